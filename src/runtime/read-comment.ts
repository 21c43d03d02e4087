import { markedName } from '../github/marker.ts'
import { ticksBetween } from '../report/boxes-format.ts'
import type { CommentEvent, Verdict } from '../review/comment-event.ts'
import { parseCommands } from '../review/parse-command.ts'

interface Person {
  readonly login?: string
  readonly type?: string
}

/** The few fields of `issue_comment` and `pull_request_review` that we read. */
export interface CommentPayload {
  readonly action?: string
  readonly sender?: Person
  readonly issue?: {
    readonly number?: number
    readonly state?: string
    readonly pull_request?: unknown
  }
  readonly pull_request?: { readonly number?: number; readonly state?: string }
  readonly comment?: {
    readonly id?: number
    readonly body?: string
    readonly user?: Person | null
    readonly created_at?: string
    readonly updated_at?: string
  }
  readonly changes?: { readonly body?: { readonly from?: string } }
  readonly review?: {
    readonly id?: number
    readonly state?: string
    readonly body?: string | null
    readonly commit_id?: string | null
    readonly submitted_at?: string | null
    readonly updated_at?: string | null
    readonly user?: Person | null
  }
}

/** What was said, or why it is nothing to us: most of what people write is for each other. */
export type ParsedComment = CommentEvent | { readonly how: 'nothing'; readonly why: string }

/** Reads an `issue_comment`: a new one for its words, an edited one of ours for its task boxes. */
export function readComment({
  action,
  sender,
  issue,
  comment,
  changes,
}: CommentPayload): ParsedComment {
  const { number } = issue ?? {}
  const login = loginOf(sender)
  if (issue?.pull_request === undefined || number === undefined || comment?.id === undefined)
    return nothing('This comment is on no pull request.')
  if (login === undefined) return nothing('A bot wrote this: only people are asked.')
  if (issue.state === 'closed') return nothing(`Pull request #${number} is closed.`)
  const { id, body = '', user, created_at, updated_at } = comment
  if (action === 'created') {
    const requests = parseCommands(body)
    if (requests.length === 0) return nothing('This comment asks nothing of hero-images.')
    return { how: 'words', number, login, ...timeOf(created_at), comment: id, requests }
  }
  const name = markedName({ body })
  if (action !== 'edited' || name === undefined)
    return nothing('Only new comments are read, and the task boxes of the comment with the images.')
  const ticks = ticksBetween(changes?.body?.from ?? body, body)
  if (ticks.length === 0) return nothing('No task box was ticked.')
  const author = user?.login ?? ''
  return { how: 'ticks', number, login, ...timeOf(updated_at), comment: id, author, name, ticks }
}

/** Reads a `pull_request_review`: its verdict, and the commands in its text. */
export function readReview({
  action,
  sender,
  pull_request,
  review,
}: CommentPayload): ParsedComment {
  const reviewer = loginOf(review?.user ?? sender)
  const login = action === 'dismissed' ? (loginOf(sender) ?? reviewer) : reviewer
  const { number, state } = pull_request ?? {}
  const verdict = verdictOf(action, review?.state)
  const requests = action === 'submitted' ? parseCommands(review?.body ?? '') : []
  if (verdict === 'neither' && requests.length === 0)
    return nothing('This review neither approves nor asks anything of hero-images.')
  if (login === undefined || reviewer === undefined)
    return nothing('A bot wrote this: only people are asked.')
  if (number === undefined || review?.id === undefined || !review.commit_id || state === 'closed')
    return nothing('This review is of no open pull request.')
  const time = action === 'dismissed' ? review.updated_at : review.submitted_at
  const { id, commit_id: head } = review
  return {
    how: 'review',
    ...{ number, login, ...timeOf(time ?? undefined) },
    ...{ review: id, head, verdict, reviewer, requests },
  }
}

function verdictOf(action: string | undefined, state: string | undefined): Verdict {
  if (action === 'dismissed') return 'takes back'
  if (action !== 'submitted') return 'neither'
  switch (state?.toLowerCase()) {
    case 'approved':
      return 'approves'
    case 'changes_requested':
      return 'takes back'
    default:
      return 'neither'
  }
}

const timeOf = (timestamp: string | undefined) => (timestamp === undefined ? {} : { timestamp })

const nothing = (why: string) => ({ how: 'nothing', why }) as const

/** Nothing for bots, and for accounts that are gone. */
function loginOf(person: Person | null | undefined): string | undefined {
  const { login, type } = person ?? {}
  return type === 'Bot' || login?.endsWith('[bot]') ? undefined : login
}
