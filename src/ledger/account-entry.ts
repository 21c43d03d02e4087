import { readKeptName } from '../repo/kept-names.ts'
import { postMark } from './post-mark.ts'
import type { Payment } from './record.ts'

/**
 * What stands on the account: the ref of this repository that tells what was spent, by every run, and
 * what is being drawn at this moment. The name of a file says all of it, so that one listing is enough
 * and two runs never write the same file with other words; its content says nothing.
 */

/** What a payment was for. `lost`: requests that may have been charged, and gave nothing. */
export type PaidFor = 'picture' | NonNullable<Payment['for']> | 'lost'

/** Which picture: of which post, and what determines it. */
export interface PictureMark {
  /** {@link postMark} of the post. */
  readonly post: string
  /** Begin of the drawing's hash. */
  readonly drawing: string
}

/** One payment. It is the same payment wherever it is told. */
export interface PaidEntry extends PictureMark {
  /** Milliseconds since 1970. */
  readonly at: number
  /** The staging that it was drawn for: `pr-7`. */
  readonly shelf: string
  /** Millionths of a US dollar for one request; undefined where unknown. */
  readonly micros: number | undefined
  /** Requests before it that failed, and may have been charged as well. */
  readonly maybeCharged: number
  readonly what: PaidFor
}

/** A picture that a run is about to draw, or is drawing. */
export interface ReservedEntry extends PictureMark {
  /** {@link runName} of the run. */
  readonly run: string
  readonly shelf: string
  /** Which candidate of its post, from 0; undefined where nobody chooses. */
  readonly nth: number | undefined
  /** What it will cost, requests once more and words included; undefined where unknown. */
  readonly micros: number | undefined
  /** It is there and paid, and on its way to its post: nobody else is to draw it. Words may be to come. */
  readonly isDrawn: boolean
}

/** Says that a run lives: at this moment at the latest it says so again, or is dead. */
export interface RunEntry {
  readonly run: string
  /** Milliseconds since 1970. */
  readonly until: number
  /** How many pictures it draws at once: so many requests may be lost where it is killed. */
  readonly atOnce: number
}

/**
 * Tells a run from all others: GitHub's number of it, what tells its jobs apart, and the attempt.
 * @param id of the workflow run; without one it has a name of its own
 * @param nonce eight hex digits, drawn anew by each process
 */
export const runName = (id: string | undefined, nonce: string, attempt: number): string =>
  `${id !== undefined && /^[a-z0-9]{1,20}$/.test(id) ? id : nonce}.${nonce}.${attempt}`

/** GitHub's number of the workflow run: all its jobs and attempts have the same. */
export const workflowRunOf = (run: string): string => run.slice(0, run.indexOf('.'))

/** US dollars to millionths: what is compared must not differ by a bit of a floating point number. */
export const toMicros = (dollars: number | null | undefined): number | undefined =>
  dollars === null || dollars === undefined ? undefined : Math.round(dollars * 1e6)

export const fromMicros = (micros: number | undefined): number | null =>
  micros === undefined ? null : micros / 1e6

/** The same picture under one name, however much is reserved for it. */
export const heldPath = (reserved: ReservedEntry): string =>
  reservedPath({ ...reserved, micros: undefined, isDrawn: true })

/** What a picture is known by on the account. @param drawing the hash of what determines it */
export const pictureMark = (post: string, drawing: string): PictureMark => ({
  post: postMark(post),
  drawing: drawing.slice(0, 16),
})

/** The number of the pull request that a shelf belongs to; nothing for a branch's. */
export function pullRequestOf(shelf: string): number | undefined {
  const kept = readKeptName(shelf)
  return kept?.kind === 'drawings' ? kept.pullRequest : undefined
}

const amount = (micros: number | undefined) => micros ?? 'x'

/** What the name of a file can say: a moment before the year 10000, a million dollars at most. */
const [latest, mostMicros, mostRequests] = [253_402_300_799_999, 999_999_999_999, 9999]

const within = (value: number, most: number) =>
  Number.isNaN(value) ? 0 : Math.min(Math.max(0, Math.round(value)), most)

