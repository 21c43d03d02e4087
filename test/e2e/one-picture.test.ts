import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRecord, recordPath } from '../../src/ledger/record.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'

/** What pages show is what networks are given: one file, by one key, or by its name and no key. */

const key = 'sk-test-0123456789abcdef'
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const elm = 'content/posts/elm/index.md'

let images: ImagesServer
let dir: string
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  dir = mkdtempSync(join(tmpdir(), 'hero-one-'))
  execFileSync('git', ['init', '--quiet', dir])
  write('.github/hero-images.yml', 'size: 192x108\nsocial: { size: 128x72 }\n')
  write(elm, '---\ntitle: Elm\n---\n\nA tree.\n')
})
afterEach(async () => {
  rmSync(dir, { recursive: true, force: true })
  await images.close()
})

function write(path: string, text: string | Uint8Array) {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}
const bytesAt = (path: string) => readFileSync(join(dir, path))
const record = () => readRecord(bytesAt(recordPath(elm)))!

async function run(args: readonly string[], isPaid: boolean) {
  const paid = { OPENAI_API_KEY: key, OPENAI_BASE_URL: images.url }
  const env = { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME, ...(isPaid && paid) }
  const child = promisify(execFile)(process.execPath, [cli, ...args, '--dir', dir], { env })
  const { stdout, stderr } = await child.catch((failed) => failed)
  return { code: child.child.exitCode, said: `${stdout}${stderr}` }
}

describe.each([
  ['a title card', false],
  ['a drawing', true],
])('%s', (_, isPaid) => {
  it('is one JPEG of the hero’s size, which the one key of the theme names', async () => {
    write('hugo.toml', 'baseURL = "https://x.example/"\ntheme = "PaperMod"\n')
    const plan = await run(['plan', '--prompts'], isPaid)
    expect(plan.said).toContain('content/posts/elm/hero.jpg')
    expect(plan.said).not.toContain('social  ')
    expect(await run(['illustrate'], isPaid)).toMatchObject({ code: 0 })

    const { hero, social } = record().files
    expect(social).toEqual(hero)
    expect(sniff(bytesAt('content/posts/elm/hero.jpg'))).toMatchObject({
      ...{ format: 'jpeg', width: 192, height: 108 },
    })
    expect(existsSync(join(dir, 'content/posts/elm/hero.webp'))).toBe(false)
    expect(existsSync(join(dir, 'content/posts/elm/hero-social.jpg'))).toBe(false)
    expect(bytesAt(elm).toString()).toContain('image: hero.jpg\n')

    const again = await run(['illustrate'], isPaid)
    expect(again.said).toContain('Nothing was drawn')
    expect(images.calls).toHaveLength(isPaid ? 1 : 0)
  })

  it('lies in the bundle under the name of the others, and the post stays as it is', async () => {
    write('hugo.toml', 'baseURL = "https://x.example/"\ntheme = "unknown"\n')
    for (const slug of ['ash', 'birch']) {
      write(`content/posts/${slug}/index.md`, `---\ntitle: ${slug}\n---\n\nA tree.\n`)
      write(`content/posts/${slug}/featured.jpg`, 'x')
    }
    const before = bytesAt(elm)
    expect(await run(['illustrate'], isPaid)).toMatchObject({ code: 0 })
    expect(record().files.hero.path).toBe('content/posts/elm/featured.jpg')
    expect(record().files.social).toEqual(record().files.hero)
    expect(bytesAt(elm)).toEqual(before)
    expect((await run(['illustrate'], isPaid)).said).toContain('Nothing was drawn')
  })
})

it('is cut anew by another focus, once for both', async () => {
  write('hugo.toml', 'baseURL = "https://x.example/"\ntheme = "PaperMod"\n')
  write('.github/hero-images.yml', 'size: 400x100\nkeep-original: true\n')
  expect(await run(['illustrate'], true)).toMatchObject({ code: 0 })
  const before = record().files.hero
  const text = bytesAt(elm).toString()
  write(elm, text.replace(/---\n\nA/, 'hero_images:\n  focus: left\n---\n\nA'))
  const again = await run(['illustrate'], true)
  expect(again.said).toContain('Cut anew by the focus of the post')
  const { hero, social } = record().files
  expect(social).toEqual(hero)
  expect(hero.sha256).not.toBe(before.sha256)
  expect(images.calls).toHaveLength(1)
})
