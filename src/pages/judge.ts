import type { BuiltPicture, Evidence, Pointed, Problem, WantedPicture } from './evidence.ts'
import { articlePictures, previews } from './judge-search.ts'

/** Everything that is wrong with one page, worst first. */
export function judge(evidence: Evidence): Problem[] {
  const { tags, og, twitter, wanted, hero, search, article, sharedWith, listed, disclosed } =
    evidence
  const problems: Problem[] = [
    ...pointing('og:image', imageOf(tags), og, 'error'),
    ...(sharedWith > 1 ? [shared(sharedWith)] : []),
    ...measures(tags, og?.picture, wanted),
    ...(filled(tags['og:image:alt']) ? [] : [missing('og:image:alt')]),
    ...card(tags['twitter:card']),
    ...pointing(
      'twitter:image',
      tags['twitter:image'] ?? tags['twitter:image:src'],
      twitter,
      'warning',
    ),
    ...(filled(tags['twitter:image:alt']) ? [] : [missing('twitter:image:alt')]),
    ...articlePictures(article, search, hero),
    ...previews(tags.robots === undefined ? [] : [tags.robots], search.robots),
  ]
  if (disclosed === false)
    problems.push({
      tag: 'disclosure',
      kind: 'missing',
      level: 'warning',
      message: 'the page does not say that its picture was made by AI',
    })
  if (listed === false && !/noindex/i.test(tags.robots ?? ''))
    problems.push({
      tag: 'sitemap',
      kind: 'unlisted',
      level: 'warning',
      message: 'the sitemap does not know the page',
    })
  return [
    ...problems.filter(({ level }) => level === 'error'),
    ...problems.filter(({ level }) => level === 'warning'),
  ]
}

/** The address of a page's picture, by whichever of its names. */
export const imageOf = (tags: Readonly<Record<string, string>>): string | undefined =>
  [tags['og:image'], tags['og:image:url'], tags['og:image:secure_url']].find(filled)

const filled = (content: string | undefined): content is string =>
  content !== undefined && content.trim() !== ''

const missing = (tag: string, level: Problem['level'] = 'warning'): Problem => ({
  tag,
  kind: 'missing',
  level,
  message: `${tag} is missing`,
})

function pointing(
  tag: string,
  value: string | undefined,
  pointed: Pointed | undefined,
  level: Problem['level'],
): Problem[] {
  if (!filled(value) || !pointed) return [missing(tag, level)]
  const problem = (kind: Problem['kind'], message: string): Problem => ({
    tag,
    kind,
    level,
    message: `${tag} ${message}`,
  })
  const { target, file, unread } = pointed
  const problems: Problem[] = []
  const shown = `\`${value.slice(0, 200)}\``
  if (target.kind === 'relative') problems.push(problem('relative', `is not absolute (${shown})`))
  if (target.kind === 'broken') problems.push(problem('nowhere', `is no address (${shown})`))
  if (target.kind === 'local')
    problems.push(problem('nowhere', `points at ${target.host}, which only the builder can see`))
  if (target.kind === 'beside')
    problems.push(
      problem('nowhere', `points outside of the site's base path ${target.base} (${shown})`),
    )
  if ((target.kind === 'here' || target.kind === 'relative') && file === undefined)
    problems.push(problem('nowhere', `points at a file that the build does not have (${shown})`))
  if (unread !== undefined && tag === 'og:image')
    problems.push(problem('no picture', `names ${file}: ${unread}`))
  return problems
}

const shared = (pages: number): Problem => ({
  tag: 'og:image',
  kind: 'default',
  level: 'error',
  message: `og:image is also that of ${pages} other pages: the site's default picture, not this post's`,
})

const card = (content: string | undefined): Problem[] => {
  if (!filled(content)) return [missing('twitter:card')]
  if (content.trim() === 'summary_large_image') return []
  const message = `twitter:card is \`${content.slice(0, 40)}\`, not \`summary_large_image\``
  return [{ tag: 'twitter:card', kind: 'wrong', level: 'warning', message }]
}

/** The declared size against the real one, and the real one against what networks show large. */
function measures(
  tags: Readonly<Record<string, string>>,
  picture: BuiltPicture | undefined,
  wanted: WantedPicture,
): Problem[] {
  const problems: Problem[] = []
  const warn = (tag: string, kind: Problem['kind'], message: string) =>
    problems.push({ tag, kind, level: 'warning', message })
  for (const side of ['width', 'height'] as const) {
    const tag = `og:image:${side}`
    const content = tags[tag]
    if (!filled(content)) problems.push(missing(tag))
    else if (picture && Number(content) !== picture[side])
      warn(tag, 'size', `${tag} says ${content.slice(0, 20)}, the picture has ${picture[side]}`)
  }
  if (!picture) return problems
  const { width, height, bytes } = picture
  const ratio = (size: { readonly width: number; readonly height: number }) =>
    size.width / size.height
  // A twentieth more or less is cut off without harm.
  const isCut = Math.abs(ratio(picture) / ratio(wanted) - 1) > 0.05
  if (width < wanted.width || height < wanted.height || isCut)
    warn(
      'og:image',
      'size',
      `the picture is ${width}x${height}, not ${wanted.width}x${wanted.height}`,
    )
  if (bytes > wanted.bytes)
    warn(
      'og:image',
      'heavy',
      `the picture has ${kilobytes(bytes)}, more than ${kilobytes(wanted.bytes)}`,
    )
  return problems
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`
