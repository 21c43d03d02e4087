import { PostError } from '../../errors.ts'
import type { FieldEdit, Post, Value } from '../../posts/post.ts'
import type { Conventions, Keys, KeyValues, Phrase, Word } from '../contract/definition.ts'
import { isFilled, isMap, valueAt } from '../reading/keys.ts'
import { socialTags } from '../reading/social-tags.ts'

/** The site's keys with those of the settings in their place; an own hero key takes its alt along. */
export function keysWith(
  keys: Keys,
  fields: { readonly hero?: string; readonly alt?: string; readonly social?: string },
): Keys {
  const entries = Object.entries(keys)
  const parent = (key: string) => key.split('.').slice(0, -1).join('.')
  const isAddress = (word: Word | Phrase) => word === 'social' || word === 'url'
  const socialMap = parent(entries.find(([, word]) => isAddress(word))?.[0] ?? '')
  const ofSocial = (key: string) => socialMap !== '' && parent(key) === socialMap
  const kept = entries.filter(([key, word]) => {
    if (fields.social !== undefined && (isAddress(word) || ofSocial(key))) return false
    if (fields.hero !== undefined && word === 'hero') return false
    if (fields.hero !== undefined && typeof word === 'function') return ofSocial(key)
    if (word === 'alt' && (fields.alt !== undefined || fields.hero !== undefined)) {
      return fields.alt === undefined && ofSocial(key)
    }
    return true
  })
  const ofSettings = (['social', 'hero', 'alt'] as const).flatMap((word) =>
    fields[word] === undefined ? [] : [[fields[word], word] as const],
  )
  return Object.fromEntries([...kept, ...ofSettings])
}

/**
 * The edits that write `values` to `keys`. Where the post has no hero yet, what else people already
 * filled in stays (their alt text, say).
 * @throws PostError where a key would have to replace something that is no map.
 */
export function fieldEdits(
  post: Post,
  keys: Keys,
  values: KeyValues,
  { lists = [], hasHero }: { readonly lists?: readonly string[] | undefined; hasHero: boolean },
): FieldEdit[] {
  const edits: { key: string[]; value: Value }[] = []
  for (const [dotted, word] of Object.entries(keys)) {
    const present = valueAt(post.meta, dotted)
    if (!hasHero && word !== 'hero' && typeof word === 'string' && isFilled(present)) continue
    const value = typeof word === 'function' ? word(values, present, post) : values[word]
    if (value === undefined) continue
    const { key, nested } = anchored(
      post,
      dotted,
      lists.includes(dotted) ? listed(value, present) : value,
    )
    const same = edits.find((edit) => edit.key.join('\0') === key.join('\0'))
    if (!same) edits.push({ key, value: nested })
    else same.value = merged(same.value, nested)
  }
  return edits.map((edit) => ({ ...edit, mode: 'set' }))
}

const listed = (value: Value, present: unknown): Value =>
  Array.isArray(present) ? [value, ...present.slice(1)] : [value]

/** Splits a dotted key at the deepest map that the post has: below it, the value is a new map. */
function anchored(post: Post, dotted: string, value: Value) {
  const steps = dotted.split('.')
  const key: string[] = []
  let inner: unknown = post.meta
  while (isMap(inner) && key.length < steps.length) {
    const step = steps[key.length] ?? ''
    const names = Object.keys(inner)
    const name =
      names.find((name) => name === step) ??
      names.find((name) => name.toLowerCase() === step.toLowerCase()) ??
      step
    key.push(name)
    inner = inner[name]
  }
  if (key.length < steps.length && isFilled(inner) && typeof inner !== 'string') {
    throw new PostError(`"${key.join('.')}" holds no map, so "${dotted}" cannot be set`, {
      file: post.path,
      hint: `Make "${key.join('.')}" a map, or name another key under "fields" in the settings.`,
    })
  }
  const rest = steps.slice(key.length)
  const nested = rest.reduceRight<Value>((inner, step) => ({ [step]: inner }), value)
  return { key, nested }
}

function merged(a: Value, b: Value): Value {
  if (!isMap(a) || !isMap(b)) return b
  const all: Record<string, Value> = { ...(a as Record<string, Value>) }
  for (const [key, value] of Object.entries(b as Record<string, Value>)) {
    all[key] = all[key] === undefined ? value : merged(all[key], value)
  }
  return all
}

/** The edit that puts the social tags into the front matter's `head`, once. */
export function headEdit(
  post: Post,
  { entry, card }: NonNullable<Conventions['head']>,
  image: Parameters<typeof socialTags>[0],
): FieldEdit {
  const tags = socialTags(image).filter(({ key }) => card || key !== 'twitter:card')
  const entries = tags.map((tag) => entry.write(tag.attribute, tag.key, tag.content))
  const present = Array.isArray(post.meta.head) ? (post.meta.head as Value[]) : []
  const otherTags = present.filter((item) => !tags.some(({ key }) => key === entry.read(item)?.key))
  if (otherTags.length === present.length) return { key: ['head'], value: entries, mode: 'append' }
  return { key: ['head'], value: [...otherTags, ...entries], mode: 'set' }
}
