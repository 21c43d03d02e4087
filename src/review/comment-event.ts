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
  | { readonly how: 'words'; readonly comment: number; readonly request: Request }
  /** In a comment that bears our marker; `author` wrote that. */
  | {
      readonly how: 'ticks'
      readonly comment: number
      readonly author: string
      readonly ticks: readonly Tick[]
    }
  /** An approving review of the commit `head`. */
  | { readonly how: 'review'; readonly head: string }
)
