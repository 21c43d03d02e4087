import { posix } from 'node:path'
import type { UnpublishedRule } from '../contract/definition.ts'
import { valueAt } from './keys.ts'

const isTrue = (value: unknown) => value === true || /^true$/i.test(String(value ?? ''))
const isFalse = (value: unknown) => value === false || /^false$/i.test(String(value ?? ''))

/** Dates of front matter: YAML 1.2 leaves them as text, TOML parsers give objects. */
function dateOf(value: unknown): Date | undefined {
  if (value === undefined || value === null || value === '') return undefined
  // Jekyll and Hexo write `2027-01-02 10:00:00 +0100`, which is no ISO date yet.
  const text = value instanceof Date ? value.toISOString() : String(value).trim()
  const iso = text.replace(/^(\d{4}-\d\d?-\d\d?)[ T]+(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)\s*/, '$1T$2')
  const time = Date.parse(/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(time) ? undefined : new Date(time)
}

const day = (date: Date) => date.toISOString().slice(0, 10)

/** `draft: true`. */
export const draft: UnpublishedRule = (post) =>
  isTrue(valueAt(post.meta, 'draft')) ? 'draft' : undefined

/** `published: false`. */
export const notPublished: UnpublishedRule = (post) =>
  isFalse(valueAt(post.meta, 'published')) ? 'published: false' : undefined

/** In a folder `_drafts`. */
export const inDrafts: UnpublishedRule = (post) =>
  post.path.split('/').includes('_drafts') ? 'draft' : undefined

/** Dated in the future, by the first of the keys that has a date, else by the file's name. */
export function scheduled(...keys: readonly string[]): UnpublishedRule {
  return (post, now) => {
    const named = /^(\d{4}-\d\d-\d\d)-/.exec(posix.basename(post.path))?.[1]
    const dates = keys.map((key) => dateOf(valueAt(post.meta, key)))
    const date = dates.find((date) => date !== undefined) ?? dateOf(named)
    return date && date > now ? `scheduled for ${day(date)}` : undefined
  }
}

/** Past its `expiryDate`. */
export const expired: UnpublishedRule = (post, now) => {
  const date = dateOf(valueAt(post.meta, 'expiryDate'))
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
