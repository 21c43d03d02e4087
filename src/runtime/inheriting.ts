import { PermissionError, SettingsError } from '../errors.ts'
import { statusOf } from '../github/api-error.ts'
import type { Octokit } from '../github/octokit.ts'
import { readInherited } from '../pipeline/find/inherited.ts'
import type { ContentRepo, Inherited } from '../repo/content-repo.ts'
import { createGitHubRepo } from '../repo/github.ts'
import { inWorkflow, type SharedSettings } from '../settings/inherit.ts'
import type { Inputs } from '../settings/inputs.ts'
import { actionsLog } from './log.ts'

/**
 * The same repo, with the settings that the workflow lets it inherit. They are read once, by GitHub's API:
 * of one commit, whatever is pushed there meanwhile.
 * @throws SettingsError where they cannot be read, or are none
 */
export async function inheriting<R extends ContentRepo>(
  repo: R,
  { inherit }: Pick<Inputs, 'inherit'>,
  connect: () => Octokit | Promise<Octokit>,
): Promise<R> {
  if (inherit === undefined) return repo
  return { ...repo, inherited: await read(inherit, await connect()) }
}

async function read(shared: SharedSettings, octokit: Octokit): Promise<Inherited> {
  const from = inWorkflow(shared)
  const { owner, repo } = shared
  try {
    const ref = shared.ref ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch
    const { sha } = (await octokit.rest.repos.getCommit({ owner, repo, ref, per_page: 1 })).data
    actionsLog.info(`Settings are inherited from ${from}, as of ${sha.slice(0, 7)}.`)
    return await readInherited(createGitHubRepo(octokit, { owner, repo }), sha, shared.path, from)
  } catch (error) {
    // 422: no commit by that name.
    const isHidden = [404, 422].includes(statusOf(error) ?? 0) || error instanceof PermissionError
    if (!isHidden) throw error
    throw new SettingsError(`Inherited settings \`${from}\` cannot be read.`, {
      hint: "Correct the input `inherit`. A workflow's own token reads its own repository and public ones: for a private one give `github-token` the token of a GitHub App that is installed on both.",
      cause: error,
    })
  }
}
