import { HeroImagesError } from '../../errors.ts'
import type { Job } from '../../pipeline/job.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import type { Decision } from '../../review/decide.ts'
import { changeApprovals } from '../../staging/approvals.ts'
import { refStoreName } from '../../staging/drawing-entry.ts'
import type { GitHubSession } from '../session.ts'

/** How people said it, as an approval tells it. */
const via = { ticks: 'tick', words: 'command', review: 'review' } as const

/** Keeps the approvals that were given, and takes away those that were taken back. @throws PermissionError */
export async function approve(
  { approve, takeBack }: Decision,
  { login, how }: CommentEvent,
  { head, ...job }: Job,
  { context: { repo, now } }: GitHubSession,
): Promise<void> {
  if (approve.length + takeBack.length === 0) return
  const store = await repo.refStore(refStoreName(job))
  if (store === undefined)
    throw new HeroImagesError('An approval cannot be kept here', {
      hint: 'Run this on GitHub, or on a checkout of it',
    })
  const at = now().toISOString()
  const given = approve.map(({ post, sha256 }) => ({
    post,
    sha256,
    by: login,
    at,
    via: via[how],
    head,
  }))
  await changeApprovals(store, { given, taken: takeBack })
}
