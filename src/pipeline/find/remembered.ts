import { posix } from 'node:path'
import { HeroImagesError } from '../../errors.ts'
import { type Record, recordPath } from '../../ledger/record.ts'
import { recordsOf } from '../../ledger/records.ts'
import type { PictureMemory, RememberedPicture } from '../../memory/pictures.ts'
import type { PlacedEntry } from '../../memory/placed-entry.ts'
import type { Post } from '../../posts/post.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import type { RepoState } from './repo-state.ts'
import type { PostWithHero } from './sort-posts.ts'
import type { Wanted } from './wanted.ts'

/** What is known of pictures that posts had, whatever became of the branch since. */
export interface RememberedPosts {
  /** Posts that still want a picture, with the record of one that they had. */
  readonly wanted: readonly Wanted[]
  /** Pictures to put back as they were, by post. */
  readonly ready: ReadonlyMap<string, Record>
  /** Posts whose picture people took away. */
  readonly declined: readonly RememberedPicture[]
  readonly restored: readonly Restored[]
}

/** Files that a post names, or that belong to its picture, and that are gone. */
export interface Restored {
  readonly record: Record
  readonly files: readonly { readonly path: string; readonly sha: string }[]
}

/**
 * Remembers what the posts had. A picture that went with a rewritten branch, or that a program dropped
 * which saves posts, is put back; one that people took away is not: see {@link isTakenAway}.
 * @param memory absent where nothing is remembered
 * @throws what the repo throws
 */
export async function remember(
  {
    wanted,
    present,
    records,
  }: {
    readonly wanted: readonly Wanted[]
    readonly present: readonly PostWithHero[]
    /** Of posts whose hero is there, and ours. */
    readonly records: readonly Record[]
  },
  job: Job,
  state: RepoState,
  memory: PictureMemory | undefined,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<RememberedPosts> {
  const bare = job.again ? [] : wanted.filter((want) => want.present === undefined)
  // What a post names may also be somewhere else: whether it was ours is known from what we remember.
  const broken = present.filter(({ post }) => lacksFile(post, state))
  if (memory === undefined || bare.length + broken.length === 0)
    return {
      wanted,
      ready: new Map(),
      declined: [],
      restored: await onlySocial(records, state, repo),
    }
  await memory.look()
  const known = await memory.of([...bare, ...broken].map(({ post }) => post.path))
  const declined: RememberedPicture[] = []
  const ready = new Map<string, Record>()
  for (const { post } of bare) {
    const picture = known.get(post.path)
    if (picture === undefined) continue
    const isNo = picture.isDeclined || (await isTakenAway(picture, job, state, repo))
    if (isNo && !job.asked) declined.push(picture)
    else ready.set(post.path, picture.record)
  }
  const isDeclined = new Set(declined.map(({ record }) => record.post))
  return {
    wanted: wanted
      .filter(({ post }) => !isDeclined.has(post.path))
      .map((want) => {
        const record = want.record ?? ready.get(want.post.path)
        return record ? { ...want, record } : want
      }),
    ready,
    declined,
    restored: [
      ...(await restore(broken, known, state, repo)),
      ...(await onlySocial(records, state, repo)),
    ],
  }
}

/** Whether what the post names is no file of the repo. */
const lacksFile = (post: Post, { site }: RepoState): boolean => site.heroFileOf(post) === undefined

/**
 * Whether people took a picture away: our commit is still there, and what followed took back all of it
 * (a revert), or our lines alone and left the files. A branch that was written anew without our commit
 * is no such word, nor is a program that saves a post as it had it and drops pictures that it does not
 * know: that leaves the record, or changes the post as well.
 */
async function isTakenAway(
  { record, placed }: RememberedPicture,
  { head: now }: Pick<Job, 'head'>,
  { head }: RepoState,
  repo: RunContext['repo'],
): Promise<boolean> {
  const isThere = (path: string) => head.files.has(path)
  const hasFile = isThere(record.files.hero.path)
  const hasRecord = isThere(recordPath(record.post))
  if (!hasFile && hasRecord) return false
  const brought = await placedIn(placed, now, repo)
  if (brought === undefined) return false
  return hasFile ? isAsBefore(record.post, head, await snapshotOf(brought.head, repo)) : true
}

const isAsBefore = (post: string, head: Snapshot, before: Snapshot | undefined): boolean =>
  before !== undefined && before.files.get(post)?.sha === head.files.get(post)?.sha

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

/** The files of pictures that posts name and that are gone: of ours, by memory or by record. */
async function restore(
  posts: readonly PostWithHero[],
  known: ReadonlyMap<string, RememberedPicture>,
  { head }: RepoState,
  repo: RunContext['repo'],
): Promise<readonly Restored[]> {
  const paths = posts.map(({ post }) => post.path)
  const records = await recordsOf(head, paths, { repo })
  const all = posts.flatMap(({ post, hero }): Restored[] => {
    const record = records.get(post.path) ?? known.get(post.path)?.record
    if (record === undefined || head.files.has(record.files.hero.path)) return []
    if (!hero.includes(posix.basename(record.files.hero.path))) return []
    const files = [record.files.hero, record.files.social]
      .filter(({ path }) => !head.files.has(path))
      .map(({ path, blob }) => ({ path, sha: blob }))
    return [{ record, files }]
  })
  return restorable(all, repo)
}

/** The social images that went while the hero stayed. */
const onlySocial = (
  records: readonly Record[],
  { head }: RepoState,
  repo: RunContext['repo'],
): Promise<readonly Restored[]> =>
  restorable(
    records
      .filter(({ files: { social } }) => !head.files.has(social.path))
      .map((record) => {
        const { path, blob } = record.files.social
        return { record, files: [{ path, sha: blob }] }
      }),
    repo,
  )

async function restorable(
  all: readonly Restored[],
  repo: RunContext['repo'],
): Promise<readonly Restored[]> {
  const whole = await Promise.all(all.map((each) => areKept(each.files, repo)))
  return all.filter((_, index) => whole[index])
}

/** Whether the repo still has these bytes, though no branch may name them. */
const areKept = (
  files: readonly { readonly path: string; readonly sha: string }[],
  repo: RunContext['repo'],
): Promise<boolean> =>
  repo.read(files.map((file) => ({ ...file, mode: '100644' }))).then(
    () => true,
    () => false,
  )
