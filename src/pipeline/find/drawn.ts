import type { Record } from '../../ledger/record.ts'

/** A finished pair of images, both already in the repo's object store. */
export interface Drawn {
  readonly record: Record
  /** The hero as a WebP of some kB, where contact sheets may be made. */
  readonly small?: Uint8Array
}
