import type { KeyPair, Word } from '../../contract/definition.ts'
import { isDarkOf, saysDark } from '../../reading/dark-keys.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import type { Collection } from './collections.ts'
import type { FieldType } from './schema.ts'

const socialKey = /^(?:og|social|seo|share|twitter)[_.]?(?:image|card)$/i
const heroNames = [...usualHeroKeys, 'hero', 'banner', 'thumb', 'img', 'photo', 'picture'].flatMap(
  (name) => [name, ...['src', 'url', 'path', 'image', 'light'].map((part) => `${name}.${part}`)],
)

export interface AstroKeys {
  readonly keys: Readonly<Record<string, Word>>
  /** The hero's key, and the one beside it for dark pages. */
  readonly pair?: KeyPair
  readonly lists: readonly string[]
  /** Keys that the schema does not name, so that pages never get to see them. */
  readonly unnamed: readonly string[]
  /** How each image is named: imported by its path, or as text, which must be a public path. */
  readonly hero: 'imported' | 'text' | undefined
  readonly social: 'imported' | 'text'
}

/** Those of Astro's blog starter, with our own for what it has none for. */
const usual: AstroKeys = {
  keys: { heroImage: 'hero', heroImageAlt: 'alt', socialImage: 'social' },
  lists: [],
  unnamed: [],
  hero: 'imported',
  social: 'text',
}

interface Field {
  readonly key: string
  readonly kind: 'image' | 'url' | 'text'
  readonly list: boolean
}

/**
 * The keys that a collection's schema accepts; without a schema, those of Astro's blog starter.
 * None where the schema is strict and has none for an image, or is not to be read.
 * @param addressed the address of the site is known, so that keys for full URLs can be filled
 */
export function keysOf(collection: Collection | undefined, addressed: boolean): AstroKeys {
  const none: AstroKeys = { ...usual, keys: {}, hero: undefined }
  if (collection?.elsewhere) return none
  const types = collection?.fields ?? new Map<string, FieldType>()
  if (types.size === 0 && !collection?.strict) return usual

  const fields = [...types].flatMap(([key, type]) => fieldOf(key, type))
  const usable = fields.filter(
    ({ key, kind }) => fillable(key, types) && (kind !== 'url' || addressed),
  )
  const pictures = usable.filter(({ kind, key }) => kind === 'image' && !socialKey.test(key))
  const lights = pictures.filter(({ key }) => !saysDark(key))
  const named = (list: readonly Field[]) =>
    heroNames.map((name) => list.find(({ key }) => key === name)).find((field) => field)
  const hero =
    named(pictures) ??
    (lights.length === 1 ? lights[0] : undefined) ??
    named(usable.filter(({ kind, key }) => kind !== 'image' && !socialKey.test(key)))
  const social = usable.find(({ key }) => socialKey.test(key))
  if (!hero && !social) {
    if (collection?.strict) return none
    return { ...usual, unnamed: Object.keys(usual.keys) }
  }

  const wordOf = ({ kind }: Field, word: Word): Word => (kind === 'url' ? 'url' : word)
  const keys: Record<string, Word> = {}
  const darker =
    hero && usable.find(({ key, kind }) => kind === hero.kind && isDarkOf(key, hero.key))
  const unnamed: string[] = []
  if (hero) {
    keys[hero.key] = wordOf(hero, 'hero')
    const dark = hero.key.replace(/\.light$/, '.dark')
    if (types.has(dark)) keys[dark] = keys[hero.key] ?? 'hero'
    const alt = altKeys(hero.key).find((key) => types.has(key))
    if (alt !== undefined) keys[alt] = 'alt'
    else if (!collection?.strict) unnamed.push('heroImageAlt')
  }
  if (social) keys[social.key] = wordOf(social, 'social')
  else if (!collection?.strict) unnamed.push('socialImage')
  const otherWords = { heroImageAlt: 'alt', socialImage: 'social' } as const
  for (const key of unnamed) keys[key] = otherWords[key as keyof typeof otherWords]
  return {
    keys,
    ...(hero && darker && { pair: { light: hero.key, dark: darker.key } }),
    lists: [hero, social].filter((field) => field?.list).map((field) => field?.key ?? ''),
    unnamed,
    hero: hero && way(hero),
    social: social ? way(social) : 'text',
  }
}

const way = ({ kind }: Field) => (kind === 'image' ? 'imported' : 'text')

const altKeys = (hero: string) => [
  ...(hero.includes('.') ? [`${hero.slice(0, hero.lastIndexOf('.'))}.alt`] : []),
  ...[`${hero}Alt`, `${hero}_alt`, 'imageAlt', 'alt'],
]

function fieldOf(key: string, { calls, isList: list }: FieldType): Field[] {
  if (calls.has('image')) return [{ key, kind: 'image', list }]
  if (calls.has('url')) return [{ key, kind: 'url', list }]
  return calls.has('string') ? [{ key, kind: 'text', list }] : []
}

/** What makes a key one that may be left out. */
const leave = ['optional', 'nullish', 'default', 'catch', 'prefault']

/** No other key of the same map is wanted that we have nothing for. */
function fillable(key: string, types: ReadonlyMap<string, FieldType>): boolean {
  const map = key.slice(0, key.lastIndexOf('.') + 1)
  if (map === '') return true
  const ours = [key, `${map}alt`, ...(key.endsWith('.light') ? [`${map}dark`] : [])]
  return [...types].every(
    ([other, type]) =>
      !other.startsWith(map) || ours.includes(other) || leave.some((name) => type.calls.has(name)),
  )
}
