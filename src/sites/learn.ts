import type { Post } from '../posts/post.ts'
import { altKeyOf } from './alt-key.ts'
import type { Clue } from './clues.ts'
import { folderPattern, type PostNames, patternsOf } from './name-pattern.ts'
import { type PathStyle, styleOf } from './path-style.ts'
import { agreed, fewest, most } from './votes.ts'

/** One post that was read, with the pictures that it names. */
export interface Lesson {
  readonly post: Post
  readonly names: PostNames
  readonly clues: readonly Clue[]
  /** Pictures that are named like the post, and that it does not mention. */
  readonly namesakes: readonly string[]
}

/** How posts name one of the two images. */
export interface Habit {
  /** Dotted keys; several where posts have one for light and one for dark, say. Empty: no key at all. */
  readonly keys: readonly string[]
  readonly listed: boolean
  readonly style?: PathStyle
  /** How the file is named, as `patternsOf` gives it. */
  readonly pattern?: string
}

/** How the posts of this repo do it, as far as most of those that were read agree. */
export interface Learned {
  readonly hero?: Habit
  readonly social?: Habit
  /** Dotted key of the alternative text. */
  readonly alt?: string
  /** There is no key: the site takes the file that is named like the post. */
  readonly byName: boolean
  /** Extension that most of the pictures have. */
  readonly extension?: string
  /** Posts that agree. */
  readonly from: number
}

/**
 * The convention that most posts agree on: which keys, how the path is written, how files are named.
 * Nothing where there are too few of them, or where they differ. Pure.
 * @param order keys that win where two are equally common, the most telling first
 */
export function learn(lessons: readonly Lesson[], order: readonly string[]): Learned | undefined {
  const telling = lessons.filter(({ clues }) => clues.length > 0)
  const hero = habitOf(telling, (clue) => !clue.social, order)
  const social = habitOf(telling, (clue) => clue.social, order)
  const main = hero ?? social
  if (main === undefined)
    return byFileName(
      lessons.filter(({ clues }) => clues.length === 0),
      telling,
    )
  const key = hero?.habit.keys[0]
  const alt =
    key === undefined ? undefined : altKeyOf(key, hero?.uses.map(({ lesson }) => lesson.post) ?? [])
  const extension = most(main.uses.flatMap(({ clue }) => extensionOf(clue.file)))
  return {
    ...(hero ? { hero: hero.habit } : {}),
    ...(social ? { social: social.habit } : {}),
    ...(alt ? { alt } : {}),
    ...(extension ? { extension: extension.value } : {}),
    byName: false,
    from: main.uses.length,
  }
}

const variant = /(?:^|[._-])(?:light|dark)$|(?<=[a-z])(?:Light|Dark)$/

interface Use {
  readonly lesson: Lesson
  readonly clue: Clue
}

function habitOf(
  lessons: readonly Lesson[],
  counts: (clue: Clue) => boolean,
  order: readonly string[],
): { readonly habit: Habit; readonly uses: readonly Use[] } | undefined {
  const byKey = new Map<string, Use[]>()
  for (const lesson of lessons) {
    for (const clue of lesson.clues.filter(counts)) {
      byKey.set(clue.key, [...(byKey.get(clue.key) ?? []), { lesson, clue }])
    }
  }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const keys = [...byKey].sort(
    ([a, usesOfA], [b, usesOfB]) => usesOfB.length - usesOfA.length || rank(a) - rank(b),
  )
  const [key, uses] = keys[0] ?? ['', []]
  if (uses.length < fewest || uses.length * 2 <= lessons.length) return undefined

  const twins = keys
    .slice(1)
    .flatMap(([other, own]) => (isTwin(key, uses, other, own) ? [other] : []))
  const files = new Set(uses.map(({ clue }) => clue.file).filter((file) => file !== undefined))
  const style = most(uses.map(({ lesson, clue }) => styleIn(lesson, clue)))
  // One picture for all of them says nothing about names.
  const pattern = files.size < fewest ? undefined : patternFor(uses)
  return {
    uses,
    habit: {
      keys: key === '' ? [] : [key, ...twins],
      listed: uses.filter(({ clue }) => clue.listed).length * 2 > uses.length,
      ...(style ? { style: JSON.parse(style.value) as PathStyle } : {}),
      ...(pattern === undefined ? {} : { pattern: pattern.replace(variant, '') }),
    },
  }
}

/** Two keys that posts fill together: for light and dark, or with the same picture. */
function isTwin(key: string, uses: readonly Use[], other: string, own: readonly Use[]): boolean {
  const stem = (name: string) => name.replace(variant, '')
  const together = own.filter(({ lesson }) => uses.some((use) => use.lesson === lesson))
  if (together.length * 5 < uses.length * 4) return false
  if (variant.test(key) && variant.test(other) && stem(key) === stem(other)) return true
  return together.every(({ lesson, clue }) =>
    uses.some((use) => use.lesson === lesson && use.clue.value === clue.value),
  )
}

const styleIn = ({ post }: Lesson, { value, file }: Clue): string | undefined => {
  const style = file === undefined ? undefined : styleOf(value, file, post.path)
  return style && JSON.stringify(style)
}

/** The pattern that most files follow, or else their folder with names of our own. */
function patternFor(uses: readonly Use[]): string | undefined {
  const found = uses.flatMap(({ lesson, clue }) =>
    clue.file === undefined ? [] : [{ names: lesson.names, file: clue.file }],
  )
  return (
    agreed(
      found.flatMap(({ names, file }) => patternsOf(file, names)),
      found.length,
    ) ??
    agreed(
      found.map(({ names, file }) => folderPattern(file, names)),
      found.length,
    )
  )
}

/** No keys, but pictures that are named like the posts. */
function byFileName(without: readonly Lesson[], telling: readonly Lesson[]): Learned | undefined {
  const found = without.flatMap(({ names, namesakes }) =>
    namesakes.map((file) => ({ file, patterns: patternsOf(file, names) })),
  )
  const best = most(found.flatMap(({ patterns }) => patterns))
  if (!best || best.count < fewest || best.count <= telling.length) return undefined
  const extension = most(
    found
      .filter(({ patterns }) => patterns.includes(best.value))
      .flatMap(({ file }) => extensionOf(file)),
  )
  return {
    hero: { keys: [], listed: false, pattern: best.value },
    byName: true,
    ...(extension ? { extension: extension.value } : {}),
    from: best.count,
  }
}

const extensionOf = (file: string | undefined) =>
  file === undefined ? [] : [file.slice(file.lastIndexOf('.') + 1).toLowerCase()]
