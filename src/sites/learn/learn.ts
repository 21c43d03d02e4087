import { posix } from 'node:path'
import type { Clue, Convention, Learned, Observation, PathStyle } from '../contract/learned.ts'
import { isDarkOf, saysDark } from '../reading/dark-keys.ts'
import { extensionOf } from '../reading/images-of-repo.ts'
import { usualHeroKeys } from '../reading/keys.ts'
import { folderPattern, patternsOf } from '../reading/name-pattern.ts'
import { styleOf } from '../reading/path-style.ts'
import { altKeyOf } from './alt-key.ts'
import { byFileName } from './by-file-name.ts'
import { agreed, fewest, mostCommon } from './votes.ts'

/** The posts of one kind, read or not. */
export interface Among {
  readonly posts: number
  /** How much of them have a picture that is named by this pattern: 0 to 1. */
  share(pattern: string): number
}

/**
 * The convention that most posts agree on: which keys, how the path is written, how files are named.
 * Nothing where there are too few of them, or where they differ. Pure.
 * @param order keys that win where two are equally common, the most telling first
 * @param among all posts that these were chosen from
 */
export function learn(
  observations: readonly Observation[],
  order: readonly string[],
  among: Among,
): Learned | undefined {
  const telling = observations.filter(({ clues }) => clues.length > 0)
  // Of the few posts that the API reads, all but one may be without a picture: a known key will do.
  const fewRead = observations.length <= 2 * fewest && observations.length < among.posts
  const isEnough = (uses: number, key: string) =>
    uses >= fewest || (fewRead && [...order, ...usualHeroKeys].includes(key))
  // The dark one of a picture that is for sharing, too, is not the hero.
  const isOther = (clue: Clue, clues: readonly Clue[]) =>
    clues.some(({ key, social }) => social && isDarkOf(clue.key, key))
  const isHero = (clue: Clue, clues: readonly Clue[]) => !clue.social && !isOther(clue, clues)
  const hero = conventionOf(telling, isHero, { order, isEnough })
  const social = conventionOf(telling, (clue) => clue.social, { order, isEnough })
  const main = hero ?? social
  if (main === undefined)
    return byFileName(
      observations.filter(({ clues }) => clues.length === 0),
      telling,
      among.share,
    )
  const key = hero?.convention.keys[0]
  const alt =
    key === undefined
      ? undefined
      : altKeyOf(key, hero?.uses.map(({ observation }) => observation.post) ?? [])
  const extension = mostCommon(main.uses.flatMap(({ clue }) => extensionOf(clue.file)))
  return {
    ...(hero ? { hero: hero.convention } : {}),
    ...(social ? { social: social.convention } : {}),
    ...(alt ? { alt } : {}),
    ...(extension ? { extension: extension.value } : {}),
    byName: false,
    from: main.uses.length,
  }
}

const variant = /(?:^|[._-])(?:light|dark)$|(?<=[a-z])(?:Light|Dark)$/

interface KeyUse {
  readonly observation: Observation
  readonly clue: Clue
}

