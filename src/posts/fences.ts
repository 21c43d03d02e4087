import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bareJsonEnd, bareJsonStart } from './json.ts'
import { keyLine } from './key-lines.ts'
import type { Opening } from './openings.ts'
import { failIn, nextLine, type PostSource } from './source.ts'

/** `members`: what stands inside of a JSON object, without its braces; `lines`: keys and texts, no YAML. */
export type Language = 'yaml' | 'toml' | 'json' | 'members' | 'lines'

/** Where the front matter is; offsets into the text. */
export interface FrontMatterBlock {
  readonly language: Language
  /** The data, without the fences. */
  readonly start: number
  readonly end: number
  /** First offset of the body. */
  readonly after: number
  /** What the lines above it say already: a title of reStructuredText. */
  readonly above?: Readonly<Record<string, string>>
  /** What a generator must take for this to be front matter. */
  readonly needs: readonly Opening[]
}

/** A front matter larger than this is not parsed: 256 KB. */
export const LARGEST = 256 * 1024

/** What may follow `---`, as gray-matter (Eleventy and many others) reads it. */
const languages: Record<string, Language> = {
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
}
const code = new Set(['js', 'javascript', 'cjs', 'mjs', 'ts', 'typescript', 'coffee', 'cson'])

/**
 * Finds what can be front matter, whoever takes it: YAML between dashes (or up to `...`), TOML between
 * `+++`, `---json` and its like, a bare JSON object, YAML without an opening fence, JSON ended by `;;;`.
 * @throws PostError for code in the front matter, one that is never closed, or one over 256 KB.
 */
