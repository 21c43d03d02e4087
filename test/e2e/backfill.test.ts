import { afterEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { clockAhead } from '../helpers/clock-ahead.ts'
import { playsAll } from '../helpers/seeds.ts'
import { type ArchiveScene, dated, openArchive } from './archive-scene.ts'
import { postPath, smallPictures } from './blog.ts'
import type { Kind } from './staging-scene.ts'

/** All posts of a branch get their pictures, run after run. Number 1 is the oldest, and the last by path. */

const mostPosts = 60
/** So many, and so many a run. */
const [all, each] = playsAll ? [60, 25] : [24, 10]
const slug = (n: number) => `p${String(mostPosts - n).padStart(2, '0')}`
const dayOf = (n: number) => new Date(Date.UTC(2026, 0, 3 * n)).toISOString().slice(0, 10)
const archive = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => i + 1).map((n) => [
      postPath(slug(n)),
      dated(`Number ${n}`, dayOf(n)),
    ]),
  )
const range = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => from - i)
const records = '.github/hero-images/records/'
const delivery = 'hero-images/main'

let scene: ArchiveScene
afterEach(() => scene?.end())

/** Numbers of the posts that were paid for, the newest first. */
const paid = () =>
  scene
    .paid()
    .map((title) => Number(/\d+/.exec(title)![0]))
    .sort((a, b) => b - a)
const drawnOn = async (branch: string) =>
  (await scene.paths(branch))
    .filter((path) => path.startsWith(records))
    .map((path) => mostPosts - Number(/p(\d+)\.md/.exec(path)![1]))
    .sort((a, b) => b - a)

it(`${all} posts are drawn newest first, by three runs, into one pull request`, async () => {
  scene = await openArchive('through the API', archive(all))
  const inputs = { command: 'backfill', 'max-images': String(each) }
  const first = await scene.run(inputs)
  expect(first, first.stdout).toMatchObject({ code: 0, outputs: { count: `${each}` } })
  expect(paid()).toEqual(range(all, all - each + 1))
  expect(first.stdout).toContain(
    `${each} drawn by this run; 1 of ${all + 1} posts have their picture, ${each} more wait in pull requests; ${all - each} to do.`,
  )
  expect(first.stdout).toMatch(/beyond the limit of \d+ images a run .* The next run goes on\./)
  expect(first.stdout).toMatch(
    /^6\/\d+ drawn, \d+ s, about \$0\.\d\d; [\d.]+ a minute(?:, \$0\.\d\d to come)?, \d+ s left: /m,
  )
  expect(first.summary).toContain(`| to do | ${all - each} |`)
  expect(first.summary).toContain(`| in pull requests that wait | ${each} |`)
  const [pull] = await scene.pulls()
  expect(pull).toMatchObject({ title: `Hero images for ${each} posts`, branch: delivery })

  const second = await scene.onSchedule(inputs)
  expect(second.code).toBe(0)
  expect(paid()).toEqual(range(all, all - 2 * each + 1))
  const third = await scene.onSchedule(inputs)
  expect(third.outputs['comment-url']).toContain(`/${pull!.number}`)
  expect(paid()).toEqual(range(all, 1))
  expect(await scene.pulls()).toMatchObject([
    { number: pull!.number, title: `Hero images for ${all} posts` },
  ])
  expect(await drawnOn(delivery)).toEqual(range(all, 1))

  const idle = await scene.onSchedule(inputs)
  expect(idle).toMatchObject({ code: 0, outputs: { commit: '', cost: '0.0000' } })
  expect(idle.stdout).toContain(
    `${all} more wait in pull requests; nothing is left to do. It cost about $`,
  )
  await scene.merge(pull!.number)
  const done = await scene.onSchedule(inputs)
  expect(done).toMatchObject({ code: 0, outputs: { count: '0', commit: '', cost: '0.0000' } })
  expect(done.stdout).toContain(
    `${all + 1} of ${all + 1} posts have their picture; nothing is left to do.`,
  )
  expect(await scene.pulls()).toEqual([])
  expect(paid()).toHaveLength(all)
}, 300_000)

