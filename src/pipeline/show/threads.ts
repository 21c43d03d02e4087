import { paymentsOf, sumOf } from '../../ledger/payments.ts'
import { postMark } from '../../ledger/post-mark.ts'
import type { Record } from '../../ledger/record.ts'
import type { PostChoice } from '../../report/choice.ts'
import type { Thread } from '../../report/thread.ts'
import type { NumberedPost } from '../../review/named.ts'
import { type Approval, approvalOf } from '../../staging/approval-entry.ts'
import { type PictureStorage, repoStorage } from '../../storage/picture-storage.ts'
import type { PlannedChoice } from '../plan/planned-choice.ts'
import { earlierOf } from './earlier.ts'

/** What people talk about, by the numbers that they may call it by. */
export interface Talk {
  readonly threads: readonly Thread[]
  /** Posts whose picture is to be chosen. */
  readonly choices: readonly PostChoice[]
  /** Posts whose picture was taken away again. */
  readonly declined: readonly NumberedPost[]
}

/** A post that was drawn at this moment first, ISO 8601. */
interface Begun {
  readonly post: string
  readonly at: string
}

/** Numbers from 1 by post, in the order in which the posts were drawn first. */
function numbersOf(begun: readonly Begun[]): ReadonlyMap<string, number> {
  const order = begun.toSorted((a, b) => compare(a.at, b.at) || compare(a.post, b.post))
  return new Map(order.map(({ post }, index) => [post, index + 1]))
}

/**
 * The threads of a pull request's records, in the order in which their posts were drawn first, and in
 * the same sequence the posts whose picture is to be chosen.
 * @param isThere whether a post is in the repo by that path
 * @param storage where its pictures are kept; by default in the repo
 */
export function threadsOf(
  records: readonly Record[],
  approvals: readonly Approval[],
  isThere: (post: string) => boolean,
  waiting: readonly PlannedChoice[] = [],
  declined: readonly Record[] = [],
  storage: Pick<PictureStorage, 'addressOf'> = repoStorage,
): Talk {
  const choosable = waiting.filter(({ there }) => there.length > 0)
  const numbers = numbersOf([
    ...[...records, ...declined].map((record) => ({ post: record.post, at: firstDrawn(record) })),
    ...choosable.map((choice) => ({ post: choice.planned.post.path, at: firstCandidate(choice) })),
  ])
  const byNumber = (a: { readonly number: number }, b: { readonly number: number }) =>
    a.number - b.number
  return {
    threads: records
      .map((record) => threadOf(record, numbers.get(record.post)!, approvals, { isThere, storage }))
      .sort(byNumber),
    choices: choosable
      .map((choice) => choiceFact(choice, numbers.get(choice.planned.post.path)!))
      .sort(byNumber),
    declined: declined.map(({ post }) => ({ post, number: numbers.get(post)! })).sort(byNumber),
  }
}

function threadOf(
  record: Record,
  number: number,
  approvals: readonly Approval[],
  {
    isThere,
    storage,
  }: {
    readonly isThere: (post: string) => boolean
    readonly storage: Pick<PictureStorage, 'addressOf'>
  },
): Thread {
  const { post, round = 1, before } = record
  const { sha256 } = record.files.hero
  const approval = approvalOf({ post, sha256 }, approvals, isThere)
  const { cost, unknown } = sumOf(paymentsOf(record))
  return {
    number: number,
    post,
    title: record.title,
    mark: postMark(post),
    sha256,
    drawnAt: record.drawnAt,
    round,
    spent: unknown > 0 ? undefined : cost,
    ...(before ? { before: earlierOf(before, storage) } : {}),
    ...(approval
      ? { approval: { login: approval.by, timestamp: approval.at, via: approval.via } }
      : {}),
  }
}

const choiceFact = (
  { planned: { post }, there, final }: PlannedChoice,
  number: number,
): PostChoice => ({
  number: number,
  post: post.path,
  mark: postMark(post.path),
  candidates: there.map(({ letter, picture, commit, sha256, cost, file }) => ({
    letter,
    file: { path: picture.path, ...file },
    commit,
    sha256,
    cost: cost ?? undefined,
  })),
  ...(final ? { final } : {}),
})

/** The first payment of a candidate is that of its concept. */
const firstCandidate = ({ there }: PlannedChoice): string =>
  there.map(({ concept, drawnAt }) => concept?.paid?.at ?? drawnAt).sort(compare)[0] ?? ''

/** What was paid first is the first payment; a card was never paid for. */
export const firstDrawn = (record: Record): string => paymentsOf(record)[0]?.at ?? record.drawnAt

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
