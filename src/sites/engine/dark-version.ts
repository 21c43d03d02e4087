import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import type { Conventions, Keys, KeyValues, Phrase } from '../contract/definition.ts'
import type { SiteSettings } from '../contract/site.ts'
import { isDarkOf, unfilledKeys } from '../reading/dark-keys.ts'
import { isFilled, valueAt } from '../reading/keys.ts'
import { isSocialKey, saysPicture } from '../reading/picture-keys.ts'

/**
 * Where the dark version of a hero goes: beside it, with `-dark` in its name. A name that its generator looks
 * for in the post's folder (`cover`) is the hero's alone, and one that another post's hero would get is that
 * post's.
 */
export function darkPathOf(
  { path: post }: Pick<Post, 'path'>,
  hero: string,
  {
    paths,
    isLookedFor,
  }: {
    readonly paths: ReadonlySet<string>
    /** The generator takes a file of this name, in the post's folder, as its hero. */
    readonly isLookedFor: (name: string) => boolean
  },
): string {
  const { dir, name, ext } = posix.parse(hero)
  const beside = `${name}-dark${ext}`
  if (dir === posix.dirname(post) && isLookedFor(beside)) {
    const language = posix.basename(post).split('.').slice(1, -1)
    return posix.join(dir, ['dark', ...language].join('.') + ext)
  }
  const isOthers = paths.has(post.replace(/(\.\w+)$/, '-dark$1'))
  return posix.join(dir, isOthers ? `${name}-night${ext}` : beside)
}

/** The keys of a post for its hero and for the dark version of that. */
export interface DarkKeys {
  /** As they are without a dark version; where the site has a pair of keys, these in the place of the one. */
  readonly keys: Keys
  /** Those that name the dark version. */
  readonly dark: readonly string[]
}

/** What a post's keys are read by. */
interface KeyWays {
  readonly conventions: Pick<Conventions, 'pair'>
  readonly fields: SiteSettings['fields']
  /** What a key would say of our dark version. */
  readonly written: string
}

/**
 * Which keys name the dark version: that of the settings; else of the keys that are written the dark ones, as
 * posts have them in pairs; else the site's own pair; else keys that the post itself has for it.
 * @param all the keys that are written otherwise
 * @param isThere there is a dark version
 */
export function darkKeysOf(
  post: Post,
  all: Keys,
  { conventions: { pair }, fields, written }: KeyWays,
  isThere: boolean,
): DarkKeys {
  if (fields.dark !== undefined) return { keys: without([fields.dark], all), dark: [fields.dark] }
  const heroes = heroKeys(all)
  const twins = heroes.filter((key) => heroes.some((other) => isDarkOf(key, other)))
  if (twins.length > 0) return { keys: all, dark: twins }
  if (pair && heroes.includes(pair.light)) return { keys: all, dark: [pair.dark] }
  const [hero] = heroes
  const has = (key: string | undefined) => key !== undefined && isFilled(valueAt(post.meta, key))
  if (pair && hero !== undefined && (fields.hero === undefined || fields.hero === pair.light)) {
    // A post that has the one key already keeps it: templates read that before the two.
    if (has(pair.light) || (isThere && !has(hero)))
      return { keys: renamed(hero, pair.light, all), dark: [pair.dark] }
  }
  const own = unfilledKeys(post.meta, written).filter((key) =>
    heroes.some((other) => isDarkOf(key, other)),
  )
  return { keys: all, dark: own }
}

/**
 * The same keys with what they say of the dark version. Where there is none, the hero stands for it in keys
 * that posts fill together, and in those that name the dark version of another picture of ours. What people
 * filled in before there was a hero stays.
 * @param hero what a key says of the hero
 */
export function withDark(
  { keys, dark }: DarkKeys,
  values: { readonly hero: string; readonly dark: string; readonly isThere: boolean },
  hasHero: boolean,
): Keys {
  const ofDark = dark.flatMap((key): [string, Phrase][] => {
    // Filled together: the hero stands there.
    if (!values.isThere && Object.hasOwn(keys, key)) return []
    const phrase = (_: KeyValues, present: unknown) => {
      if (values.isThere) return !hasHero && isFilled(present) ? undefined : values.dark
      return present === values.dark ? values.hero : undefined
    }
    return [[key, phrase]]
  })
  const fresh = ofDark.filter(([key]) => !Object.hasOwn(keys, key))
  const known = Object.fromEntries(ofDark)
  const entries = Object.entries(keys)
  const first = entries.findIndex(([key]) => heroKeys(keys).includes(key))
  return Object.fromEntries(
    [...entries.slice(0, first + 1), ...fresh, ...entries.slice(first + 1)].map(([key, word]) => [
      key,
      known[key] ?? word,
    ]),
  )
}

/** The keys whose picture pages show, the heroes' first: on some sites it is the one for sharing. */
function heroKeys(all: Keys): readonly string[] {
  const keys = Object.keys(all)
  const isShown = (key: string) => {
    const word = all[key]
    if (word === 'social') return !isSocialKey(key)
    return typeof word === 'function' && saysPicture(key) !== undefined && !isSocialKey(key)
  }
  return [...keys.filter((key) => all[key] === 'hero'), ...keys.filter(isShown)]
}

const without = (names: readonly string[], keys: Keys): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([key]) => !names.includes(key)))

const renamed = (from: string, to: string, keys: Keys): Keys =>
  Object.fromEntries(
    Object.entries(keys).map(([key, word]) => [key === from ? to : key, word] as const),
  )
