import type { Counted } from '../../ledger/account-state.ts'
import { type Limit, type Limits, nothingSpent } from '../../ledger/limits.ts'
import { mergePayments, monthStart, paymentKey, paymentsOf, since } from '../../ledger/payments.ts'
import type { Payment, Record } from '../../ledger/record.ts'
import { recordsIn } from '../../ledger/records.ts'
import { countedFor, spentBy } from '../../ledger/spent.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RunContext } from '../context.ts'
import type { Drawn } from '../find/drawn.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Delivery, Job } from '../job.ts'

/** Where it stands what was paid: on the branch, in a delivery that is not merged, in what waits. */
interface Books {
  readonly job: Job
  readonly state: Pick<RepoState, 'head' | 'base' | 'settings'>
  readonly delivery: Delivery | undefined
  /** Drawings of earlier runs that are not on the branch yet. */
  readonly waiting: ReadonlyMap<string, Drawn>
  /** What earlier runs paid for candidates that wait for a choice. */
  readonly candidates?: readonly PostPayments[]
}

interface PostPayments {
  readonly post: string
  readonly paid: readonly Payment[]
}

/** What may be spent, given what the account says at a moment. */
export type LimitsAt = (counted: Counted) => Limits

/**
 * What may be spent: by this run, and, less what was spent before, for this pull request and in this
 * month. The account of the repository knows that, whatever became of branches; records on them tell
 * of what was paid before there was an account. The settings file may lower the workflow's limits,
 * never raise them. Cards are free: for them only the number of posts in a run is limited.
 * @throws what the repo throws
 */
export async function limitsNow(
  books: Books,
  generator: Generator,
  context: Pick<RunContext, 'inputs' | 'repo' | 'now'>,
): Promise<LimitsAt> {
  const { inputs } = context
  const { limits } = books.state.settings
  const run = {
    scope: 'run' as const,
    images: Math.min(inputs.maxImages, limits.images ?? Infinity),
    cost: Math.min(inputs.maxCost, limits.cost ?? Infinity),
  }
  const pull = {
    scope: 'pull request' as const,
    images: Math.min(inputs.maxImagesPerPullRequest, limits['pull-request']?.images ?? Infinity),
    cost: Math.min(inputs.maxCostPerPullRequest, limits['pull-request']?.cost ?? Infinity),
  }
  const month = {
    scope: 'month' as const,
    images: Math.min(inputs.maxImagesPerMonth, limits.month?.images ?? Infinity),
    cost: Math.min(inputs.maxCostPerMonth, limits.month?.cost ?? Infinity),
  }
  const holds = (limit: Omit<Limit, 'spent'>) =>
    generator.name !== 'card' && Math.min(limit.images, limit.cost) < Infinity
  const { pullRequest } = books.job
  const forPull =
    pullRequest !== undefined && holds(pull) ? await paidFor(pullRequest, books, context) : []
  const start = monthStart(context.now())
  const inMonth = holds(month) ? await paidSinceMonth(start, books, context) : []
  return (counted) => [
    { ...run, spent: nothingSpent },
    ...(pullRequest !== undefined && holds(pull)
      ? [{ ...pull, spent: spentBy(forPull, countedFor(counted, { pullRequest })) }]
      : []),
    ...(holds(month)
      ? [{ ...month, spent: spentBy(inMonth, countedFor(counted, { since: start.getTime() })) }]
      : []),
  ]
}

/** Whether more than a single run is limited. */
export const looksBack = (limits: Limits): boolean => limits.some(({ scope }) => scope !== 'run')

/** Dollars that nobody knows are missing in a sum: said where the sum is held against a limit. */
export const unknownPrices = (limits: Limits): readonly string[] =>
  limits
    .filter(({ cost, spent }) => cost < Infinity && spent.unknown > 0)
    .map(({ scope, spent: { unknown } }) => {
      const images = unknown === 1 ? '1 image' : `${unknown} images`
      return `What was spent ${scope === 'month' ? 'this month' : 'for this pull request'} holds ${images} of unknown price, which no limit in dollars counts. Give the price with \`prices\` in the settings file, or limit the number of images.`
    })

/** A payment that tells of no pull request is this one's if it is new here. */
async function paidFor(
  number: number,
  books: Books,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<readonly Payment[]> {
  const { head, base } = books.state
  const paid = await paidSince(base, books, repo)
  const replaced = base ? paymentsOfAll((await recordsIn(base, head, repo)).map(paidOf)) : []
  const old = new Set(replaced.map(paymentKey))
  return paid.filter((payment) =>
    payment.pullRequest === null ? !old.has(paymentKey(payment)) : payment.pullRequest === number,
  )
}

async function paidSinceMonth(
  start: Date,
  books: Books,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<readonly Payment[]> {
  const last = await repo.commitBefore(books.state.head.commit, start)
  // A record that was there before the month began, as it is now, has no payment of this month.
  const before = last === undefined ? undefined : await repo.snapshot(last)
  return (await paidSince(before, books, repo)).filter(since(start))
}

/** All that was paid, but for what stands in records that `before` has as well. */
async function paidSince(
  before: Snapshot | undefined,
  { state: { head }, delivery, waiting, candidates = [] }: Books,
  repo: RunContext['repo'],
): Promise<readonly Payment[]> {
  const delivered = delivery?.head === undefined ? undefined : await repo.snapshot(delivery.head)
  return paymentsOfAll([
    ...(await recordsIn(head, before, repo)).map(paidOf),
    ...(delivered ? await recordsIn(delivered, before, repo) : []).map(paidOf),
    ...[...waiting.values()].map(({ record }) => paidOf(record)),
    ...candidates,
  ])
}

const paidOf = (record: Record): PostPayments => ({ post: record.post, paid: paymentsOf(record) })

/** Several records may tell of the same payment for the same post. */
const paymentsOfAll = (all: readonly PostPayments[]): readonly Payment[] =>
  [...Map.groupBy(all, ({ post }) => post).values()].flatMap((ofPost) =>
    mergePayments(ofPost.map(({ paid }) => paid)),
  )
