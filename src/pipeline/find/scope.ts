import { matcher } from '../../posts/matcher.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'
import type { Site } from '../../sites/contract/site.ts'

/** Which posts to look at. `new`: those the base lacks; `changed`: also those that differ from it. */
export interface Scope {
  readonly include: 'new' | 'changed' | 'all'
  /** Without a base all posts count as new. */
  readonly base: Snapshot | undefined
  /** What the branch that it is to go to holds by now, where that is another commit. */
  readonly settled?: Snapshot | undefined
  /** Globs or paths; none means all. */
  readonly names: readonly string[]
}

/** The posts of a commit that are in scope, by path. Pure: nothing is read yet. */
export function inScope(
  head: Snapshot,
  site: Site,
  { include, base, settled, names }: Scope,
): FileEntry[] {
  const named = names.length === 0 ? () => true : matcher(names, head.files)
  const movedAway = new Set(
    [...(base?.files.values() ?? [])]
      .filter(({ path }) => !head.files.has(path))
      .map(({ sha }) => sha),
  )
  const posts = [...head.files.values()]
    .filter((file) => file.mode.startsWith('100') && site.isPost(file.path) && named(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  if (!base || include === 'all') return posts
  // On disk a file is read for its `sha`: it is asked last.
  return posts.filter((post) => {
    const before = [base, settled].flatMap((side) => side?.files.get(post.path) ?? [])
    if (before.length > 0)
      return include === 'changed' && before.every((file) => file.sha !== post.sha)
    // The same bytes under another name: moved, not written.
    return movedAway.size === 0 || !movedAway.has(post.sha)
  })
}

/** Names that match no file at all, so that a typo is told and not passed over. */
export const unmatched = (names: readonly string[], paths: Iterable<string>): string[] => {
  const all = [...paths]
  return names.filter((name) => !all.some(matcher([name])))
}
