import { folderName, withoutComments } from './config-text.ts'

/** A content collection, as far as its definition can be read without running it. */
export interface Collection {
  readonly name: string
  /** Folder of its files, below the site's root. */
  readonly base: string
  /** Dotted keys of the schema with the code of their types; empty where there is none to read. */
  readonly fields: ReadonlyMap<string, string>
  /** Other keys than these fail the build. */
  readonly strict: boolean
}

const opening = /\b(?:z\s*\.\s*)?(object|strictObject|looseObject)\(\s*\{/

/** The collections that `src/content.config.ts` (or the older `src/content/config.ts`) defines. */
export function collectionsIn(text: string | undefined): readonly Collection[] {
  const code = withoutComments(text ?? '')
  const exported = /\bcollections\s*=\s*\{/.exec(code)
  const names = new Map(
    exported
      ? entries(code, exported.index + exported[0].length).items.map(([key, value]) => [
          value.trim() || key,
          key,
        ])
      : [],
  )
  const starts = [...code.matchAll(/(['"]?)([\w-]+)\1\s*[=:]\s*defineCollection\(/g)]
  return starts.map((start, index) => {
    const chunk = code.slice(start.index, starts[index + 1]?.index)
    const name = names.get(start[2] ?? '') ?? start[2] ?? ''
    const base = /\bbase:\s*(['"`])([^'"`$]+)\1/.exec(chunk)?.[2]
    return { name, base: folderName(base ?? `src/content/${name}`), ...schemaIn(chunk) }
  })
}

function schemaIn(chunk: string): Pick<Collection, 'fields' | 'strict'> {
  const schema = chunk.indexOf('schema')
  const found = opening.exec(chunk.slice(Math.max(schema, 0)))
  if (schema < 0 || !found) return { fields: new Map(), strict: false }
  const { items, end } = entries(chunk, schema + found.index + found[0].length)
  const strict = found[1] === 'strictObject' || /^\s*\)\s*\.strict\(\)/.test(chunk.slice(end))
  return { fields: new Map(items.flatMap(([key, type]) => dotted(key, type))), strict }
}

/** The key itself, or those of the object that it holds: `cover: z.object({ src: image() })`. */
function dotted(key: string, type: string): [string, string][] {
  const inner = new RegExp(`^\\s*${opening.source}`).exec(type)
  if (!inner) return [[key, type]]
  const { items } = entries(type, inner[0].length)
  return items.flatMap(([name, of]) => dotted(`${key}.${name}`, of))
}

/** `key: value` pairs of the object literal whose inside starts at `from`, and the place behind its `}`. */
function entries(code: string, from: number): { items: [string, string][]; end: number } {
  const parts: string[] = []
  let depth = 0
  let start = from
  let at = from
  for (; at < code.length; at++) {
    const char = code.charAt(at)
    if (/['"`]/.test(char)) at = endOfString(code, at)
    else if (/[([{]/.test(char)) depth++
    else if (/[)\]}]/.test(char) && depth-- === 0) break
    else if (char === ',' && depth === 0) {
      parts.push(code.slice(start, at))
      start = at + 1
    }
  }
  parts.push(code.slice(start, at))
  const items = parts.flatMap((part): [string, string][] => {
    const pair = /^\s*(['"]?)([\w$-]+)\1\s*(?::([\s\S]*))?$/.exec(part)
    return pair ? [[pair[2] ?? '', pair[3] ?? '']] : []
  })
  return { items, end: at + 1 }
}

function endOfString(code: string, from: number): number {
  const quote = code.charAt(from)
  let at = from + 1
  while (at < code.length && code.charAt(at) !== quote) at += code.charAt(at) === '\\' ? 2 : 1
  return at
}
