import { type FrontMatterBlock, findBlock } from './fences.ts'
import type { Data } from './fields.ts'
import { isKnownKey, keyLinesOf, writableLines } from './key-lines.ts'
import { isHtmlPath, isMdxPath, isTemplatePath } from './kinds.ts'
import { moduleMetadata } from './module-metadata.ts'
import type { FrontMatterRules, Opening } from './openings.ts'
import { nextLine, type PostSource } from './source.ts'

/** Metadata that a file opens with and that is not edited. */
export interface OtherMetadata {
  /** What it looks like, for people. */
  readonly label: string
  /** What stands there: a sentence, and what to do. */
  readonly what: string
  readonly hint: string
  /** Another generator would take it for front matter. */
  readonly isUnread?: boolean
  /** What can be read of it. */
  readonly data: Data
  /** First offset of the body. */
  readonly after: number
  /** The fences that nobody reads here; nothing where it is no block with fences. */
  readonly block?: FrontMatterBlock
}

const orLeave = 'or leave the post out with `exclude`'
const asFrontMatter = `Write it as front matter (\`---\`, \`title: x\`, \`---\` from the first line on), ${orLeave}.`

/** Why a block is none for a generator that does not take it: what is there, and what makes it one. */
const unread: Readonly<Record<Opening, readonly [string, string]>> = {
  toml: ['front matter between `+++`', 'Write it as YAML between `---`'],
  json: ['a JSON object', 'Write it as YAML between `---`'],
  named: ['front matter with its language behind the dashes', 'Write it as YAML between `---`'],
  members: ['JSON up to `;;;`', 'Write it as YAML between `---`'],
  unfenced: ['keys up to a line of dashes', 'Put a line `---` above them'],
  'long-fence': ['a fence of more than three dashes', 'Write it with three'],
  'blank-line': ['a blank line above its front matter', 'Take that line out'],
  'blank-lines': ['blank lines above its front matter', 'Take these lines out'],
  indent: ['spaces before its front matter', 'Take them out'],
  comment: ['a comment behind its fence', 'Take the comment out of that line'],
  'open-space': ['spaces behind the dashes above its front matter', 'Take these spaces out'],
  'close-space': ['spaces behind the dashes below its front matter', 'Take these spaces out'],
  dots: ['front matter that `...` ends', 'End it with `---`'],
  'closing-text': [
    'front matter whose closing line holds more than dashes',
    'End it with a line `---`',
  ],
  'lone-cr': ['lines that end in a lone carriage return', 'Save it with line feeds'],
  bom: ['a byte order mark before its front matter', 'Save it as UTF-8 without one'],
  'key-lines': ['lines like `Title: x`', 'Write it as front matter'],
  'dot-lines': ['lines like `.. title: x`', 'Write it as front matter'],
  'field-list': ['lines like `:date: x`', 'Write it as front matter'],
}

