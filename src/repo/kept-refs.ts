import type { Octokit } from '../github/octokit.ts'
import type { RepoAddress } from '../github/repo-address.ts'
import { refPrefix } from './ref-store.ts'

/** A ref outside the branches that is ours. */
export interface KeptRef {
  /** Without `refs/hero-images/`. */
  readonly name: string
  readonly commit: string
}

/** Our refs whose names begin so. @throws the client's error */
export async function keptRefs(
  octokit: Octokit,
  { owner, name: repo }: Pick<RepoAddress, 'owner' | 'name'>,
  begin = '',
): Promise<readonly KeptRef[]> {
  const ref = `${refPrefix}${begin}`.slice('refs/'.length)
  const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref })
  return data.map(({ ref, object }) => ({ name: ref.slice(refPrefix.length), commit: object.sha }))
}
