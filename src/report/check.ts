import type { Check } from '../github/check-run.ts'
import { count } from './facts.ts'
import type { Standing } from './thread.ts'

/**
 * The check for a standing. Where approval is required it stays pending until nothing waits: a rule
 * that demands it holds the merge back, and nothing is painted red that nobody did wrong.
 */
export function checkOf({ approved, waiting, without }: Standing, isRequired: boolean): Check {
  if (waiting + without === 0) {
    const title =
      approved === 0 ? 'No picture to approve' : `${count(approved, 'picture')} approved`
    return { status: 'completed', conclusion: 'success', title }
  }
  const parts = [
    ...(waiting > 0 ? [`${waiting} of ${count(approved + waiting, 'picture')} to approve`] : []),
    ...(without > 0 ? [`${count(without, 'post')} without a picture`] : []),
  ]
  const title = parts.join(', ')
  return isRequired
    ? { status: 'queued', title }
    : { status: 'completed', conclusion: 'neutral', title }
}
