import { isMdxPath } from '../../posts/kinds.ts'
import type { Post } from '../../posts/post.ts'
import { type CodeModule, readModule } from './code-module.ts'
import { parseCode } from './code-parser.ts'
import { type CodeValue, isList, isObject, isUnknown, unwrapped } from './code-values.ts'
import { endsLikePicture } from './named-pictures.ts'

/** Names of exported objects that hold what other posts say in their front matter. */
const wholes = new Set(['metadata', 'meta', 'frontmatter', 'frontMatter'])
/** Characters of a post that are read, blocks of code in it, and blank lines within one of them. */
const MOST = 64 * 1024
const mostBlocks = 50
const mostGaps = 10

type PlainData = Readonly<Record<string, unknown>>

const known = new WeakMap<Post['bytes'], PlainData>()

/** What a post says of itself: its front matter, and in MDX what it exports beside that. */
export const saidBy = (post: Pick<Post, 'path' | 'bytes' | 'meta'>): PlainData => {
  if (!isMdxPath(post.path)) return post.meta
  const exported = known.get(post.bytes) ?? exportedData(new TextDecoder().decode(post.bytes))
  known.set(post.bytes, exported)
  return { ...exported, ...post.meta }
}

/**
 * What MDX exports of itself, as data: `export const metadata = {...}`, and single values such as
 * `export const image = '/a.png'`. Nothing is run: what only a run could tell is left out. A picture that
 * is imported is the path that it is imported by.
 */
export function exportedData(text: string): PlainData {
  const code = moduleBlocks(text.slice(0, MOST)).join('\n')
  if (!/^export\b/m.test(code)) return {}
  const read = readModule(code, {
    path: 'post.mdx',
    dir: '.',
    load: (module, name) =>
      name === 'default' && endsLikePicture(module)
        ? module
        : { kind: 'unknown', code: module, module, name },
  })
  return 'module' in read ? dataOf(read.module) : {}
}

function dataOf(module: CodeModule): PlainData {
  const all = module.exported('*')
  const entries = isObject(all) ? [...all.entries] : []
  return Object.fromEntries(
    entries.flatMap(([name, value]): (readonly [string, unknown])[] => {
      const data = plain(unwrapped(value, true), 0)
      if (data === undefined) return []
      return wholes.has(name) && isMap(data) ? Object.entries(data) : [[name, data]]
    }),
  )
}

const isMap = (value: unknown): value is PlainData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value without what is unknown. */
function plain(value: CodeValue, depth: number): unknown {
  if (isUnknown(value) || depth > 20) return undefined
  if (isList(value))
    return value.map((item) => plain(item, depth + 1)).filter((item) => item !== undefined)
  if (!isObject(value)) return value
  const entries = [...value.entries].map(([key, item]) => [key, plain(item, depth + 1)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}

/**
 * The imports and exports of MDX: blocks that begin with one of these words, up to the first blank line
 * at which they are whole (https://mdxjs.com/docs/what-is-mdx/#esm). Code in fences is text.
 */
function moduleBlocks(text: string): readonly string[] {
  const lines = withoutFences(text.split(/\r?\n/))
  const found: string[] = []
  let tried = 0
  for (let start = 0; start < lines.length && tried < mostBlocks; start++) {
    if (!/^(?:import|export)\b/.test(lines[start]!)) continue
    tried++
    const end = endOfBlock(lines, start)
    if (end === undefined) continue
    found.push(lines.slice(start, end).join('\n'))
    start = end
  }
  return found
}

/** The blank line behind a block; undefined where it is none. */
function endOfBlock(lines: readonly string[], start: number): number | undefined {
  let end = start
  for (let gaps = 0; gaps <= mostGaps && end < lines.length; gaps++) {
    const blank = lines.findIndex((line, index) => index > end && line.trim() === '')
    end = blank === -1 ? lines.length : blank
    if ('tree' in parseCode('post.mdx', lines.slice(start, end).join('\n'))) return end
  }
  return undefined
}

/** Lines with nothing in the place of fenced code. */
function withoutFences(lines: readonly string[]): readonly string[] {
  let fence: string | undefined
  return lines.map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined) {
      fence = mark
      return mark === undefined ? line : ''
    }
    if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    return ''
  })
}