function conventionOf(
  observations: readonly Observation[],
  counts: (clue: Clue, clues: readonly Clue[]) => boolean,
  {
    order,
    isEnough,
  }: {
    readonly order: readonly string[]
    readonly isEnough: (uses: number, key: string) => boolean
  },
): { readonly convention: Convention; readonly uses: readonly KeyUse[] } | undefined {
  const byKey = new Map<string, KeyUse[]>()
  for (const observation of observations) {
    for (const clue of observation.clues.filter((clue) => counts(clue, observation.clues))) {
      byKey.set(clue.key, [...(byKey.get(clue.key) ?? []), { observation, clue }])
    }
  }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const keys = [...byKey].sort(
    ([a, usesOfA], [b, usesOfB]) =>
      usesOfB.length - usesOfA.length ||
      // Of two keys that posts fill together the dark one is the other's.
      Number(saysDark(a)) - Number(saysDark(b)) ||
      rank(a) - rank(b),
  )
  const [key, uses] = keys[0] ?? ['', []]
  if (!isEnough(uses.length, key) || uses.length * 2 <= observations.length) return undefined

  const twins = keys
    .slice(1)
    .flatMap(([other, usesOfOther]) => (isTwin(key, uses, other, usesOfOther) ? [other] : []))
  const dark = darkOf(key, uses)
  const files = new Set(uses.map(({ clue }) => clue.file).filter((file) => file !== undefined))
  const common = mostCommon(uses.map(({ observation, clue }) => styleIn(observation, clue)))
  // Where each post has a way of its own, there is none.
  const style = common && (common.count >= fewest || uses.length < fewest) ? common : undefined
  // One picture for all of them says nothing about names.
  const pattern = files.size < fewest && uses.length > 1 ? undefined : patternFor(uses)
  return {
    uses,
    convention: {
      keys: key === '' ? [] : [key, ...twins],
      ...(dark === undefined || twins.includes(dark) ? {} : { dark }),
      listed: uses.filter(({ clue }) => clue.listed).length * 2 > uses.length,
      ...(style ? { style: JSON.parse(style.value) as PathStyle } : {}),
      ...(pattern === undefined
        ? folderOfAll([...files])
        : { pattern: pattern.replace(variant, '') }),
    },
  }
}

/** The key beside it for dark pages, where most of those who fill the one fill the other as well. */
function darkOf(key: string, uses: readonly KeyUse[]): string | undefined {
  const others = uses.flatMap(
    ({ observation }) => observation.clues.find((clue) => isDarkOf(clue.key, key))?.key ?? [],
  )
  const best = mostCommon(others)
  return best && best.count * 2 > uses.length ? best.value : undefined
}

function folderOfAll(files: readonly string[]): Pick<Convention, 'folder'> {
  if (files.length < fewest) return {}
  const [first = [], ...others] = files.map((file) => posix.dirname(file).split('/'))
  const differs = first.findIndex((step, depth) => others.some((steps) => steps[depth] !== step))
  const common = differs === -1 ? first : first.slice(0, differs)
  return common.length === 0 || common[0] === '.' ? {} : { folder: common.join('/') }
}

/** Two keys that posts fill together: for light and dark, or with the same picture. */
function isTwin(
  key: string,
  uses: readonly KeyUse[],
  other: string,
  usesOfOther: readonly KeyUse[],
): boolean {
  const stem = (name: string) => name.replace(variant, '')
  const together = usesOfOther.filter(({ observation }) =>
    uses.some((use) => use.observation === observation),
  )
  if (together.length * 5 < uses.length * 4) return false
  if (variant.test(key) && variant.test(other) && stem(key) === stem(other)) return true
  return together.every(({ observation, clue }) =>
    uses.some((use) => use.observation === observation && use.clue.value === clue.value),
  )
}

const styleIn = ({ post }: Observation, { value, file }: Clue): string | undefined => {
  const style = file === undefined ? undefined : styleOf(value, file, post.path)
  return style && JSON.stringify(style)
}

/**
 * The pattern that most files follow. Else the folder that most of them are in, with the names that
 * some of them have, or with our own.
 */
function patternFor(uses: readonly KeyUse[]): string | undefined {
  const files = new Map(
    uses.flatMap(({ observation, clue: { file } }) =>
      file === undefined ? [] : [[file, observation.names]],
    ),
  )
  const found = [...files].map(([file, names]) => ({ names, file }))
  const named = found.flatMap(({ names, file }) => patternsOf(file, names))
  const pattern = agreed(named, found.length)
  if (pattern !== undefined) return pattern

  const folders = found.map(({ names, file }) => folderPattern(file, names))
  const folder = folders.length === 1 ? folders[0] : agreed(folders, found.length)
  if (folder === undefined) return undefined
  const some = mostCommon(named.filter((name) => posix.dirname(name) === folder))
  return some && some.count >= fewest && some.count * 4 >= found.length
    ? some.value
    : posix.join(folder, folder.startsWith('{folder}') ? '{slug}' : '{stem}')
}
