import { BranchGoneError, PermissionError } from '../../errors.ts'
import { findDeclinedPull, findOpenPull, getPull, openPull } from '../../github/pull-request.ts'
import { commitMessage } from '../../pipeline/commit/commit-message.ts'
import { withOwner } from '../../repo/kept-names.ts'
import { type Proposal, renderProposal } from '../../report/patches.ts'
import { proposalMark } from '../../report/proposal-mark.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { WiredRepo } from '../../sites/engine/wire.ts'
import type { Assignment } from '../assignment.ts'
import { noticeOf } from '../job-of.ts'
import type { GitHubSession } from '../session.ts'
import { newFiles, wireRepo } from './wire-repo.ts'

/** The branch of the pull request: never the one that somebody writes on. @param inputs with the `name` of this workflow */
export const wireBranch = ({ name }: Pick<Inputs, 'name'>): string =>
  withOwner('hero-images/wire', name)

const wireSubject = 'Let the templates name the image of each post'

const wasDeclined = (branch: string) =>
  `The same patches were proposed before, and that pull request was closed unmerged, so it is not opened again. To be asked again, reopen it, or delete the branch ${branch}.`

export interface Proposed extends Proposal {
  readonly commit: string | undefined
}

/**
 * Proposes the patches of `wire` by a pull request of its own to the branch, or to the base of the
 * pull request that started the run. One that is open already stays as people have made it, and one
 * that they closed unmerged is not opened again while its branch is there and it says the same.
 * @throws SettingsError, HeadMovedError, and what the repo throws
 */
export async function proposeWiring(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  session: GitHubSession,
): Promise<Proposed> {
  const { octokit, address, context } = session
  const base =
    assignment.kind === 'branch'
      ? assignment.branch
      : (await getPull(octokit, address, assignment.number)).baseRef
  const head = await context.repo.head(base)
  const wired = await wireRepo(head, context, address)
  const only: Proposed = { ...wired, notice: noticeOf(context.inputs), url: '', commit: undefined }
  if (wired.patches.length === 0 || only.notice !== '') return only

  const branches = { head: wireBranch(context.inputs), base }
  const open = await findOpenPull(octokit, address, branches)
  if (open) return { ...only, url: open.url, notice: 'The pull request with them is open already.' }
  const mark = proposalMark(wired.patches)
  const present = await headOf(branches.head, context.repo)
  const declined =
    present === undefined ? undefined : await findDeclinedPull(octokit, address, branches)
  if (declined?.body.includes(mark))
    return { ...only, url: declined.url, notice: wasDeclined(branches.head) }
  try {
    const commit = await commitTo(present, { ...branches, at: head }, wired, session)
    const { url } = await openPull(octokit, address, {
      ...branches,
      title: wireSubject,
      body: `${renderProposal(only)}\n${mark}\n`,
    })
    return { ...only, url, commit }
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error
    return { ...only, notice: `Nothing was proposed. ${error.message} ${error.hint ?? ''}` }
  }
}

/** An older branch is taken along as first parent, so that it only ever moves forward. */
async function commitTo(
  present: string | undefined,
  { head: branch, base, at }: { readonly head: string; readonly base: string; readonly at: string },
  wired: WiredRepo,
  { context: { repo, inputs } }: GitHubSession,
): Promise<string> {
  await repo.assertWritable()
  if (present === undefined) await repo.createBranch(branch, at)
  const takesOver = present !== undefined && present !== at
  return repo.commit({
    branch,
    head: present ?? at,
    ...(takesOver ? { mergeParents: [at], base: at } : {}),
    files: newFiles(wired),
    message: commitMessage({ subject: wireSubject }, base, inputs),
  })
}

async function headOf(
  branch: string,
  repo: GitHubSession['context']['repo'],
): Promise<string | undefined> {
  try {
    return await repo.head(branch)
  } catch (error) {
    if (!(error instanceof BranchGoneError)) throw error
    return undefined
  }
}
