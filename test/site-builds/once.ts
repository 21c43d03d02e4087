import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder of the system's temporary files that is filled once, for all runs that come after.
 * @param name says what is in it, with a hash or version where that can change
 * @param fill puts its files into the new folder; what it throws is thrown, and nothing is kept
 */
export async function once(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const cache = join(tmpdir(), 'hero-images-sites')
  const home = join(cache, name)
  if (existsSync(home)) return home

  mkdirSync(cache, { recursive: true })
  // One that was cut short must not pass for one that is there.
  const fresh = mkdtempSync(`${home}.`)
  try {
    await fill(fresh)
    renameSync(fresh, home)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  return home
}
