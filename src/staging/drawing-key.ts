import { sha256 } from '../ledger/fingerprint.ts'

/** What tells one drawing from another: a planned picture is one. */
export interface DrawingKey {
  readonly fingerprint: string
  /** What determines the drawing alone: the key that it is put away under until it is delivered. */
  readonly drawing: string
  readonly post: { readonly path: string }
  /** Which candidate of its post it is to be, from 0; absent where nobody is to choose. */
  readonly nth?: number
}

/** Drawings are remembered by what determines them and by post, so that twins get a file each. */
export const keyOf = (key: Pick<DrawingKey, 'fingerprint' | 'post'>): string =>
  `${key.fingerprint} ${key.post.path}`

/** Tells the money of several drawings for one post apart. */
export const spendingKeyOf = (key: Omit<DrawingKey, 'drawing'>): string =>
  key.nth === undefined ? keyOf(key) : `${keyOf(key)} ${key.nth}`

/**
 * The second try at the same picture, for its faults: a drawing of its own, put away under keys that follow
 * from the first one's.
 */
export const secondOf = <K extends AnyKey>(key: K): K => follows(key, 'second')

/** The same for the dark version of a picture, which is an edit of it. */
export const darkKeyOf = <K extends AnyKey>(key: K): K => follows(key, 'dark')

/** All drawings that may have been paid for a picture. */
export const drawingsFor = <K extends AnyKey>(key: K): readonly K[] => [
  key,
  secondOf(key),
  darkKeyOf(key),
]

type AnyKey = Pick<DrawingKey, 'fingerprint'> & Partial<DrawingKey>

const follows = <K extends AnyKey>(key: K, what: string): K => ({
  ...key,
  fingerprint: sha256(`${key.fingerprint} ${what}`),
  ...(key.drawing !== undefined && { drawing: sha256(`${key.drawing} ${what}`) }),
})