it('the oldest are drawn first where that is asked for, of a glob alone', async () => {
  scene = await openArchive('through the API', {
    ...archive(6),
    'src/content/blog/other/x.md': dated('Number 99', '2020-01-01'),
  })
  const inputs = { command: 'backfill', order: 'oldest', posts: '**/p*.md', 'max-images': '2' }
  const job = await scene.run(inputs)
  expect(job.outputs.count, job.stdout).toBe('2')
  expect(paid()).toEqual([2, 1])
  expect(job.stdout).toContain('4 to do.')
})

it('a dry run says what is to be done, and in which pull requests', async () => {
  scene = await openArchive('through the API', archive(15))
  const job = await scene.run({ command: 'backfill', 'dry-run': 'true', 'group-by': 'month' })
  expect(job).toMatchObject({ code: 0, outputs: { count: '0' } })
  expect(job.stdout).toContain('The archive: 1 of 16 posts have their picture; 15 to do.')
  expect(job.summary).toContain('| 2026-02 | 5 |')
  expect(job.summary).toContain('| 2026-01 | 10 |')
  // What the first run would draw, of the newest.
  const { draw } = JSON.parse(job.outputs.plan!)
  expect(draw.map(({ title }: { title: string }) => title)).toContain('Number 15')
  expect(draw).toHaveLength(10)
  expect(draw.map(({ title }: { title: string }) => title)).not.toContain('Number 5')
  expect(scene.paid()).toEqual([])
  expect(await scene.pulls()).toEqual([])
})

const kinds: readonly Kind[] = ['through the API', 'with git in a checkout']

it.each(kinds)(
  '%s, what a killed run had paid for is used by the next one',
  async (kind) => {
    scene = await openArchive(kind, archive(12))
    const inputs = { command: 'backfill', 'max-images': '20' }
    scene.images.next(...[100, 200, 300, 400, 900, 3000, 3000, 3000].map((delay) => ({ delay })))
    const saved = await scene.killedAfter(3, inputs)
    expect(saved).toBeGreaterThanOrEqual(3)
    expect(await scene.pulls()).toEqual([])
    const before = scene.images.calls.length
    const job = await scene.run(inputs)
    expect(job.code, job.stdout).toBe(0)
    expect(scene.images.calls.length - before).toBe(12 - saved)
    expect(job.stdout).toContain(`${saved} drawings of an earlier run are used`)
    expect(await drawnOn(delivery)).toEqual(range(12, 1))
    const { length } = scene.images.calls
    expect((await scene.run(inputs)).outputs.commit).toBe('')
    expect(scene.images.calls).toHaveLength(length)
  },
  120_000,
)

describe('limits', () => {
  const at = (date: string) => ({ env: clockAhead(Date.parse(date) - Date.now()) })

  it('of days and months hold, and it is said when it goes on', async () => {
    scene = await openArchive('through the API', archive(9))
    const inputs = { command: 'backfill', 'max-images-per-day': '3', 'max-images-per-month': '7' }
    const first = await scene.run({ ...inputs, 'max-images': '2' }, at('2030-03-10T10:00:00Z'))
    expect(first.stdout).toMatch(/limit of 2 images a run .* The next run goes on\./)
    const second = await scene.run(inputs, at('2030-03-10T11:00:00Z'))
    expect(paid()).toEqual([9, 8, 7])
    expect(second.stdout).toMatch(
      /limit of 3 images a day \(`max-images-per-day` or `limits\.day\.images`\).* The first run after 2030-03-11 00:00 UTC goes on\./,
    )
    const third = await scene.run(inputs, at('2030-03-10T12:00:00Z'))
    expect(third).toMatchObject({ code: 0, outputs: { commit: '', cost: '0.0000' } })
    expect(paid()).toHaveLength(3)

    await scene.run(inputs, at('2030-03-11T00:01:00Z'))
    expect(paid()).toEqual(range(9, 4))
    const last = await scene.run(inputs, at('2030-03-31T10:00:00Z'))
    expect(paid()).toEqual(range(9, 3))
    expect(last.stdout).toMatch(/7 images a month .* after 2030-04-01 00:00 UTC goes on\./)
    await scene.run(inputs, at('2030-04-01T00:01:00Z'))
    expect(paid()).toEqual(range(9, 1))
  }, 300_000)

  it('in dollars by day hold, and one that no picture fits is told as such', async () => {
    scene = await openArchive('through the API', archive(5))
    const inputs = { command: 'backfill', 'max-cost-per-day': '0.06' }
    const job = await scene.run(inputs, at('2030-03-10T10:00:00Z'))
    expect(job.stdout).toMatch(/\$0\.06 a day .* after 2030-03-11 00:00 UTC goes on\./)
    expect(paid()).toEqual([5, 4])
    const never = await scene.run(
      { ...inputs, 'max-cost-per-day': '0.01' },
      at('2030-03-12T10:00:00Z'),
    )
    expect(never.stdout).toMatch(/\$0\.01 a day .* No run goes on until that is changed\./)
    expect(paid()).toEqual([5, 4])
  }, 300_000)
})

