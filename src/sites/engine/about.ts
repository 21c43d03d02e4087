import type { HeroImagesError } from '../../errors.ts'
import type { Conventions } from '../contract/definition.ts'
import type { Learned } from '../contract/learned.ts'
import { inWords } from '../reading/path-style.ts'

/** What was detected, in one sentence. `mark` is a file that tells it. */
export function aboutSite(sites: readonly { name: string; root: string; mark?: string }[]): string {
  const found = sites.map(({ name, root, mark }) => {
    const where = root === '' ? '' : ` in ${root}`
    return `${name}${where} (${mark === undefined ? 'as the settings say' : `by ${mark}`})`
  })
  return `Site: ${found.join(', ')}. Say otherwise with \`site\`.`
}

/** What was learned from the posts, or that nothing was, and how to overrule it. */
export function aboutLearned(
  learned: readonly { readonly conventions: Pick<Conventions, 'learned'>; readonly read: number }[],
  read: number,
): string {
  const all = learned.flatMap(({ conventions: { learned }, read }) =>
    learned ? [`${inShort(learned)}, as in ${learned.from} of ${read} posts read`] : [],
  )
  if (all.length === 0) {
    const from = read === 1 ? '1 post' : `${read} posts`
    return `Images: by the usual ways of the site; ${from} read, no other habit found. Say otherwise with \`fields\`, \`image-dir\`, \`image-url\`.`
  }
  return `Images: ${all.join('; ')}. Say otherwise with \`fields\`, \`image-dir\`, \`image-url\`.`
}

/** One of these without its name and without how to overrule it: `hugo (by hugo.toml)`. */
export const aboutInShort = (about: string): string =>
  (/^(?:Site|Images): (.*?)\. Say otherwise/.exec(about)?.[1] ?? about).trim()

/** So many posts are named. */
const mostNamed = 3

/** The old posts that were to be learned from and cannot be read: nothing where all can be. */
export function aboutUnreadable(errors: readonly HeroImagesError[]): readonly string[] {
  if (errors.length === 0) return []
  const named = errors
    .slice(0, mostNamed)
    .map(({ file, line, message }) => `${file}${line ? `:${line}` : ''} (${message})`)
  const more = errors.length > named.length ? `; and ${errors.length - named.length} more` : ''
  return [`Passed over, as they cannot be read: ${named.join('; ')}${more}.`]
}

function inShort({ hero, social, alt, byName, extension, page }: Learned): string {
  if (page) {
    const files = (hero?.pattern ?? social?.pattern)?.concat(`.${extension ?? 'webp'}`)
    const places = ['head', page.article && 'article', page.data && 'JSON-LD'].filter(Boolean)
    const apart = social?.pattern === hero?.pattern ? undefined : social?.pattern
    return [
      `in the ${places.join(', ')} of pages`,
      ...(files ? [`files named ${files}`] : []),
      ...(hero && apart ? [`${apart} for sharing`] : []),
    ].join(', ')
  }
  if (byName) return `no key, files named ${hero?.pattern}.${extension ?? 'webp'}`
  const parts = [hero, social].flatMap((convention, index) => {
    if (!convention) return []
    const key = convention.keys.map((key) => `\`${key}\``).join(' and ')
    const style = convention.style ? ` as ${inWords(convention.style)}` : ''
    const files = convention.pattern === undefined ? '' : `, files named ${convention.pattern}`
    return [`${key || 'the tags in `head`'}${index === 1 ? ' for sharing' : ''}${style}${files}`]
  })
  return [...parts, ...(alt === undefined ? [] : [`\`${alt}\` for its text`])].join(', ')
}
