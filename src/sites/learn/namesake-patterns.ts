import type { PostNames } from '../contract/learned.ts'
import { filled, patternsOf } from '../reading/name-pattern.ts'
import { isHeroName } from './by-file-name.ts'
import { evenly } from './sample.ts'
import { fewest } from './votes.ts'

/** What the names of a repo's pictures tell of its posts before any of them is read. */
export interface NamesakePatterns {
  /** Whether a picture is named like this post, in a way in which those of other posts are too. */
  isPictured(names: PostNames): boolean
  /** How much of the posts have a picture that is named by this pattern: 0 to 1. */
  share(pattern: string): number
  readonly posts: number
}

/** Posts that are looked at to find the ways in which pictures are named. */
const looked = 200

/**
 * Finds the patterns by which pictures are named after posts, in the tree alone: by the API a tree is
 * one request, and each post is another.
 * @param images repo paths of all pictures
 */
export function namesakePatterns(
  posts: readonly PostNames[],
  images: readonly string[],
): NamesakePatterns {
  const lower = images.map((path) => path.toLowerCase())
  const bare = new Set(lower.map((path) => path.replace(/\.\w+$/, '')))
  const holding = searchIn(lower)
  const slugs = new Map<string, Set<string>>()
  for (const names of evenly(posts, looked)) {
    const slug = names.slug.toLowerCase()
    if (slug.length < 2) continue
    const alike = holding(slug).map((index) => images[index]!)
    for (const pattern of new Set(alike.flatMap((file) => patternsOf(file, names)))) {
      slugs.set(pattern, (slugs.get(pattern) ?? new Set()).add(slug))
    }
  }
  const common = [...slugs]
    .filter(([pattern, { size }]) => size >= fewest && isHeroName(pattern))
    .map(([pattern]) => pattern)

  const fits = (pattern: string, names: PostNames) =>
    [true, false].some((raw) => bare.has(filled(pattern, names, raw)?.name.toLowerCase() ?? ''))
  return {
    posts: posts.length,
    isPictured: (names) => common.some((pattern) => fits(pattern, names)),
    share: (pattern) =>
      posts.filter((names) => fits(pattern, names)).length / Math.max(1, posts.length),
  }
}

/**
 * Says which of these hold a text, by their places. All are one text, which is looked through at once: that
 * is ten times as fast as one after the other, where there are thousands.
 */
function searchIn(paths: readonly string[]): (text: string) => readonly number[] {
  const all = paths.map((path) => `${path}\n`).join('')
  const starts: number[] = []
  let length = 0
  for (const path of paths) {
    starts.push(length)
    length += path.length + 1
  }
  return (text) => {
    const found: number[] = []
    let index = 0
    for (let at = all.indexOf(text); at !== -1; at = all.indexOf(text, starts[index] ?? length)) {
      // Places come in order, so that the search for their paths goes on where the last one ended.
      index = pathAt(starts, at)
      found.push(index++)
    }
    return found
  }
}

/** The path that a place in the text of all is in: the last one that starts there or before. */
function pathAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle
  }
  return low
}
