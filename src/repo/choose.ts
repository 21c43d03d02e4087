import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Octokit } from '../github/octokit.ts'
import type { RepoAddress } from '../github/repo-address.ts'
import { createCheckout } from './checkout.ts'
import type { ContentRepo } from './content-repo.ts'
import { createGit, type Environment, trusting } from './git.ts'
import { createGitHubRepo } from './github.ts'
import { createGitHubRules } from './github-rules.ts'
import type { LfsSource } from './lfs/source.ts'
import { Packs } from './packs/packs.ts'
import type { PackPlace } from './packs/receive-pack.ts'

interface ChosenBy {
  readonly token: string
  readonly env: Environment
  /** Sends a pack to git's own endpoint. */
  readonly sendPack: PackPlace['send']
  /** Where files go that are kept in Git LFS, without a checkout. */
  readonly lfs: LfsSource
  /** Takes one line for people. */
  readonly say: (line: string) => void
}

/**
 * How this run reads and commits: with git where the workflow checked this very repo out, by the
 * REST API everywhere else.
 * @param dir the runner's workspace, if there is one
 */
export async function chooseRepo(
  octokit: Octokit,
  address: RepoAddress,
  dir: string | undefined,
  { token, env, sendPack, lfs, say }: ChosenBy,
): Promise<ContentRepo> {
  if (dir && (await isCheckoutOf(dir, address, env)))
    return createCheckout(dir, {
      env,
      identity: bot,
      rules: createGitHubRules(octokit, { owner: address.owner, repo: address.name }),
      credentials: { token, server: address.server },
    })
  const url = `${address.server}/${address.owner}/${address.name}.git`
  const packs = new Packs({ url, token, send: sendPack }, say)
  return createGitHubRepo(octokit, { owner: address.owner, repo: address.name }, packs, lfs)
}

/** The account behind the workflow's own token, as GitHub shows it beside commits. */
const bot = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}

async function isCheckoutOf(
  dir: string,
  { owner, name }: RepoAddress,
  env: Environment,
): Promise<boolean> {
  if (!existsSync(join(dir, '.git'))) return false
  const git = createGit(dir, { env, config: trusting(realpathSync(dir), env) })
  const { stdout, code } = await git.ask(['remote', 'get-url', 'origin'])
  const url = stdout
    .toString()
    .trim()
    .replace(/(\.git)?\/*$/, '')
    .toLowerCase()
  return code === 0 && new RegExp(`[/:]${literal(owner)}/${literal(name)}$`, 'i').test(url)
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
