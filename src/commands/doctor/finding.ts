import type { Location } from '../../errors.ts'

/** One line of the doctor's page: what was looked at, how it is, and the way out. */
export interface Finding extends Location {
  /**
   * `ok`; `advice`: it works, and could be better or is not known; `wrong`: something that was asked for
   * does not happen.
   */
  readonly state: 'ok' | 'advice' | 'wrong'
  /** What was looked at, in a word or two: `permissions`. */
  readonly about: string
  /** For people, without a full stop. */
  readonly says: string
  /** What to do, one or two sentences; none where all is well. */
  readonly wayOut?: string
}

export const ok = (about: string, says: string): Finding => ({ state: 'ok', about, says })

export const advice = (
  about: string,
  says: string,
  wayOut: string,
  place: Location = {},
): Finding => ({ state: 'advice', about, says, wayOut, ...place })

export const wrong = (
  about: string,
  says: string,
  wayOut: string,
  place: Location = {},
): Finding => ({
  ...{ state: 'wrong', about, says, wayOut },
  ...place,
})

/** A sentence of elsewhere as a finding says it. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/, '')
