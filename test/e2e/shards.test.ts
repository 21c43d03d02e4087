import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import type { JobResult, RunnerJob } from '../helpers/runner.ts'
import { type ArchiveScene, dated, openArchive } from './archive-scene.ts'
import { postPath, smallBlog, smallPictures } from './blog.ts'
import type { Kind } from './staging-scene.ts'

/** An archive by several jobs at once: one plans, each draws a part, one puts it in place. */

const slug = (n: number) => `p${String(n).padStart(2, '0')}`
const archive = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      postPath(slug(i + 1)),
      dated(`Number ${i + 1}`, new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)),
    ]),
  )
const all = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
const records = '.github/hero-images/records/'
const delivery = 'hero-images/main'
const common = { 'max-images': '100', concurrency: '2' }

let scene: ArchiveScene
afterEach(() => scene?.end())

/** Numbers of the posts that were paid for, each as often as it was. */
const paid = () =>
  scene
    .paid()
    .map((title) => Number(/\d+/.exec(title)![0]))
    .sort((a, b) => a - b)
const drawnOn = async (branch: string) =>
  (await scene.paths(branch))
    .flatMap((path) => (path.startsWith(records) ? Number(/p(\d+)\.md/.exec(path)![1]) : []))
    .sort((a, b) => a - b)

/** A job of one workflow run. */
const job = (
  inputs: Readonly<Record<string, string>>,
  {
    run = '700',
    attempt = 1,
    ...options
  }: { run?: string; attempt?: number } & Partial<RunnerJob> = {},
): Promise<JobResult> =>
  scene.run(
    { ...common, ...inputs },
    {
      ...options,
      env: { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: String(attempt), ...options.env },
    },
  )
const plan = (shards: number, inputs = {}, options = {}) =>
  job({ command: 'plan', shards: String(shards), ...inputs }, options)
const draw = (shard: number, inputs = {}, options: Parameters<typeof job>[1] = {}) =>
  job({ command: 'draw', shard: String(shard), ...inputs }, options)
const publish = (inputs = {}, options = {}) => job({ command: 'publish', ...inputs }, options)

/**
 * Kills a shard as soon as so many of its pictures are put away, while nothing is asked for: all that is
 * paid has come.
 */
async function killedAt(count: number, shard: number, options = {}): Promise<JobResult> {
  let isKilled = false
  const finished = async () =>
    (await scene.kept(`-shard-${shard}`)).filter((path) => /^finished\/.*\.json$/.test(path)).length
  const killed = await draw(
    shard,
    {},
    {
      ...options,
      async onOutput(text, kill) {
        if (isKilled || !text.includes(`${count}/`)) return
        isKilled = true
        scene.images.pause()
        for (let before = -1; before !== scene.images.calls.length; await setTimeout(700))
          before = scene.images.calls.length
        while ((await finished()) < count) await setTimeout(100)
        kill('SIGKILL')
      },
    },
  )
  // The server learns a moment later that nobody waits any more.
  await setTimeout(200)
  scene.images.resume()
  return killed
}

const kinds: readonly Kind[] = ['through the API', 'with git in a checkout']

