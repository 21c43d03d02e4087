import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clockAhead } from '../helpers/clock-ahead.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'
import { dated } from './archive-scene.ts'
import { postPath, smallBlog } from './blog.ts'

/** An archive in a git work tree, by the command line. */

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const key = 'sk-test-0123456789abcdef'

let dir: string
let images: ImagesServer
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  dir = mkdtempSync(join(tmpdir(), 'hero-archive-'))
  const posts = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug, at) => [
    postPath(slug),
    dated(`Number ${at + 1}`, `2026-01-0${at + 1}`),
  ])
  for (const [path, content] of Object.entries({ ...smallBlog, ...Object.fromEntries(posts) })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content as string)
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
      cwd: dir,
    })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'First')
})
afterEach(async () => {
  await images.close()
  rmSync(dir, { recursive: true, force: true })
})

const run = (
  args: readonly string[],
  { env = {}, killWhen }: { env?: Readonly<Record<string, string>>; killWhen?: RegExp } = {},
) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const all = [cli, ...args, '--dir', dir, '--base-url', images.url]
    const child = spawn(process.execPath, all, {
      env: {
        ...quickStart,
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        HERO_IMAGES_API_KEY: key,
        ...env,
      },
    })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (text) => {
      said.stdout += text
    })
    child.stderr.on('data', (text) => {
      said.stderr += text
      if (killWhen?.test(said.stderr)) child.kill('SIGKILL')
    })
    child.on('close', (code) => resolve({ code, ...said }))
  })
const paid = () =>
  images.calls.map(({ parameters }) => /Number (\d)/.exec(String(parameters.prompt))![1]).sort()
const hasHero = (slug: string) =>
  readFileSync(join(dir, postPath(slug)), 'utf8').includes('heroImage:')

it('goes through the posts run by run, and says how far it is', async () => {
  const first = await run(['backfill', '--max-images', '2'])
  expect(first.code, first.stderr).toBe(0)
  expect(paid()).toEqual(['5', '6'])
  expect(first.stdout).toContain(
    'The archive: 2 drawn by this run; 3 of 7 posts have their picture; 4 to do.',
  )
  expect(first.stdout).toContain('The next run goes on.')
  await run(['backfill', '--max-images', '1', '--order', 'oldest'])
  expect(paid()).toEqual(['1', '5', '6'])
  const last = await run(['backfill', '--json'])
  expect(JSON.parse(last.stdout).archive).toMatchObject({ total: 7, done: 7, left: 0 })
  const done = await run(['backfill'])
  expect(done.stdout).toContain('7 of 7 posts have their picture; nothing is left to do.')
  expect(paid()).toHaveLength(6)

  const styled = await run(['restyle', postPath('a'), '--instruction', 'warmer'])
  expect(styled.stdout).toContain('1 drawn anew by this run; 1 of 1 pictures of ours')
  expect(images.calls).toHaveLength(7)
})

it('keeps what a killed run had paid for', async () => {
  images.next(...[100, 200, 3000, 3000, 3000, 3000].map((delay) => ({ delay })))
  const killed = await run(['backfill'], { killWhen: /2\/6 drawn/ })
  expect(killed.code).toBe(null)
  expect(hasHero('f')).toBe(false)
  const before = images.calls.length
  const job = await run(['backfill'], { env: clockAhead(60_000) })
  expect(job.code, job.stderr).toBe(0)
  expect(images.calls.length - before).toBeLessThanOrEqual(4)
  for (const slug of ['a', 'f']) expect(hasHero(slug)).toBe(true)
  expect(job.stdout).toContain('7 of 7 posts have their picture')
})

it('opens no pull requests', async () => {
  const job = await run(['backfill', '--group-by', 'month'])
  expect(job.code).toBe(2)
  expect(job.stderr).toContain('--group-by')
})
