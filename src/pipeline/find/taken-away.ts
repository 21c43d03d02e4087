import { HeroImagesError, PostError } from '../../errors.ts'
import { type Record, recordPath } from '../../ledger/record.ts'
import type { RememberedPicture } from '../../memory/pictures.ts'
import type { PlacedEntry } from '../../memory/placed-entry.ts'
import { editPost } from '../../posts/edit.ts'
import type { Post } from '../../posts/post.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import type { RepoState } from './repo-state.ts'

/**
 * Whether people took a picture away: our commit is still there, and what followed took back all of it
 * (a revert), or our lines alone and left the files. A branch that was written anew without our commit
 * is no such word, nor is a program that saves a post as it had it and drops pictures that it does not
 * know: that leaves the record, or changes the post as well.
 * @param post as it is now
 * @throws what the repo throws
 */
export async function isTakenAway(
  { record, placed }: RememberedPicture,
  post: Post,
  { head: now }: Pick<Job, 'head'>,
  state: RepoState,
  repo: RunContext['repo'],
): Promise<boolean> {
  const { head } = state
  const hasFile = head.files.has(record.files.hero.path)
  const hasRecord = head.files.has(recordPath(record.post))
  if (!hasFile && hasRecord) return false
  const brought = await placedIn(placed, now, repo)
  if (brought === undefined) return false
  if (!hasFile) return true
  return (
    isAsBefore(record.post, head, await snapshotOf(brought.head, repo)) ||
    lacksOurLinesAlone(post, record, await snapshotOf(brought.commit, repo), state, repo)
  )
}

const isAsBefore = (post: string, head: Snapshot, before: Snapshot | undefined): boolean =>
  before !== undefined && before.files.get(post)?.sha === head.files.get(post)?.sha

/**
 * With our lines the post would be as our commit had it. Where that commit brought another picture for
 * one that was there, the post had our lines before it, too.
 */
async function lacksOurLinesAlone(
  post: Post,
  { alt, files: { hero, social }, ...record }: Record,
  brought: Snapshot | undefined,
  { site, settings }: RepoState,
  repo: RunContext['repo'],
): Promise<boolean> {
  const file = brought?.files.get(record.post)
  if (file === undefined) return false
  try {
    const place = site.place(post, { hero: settings.format, social: settings.social.format })
    const { body } = settings
    const edited = editPost(post, place.edit({ alt, hero, social, body }))
    const then = (await repo.read([file])).get(file.path)
    return then !== undefined && Buffer.compare(edited, then) === 0
  } catch (error) {
    if (error instanceof PostError) return false
    throw error
  }
}

/** Nothing where the commit is not to be had any more. */
async function snapshotOf(commit: string, repo: RunContext['repo']): Promise<Snapshot | undefined> {
  return repo.snapshot(commit).catch(() => undefined)
}

/** Where a picture was put that a commit has in its history; nothing where it came there on no way of ours. */
export async function placedIn(
  placed: readonly PlacedEntry[],
  head: string,
  repo: Pick<RunContext['repo'], 'mergeBase'>,
): Promise<PlacedEntry | undefined> {
  for (const entry of placed) if (await isAncestor(entry.commit, head, repo)) return entry
  return undefined
}

/** A commit that is not to be had any more leads nowhere. */
async function isAncestor(
  commit: string,
  head: string,
  repo: Pick<RunContext['repo'], 'mergeBase'>,
): Promise<boolean> {
  try {
    return (await repo.mergeBase(commit, head)) === commit
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    return false
  }
}
