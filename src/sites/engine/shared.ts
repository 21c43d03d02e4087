import { posix } from 'node:path'
import type { FieldEdit, MetaTag, Post, PostEdit, Value } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import type { SiteSettings } from '../contract/site.ts'
import { isAltOf } from '../learn/alt-key.ts'
import { relativeTo } from '../reading/addresses.ts'
import { isFilled, isMap, valueAt } from '../reading/keys.ts'
import { socialTags } from '../reading/social-tags.ts'
import { fieldEdits, keysWith } from './field-edits.ts'
import { type FormKey, formOf, isWordsOfPicture } from './picture-form.ts'

interface SharedWays {
  /** In the language of the post that gets the image. */
  readonly alt: string
  readonly conventions: Conventions
  readonly fields: SiteSettings['fields']
  /** Keys of further social images. */
  readonly ownKeys: readonly string[]
  readonly fileOf: (value: string, post: Post) => string | undefined
}

/**
 * What a post must say to show the image of its translation `from`: the same keys in the same form with
 * the same values, paths as they count from its own folder, and its own alternative text. Captions and
 * titles are in the other language and stay there. Nothing where it says all of it already, or where
 * `from` has no key for its image.
 */
export function shared(from: Post, to: Post, ways: SharedWays): PostEdit | undefined {
  const { alt, conventions } = ways
  if (from.syntax !== to.syntax) return undefined
  if (from.syntax === 'html') return sharedTags(from, to, alt)

  const written = keysWith(conventions.keys, ways.fields)
  const isKnown = (key: string) => Object.keys(written).some((known) => known.startsWith(`${key}.`))
  const hero = ways.fields.hero ? [ways.fields.hero] : conventions.heroKeys
  const paired = conventions.pair ? [conventions.pair.light, conventions.pair.dark] : []
  // A theme may know more keys than we write; `image` is taken as a map where we write into one.
  const known = [
    ...new Set([
      ...Object.keys(written),
      ...hero.filter((key) => !isKnown(key)),
      ...paired,
      ...ways.ownKeys,
    ]),
  ]
  const form = ways.fields.hero ? [] : formOf(from).filter(({ key }) => !known.includes(key))
  const keys = [
    ...known.map((key) => ({ key, isAlt: written[key] === 'alt' })),
    ...form.filter(
      ({ key }) =>
        !known.some((other) => isFilled(valueAt(from.meta, other)) && key.startsWith(`${other}.`)),
    ),
  ]
  const copied = keys.flatMap((key) => copiesOf(key, from, to, ways))
  const unique = copied.filter(
    ([key]) => !copied.some(([other]) => other !== key && key.startsWith(`${other}.`)),
  )
  const nothing = { hero: '', social: '', url: '', alt: '', width: 0, height: 0 }
  const fields = [
    ...fieldEdits(to, Object.fromEntries(unique), nothing, { hasHero: false }),
    ...sharedHead(from, to, alt, conventions),
  ]
  return fields.length === 0 ? undefined : { fields }
}

/** One key of the form, or what the other's map lacks of it. */
function copiesOf(
  { key, isAlt }: FormKey,
  from: Post,
  to: Post,
  ways: SharedWays,
): readonly (readonly [string, () => Value])[] {
  const [value, present] = [valueAt(from.meta, key), valueAt(to.meta, key)]
  if (!isFilled(value)) return []
  if (isMap(value) && isMap(present) && isFilled(present))
    return Object.keys(value)
      .filter((name) => !isWordsOfPicture(name))
      .flatMap((name) =>
        copiesOf({ key: `${key}.${name}`, isAlt: isAltOf(name, '') }, from, to, ways),
      )
  if (isFilled(present)) return []
  const copy = isAlt ? ways.alt : moved(value as Value, from, to, ways)
  return [[key, () => copy]]
}

/** Relative paths lead to the same file from another folder; all else is the same everywhere. */
function moved(value: Value, from: Post, to: Post, ways: SharedWays): Value {
  if (Array.isArray(value)) return value.map((item: Value) => moved(item, from, to, ways))
  if (isMap(value)) {
    const entries = Object.entries(value as Readonly<Record<string, Value>>).filter(
      ([key, item]) => typeof item !== 'string' || !isWordsOfPicture(key),
    )
    return Object.fromEntries(
      entries.map(([key, item]) => [
        key,
        isAltOf(key, '') ? ways.alt : moved(item, from, to, ways),
      ]),
    )
  }
  const folder = posix.dirname(from.path)
  if (typeof value !== 'string' || folder === posix.dirname(to.path)) return value
  // Hugo finds a bare name in the bundles of all languages.
  if (ways.conventions.colocated && !value.includes('/')) return value
  const file = value.startsWith('/') ? undefined : ways.fileOf(value, from)
  if (file === undefined || file !== posix.join(folder, value)) return value
  const path = relativeTo(to.path, file)
  return path.startsWith('../') || !value.startsWith('.') ? path : `./${path}`
}

function sharedHead(
  from: Post,
  to: Post,
  alt: string,
  { head }: Pick<Conventions, 'head'>,
): FieldEdit[] {
  const entries = (post: Post) => (Array.isArray(post.meta.head) ? (post.meta.head as Value[]) : [])
  if (!head) return []
  const keyOf = (entry: Value) => head.entry.read(entry)?.key
  const ours = tagKeys()
  const present = entries(to).map(keyOf)
  const value = entries(from).flatMap((entry) => {
    const key = keyOf(entry)
    const tag = ours.find((tag) => tag.key === key)
    if (!tag || present.includes(key)) return []
    return [/:alt$/.test(tag.key) ? head.entry.write(tag.attribute, tag.key, alt) : entry]
  })
  return value.length === 0 ? [] : [{ key: ['head'], value, mode: 'append' }]
}

function sharedTags(from: Post, to: Post, alt: string): PostEdit | undefined {
  const metaTags = tagKeys().flatMap((tag): MetaTag[] => {
    const content = from.meta[tag.key]
    if (typeof content !== 'string' || isFilled(to.meta[tag.key])) return []
    return [{ ...tag, content: /:alt$/.test(tag.key) ? alt : content }]
  })
  return metaTags.length === 0 ? undefined : { metaTags }
}

const tagKeys = () => socialTags({ url: '', alt: '', width: 0, height: 0 })
