import type { CommentEvent } from '../review/comment-event.ts'

/** What the event asks for, before anything is read from the repo. */
export type Assignment =
  | { readonly kind: 'pull-request'; readonly number: number }
  | {
      readonly kind: 'branch'
      readonly branch: string
      readonly isDefault: boolean
      /** What a push added is new: since the commit before it, else since it left the other branch. */
      readonly pushed?: { readonly before?: string; readonly leaves?: string }
    }
  /** What was kept for the next run on it is of no use any more. */
  | { readonly kind: 'closed'; readonly number: number; readonly merged: boolean }
  /** A merge queue wants the check on a commit of its own, which holds this pull request. */
  | { readonly kind: 'merge-group'; readonly number: number; readonly head: string }
  /** Somebody said something on a pull request. */
  | { readonly kind: 'said'; readonly said: CommentEvent }
  | { readonly kind: 'nothing'; readonly why: string }
