import type { Size } from '../pictures/generator.ts'
import { sizeText } from '../pictures/size-text.ts'
import type { ArticlePicture, Problem, SearchWishes } from './evidence.ts'

/** What a robots tag says for large pictures. */
export const large = 'max-image-preview:large'

/**
 * Whether search shows a picture of this size large: it is at least 1200 pixels wide, and 16:9. A tenth
 * more or less is cut off without harm, as a social image of 1200x630 is.
 * https://developers.google.com/search/docs/appearance/google-discover
 */
export const isLarge = ({ width, height }: Size): boolean =>
  width >= 1200 && Math.abs(width / height / (16 / 9) - 1) <= 0.1

const usualSize: Size = { width: 1536, height: 864 }

const warning = (tag: string, kind: Problem['kind'], message: string): Problem => ({
  ...{ tag, kind, level: 'warning' },
  message: `${tag} ${message}`,
})

/**
 * What the article's JSON-LD says of its picture, where the page has such or is to have it.
 * @param hero size that the settings ask of hero images
 */
export function articlePictures(
  pictures: readonly ArticlePicture[] | undefined,
  { structuredData }: SearchWishes,
  hero: Size,
): Problem[] {
  const tag = 'JSON-LD'
  if (pictures === undefined)
    return structuredData ? [warning(tag, 'missing', 'tells of no article (`meta` adds it)')] : []
  if (pictures.length === 0) return [warning(tag, 'missing', 'names no image for the article')]
  const problems = pictures.flatMap(({ value, pointed: { target, file } }): Problem[] => {
    const shown = `\`${value.slice(0, 200)}\``
    if (target.kind === 'relative')
      return [warning(tag, 'relative', `names an image that is not absolute (${shown})`)]
    if (target.kind === 'elsewhere' || file !== undefined) return []
    return [warning(tag, 'nowhere', `names an image that the build does not have (${shown})`)]
  })
  const sizes = pictures.map(({ pointed }) => pointed.picture)
  // Of what is elsewhere the size is not known.
  const isShown = sizes.some((size) => size === undefined || isLarge(size))
  if (isShown || problems.length > 0) return problems
  const widest = sizes.reduce((most, size) => (size!.width > most!.width ? size : most))!
  return [warning(tag, 'size', `names an image of ${sizeText(widest)} pixels. ${advice(hero)}`)]
}

function advice(hero: Size): string {
  const rule = 'Search shows those large that are at least 1200 wide and about 16:9'
  return isLarge(hero)
    ? `${rule}, as hero images by the settings are (\`size: ${sizeText(hero)}\`)`
    : `${rule}: write \`size: ${sizeText(usualSize)}\` in the settings`
}

/**
 * Whether robots tags keep the picture small: `max-image-preview` is `large`, or it is none; of several
 * the narrowest counts. Where a page has no such tag, that is only told where it is to have one.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export function previews(robots: readonly string[], isAsked: boolean): Problem[] {
  if (robots.length === 0)
    return isAsked ? [warning('robots', 'missing', `is not there to say \`${large}\``)] : []
  const all = robots.join(', ')
  if (/\bno(?:index|ne)\b/i.test(all.replace(/max-[\w-]+:\s*\w+/gi, ''))) return []
  const said = [...all.matchAll(/max-image-preview\s*:\s*(\w+)/gi)].map(([, size]) => size!)
  const narrow = said.find((size) => size.toLowerCase() !== 'large')
  if (narrow !== undefined)
    return [warning('robots', 'wrong', `says \`max-image-preview:${narrow}\`, not \`large\``)]
  return said.length > 0 ? [] : [warning('robots', 'missing', `does not say \`${large}\``)]
}
