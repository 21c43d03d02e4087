import type { Payment, Record } from '../../ledger/record.ts'
import type { Post } from '../../posts/post.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { Candidate } from '../../staging/candidates.ts'

/** To whom a drawing is billed, and what was paid for its post before. */
export interface Billed {
  readonly pullRequest: number | null
  readonly before: readonly Payment[]
}

/** A post that wants a picture. With `present` and an instruction, the picture is an edit of it. */
export interface Wanted {
  readonly post: Post
  readonly present?: FileEntry
  /** The commit that has `present`, where the head has lost it. */
  readonly presentAt?: string
  /** What we drew for this post before. */
  readonly record?: Record
  readonly billed?: Billed
  readonly chosen?: ChosenOne
  /** Repo path that the post names as its picture already, where there is no file. */
  readonly named?: string
  /** It is a card of ours that follows its post. */
  readonly follows?: Follow
}

/** A card that is there, set anew as its post says by now. */
export interface Follow {
  /** The alternative text that we gave it. */
  readonly altBefore: string
  /** The one that a person wrote since: it stays. */
  readonly ownAlt?: string
  /** For people: why it is set anew. */
  readonly note: string
}

/** A candidate that somebody chose. */
export interface ChosenOne {
  readonly candidate: Candidate
  /** It stays as it is; else a better one is drawn after it. */
  readonly isFinal: boolean
  /** Said to people. */
  readonly note?: string
}
