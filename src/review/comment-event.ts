import type { Tick } from '../report/boxes-format.ts'
import type { Request } from './request.ts'

/** What somebody said on a pull request. Whether they may ask for it is not known yet. */
export type CommentEvent = {
  /** Of the pull request. */
  readonly number: number
  /** Login of whoever said it. */
  readonly login: string
  /** When it was said, by GitHub's clock, where the event tells. */
  readonly timestamp?: string
} & (
  | { readonly how: 'words'; readonly comment: number; readonly requests: readonly Request[] }
  /** In a comment that bears our marker; `author` wrote that. */
  | {
      readonly how: 'ticks'
      readonly comment: number
      readonly author: string
      /** The input `name` of whose comment it is; empty for none. */
      readonly name: string
      readonly ticks: readonly Tick[]
    }
  /** A review of the commit `head`, and what its text asks for. */
  | {
      readonly how: 'review'
      readonly review: number
      readonly head: string
      readonly verdict: Verdict
      /** Login of whoever reviewed: somebody else may have dismissed it. */
      readonly reviewer: string
      readonly requests: readonly Request[]
    }
)

/** `takes back`: it wants changes, or was dismissed, and what the person approved by review falls. */
export type Verdict = 'approves' | 'takes back' | 'neither'

/** What tells one thing that was said from all others on its pull request: letters and digits alone. */
export function saidId(event: CommentEvent): string | undefined {
  switch (event.how) {
    case 'words':
      return `c${event.comment}`
    case 'review':
      return `r${event.review}`
    case 'ticks':
      return event.timestamp === undefined ? undefined : `t${Date.parse(event.timestamp)}`
  }
}
