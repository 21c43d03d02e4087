import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.ts'

/** Builds dist anew, elsewhere, and compares it with the committed one, byte for byte. */
const committed = fileURLToPath(new URL('../dist', import.meta.url))
const fresh = mkdtempSync(join(tmpdir(), 'hero-dist-'))
try {
  await build(fresh)
  const paths = new Set([committed, fresh].flatMap(filesOf))
  const different = [...paths].filter((path) => bytes(committed, path) !== bytes(fresh, path))
  if (different.length > 0) {
    console.error(`dist/ is not what the sources build: ${different.sort().join(', ')}`)
    console.error('Run `npm run build` and commit dist/.')
    process.exitCode = 1
  } else {
    console.log(`dist/ is what the sources build: ${paths.size} files, byte for byte.`)
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function bytes(folder: string, path: string): string | undefined {
  try {
    return readFileSync(join(folder, path)).toString('base64')
  } catch {
    return undefined
  }
}
