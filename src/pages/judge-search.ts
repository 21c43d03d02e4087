import type { ArticlePicture, Problem } from './evidence.ts'

/**
 * Pixels that a picture has at least across where search shows it large.
 * https://developers.google.com/search/docs/appearance/google-discover
 */
const leastWidth = 1200

const warning = (tag: string, kind: Problem['kind'], message: string): Problem => ({
  ...{ tag, kind, level: 'warning' },
  message: `${tag} ${message}`,
})

/** What the article's JSON-LD says of its picture, where the page has such. */
export function articlePictures(pictures: readonly ArticlePicture[] | undefined): Problem[] {
  const tag = 'JSON-LD'
  if (pictures === undefined) return []
  if (pictures.length === 0) return [warning(tag, 'missing', 'names no image for the article')]
  const problems = pictures.flatMap(({ value, pointed: { target, file } }): Problem[] => {
    const shown = `\`${value.slice(0, 200)}\``
    if (target.kind === 'relative')
      return [warning(tag, 'relative', `names an image that is not absolute (${shown})`)]
    if (target.kind === 'elsewhere' || file !== undefined) return []
    return [warning(tag, 'nowhere', `names an image that the build does not have (${shown})`)]
  })
  const widths = pictures.map(({ pointed }) => pointed.picture?.width ?? Number.POSITIVE_INFINITY)
  const widest = Math.max(...widths)
  return widest >= leastWidth || problems.length > 0
    ? problems
    : [warning(tag, 'size', `names an image of ${widest} pixels across, less than ${leastWidth}`)]
}

/**
 * Whether a robots tag keeps the picture small: `max-image-preview` is `large`, or it is none.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#max-image-preview
 */
export function previews(robots: string | undefined): Problem[] {
  if (robots === undefined || /\bno(?:index|ne)\b/i.test(robots.replace(/max-[\w-]+:\s*\w+/gi, '')))
    return []
  const said = /max-image-preview\s*:\s*(\w+)/i.exec(robots)?.[1]?.toLowerCase()
  if (said === 'large') return []
  return said === undefined
    ? [warning('robots', 'missing', 'does not say `max-image-preview:large`')]
    : [warning('robots', 'wrong', `says \`max-image-preview:${said}\`, not \`large\``)]
}
