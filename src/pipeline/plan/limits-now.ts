import type { Counted } from '../../ledger/account-state.ts'
import { type Limit, type Limits, nothingSpent, unreadableIn } from '../../ledger/limits.ts'
import {
  dayStart,
  mergePayments,
  monthStart,
  paymentKey,
  paymentsOf,
  since,
} from '../../ledger/payments.ts'
import type { Payment, Record } from '../../ledger/record.ts'
import { recordCount, recordsIn, withoutStray } from '../../ledger/records.ts'
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
  /** When the first payment on the account was made, in ms since 1970; absent where there is none. */
  readonly accountSince?: number | undefined
}

interface PostPayments {
  readonly post: string
  readonly paid: readonly Payment[]
}

/** What may be spent, given what the account says at a moment. */
export type LimitsAt = (counted: Counted) => Limits

/**
 * What may be spent: by this run, and, less what was spent before, for this pull request, today and in
 * this month. The account of the repository knows that, whatever became of branches; records on them tell
 * of what was paid before there was an account. The settings file may lower the workflow's limits,
 * never raise them. Cards are free: for them only the number of posts in a run is limited, if that is.
 * @param isAllTold where nothing limits a pull request, a day or a month, it is told with no bound
 * @throws what the repo throws
 */
export async function limitsNow(
  books: Books,
  generator: Generator,
  context: Pick<RunContext, 'inputs' | 'repo' | 'now'>,
  isAllTold = false,
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
  const day = {
    scope: 'day' as const,
    images: Math.min(inputs.maxImagesPerDay, limits.day?.images ?? Infinity),
    cost: Math.min(inputs.maxCostPerDay, limits.day?.cost ?? Infinity),
  }
  const month = {
    scope: 'month' as const,
    images: Math.min(inputs.maxImagesPerMonth, limits.month?.images ?? Infinity),
    cost: Math.min(inputs.maxCostPerMonth, limits.month?.cost ?? Infinity),
  }
  const holds = (limit: Omit<Limit, 'spent'>) =>
    isAllTold || (generator.name !== 'card' && Math.min(limit.images, limit.cost) < Infinity)
  const { pullRequest } = books.job
  const forPull =
    pullRequest !== undefined && holds(pull) ? await paidFor(pullRequest, books, context) : told([])
  const now = context.now()
  const dated = [
    { ...day, start: dayStart(now) },
    { ...month, start: monthStart(now) },
  ].filter(holds)
  const paid = await Promise.all(dated.map(({ start }) => paidFrom(start, books, context)))
  return (counted) => [
    { ...run, spent: books.job.spentBefore ?? nothingSpent },
    ...(pullRequest !== undefined && holds(pull)
      ? [
          {
            ...pull,
            spent: spentBy(forPull.paid, countedFor(counted, { pullRequest })),
            unreadable: forPull.damaged,
          },
        ]
      : []),
    ...dated.map(({ start, ...limit }, index) => ({
      ...limit,
      spent: spentBy(paid[index]!.paid, countedFor(counted, { since: start.getTime() })),
      unreadable: paid[index]!.damaged,
      byDates: paid[index]!.byDates ?? 0,
    })),
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
      return `What was spent ${spentWhen[scope]} holds ${images} of unknown price, which no limit in dollars counts. Give the price with \`prices\` in the settings file, or limit the number of images.`
    })

const spentWhen: { readonly [scope in Limit['scope']]: string } = {
  run: 'in this run',
  'pull request': 'for this pull request',
  day: 'today',
  month: 'this month',
}

/** Where dates of commits had to be believed, people know what that may hide. */
export const believedDates = (limits: Limits): readonly string[] =>
  limits
    .filter(({ byDates = 0 }) => byDates > 0)
    .map(
      ({ byDates, scope }) =>
        `Of ${byDates} records, those alone were read that commits date to this ${scope}: the account of this repository is younger than the ${scope}, and by the API each record is a request. What was paid before the account began may be missing in the limits of the ${scope}. With \`actions/checkout\` before this step all are read.`,
    )

