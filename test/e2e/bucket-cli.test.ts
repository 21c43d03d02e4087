import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AwsClient } from 'aws4fetch'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { startBucket, type TestBucket } from '../helpers/bucket.ts'
import { clockAhead } from '../helpers/clock-ahead.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'
import { type BareRemote, createBareRemote, git, gitLine } from '../repo/bare-remote.ts'
import { post, postPath, smallBlog, smallPictures } from './blog.ts'

/** Pictures in a bucket, from the command line: drawn, looked at, and taken away where nothing names them. */

const key = 'sk-test-0123456789abcdef'
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const tides = postPath('tides')
const days = 24 * 60 * 60_000

let images: ImagesServer
let bucket: TestBucket
let remote: BareRemote
let dir: string
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  bucket = await startBucket()
  const settings = `${smallPictures}${bucket.settings}  key: blog/{path}-{hash}.{ext}\n`
  const base = { ...smallBlog, '.github/hero-images.yml': settings }
  remote = createBareRemote({ ...base, [tides]: post('Why the tide is late') }, 'acme/blog')
  dir = remote.clone()
})
afterEach(async () => {
  remote.close()
  await bucket.close()
  await images.close()
})

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = {
    env: {
      ...quickStart,
      ...bucket.env,
      ...{ PATH: process.env.PATH, HOME: process.env.HOME },
      ...{ OPENAI_API_KEY: key, OPENAI_BASE_URL: images.url },
      ...env,
    },
  }
  const child = promisify(execFile)(process.execPath, [cli, ...args, '--dir', dir], options)
  const { stdout, stderr } = await child.catch((failed) => failed)
  return { code: child.child.exitCode, stdout: stdout as string, stderr: stderr as string }
}

function push(branch: string): void {
  git(dir, 'add', '--all')
  git(dir, 'commit', '--allow-empty', '-qm', 'Pictures')
  git(dir, 'push', '-q', 'origin', `HEAD:refs/heads/${branch}`)
}

const heroKey = () =>
  JSON.parse(readFileSync(join(dir, recordPath(tides)), 'utf8')).files.hero.key as string

it('draws, plans, checks and shows them', async () => {
  const drawn = await run(['illustrate'])
  expect(drawn).toMatchObject({ code: 0 })
  const hero = heroKey()
  expect(hero).toMatch(/^blog\/tides-[0-9a-f]{16}\.webp$/)
  expect((await bucket.objects()).has(hero)).toBe(true)
  expect(readFileSync(join(dir, tides), 'utf8')).toContain(`${bucket.publicUrl}/${hero}`)
  expect(JSON.parse((await run(['plan', '--json'])).stdout).draw).toEqual([])

  const { social } = JSON.parse(readFileSync(join(dir, recordPath(tides)), 'utf8')).files
  const page = (meta: string) =>
    `<!doctype html><html><head><title>Why the tide is late</title>${meta}</head><body><h1>Why the tide is late</h1></body></html>`
  mkdirSync(join(dir, 'dist/blog/tides'), { recursive: true })
  const file = join(dir, 'dist/blog/tides/index.html')
  writeFileSync(file, page(''))
  const site = ['--site-url', 'https://blog.example']
  expect(await run(['meta', 'dist', ...site])).toMatchObject({ code: 0 })
  expect(readFileSync(file, 'utf8')).toContain(`property="og:image" content="${social.url}"`)
  const checked = JSON.parse((await run(['check', 'dist', ...site, '--json'])).stdout)
  const problems = checked.posts.find(({ post }: { post: string }) => post === tides).problems
  // On this machine the bucket is at an address that only this machine can see; else nothing is wrong.
  const isAddress = ({ kind, message }: { kind: string; message: string }) =>
    kind === 'nowhere' && message.includes('only the builder can see')
  expect(problems.filter((problem: never) => !isAddress(problem))).toEqual([])

  expect(await run(['gallery'])).toMatchObject({ code: 0 })
  const gets = bucket.log.filter(({ method, key }) => method === 'GET' && key === hero)
  expect(gets).toHaveLength(1)
})

it('deletes what no branch names and is old, and nothing else', async () => {
  await run(['illustrate'])
  const first = heroKey()
  push('main')
  push('old')
  expect(await run(['regenerate', tides, '--instruction', 'more fog'])).toMatchObject({ code: 0 })
  const second = heroKey()
  expect(second).not.toBe(first)
  push('main')
  const client = new AwsClient({ ...bucket.keys, service: 's3', region: 'us-east-1' })
  const others = `blog-of-others/fog-${'a'.repeat(16)}.webp`
  const unlike = 'blog/by-hand.webp'
  for (const name of [others, unlike])
    await client.fetch(`${bucket.publicUrl}/${name}`, {
      ...{ method: 'PUT', body: 'x' },
      headers: { 'x-test': '1' },
    })

  const later = clockAhead(31 * days)
  const named = await run(['sweep', '--write'], later)
  expect(named.stdout).toBe('0 of 4 pictures are named by nothing.\n')

  git(dir, 'push', '-q', 'origin', ':refs/heads/old')
  expect((await run(['sweep', '--write'])).stdout).toContain('1 more is younger than 30 days')
  const listed = await run(['sweep'], later)
  expect(listed).toMatchObject({ code: 0 })
  // The record names the hero before this one, which people may want to compare it with.
  expect(listed.stdout).not.toContain(first)
  expect(listed.stdout).toMatch(/^\d{4}-\d\d-\d\d {2}blog\/tides-social-[0-9a-f]{16}\.jpg {2}/)
  expect(listed.stdout).toContain('1 of 4 pictures is named by nothing')
  expect((await bucket.objects()).size).toBe(6)

  expect((await run(['sweep', '--write'], later)).stdout).toContain('deleted')
  const left = [...(await bucket.objects()).keys()]
  expect(left).toHaveLength(5)
  expect(left).toEqual(expect.arrayContaining([first, second, others, unlike]))
})

it('deletes nothing where it does not know all branches, or has no folder of its own', async () => {
  await run(['illustrate'])
  push('main')
  // Of somebody else, on a branch that this clone does not have.
  remote.commit('theirs', { 'note.md': 'Words.\n' }, { from: 'main' })
  const blind = await run(['sweep', '--write'], clockAhead(31 * days))
  expect(blind.code).toBe(1)
  expect(blind.stderr).toContain("git fetch origin '+refs/*:refs/remotes/all/*'")
  git(dir, 'fetch', '-q', 'origin', '+refs/*:refs/remotes/all/*')
  expect(gitLine(dir, 'rev-parse', 'refs/remotes/all/heads/theirs')).toMatch(/^[0-9a-f]{40}$/)
  expect(await run(['sweep', '--write'], clockAhead(31 * days))).toMatchObject({ code: 0 })

  const settings = join(dir, '.github/hero-images.yml')
  const shared = readFileSync(settings, 'utf8').replace(/ {2}key: .*\n/, '')
  writeFileSync(settings, shared)
  const refused = await run(['sweep', '--write'], clockAhead(31 * days))
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('no folder of their own in the bucket')
  expect((await bucket.objects()).size).toBe(2)
})
