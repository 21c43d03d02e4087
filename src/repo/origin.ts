import { realpath } from 'node:fs/promises'
import { createGit, type Environment, trusting } from './git.ts'

/** Whose repository a folder is a clone of. */
export interface Origin {
  /** `github.com`, with a port where there is one. */
  readonly host: string
  readonly owner: string
  readonly name: string
}

/**
 * What the remote `origin` of a folder names, by `https`, `ssh` or as `git@host:owner/name`; nothing where
 * there is no git, no such remote, or another kind of address.
 */
export async function originOf(dir: string, env: Environment): Promise<Origin | undefined> {
  try {
    const git = createGit(dir, { env, config: trusting(await realpath(dir), env) })
    const { stdout, code } = await git.ask(['remote', 'get-url', 'origin'])
    return code === 0 ? parseOrigin(stdout.toString().trim()) : undefined
  } catch {
    return undefined // no git on this machine
  }
}

/** The same out of an address. Pure. */
export function parseOrigin(address: string): Origin | undefined {
  const [, host, owner, name] =
    /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([^/:]+(?::\d+)?)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/.exec(
      address,
    ) ?? []
  return host === undefined || owner === undefined || name === undefined
    ? undefined
    : { host, owner, name }
}
