import { PostError } from '../../errors.ts'
import { postMark } from '../../ledger/post-mark.ts'
import type { Record } from '../../ledger/record.ts'
import { isOurs, recordsOf } from '../../ledger/records.ts'
import type { ApprovedEntry } from '../../memory/hero-entry.ts'
import { approvedIn } from '../../memory/heroes.ts'
import { sectionOf } from '../../posts/filed.ts'
import type { Post } from '../../posts/post.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'
import type { Site } from '../../sites/contract/site.ts'
import type { RunContext } from '../context.ts'
import { readPaths } from './settings-of-repo.ts'

/** A hero that a person approved, and that its post still shows. */
export interface ApprovedHero {
  readonly post: string
  readonly file: FileEntry
}

/** So many of a section go along: the newest. */
export const mostApproved = 4

/** By the API each record and each post is a request: older ones are not looked at. */
const mostLookedAt = 8

/**
 * The newest approved heroes of these sections, as they are in a tree: each is still the picture that was
 * approved, and the one that its post names.
 * @param snapshot the base of a pull request: what that brings itself has not been accepted
 * @throws what the repo throws
 */
export async function approvedHeroes(
  sections: ReadonlySet<string>,
  { site, snapshot }: { readonly site: Site; readonly snapshot: Snapshot },
  { repo }: Pick<RunContext, 'repo'>,
): Promise<ReadonlyMap<string, readonly ApprovedHero[]>> {
  const approved = await approvedIn(repo)
  if (approved.length === 0) return new Map()
  const posts = new Map(
    [...snapshot.files.keys()]
      .filter((path) => site.isPost(path) && sections.has(sectionOf(path)))
      .map((path) => [postMark(path), path]),
  )
  const newest = newestOf(approved, posts)
  const paths = newest.map(({ post }) => posts.get(post)!)
  const records = await recordsOf(snapshot, paths, { repo })
  const bytes = await readPaths(repo, snapshot, paths)
  const heroes = newest.flatMap(({ post, sha256 }): ApprovedHero[] => {
    const path = posts.get(post)!
    const record = records.get(path)
    const text = bytes.get(path)
    if (record?.files.hero.sha256 !== sha256 || text === undefined) return []
    // A card is all type: no picture is to take after that.
    if (record.generator === 'card') return []
    const file = snapshot.files.get(record.files.hero.path)
    if (file === undefined || !isOurs(record, snapshot)) return []
    return isShown(record, text, site) ? [{ post: path, file }] : []
  })
  return Map.groupBy(heroes, ({ post }) => sectionOf(post))
}

/** A few of each section; of a post the last word. */
function newestOf(
  approved: readonly ApprovedEntry[],
  posts: ReadonlyMap<string, string>,
): readonly ApprovedEntry[] {
  const there = approved.filter(({ post }) => posts.has(post))
  const once = [...Map.groupBy(there, ({ post, sha256 }) => `${post} ${sha256}`).values()]
  const bySection = Map.groupBy(
    once.map(([first]) => first!),
    ({ post }) => sectionOf(posts.get(post)!),
  )
  return [...bySection.values()].flatMap((all) => all.slice(0, mostLookedAt))
}

/** A page of HTML names the social image. */
function isShown({ post, files }: Record, bytes: Uint8Array, site: Site): boolean {
  try {
    const named = site.heroFileOf(site.read(post, bytes))
    return named === files.hero.path || named === files.social.path
  } catch (error) {
    if (!(error instanceof PostError)) throw error
    return false
  }
}

/** Those that go along with the picture of a post, but for its own and those of its translations. */
export const approvedFor = (
  { path, section }: Pick<Post, 'path' | 'section'>,
  heroes: ReadonlyMap<string, readonly ApprovedHero[]>,
  site: Pick<Site, 'translations'>,
): readonly FileEntry[] => {
  const same = new Set([path, ...site.translations(path)])
  return (heroes.get(section) ?? [])
    .filter(({ post }) => !same.has(post))
    .slice(0, mostApproved)
    .map(({ file }) => file)
}
