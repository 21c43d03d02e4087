import { isMap, valueAt } from './keys.ts'
import { wordsOf } from './picture-keys.ts'

const dark = new Set(['dark', 'night'])
const light = new Set(['light', 'day'])
/** Words that say no more than that it is a picture. */
const source = new Set(['image', 'img', 'src', 'url', 'path', 'file'])

/** Whether a dotted key says by its name that its picture is for dark pages: `cover.dark`, `imageDark`. */
export const saysDark = (key: string): boolean => wordsOf(key).some((word) => dark.has(word))

/**
 * Whether one key is the dark one of the other: `cover.dark` of `cover.light` and `cover.image`,
 * `darkImage` of `lightImage`, `image_dark` of `image`.
 */
export function isDarkOf(key: string, other: string): boolean {
  const words = wordsOf(key)
  // `dark` alone says nothing of a picture.
  if (!saysDark(key) || words.every((word) => dark.has(word)) || saysDark(other)) return false
  return about(key) === about(other)
}

/** What a key is about, without the words for its light. */
const about = (key: string): string =>
  wordsOf(key)
    .filter((word) => !dark.has(word) && !light.has(word) && !source.has(word))
    .join(' ')

/**
 * The keys of a post that are there, and hold nothing or this value: dotted, one map deep.
 * @param written what we wrote there before
 */
export function unfilledKeys(
  meta: Readonly<Record<string, unknown>>,
  written: string,
): readonly string[] {
  return keysIn(meta).filter((key) => [null, '', written].includes(valueAt(meta, key) as string))
}

/** The keys of a post: dotted, one map deep. */
export const keysIn = (meta: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(meta).flatMap(([name, value]) =>
    isMap(value) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
  )