export function findBlock(source: PostSource): FrontMatterBlock | undefined {
  const lead = /^\s*(?=---|\+\+\+|\{|;;;)/.exec(source.text)?.[0] ?? ''
  const found =
    fenced(source, lead.length) ??
    bareJson(source, lead.length) ??
    (lead === '' ? (bareMembers(source.text) ?? withoutOpening(source.text)) : undefined)
  if (found === undefined) return undefined
  const around: readonly Opening[] = [
    ...leadNeeds(lead),
    ...(source.bom === '' ? [] : (['bom'] as const)),
    ...(source.isLoneCr ? (['lone-cr'] as const) : []),
  ]
  return { ...found, needs: [...around, ...found.needs] }
}

function leadNeeds(lead: string): readonly Opening[] {
  if (lead === '') return []
  if (/^\r?\n$/.test(lead)) return ['blank-line']
  return /\n$/.test(lead) ? ['blank-lines'] : ['indent']
}

/** The line that opens front matter, as far as it is one. */
interface Fence {
  readonly line: string
  readonly marker: string
  /** Nothing: code. */
  readonly language: Language | undefined
  readonly needs: readonly Opening[]
}

function fenceAt(text: string, at: number): Fence | undefined {
  const line = text.slice(at, nextLine(text, at))
  const match = /^(-{3,}|\+{3})([ \t]*)([a-z]*)([ \t]+#[^\r\n]*)?[ \t]*\r?\n?$/i.exec(line)
  if (match === null) return undefined
  const [, marker = '', gap = '', word = '', comment = ''] = match
  const isToml = marker === '+++'
  if (isToml && (word !== '' || comment !== '')) return undefined
  const named = languages[word.toLowerCase()]
  if (word !== '' && named === undefined && !code.has(word.toLowerCase())) return undefined
  const hasSpace = comment === '' && (gap !== '' || /[ \t]\r?\n?$/.test(line))
  return {
    line,
    marker,
    language: word === '' ? (isToml ? 'toml' : 'yaml') : named,
    needs: [
      ...(isToml ? (['toml'] as const) : []),
      ...(marker.length > 3 ? (['long-fence'] as const) : []),
      ...(word === '' ? [] : (['named'] as const)),
      ...(comment === '' ? [] : (['comment'] as const)),
      ...(word === '' && hasSpace ? (['open-space'] as const) : []),
    ],
  }
}

function fenced(source: PostSource, at: number): FrontMatterBlock | undefined {
  const { text } = source
  const fail = failIn(source)
  const fence = fenceAt(text, at)
  if (fence === undefined) return undefined
  const { line, marker, language } = fence
  const start = at + line.length
  const closing = closingOf(fence)
  const close = line.endsWith('\n') ? closing.exec(text.slice(start - 1, start + LARGEST)) : null
  if (close === null) {
    if (text.length > LARGEST + start && closing.test(text.slice(LARGEST)))
      throw fail('The front matter is larger than 256 KB.', 0, 'Leave the post out with `exclude`.')
    // A lone `---` is a thematic break; one with a key below it was meant as front matter.
    if (/^\s*["']?[\w.-]+["']?[ \t]*[:=]/.test(text.slice(start, start + 500)))
      throw fail('The front matter is never closed.', at, `Close it with a line \`${marker}\`.`)
    return undefined
  }
  if (language === undefined)
    throw fail(
      `The front matter is code (\`${line.trim()}\`), and code is not edited.`,
      at,
      'Set the image in this post by hand, or leave the post out with `exclude`.',
    )
  const [, mark = '', rest = ''] = close
  const end = start + close.index
  const needs: readonly Opening[] = [
    ...fence.needs,
    ...(mark === '...' ? (['dots'] as const) : []),
    ...(rest === ''
      ? []
      : [rest.trim() === '' ? ('close-space' as const) : ('closing-text' as const)]),
  ]
  if (!needs.includes('closing-text') && !isFenced(text.slice(at, end + mark.length), fence, mark))
    return undefined
  return { language, start, end, after: nextLine(text, end), needs }
}

/** What begins with the dashes ends the block, whatever follows; Pandoc and Jekyll end it with `...` too. */
function closingOf({ marker, language }: Fence): RegExp {
  if (marker.startsWith('+')) return /\n(\+\+\+)([ \t]*)(?=\r?\n|$)/
  if (language === 'yaml' && marker === '---')
    return /\n(---|\.\.\.(?=[ \t]*(?:\r?\n|$)))([^\r\n]*)/
  return new RegExp(String.raw`\n(${marker})([^\r\n]*)`)
}

/**
 * A second opinion on where the block ends. Between two plain lines of three dashes, with plain line
 * endings, there is nothing to have another one of: that is how nearly all posts open.
 */
function isFenced(head: string, { line, marker }: Fence, close: string): boolean {
  if (marker === close && /^(?:---|\+\+\+)\r?\n$/.test(line) && !/\r(?!\n)/.test(head)) return true
  const fence = { open: line.trim(), close }
  const node = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, [{ type: 'yaml', fence }])
    .parse(head).children[0]
  return node?.type === 'yaml' && node.position?.end.offset === head.length
}

function bareJson(source: PostSource, at: number): FrontMatterBlock | undefined {
  const { text } = source
  if (!text.startsWith('{', at)) return undefined
  const json = text.slice(at, at + LARGEST + 1)
  const length = bareJsonEnd(json)
  if (length === undefined && text.length - at > LARGEST && bareJsonStart.test(json))
    throw failIn(source)(
      'The front matter is larger than 256 KB.',
      0,
      'Leave the post out with `exclude`.',
    )
  if (length === undefined) return undefined
  const end = at + length
  return { language: 'json', start: at, end, after: nextLine(text, end), needs: ['json'] }
}

/** Hexo takes `title: x` up to a line of dashes for front matter; elsewhere that would be a heading. */
function withoutOpening(text: string): FrontMatterBlock | undefined {
  if (!keyLine.test(text)) return undefined
  const close = /\n(-{3,})([^\r\n]*)/.exec(text.slice(0, LARGEST))
  if (close === null) return undefined
  const end = close.index + 1
  const lines = text.slice(0, end).split('\n')
  const isYaml = lines.every((line) => keyLine.test(line) || /^(?:[ \t]|- |#|\r?$)/.test(line))
  if (!isYaml) return undefined
  const [, dashes = '', rest = ''] = close
  const needs: readonly Opening[] = [
    'unfenced',
    ...(dashes.length > 3 ? (['long-fence'] as const) : []),
    ...(rest.trim() === '' ? [] : (['closing-text'] as const)),
  ]
  return { language: 'yaml', start: 0, end, after: nextLine(text, end), needs }
}

/** Hexo's JSON: members without braces up to a line `;;;`, and mostly without such a line before them. */
function bareMembers(text: string): FrontMatterBlock | undefined {
  const opening = /^(?:;{3,}[ \t]*\r?\n)?(?=\s*"(?:[^"\\\n]|\\.)*"\s*:)/.exec(text)
  if (opening === null) return undefined
  const close = /\n;{3,}[ \t]*(?=\r?\n|$)/.exec(text.slice(0, LARGEST))
  if (close === null) return undefined
  const end = close.index + 1
  const needs = ['members'] as const
  return { language: 'members', start: opening[0].length, end, after: nextLine(text, end), needs }
}
