import { posix } from 'node:path'
import type { Learned, Observation } from '../contract/learned.ts'
import { extensionOf } from '../reading/images-of-repo.ts'
import { isInOwnFolder, patternsOf } from '../reading/name-pattern.ts'
import { fewest, mostCommon } from './votes.ts'

/**
 * No keys, but pictures that are named like the posts, and that no post mentions.
 * @param without posts that name no picture; `telling` are those that do
 * @param share how much of all posts, read or not, have a picture that is named by a pattern
 */
export function byFileName(
  without: readonly Observation[],
  telling: readonly Observation[],
  share: (pattern: string) => number,
): Learned | undefined {
  const found = without.flatMap(({ names, namesakes }) =>
    namesakes.map((file) => ({ file, patterns: patternsOf(file, names).filter(isHeroName) })),
  )
  // A built site in the repo has copies of what lies in the folders of posts.
  const named = found.flatMap(({ patterns }) => patterns)
  const best = mostCommon([
    ...named.filter(isInOwnFolder),
    ...named.filter((pattern) => !isInOwnFolder(pattern)),
  ])
  if (!best || best.count < fewest || best.count <= telling.length) return undefined
  // Some posts have pictures that nothing shows any more.
  if (share(best.value) < 1 / 5) return undefined
  const extension = mostCommon(
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

/** Whether a pattern may be that of heroes: in a post's own folder only the name tells one from a figure. */
export const isHeroName = (pattern: string) =>
  // The dark version of another picture.
  !/[-_.](?:dark|night)$/i.test(pattern) &&
  (/\{(?:slug|stem|path)\}/.test(pattern) ||
    /(?:^|[-_])(?:hero|cover|featured?|banner|header|thumb(?:nail)?|social|og|card|poster|splash|title|teaser|preview)(?:$|[-_])/i.test(
      posix.basename(pattern),
    ))