/** Where something was spent that cannot be read, nothing is spent until it can. */
export const unreadableRecords = (limits: Limits): readonly string[] =>
  limits
    .filter(({ unreadable = [] }) => unreadable.length > 0)
    .slice(0, 1)
    .map((limit) => `Nothing is drawn: ${unreadableIn(limit)}.`)

/** What records tell that was paid, and those that tell nothing. */
interface Told {
  readonly paid: readonly Payment[]
  readonly damaged: readonly string[]
  /** So many were read only where commits date them to this month, and the account cannot vouch for it. */
  readonly byDates?: number
}

const told = (paid: readonly Payment[], damaged: readonly string[] = []): Told => ({
  paid,
  damaged,
})

/** A payment that tells of no pull request is this one's if it is new here. */
async function paidFor(
  number: number,
  books: Books,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<Told> {
  const { head, base } = books.state
  const { paid, damaged } = await paidSince(base, books, repo)
  const before = base ? (await recordsIn(base, head, repo)).records : []
  const old = new Set(paymentsOfAll(before.map(paidOf)).map(paymentKey))
  const isOurs = (payment: Payment) =>
    payment.pullRequest === null ? !old.has(paymentKey(payment)) : payment.pullRequest === number
  return told(paid.filter(isOurs), damaged)
}

/**
 * So many records are read by the API, each of which is a request, whatever commits say of their dates:
 * those are their authors' to choose. Of more, those alone that came to be since the day or month began,
 * where the account is older than that: it has the payments of every run in it.
 */
const mostRecords = 25
/** The same where the account is younger. Of more, their dates are gone by, and that is told. */
const mostUnaccounted = 300

async function paidFrom(
  start: Date,
  books: Books,
  { repo, now }: Pick<RunContext, 'repo' | 'now'>,
): Promise<Told> {
  const { head } = books.state
  const isOnAccount = (books.accountSince ?? Infinity) < start.getTime()
  const count = recordCount(head)
  const isMany = repo.kind === 'github' && count > (isOnAccount ? mostRecords : mostUnaccounted)
  const last = isMany ? await repo.commitBefore(head.commit, start) : undefined
  // A record that was there before, as it is now, has no payment since.
  const before = last === undefined ? undefined : await repo.snapshot(last)
  const { paid, damaged } = await paidSince(before, books, repo)
  // What is to be paid some day was not paid, whatever a file says; clocks differ by minutes.
  const until = now().getTime() + 3_600_000
  return {
    paid: paid.filter(since(start)).filter(({ at }) => Date.parse(at) < until),
    damaged,
    byDates: before === undefined || isOnAccount ? 0 : count,
  }
}

/** All that was paid, but for what stands in records that `before` has as well. */
async function paidSince(
  before: Snapshot | undefined,
  { state: { head }, delivery, waiting, candidates = [] }: Books,
  repo: RunContext['repo'],
): Promise<Told> {
  const delivered = delivery?.head === undefined ? undefined : await repo.snapshot(delivery.head)
  const onBranch = await recordsIn(withoutStray(head), before, repo)
  const inDelivery = delivered && (await recordsIn(withoutStray(delivered), before, repo))
  const paid = paymentsOfAll([
    ...onBranch.records.map(paidOf),
    ...(inDelivery?.records ?? []).map(paidOf),
    ...[...waiting.values()].map(({ record }) => paidOf(record)),
    ...candidates,
  ])
  return told(paid, [...new Set([...onBranch.damaged, ...(inDelivery?.damaged ?? [])])])
}

const paidOf = (record: Record): PostPayments => ({ post: record.post, paid: paymentsOf(record) })

/** Several records may tell of the same payment for the same post. */
const paymentsOfAll = (all: readonly PostPayments[]): readonly Payment[] =>
  [...Map.groupBy(all, ({ post }) => post).values()].flatMap((ofPost) =>
    mergePayments(ofPost.map(({ paid }) => paid)),
  )
