import { HeroImagesError } from '../errors.ts'
import { permissionError } from '../github/api-error.ts'
import { type Git, lastLines } from './git.ts'
import { isOf, type LfsPointer, pointerText, readPointer } from './lfs/pointer.ts'

/** Git LFS by the git-lfs of this machine, which knows its servers and logins. */

/** Whether git-lfs is here. */
export const hasGitLfs = async (git: Git): Promise<boolean> =>
  (await git.ask(['lfs', 'version'])).code === 0

/**
 * Sends what pointers stand for, before the commit that has them: hooks do it only where they are set up.
 * @throws HeroImagesError where the server does not take it
 */
export async function pushObjects(
  git: Git,
  remote: string,
  pointers: readonly LfsPointer[],
): Promise<void> {
  const oids = [...new Set(pointers.map(({ oid }) => oid))]
  for (let start = 0; start < oids.length; start += 100) {
    const args = ['lfs', 'push', '--object-id', remote, ...oids.slice(start, start + 100)]
    const { code, stderr } = await git.ask(args)
    if (code === 0) continue
    const said = lastLines(stderr)
    if (/\b40[13]\b|authorization error|permission/i.test(said))
      throw permissionError('contents: write', `Git LFS takes no file: ${said}`)
    throw new HeroImagesError(
      `git-lfs did not send the pictures, so nothing was committed: ${said}`,
      {
        hint: 'Check that the server has Git LFS for this repository and that its quota is not used up; what was drawn is kept, run this again',
      },
    )
  }
}

/**
 * Files as they are read, but where a pointer stands the file itself, as far as git-lfs has it or gets it.
 * Where it once got none it is not asked again: a server that is away costs time for each.
 */
export function gitLfsReader(open: () => Promise<Git>) {
  let isAway = false
  const smudged = async (path: string, pointer: LfsPointer): Promise<Uint8Array | undefined> => {
    if (isAway) return undefined
    const input = Buffer.from(pointerText(pointer))
    const env = { GIT_LFS_SKIP_SMUDGE: '0' }
    const { stdout } = await (await open()).ask(['lfs', 'smudge', '--', path], { input, env })
    if (isOf(pointer, stdout)) return stdout
    isAway = true
    return undefined
  }
  return async (
    there: ReadonlyMap<string, Uint8Array>,
  ): Promise<ReadonlyMap<string, Uint8Array>> => {
    const whole = new Map(there)
    for (const [path, bytes] of there) {
      const pointer = readPointer(bytes)
      const file = pointer && (await smudged(path, pointer).catch(() => undefined))
      if (file) whole.set(path, file)
    }
    return whole
  }
}
