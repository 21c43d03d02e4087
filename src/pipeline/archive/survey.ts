import pMap from 'p-map'
import type { Post } from '../../posts/post.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import type { RunContext } from '../context.ts'
import { illustrate } from '../illustrate.ts'
import type { Delivery, Job } from '../job.ts'
import type { Outcome } from '../outcome.ts'
import { costWithDark, drawingsOf } from '../plan/dark-version.ts'
import type { Planned } from '../plan/planned.ts'
import { type DatedPost, inTurn } from './in-turn.ts'
import { dateOfPost } from './post-date.ts'

/** A post that is to get a picture. */
export interface ToDo extends DatedPost {
  /** US dollars; undefined where unknown, 0 where nothing is to be paid any more. */
  readonly estimate: number | undefined
  /** Pictures that are to be paid for. */
  readonly images: number
  /** The estimate is the most that it may be. */
  readonly isBound: boolean
  /** Translations of it, which are to show the same picture. */
  readonly along: readonly string[]
}

/** All posts of a branch, and what is to be done. Nothing has been drawn or written. */
export interface Survey {
  readonly outcome: Outcome
  /** In the order in which they are to be drawn. */
  readonly todo: readonly ToDo[]
  /** Posts that have their picture, of which a card or a text is to follow what they say by now. */
  readonly following: readonly DatedPost[]
}

/** Posts whose last commit is looked up by the API at most, each of which is a request. */
const mostLookUps = 100

/**
 * Looks at all posts, and says which are to be drawn, in which order.
 * @param delivery the one that the pictures may wait in already
 * @throws what the main job throws
 */
export async function survey(job: Job, context: RunContext, delivery?: Delivery): Promise<Survey> {
  const order = job.whole ?? 'newest'
  // Whatever is to be said of the site, the jobs that follow say.
  const quiet = { ...context, log: { info: () => {} } }
  const outcome = await illustrate({ ...job, mode: 'plan', whole: order }, quiet, delivery)
  const { plan, shares, namings, waiting } = outcome
  const planned = [...plan.draw.filter(({ follows }) => !follows), ...plan.beyond]
  const follow = [
    ...plan.draw.flatMap(({ post, follows }) => (follows ? [post] : [])),
    ...outcome.retold.map(({ post }) => post),
  ]
  const priceOf = (one: Planned) =>
    waiting.has(keyOf(one)) || context.batches?.has(one)
      ? { estimate: 0, images: 0 }
      : { estimate: costWithDark(one), images: drawingsOf(one).length }
  const found = [
    ...planned.map((one) => ({
      ...{ post: one.post, isBound: one.basis === 'bound' },
      ...priceOf(one),
    })),
    // They show a picture that is there.
    ...[...shares.filter(({ from }) => from !== undefined), ...namings].map(({ post }) => ({
      ...{ post, estimate: 0, images: 0, isBound: false },
    })),
  ]
  const along = Map.groupBy(
    shares.filter(({ from }) => from === undefined),
    ({ source }) => source,
  )
  const dates = await datesOf([...found.map(({ post }) => post), ...follow], job, context)
  const todo = found.map(({ post: { path }, ...price }) => ({
    ...{ post: path, date: dates.get(path) },
    ...price,
    along: (along.get(path) ?? []).map(({ post }) => post.path),
  }))
  const following = follow.map(({ path }) => ({ post: path, date: dates.get(path) }))
  return { outcome, todo: inTurn(todo, order), following: inTurn(following, order) }
}

async function datesOf(
  posts: readonly Post[],
  { head }: Job,
  { repo }: RunContext,
): Promise<ReadonlyMap<string, Date | undefined>> {
  const dates = new Map(posts.map((post) => [post.path, dateOfPost(post)]))
  const undated = [...dates].flatMap(([path, date]) => (date === undefined ? [path] : []))
  const most = repo.kind === 'github' ? mostLookUps : undated.length
  await pMap(
    undated.slice(0, most),
    async (path) => dates.set(path, await repo.lastChange(path, head)),
    { concurrency: 8 },
  )
  return dates
}
