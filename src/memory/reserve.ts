import { HeroImagesError } from '../errors.ts'
import {
  type PaidEntry,
  type PictureMark,
  paidPath,
  type ReservedEntry,
  reservedPath,
  toMicros,
} from '../ledger/account-entry.ts'
import {
  type AccountState,
  type Counted,
  lostOf,
  type Moment,
  oldPayments,
  remainsOf,
  samePicture,
  samePictureByNow,
  underWayOf,
} from '../ledger/account-state.ts'
import { batchBegan } from '../ledger/batch-run.ts'
import { type Limits, type Sum, whyBeyond } from '../ledger/limits.ts'
import { total } from '../ledger/total.ts'

/** A picture that is to be drawn, and what it will cost. */
export interface PictureWish<T> {
  /** Wishes of the same one are granted together. */
  readonly item: T
  /** What the run's budget knows it by. */
  readonly key: string
  readonly entry: Omit<ReservedEntry, 'run' | 'isDrawn'>
  /** US dollars; undefined where unknown. */
  readonly estimate: number | undefined
}

/** What came of asking for pictures. */
export interface Reserved<T> {
  readonly granted: readonly T[]
  /** Beyond a limit by now, and by which. */
  readonly beyond: readonly { readonly item: T; readonly reason: string }[]
  /** Wanted, and being drawn by other runs. Then nothing was granted. */
  readonly busy: readonly ReservedEntry[]
  /**
   * Another run finished one of them since this one planned, or handed it over to a batch. Then nothing was
   * granted.
   */
  readonly isStale: boolean
}

/** What a run asks for. */
export interface Asking<T> {
  readonly wishes: readonly PictureWish<T>[]
  /** What may be spent, given what others spent. */
  readonly limits: (counted: Counted) => Limits
  /** What this run has spent before. */
  readonly used: Sum
  /** Drawings of earlier runs that were found: paid, whether it was written or not. */
  readonly arrived: readonly PaidEntry[]
  /** What others had paid for when this run planned. */
  readonly seen: readonly PaidEntry[]
  /** Whether a post of this mark is not there by now: another run may know one by the name it had. */
  readonly isGone: (post: string) => boolean
  /** How many requests of this run for a picture may have been charged, by its key in the budget. */
  readonly requests: (key: string) => number
}

/** A picture that this run reserved. */
export interface HeldPicture {
  readonly entry: ReservedEntry
  /** What the run's budget knows it by. */
  readonly key: string
  /** Millionths of a US dollar for one request for it; undefined where unknown. */
  readonly each: number | undefined
}

/** The same with so many US dollars more. */
export const raised = ({ entry, ...held }: HeldPicture, dollars: number): HeldPicture => ({
  ...held,
  entry: { ...entry, micros: (entry.micros ?? 0) + (toMicros(dollars) ?? 0) },
})

/** The same once it arrived: nothing is to be paid for it any more. */
export const arrivedOf = ({ entry, ...held }: HeldPicture): HeldPicture => ({
  ...held,
  entry: { ...entry, isDrawn: true, micros: undefined },
})

/**
 * What may have been charged for pictures that did not arrive.
 * @param requests how many, by the key of a picture
 */
export const lostAmong = (
  left: readonly HeldPicture[],
  requests: (key: string) => number,
  at: number,
): readonly PaidEntry[] =>
  left
    .filter(({ entry, key }) => !entry.isDrawn && requests(key) > 0)
    .map(({ entry, key, each }) => lostOf({ ...entry, micros: each }, at, requests(key)))

/** A picture that arrived. */
export interface Arrived extends PictureMark {
  readonly nth: number | undefined
}

export const isOf = (picture: Arrived, entry: ReservedEntry): boolean =>
  samePicture(entry, picture) && entry.nth === picture.nth

