import { BranchGoneError, HeadMovedError, HeroImagesError } from '../errors.ts'
import { permissionError } from '../github/api-error.ts'
import { branchRef } from './branch.ts'
import { type Git, lastLines } from './git.ts'
import { refPrefix } from './ref-store.ts'
import { hintFor, rulesOfRemote } from './rule-hints.ts'

const quiet = ['--no-follow-tags', '--recurse-submodules=no']

/** What GitHub and git say where an account may not write, or is not known. */
const denied =
  /\b40[13]\b|permission to \S+ denied|write access .* not granted|authentication failed|could not read (username|password)|insufficient permission/i

/** What a ref of the remote points at; undefined where there is none. @throws HeroImagesError */
export async function remoteRef(git: Git, remote: string, ref: string) {
  const { code, stdout, stderr } = await git.ask(['ls-remote', '--end-of-options', remote, ref])
  if (code !== 0) throw failed(`git could not read the branches of ${remote}`, stderr)
  // The pattern also matches refs that only end like it.
  return stdout
    .toString()
    .split('\n')
    .map((line) => line.split('\t'))
    .find(([, name]) => name === ref)?.[0]
}

/** Branches of the remote whose name begins so. @throws HeroImagesError */
export async function remoteBranches(
  git: Git,
  remote: string,
  prefix: string,
): Promise<readonly string[]> {
  const heads = await remoteRefs(git, remote, branchRef(prefix))
  return heads.map((name) => name.slice('refs/heads/'.length))
}

/** Names of the ref stores of the remote that begin so. @throws HeroImagesError */
export async function remoteStores(
  git: Git,
  remote: string,
  begin: string,
): Promise<readonly string[]> {
  const refs = await remoteRefs(git, remote, `${refPrefix}${begin}`)
  return refs.map((ref) => ref.slice(refPrefix.length))
}

/** Refs of the remote whose full name begins so. */
async function remoteRefs(git: Git, remote: string, ref: string): Promise<readonly string[]> {
  const args = ['ls-remote', '--end-of-options', remote, `${ref}*`, `${ref}/*`]
  const { code, stdout, stderr } = await git.ask(args)
  if (code !== 0) throw failed(`git could not read the branches of ${remote}`, stderr)
  const names = stdout.toString().matchAll(/\t(.*)$/gm)
  return [...names].flatMap(([, name = '']) => (name.startsWith(ref) ? [name] : []))
}

/** Commit that a branch of the remote points at. @throws BranchGoneError, HeroImagesError */
export async function remoteHead(git: Git, remote: string, branch: string): Promise<string> {
  const found = await remoteRef(git, remote, branchRef(branch))
  if (found !== undefined) return found
  throw new BranchGoneError(`There is no branch ${branch} (any more)`, {
    hint: 'Nothing was committed; a branch that was deleted is not created again',
  })
}

/**
 * Moves a branch of the remote from one commit to the next. The lease refuses where the branch is
 * elsewhere or gone (a plain push would create it again); `to` descends from `from`, so nothing is
 * ever forced. What an error means is decided by looking at the remote again.
 * @throws HeadMovedError, BranchGoneError, PermissionError, HeroImagesError where rules forbid it
 */
export async function pushBranch(
  git: Git,
  remote: string,
  { branch, from, to }: { branch: string; from: string; to: string },
): Promise<void> {
  const ref = branchRef(branch)
  const lease = `--force-with-lease=${ref}:${from}`
  const args = ['push', '--porcelain', ...quiet, lease, '--end-of-options', remote, `${to}:${ref}`]
  const { code, stdout, stderr } = await git.ask(args)
  if (code === 0) return
  if (denied.test(stderr)) throw permissionError('contents: write', lastLines(stderr))
  const now = await remoteHead(git, remote, branch)
  if (now === to) return
  if (now !== from)
    throw new HeadMovedError(
      `${branch} points at ${now.slice(0, 7)}, no longer at ${from.slice(0, 7)}`,
      { hint: 'Somebody pushed meanwhile; the next run works on what is there now' },
    )
  const rules = rulesOfRemote(stderr)
  const said = rules.length > 0 ? rules.join(' ') : lastLines(stderr)
  throw new HeroImagesError(`git did not push to ${branch}: ${rejection(stdout)}`, {
    hint: `${hintFor(said).replace(/\.?$/, '.')} The remote said: ${said}`,
  })
}

/** New branch of the remote. @throws HeroImagesError where it exists, PermissionError */
export async function pushNewBranch(git: Git, remote: string, branch: string, commit: string) {
  const ref = branchRef(branch)
  // An empty value: there must be none.
  const lease = `--force-with-lease=${ref}:`
  const { code, stdout, stderr } = await git.ask([
    'push',
    '--porcelain',
    ...quiet,
    lease,
    '--end-of-options',
    remote,
    `${commit}:${ref}`,
  ])
  if (code === 0) return
  throw failed(`git did not create the branch ${branch}: ${rejection(stdout)}`, stderr)
}

/**
 * Moves a ref outside the branches from one commit to the next, creates or deletes it (`undefined`),
 * without hooks: what goes there is no work of the person whose hooks they are.
 * @returns false where the ref is elsewhere by now
 * @throws PermissionError, HeroImagesError where rules forbid it
 */
export async function pushRef(
  git: Git,
  remote: string,
  { ref, from = '', to = '' }: { ref: string; from?: string | undefined; to?: string | undefined },
): Promise<boolean> {
  // An empty value: there must be none.
  const lease = `--force-with-lease=${ref}:${from}`
  const how = ['--porcelain', '--no-verify', ...quiet, lease, '--end-of-options']
  const { code, stdout, stderr } = await git.ask(['push', ...how, remote, `${to}:${ref}`])
  if (code === 0) return true
  if (denied.test(stderr)) throw permissionError('contents: write', lastLines(stderr))
  const now = (await remoteRef(git, remote, ref)) ?? ''
  if (now === to) return true
  if (now !== from) return false
  throw failed(`git did not push to ${ref}: ${rejection(stdout)}`, stderr)
}

/** Asks the remote for leave to write, and writes nothing. @throws PermissionError */
export async function tryPush(git: Git, remote: string, commit: string): Promise<void> {
  const probe = `${commit}:refs/hero-images/may-write`
  const args = ['push', '--dry-run', '--no-verify', ...quiet, '--end-of-options', remote, probe]
  const { code, stderr } = await git.ask(args)
  if (code !== 0) throw failed(`git may not push to ${remote}`, stderr)
}

const failed = (message: string, stderr: string): HeroImagesError =>
  denied.test(stderr)
    ? permissionError('contents: write', lastLines(stderr))
    : new HeroImagesError(message, { hint: `git said: ${lastLines(stderr)}` })

/** `! <TAB> <from>:<to> <TAB> [rejected] (why)`, https://git-scm.com/docs/git-push#_output */
const rejection = (stdout: Buffer): string =>
  /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString())?.[1] ?? 'the connection broke'
