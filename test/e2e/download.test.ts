import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inter } from '../../src/pictures/asset-list.ts'
import { openScene, post, postPath } from './blog.ts'

/** What each job downloads: GitHub's tarball of the action, which leaves out what is `export-ignore`. */

const top = fileURLToPath(new URL('../..', import.meta.url))
/** Of the files as they are by now, with attributes that are not committed yet. */
const archive = () => {
  const tree = execFileSync('git', ['stash', 'create'], { cwd: top }).toString().trim() || 'HEAD'
  const options = { cwd: top, maxBuffer: 1 << 28 }
  return execFileSync('git', ['archive', '--worktree-attributes', '--format=tar', tree], options)
}

let dir: string
let tar: Buffer
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-download-'))
  tar = archive()
  execFileSync('tar', ['-x', '-C', dir], { input: tar })
})
afterAll(() => rmSync(dir, { recursive: true }))

it('is the action, and nothing that it does not need', () => {
  expect(readdirSync(dir).sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'dist'])
  const inDist = (folder: string) => readdirSync(join(folder, 'dist'), { recursive: true }).sort()
  expect(inDist(dir)).toEqual(inDist(top))
})

it('weighs 3.45 MB at most, packed', () =>
  expect(gzipSync(tar, { level: 6 }).length).toBeLessThanOrEqual(3_450_000))

it('has both weights of Inter in one file, as they came', () => {
  const bytes = brotliDecompressSync(readFileSync(join(dir, 'dist/assets/inter.ttf.br')))
  const fonts = inter.from.map((path) => readFileSync(join(top, 'node_modules', path)))
  expect(bytes.equals(Buffer.concat(fonts))).toBe(true)
})

it('gives a pull request its image', async () => {
  const scene = await openScene({ [postPath('tides')]: post('Tides') })
  try {
    const job = await scene.run({ dist: join(dir, 'dist/index.js') })
    expect(job.code, job.stdout).toBe(0)
    expect(job.outputs.count).toBe('1')
  } finally {
    await scene.close()
  }
})

it('has the command line', () => {
  const said = execFileSync(process.execPath, [join(dir, 'dist/cli.js'), '--help'])
  expect(said.toString()).toContain('hero-images plan')
})
