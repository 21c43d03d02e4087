import { getPull } from '../../github/pull-request.ts'
import type { Shelf } from '../../repo/ref-store.ts'
import { listStaged, readStaged, stagedPaths } from '../../staging/drawing-entry.ts'
import { waitingFor } from '../fork/waiting.ts'
import { branchTask } from '../job-of.ts'
import { runTask } from '../pull-request/run.ts'
import type { Finished, Stage } from '../session.ts'

/**
 * Brings the pictures that were drawn for a fork's pull request and wait in its staging, once it is
 * merged: they go to the branch that it was merged into, as any others would. Nothing is paid for.
 * @returns nothing where none wait
 * @throws what the main job throws
 */
export async function arrive(number: number, stage: Stage): Promise<Finished | undefined> {
  const { octokit, address, studio } = stage
  const pull = await getPull(octokit, address, number)
  const waiting = await waitingFor(pull, studio.repo)
  if (waiting === undefined) return undefined
  const { ready, shelf } = waiting
  const head = await studio.repo.head(pull.baseRef)
  const { files } = await studio.repo.snapshot(head)
  const posts = [...new Set([...ready.keys(), ...(await stagedPosts(shelf))])].filter((post) =>
    files.has(post),
  )
  if (posts.length === 0) return undefined

  const inputs = { ...studio.inputs, command: 'illustrate' as const, posts, instruction: '' }
  const to = { kind: 'branch', branch: pull.baseRef, isDefault: pull.baseIsDefault } as const
  const task = {
    ...branchTask(to, { head }, inputs, false),
    ready,
    isFree: true,
    arrivesFrom: number,
  }
  return runTask(task, { ...stage, studio: { ...studio, inputs } })
}

/** The posts of drawings that were paid for, and not finished. */
async function stagedPosts(shelf: Shelf): Promise<readonly string[]> {
  const files = await shelf.list()
  const staged = listStaged(files.keys())
  if (staged.length === 0) return []
  const bytes = await shelf.read(staged.map((one) => files.get(stagedPaths(one).about)!))
  return staged.flatMap((one) => {
    const about = bytes.get(stagedPaths(one).about)
    return (about && readStaged(about, one)?.post) ?? []
  })
}
