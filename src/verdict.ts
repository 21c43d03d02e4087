import type { Inputs } from './settings/inputs.ts'

/** What of a run decides whether the step turns red. */
export interface Tally {
  /** Images that are there now, drawn in this run or before. */
  readonly images: number
  readonly failed: number
  /** The run was stopped for all posts: key, account, permission. */
  readonly stopped: boolean
}

/**
 * Whether the step turns red.
 * `error`: when everything was stopped, or something failed and nothing could be done.
 */
export function turnsRed(failOn: Inputs['failOn'], { images, failed, stopped }: Tally): boolean {
  if (failOn === 'never') return false
  if (failOn === 'any') return stopped || failed > 0
  return stopped || (failed > 0 && images === 0)
}
