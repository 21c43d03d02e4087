import { mergePayments, paymentsOf } from '../../ledger/payments.ts'
import { recordsOf } from '../../ledger/records.ts'
import type { Candidates } from '../../staging/candidates.ts'
import type { Staging } from '../../staging/staging.ts'
import type { RunContext } from '../context.ts'
import type { Wanted } from '../find/wanted.ts'
import type { Delivery, Job } from '../job.ts'
import type { Planned } from './planned.ts'

/**
 * The same posts with what was paid for each before: a record carries that on, so that a picture
 * which was replaced still counts, as do candidates that nobody chose. What waits in a delivery is paid, whether it is used or not.
 */
export async function withBills(
  wanted: readonly Wanted[],
  { pullRequest = null }: { readonly pullRequest?: Job['pullRequest'] | null },
  delivery: Delivery | undefined,
  { repo }: Pick<RunContext, 'repo'>,
  candidates?: Pick<Candidates, 'paidFor'>,
): Promise<readonly Wanted[]> {
  const delivered =
    delivery?.head === undefined || wanted.length === 0
      ? undefined
      : await recordsOf(
          await repo.snapshot(delivery.head),
          wanted.map(({ post }) => post.path),
          { repo },
        )
  return wanted.map((want) => {
    const records = [want.record, delivered?.get(want.post.path)]
    const paid = records.map((record) => (record ? paymentsOf(record) : []))
    const drafts = candidates?.paidFor(want.post.path) ?? []
    return { ...want, billed: { pullRequest, before: mergePayments([...paid, drafts]) } }
  })
}

/** What was paid for drawings that are kept, and are of a kind that we do not read: no record tells of it. */
export const paidUnread = (
  planned: readonly Planned[],
  staging: Pick<Staging, 'unread'>,
  { pullRequest = null }: { readonly pullRequest?: Job['pullRequest'] | null },
) =>
  planned.flatMap((picture) => {
    const original = staging.unread(picture)
    if (original === undefined) return []
    const { drawnAt: at, cost = original.atMost ?? null, maybeCharged } = original
    return [{ post: picture.post.path, paid: [{ at, cost, pullRequest, maybeCharged }] }]
  })
