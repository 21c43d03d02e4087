import { isHtmlPath, isMdxPath } from './kinds.ts'
import type { PostSource } from './source.ts'

/** Keys that generators read from lines without fences: MkDocs, Pelican, Nikola, MultiMarkdown. */
const known =
  'title|date|authors?|tags?|keywords|category|categories|slug|status|draft|summary|description|lang|template|modified|updated|layout'
const openings: readonly (readonly [RegExp, string])[] = [
  [/^(?:<!--\s*)?\.\. [a-z][\w-]*:/i, 'lines like `.. title:`'],
  [/^(?:[ \t]*\r?\n)+(?:---|\+\+\+)[ \t]*\r?\n\s*["']?[\w.-]+["']?[ \t]*[:=]/, 'a blank line'],
  [/^-{4,}[ \t]*\r?\n[\w.-]+[ \t]*:/, 'a fence of more than three dashes'],
  [/^---[ \t]+#[^\n]*\n[\w.-]+[ \t]*:/, 'a comment behind its fence'],
]
const line = /^[A-Za-z][\w -]*:(?:[ \t]|$)/
const exportsMetadata = /^export\s+const\s+(?:metadata|meta|frontmatter|frontMatter)\b/m

/**
 * What a file without front matter opens with that a generator may take for it all the same, for
 * people; nothing where it opens with its article. A second block on top would hide the first one:
 * Pelican then loses the article, Hugo its title and date.
 * https://docs.getpelican.com/en/stable/content.html#file-metadata,
 * https://www.mkdocs.org/user-guide/writing-your-docs/#multimarkdown-style-meta-data,
 * https://getnikola.com/handbook.html#metadata-fields
 */
export function otherMetadata({ path, text }: PostSource): string | undefined {
  if (isHtmlPath(path)) return 'a line that looks like a fence'
  const opening = openings.find(([pattern]) => pattern.test(text))
  if (opening) return opening[1]
  if (isMdxPath(path) && exportsMetadata.test(text)) return '`export const`, which is code'
  return opensWithKeys(text) ? 'lines like `Title: x`' : undefined
}

/** A first paragraph of nothing but keys, of which generators know one; a lone line may be prose. */
function opensWithKeys(text: string): boolean {
  const paragraph = /^(?:[^\r\n]+(?:\r?\n|\r|$))+/.exec(text.slice(0, 10_000))?.[0] ?? ''
  const lines = paragraph.split(/\r?\n|\r/).filter((each) => each !== '')
  if (!lines[0] || !line.test(lines[0])) return false
  if (lines.length === 1) return /^title[ \t]*:/i.test(lines[0])
  return (
    lines.every((each) => line.test(each) || /^[ \t]/.test(each)) &&
    lines.some((each) => new RegExp(`^(?:${known})[ \t]*:`, 'i').test(each))
  )
}
