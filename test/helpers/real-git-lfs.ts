import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { describe } from 'vitest'
import { gitEnv } from '../repo/bare-remote.ts'

/** The git-lfs of this machine (Debian: `apt-get install git-lfs`); undefined where there is none. */
export const realGitLfs: string | undefined = (() => {
  try {
    return execFileSync('git', ['lfs', 'version'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
})()

/** Tests that need it; where it is not there they are skipped, with a word. */
export function describeWithGitLfs(what: string, tests: () => void): void {
  if (realGitLfs === undefined) describe.skip(`${what} (git-lfs is not installed here)`, tests)
  else describe(what, tests)
}

/** Git, while a server of this process answers it. @throws what git says */
export async function gitBeside(cwd: string, ...args: string[]): Promise<string> {
  const options = { cwd, env: { ...gitEnv, GIT_TERMINAL_PROMPT: '0' }, timeout: 60_000 }
  return (await promisify(execFile)('git', args, options)).stdout
}