describe('several pull requests', () => {
  const of = (branch: string) => `hero-images/backfill/main/${branch}`

  it.each(kinds)(
    '%s, by month, so many posts in each',
    async (kind) => {
      // Ten of January, nine of February, one of March.
      scene = await openArchive(kind, archive(20))
      if (kind !== 'through the API')
        // GitHub opens pull requests for branches that it has.
        for (const part of ['2026-03-1', '2026-02-1', '2026-02-2', '2026-01-1', '2026-01-2'])
          await scene.repo.commit(of(part), { 'x.txt': 'x' }, { from: 'main' })
      const inputs = {
        command: 'backfill',
        'group-by': 'month',
        'posts-per-pull-request': '5',
        'max-images': '8',
      }
      const first = await scene.run(inputs)
      expect(first, first.stdout).toMatchObject({ code: 0, outputs: { count: '8' } })
      expect(paid()).toEqual(range(20, 13))
      expect(await drawnOn(of('2026-03-1'))).toEqual([20])
      expect(await drawnOn(of('2026-02-1'))).toEqual(range(19, 15))
      expect(await drawnOn(of('2026-02-2'))).toEqual([14, 13])
      const pulls = await scene.pulls()
      expect(pulls.map(({ title }) => title).sort()).toEqual([
        'Hero images for 1 post (2026-03)',
        'Hero images for 2 posts (2026-02)',
        'Hero images for 5 posts (2026-02)',
      ])
      expect(first.stdout).toContain(
        '8 drawn by this run; 1 of 21 posts have their picture, 8 more',
      )
      expect(first.summary).toContain('| cost to come | about <span>$</span>0.34 |')

      const second = await scene.run(inputs)
      expect(second.code, second.stdout).toBe(0)
      expect(paid()).toEqual(range(20, 5))
      expect(await drawnOn(of('2026-02-2'))).toEqual(range(14, 11))
      expect(await drawnOn(of('2026-01-1'))).toEqual(range(10, 6))
      expect(await drawnOn(of('2026-01-2'))).toEqual([5])
      expect(await drawnOn(of('2026-02-1'))).toEqual(range(19, 15))
      const third = await scene.run(inputs)
      expect(paid()).toEqual(range(20, 1))
      expect(third.stdout).toContain('20 more wait in pull requests; nothing is left to do.')
      const idle = await scene.run(inputs)
      expect(idle).toMatchObject({ code: 0, outputs: { commit: '', count: '0' } })
      expect(paid()).toHaveLength(20)
    },
    180_000,
  )

  it('that are merged or closed are left as they are, and open ones are not done again', async () => {
    scene = await openArchive('through the API', archive(9))
    const inputs = { command: 'backfill', 'posts-per-pull-request': '2', 'max-images': '6' }
    const first = await scene.run(inputs)
    expect(first.code, first.stdout).toBe(0)
    const branches = ['1', '2', '3'].map(of)
    const pulls = await scene.pulls()
    expect(pulls.map(({ branch }) => branch).sort()).toEqual(branches)
    const [merged, closed] = branches.map((branch) => pulls.find((pull) => pull.branch === branch)!)
    await scene.merge(merged!.number)
    await scene.close(closed!.number)
    const heads = () => Promise.all(branches.map((branch) => scene.repo.head(branch)))
    const before = await heads()
    const second = await scene.run(inputs)
    expect(second.code, second.stdout).toBe(0)
    expect(await heads()).toEqual(before)
    expect(paid()).toEqual(range(9, 1))
    // The merged ones are on `main`, too.
    expect(await drawnOn(of('4'))).toEqual([9, 8, 3, 2])
    expect(await drawnOn(of('5'))).toEqual([9, 8, 1])
    expect(second.outputs.plan).toContain(`pull request #${closed!.number}, which was closed`)

    // What waits there is left alone by other runs, too.
    const plain = await scene.run({})
    expect(plain.outputs, plain.stdout).toMatchObject({ count: '0', commit: '' })
    const one = await scene.run({ command: 'backfill' })
    expect(one.outputs).toMatchObject({ count: '0', commit: '' })
    expect((await scene.pulls()).map(({ branch }) => branch).sort()).toEqual(
      ['3', '4', '5'].map(of),
    )
    expect(paid()).toHaveLength(9)

    await scene.repo.deleteBranch(of('2'))
    const again = await scene.run(inputs)
    // One fills the pull request that had room, beside what that brings.
    expect(again.outputs, again.stdout).toMatchObject({ count: '3', cost: '0.0000' })
    expect(paid()).toHaveLength(9)
  }, 300_000)

  it('of a run that was killed are gone on with, and nothing is paid twice', async () => {
    scene = await openArchive('through the API', archive(6))
    const inputs = { command: 'backfill', 'posts-per-pull-request': '3' }
    scene.images.next(...[100, 100, 100, 100, 200, 3000].map((delay) => ({ delay })))
    // The first three are delivered by then, and no drawings of theirs are left.
    const isDelivered = async () => (await scene.pulls()).length === 1
    const saved = await scene.killedAfter(2, inputs, isDelivered)
    expect(await drawnOn(of('1'))).toEqual([6, 5, 4])
    const before = scene.images.calls.length
    const job = await scene.run(inputs)
    expect(job.code, job.stdout).toBe(0)
    expect(scene.images.calls.length - before).toBe(3 - saved)
    expect(await drawnOn(of('2'))).toEqual([3, 2, 1])
    expect((await scene.pulls()).map(({ branch }) => branch).sort()).toEqual(['1', '2'].map(of))
  }, 300_000)

  it('take translations along, which show the same pictures', async () => {
    const base = {
      'hugo.toml': "baseURL = 'https://sea.example/'\n[languages.en]\n[languages.fr]\n",
      '.github/hero-images.yml': smallPictures,
    }
    const path = (language: string, n: number) => `content/${language}/posts/p${n}.md`
    const posts = [1, 2, 3].flatMap((n) =>
      ['en', 'fr'].map((language) => [
        path(language, n),
        `---\ntitle: Number ${n}\ndate: ${dayOf(n)}\n---\n\nWords.\n`,
      ]),
    )
    scene = await openArchive('through the API', Object.fromEntries(posts), { base })
    const inputs = { command: 'backfill', 'posts-per-pull-request': '2', 'max-images': '1' }
    const first = await scene.run(inputs)
    expect(first.stdout).toContain('2 drawn by this run; 0 of 6 posts have their picture, 2 more')
    expect(first.stdout).toContain('4 to do.')
    const second = await scene.run(inputs)
    expect(second.code, second.stdout).toBe(0)
    const last = await scene.run(inputs)
    expect(last.stdout).toContain('6 more wait in pull requests; nothing is left to do.')
    expect(paid()).toEqual([3, 2, 1])
    for (const [branch, n] of [
      ['1', 3],
      ['1', 2],
      ['2', 1],
    ] as const)
      for (const language of ['en', 'fr'])
        expect(await scene.text(of(branch), path(language, n))).toContain('featured_image:')
    expect((await scene.run(inputs)).outputs).toMatchObject({ commit: '', cost: '0.0000' })
    expect(paid()).toHaveLength(3)
  }, 300_000)

  it('are opened by the next run where that could not be, by folder', async () => {
    scene = await openArchive('through the API', archive(3))
    const inputs = { command: 'backfill', 'group-by': 'folder' }
    const opens = scene.gh.fault(
      ({ method, path }) => method === 'POST' && path.endsWith('/pulls'),
      { status: 422, body: { message: 'Validation Failed' } },
    )
    const first = await scene.run(inputs)
    expect(first.stdout).toMatch(/^::warning.*could not be opened/m)
    expect(await scene.pulls()).toEqual([])
    opens()
    await scene.run(inputs)
    expect(paid()).toEqual([3, 2, 1])
    const [pull] = await scene.pulls()
    expect(pull).toMatchObject({ branch: of('src-content-blog-1') })
    expect(pull!.title).toBe('Hero images for 3 posts (src-content-blog)')
  })
})

