import { placeBelow } from '../../ledger/record-places.ts'
import { skipPath } from '../../ledger/skip.ts'
import type { PictureMemory } from '../../memory/pictures.ts'
import { isGlob } from '../../posts/matcher.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { LeftOutFiles } from '../../report/left-out.ts'
import type { Failed } from '../../report/report.ts'
import { type Skipped, takenAway } from '../../report/skipped-post.ts'
import type { RunContext } from '../context.ts'
import type { Delivery, Job } from '../job.ts'
import { changedAnew } from './changed-anew.ts'
import { type FollowedCards, followCards } from './follow-cards.ts'
import { type Known, lookUp, sharesHero } from './known-posts.ts'
import { findLeftOut } from './left-out.ts'
import { lyingPictures, type Naming } from './lying.ts'
import { followMoves, type Move, type Orphan } from './moves.ts'
import { readPosts } from './read-posts.ts'
import { findRecuts, type Recut } from './recuts.ts'
import { postsOf, type RememberedPosts, remember } from './remembered.ts'
import type { RepoState } from './repo-state.ts'
import { inScope, unmatched } from './scope.ts'
import { settledNow } from './settled.ts'
import { toFailed } from './to-failed.ts'
import { type Share, shareTranslations } from './translations.ts'
import type { Wanted } from './wanted.ts'

/** The posts in scope, and what is known of each. */
export interface FoundPosts extends Known, FollowedCards, Omit<RememberedPosts, 'wanted'> {
  readonly failed: readonly Failed[]
  /** Files that are no posts, or no articles. */
  readonly leftOut: LeftOutFiles
  /** What one of them is depends on a version that was not looked up. */
  readonly isInDoubt: boolean
  /** Translations that show an image which is there, or is about to be drawn. */
  readonly shares: readonly Share[]
  /** Posts that are to name a picture which lies in its place already. */
  readonly namings: readonly Naming[]
  /** Renamed posts, whose records follow them. */
  readonly moves: readonly Move[]
  /** Images whose post is gone. */
  readonly orphans: readonly Orphan[]
  /** Pictures that are to be cut anew, because their posts say another focus by now. */
  readonly recuts: readonly Recut[]
}

/** Finds the posts that a task is about, and those that lack a hero. @throws what the repo throws */
export async function findPosts(
  job: Job,
  state: RepoState,
  context: RunContext,
  delivery: Delivery | undefined,
  memory: PictureMemory | undefined,
): Promise<FoundPosts> {
  const { head } = state
  const settled = await settledNow(job, state, context.repo)
  const [delivered, files] = filesFor(job, state, settled)
  const read = await readPosts(files, state, context, job)
  const [pages, skipped] = partition(read.skipped, ({ kind }) => kind === 'no-article')
  const found = { ...read, skipped }
  const known = await lookUp(found, job, { ...state, settled }, context, delivery)
  const followed = await followCards(
    { read: files, present: found.present },
    known,
    job,
    { ...state, settled },
    context,
    memory,
  )
  const present = found.present.map(({ post }) => post)
  const { recuts, failed } = findRecuts(known.records, found.present, state)
  const { moves, orphans } = await followMoves([...present, ...found.missing], state, context)
  const moved = new Set(moves.map(({ record }) => record.post))
  // Who names a post to be drawn has changed their mind.
  const isUnwanted = ({ post: { path } }: Wanted) =>
    head.files.has(skipPath(path)) && !(job.again && job.posts.includes(path))
  // Somebody was faster, and whoever asked has not seen what they would take away.
  const isOther = ({ post, record }: Wanted) =>
    record !== undefined &&
    (job.seen?.get(post.path) ?? record.files.hero.sha256) !== record.files.hero.sha256
  const stays = ({ post }: Wanted) => job.again || !moved.has(post.path)
  const anew = await changedAnew(known.wanted, job, state, memory, context.repo)
  const lacking = anew.wanted.filter((want) => stays(want) && !isUnwanted(want) && !isOther(want))
  const remembered = await remember(
    { wanted: lacking, present: found.present, records: known.records },
    job,
    state,
    memory,
    context,
  )
  const isRestored = new Set(remembered.restored.map(({ record }) => record.post))
  const declined = [...remembered.declined, ...anew.declined]
  const isDeclined = new Set(postsOf(declined))
  const asked = await shareTranslations(remembered.wanted, present, state, context)
  const { shares } = asked
  const { wanted, namings, ...there } = lyingPictures(asked.wanted, job, state, {
    ready: remembered.ready,
    orphans,
  })
  const shared = shares.map(({ post, source }) => sharesHero(post.path, source))
  return {
    ...known,
    ...remembered,
    ...followed,
    records: [...new Set([...known.records, ...remembered.restored.map(({ record }) => record)])],
    // Where its lines were taken out, its files may still be there.
    redrawn: known.redrawn.filter(({ post }) => !isDeclined.has(post)),
    declined,
    ...{ wanted, shares, namings, moves, orphans, recuts },
    skipped: [
      ...known.skipped.filter(({ post }) => !moved.has(post) && !isRestored.has(post)),
      ...known.wanted.filter(isUnwanted).map(({ post }) => leftWithout(post.path, state)),
      ...anew.wanted.filter(isOther).map(({ post }) => hasAnother(post.path)),
      ...postsOf(declined, lacking).map(takenAway),
      ...shared,
      ...there.skipped,
      ...delivered.map(({ path }) => waitsIn(path, job)),
    ],
    leftOut: await findLeftOut(pages, job, state, context),
    isInDoubt: found.isInDoubt,
    failed: [...found.failed.map(toFailed), ...failed, ...misnamed(job, state)],
  }
}

/** What waits in another delivery, and what is left. */
function filesFor(
  { posts: names, again, elsewhere }: Job,
  { head, base, site, settings }: RepoState,
  settled: Snapshot | undefined,
) {
  const include = again ? 'all' : settings.include
  const all = inScope(head, site, { include, base, settled, names })
  return partition(all, ({ path }) => elsewhere?.has(path) === true)
}

const leftWithout = (post: string, { settings }: Pick<RepoState, 'settings'>): Skipped => ({
  post,
  kind: 'unwanted',
  reason: `is left without an image (${placeBelow(settings['records-dir'], skipPath(post))})`,
})

const hasAnother = (post: string): Skipped => ({
  post,
  kind: 'has-hero',
  reason: 'has another picture by now than the one that was to be replaced',
})

const waitsIn = (post: string, { elsewhere }: Job): Skipped => ({
  post,
  kind: 'delivered',
  reason: `has an image that waits in ${elsewhere?.get(post)}`,
})

const partition = <T>(items: readonly T[], is: (item: T) => boolean) =>
  [items.filter(is), items.filter((item) => !is(item))] as const

/** Names that are asked for, and are those of no post. */
function misnamed({ posts: names, again }: Job, { head, site }: RepoState): readonly Failed[] {
  const noPosts = names
    .filter((name) => head.files.has(name) && !site.isPost(name))
    .map((post) => ({
      post,
      message: `This file is no post of the ${site.name} site.`,
      hint: 'Name a post, or widen `posts` in the settings file.',
    }))
  // A glob in a workflow file may well match nothing yet; a name, or what a person asks for, may not.
  const meant = names.filter((name) => again || !isGlob(name))
  const typos = unmatched(meant, head.files.keys()).map((post) => ({
    post,
    message: 'No file of the repo has this name.',
    hint: 'Correct the input `posts`: paths and globs count from the top of the repo.',
  }))
  return [...noPosts, ...typos]
}
