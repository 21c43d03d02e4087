import { posix } from 'node:path'
import {
  imagesOf,
  isUnchanged,
  postOfRecord,
  type Record,
  recordPath,
  recordsDir,
} from '../../ledger/record.ts'
import { placeBelow } from '../../ledger/record-places.ts'
import { recordsOf } from '../../ledger/records.ts'
import type { Post } from '../../posts/post.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RunContext } from '../context.ts'
import type { RepoState } from './repo-state.ts'
import { whyUnsafe } from './safe-path.ts'

/** A post that was renamed, and what moves along with it. */
export interface Move {
  /** The record as it is for the new path. */
  readonly record: Record
  readonly from: string
  /** Images that go to another path, because they belong into the post's own folder. */
  readonly images: readonly { readonly from: string; readonly to: string; readonly sha: string }[]
}

/** Images whose post is gone. They are listed, never deleted. */
export interface Orphan {
  readonly post: string
  readonly record: string
  /** Those that are still there; empty where the record was not read. */
  readonly images: readonly string[]
  /** The post went with this very pull request or push. */
  readonly fresh: boolean
}

/** By the API each record is a request: older ones are listed by their name alone. */
const mostRecords = 5

/** The posts that records are of and that are not there. */
export const recordsWithoutPost = ({ files }: Snapshot): readonly string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith(`${recordsDir}/`) && path.endsWith('.json'))
    .map(postOfRecord)
    .filter((post) => !files.has(post))

/**
 * Records whose post is not there any more: the post was renamed, then its record follows, or it is
 * gone. A renamed post is known by git's id, or by the image that it still shows.
 * @param posts those that were read, to see which images they show
 */
export async function followMoves(
  posts: readonly Post[],
  state: RepoState,
  context: RunContext,
): Promise<{ readonly moves: readonly Move[]; readonly orphans: readonly Orphan[] }> {
  const { head, base, settings } = state
  const gone = recordsWithoutPost(head)
  // Also a post that this very pull request brought, and then renamed or took away again.
  const isFresh = (post: string) =>
    base !== undefined && (base.files.has(post) || !base.files.has(recordPath(post)))
  const first = [...gone.filter(isFresh), ...gone.filter((post) => !isFresh(post) && !base)]
  const read = context.repo.kind === 'github' ? first.slice(0, mostRecords) : gone
  const records =
    read.length === 0 ? new Map<string, Record>() : await recordsOf(head, read, context)

  const moves: Move[] = []
  const orphans: Orphan[] = []
  const taken = new Set<string>()
  for (const post of gone) {
    const record = records.get(post)
    const to = record && newPathOf(record, posts, state, taken)
    const move = to === undefined ? undefined : moveTo(to, record!, head)
    if (move) {
      taken.add(move.record.post)
      moves.push(move)
      continue
    }
    const files = record ? imagesOf(record).map(({ path }) => path) : []
    const images = files.filter((path) => head.files.has(path))
    const at = placeBelow(settings['records-dir'], recordPath(post))
    orphans.push({ post, record: at, images, fresh: isFresh(post) })
  }
  return { moves, orphans }
}

/** Where the post of a record is now, if it is anywhere. */
function newPathOf(
  { post, title, files: { hero } }: Record,
  posts: readonly Post[],
  { head, base, site }: RepoState,
  taken: ReadonlySet<string>,
): string | undefined {
  const isFree = (path: string) => !head.files.has(recordPath(path)) && !taken.has(path)
  const sha = base?.files.get(post)?.sha
  const renamed = [...(sha === undefined ? [] : head.files.values())].find(
    (file) =>
      file.sha === sha &&
      !base?.files.has(file.path) &&
      site.isPost(file.path) &&
      isFree(file.path),
  )
  if (renamed) return renamed.path
  // Other posts may show the image too: only one that is new can be this one under a new name.
  const shows = posts.find((one) => {
    if (!isFree(one.path) || base?.files.has(one.path)) return false
    const file = site.heroFileOf(one)
    return (
      file !== undefined && (file === hero.path || isUnchanged(hero, head.files.get(file)?.sha))
    )
  })
  if (shows) return shows.path
  // Its images stayed behind in its old folder, so it shows none: then its title tells.
  const named = posts.find(
    (one) =>
      isFree(one.path) &&
      !base?.files.has(one.path) &&
      besideNew(hero.path, post, one.path) &&
      one.title === title,
  )
  return named?.path
}

/** The record at the new path, with the images where they are, or where they now belong. */
function moveTo(to: string, record: Record, head: Snapshot): Move | undefined {
  const images: { from: string; to: string; sha: string }[] = []
  const placed = (file: Record['files']['hero']): Record['files']['hero'] => {
    const path = besideNew(file.path, record.post, to)
    if (path === undefined) return file
    if (isUnchanged(file, head.files.get(path)?.sha)) return { ...file, path }
    const there = head.files.get(file.path)
    if (!there || !isUnchanged(file, there.sha)) return file
    if (whyUnsafe(path, head, () => false) !== undefined) return file
    if (!images.some(({ to }) => to === path))
      images.push({ from: file.path, to: path, sha: there.sha })
    return { ...file, path }
  }
  const { hero, social, more, dark } = record.files
  const files = {
    hero: placed(hero),
    social: placed(social),
    ...(more && { more: more.map(placed) }),
    ...(dark && { dark: placed(dark) }),
  }
  return { record: { ...record, post: to, files }, from: record.post, images }
}

/** The place of an image that lies in the own folder of a post: `a/cover.webp` of `a/index.md`. */
function besideNew(image: string, from: string, to: string): string | undefined {
  const [old, next] = [posix.dirname(from), posix.dirname(to)]
  const isOwn = (path: string) => /^(?:index|readme|\+?page)\b/i.test(posix.basename(path))
  if (!isOwn(from) || !isOwn(to) || old === next || !image.startsWith(`${old}/`)) return undefined
  return `${next}${image.slice(old.length)}`
}
