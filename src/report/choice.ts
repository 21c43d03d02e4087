import type { Basis } from '../ledger/prices.ts'
import type { FileFact } from './file-fact.ts'

/** What people call a candidate by: A to D, and on where two runs drew at once. */
export type Letter = string

/** One of several drawings of a post, in staging: no branch holds it. */
export interface ShownCandidate {
  readonly letter: Letter
  readonly file: FileFact
  /** The commit that holds it: of the staging, not the report's. */
  readonly commit: string
  readonly sha256: string
  /** US dollars; undefined where not known. */
  readonly cost: number | undefined
}

/** A post whose picture people are to choose. */
export interface ShownChoice {
  /** As of a thread: the post keeps it when its picture is chosen. */
  readonly number: number
  /** Short for the post, in task boxes. */
  readonly mark: string
  readonly candidates: readonly ShownCandidate[]
  /** How the chosen one is drawn again; absent where it is taken as it is. */
  readonly final?: {
    readonly quality: string
    readonly cost: number | undefined
    /** What the cost goes by. */
    readonly basis?: Basis
  }
}

/** The same with its post's path, as people may call it. */
export interface PostChoice extends ShownChoice {
  readonly post: string
}

/** The candidate that a picture was drawn after, at final quality, and where it can be seen. */
export interface ShownOriginal {
  readonly letter: Letter
  readonly seen?: { readonly commit: string; readonly path: string }
}
