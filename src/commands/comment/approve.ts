import { HeroImagesError } from '../../errors.ts'
import { rememberApproved } from '../../memory/heroes.ts'
import type { Job } from '../../pipeline/job.ts'
import { refStoreName } from '../../repo/kept-names.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import type { Decision } from '../../review/decision.ts'
import type { Approvable } from '../../staging/approval-entry.ts'
import { changeApprovals } from '../../staging/approvals.ts'
import type { GitHubSession } from '../session.ts'

/** How people said it, as an approval tells it. */
const via = { ticks: 'tick', words: 'command', review: 'review' } as const

/**
 * Keeps the approvals that were given, and which were taken back.
 * @returns for people: those that do not count, because somebody said something newer
 * @throws PermissionError, and what the repo throws
 */
export async function approve(
  { approve, takeBack }: Pick<Decision, 'approve' | 'takeBack'>,
  { login, how, timestamp }: CommentEvent,
  { head, ...job }: Job,
  { context: { repo, now, log } }: GitHubSession,
): Promise<readonly string[]> {
  if (approve.length + takeBack.length === 0) return []
  const store = await repo.refStore(refStoreName(job))
  if (store === undefined)
    throw new HeroImagesError('An approval cannot be kept here', {
      hint: 'Run this on GitHub, or on a checkout of it',
    })
  const at = timestamp ?? now().toISOString()
  const said = ({ post, sha256 }: Approvable) => ({
    ...{ post, sha256, by: login, at, via: via[how], head },
  })
  const late = await changeApprovals(store, [
    ...approve.map(said),
    ...takeBack.map((one) => ({ ...said(one), taken: true as const })),
  ])
  const counts = (one: Approvable) =>
    !late.some(({ post, sha256 }) => post === one.post && sha256 === one.sha256)
  const news = { approve: approve.filter(counts), takeBack: takeBack.filter(counts) }
  try {
    await rememberApproved(news, Date.parse(at), repo)
  } catch (error) {
    // They count for this pull request all the same.
    log.info(
      `These approvals are not remembered for \`references: approved\`: ${(error as Error).message}`,
    )
  }
  return late
    .filter(({ post }) => approve.some((one) => one.post === post))
    .map(
      ({ post }) => `Somebody took back the approval of ${post} after that: the newer word counts.`,
    )
}
