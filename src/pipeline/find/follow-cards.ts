import { postMark } from '../../ledger/post-mark.ts'
import { type Record, recordPath } from '../../ledger/record.ts'
import { recordsOf } from '../../ledger/records.ts'
import { approvedIn } from '../../memory/heroes.ts'
import type { PictureMemory } from '../../memory/pictures.ts'
import type { Post } from '../../posts/post.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'
import type { Inputs } from '../../settings/inputs.ts'
import { newestFirst } from '../../sites/learn/sample.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import { cardsThatStay } from './cards-that-stay.ts'
import type { Known } from './known-posts.ts'
import type { RepoState } from './repo-state.ts'
import { type RetitledPost, retitledPosts } from './retitled.ts'
import { inScope } from './scope.ts'
import { type SortedPosts, sortPosts } from './sort-posts.ts'
import { type StaleCard, staleCards } from './stale-cards.ts'
import { cameTo } from './taken-away.ts'

/** Pictures of ours that are no longer what their posts say. */
export interface FollowedCards {
  /** To be set anew: cards are free. */
  readonly cards: readonly StaleCard[]
  /** Those that stay until somebody asks, because a person approved them or took the new ones back. */
  readonly stayingCards: readonly StaleCard[]
  /** Posts with another title than their drawn picture. */
  readonly retitled: readonly RetitledPost[]
  /** For people: which stay and why, and what was not looked at. */
  readonly aboutCards: readonly string[]
}

/** So many records are read by the API beyond the posts in scope, each of which is a request. */
const mostByApi = 50

/**
 * Finds the cards, and the words for drawn pictures, that are to follow their posts. In a pull request those
 * of posts that it changes; after a push those of posts that it changes, and all of them where it changes how
 * cards look; else all. Where posts are named to be drawn again, in a restyle and where several jobs draw,
 * there are none.
 * @throws what the repo throws
 */
export async function followCards(
  { read, present }: { readonly read: readonly FileEntry[] } & Pick<SortedPosts, 'present'>,
  { ours }: Pick<Known, 'ours'>,
  job: Job,
  state: RepoState & { readonly settled: Snapshot | undefined },
  context: RunContext,
  memory: PictureMemory | undefined,
): Promise<FollowedCards> {
  if (!follows(job, context.inputs))
    return { cards: [], stayingCards: [], retitled: [], aboutCards: [] }
  const further = await furtherCards(read, job, state, context)
  const posts = [...present.map(({ post }) => post), ...further.posts]
  const records = new Map([...ours, ...further.records].map((record) => [record.post, record]))
  const stale = staleCards(posts, records, state)
  const kept = stale.length === 0 ? new Set() : await keptByPeople(stale, job, context, memory)
  const stayingCards = stale.filter((card) => kept.has(card))
  return {
    cards: job.mode === 'look' ? [] : stale.filter((card) => !kept.has(card)),
    stayingCards,
    retitled: job.mode === 'look' ? [] : retitledPosts(posts, records, state),
    aboutCards: [...cardsThatStay(stayingCards, job), ...further.warnings],
  }
}

/** What several jobs draw is divided by posts that lack a picture. */
const follows = (
  { again, whole, shard, ready, mode }: Job,
  { command }: Pick<Inputs, 'command'>,
): boolean =>
  !again &&
  (whole === undefined || command === 'backfill') &&
  shard === undefined &&
  ready === undefined &&
  mode !== 'bring'

/** What is there beyond the posts that are looked at for want of a picture. */
interface FurtherCards {
  readonly posts: readonly Post[]
  readonly records: readonly Record[]
  readonly warnings: readonly string[]
}

async function furtherCards(
  read: readonly FileEntry[],
  job: Job,
  { head, base, settled, site, settings }: RepoState & { readonly settled: Snapshot | undefined },
  { repo, inputs, now }: RunContext,
): Promise<FurtherCards> {
  // Without a base every post is in scope.
  if (base === undefined) return { posts: [], records: [], warnings: [] }
  const isRead = new Set(read.map(({ path }) => path))
  const include = changesLook(job, { head, base, settings }, inputs.config) ? 'all' : 'changed'
  const all = inScope(head, site, { include, base, settled, names: job.posts }).filter(
    ({ path }) =>
      !isRead.has(path) && !job.elsewhere?.has(path) && head.files.has(recordPath(path)),
  )
  const files = repo.kind === 'github' ? newestFirst(all).slice(0, mostByApi) : all
  const paths = files.map(({ path }) => path)
  const found = await recordsOf(head, paths, { repo })
  const records = [...found.values()]
  const ours = records.flatMap(({ post }) => head.files.get(post) ?? [])
  const bytes = ours.length === 0 ? new Map() : await repo.read(ours)
  const sorted = sortPosts(ours, bytes, site, { drafts: settings.drafts, now: now() })
  const left = all.length - files.length
  return {
    posts: sorted.present.map(({ post }) => post),
    records,
    warnings: left === 0 ? [] : [notLookedAt(left)],
  }
}

/** A push to a branch that changes the settings file, or what that names for cards. */
function changesLook(
  { pullRequest }: Job,
  { head, base, settings }: Pick<RepoState, 'head' | 'settings'> & { readonly base: Snapshot },
  config: string,
): boolean {
  const { logo, font = [] } = settings.card ?? {}
  const paths = [config, ...(logo === undefined ? [] : [logo]), ...[font].flat()]
  return (
    pullRequest === undefined &&
    paths.some((path) => head.files.get(path)?.sha !== base.files.get(path)?.sha)
  )
}

const notLookedAt = (posts: number): string =>
  `Whether the title cards and alternative texts of ${posts} older posts still say what these do was not looked at: by the API each is a request. With \`actions/checkout\` before this step all are.`

/** People said that a card is good, or no to the one that was set in its place. */
async function keptByPeople(
  stale: readonly StaleCard[],
  { head }: Job,
  { repo }: RunContext,
  memory: PictureMemory | undefined,
): Promise<ReadonlySet<unknown>> {
  const approved = new Set((await approvedIn(repo)).map(({ post, sha256 }) => `${post} ${sha256}`))
  await memory?.look()
  const known = await memory?.of(stale.map(({ post }) => post.path))
  const kept = new Set<StaleCard>()
  for (const card of stale) {
    const { post, record, mark } = card
    const { sha256 } = record.files.hero
    const last = known?.get(post.path)
    const wasThere =
      last?.record.card === mark &&
      last.record.files.hero.sha256 !== sha256 &&
      (await cameTo(head, last, repo))
    if (wasThere || approved.has(`${postMark(post.path)} ${sha256}`)) kept.add(card)
  }
  return kept
}
