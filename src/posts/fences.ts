import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bareJsonEnd, bareJsonStart } from './json.ts'
import { failIn, nextLine, type PostSource } from './source.ts'

/** `members`: what stands inside of a JSON object, without its braces. */
export type Language = 'yaml' | 'toml' | 'json' | 'members'

/** Where the front matter is; offsets into the text. */
export interface FrontMatterBlock {
  readonly language: Language
  /** The data, without the fences. */
  readonly start: number
  readonly end: number
  /** First offset of the body. */
  readonly after: number
}

/** A front matter larger than this is not parsed: 256 KB. */
const LARGEST = 256 * 1024

const markers: Record<string, Language> = { '---': 'yaml', '+++': 'toml' }
/** What may follow `---`, as gray-matter (Eleventy and many others) reads it. */
const languages: Record<string, Language> = {
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
}
const code = new Set(['js', 'javascript', 'cjs', 'mjs', 'ts', 'typescript', 'coffee', 'cson'])

/**
 * Finds the front matter: YAML between `---` (or up to `...`), TOML between `+++`, `---json` and its
 * like, a bare JSON object (Hugo), YAML without an opening fence and JSON ended by `;;;` (Hexo).
 * @throws PostError for code in the front matter, one that is never closed, or one over 256 KB.
 */
export function findBlock(source: PostSource): FrontMatterBlock | undefined {
  const { text } = source
  const fail = failIn(source)
  const opening = /^(---|\+\+\+)([a-z]*)[ \t]*(?:\r?\n|$)/i.exec(text)
  if (opening === null) return bareJson(source) ?? withoutOpening(text) ?? bareMembers(text)

  const [line, marker = '', word = ''] = opening
  const language = word === '' ? markers[marker] : languages[word.toLowerCase()]
  const isCode = code.has(word.toLowerCase())
  if (language === undefined && !isCode) return undefined

  const close = closingOf(marker, language).exec(text.slice(line.length - 1, line.length + LARGEST))
  if (close === null) {
    if (
      text.length > LARGEST + line.length &&
      closingOf(marker, language).test(text.slice(LARGEST))
    )
      throw fail('The front matter is larger than 256 KB.', 0, 'Leave the post out with `exclude`.')
    // A lone `---` is a thematic break; one with a key below it was meant as front matter.
    if (/^\s*["']?[\w.-]+["']?[ \t]*[:=]/.test(text.slice(line.length, line.length + 500)))
      throw fail('The front matter is never closed.', 0, `Close it with a line \`${marker}\`.`)
    return undefined
  }
  if (language === undefined)
    throw fail(
      `The front matter is code (\`${marker}${word}\`), and code is not edited.`,
      0,
      'Set the image in this post by hand, or leave the post out with `exclude`.',
    )

  const head = text.slice(0, line.length - 1 + close.index + close[0].length)
  const fence = { open: marker + word, close: close[1] ?? marker }
  const node = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, [{ type: 'yaml', fence }])
    .parse(head).children[0]
  const fenceEnd = node?.position?.end.offset
  if (node?.type !== 'yaml' || fenceEnd === undefined) return undefined
  return {
    language,
    start: line.length,
    end: text.lastIndexOf('\n', fenceEnd - 1) + 1,
    after: nextLine(text, fenceEnd),
  }
}

/** Pandoc, Quarto and Jekyll also end YAML with `...`. */
function closingOf(marker: string, language: Language | undefined): RegExp {
  if (marker === '+++') return /\n(\+\+\+)[ \t]*(?=\r?\n|$)/
  return language === 'yaml' ? /\n(---|\.\.\.)[ \t]*(?=\r?\n|$)/ : /\n(---)[ \t]*(?=\r?\n|$)/
}

function bareJson(source: PostSource): FrontMatterBlock | undefined {
  if (!source.text.startsWith('{')) return undefined
  const end = bareJsonEnd(source.text.slice(0, LARGEST + 1))
  if (end === undefined && source.text.length > LARGEST && bareJsonStart.test(source.text))
    throw failIn(source)(
      'The front matter is larger than 256 KB.',
      0,
      'Leave the post out with `exclude`.',
    )
  if (end === undefined) return undefined
  return { language: 'json', start: 0, end, after: nextLine(source.text, end) }
}

/** Hexo takes `title: x` up to a line `---` for front matter; elsewhere that would be a heading. */
function withoutOpening(text: string): FrontMatterBlock | undefined {
  if (!/^[A-Za-z_][\w-]*:(?:[ \t]|\r?\n)/.test(text)) return undefined
  const close = /\n---[ \t]*(?=\r?\n|$)/.exec(text.slice(0, LARGEST))
  if (close === null) return undefined
  const end = close.index + 1
  const lines = text.slice(0, end).split('\n')
  const isYaml = lines.every((line) => /^(?:[A-Za-z_][\w-]*:(?:\s|$)|[ \t]|- |#|\r?$)/.test(line))
  if (!isYaml || !lines.some((line) => line.startsWith('title:'))) return undefined
  return { language: 'yaml', start: 0, end, after: nextLine(text, end) }
}

/** Hexo's JSON: members without braces up to a line `;;;`, and mostly without such a line before them. */
function bareMembers(text: string): FrontMatterBlock | undefined {
  const opening = /^(?:;{3,}[ \t]*\r?\n)?(?=\s*"(?:[^"\\\n]|\\.)*"\s*:)/.exec(text)
  if (opening === null) return undefined
  const close = /\n;{3,}[ \t]*(?=\r?\n|$)/.exec(text.slice(0, LARGEST))
  if (close === null) return undefined
  const end = close.index + 1
  return { language: 'members', start: opening[0].length, end, after: nextLine(text, end) }
}
