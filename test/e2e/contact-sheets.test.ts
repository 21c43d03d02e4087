import { afterEach, expect, it } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import { sheetsRefName } from '../../src/repo/kept-names.ts'
import { marksIn } from '../../src/staging/small-entry.ts'
import { clockAhead } from '../helpers/clock-ahead.ts'
import type { JobResult } from '../helpers/runner.ts'
import { type ArchiveScene, dated, openArchive } from './archive-scene.ts'
import { postPath, smallBlog, smallPictures } from './blog.ts'
import type { Kind } from './staging-scene.ts'

/** Many pictures in one pull request are shown as contact sheets. */

const titles = [
  'Quiet deploys on a Friday afternoon, and what a year of them taught us',
  'データベースの移行を止めずに行う方法',
  'كيف نكتب واجهات برمجية يسهل فهمها',
  'What `git reflog` remembers',
  'Größe ist nicht alles',
]
const slug = (n: number) => `p${String(n).padStart(2, '0')}`
/** Posts of these numbers, one a day. */
const posts = (from: number, to: number) =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, index) => from + index).map((n) => [
      postPath(slug(n)),
      dated(
        titles[n] ?? `Post number ${n}`,
        new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10),
      ),
    ]),
  )
const delivery = 'hero-images/main'
const cards = { command: 'backfill', generator: 'card', 'api-key': '', 'max-images': '100' }

let scene: ArchiveScene
afterEach(() => scene?.end())

const bodyOf = async () => (await scene.pulls()).find(({ branch }) => branch === delivery)!.body
/** Name of the fold, commit and path of each sheet that a page shows. */
const sheetsIn = (page: string) =>
  [
    ...page.matchAll(
      /<summary>(Pictures? [^<]+)<\/summary>\n\n<a href="[^"]+\/blob\/([0-9a-f]{40})\/(sheets\/[0-9a-f]{16}\.webp)">/g,
    ),
  ].map(([, name, commit, path]) => ({ name: name!, commit: commit!, path: path! }))
const pathsAt = async (kind: Kind, commit: string) =>
  kind === 'through the API' ? [...(await scene.repo.files(commit)).keys()] : scene.paths(commit)
const namesIn = (page: string) => sheetsIn(page).map(({ name }) => name)
const madeBy = ({ stdout }: JobResult) => /Contact sheets: (.+)\./.exec(stdout)?.[1]
const thirty = ['Pictures 1 to 12', 'Pictures 13 to 24', 'Pictures 25 to 30']

it.each<Kind>(['through the API', 'with git in a checkout'])(
  '%s, a delivery has sheets, and the next run makes those that are new',
  async (kind) => {
    scene = await openArchive(kind, posts(0, 29))
    const first = await scene.run(cards)
    expect(first.code, first.stdout).toBe(0)
    expect(madeBy(first)).toBe('3 made, 0 there')
    const before = sheetsIn(await bodyOf())
    expect(before.map(({ name }) => name)).toEqual(thirty)
    expect(namesIn(first.summary)).toEqual(thirty)
    const { commit } = before[0]!
    const there = await pathsAt(kind, commit)
    expect(there.filter((path) => path.startsWith('sheets/')).sort()).toEqual(
      before.map(({ path }) => path).sort(),
    )
    expect(there.filter((path) => marksIn(path) !== undefined)).toHaveLength(3)
    expect(await bodyOf()).toContain('データベースの移行を止めずに行う方法, ')
    if (kind === 'through the API')
      for (const { path } of before)
        expect(sniff(await bytesOf(commit, path))).toMatchObject({ format: 'webp', width: 1280 })

    // The oldest is the last by date, and none of the new ones is the last by path.
    await scene.commit(posts(30, 37))
    const second = await scene.run(cards)
    expect(second.code, second.stdout).toBe(0)
    expect(madeBy(second)).toBe('2 made, 2 there')
    const after = sheetsIn(await bodyOf())
    expect(after.map(({ name }) => name).slice(2)).toEqual([
      'Pictures 25 to 36',
      'Pictures 37 to 38',
    ])
    expect(after.slice(0, 2).map(({ path }) => path)).toEqual(
      before.slice(0, 2).map(({ path }) => path),
    )
    expect((await pathsAt(kind, after[0]!.commit)).filter((path) => marksIn(path))).toHaveLength(4)

    const page = await bodyOf()
    const idle = await scene.run(cards)
    expect(idle.code, idle.stdout).toBe(0)
    expect(madeBy(idle)).toBeUndefined()
    expect(await bodyOf()).toBe(page)
  },
  240_000,
)

