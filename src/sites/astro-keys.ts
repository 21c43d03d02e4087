import type { Collection } from './astro-collections.ts'
import type { Word } from './definition.ts'
import { usualHeroKeys } from './keys.ts'

const socialKey = /^(?:og|social|seo|share|twitter)[_.]?(?:image|card)$/i
const heroNames = [...usualHeroKeys, 'hero', 'banner', 'thumb', 'img', 'photo', 'picture'].flatMap(
  (name) => [name, `${name}.src`, `${name}.url`, `${name}.path`],
)

export interface AstroKeys {
  /** Dotted key of the hero. */
  readonly hero: string
  readonly keys: Readonly<Record<string, Word>>
  /** Keys that the schema does not name, so that pages never get to see them. */
  readonly unnamed: readonly string[]
  /** The schema takes the hero as text, not as an imported image: it must be a public path. */
  readonly asText: boolean
}

/**
 * The keys that a collection's schema accepts; without a schema, those of Astro's blog starter.
 * Nothing where the schema is strict and has none for a hero.
 */
export function keysOf(collection: Collection | undefined): AstroKeys | undefined {
  const fields = [...(collection?.fields ?? [])]
  const pick = (keys: readonly string[]) =>
    heroNames.find((name) => keys.includes(name)) ?? (keys.length === 1 ? keys[0] : undefined)
  const pictures = fields.filter(([, type]) => /\bimage\(\)/.test(type)).map(([key]) => key)
  const texts = fields.filter(([, type]) => /\bstring\(|\burl\(/.test(type)).map(([key]) => key)
  const alone = pictures.length === 1 ? pictures[0] : undefined
  const imported = alone ?? pick(pictures.filter((key) => !socialKey.test(key)))
  const stated = heroNames.find((name) => texts.includes(name) && !socialKey.test(name))
  const hero = imported ?? stated ?? (collection?.strict ? undefined : 'heroImage')
  if (hero === undefined) return undefined

  const known = (key: string) => fields.some(([name]) => name === key)
  const inMap = hero.includes('.') ? `${hero.slice(0, hero.lastIndexOf('.'))}.alt` : undefined
  const alt = [inMap, `${hero}Alt`, `${hero}_alt`, 'imageAlt', 'alt'].find(
    (key) => key && known(key),
  )
  const social = texts.find((key) => socialKey.test(key) && key !== hero && !pictures.includes(key))
  const [altKey, socialName] = collection?.strict
    ? [alt, social]
    : [alt ?? 'heroImageAlt', social ?? 'socialImage']
  const keys: Record<string, Word> = {
    [hero]: 'hero',
    ...(altKey ? { [altKey]: 'alt' } : {}),
    ...(socialName ? { [socialName]: 'social' } : {}),
  }
  const unnamed = fields.length > 0 ? Object.keys(keys).filter((key) => !known(key)) : []
  return { hero, keys, unnamed, asText: imported === undefined && stated !== undefined }
}
