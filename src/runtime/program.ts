import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Beside `dist/`, and above the sources. A variable all the way: ncc would pack a literal path. */
const places = ['..', join('..', '..')]
const manifest = 'package.json'

/** The version of this program, by its package or by what the runner calls it; and that of Node.js. */
export function programName(env: Readonly<Record<string, string | undefined>>): string {
  const version = versionBeside() ?? env.GITHUB_ACTION_REF ?? ''
  const { node } = process.versions
  const name = version === '' ? 'hero-images' : `hero-images ${version}`
  return `${name}, Node.js ${node}, ${process.platform} ${process.arch}`
}

function versionBeside(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url))
  for (const place of places)
    try {
      const { name, version } = JSON.parse(readFileSync(join(here, place, manifest), 'utf8'))
      if (name === 'hero-images') return String(version)
    } catch {
      // The archive that runners download has none.
    }
  return undefined
}
