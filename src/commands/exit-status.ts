import type { Inputs } from '../settings/inputs.ts'

/** What of a run decides whether the step turns red. */
export interface Tally {
  /** Images that are there now, drawn in this run or before. */
  readonly images: number
  readonly failed: number
  /** Those of them that the provider would not draw: nobody's settings are wrong. */
  readonly refused?: number
  /** The run was stopped for all posts: key, account, permission. */
  readonly stopped: boolean
}

/**
 * Whether the step turns red.
 * `error`: when everything was stopped, or something failed and nothing could be done; not for refusals
 * alone, which leave every post as it was.
 */
export function turnsRed(
  failOn: Inputs['failOn'],
  { images, failed, refused = 0, stopped }: Tally,
): boolean {
  if (failOn === 'never') return false
  if (failOn === 'any') return stopped || failed > 0
  return stopped || (failed > refused && images === 0)
}
