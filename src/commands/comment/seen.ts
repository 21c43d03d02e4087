import { ownAmong } from '../../github/comments.ts'
import { recordsOf } from '../../ledger/records.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { candidatesIn, shownIn } from '../../report/boxes-format.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import type { CommentContext } from '../../review/decide.ts'
import type { GitHubSession } from '../session.ts'

/** What our comment shows, as people saw it who said something in words. */
export async function shownOn(
  event: CommentEvent,
  { comments, login }: GitHubSession,
): Promise<Pick<CommentContext, 'shown' | 'candidates'>> {
  if (event.how !== 'words') return { shown: new Map(), candidates: new Map() }
  const ours = await ownAmong(await comments.read(event.number), login)
  const body = ours?.body ?? ''
  return { shown: shownIn(body), candidates: candidatesIn(body) }
}

/** The hashes of the hero images at a commit, by post: what a review of it saw. */
export async function picturesAt(
  commit: string,
  { records, earlier }: Outcome,
  { context: { repo } }: GitHubSession,
): Promise<ReadonlyMap<string, string>> {
  const posts = [...records, ...earlier].map(({ post }) => post)
  const then = await recordsOf(await repo.snapshot(commit), posts, { repo })
  return new Map([...then].map(([post, { files }]) => [post, files.hero.sha256]))
}
