import { type Approval, approvalOf } from '../ledger/approvals.ts'
import { paymentsOf, sumOf } from '../ledger/payments.ts'
import type { Record } from '../ledger/record.ts'
import type { Standing } from './check-run.ts'

/** One post's pictures on a pull request, as people talk about them. */
export interface Thread {
  /** From 1; a post keeps its number when others come, and when it is renamed. */
  readonly number: number
  readonly post: string
  /** Of the hero image that the branch has now. */
  readonly sha256: string
  /** How often it was drawn; 1 is the first picture. */
  readonly round: number
  /** US dollars for all rounds; undefined as soon as one is unknown. */
  readonly spent: number | undefined
  /** The picture that this one took the place of, as it was. */
  readonly before?: Record['before']
  readonly approval?: Pick<Approval, 'by' | 'at'>
}

/**
 * The threads of a pull request's records, in the order in which their posts were drawn first.
 * @param isThere whether a post is in the repo by that path
 */
export function threadsOf(
  records: readonly Record[],
  approvals: readonly Approval[],
  isThere: (post: string) => boolean,
): readonly Thread[] {
  return records
    .toSorted((a, b) => compare(firstDrawn(a), firstDrawn(b)) || compare(a.post, b.post))
    .map((record, index) => {
      const { sha256 } = record.files.hero
      const approval = approvalOf({ post: record.post, sha256 }, approvals, isThere)
      const payments = paymentsOf(record)
      const { cost, unknown } = sumOf(payments)
      return {
        number: index + 1,
        post: record.post,
        sha256,
        round: Math.max(1, payments.length),
        spent: unknown > 0 ? undefined : cost,
        ...(record.before ? { before: record.before } : {}),
        ...(approval ? { approval: { by: approval.by, at: approval.at } } : {}),
      }
    })
}

/** @param without posts whose picture is not chosen, or could not be drawn */
export function standingOf(threads: readonly Thread[], without: number): Standing {
  const approved = threads.filter(({ approval }) => approval !== undefined).length
  return { approved, waiting: threads.length - approved, without }
}

/** What was paid first is the first payment; a card was never paid for. */
const firstDrawn = (record: Record): string => paymentsOf(record)[0]?.at ?? record.drawnAt

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
