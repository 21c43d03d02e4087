import { BranchGoneError, HeadMovedError, HeroImagesError } from '../errors.ts'
import { isUnanswered, statusOf } from '../github/api-error.ts'
import type { Octokit } from '../github/octokit.ts'
import { branchRef } from './branch.ts'
import type { RepoName } from './github-tree.ts'
import { hintFor, refusalIn } from './rule-hints.ts'

/** How often to move a branch when GitHub leaves open whether it did. */
const attempts = 3

/** Commit that a branch points at. @throws BranchGoneError */
export async function readBranch(octokit: Octokit, name: RepoName, branch: string) {
  const ref = shortRef(branch)
  try {
    return (await octokit.rest.git.getRef({ ...name, ref })).data.object.sha
  } catch (error) {
    // 409: a repo without any commit.
    if (statusOf(error) === 404 || statusOf(error) === 409) throw gone(branch, error)
    throw error
  }
}

/**
 * Moves a branch forward by one commit, without force.
 *
 * The branch is read first: an update without force also succeeds where somebody has meanwhile taken
 * commits off the branch, and would put them back on it. What an error means is decided by reading
 * the branch again, as a 502 can hide a success.
 * @throws HeadMovedError, BranchGoneError, PermissionError, HeroImagesError where rules forbid it
 */
export async function moveBranch(
  octokit: Octokit,
  name: RepoName,
  { branch, from, to }: { branch: string; from: string; to: string },
): Promise<void> {
  const ref = shortRef(branch)
  for (let attempt = 1; ; attempt++) {
    const now = await readBranch(octokit, name, branch)
    if (now === to) return
    if (now !== from) throw moved(branch, from, now)
    try {
      await octokit.rest.git.updateRef({ ...name, ref, sha: to, force: false })
      return
    } catch (error) {
      if (isUnanswered(error) && attempt < attempts) continue
      if (statusOf(error) === undefined) throw error
      const after = await readBranch(octokit, name, branch)
      if (after === to) return
      if (after !== from) throw moved(branch, from, after, error)
      throw refused(branch, error)
    }
  }
}

/** New branch at a commit. @throws HeroImagesError where it exists, PermissionError */
export async function addBranch(octokit: Octokit, name: RepoName, branch: string, sha: string) {
  const ref = branchRef(branch)
  try {
    await octokit.rest.git.createRef({ ...name, ref, sha })
  } catch (error) {
    if (isUnanswered(error) && (await readBranch(octokit, name, branch)) === sha) return
    if (statusOf(error) === undefined) throw error
    const said = refusalIn((error as Error).message)
    throw new HeroImagesError(`GitHub did not create the branch ${branch}: ${said}`, {
      hint: hintFor(said),
      cause: error,
    })
  }
}

/**
 * Branches whose name begins so. Not paged by GitHub.
 * https://docs.github.com/rest/git/refs#list-matching-references
 */
export async function listBranches(
  octokit: Octokit,
  name: RepoName,
  prefix: string,
): Promise<readonly string[]> {
  const ref = shortRef(prefix)
  const { data } = await octokit.rest.git.listMatchingRefs({ ...name, ref })
  return data.map((found) => found.ref.replace(/^refs\/heads\//, ''))
}

const shortRef = (branch: string) => branchRef(branch).slice('refs/'.length)

const gone = (branch: string, cause: unknown) =>
  new BranchGoneError(`There is no branch ${branch} (any more)`, {
    hint: 'Nothing was committed; a branch that was deleted is not created again',
    cause,
  })

const moved = (branch: string, from: string, now: string, cause?: unknown) =>
  new HeadMovedError(`${branch} points at ${now.slice(0, 7)}, no longer at ${from.slice(0, 7)}`, {
    hint: 'Somebody pushed meanwhile; the next run works on what is there now',
    cause,
  })

const refused = (branch: string, error: unknown) => {
  const said = refusalIn((error as Error).message)
  return new HeroImagesError(`GitHub did not move the branch ${branch}: ${said}`, {
    hint: hintFor(said),
    cause: error,
  })
}
