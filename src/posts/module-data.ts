import { withoutComments } from '../text/script.ts'
import type { Data } from './fields.ts'

/** Names of exported objects that hold what other posts say in their front matter. */
const wholes = new Set(['metadata', 'meta', 'frontmatter', 'frontMatter'])
/** Characters of code that are read, and how deep its objects nest. */
const MOST = 64 * 1024
const deepest = 20

/**
 * What an MDX file exports of itself, as data: `export const metadata = {...}`, and single values such as
 * `export const image = '/a.png'`. Texts, numbers, lists and objects are read, and names of imported
 * files and of other constants; what has to be run is left out. Code in fences is text, and no code.
 */
export function exportedData(text: string): Data {
  const code = withoutComments(withoutFences(text.slice(0, MOST)))
  const names = new Map<string, unknown>()
  for (const [, name = '', , file] of code.matchAll(
    /^import[ \t]+([A-Za-z_$][\w$]*)[ \t]+from[ \t]+(['"])([^'"\n]*)\2/gm,
  ))
    names.set(name, file)
  const exported: [string, unknown][] = []
  let read = 0
  for (const found of code.matchAll(
    /^(export[ \t]+)?const[ \t]+([A-Za-z_$][\w$]*)[ \t]*(?::[^=\n]*)?=/gm,
  )) {
    const [start, isExported, name = ''] = found
    // What looks like code inside of a value is a part of it.
    if (found.index < read) continue
    const reader = new LiteralReader(code, found.index + start.length, names)
    const value = reader.value()
    read = reader.at
    if (value === undefined) continue
    names.set(name, value)
    if (isExported) exported.push([name, value])
  }
  const entries = exported.flatMap(([name, value]) =>
    wholes.has(name) && isObject(value) ? Object.entries(value) : [[name, value] as const],
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text with empty lines in the place of fenced code. */
function withoutFences(text: string): string {
  let fence: string | undefined
  const lines = text.split('\n').map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
      return ''
    }
    fence = mark
    return mark === undefined ? line : ''
  })
  return lines.join('\n')
}

/** Reads one literal of JavaScript from an offset; `undefined` for what is none. */
class LiteralReader {
  readonly #code: string
  readonly #names: ReadonlyMap<string, unknown>
  #at: number

  get at(): number {
    return this.#at
  }

  constructor(code: string, at: number, names: ReadonlyMap<string, unknown>) {
    this.#code = code
    this.#at = at
    this.#names = names
  }

  value(depth = 0): unknown {
    if (depth > deepest) return undefined
    this.#space()
    const first = this.#code.charAt(this.#at)
    if (first === '{') return this.#object(depth)
    if (first === '[') return this.#list(depth)
    if (/['"`]/.test(first)) return this.#text()
    const word = this.#take(/-?[\w$.]+/y)
    if (word === undefined) return undefined
    // A call of one object, as typed helpers are: defineMeta({...}).
    if (this.#take(/\s*\(\s*(?=\{)/y) !== undefined) {
      const argument = this.#object(depth)
      this.#take(/[\s,]*\)/y)
      return argument
    }
    if (/^(?:true|false)$/.test(word)) return word === 'true'
    if (/^-?\d/.test(word)) return Number.isNaN(Number(word)) ? undefined : Number(word)
    return this.#names.get(word)
  }

  #object(depth: number): unknown {
    const found: [string, unknown][] = []
    this.#at++
    while (!this.#ends('}')) {
      const key = this.#key()
      if (key === undefined) this.#skip()
      else if (this.#take(/\s*:/y) !== undefined) found.push([key, this.#item(depth)])
      else {
        // `{ image }` is short for `{ image: image }`.
        if (/^\s*[,}]/.test(this.#code.slice(this.#at, this.#at + 100)))
          found.push([key, this.#names.get(key)])
        this.#skip()
      }
    }
    return Object.fromEntries(found.filter(([, value]) => value !== undefined))
  }

  #list(depth: number): unknown {
    const found: unknown[] = []
    this.#at++
    while (!this.#ends(']')) found.push(this.#item(depth))
    return found.filter((value) => value !== undefined)
  }

  /** A value up to the comma behind it; nothing where more than a literal stands there. */
  #item(depth: number): unknown {
    const value = this.value(depth + 1)
    this.#take(/\s*as\s+const\b/y)
    this.#space()
    const isWhole = /[,}\]]|^$/.test(this.#code.charAt(this.#at))
    this.#skip()
    return isWhole ? value : undefined
  }

  #key(): string | undefined {
    this.#space()
    return /['"]/.test(this.#code.charAt(this.#at)) ? this.#text() : this.#take(/[\w$]+/y)
  }

  /** A text without anything to be filled in. */
  #text(): string | undefined {
    const start = this.#at
    this.#at = afterText(this.#code, start)
    const inside = this.#code.slice(start + 1, this.#at - 1)
    if (this.#code.charAt(start) === '`' && inside.includes('${')) return undefined
    return inside.replace(/\\([\s\S])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))
  }

  /** Past the bracket that closes, and past commas before it. */
  #ends(bracket: string): boolean {
    this.#space()
    if (this.#at >= this.#code.length) return true
    if (this.#code.charAt(this.#at) !== bracket) return false
    this.#at++
    return true
  }

  /** To behind the next comma of this level, or to the bracket that closes it. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#code.length; ) {
      const letter = this.#code.charAt(this.#at)
      if (/['"`]/.test(letter)) {
        this.#at = afterText(this.#code, this.#at)
        continue
      }
      if (/[([{]/.test(letter)) depth++
      if (/[)\]}]/.test(letter) && --depth < 0) return
      this.#at++
      if (letter === ',' && depth === 0) return
    }
  }

  #space(): void {
    this.#take(/\s+/y)
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#code)?.[0]
    if (found === undefined) return undefined
    this.#at += found.length
    return found
  }
}

/** The offset behind a text in quotes. */
function afterText(code: string, start: number): number {
  const quote = code.charAt(start)
  let at = start + 1
  while (at < code.length && code.charAt(at) !== quote) at += code.charAt(at) === '\\' ? 2 : 1
  return Math.min(at + 1, code.length)
}
