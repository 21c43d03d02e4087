import { shownText } from '../text/shown-text.ts'

/** A key of the front matter as a template asks for it: `post.author.name` is `['author', 'name']`. */
export type AskedKey = readonly string[]

/** What a template sees of `post`: the keys that it asks for, all of them there, be it as null. */
export type FrontMatterValues = (asked: readonly AskedKey[]) => object

/** Longest text, list and nesting that a prompt takes from a key, in characters, items and maps. */
const longest = { text: 500, items: 12, depth: 4 } as const

/** The keys of a post's own front matter: texts (dates are such), numbers, yes and no, lists and maps of these. */
export const keysOfPost =
  (meta: Readonly<Record<string, unknown>>): FrontMatterValues =>
  (asked) =>
    chosen(meta, asked) as object

/** The same of a post that has one value everywhere. */
export const keysAllLike =
  (value: string | null): FrontMatterValues =>
  (asked) =>
    chosen(undefined, asked, value) as object

/** The part of a value that is asked for; `otherwise` where there is none. */
function chosen(
  value: unknown,
  asked: readonly AskedKey[],
  otherwise: string | null = null,
): unknown {
  const deeper = Map.groupBy(
    asked.filter((key) => key.length > 0),
    ([name]) => name!,
  )
  const isWhole = deeper.size < asked.length && asked.some((key) => key.length === 0)
  if (value !== undefined && value !== null && !isMap(value)) return plain(value, 0)
  if (deeper.size === 0) return value === undefined || value === null ? otherwise : plain(value, 0)
  const whole = isWhole && isMap(value) ? (plain(value, 0) ?? {}) : {}
  const parts = [...deeper].map(([name, keys]) => {
    const part = isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined
    const rest = keys.map((key) => key.slice(1))
    return [name, chosen(part, rest, otherwise)] as const
  })
  return Object.fromEntries([...Object.entries(whole), ...parts])
}

/** A value as data of a template: texts are clean lines, and what is none of these kinds is null. */
function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return shownText(value, longest.text) || null
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'bigint') return String(value)
  if (depth === longest.depth) return null
  if (Array.isArray(value)) {
    const items = value
      .slice(0, longest.items)
      .map((item) => plain(item, depth + 1))
      .filter((item) => item !== null)
    return items.length === 0 ? null : items
  }
  if (!isMap(value)) return null
  const entries = Object.entries(value).slice(0, longest.items)
  return Object.fromEntries(entries.map(([name, part]) => [name, plain(part, depth + 1)]))
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
