import { createHash } from 'node:crypto'
import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { once } from './once.ts'
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
  return once(`${basename(folder)}-${hash.digest('hex').slice(0, 12)}`, async (fresh) => {
    for (const name of manifests) cpSync(join(folder, 'site', name), join(fresh, name))
    // Not `npm ci`: it refuses a lockfile that lacks optional packages of other platforms, and not
    // every registry has those of the newest versions when a lockfile is made.
    await run(['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund'], fresh, process.env)
  })
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
