import type { PullRequest } from '../../github/pull-request.ts'

/**
 * Why nothing is drawn for a fork although somebody asked: it was pushed to since, so that they have
 * not seen what would be drawn. GitHub tells when the fork, not its branch, was pushed to last; where
 * it does not tell, or both happened in the same second, it is said again.
 */
export function whyLate(
  { timestamp }: { readonly timestamp?: string },
  {
    isFork,
    headRepoId,
    headSha,
    pushedAt,
  }: Pick<PullRequest, 'isFork' | 'headRepoId' | 'headSha' | 'pushedAt'>,
): string | undefined {
  // Nobody can push to a fork that is gone.
  if (!isFork || headRepoId === null) return undefined
  if (Date.parse(pushedAt) < Date.parse(timestamp ?? '')) return undefined
  return `Somebody pushed to the fork after this was said, so nothing was drawn: its head is ${headSha.slice(0, 7)} now. Look at it, and say it again.`
}
