import {
  type PaidEntry,
  type PictureMark,
  paidPath,
  type ReservedEntry,
  type RunEntry,
  readPaid,
  readReserved,
  readRun,
  reservedPath,
  runPath,
} from './account-entry.ts'
import { batchBegan, isBatchOver } from './batch-run.ts'

/** All that stands on the account at one moment. */
export interface AccountState {
  readonly paid: readonly PaidEntry[]
  readonly reserved: readonly ReservedEntry[]
  readonly runs: readonly RunEntry[]
}

export const emptyAccount: AccountState = { paid: [], reserved: [], runs: [] }

/** What counts against limits: what was paid, and what others are drawing at this moment. */
export interface Counted {
  readonly paid: readonly PaidEntry[]
  readonly underWay: readonly ReservedEntry[]
}

/** This run among others by its name, and the moment. */
export interface Moment {
  readonly run: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What the names of its files say; anything else on the ref is left alone. */
export function readAccount(paths: Iterable<string>): AccountState {
  const paid: PaidEntry[] = []
  const reserved: ReservedEntry[] = []
  const runs: RunEntry[] = []
  for (const path of paths) {
    const payment = readPaid(path)
    if (payment) paid.push(payment)
    const reservation = readReserved(path)
    if (reservation) reserved.push(reservation)
    const run = readRun(path)
    if (run) runs.push(run)
  }
  return { paid, reserved, runs }
}

/** Whether two tell of the same picture of the same post. */
export const samePicture = (a: PictureMark, b: PictureMark): boolean =>
  a.post === b.post && a.drawing === b.drawing

/**
 * The same, or the same drawing for a post that is gone: it was renamed, and another run knows it by its
 * old name yet.
 * @param isGone whether a post of this mark is not there by now
 */
export const samePictureByNow = (
  wanted: PictureMark,
  other: PictureMark,
  isGone: (post: string) => boolean,
): boolean => wanted.drawing === other.drawing && (wanted.post === other.post || isGone(other.post))

/** How far ahead a sign of life is believed, in ms: no run says more than a minute, clocks differ. */
const longestSign = 3_600_000

/**
 * Whether another run lives. One that has not said so for a while was killed; so was an earlier attempt
 * of this very run: GitHub starts the next one only when it is over. A sign that reaches further than
 * any run gives is damage: else nobody would ever draw that picture. A batch says nothing, and lives as
 * long as something can come of it.
 */
export function isAlive({ runs }: AccountState, run: string, { run: self, now }: Moment): boolean {
  if (run === self || isEarlierAttempt(run, self)) return false
  const began = batchBegan(run)
  if (began !== undefined) return !isBatchOver(began, now)
  return runs.some(
    (entry) => entry.run === run && entry.until > now && entry.until <= now + longestSign,
  )
}

/** What other runs are drawing at this moment. */
export const underWayOf = (state: AccountState, moment: Moment): readonly ReservedEntry[] =>
  state.reserved.filter(({ run }) => isAlive(state, run, moment))

/** Whether a run was killed, and left something behind. */
const isDead = (state: AccountState, run: string, moment: Moment): boolean =>
  run !== moment.run && !isAlive(state, run, moment)

/** What runs that were killed still meant to draw, or had drawn. */
export const deadOf = (state: AccountState, moment: Moment): readonly ReservedEntry[] =>
  state.reserved.filter(({ run }) => isDead(state, run, moment))

/** How many pictures a run draws at once whose sign of life is gone. */
const unsaid = 8

/** What is left of runs that were killed. */
export interface Remains {
  /** Paths to take away. */
  readonly paths: readonly string[]
  /** What may have been charged, and gave nothing. */
  readonly lost: readonly PaidEntry[]
}

/**
 * The remains of runs that were killed: as many of the pictures that each still meant to draw as it
 * draws at once may have been charged; the others it had not asked for.
 * @param arrived pictures of theirs that were put away after all, and whose payment they could not
 *   write any more: each stands for one that they meant to draw
 */
export function remainsOf(
  state: AccountState,
  moment: Moment,
  arrived: readonly PictureMark[],
): Remains {
  const dead = deadOf(state, moment)
  const silent = state.runs.filter(({ run }) => isDead(state, run, moment))
  const lastSign = (run: string) =>
    Math.max(...silent.filter((entry) => entry.run === run).map(({ until }) => until), 0)
  const atOnce = (run: string) => silent.findLast((entry) => entry.run === run)?.atOnce ?? unsaid
  const found = [...arrived]
  const isFound = (entry: PictureMark) => {
    const at = found.findIndex((picture) => samePicture(picture, entry))
    if (at >= 0) found.splice(at, 1)
    return at >= 0
  }
  const lost = [...Map.groupBy(dead, ({ run }) => run)].flatMap(([run, all]) =>
    all
      // Nobody will know what a batch drew that was never collected; its days are over for all limits.
      .filter(({ isDrawn }) => !isDrawn && batchBegan(run) === undefined)
      .filter((entry) => !isFound(entry))
      .slice(0, atOnce(run))
      .map((entry) => lostOf(entry, Math.min(lastSign(run) || moment.now, moment.now), 1)),
  )
  return { paths: [...dead.map(reservedPath), ...silent.map(runPath)], lost }
}

/**
 * What may have been charged for a picture that did not arrive. Candidates of one post are the same
 * picture by their marks: each has a moment of its own, so that none takes the place of another.
 */
export const lostOf = (
  { shelf, post, drawing, micros, nth = 0 }: ReservedEntry,
  at: number,
  maybeCharged: number,
): PaidEntry => ({ at: at + nth, shelf, post, drawing, micros, maybeCharged, what: 'lost' })

const isEarlierAttempt = (run: string, self: string): boolean => {
  const [id, , attempt] = run.split('.')
  const [own, , now] = self.split('.')
  return id === own && Number(attempt) < Number(now)
}

/** How long a payment is remembered, in days: longer than any limit looks back. */
export const paidKeptFor = 400

/** Payments that no limit counts any more. */
export const oldPayments = ({ paid }: AccountState, now: number): readonly string[] =>
  paid.filter(({ at }) => at < now - paidKeptFor * 86_400_000).map(paidPath)
