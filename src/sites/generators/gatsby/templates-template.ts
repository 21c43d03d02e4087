import { indentAt, inserted, linesAfter, stepOf } from '../../reading/lines.ts'

/** Keys of the posts' front matter. */
export interface PictureKeys {
  readonly hero: string
  readonly alt: string | undefined
  readonly social: string | undefined
  /** Its files are asked for their size too. */
  readonly isSharp: boolean
}

/** The query of one post, not of those before and after it, which have an alias. */
const query = /(?<!:\s*)\b(?:markdownRemark|mdx)\s*\([^()]*\)\s*\{/

/**
 * The template of a post with a query of its pictures, which it passes to the head component.
 * @param component path of the head component, without its extension
 * @returns nothing where it is no such template, or one of another shape
 */
export function withPost(text: string, component: string, keys: PictureKeys): string | undefined {
  const file = component.replace(/^.*\//, '')
  const name = new RegExp(`\\bimport\\s+(\\w+)\\s+from\\s+['"\`][^'"\`]*/${file}['"\`]`).exec(
    text,
  )?.[1]
  const call = name && new RegExp(`<${name}\\b([^<>]*?)\\s*/?>`).exec(text)
  const scope = call && /\btitle=\{([\w.?]*\bfrontmatter\??\.)title\}/.exec(call[1]!)?.[1]
  if (!call || !scope || /\bimage(?:Alt)?=|\{\s*\.\.\./.test(call[1]!)) return undefined

  const { hero, alt, social } = keys
  const space = /\r?\n[ \t]*/.exec(call[1]!)?.[0] ?? ' '
  const image = [social, hero].flatMap((key) => (key ? [scope + key] : [])).join(' || ')
  const attributes = [`image={${image}}`, ...(alt ? [`imageAlt={${scope}${alt}}`] : [])]
  const end = call.index + call[0].replace(/\s*\/?>$/, '').length
  const passed = attributes.map((attribute) => space + attribute).join('')
  return withFields(inserted(text, end, passed), keys)
}

function withFields(text: string, { hero, alt, social, isSharp }: PictureKeys): string | undefined {
  const post = query.exec(text)
  const from = post ? post.index + post[0].length : text.length
  const place = text.slice(from).search(/\bfrontmatter\s*\{/)
  // Of what comes behind the end of the post, it would be another's front matter.
  if (place < 0 || /\}[^{}]*\}/.test(text.slice(from, from + place))) return undefined
  const step = stepOf(text)
  const asked = isSharp ? original(step) : ['publicURL']
  const picture = (key: string) => [`${key} {`, ...asked.map((line) => step + line), '}']
  const fields = [...picture(hero), ...(alt ? [alt] : []), ...(social ? picture(social) : [])]
  return linesAfter(text, from + place, fields, indentAt(text, from + place) + step)
}

/** The whole picture as sharp knows it. */
const original = (step: string): readonly string[] => [
  'childImageSharp {',
  `${step}original {`,
  ...['src', 'width', 'height'].map((field) => step.repeat(2) + field),
  `${step}}`,
  '}',
]
