import { blocksOf } from './blocks.ts'
import { endOfModuleCode } from './mdx.ts'
import { type Fail, nextLine } from './source.ts'

export interface BodyImage {
  readonly alt: string
  readonly src: string
}

/**
 * The body with the image as a paragraph of its own at the top of the article: behind leading MDX
 * imports and a leading first-level heading. The same body where the image is there already.
 * @throws what `fail` makes, where an MDX import or export does not end.
 */
export function withMarkdownImage(
  body: string,
  { alt, src }: BodyImage,
  { eol, mdx, fail }: { eol: string; mdx: boolean; fail: Fail },
): string {
  const address = markdownAddress(src)
  if (shows(body, src) || shows(body, address)) return body

  const start = mdx ? endOfModuleCode(body) : 0
  if (start === undefined)
    throw fail('An MDX import or export does not end.', 0, 'Insert the image by hand.')
  const offset = start + endOfHeading(body.slice(start))
  const before = body.slice(0, offset)
  const after = body.slice(offset)
  const gapBefore = /\n[ \t]*\r?\n$|^\s*$/.test(before)
    ? ''
    : before.endsWith('\n')
      ? eol
      : eol + eol
  const gapAfter = after.trim() === '' ? '' : eol
  return `${before}${gapBefore}![${markdownAlt(alt)}](${address})${eol}${startsBlank(after) ? '' : gapAfter}${after}`
}

function startsBlank(text: string): boolean {
  return /^[ \t]*\r?\n/.test(text)
}

/** Alt text that stays text in Markdown, MDX and under the template languages that run before. */
export function markdownAlt(alt: string): string {
  return alt
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]{}<>&|~$!^=#%]/g, '\\$&')
}

/** An address that a Markdown link takes without brackets around it. */
export function markdownAddress(src: string): string {
  return src
    .toWellFormed()
    .replace(/[\s\p{Cc}()<>\\{}"'`*_[\]|]/gu, (character) =>
      character === '_' || character === "'" ? character : percent(character),
    )
}

function percent(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}

/** True where a link, an image or an attribute names exactly this address. */
function shows(body: string, src: string): boolean {
  for (let offset = body.indexOf(src); offset !== -1; offset = body.indexOf(src, offset + 1)) {
    const before = body.slice(Math.max(0, offset - 3), offset)
    const after = body.charAt(offset + src.length)
    if (/(?:\(\s*<?|=["']|\]:\s*<?)$/.test(before) && /^[)"'>\s]?$/.test(after)) return true
  }
  return false
}

/** Offset behind a first-level heading that the body begins with, else of its first line with text. */
function endOfHeading(body: string): number {
  const blank = /^(?:[ \t]*\r?\n)*/.exec(body)?.[0].length ?? 0
  for (const block of blocksOf(body)) {
    const source = body.slice(block.position?.start.offset, block.position?.end.offset)
    if (block.type === 'html' && source.startsWith('<!--')) continue
    const isTitle =
      (block.type === 'heading' && block.depth === 1) ||
      (block.type === 'html' && /^<h1[\s>][\s\S]*<\/h1>/i.test(source))
    return isTitle ? nextLine(body, block.position?.end.offset ?? 0) : blank
  }
  return blank
}
