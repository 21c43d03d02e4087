import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sha256 } from '../../src/ledger/fingerprint.ts'
import { type FileRecord, imagesOf, readRecord, recordPath } from '../../src/ledger/record.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'
import { post, postPath, smallBlog, smallPictures } from './blog.ts'

/** Another focus for a picture that was drawn on somebody's own machine. */

const key = 'sk-test-0123456789abcdef'
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const tides = postPath('tides')

let images: ImagesServer
let dir: string
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  dir = mkdtempSync(join(tmpdir(), 'hero-crops-'))
})
afterEach(async () => {
  rmSync(dir, { recursive: true, force: true })
  await images.close()
})

const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}

async function draw() {
  const env = {
    ...{ ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME },
    ...{ OPENAI_API_KEY: key, OPENAI_BASE_URL: images.url },
  }
  const child = promisify(execFile)(process.execPath, [cli, 'illustrate', '--dir', dir], { env })
  const { stdout, stderr } = await child.catch((failed) => failed)
  return { code: child.child.exitCode, said: `${stdout}${stderr}` }
}

/** Draws a picture, then says another focus, and runs once more. */
async function refocus(more = '') {
  for (const [path, text] of Object.entries(smallBlog)) write(path, text)
  write('.github/hero-images.yml', `${smallPictures}${more}`)
  write(tides, post('Tides'))
  expect(await draw()).toMatchObject({ code: 0 })
  const before = record()
  const text = readFileSync(join(dir, tides), 'utf8')
  write(tides, text.replace(/---\n\nWords/, 'hero_images:\n  focus: top left\n---\n\nWords'))
  const again = await draw()
  expect(images.calls).toHaveLength(1)
  return { again, before }
}
const record = () => readRecord(readFileSync(join(dir, recordPath(tides))))!
const isThere = ({ path, sha256: hash }: FileRecord) =>
  sha256(readFileSync(join(dir, path))) === hash

it.each(['', 'keep-original: true\n'])(
  'is cut anew from the drawing that the folder’s own git keeps: %j',
  async (more) => {
    execFileSync('git', ['init', '--quiet', dir])
    const { again, before } = await refocus(more)
    expect(again.code, again.said).toBe(0)
    expect(again.said).toContain(`Cut anew by the focus of the post, for nothing: ${tides}`)
    const after = record()
    expect(after.focus).toBe('0% 0%')
    expect(after.files.social.sha256).not.toBe(before.files.social.sha256)
    expect(imagesOf(after).every(isThere)).toBe(true)
    expect((await draw()).said).not.toContain('Cut anew')
  },
)

it.each(['', 'keep-original: true\n'])(
  'counts when it is drawn again, where no git is there to keep the drawing: %j',
  async (more) => {
    const { again, before } = await refocus(more)
    expect(again.code, again.said).toBe(0)
    expect(again.said).toContain(`The focus of ${tides} counts when the post is drawn again`)
    expect(record()).toEqual(before)
    expect(imagesOf(before).every(isThere)).toBe(true)
  },
)
