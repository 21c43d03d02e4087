import type { Data } from './fields.ts'

/** Metadata that a page exports as code. */
export interface ModuleMetadata {
  /** What it is called, for people. */
  readonly label: string
  /** Its literals; what is computed is its code, for it says something all the same. */
  readonly data: Data
}

const names = '(?:metadata|meta|frontmatter|frontMatter)'
const declared = new RegExp(
  String.raw`^[ \t]*export\s+(?:const|let|var)\s+(${names})\b[^={;]*=\s*`,
  'm',
)
const others: readonly RegExp[] = [
  new RegExp(String.raw`^[ \t]*export\s+(?:const|let|var)\s+(${names})\b`, 'm'),
  /^[ \t]*export\s+(?:async\s+)?function\s+(generateMetadata)\b/m,
  /^[ \t]*export\s+const\s+(generateMetadata)\b/m,
  new RegExp(String.raw`^[ \t]*export\s*\{[^{}]*\b(${names})\b[^{}]*\}`, 'm'),
]
/** Svelte's code of a module, where mdsvex puts its own `metadata` too. */
const moduleScript = /^\s*<script\b[^>]*\bmodule\b[^>]*>([\s\S]*?)<\/script>/i

/**
 * The metadata that a page exports: `export const metadata = {...}` in MDX, or in a module's script of
 * Svelte. Nothing where it exports none.
 */
export function moduleMetadata(text: string, isMdx: boolean): ModuleMetadata | undefined {
  const script = moduleScript.exec(text.slice(0, 20_000))?.[1]
  const code = isMdx ? withoutFences(text.slice(0, 50_000)) : script
  if (code === undefined) return undefined
  const found = declared.exec(code)
  if (found !== null) {
    const value = valueAt(code, found.index + found[0].length, 0).value
    const data = typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {}
    return { label: `\`export const ${found[1]}\``, data }
  }
  const other = others.map((pattern) => pattern.exec(code)).find((match) => match !== null)
  return other ? { label: `an exported \`${other[1]}\``, data: {} } : undefined
}

/** The text without what stands between fences of code, which shows code and runs none. */
function withoutFences(text: string): string {
  let fence: string | undefined
  const lines = text.split('\n').filter((line) => {
    const [, marks = ''] = /^(`{3,}|~{3,})/.exec(line) ?? []
    if (fence !== undefined) {
      if (marks.startsWith(fence)) fence = undefined
      return false
    }
    fence = marks === '' ? undefined : marks
    return fence === undefined
  })
  return lines.join('\n')
}

interface Read {
  readonly value: unknown
  readonly end: number
}

const DEEPEST = 20

/** The literal at an offset; of anything else its code, up to where the next item begins. */
function valueAt(code: string, from: number, depth: number): Read {
  const at = skipSpace(code, from)
  const first = code.charAt(at)
  if (depth < DEEPEST && first === '{') return mapAt(code, at, depth)
  if (depth < DEEPEST && first === '[') return listAt(code, at, depth)
  const text =
    /^(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`)/.exec(
      code.slice(at, at + 5000),
    )
  const end = text ? skipSpace(code, at + text[0].length) : at
  if (text && /^(?:[,}\]);]|$|\n|export\b)/.test(code.slice(end, end + 6)))
    return { value: unescaped(text[1] ?? text[2] ?? text[3] ?? ''), end }
  const rest = restOf(code, at)
  const expression = code.slice(at, rest).trim()
  return { value: constant(expression), end: rest }
}

function constant(expression: string): unknown {
  if (expression === 'true' || expression === 'false') return expression === 'true'
  if (expression === 'null' || expression === 'undefined' || expression === '') return undefined
  return /^-?\d+(?:\.\d+)?$/.test(expression) ? Number(expression) : expression
}

function mapAt(code: string, open: number, depth: number): Read {
  const entries: [string, unknown][] = []
  let at = skipSpace(code, open + 1)
  while (at < code.length && code.charAt(at) !== '}') {
    const key = /^(?:(['"])([^'"\n]*)\1|([\w$]+))\s*/.exec(code.slice(at, at + 300))
    const name = key?.[2] ?? key?.[3]
    const behind = at + (key?.[0].length ?? 0)
    if (key && name !== undefined && code.charAt(behind) === ':') {
      const read = valueAt(code, behind + 1, depth + 1)
      if (read.value !== undefined) entries.push([name, read.value])
      at = restOf(code, read.end)
    } else {
      // `{ image }` is what a variable of that name holds; a spread or a method tells nothing.
      if (key && name !== undefined && /[,}]/.test(code.charAt(behind))) entries.push([name, name])
      at = restOf(code, at)
    }
    if (code.charAt(at) === ',') at++
    else if (code.charAt(at) !== '}') break
    at = skipSpace(code, at)
  }
  return { value: Object.fromEntries(entries), end: at + 1 }
}

function listAt(code: string, open: number, depth: number): Read {
  const items: unknown[] = []
  let at = skipSpace(code, open + 1)
  while (at < code.length && code.charAt(at) !== ']') {
    const read = valueAt(code, at, depth + 1)
    if (read.value !== undefined) items.push(read.value)
    at = restOf(code, read.end)
    if (code.charAt(at) === ',') at++
    else if (code.charAt(at) !== ']') break
    at = skipSpace(code, at)
  }
  return { value: items, end: at + 1 }
}

/** Offset of the comma or bracket that ends the item which goes on at an offset. */
function restOf(code: string, from: number): number {
  let depth = 0
  for (let at = from; at < code.length; at++) {
    const character = code.charAt(at)
    if (/['"`]/.test(character)) {
      for (at++; at < code.length && code.charAt(at) !== character; at++)
        if (code.charAt(at) === '\\') at++
    } else if (code.startsWith('//', at) || code.startsWith('/*', at)) at = skipSpace(code, at) - 1
    else if (/[([{]/.test(character)) depth++
    else if (/[)\]}]/.test(character)) {
      if (depth === 0) return at
      depth--
    } else if (character === ',' && depth === 0) return at
  }
  return code.length
}

/** Behind white space and comments. */
function skipSpace(code: string, from: number): number {
  const space = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y
  space.lastIndex = from
  return from + (space.exec(code)?.[0].length ?? 0)
}

const unescaped = (text: string) =>
  text.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_, hex: string | undefined, one = '') =>
    hex === undefined
      ? one === 'n'
        ? '\n'
        : one === 'u'
          ? ''
          : one
      : String.fromCharCode(Number.parseInt(hex, 16)),
  )
