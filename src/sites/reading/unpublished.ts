import type { UnpublishedRule } from '../contract/definition.ts'
import { dateInName, dateOf } from './date-of.ts'
import { anyReading, saysNo, shown, type TruthOf } from './flags.ts'
import { valueAt } from './keys.ts'

const isTrue = (value: unknown) => value === true || /^true$/i.test(String(value ?? ''))
const isFalse = (value: unknown) => value === false || /^false$/i.test(String(value ?? ''))

const day = (date: Date) => date.toISOString().slice(0, 10)

/** Not published by its flag `draft`, or by what may be one: told, and not drawn. */
export const draftBy =
  (truthOf: TruthOf): UnpublishedRule =>
  ({ meta }) => {
    const truth = truthOf(valueAt(meta, 'draft'))
    if (truth === undefined)
      return `${shown(meta, 'draft')}, which is a draft or none as one reads it: write true or false`
    return truth ? 'draft' : undefined
  }

/** `draft: true`, where the site's own code asks for it. */
export const draft: UnpublishedRule = draftBy(anyReading)

/** `published: false`, or what may be the same, where the site's own code asks for it. */
export const notPublished: UnpublishedRule = ({ meta }, now) => {
  const value = valueAt(meta, 'published')
  if (value === undefined) return undefined
  const date = dateOf(value)
  if (date && date > now && typeof value !== 'number') return `scheduled for ${day(date)}`
  if (value === false || /^false$/i.test(String(value ?? ''))) return 'published: false'
  return value === null || value === '' || saysNo(value)
    ? `${shown(meta, 'published')}, which is published or not as one reads it: write true or false`
    : undefined
}

/** By what its parser makes of the value: some take a text for true, whatever it says. */
export const unpublishedWhere =
  (isUnpublished: (value: unknown) => boolean): UnpublishedRule =>
  ({ meta }) => {
    const value = valueAt(meta, 'published')
    return value !== undefined && isUnpublished(value) ? shown(meta, 'published') : undefined
  }

/** `status: draft` and the like. */
export const byStatus: UnpublishedRule = ({ meta }) =>
  /^(?:draft|private|hidden|pending|unpublished|scheduled|future|skip|archived?|idea)$/i.test(
    String(valueAt(meta, 'status') ?? '').trim(),
  )
    ? shown(meta, 'status')
    : undefined

/** In a folder `_drafts`. */
export const inDrafts: UnpublishedRule = (post) =>
  post.path.split('/').includes('_drafts') ? 'draft' : undefined

/** Dated in the future, by the first of the keys that has a date, else by the file's name. */
export function scheduled(...keys: readonly string[]): UnpublishedRule {
  return (post, now) => {
    const dates = keys.map((key) => dateOf(valueAt(post.meta, key)))
    const date = dates.find((date) => date !== undefined) ?? dateInName(post.path)
    return date && date > now ? `scheduled for ${day(date)}` : undefined
  }
}

/** Past the date of the first of the keys that has one. */
export const expired =
  (...keys: readonly string[]): UnpublishedRule =>
  ({ meta }, now) => {
    const date = keys.map((key) => dateOf(valueAt(meta, key))).find((date) => date !== undefined)
    return date && date <= now ? `expired on ${day(date)}` : undefined
  }

/** A file, or a folder below the site's root, whose name starts with `_`. */
export function underscored(root: string): UnpublishedRule {
  return (post) => {
    const below = root === '' ? post.path : post.path.slice(root.length + 1)
    return below.split('/').some((name) => name.startsWith('_')) ? 'name starts with _' : undefined
  }
}

/** The key is `false`: no page is written. */
export const withoutPage =
  (key: string): UnpublishedRule =>
  (post) =>
    isFalse(valueAt(post.meta, key)) ? `${key}: false` : undefined

/** The key is `true`: kept out of the lists, so it is no post. */
export const withFlag =
  (key: string): UnpublishedRule =>
  (post) =>
    isTrue(valueAt(post.meta, key)) ? `${key}: true` : undefined

/** The key has one of these values, e.g. `layout: home`. */
export const withValue =
  (key: string, ...values: readonly string[]): UnpublishedRule =>
  (post) => {
    const value = String(valueAt(post.meta, key) ?? '')
    return values.includes(value) ? `${key}: ${value}` : undefined
  }

/** Keys merged in by `<<`, which js-yaml 5 (in @11ty/gray-matter 3) leaves out: a draft may be among them. */
export const withMergeKeys: UnpublishedRule = ({ bytes, head }) => {
  if (head !== 'front-matter') return undefined
  const text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024))
  const block = text.slice(0, text.indexOf('\n---', 3))
  return /^[ \t]*<<[ \t]*:/m.test(block)
    ? 'keys are merged in by `<<`, which some versions read and others do not: write them out'
    : undefined
}
