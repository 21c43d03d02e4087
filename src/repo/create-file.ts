import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { HeroImagesError } from '../errors.ts'

/**
 * Writes a file of a checkout that is not there yet, with the folders above it.
 * @param dir top folder of the checkout, absolute
 * @returns false where something is at that path, which stays as it is
 * @throws HeroImagesError where the disk says no, or a link leads out of the checkout
 */
export async function createFile(dir: string, path: string, text: string): Promise<boolean> {
  const file = join(dir, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    const [top, folder] = await Promise.all([realpath(dir), realpath(dirname(file))])
    if (folder !== top && !folder.startsWith(`${top}${sep}`))
      throw new HeroImagesError(`${path} is not written: a link on the way leads out of the repo`, {
        hint: 'Put a folder in the place of the link.',
      })
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (error instanceof HeroImagesError) throw error
    throw new HeroImagesError(`${path} cannot be written: ${message}`, {
      hint: 'Make room for it, or let this user write there; then run it again: what is there stays.',
      cause: error,
    })
  }
}