it.each(kinds)(
  '%s, shards draw at once, one is killed and drawn again alone',
  async (kind) => {
    scene = await openArchive(kind, archive(18))
    const planned = await plan(3)
    expect(planned, planned.stdout).toMatchObject({
      code: 0,
      outputs: { matrix: '{"shard":[1,2,3]}' },
    })
    expect(planned.stdout).toContain('Divided among 3 shards of 6 posts at most.')
    expect(planned.summary).toContain('| 3 | 6 |')
    expect(paid()).toEqual([])

    const [one, two, three] = await Promise.all([draw(1), killedAt(2, 2), draw(3)])
    expect(one, one.stdout).toMatchObject({ code: 0, outputs: { count: '6', commit: '' } })
    expect(one.stdout).toContain('Shard 1 of 3: 6 of 6 posts drawn.')
    expect(two.code).toBe(null)
    expect(three.code, three.stdout).toBe(0)
    expect(await scene.pulls()).toEqual([])

    const part = await publish()
    expect(part.code, part.stdout).toBe(0)
    expect(part.stdout).toMatch(
      /Missing: [1-4] of 6 posts of shard 2 \(src\/content\/blog\/p\d\d\.md/,
    )
    const [pull] = await scene.pulls()
    const there = await drawnOn(delivery)
    expect(there.length).toBeGreaterThanOrEqual(14)
    expect(there.length).toBeLessThan(18)
    expect(pull).toMatchObject({ branch: delivery, title: `Hero images for ${there.length} posts` })
    expect(await scene.kept('-shard-1')).toEqual([])

    const again = await draw(2, {}, { attempt: 2 })
    expect(again.code, again.stdout).toBe(0)
    const whole = await publish({}, { attempt: 2 })
    expect(whole.code, whole.stdout).toBe(0)
    expect(whole.stdout).toContain('All 3 shards of this run are whole.')
    expect(await drawnOn(delivery)).toEqual(all(18))
    expect(paid()).toEqual(all(18))
    expect(await scene.pulls()).toMatchObject([
      { number: pull!.number, title: 'Hero images for 18 posts' },
    ])
    for (const end of ['-shard-1', '-shard-2', '-shard-3', '-shards'])
      expect(await scene.kept(end), end).toEqual([])

    const idle = await plan(3, {}, { run: '701' })
    expect(idle).toMatchObject({ code: 0, outputs: { matrix: '' } })
    expect((await publish({}, { run: '701' })).outputs.commit).toBe('')
    expect(paid()).toEqual(all(18))
  },
  240_000,
)

it('without a matrix nothing is drawn, and what does not fit is told', async () => {
  scene = await openArchive('through the API', archive(2))
  const lone = await draw(1)
  expect(lone.code).toBe(1)
  expect(lone.stdout).toContain('No plan of this workflow run says what this shard is to draw.')
  const dry = await plan(2, { 'dry-run': 'true' })
  expect(dry).toMatchObject({ code: 0, outputs: { matrix: '' } })
  // No shard without a post.
  expect((await plan(8)).outputs.matrix).toBe('{"shard":[1,2]}')
  const third = await draw(3)
  expect(third.code).toBe(1)
  expect(third.stdout).toContain('has 2 shards, and none with the number 3.')
  expect((await draw(1, {}, { run: '701' })).stdout).toContain('No plan of this workflow run')
  for (const [inputs, why] of [
    [{ command: 'draw' }, '`draw` was asked for, but `shard` is empty.'],
    [{ command: 'publish', shard: '1' }, 'Input `shard` is given, but `publish` goes by none.'],
    [
      { command: 'backfill', shards: '4' },
      'Input `shards` is given, but `backfill` divides nothing.',
    ],
    [{ command: 'plan', shards: '257' }, 'Input `shards` is `257`; allowed: 1 to 256.'],
  ] as const) {
    const result = await job(inputs)
    expect(result.code, why).toBe(1)
    expect(result.stdout).toContain(why)
  }
  expect(paid()).toEqual([])
  expect(await scene.pulls()).toEqual([])
}, 300_000)

it('limits of a run, a day and a month hold over all shards together', async () => {
  scene = await openArchive('through the API', archive(20))
  const limits = { 'max-images': '15', 'max-images-per-day': '12', 'max-images-per-month': '11' }
  const planned = await plan(4, limits)
  expect(planned.stdout).toContain('Divided among 4 shards of 3 posts at most.')
  // Others spend meanwhile: what is left of the month is what the account says when a shard begins.
  await scene.run({ command: 'backfill', posts: '**/p0[12].md', ...limits })
  expect(paid()).toHaveLength(2)
  await Promise.all([1, 2, 3, 4].map((shard) => draw(shard, limits)))
  expect(paid()).toHaveLength(11)
  const done = await publish(limits)
  expect(done.stdout).toMatch(/Missing: .*Run the failed jobs again/)
  expect(await drawnOn(delivery)).toHaveLength(11)

  const more = await plan(4, { ...limits, 'max-images-per-month': '14' }, { run: '701' })
  expect(more.outputs.matrix).toBe('{"shard":[1]}')
}, 300_000)

it('of dollars each shard has its part, less what an earlier attempt may have spent', async () => {
  const prices = 'prices: { gpt-image-2: { image: 0.05 } }\n'
  const base = { ...smallBlog, '.github/hero-images.yml': `${smallPictures}${prices}` }
  scene = await openArchive('through the API', archive(6), { base })
  const limits = { 'max-cost': '0.20', concurrency: '1' }
  const planned = await plan(2, limits)
  expect(planned.stdout).toContain('Divided among 2 shards of 2 posts at most.')
  // Charged perhaps, and asked for once more: there is no room for the second one.
  scene.images.next('truncated')
  const first = await draw(1, limits)
  expect(first.stdout).toContain('Shard 1 of 2: 1 of 2 posts drawn.')
  await draw(2, limits)
  expect(paid()).toEqual([3, 5, 6, 6])
  const again = await draw(1, limits, { attempt: 2 })
  expect(again.stdout).toContain('Shard 1 of 2: 1 of 2 posts drawn, 0 of them by this')
  expect(again.summary).toContain('beyond the limit')
  expect(paid()).toHaveLength(4)
}, 300_000)

it('what shards finished an ordinary backfill puts in place, and pays for what is missing alone', async () => {
  scene = await openArchive('through the API', archive(8))
  await plan(2)
  await draw(2)
  expect(paid()).toEqual([1, 3, 5, 7])
  // The shards of another run find nothing of it to do again.
  const next = await plan(2, {}, { run: '701' })
  expect(next.stdout).toContain('Divided among 2 shards of 2 posts at most.')
  const done = await scene.run({ command: 'backfill', 'max-images': '20' })
  expect(done, done.stdout).toMatchObject({ code: 0, outputs: { count: '8' } })
  expect(paid()).toEqual(all(8))
  expect(await drawnOn(delivery)).toEqual(all(8))
  expect(await scene.kept('-shard-2')).toEqual([])
}, 300_000)

it('several pull requests come of shards too, by month, and only of what is drawn', async () => {
  scene = await openArchive('through the API', {
    ...archive(3),
    [postPath('p50')]: dated('Number 50', '2026-02-03'),
  })
  const grouped = { 'group-by': 'month', 'posts-per-pull-request': '2' }
  await plan(2, grouped)
  await draw(1, grouped)
  const part = await publish(grouped)
  expect(part.code, part.stdout).toBe(0)
  const titles = async () => (await scene.pulls()).map(({ title }) => title).sort()
  expect(await titles()).toEqual([
    'Hero images for 1 post (2026-01)',
    'Hero images for 1 post (2026-02)',
  ])
  await draw(2, grouped, { attempt: 2 })
  await publish(grouped, { attempt: 2 })
  expect(await titles()).toEqual([
    'Hero images for 1 post (2026-01)',
    'Hero images for 1 post (2026-02)',
    'Hero images for 2 posts (2026-01)',
  ])
  expect(paid()).toEqual([1, 2, 3, 50])
}, 300_000)

it('cards are made by shards as well, and a picture of a post that says something else by now is not taken', async () => {
  scene = await openArchive('through the API', archive(4))
  const cards = { generator: 'card' }
  await plan(2, cards)
  await draw(1, cards)
  await draw(2, cards)
  await scene.commit({ [postPath('p04')]: dated('Number 44', '2026-01-04') })
  const done = await publish(cards)
  expect(done.stdout).toContain('Missing: 1 of 2 posts of shard 1 (src/content/blog/p04.md).')
  expect(await drawnOn(delivery)).toEqual([1, 2, 3])
  expect(paid()).toEqual([])
}, 300_000)