it('those of a delivery get numbers when people talk about it, of what is kept', async () => {
  scene = await openArchive('through the API', posts(0, 25))
  await scene.run(cards)
  const [pull] = await scene.pulls()
  const asked = scene.gh.requests.length
  const { 'max-images': _, command: __, ...inputs } = cards
  const run = await scene.run({
    ...inputs,
    'pull-request': String(pull!.number),
    review: 'optional',
  })
  expect(run.code, run.stdout).toBe(0)
  expect(madeBy(run)).toBe('3 made, 0 there')
  const [comment] = await scene.repo.comments(pull!.number)
  expect(namesIn(comment!.body)).toEqual([
    'Pictures 1 to 12',
    'Pictures 13 to 24',
    'Pictures 25 to 26',
  ])
  expect(comment!.body).toMatch(/alt="1 · /)
  const { commit } = sheetsIn(comment!.body)[0]!
  expect(await scene.repo.ref(`refs/hero-images/pr-${pull!.number}-sheets`)).toBe(commit)
  // Three files with small pictures, and no hero.
  const heroes = new Set(
    [...(await scene.repo.files(delivery))].flatMap(([path, { sha }]) =>
      path.endsWith('.webp') ? [sha] : [],
    ),
  )
  const blobs = scene.gh.requests
    .slice(asked)
    .flatMap(({ path }) => /\/git\/blobs\/([0-9a-f]{40})/.exec(path)?.[1] ?? [])
  expect(blobs.filter((sha) => heroes.has(sha))).toEqual([])
}, 240_000)

it('they stay as long as their pull request is open, and go with what is kept of its branch', async () => {
  scene = await openArchive('through the API', posts(0, 24))
  await scene.run(cards)
  const [pull] = await scene.pulls()
  await scene.repo.commit('other', { 'x.txt': 'x' }, { from: 'main' })
  const other = await scene.repo.openPull({ head: 'other', title: 'Other' })
  const ref = `refs/hero-images/${sheetsRefName({ branch: delivery })}`
  const closing = async (number: number) => {
    await scene.close(number)
    const payload = {
      ...{ action: 'closed', number, pull_request: await scene.repo.pull(number) },
      repository: await scene.repo.json(),
    }
    const event = { name: 'pull_request', ref: `refs/pull/${number}/merge`, payload }
    // What was written today is left to jobs that may be at work.
    const run = await scene.run({ 'keep-days': '0' }, { event, env: clockAhead(2 * 86_400_000) })
    expect(run.code, run.stdout).toBe(0)
  }
  await closing(other.number)
  expect(await scene.repo.ref(ref)).toBeDefined()
  await closing(pull!.number)
  expect(await scene.repo.ref(ref)).toBeUndefined()
}, 120_000)

it('shards put small pictures away, and they are gone once all is in place', async () => {
  scene = await openArchive('through the API', posts(0, 25))
  const env = { GITHUB_RUN_ID: '700', GITHUB_RUN_ATTEMPT: '1' }
  const job = (inputs: Readonly<Record<string, string>>) =>
    scene.run({ ...cards, ...inputs }, { env })
  await job({ command: 'plan', shards: '2' })
  await Promise.all([job({ command: 'draw', shard: '1' }), job({ command: 'draw', shard: '2' })])
  const kept = await scene.kept('-shard-1')
  expect(kept.filter((path) => marksIn(path)).flatMap((path) => marksIn(path)!)).toHaveLength(13)
  const published = await job({ command: 'publish' })
  expect(published.code, published.stdout).toBe(0)
  expect(madeBy(published)).toBe('3 made, 0 there')
  expect(namesIn(await bodyOf())).toHaveLength(3)
  for (const end of ['-shard-1', '-shard-2']) expect(await scene.kept(end)).toEqual([])
}, 240_000)

it('of two dozen there is none, and nothing is made', async () => {
  scene = await openArchive('through the API', posts(0, 23))
  const run = await scene.run(cards)
  expect(run.code, run.stdout).toBe(0)
  expect(sheetsIn(await bodyOf())).toEqual([])
  expect(await bodyOf()).toContain('width="64"')
  expect(scene.gh.requests.some(({ path, body }) => `${path} ${body}`.includes('-sheets'))).toBe(
    false,
  )
}, 120_000)

it('where they cannot be kept the pull request is opened, with thumbnails, and the run is green', async () => {
  scene = await openArchive('through the API', posts(0, 25))
  const over = scene.gh.fault(
    ({ path, body, method }) => method !== 'GET' && `${path} ${body}`.includes('-sheets'),
    { rule: 'Cannot create ref due to creations being restricted.' },
  )
  const run = await scene.run(cards)
  expect(run.code, run.stdout).toBe(0)
  expect(run.stdout).toMatch(/::warning.*sheets/)
  expect(sheetsIn(await bodyOf())).toEqual([])
  expect(await bodyOf()).toContain('width="64"')

  // By now they are nowhere in small: two sheets are made of the heroes themselves, and one by the next run.
  over()
  expect(madeBy(await scene.run(cards))).toBe('2 made, 0 there')
  expect(namesIn(await bodyOf())).toEqual(['Pictures 1 to 12', 'Pictures 13 to 24'])
  expect(madeBy(await scene.run(cards))).toBe('1 made, 2 there')
  expect(namesIn(await bodyOf())).toEqual([...thirty.slice(0, 2), 'Pictures 25 to 26'])
}, 240_000)

it('drawings have sheets as well, which the overview of the same run is linked below', async () => {
  const workflow = '.github/workflows/hero-images.yml'
  const steps = [
    '- { uses: hero-images/hero-images@v0, with: { command: backfill } }',
    '- { uses: hero-images/hero-images@v0, with: { command: gallery } }',
    '- { uses: actions/upload-artifact@v7, with: { path: gallery.html } }',
  ]
  const base = {
    ...smallBlog,
    '.github/hero-images.yml': smallPictures,
    [workflow]: `on: workflow_dispatch\njobs:\n  a:\n    steps:\n${steps.map((step) => `      ${step}\n`).join('')}`,
  }
  scene = await openArchive('through the API', posts(0, 25), { base, isVaried: true })
  const inputs = { command: 'backfill', 'max-images': '100', concurrency: '4' }
  const run = await scene.run(inputs, { env: { GITHUB_RUN_ID: '7' } })
  expect(run.code, run.stdout).toBe(0)
  expect(namesIn(await bodyOf())).toHaveLength(3)
  expect(await bodyOf()).toContain('/acme/blog/actions/runs/7#artifacts)')

  // One of them is drawn again: its sheet alone is new, of what is kept of the eleven others.
  const before = sheetsIn(await bodyOf())
  const others = { ...inputs, command: 'regenerate' }
  const again = await scene.run({ ...others, posts: postPath(slug(3)), deliver: 'pull-request' })
  expect(again.code, again.stdout).toBe(0)
  expect(madeBy(again)).toBe('1 made, 2 there')
  const after = sheetsIn(await bodyOf())
  expect(after.filter(({ path }, at) => path !== before[at]!.path)).toHaveLength(1)
}, 240_000)

const bytesOf = async (commit: string, path: string) =>
  new Uint8Array((await scene.repo.read(commit, path))!)
