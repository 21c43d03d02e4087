import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickStart } from '../helpers/runner.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** More than Node reads of one file, so that whoever reads it fails. It takes no room on the disk. */
const bytes = 3 * 2 ** 30

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-large-'))
  cpSync(at('../../examples/blog'), dir, { recursive: true })
  cpSync(at('../../examples/demo/posts'), join(dir, 'src/content/blog'), { recursive: true })
  mkdirSync(join(dir, 'public'))
  for (const path of ['talk.mp4', 'public/poster.png', 'src/content/blog/scan.jpg']) {
    writeFileSync(join(dir, path), '')
    truncateSync(join(dir, path), bytes)
  }
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

// In this order: later ones find the pictures of earlier ones.
it.each([
  ['plan', '--json'],
  ['illustrate', '--max-images', '1'],
  ['illustrate'],
  ['plan'],
  ['restyle'],
  ['gallery'],
  ['report'],
])('files that it has nothing to do with are not read: %s %s', (...args) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [at('../../dist/cli.js'), ...args, '--dir', dir],
    { env: { ...quickStart, PATH: process.env.PATH, HOME: dir }, encoding: 'utf8' },
  )
  expect(stderr).not.toContain('ERR_FS_FILE_TOO_LARGE')
  expect(status).toBe(0)
})
