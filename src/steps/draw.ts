import pMap from 'p-map'
import { BudgetError, HeroImagesError, ImagesApiError, PictureError, PostError } from '../errors.ts'
import type { Skipped } from '../review/report.ts'
import { type Drawn, drawOne } from './drawn.ts'
import type { Means } from './means.ts'
import { keyOf, type Planned } from './planned.ts'
import { Progress } from './progress.ts'

export interface DrawResult {
  readonly drawn: ReadonlyMap<string, Drawn>
  readonly failed: readonly PostError[]
  readonly skipped: readonly Skipped[]
  /** Set where drawing was stopped for all: a key, a quota, a missing permission, a cancelled run. */
  readonly stopped: HeroImagesError | undefined
}

/** Several at once, few enough for the lowest tier of the images API (five a minute). */
const concurrency = 3

/**
 * Draws what is planned; each pair is kept in the repo as it arrives. Posts in `before` are not
 * drawn again. One post's failure is noted and the others go on; a failure that is the account's
 * stops everything that has not begun.
 */
export async function drawAll(
  planned: readonly Planned[],
  before: ReadonlyMap<string, Drawn>,
  means: Means,
): Promise<DrawResult> {
  const drawn = new Map(before)
  const failed: PostError[] = []
  const beyond: Skipped[] = []
  let stopped: HeroImagesError | undefined
  const todo = planned.filter((one) => !before.has(keyOf(one)))
  const progress = new Progress(todo.length, means.studio, means.purse)

  await pMap(
    todo,
    async (one) => {
      if (stopped) return
      try {
        const result = await drawOne(one, means)
        drawn.set(keyOf(one), result)
        progress.drawn(one.post.path)
      } catch (error) {
        if (error instanceof BudgetError) {
          beyond.push({ post: one.post.path, reason: error.message })
          return
        }
        // Told once, for all posts, not once for each.
        if (error instanceof HeroImagesError && stopsAll(error)) stopped ??= error
        else {
          failed.push(forPost(error, one.post.path))
          progress.failed(one.post.path, failed.at(-1)!.message)
        }
      }
    },
    { concurrency },
  )
  const settled = new Set([...failed.map(({ file }) => file), ...beyond.map(({ post }) => post)])
  const skipped = todo
    .filter((one) => !drawn.has(keyOf(one)) && !settled.has(one.post.path))
    .map(({ post }) => ({ post: post.path, reason: 'not drawn, because the run was stopped' }))
  return { drawn, failed, skipped: [...beyond, ...skipped], stopped }
}

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
