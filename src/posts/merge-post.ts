import { isDeepStrictEqual } from 'node:util'
import { PostError } from '../errors.ts'
import { editPost } from './edit.ts'
import { isEmpty, isMap, valueAt } from './fields.ts'
import { bodyOffset } from './frontmatter.ts'
import { type MergeSides, mergeText } from './merge-text.ts'
import type { FrontMatterRules } from './openings.ts'
import type { FieldEdit, Post, Value } from './post.ts'
import { readPost } from './read.ts'
import { decode, encode } from './source.ts'

/** Whose word counts for a key that both sides changed. */
export type Wins = 'ours' | 'theirs' | 'neither'

/**
 * The post as `theirs` has it, with the keys that `ours` changed edited into it, and the texts of both
 * merged. Where that cannot be (an HTML page, a key that was taken out), both are merged line by line.
 * @param rules how the site's generator finds front matter
 * @returns nothing where both changed the same in different ways
 */
export function mergePost(
  path: string,
  sides: MergeSides,
  wins: Wins,
  rules: FrontMatterRules,
): Uint8Array | undefined {
  const merged = byKeys(path, sides, wins, rules) ?? mergeText(sides)
  return merged && isReadable(path, merged, rules) ? merged : undefined
}

function byKeys(
  path: string,
  { base, ours, theirs }: MergeSides,
  wins: Wins,
  rules: FrontMatterRules,
): Uint8Array | undefined {
  try {
    const [was, is, now] = [base, ours, theirs].map((bytes) => readPost(path, bytes, rules))
    if (!was || !is || !now || now.syntax !== 'markdown') return undefined
    const fields = changes(was.meta, is.meta).flatMap((change) => decided(change, was, now, wins))
    if (fields.includes('undecided')) return undefined
    const edits = fields.filter((field) => field !== 'undecided')
    const edited = edits.length === 0 ? theirs : editPost(now, { fields: edits })
    return withBody(path, { base, ours, theirs: edited }, wins, rules)
  } catch (error) {
    if (!(error instanceof PostError)) throw error
    return undefined
  }
}

interface KeyChange {
  readonly key: readonly string[]
  /** Nothing: taken out. */
  readonly value: unknown
}

/** What became of each key, map by map. */
function changes(was: unknown, is: unknown, key: readonly string[] = []): readonly KeyChange[] {
  if (isDeepStrictEqual(was, is)) return []
  const isWhole = !isMap(was) || !isMap(is) || isEmpty(was) || isEmpty(is)
  if (isWhole && key.length > 0) return [{ key, value: is }]
  const names = new Set([was, is].flatMap((side) => (isMap(side) ? Object.keys(side) : [])))
  return [...names].flatMap((name) =>
    changes(valueAt(was, [name]), valueAt(is, [name]), [...key, name]),
  )
}

function decided(
  { key, value }: KeyChange,
  was: Post,
  now: Post,
  wins: Wins,
): readonly (FieldEdit | 'undecided')[] {
  const [before, present] = [valueAt(was.meta, key), valueAt(now.meta, key)]
  if (isDeepStrictEqual(present, value)) return []
  const isTheirs = !isDeepStrictEqual(present, before) && !(isEmpty(present) && isEmpty(before))
  if (isTheirs && wins === 'theirs') return []
  if ((isTheirs && wins === 'neither') || !isValue(value)) return ['undecided']
  return [{ key, value, mode: 'set' }]
}

function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every(isValue)
  if (isMap(value)) return Object.values(value).every(isValue)
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** The head of `theirs` with the texts of both sides. */
function withBody(
  path: string,
  { base, ours, theirs }: MergeSides,
  wins: Wins,
  rules: FrontMatterRules,
): Uint8Array | undefined {
  const [was, is, now] = [base, ours, theirs].map((bytes) => partsOf(path, bytes, rules))
  if (!was || !is || !now) return undefined
  // A blank line behind the fence comes with the first front matter.
  if (was.body.trimStart() === is.body.trimStart()) return theirs
  const bytes = (text: string) => new TextEncoder().encode(text)
  const body = mergeText({ base: bytes(was.body), ours: bytes(is.body), theirs: bytes(now.body) })
  if (body === undefined) return wins === 'theirs' ? theirs : undefined
  const { source, head } = now
  return encode(source, head + new TextDecoder('utf-8', { ignoreBOM: true }).decode(body))
}

function partsOf(path: string, bytes: Uint8Array, rules: FrontMatterRules) {
  const source = decode(path, bytes)
  const at = bodyOffset(source, rules)
  return { source, head: source.text.slice(0, at), body: source.text.slice(at) }
}

function isReadable(path: string, bytes: Uint8Array, rules: FrontMatterRules): boolean {
  try {
    readPost(path, bytes, rules)
    return true
  } catch (error) {
    if (!(error instanceof PostError)) throw error
    return false
  }
}
