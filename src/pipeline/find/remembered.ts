import type { Record } from '../../ledger/record.ts'
import type { PictureMemory, RememberedPicture } from '../../memory/pictures.ts'
import type { Post } from '../../posts/post.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import { createDeclinedBeside } from './declined-beside.ts'
import type { RepoState } from './repo-state.ts'
import { onlySocial, type Restored, restore } from './restore.ts'
import type { PostWithHero } from './sort-posts.ts'
import { isTakenAway } from './taken-away.ts'
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

/**
 * Posts whose picture was taken away: each with those of `bare` that showed it as its translations, as
 * it went from all of them at once, and none gets another one.
 */
export const postsOf = (
  declined: readonly RememberedPicture[],
  bare: readonly Wanted[] = [],
): readonly string[] => {
  const isBare = new Set(bare.map(({ post }) => post.path))
  return declined.flatMap(({ record: { post, translations = [] } }) => [
    post,
    ...translations.filter((path) => path !== post && isBare.has(path)),
  ])
}

/** Whether what the post names is no file of the repo. */
const lacksFile = (post: Post, { site }: RepoState): boolean => site.heroFileOf(post) === undefined

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
  const bare = job.again
    ? []
    : wanted.filter(({ present, named }) => present === undefined && named === undefined)
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
  const isNoBeside = createDeclinedBeside(job, repo)
  const declined: RememberedPicture[] = []
  const ready = new Map<string, Record>()
  const isThere = (path: string) => state.head.files.has(path)
  const gone = bare.every(({ post }) => known.has(post.path)) ? [] : await memory.ofGone(isThere)
  for (const { post } of bare) {
    const own = known.get(post.path)
    // A post that was renamed takes the word that people said about its picture along.
    const picture = own ?? gone.find(({ record }) => record.title === post.title)
    if (picture === undefined) continue
    const isNo =
      picture.isDeclined ||
      (await isTakenAway(picture, post.path, job, state, repo)) ||
      (!job.asked && (await isNoBeside(picture)))
    const record = { ...picture.record, post: post.path }
    if (isNo && !job.asked) declined.push({ ...picture, record })
    else if (own || isNo) ready.set(post.path, record)
  }
  for (const { post } of wanted.filter(({ named }) => named !== undefined && !job.asked)) {
    const picture = known.get(post.path)
    // The post named it before it was drawn, so that a revert of our commit leaves it named.
    if (
      picture?.record.named &&
      (picture.isDeclined || (await isTakenAway(picture, post.path, job, state, repo)))
    )
      declined.push(picture)
  }
  const isDeclined = new Set(postsOf(declined, bare))
  const named = broken.filter(({ post }) => !isDeclined.has(post.path))
  const restored = await restore(named, known, state, repo)
  const isRestored = new Set(restored.map(({ record }) => record.post))
  return {
    wanted: wanted
      .filter(({ post }) => !isDeclined.has(post.path) && !isRestored.has(post.path))
      .map((want) => {
        const record = want.record ?? ready.get(want.post.path)
        return record ? { ...want, record } : want
      }),
    ready,
    declined,
    restored: [...restored, ...(await onlySocial(records, state, repo))],
  }
}
