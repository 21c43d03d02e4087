import { HeroImagesError } from '../../errors.ts'
import type { FileRecord, Record } from '../../ledger/record.ts'
import { bucketPointerId, lfsPointerId } from '../../ledger/tree-ids.ts'
import { rememberLooks, rememberRenamed } from '../../memory/heroes.ts'
import type { Snapshot } from '../../repo/files.ts'
import { filtersOf } from '../../repo/filters.ts'
import { drawingsFor } from '../../staging/drawing-key.ts'
import { inTime } from '../../staging/in-time.ts'
import type { RunContext } from '../context.ts'
import type { Tools } from '../draw/draw-planned.ts'
import { maybeCharged } from '../draw/maybe-charged.ts'
import type { Job } from '../job.ts'
import type { RunPlan } from '../plan/run-plan.ts'

/**
 * Takes away what is on its branch by now; what was paid for and is not committed waits for the next
 * run. Gives what is to be said of that.
 * @throws what the repo throws
 */
export async function settle(
  { kept, budget }: Pick<Tools, 'kept' | 'budget'>,
  job: Job,
  {
    records,
    earlier,
    state,
    declined,
    moves,
  }: Pick<RunPlan, 'earlier' | 'state' | 'declined' | 'moves'> & {
    readonly records: readonly Record[]
  },
  context: Pick<RunContext, 'now' | 'repo' | 'log'>,
): Promise<readonly string[]> {
  const { now } = context
  const { staging, candidates, memory, account } = kept
  account.close((key) => budget.unsettledOf(key))
  // What a shard drew stays there until it is in place.
  const isPlaced = job.mode !== 'plan' && job.shard === undefined
  if (isPlaced) {
    memory?.settle()
    memory?.decline(declined, now())
    staging.clear(records.map(madeFrom).flatMap(drawingsFor))
    if (job.mode !== 'look' || job.use)
      candidates?.clear([...records, ...earlier], (path) => state.head.files.has(path))
  }
  await Promise.all([
    staging.settled(),
    account.settled(),
    ...(isPlaced ? [keepHeroes(records, moves, state.head, context)] : []),
  ])
  await candidates?.release()
  return [...staging.warnings, ...account.warnings, ...staging.inWords]
}

/** That a later picture cannot take after these, or be held against them, is no failure of this run. */
async function keepHeroes(
  records: readonly Record[],
  moves: RunPlan['moves'],
  head: Snapshot,
  { now, repo, log }: Pick<RunContext, 'now' | 'repo' | 'log'>,
): Promise<void> {
  const renamed = moves.map(({ from, record }) => ({ from, to: record.post }))
  try {
    if (renamed.length > 0) await rememberRenamed(renamed, repo)
    if (records.some(({ look }) => look !== undefined))
      await rememberLooks(records, now().getTime(), repo, await idsIn(head, records, repo))
  } catch (error) {
    log.info(`How these pictures look could not be remembered: ${(error as Error).message}`)
  }
}

/**
 * What a tree holds for a hero: in Git LFS, or a bucket, its pointer. Files of Git LFS on disk are the
 * pictures themselves.
 */
async function idsIn(
  { files }: Snapshot,
  records: readonly Record[],
  { kind, read }: RunContext['repo'],
): Promise<(hero: FileRecord) => string> {
  const paths = records.map(({ files: { hero } }) => hero.path)
  const rules = kind === 'worktree' ? undefined : await filtersOf(paths, { files, read })
  return (hero) => {
    if (hero.key !== undefined) return bucketPointerId(hero, hero.key)
    return rules?.get(hero.path)?.filter === 'lfs' ? lfsPointerId(hero) : hero.blob
  }
}

/** The same where the run failed: its error, which says what is not lost. */
export async function settleAfter(
  error: unknown,
  { kept: { staging, candidates, account }, budget }: Pick<Tools, 'kept' | 'budget'>,
  { log, signal }: Pick<RunContext, 'log' | 'signal'>,
): Promise<unknown> {
  account.close((key) => budget.unsettledOf(key))
  await Promise.all([staging.settled(), inTime(account.settled(), signal)])
  if (!signal.aborted) await candidates?.release().catch(() => {})
  const lost = signal.aborted ? maybeCharged(budget.spent) : []
  const words = [...staging.inWords, ...lost]
  if (error instanceof HeroImagesError && words.length > 0) return withWords(error, words)
  for (const text of words) log.info(text)
  return error
}

const madeFrom = ({ fingerprint, post }: Record) => ({ fingerprint, post: { path: post } })

/** To have nothing committed is no loss of money; what did not come in may be one. */
const withWords = (error: HeroImagesError, words: readonly string[]) =>
  new HeroImagesError(error.message, {
    hint: [error.hint ?? '', ...words].join(' ').trim(),
    cause: error,
  })