const openings: readonly (readonly [RegExp, string, string])[] = [
  [
    /^\s*(?:---|\+\+\+)\r(?!\n)/,
    'lines that end in a lone carriage return',
    'Save it with line feeds',
  ],
  [
    /^(?:<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|(?:#|\/\/)[^\n]*)\s*\n(?:---|\+\+\+)[ \t]*\r?\n\s*["']?[\w.-]+["']?[ \t]*[:=]/,
    'a comment above its front matter',
    'Take the comment out, or put it below',
  ],
  [
    /^\s*<!--\s*(?:---|\+\+\+)[ \t]*\r?\n/,
    'front matter inside of a comment',
    'Take it out of the comment',
  ],
  [
    /^---[ \t]*(?:\{[^\n]*:|["']?[\w.-]+["']?:[ \t])[^\n]*\n/,
    'keys on the line of the fence itself',
    'Begin them on a line of their own',
  ],
  [/^= yaml =\r?\n/, 'a line `= yaml =`', 'Write `---` in its place'],
  [/^\\(?:documentclass|title|author|date)\b/, 'commands of LaTeX', 'Write them as front matter'],
]

/**
 * The block that the file opens with, where the site's generator reads it and we can write it; or the
 * metadata that it opens with and that we cannot write; or neither, where it opens with its article. A
 * second block on top of what is there would hide it: Pelican then loses the article, Hugo its title.
 * @throws PostError for front matter that is code, never closed, or too large
 */
export function headOf(
  source: PostSource,
  rules: FrontMatterRules,
): { readonly block?: FrontMatterBlock; readonly other?: OtherMetadata } {
  const fenced = findBlock(source)
  const block = fenced ? withPlainFences(fenced, rules) : lineBlock(source, rules)
  if (block !== undefined) {
    const missing = block.needs.find((need) => !takes(rules, need))
    if (missing === undefined) return { block }
    if (looksLikeKeys(source.text, block)) {
      const [what, doThis] = unread[missing]
      return {
        other: {
          label: what,
          what: `The file opens with ${what}, which ${rules.reader} does not take for front matter.`,
          hint: `${doThis}, ${orLeave}.`,
          isUnread: true,
          data: {},
          after: block.after,
          block,
        },
      }
    }
  }
  const other = otherIn(source)
  return other ? { other } : {}
}

/** Lines between dashes are no YAML for every generator. */
const withPlainFences = (block: FrontMatterBlock, { plainFences }: FrontMatterRules) =>
  plainFences && block.language === 'yaml' ? { ...block, language: 'lines' as const } : block

/** Lines of keys without fences, where the generator takes such for front matter. */
function lineBlock(
  { text, path }: PostSource,
  { openings }: FrontMatterRules,
): FrontMatterBlock | undefined {
  if (isMdxPath(path)) return undefined
  // A page may have Nikola's lines, in a comment, and no others.
  const taken = openings.filter((opening) => !isHtmlPath(path) || opening === 'dot-lines')
  const lines = writableLines(text, taken)
  if (lines === undefined) return undefined
  const { start, end, after, above } = lines
  return { language: 'lines', start, end, after, needs: [], ...(above ? { above } : {}) }
}

const takes = ({ openings }: FrontMatterRules, need: Opening): boolean =>
  openings.includes(need) || (need === 'blank-line' && openings.includes('blank-lines'))

/** Keys of YAML, TOML or JSON, of which one says something of a post; between rules there may be prose. */
function looksLikeKeys(text: string, { start, end }: FrontMatterBlock): boolean {
  const keys = [...text.slice(start, end).matchAll(/^[ \t{,]*["']?([\w.-]+)["']?[ \t]*[:=]/gm)]
  return keys.some(([, key = '']) => isKnownKey(key))
}

function otherIn(source: PostSource): OtherMetadata | undefined {
  const { path, text } = source
  const opening = openings.find(([pattern]) => pattern.test(text.slice(0, 20_000)))
  if (opening) {
    const block = blockBelow(source)
    return {
      label: opening[1],
      what: `The file opens with ${opening[1]}, which is not read as front matter.`,
      hint: `${opening[2]}, ${orLeave}.`,
      data: {},
      after: block?.after ?? nextLine(text, 0),
      ...(block ? { block } : {}),
    }
  }
  if (isHtmlPath(path)) {
    if (/^(?:---|\+\+\+)/.test(text))
      return notEdited('a line that looks like a fence', {}, nextLine(text, 0))
    if (!/^(?:<!--\s*)?\.\. /.test(text)) return undefined
  }
  const module = moduleMetadata(text, isMdxPath(path))
  if (module) return notEdited(`${module.label}, which is code`, module.data, 0)
  const lines = isTemplatePath(path) ? undefined : keyLinesOf(text)
  return lines && notEdited(lines.label, lines.data, lines.after)
}

const notEdited = (label: string, data: Data, after: number): OtherMetadata => ({
  label,
  what: `The file opens with ${label}: metadata that is not edited here, and that front matter on top of it would hide.`,
  hint: asFrontMatter,
  data,
  after,
})

/** The block below what keeps a generator from reading it. */
function blockBelow(source: PostSource): FrontMatterBlock | undefined {
  const at = source.text.slice(0, 20_000).search(/^(?:---|\+\+\+)[ \t]*\r?$/m)
  if (at === -1) return undefined
  try {
    const block = findBlock({ ...source, text: source.text.slice(at) })
    const { start = 0, end = 0, after = 0 } = block ?? {}
    return block && { ...block, start: at + start, end: at + end, after: at + after }
  } catch {
    return undefined
  }
}
