/**
 * A batch at the images API stands on the account as a run of its own: what it is to draw is reserved under
 * its name, long after the run that handed it over has ended.
 */

/** Pictures that a batch is to draw, as people are told of them. */
export interface BatchFact {
  readonly posts: number
  /** How many were answered when it was looked at last. */
  readonly answered: number
  /** When it ends at the latest; undefined where nobody says. */
  readonly until: Date | undefined
}

/** Output files are gone after 30 days; one more for clocks. In milliseconds. */
const batchKeptFor = 31 * 86_400_000

/**
 * Name of a batch, on the account and at the provider.
 * @param at when it is made, in milliseconds since 1970
 * @param nonce eight hex digits
 */
export const batchRunName = (at: number, nonce: string): string =>
  `batch${Math.floor(at / 1000).toString(36)}.${nonce}.0`

/** When the batch of this name was made, in milliseconds since 1970; nothing for other runs. */
export function batchBegan(run: string): number | undefined {
  const [, seconds] = /^batch([0-9a-z]{1,9})\.[0-9a-f]{8}\.0$/.exec(run) ?? []
  return seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1000
}

/** Whether nothing can come of a batch any more: what it reserved is free again. */
export const isBatchOver = (began: number, now: number): boolean => now >= began + batchKeptFor
