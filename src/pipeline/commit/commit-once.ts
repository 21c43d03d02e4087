import { BranchGoneError, HeadMovedError, HeroImagesError } from '../../errors.ts'
import type { FileRecord, Record } from '../../ledger/record.ts'
import { keepOriginals } from '../../memory/originals.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import { leftBehind } from '../../storage/unfinished-upload.ts'
import type { RunContext } from '../context.ts'
import type { Drawings } from '../draw/draw-planned.ts'
import type { Delivery } from '../job.ts'
import type { Kept } from '../kept.ts'
import type { Placed } from '../place/place.ts'
import type { RunPlan } from '../plan/run-plan.ts'
import { commitTo, deliver } from './deliver.ts'
import { noMoreNamed, replacedIn } from './replaced.ts'

/** What became of a commit. */
export interface Committed {
  /** Absent where there was nothing new to commit. */
  readonly commit?: string
  /** Somebody else pushed first: nothing was written. */
  readonly moved?: HeadMovedError
  /** Of every post whose picture a delivery brings, whichever run drew it. */
  readonly delivered?: readonly Record[]
  /** For people: what could not be kept as it was meant to be. */
  readonly notes?: readonly string[]
}

/**
 * Commits everything at once, where there is news.
 * @throws BranchGoneError, PermissionError, and the reason of `context.signal` where it is aborted
 */
export async function commitOnce(
  { job, state, waiting }: Pick<RunPlan, 'job' | 'state' | 'waiting'>,
  { finished }: Pick<Drawings, 'finished'>,
  placed: Placed,
  delivery: Delivery | undefined,
  { memory, staging }: Pick<Kept, 'memory' | 'staging'>,
  {
    repo,
    inputs,
    signal,
    now,
    log,
  }: Pick<RunContext, 'repo' | 'inputs' | 'signal' | 'now' | 'log'>,
): Promise<Committed> {
  if (placed.files.size === 0) return {}
  const records = [...placed.records, ...placed.recut, ...placed.retold]
  signal.throwIfAborted()
  const replaced = await replacedIn(placed, state.head, repo)
  const sent = await state.storage.put(placed.pictures, (file) => bytesOf(file, repo))
  const unkept: string[] = []
  // Before the branch moves: what it brings is remembered whatever becomes of the branch.
  const beforeMove = async (commit: string) => {
    memory?.put(records, { commit, head: job.head, at: now().getTime() })
    const why = state.settings['keep-original'] && (await keepOriginals(placed.records, repo))
    if (why) unkept.push(why)
    await staging.settled()
  }
  try {
    if (delivery === undefined) {
      const commit = await commitTo(repo, job, placed, inputs, beforeMove)
      return { commit, notes: [...noMoreNamed(job.branch, replaced), ...unkept] }
    }
    // One that was cut anew is news.
    const drawnBefore = finished.filter(
      ({ planned, drawn }) => waiting.get(keyOf(planned))?.record === drawn.record,
    )
    const posts = new Set(drawnBefore.map(({ planned }) => planned.post.path))
    const isWaiting = (post: string) => posts.has(post)
    const {
      records: delivered,
      notes,
      ...made
    } = await deliver(
      repo,
      { job, state, inputs },
      delivery,
      { ...placed, records },
      isWaiting,
      beforeMove,
    )
    const left = noMoreNamed(job.branch, replaced, false)
    return { ...made, delivered, notes: [...notes, ...left, ...unkept] }
  } catch (error) {
    // What rules refuse, or came too late, is no picture that the post had.
    if (error instanceof HeroImagesError) memory?.forget(records)
    if (error instanceof HeadMovedError) return { moved: error }
    for (const line of leftBehind(sent)) log.info(line)
    if (error instanceof BranchGoneError) throw notCommitted(error, placed.records.length)
    throw error
  }
}

/** @throws HeroImagesError where it was neither kept, nor is it where its record says */
async function bytesOf(
  { path, blob, key }: FileRecord,
  repo: Pick<ContentRepo, 'read'>,
): Promise<Uint8Array> {
  const failure = (cause?: unknown) =>
    new HeroImagesError(
      `The picture \`${key ?? path}\` is neither in the bucket nor here any more.`,
      {
        hint: 'Put it back there, or draw its post again',
        cause,
      },
    )
  try {
    const bytes = (await repo.read([{ path: blob, sha: blob, mode: '100644' }])).get(blob)
    if (bytes) return bytes
  } catch (error) {
    throw error instanceof HeroImagesError ? failure(error) : error
  }
  throw failure()
}

const notCommitted = (error: BranchGoneError, drawings: number) =>
  new BranchGoneError(
    `${error.message} ${drawings} finished ${drawings === 1 ? 'image was' : 'images were'} not committed.`,
    {
      hint: error.hint ?? 'Nothing was written. Restore the branch, and run this once more.',
      cause: error,
    },
  )
