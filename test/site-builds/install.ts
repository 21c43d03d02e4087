import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { run } from './run.ts'

/**
 * Installs a site's packages by its lockfile, once for each state of the lockfile and for all runs,
 * in a folder of the system's temporary files. No package runs a script of its own.
 * @param folder holds `site/` with package.json and package-lock.json
 * @returns the folder that holds `node_modules`
 */
export async function install(folder: string): Promise<string> {
  const manifests = ['package.json', 'package-lock.json']
  const hash = createHash('sha256')
  for (const name of manifests) hash.update(readFileSync(join(folder, 'site', name)))
  const cache = join(tmpdir(), 'hero-images-sites')
  const home = join(cache, `${basename(folder)}-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(home)) return home

  mkdirSync(cache, { recursive: true })
  // An install that was cut short must not pass for one that is there.
  const fresh = mkdtempSync(`${home}.`)
  try {
    for (const name of manifests) cpSync(join(folder, 'site', name), join(fresh, name))
    // Not `npm ci`: it refuses a lockfile that lacks optional packages of other platforms, and not
    // every registry has those of the newest versions when a lockfile is made.
    await run(['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund'], fresh, process.env)
    renameSync(fresh, home)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  return home
}

/** Gives a folder these packages: hard links, because copies of thousands of files take minutes. */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkPackages(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}
