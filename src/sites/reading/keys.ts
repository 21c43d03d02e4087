/** Keys that people and themes use for a post's picture, whatever the generator. */
export const usualHeroKeys: readonly string[] = [
  'heroImage',
  'hero_image',
  'hero.image',
  'image',
  'images',
  'cover',
  'cover.image',
  'coverImage',
  'cover_image',
  'featured_image',
  'featuredImage',
  'featureImage',
  'feature_image',
  'thumbnail',
  'header.image',
  'header.overlay_image',
  'header.og_image',
  'ogImage',
  'og_image',
  'socialImage',
  'social_image',
  'seo.image',
  'seo.ogImage',
]

/** Keys that name an image inside a map such as `image: {path, alt}`. */
const sources = ['path', 'src', 'url'] as const

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** The value at a dotted key, letter case aside, because Hugo does not look at it either. */
export function valueAt(meta: Readonly<Record<string, unknown>>, key: string): unknown {
  let value: unknown = meta
  for (const step of key.includes('.') ? key.split('.') : [key]) {
    const name = isMap(value) ? nameIn(value, step) : undefined
    if (name === undefined) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

/** Whether a map may have something at one of these dotted keys: by their first steps, at one look. */
export function mayHaveAny(
  keys: readonly string[],
): (meta: Readonly<Record<string, unknown>>) => boolean {
  const first = new Set(keys.map((key) => key.split('.', 1)[0]?.toLowerCase()))
  return (meta) => Object.keys(meta).some((name) => first.has(name.toLowerCase()))
}

/** The key of a map that is called so, or else the first that differs in its letter case alone. */
function nameIn(map: Record<string, unknown>, step: string): string | undefined {
  if (Object.hasOwn(map, step)) return step
  const wanted = step.toLowerCase()
  return Object.keys(map).find((name) => name.toLowerCase() === wanted)
}

/** True for a value that somebody filled in: no null, no blank string, no empty list or map. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isFilled)
  if (isMap(value)) return Object.values(value).some(isFilled)
  return true
}

/**
 * The picture that a value names: a string, `{path|src|url}`, or a list that starts with one of these.
 * Anything else (a flag, an empty string, a map without a source) names none.
 */
export function imageIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.map(imageIn).find((image) => image !== undefined)
  if (!isMap(value)) return undefined
  const source = sources
    .map((key) => value[key])
    .find((text) => typeof text === 'string' && text.trim())
  return typeof source === 'string' ? source.trim() : undefined
}

export { isMap }
