import type { Conventions, KeyPair, Phrase, Word } from '../contract/definition.ts'
import { isBelow } from '../contract/folder.ts'
import type { Convention, Learned, PathStyle } from '../contract/learned.ts'
import type { SiteSettings } from '../contract/site.ts'
import { isInOwnFolder } from '../reading/name-pattern.ts'

/**
 * What was learned, as far as it can work here and the settings do not say otherwise.
 * @param folders repo paths: those that the site serves, the usual one of its hero images, and the
 *   usual one of images that pages name by an address
 */
export function usable(
  learned: Learned,
  { imported = [], unserved = [] }: Pick<Conventions, 'imported' | 'unserved'>,
  folders: {
    readonly served: readonly string[]
    readonly dir: string
    readonly open: string
    readonly settings: SiteSettings
  },
): Learned | undefined {
  const { imageDir, imageUrl, imageKeys, fields } = folders.settings
  // The build imports these files: it fails on what a page may name.
  const fails = (convention: Convention, style: PathStyle | undefined) =>
    style !== undefined &&
    !style.relative &&
    convention.keys.some((key) => imported.includes(key)) &&
    (/^https?:/.test(style.prefix) || folders.served.includes(style.top))
  const checked = (
    convention: Convention | undefined,
    fixedKey: string | undefined,
  ): Convention | undefined => {
    if (convention === undefined || fails(convention, convention.style)) return undefined
    if (fixedKey !== undefined && convention.keys[0] !== fixedKey) return undefined
    const { style, pattern, folder, ...keys } = convention
    // In a bucket they are called by its keys.
    if (imageKeys) return keys
    // The settings say the address; a path that counts from the post does not care.
    if (imageUrl !== undefined) {
      if (style?.relative !== false) return keys
      const prefix = `${imageUrl.replace(/\/+$/, '')}/`
      const top = imageDir ?? folders.open
      return { ...keys, style: { relative: false, prefix, top }, pattern: `${top}/{path}` }
    }
    if (imageDir !== undefined) return { ...keys, ...(style?.relative === false ? { style } : {}) }
    // Names that the site looks up in a folder mean nothing outside of it.
    const dir =
      style?.relative === false && !isBelow(style.top, folders.dir) ? style.top : undefined
    const inDir = dir === undefined ? undefined : `${dir}/{path}`
    // The usual folder is not served; that of the other pictures is.
    const beside =
      unserved.length > 0 && style?.relative === false && folder !== undefined
        ? `${folder}/hero/{path}`
        : undefined
    const named = pattern ?? beside ?? inDir
    return {
      ...keys,
      ...(style ? { style } : {}),
      ...(named === undefined ? {} : { pattern: named }),
    }
  }
  const hero = checked(learned.hero, fields.hero)
  const social = checked(learned.social, fields.social)
  const { hero: _, social: __, ...others } = learned
  // What is in a bucket is found by no name: it is to be named.
  const rest = imageKeys ? { ...others, byName: false } : others
  if (hero === undefined && social === undefined) return undefined
  return { ...rest, ...(hero ? { hero } : {}), ...(social ? { social } : {}) }
}

const isAddress = (word: Word | Phrase) => word === 'social' || word === 'url'
const parent = (key: string) => key.split('.').slice(0, -1).join('.')

/** The site's conventions with the keys that its posts really use in place of the usual ones. */
export function withLearned(conventions: Conventions, learned: Learned): Conventions {
  const { hero, social, alt, byName } = learned
  const known = Object.entries(conventions.keys)
  const learnedKeys: [string, Word][] = [
    ...(hero?.keys ?? []).map((key): [string, Word] => [key, 'hero']),
    ...(social?.keys ?? []).map((key): [string, Word] => [key, 'social']),
    ...(alt === undefined ? [] : [[alt, 'alt'] as [string, Word]]),
  ]
  const isLearned = (key: string) => learnedKeys.some(([mine]) => mine === key)
  const newHero = byName || hero?.keys.some((key) => conventions.keys[key] !== 'hero') === true
  const newSocial = social?.keys.some((key) => conventions.keys[key] !== 'social') === true
  const maps = known.flatMap(([key, word]) => (isAddress(word) ? [parent(key)] : []))
  const ofSocial = (key: string) => maps.includes(parent(key)) && parent(key) !== ''

  const stays = ([key, word]: [string, Word | Phrase]): boolean => {
    if (isLearned(key)) return true
    // `image` holds a text in these posts, so there is no `image.path`.
    if (learnedKeys.some(([mine]) => key.startsWith(`${mine}.`))) return false
    if (newSocial && (isAddress(word) || ofSocial(key))) return false
    if (newHero && (word === 'hero' || typeof word === 'function')) return false
    const isWithHero = !ofSocial(key) && conventions.onePicture !== true
    return !(word === 'alt' && (alt !== undefined || (newHero && isWithHero)))
  }
  const lists = new Set(conventions.lists)
  for (const convention of [hero, social]) {
    for (const key of convention?.keys ?? []) {
      if (convention?.listed) lists.add(key)
      else lists.delete(key)
    }
  }
  const pair = pairOf(learned, conventions)
  const kept = known.filter(stays)
  const added = learnedKeys.filter(([key]) => !kept.some(([there]) => there === key))
  const { pair: _, ...others } = conventions
  return {
    ...others,
    ...(pair && { pair }),
    // A picture for sharing is a picture of the post: it needs no other.
    heroKeys: [
      ...new Set([...(hero?.keys ?? []), ...conventions.heroKeys, ...(social?.keys ?? [])]),
    ],
    keys: Object.fromEntries([...kept, ...added]),
    lists: [...lists],
    heroByPlace: byName || conventions.heroByPlace === true,
    ...(byName && isOnePicture(hero?.pattern, conventions)),
    learned,
  }
}

/** Where it is a file of the post's own folder: whether networks are given the same by its name. */
const isOnePicture = (
  pattern: string | undefined,
  { isShared }: Pick<Conventions, 'isShared'>,
): Pick<Conventions, 'onePicture'> =>
  pattern !== undefined && isInOwnFolder(pattern) && isShared
    ? { onePicture: isShared(pattern.slice('{folder}/'.length)) }
    : {}

/** The keys of this repo's posts; those of the site where its posts show that these are the ones it knows. */
function pairOf(
  { hero, social }: Pick<Learned, 'hero' | 'social'>,
  { pair, keys }: Pick<Conventions, 'pair' | 'keys'>,
): KeyPair | undefined {
  const shown = hero ?? social
  const light = shown?.keys[0]
  if (light !== undefined && shown?.dark !== undefined) return { light, dark: shown.dark }
  const isKnown = light === undefined || light === pair?.light || keys[light] === 'hero'
  return isKnown ? pair : undefined
}
