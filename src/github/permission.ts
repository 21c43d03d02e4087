import { statusOf } from './api-error.ts'
import type { Octokit } from './octokit.ts'
import type { RepoAddress } from './repo-address.ts'

/** What GitHub says of a person and a repo. */
interface Permission {
  readonly permission?: string
  readonly user?: { readonly permissions?: { readonly push?: boolean } } | null
}

/**
 * Whether a person may write to the repo at this moment. GitHub says `write` for the role `maintain`
 * and for roles of one's own that may push. Where it does not answer, nobody may.
 * @param log told why not
 */
export async function mayWrite(
  octokit: Octokit,
  { owner, name }: RepoAddress,
  login: string,
  log: (line: string) => void,
): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo: name,
      username: login,
    })
    const { permission = 'none', user } = data as Permission
    const may = ['admin', 'write'].includes(permission) && user?.permissions?.push !== false
    if (!may) log(`${login} may not write to this repository (${permission}): nothing is done.`)
    return may
  } catch (error) {
    const reason = statusOf(error) ?? (error as Error).message
    log(`GitHub does not say whether ${login} may write here (${reason}): nothing is done.`)
    return false
  }
}
