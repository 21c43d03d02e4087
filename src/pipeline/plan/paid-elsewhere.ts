import { paidPath, pictureMark } from '../../ledger/account-entry.ts'
import { samePictureByNow } from '../../ledger/account-state.ts'
import { goneFrom } from './elsewhere.ts'
import type { Planned } from './planned.ts'
import type { RunPlan } from './run-plan.ts'

/**
 * Payments of others for pictures that this run found nowhere, and is about to pay for. Of a run that
 * ended while this one looked, the drawing may have gone from staging to a branch behind its back.
 * @param toPay what is to be paid for
 * @returns their paths on the account
 */
export function paidElsewhere(
  { paidByOthers, state }: Pick<RunPlan, 'paidByOthers' | 'state'>,
  toPay: readonly Pick<Planned, 'post' | 'drawing'>[],
): readonly string[] {
  const isGone = goneFrom(state.head)
  const wanted = toPay.map(({ post, drawing }) => pictureMark(post.path, drawing))
  return paidByOthers
    .filter((paid) => paid.what === 'picture')
    .filter((paid) => wanted.some((mark) => samePictureByNow(mark, paid, isGone)))
    .map(paidPath)
}
