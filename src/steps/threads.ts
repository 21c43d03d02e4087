import { type Approval, approvalOf } from '../ledger/approvals.ts'
import { paymentsOf, sumOf } from '../ledger/payments.ts'
import type { Record } from '../ledger/record.ts'
import { postMark } from '../ledger/staging.ts'
import type { Thread } from '../review/thread.ts'

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
    .map((record, index) => threadOf(record, index + 1, approvals, isThere))
}

function threadOf(
  record: Record,
  number: number,
  approvals: readonly Approval[],
  isThere: (post: string) => boolean,
): Thread {
  const { post, round = 1, before } = record
  const { sha256 } = record.files.hero
  const approval = approvalOf({ post, sha256 }, approvals, isThere)
  const { cost, unknown } = sumOf(paymentsOf(record))
  return {
    number,
    post,
    mark: postMark(post),
    sha256,
    round,
    spent: unknown > 0 ? undefined : cost,
    ...(before ? { before } : {}),
    ...(approval ? { approval: { by: approval.by, at: approval.at } } : {}),
  }
}

/** What was paid first is the first payment; a card was never paid for. */
const firstDrawn = (record: Record): string => paymentsOf(record)[0]?.at ?? record.drawnAt

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
