import { skipPath, writeSkip } from '../../ledger/skip.ts'
import { commitMessage } from '../../pipeline/commit/commit-message.ts'
import type { RunContext } from '../../pipeline/context.ts'
import type { Job } from '../../pipeline/job.ts'

/**
 * Commits that these posts stay without an image. Gives the new head.
 * @param login login of whoever said so
 * @throws HeadMovedError, PermissionError, and what the repo throws
 */
export function markSkipped(
  posts: readonly string[],
  login: string,
  { branch, head }: Pick<Job, 'branch' | 'head'>,
  { repo, inputs, now }: Pick<RunContext, 'repo' | 'inputs' | 'now'>,
): Promise<string> {
  const at = now().toISOString()
  const files = posts.map(
    (post) => [skipPath(post), { bytes: writeSkip({ post, by: login, at }) }] as const,
  )
  const what = posts.length === 1 ? '1 post' : `${posts.length} posts`
  const message = commitMessage({ subject: `Leave ${what} without hero image` }, branch, inputs)
  return repo.commit({ branch, head, files: new Map(files), message })
}
