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
  /** It was closed, merged or not. */
  | { readonly kind: 'closed'; readonly number: number }
  /** A merge queue wants the check on a commit of its own, which holds this pull request. */
  | { readonly kind: 'merge-group'; readonly number: number; readonly head: string }
  /** Somebody said something on a pull request. */
  | { readonly kind: 'said'; readonly said: CommentEvent }
  | { readonly kind: 'nothing'; readonly why: string }
