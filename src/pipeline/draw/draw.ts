import pMap from 'p-map'
import {
  BudgetError,
  HeroImagesError,
  ImagesApiError,
  PictureError,
  PostError,
  UnreadPaidError,
} from '../../errors.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import { finishedFiles } from '../../staging/finished-entry.ts'
import { keepSmall } from '../../staging/small-shelf.ts'
import type { Drawn } from '../find/drawn.ts'
import { isOther } from '../find/recuts.ts'
import type { Planned } from '../plan/planned.ts'
import { drawOne } from './draw-one.ts'
import type { DrawingContext } from './drawing-context.ts'
import { Progress } from './progress.ts'
import { recutOne } from './recut.ts'
import { unreadBefore } from './unread.ts'

export interface DrawResult {
  readonly drawn: ReadonlyMap<string, Drawn>
  readonly failed: readonly PostError[]
  readonly skipped: readonly Skipped[]
  /** Set where drawing was stopped for all: a key, a quota, a missing permission, a cancelled run. */
  readonly stopped: HeroImagesError | undefined
  /** US dollars for drawings of a kind that we do not read, each. */
  readonly unread: readonly (number | undefined)[]
}

/**
 * Draws what is planned; each pair is kept in the repo as it arrives. Posts in `before` are not
 * drawn again. One post's failure is noted and the others go on; a failure that is the account's
 * stops everything that has not begun.
 */
export async function drawAll(
  planned: readonly Planned[],
  before: ReadonlyMap<string, Drawn>,
  context: DrawingContext,
): Promise<DrawResult> {
  const drawn = new Map(before)
  for (const { focus, ...one } of planned) {
    const ready = before.get(keyOf(one))
    if (!ready?.record.original || !isOther(ready.record, focus)) continue
    const record = await recutOne(ready.record, focus, context)
    if (record) drawn.set(keyOf(one), { record })
  }
  const todo = planned.filter((planned) => !before.has(keyOf(planned)))
  const unread = unreadBefore(todo, context)
  // What is there already is used all the same.
  const isFree = (planned: Planned) => unread === undefined || isReady(planned, context)
  const free = todo.filter(isFree)
  const left = todo.filter((planned) => !isFree(planned))
  const small = keepSmall(context.staging)
  const result = await drawEach(free, context, async (planned) => {
    const one = await drawOne(planned, context)
    if (!context.keepsFinished) {
      drawn.set(keyOf(planned), one)
      return
    }
    const { record } = one
    context.staging.finish(planned, finishedFiles([record]))
    if (one.small)
      small.add({ post: record.post, sha256: record.files.hero.sha256, small: one.small })
    drawn.set(keyOf(planned), { record })
  })
  small.end()
  return {
    drawn,
    ...result,
    skipped: [...result.skipped, ...left.map(({ post }) => notReached(post.path))],
    stopped: result.stopped ?? unread,
  }
}

/** It was drawn before, and can be read; or it is a card, for which nobody is asked. */
const isReady = (planned: Planned, { staging, run: { batches } }: DrawingContext) =>
  planned.follows !== undefined ||
  (staging.unread(planned) === undefined &&
    (staging.foundEarlier(planned) || staging.foundOwn(planned) || batches?.has(planned) === true))

/** Does the drawing of each, a few at once. What became of it is told once for a post. */
export async function drawEach(
  todo: readonly Planned[],
  context: DrawingContext,
  draw: (planned: Planned) => Promise<void>,
): Promise<Omit<DrawResult, 'drawn'>> {
  const failed = new Map<string, PostError>()
  const beyond = new Map<string, string>()
  const done = new Set<Planned>()
  let stopped: HeroImagesError | undefined
  const unread: (number | undefined)[] = []
  const toAsk = todo.filter((planned) => !isReady(planned, context))
  const progress = new Progress(todo.length, toAsk, context.run, context.budget)

  await pMap(
    todo,
    async (planned) => {
      if (stopped) return
      const { path } = planned.post
      try {
        await draw(planned)
        done.add(planned)
        progress.drawn(planned)
      } catch (error) {
        if (error instanceof BudgetError) {
          beyond.set(path, error.message)
          return
        }
        if (error instanceof UnreadPaidError) unread.push(error.cost)
        // Told once, for all posts, not once for each.
        if (error instanceof HeroImagesError && stopsAll(error)) stopped ??= error
        else {
          const failure = forPost(error, path)
          if (!failed.has(path)) failed.set(path, failure)
          progress.failed(planned, failure.message)
        }
      }
    },
    { concurrency: atOnce(context) },
  )
  const left = new Set(todo.filter((planned) => !done.has(planned)).map(({ post }) => post.path))
  for (const path of [...failed.keys(), ...beyond.keys()]) left.delete(path)
  return {
    failed: [...failed.values()],
    skipped: [
      ...[...beyond].map(([post, reason]) => ({ post, kind: 'beyond-limit' as const, reason })),
      ...[...left].map(notReached),
    ],
    stopped,
    unread,
  }
}

/** Cards take no waiting, but the processor: two at once would only take twice the memory. */
const atOnce = ({ generator, run: { inputs } }: DrawingContext): number =>
  generator.name === 'card' ? 1 : inputs.concurrency

const notReached = (post: string): Skipped => ({
  post,
  kind: 'stopped',
  reason: 'not drawn, because the run was stopped',
})

/** Every further call would end the same way. */
const stopsAll = (error: HeroImagesError) =>
  error instanceof ImagesApiError
    ? error.failure === 'account' || error.failure === 'cancelled'
    : !(error instanceof PictureError) && !(error instanceof PostError)

/** Also what nobody foresaw is one post's failure: the pictures of the others are paid for. */
const forPost = (error: unknown, file: string) => {
  if (error instanceof PostError && error.file === file) return error
  const { message, hint } =
    error instanceof HeroImagesError
      ? error
      : { message: `Unexpected: ${(error as Error).message}`, hint: undefined }
  return new PostError(message, { file, cause: error, ...(hint === undefined ? {} : { hint }) })
}
