import type { GitHubFacts } from '../commands/checkout/command.ts'
import { tokenKind } from '../commands/doctor/check-github.ts'
import { whoAmI } from '../github/comments.ts'
import { createOctokit } from '../github/octokit.ts'
import type { Environment } from '../repo/git.ts'
import { createGitHubRules } from '../repo/github-rules.ts'
import { originOf } from '../repo/origin.ts'

/**
 * GitHub as somebody's own machine reaches it: with `GITHUB_TOKEN` or `GH_TOKEN`, for the repository that
 * the remote `origin` names. The token goes to github.com alone, or to the server that `GITHUB_SERVER_URL`
 * and `GITHUB_API_URL` name, never to whatever a clone says.
 * @returns nothing where there is no token, or the remote is elsewhere
 */
export async function localGitHub(
  dir: string,
  env: Environment,
  run: { readonly log: (line: string) => void; readonly signal: AbortSignal },
): Promise<GitHubFacts | undefined> {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || ''
  if (token === '') return undefined
  const server = URL.parse(env.GITHUB_SERVER_URL ?? 'https://github.com')
  const origin = await originOf(dir, env)
  if (server === null || origin?.host !== server.host) return undefined
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com'
  const octokit = createOctokit({ token, apiUrl, ...run })
  const { owner, name: repo } = origin
  return {
    rules: createGitHubRules(octokit, { owner, repo }),
    facts: async () => {
      const login = await whoAmI(octokit)
      const { data } = await octokit.rest.repos.get({ owner, repo })
      return { token: { login, kind: tokenKind(token, login) }, defaultBranch: data.default_branch }
    },
  }
}