export const paidPath = (paid: PaidEntry): string => {
  const { at, shelf, post, drawing, micros, maybeCharged, what } = paid
  const day = new Date(at).toISOString().slice(0, 10)
  return `paid/${day}/${[at, shelf, post, drawing, amount(micros), maybeCharged, what].join('_')}`
}

export const reservedPath = (reserved: ReservedEntry): string => {
  const { run, shelf, post, drawing, nth, micros, isDrawn } = reserved
  const money = isDrawn ? `paid${micros ? `-${micros}` : ''}` : amount(micros)
  return `reserved/${run}/${[shelf, post, drawing, nth ?? 'x', money].join('_')}`
}

export const runPath = ({ run, until, atOnce }: RunEntry): string =>
  `runs/${run}_${until}_${atOnce}`

const mark = '[0-9a-f]{16}'
const words = '[a-z0-9]+(?:-[a-z0-9]+)*'
const shelfName = `${words}(?:@${words})?`
const runPatternText = '[a-z0-9]{1,20}\\.[0-9a-f]{8}\\.\\d{1,6}'
const paidPattern = new RegExp(
  `^paid/\\d{4}-\\d\\d-\\d\\d/(\\d{1,15})_(${shelfName})_(${mark})_(${mark})_(\\d{1,12}|x)_(\\d{1,4})_(picture|concept|alt|look|lost)$`,
)
const reservedPattern = new RegExp(
  `^reserved/(${runPatternText})/(${shelfName})_(${mark})_(${mark})_(\\d{1,4}|x)_(\\d{1,12}|x|paid(?:-\\d{1,12})?)$`,
)
const runPattern = new RegExp(`^runs/(${runPatternText})_(\\d{1,15})_(\\d{1,2})$`)

const numberOr = (text: string) => (text === 'x' ? undefined : Number(text))

/** Nothing for what is no payment, or lies under another day. */
export function readPaid(path: string): PaidEntry | undefined {
  const parts = paidPattern.exec(path)
  if (parts === null) return undefined
  const [, at, shelf, post, drawing, micros, maybe, what] = parts as unknown as string[]
  const paid: PaidEntry = {
    ...{ at: Number(at), shelf: shelf!, post: post!, drawing: drawing! },
    micros: numberOr(micros!),
    maybeCharged: Number(maybe),
    what: what as PaidFor,
  }
  return paidPath(paid) === path ? paid : undefined
}

/** Nothing for what is no reservation. */
export function readReserved(path: string): ReservedEntry | undefined {
  const parts = reservedPattern.exec(path)
  if (parts === null) return undefined
  const [, run, shelf, post, drawing, nth, micros] = parts as unknown as string[]
  const isDrawn = micros!.startsWith('paid')
  return {
    ...{ run: run!, shelf: shelf!, post: post!, drawing: drawing! },
    nth: numberOr(nth!),
    micros: isDrawn ? Number(micros!.slice('paid-'.length)) || undefined : numberOr(micros!),
    isDrawn,
  }
}

/** Nothing for what is no sign of life. */
export function readRun(path: string): RunEntry | undefined {
  const parts = runPattern.exec(path)
  if (parts === null) return undefined
  return { run: parts[1]!, until: Number(parts[2]), atOnce: Number(parts[3]) }
}

/** A payment as a record tells it. */
export const asPayment = ({ at, shelf, micros, maybeCharged, what }: PaidEntry): Payment => ({
  at: new Date(at).toISOString(),
  cost: fromMicros(micros),
  pullRequest: pullRequestOf(shelf) ?? null,
  maybeCharged,
  ...(what === 'picture' || what === 'lost' ? {} : { for: what }),
})

/**
 * A payment of a record as the account tells it. What its name could not say is told as far as it can:
 * what a hand wrote into a record must neither end a run nor write what nobody reads.
 */
export function paidEntryOf(
  { at, cost, maybeCharged, for: purpose }: Payment,
  picture: PictureMark,
  shelf: string,
): PaidEntry {
  const micros = toMicros(cost)
  return {
    ...picture,
    ...{ at: within(Date.parse(at), latest), shelf },
    micros: micros === undefined ? undefined : within(micros, mostMicros),
    maybeCharged: within(maybeCharged, mostRequests),
    what: purpose ?? 'picture',
  }
}
