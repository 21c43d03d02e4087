import type { BatchFact } from '../../ledger/batch-run.ts'
import { goesOn } from '../../ledger/goes-on.ts'
import { paymentsOf, sumOf } from '../../ledger/payments.ts'
import { type Record, recordPath } from '../../ledger/record.ts'
import { total } from '../../ledger/total.ts'
import type { ArchivePull, ArchiveReport } from '../../report/archive.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import type { Outcome } from '../outcome.ts'
import type { Survey, ToDo } from './survey.ts'

/** What became of a survey's posts. */
interface Done {
  readonly command: ArchiveReport['command']
  readonly survey: Survey
  /** Of posts whose picture waits in a pull request that was there before this run. */
  readonly held: readonly Record[]
  /** What this run did, job by job. */
  readonly outcomes: readonly Outcome[]
  readonly pulls: readonly ArchivePull[]
  /** What batches of the images API are to draw. */
  readonly batches?: readonly BatchFact[]
  /** The run put in place what others drew. */
  readonly brings?: boolean
  readonly now: Date
}

/** The whole archive after a run: what is done, what is left, and when it goes on. Pure. */
export function archiveState({
  command,
  survey: { outcome: seen, todo: wished },
  held,
  outcomes,
  pulls,
  batches = [],
  brings = false,
  now,
}: Done): ArchiveReport {
  const todo = wished.flatMap(withTranslations)
  const records = outcomes.flatMap((outcome) => outcome.records)
  const asked = new Set(todo.map(({ post }) => post))
  // A translation shows the picture of another post, and has no record of its own.
  const drawn = new Set(records.flatMap(({ post, translations = [] }) => [post, ...translations]))
  // What shows a picture that was there before needs a commit, and no record.
  const free = new Set(
    outcomes
      .filter(({ commit }) => commit !== undefined)
      .flatMap(({ shares, namings }) => [...shares.filter(({ from }) => from), ...namings])
      .map(({ post }) => post.path),
  )
  // A delivery may bring first pictures and others in the place of those that are there.
  const isFirst = (post: string) => !seen.state.head.files.has(recordPath(post))
  const waits = new Set(
    held
      .flatMap(({ post, translations = [] }) => [post, ...translations])
      .filter((post) => isFirst(post) === (command === 'backfill')),
  )
  const inBatch = postsInBatches(outcomes.length > 0 ? outcomes : [seen], wished)
  for (const post of [...drawn, ...waits]) inBatch.delete(post)
  const left = todo.filter(
    ({ post }) => !drawn.has(post) && !waits.has(post) && !free.has(post) && !inBatch.has(post),
  )
  const fresh =
    [...asked].filter((post) => !waits.has(post) && !inBatch.has(post)).length - left.length
  const failed = new Set([...outcomes.flatMap(({ failed }) => failed)].map(({ post }) => post))
  const open = left.filter(({ post }) => !failed.has(post))
  const byPull = outcomes.some(({ job }) => job.deliver === 'pull-request')
  const { limits, spent } = outcomes.at(-1) ?? seen
  const onBranch = doneBefore(command, seen, asked)
  const ours = new Map(
    [...seen.earlier, ...seen.redrawn, ...held, ...records].map((record) => [record.post, record]),
  )
  return {
    command,
    isPlan: seen.job.notice !== '',
    total: onBranch + waits.size + inBatch.size + fresh + left.length,
    done: onBranch + (byPull ? 0 : fresh),
    waiting: waits.size + (byPull ? fresh : 0),
    drawn: fresh,
    inBatch: inBatch.size,
    batches,
    brings,
    ...cardsOf(seen, outcomes),
    left: left.length,
    failed: left.length - open.length,
    isWhole: !seen.skipped.some(({ kind }) => kind === 'unread'),
    spent: sumOf([...ours.values()].flatMap(paymentsOf)),
    toCome: total(open.map(({ estimate }) => estimate)),
    isBound: open.some(({ isBound }) => isBound),
    ...(open[0] ? { goesOn: goesOn(limits, spent, open[0], now) } : {}),
    pulls,
  }
}

/** The title cards that were set anew after their posts, and those that are to be. */
function cardsOf(
  seen: Outcome,
  outcomes: readonly Outcome[],
): Pick<ArchiveReport, 'cardsSet' | 'cardsLeft'> {
  const wished = newCards(seen).length + (seen.cardsLeft ?? 0)
  const set = outcomes.filter(({ commit }) => commit !== undefined).flatMap(newCards).length
  return { cardsSet: set, cardsLeft: Math.max(0, wished - set) }
}

/** What waits in a pull request already is none. */
const newCards = ({ plan, waiting }: Outcome): Outcome['plan']['draw'] =>
  plan.draw.filter((planned) => planned.follows && !waiting.has(keyOf(planned)))

/** Posts whose picture a batch draws, with the translations that are to show it. */
const postsInBatches = (outcomes: readonly Outcome[], wished: readonly ToDo[]): Set<string> => {
  const along = new Map(wished.map((one) => [one.post, one.along]))
  const told = outcomes
    .flatMap(({ skipped }) => skipped)
    .flatMap(({ kind, post }) => (kind === 'in-batch' ? [post, ...(along.get(post) ?? [])] : []))
  return new Set(told)
}

/** A translation that shows the picture of another post costs nothing. */
const withTranslations = (one: ToDo): readonly ToDo[] => [
  one,
  ...one.along.map((post) => ({ ...one, post, estimate: 0, images: 0, along: [] })),
]

/** Posts that needed nothing when this run began. */
function doneBefore(
  command: ArchiveReport['command'],
  { skipped, earlier, redrawn }: Outcome,
  asked: ReadonlySet<string>,
): number {
  const kinds = command === 'restyle' ? ['styled'] : ['has-hero', 'shares-hero']
  const told = skipped.filter(({ kind, post }) => kinds.includes(kind) && !asked.has(post))
  const posts = new Set(told.map(({ post }) => post))
  // A card that is to follow its post is a picture all the same.
  if (command === 'backfill')
    for (const { post } of [...earlier, ...redrawn]) if (!asked.has(post)) posts.add(post)
  return posts.size
}
