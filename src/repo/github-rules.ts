import type { Octokit } from '../github/octokit.ts'
import type { BranchRules, CommitIdentity } from './branch-rules.ts'
import type { RepoName } from './github-tree.ts'

/**
 * Rules by GitHub's API, which tells them to everybody who may read the repository. Servers without
 * rulesets answer 404.
 * https://docs.github.com/rest/repos/rules
 */
export function createGitHubRules(octokit: Octokit, name: RepoName): BranchRules {
  return {
    identity: () => identityOf(octokit),
    list: (branch) =>
      orElse([], async () => {
        const page = { ...name, branch, per_page: 100 }
        return (await octokit.rest.repos.getBranchRules(page)).data
      }),
    holds: (ruleset_id) =>
      orElse(false, async () => {
        const { data } = await octokit.rest.repos.getRepoRuleset({ ...name, ruleset_id })
        const bypass = data.current_user_can_bypass
        // Ours are no pull requests that are merged.
        return bypass === 'never' || bypass === 'pull_requests_only'
      }),
  }
}

/**
 * Of commits that the API makes, GitHub signs those of apps, a workflow's own token among them; those
 * of a person's token stay unsigned.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
async function identityOf(octokit: Octokit): Promise<CommitIdentity> {
  const { tokenType } = (await octokit.auth()) as { readonly tokenType?: string }
  if (tokenType === 'installation') return { isSigned: true }
  return tokenType === 'oauth' ? { isSigned: false } : {}
}

async function orElse<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch {
    return otherwise
  }
}
