import type { FileFact } from './report.ts'

/** What people call a candidate by. */
export type Letter = 'A' | 'B' | 'C' | 'D'

/** One of several drawings of a post, in staging: no branch holds it. */
export interface Candidate {
  readonly letter: Letter
  readonly file: FileFact
  /** The commit that holds it: of the staging, not the report's. */
  readonly commit: string
  readonly sha256: string
  /** US dollars; undefined where not known. */
  readonly cost: number | undefined
}

/** A post whose picture people are to choose. */
export interface Choice {
  /** As of a thread: the post keeps it when its picture is chosen. */
  readonly number: number
  /** Short for the post, in task boxes. */
  readonly mark: string
  readonly candidates: readonly Candidate[]
  /** How the chosen one is drawn again; absent where it is taken as it is. */
  readonly final?: { readonly quality: string; readonly cost: number | undefined }
}

/** The candidate that a picture was drawn after, at final quality, and where it can be seen. */
export interface Chosen {
  readonly letter: Letter
  readonly seen?: { readonly commit: string; readonly path: string }
}