it.each([
  ['one pull request', {}, [delivery]],
  [
    'several',
    { 'posts-per-pull-request': '2' },
    ['hero-images/backfill/main/1', 'hero-images/backfill/main/2'],
  ],
])(
  'cards whose posts have other titles by now are set anew in %s',
  async (_, more, branches) => {
    scene = await openArchive('through the API', archive(3))
    const inputs = { command: 'backfill', generator: 'card', ...more }
    expect((await scene.run({ ...inputs, 'posts-per-pull-request': '' })).code).toBe(0)
    const [first] = await scene.pulls()
    await scene.merge(first!.number)
    const title = async (n: number) =>
      (await scene.text('main', postPath(slug(n))))!.replace(/Number \d+/, `Digit ${n}`)
    await scene.commit({
      [postPath(slug(1))]: await title(1),
      [postPath(slug(3))]: await title(3),
      [postPath(slug(4))]: dated('Number 4', '2026-04-01'),
    })

    const job = await scene.run(inputs)
    expect(job.code, job.stdout).toBe(0)
    expect(job.stdout).toContain(
      '1 drawn by this run; 4 of 5 posts have their picture, 1 more wait',
    )
    expect((await scene.pulls()).map(({ branch }) => branch).sort()).toEqual(branches)
    const there = await Promise.all(
      branches.map(async (branch) => {
        const texts = await Promise.all(
          [1, 2, 3, 4].map((n) => scene.text(branch, recordPath(postPath(slug(n))))),
        )
        return texts.flatMap((text) => (text ? [JSON.parse(text).title as string] : []))
      }),
    )
    expect(there.flat()).toEqual(expect.arrayContaining(['Digit 1', 'Digit 3', 'Number 4']))

    const heads = () => Promise.all(branches.map((branch) => scene.repo.head(branch)))
    const before = await heads()
    const idle = await scene.run(inputs)
    expect(idle, idle.stdout).toMatchObject({ code: 0, outputs: { commit: '' } })
    expect(idle.stdout).toContain('nothing is left to do')
    expect(await heads()).toEqual(before)
  },
  300_000,
)

it('of a pull request, or with what fits no other input, stops at once', async () => {
  scene = await openArchive('through the API', archive(1))
  const onPull = await scene.run({ command: 'backfill', 'pull-request': '7' })
  expect(onPull.stdout).toContain('goes through the posts of a branch, not of a pull request')
  const changed = await scene.run({ command: 'backfill', instruction: 'more fog' })
  expect(changed.stdout).toContain('set `command: restyle`')
  for (const job of [onPull, changed]) expect(job.code).toBe(1)
  expect(scene.paid()).toEqual([])
})