/** A decision on one state of the account. */
export interface Reservation<T> extends Reserved<T> {
  readonly held: readonly HeldPicture[]
  /** Paths to write and to take away. */
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/**
 * Decides what of it a run may draw: nothing while another run draws one of these pictures, or where one
 * came since, else as much as fits the limits, in its order. What killed runs left is settled on the way. Pure.
 * @param counted what of a state counts for this run
 */
export function decideReserve<T>(
  { wishes, limits, used, arrived, seen, isGone }: Omit<Asking<T>, 'requests'>,
  state: AccountState,
  moment: Moment,
  counted: (state: AccountState) => Counted,
): Reservation<T> {
  const others = underWayOf(state, moment)
  const taken = others.filter((other) => wishes.some(({ entry }) => sameWish(entry, other, isGone)))
  // For a batch nobody waits: who plans again leaves its pictures alone.
  const busy = taken.filter(({ run }) => batchBegan(run) === undefined)
  const isStale = taken.length > busy.length || cameSince(seen, counted(state).paid, wishes, isGone)
  if (busy.length > 0 || isStale)
    return { granted: [], beyond: [], busy, isStale, held: [], written: [], removed: [] }
  const known = new Set(state.paid.map(paidPath))
  const unwritten = arrived.filter(
    (entry) => entry.what === 'picture' && !known.has(paidPath(entry)),
  )
  const { paths, lost } = remainsOf(state, moment, unwritten)
  const news = [...lost, ...arrived]
  const after = { ...state, paid: once([...state.paid, ...news]) }
  const { granted, beyond } = allotted(wishes, limits(counted(after)), used)
  const isGranted = new Set(granted)
  const held = wishes
    .filter(({ item }) => isGranted.has(item))
    .map(({ entry, key }): HeldPicture => {
      const each = entry.micros
      return { entry: { ...entry, run: moment.run, isDrawn: false }, key, each }
    })
  return {
    ...{ granted, beyond, busy, isStale, held },
    written: [
      ...held.map(({ entry }) => reservedPath(entry)),
      ...news.map(paidPath).filter((path) => !known.has(path)),
    ],
    removed: [...paths, ...oldPayments(state, moment.now)],
  }
}

/** What of the wishes fits, in their order, given what this run used before. Pure. */
export function allotted<T>(
  wishes: readonly PictureWish<T>[],
  limits: Limits,
  used: Sum,
): Pick<Reserved<T>, 'granted' | 'beyond'> {
  const granted: T[] = []
  const beyond: { item: T; reason: string }[] = []
  let { images, cost } = used
  for (const [item, same] of Map.groupBy(wishes, ({ item }) => item)) {
    const estimate = total(same.map((wish) => wish.estimate))
    const wish = { images: same.length, estimate }
    const reason = whyBeyond(limits, { images, cost }, wish)
    if (reason === undefined) {
      granted.push(item)
      images += wish.images
      cost += estimate ?? 0
    } else beyond.push({ item, reason })
  }
  return { granted, beyond }
}

/** What fits where nothing can be reserved: nobody knows what others do. Pure. */
export const reservedAlone = <T>(
  { wishes, limits, used }: Asking<T>,
  counted: Counted,
): Reserved<T> => ({ ...allotted(wishes, limits(counted), used), busy: [], isStale: false })

/** Another run lives, and draws none of what it began: to wait on for it would have no end. */
export const noneCame = (pictures: number, ms: number): HeroImagesError =>
  new HeroImagesError(
    `Another run has been drawing ${pictures === 1 ? 'a picture' : `${pictures} pictures`} wanted here for ${ms / 60_000} minutes, and none came.`,
    { hint: 'Nothing was paid for. Cancel that run if it hangs, then run this one again.' },
  )

const once = (entries: readonly PaidEntry[]): readonly PaidEntry[] => [
  ...new Map(entries.map((entry) => [paidPath(entry), entry])).values(),
]

const cameSince = (
  seen: readonly PaidEntry[],
  paid: readonly PaidEntry[],
  wishes: readonly PictureWish<unknown>[],
  isGone: Asking<unknown>['isGone'],
): boolean => {
  const before = new Set(seen.map(paidPath))
  return paid
    .filter((entry) => entry.what === 'picture' && !before.has(paidPath(entry)))
    .some((entry) => wishes.some((wish) => samePictureByNow(wish.entry, entry, isGone)))
}

const sameWish = (
  a: PictureWish<unknown>['entry'],
  b: ReservedEntry,
  isGone: Asking<unknown>['isGone'],
): boolean => samePictureByNow(a, b, isGone) && a.nth === b.nth
