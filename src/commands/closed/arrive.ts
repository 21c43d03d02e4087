import { getPull } from '../../github/pull-request.ts'
import type { RefStore } from '../../repo/ref-store.ts'
import { listStaged, readStaged, stagedPaths } from '../../staging/drawing-entry.ts'
import { bringing, onBranch } from '../job-of.ts'
import { runJob } from '../pull-request/run.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { waitingFor } from '../waiting.ts'

/**
 * Brings the pictures that were drawn for a pull request and came too late for its merge, or for which
 * there was no way to its branch, a fork's: they go to the branch that it was merged into, as any others
 * would. Nothing is paid for.
 * @returns nothing where none wait
 * @throws what the main job throws
 */
export async function arrive(
  number: number,
  session: GitHubSession,
): Promise<FinishedRun | undefined> {
  const { octokit, address, context } = session
  const pull = await getPull(octokit, address, number)
  const waiting = await waitingFor(pull, context)
  if (waiting === undefined) return undefined
  const { ready, store } = waiting
  const head = await context.repo.head(pull.baseRef)
  const { files } = await context.repo.snapshot(head)
  const posts = [...new Set([...ready.keys(), ...(await stagedPosts(store))])].filter((post) =>
    files.has(post),
  )
  if (posts.length === 0) return undefined

  const to = { kind: 'branch', branch: pull.baseRef, isDefault: pull.baseIsDefault } as const
  const place = { ...onBranch(to, { head }, context.inputs), arrivesFrom: number }
  return runJob(bringing(place, posts, ready, context.inputs), session)
}

/** The posts of drawings that were paid for, and not finished. */
async function stagedPosts(store: RefStore): Promise<readonly string[]> {
  const files = await store.list()
  const staged = listStaged(files.keys())
  if (staged.length === 0) return []
  const bytes = await store.read(staged.map((staged) => files.get(stagedPaths(staged).about)!))
  return staged.flatMap((staged) => {
    const about = bytes.get(stagedPaths(staged).about)
    return (about && readStaged(about, staged)?.post) ?? []
  })
}
