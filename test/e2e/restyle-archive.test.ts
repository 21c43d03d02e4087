import { afterEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { type ArchiveScene, dated, openArchive } from './archive-scene.ts'
import { postPath } from './blog.ts'

/** Pictures that posts have of ours are drawn again, each once, by an instruction or a brand template. */

const slugs = ['anchors', 'buoys', 'currents', 'docks', 'eddies']
const days = ['2026-01-01', '2026-02-01', '2026-02-02', '2026-03-01', '2026-03-02']
const posts = Object.fromEntries(
  slugs.map((slug, at) => [postPath(slug), dated(`On ${slug}`, days[at]!)]),
)
const hero = (slug: string) => `src/assets/hero/${slug}.webp`
const delivery = 'hero-images/main'
const byHand = Buffer.from('a picture of a person')

let scene: ArchiveScene
afterEach(() => scene?.end())

/** All posts have pictures of ours on `main`, but for one that a person replaced, and one that lacks any. */
async function open(): Promise<void> {
  scene = await openArchive('through the API', posts, { isVaried: true })
  const drawn = await scene.run({ command: 'backfill' })
  expect(drawn.outputs.count, drawn.stdout).toBe('5')
  await scene.merge((await scene.pulls())[0]!.number)
  await scene.repo.deleteBranch(delivery)
  await scene.commit({ [hero('eddies')]: byHand, [postPath('new')]: dated('New', '2026-04-01') })
}
const edits = () => scene.images.calls.filter(({ path }) => path.endsWith('/edits'))
const drawings = () => scene.images.calls.length - edits().length
const record = async (branch: string, slug: string) =>
  JSON.parse((await scene.text(branch, recordPath(postPath(slug))))!)
const blobs = async (branch: string) => {
  const files = await scene.repo.files(branch)
  return slugs.map((slug) => files.get(hero(slug))?.sha)
}

it('by an instruction, two a run, newest first, with before and after in the pull request', async () => {
  await open()
  const restyle = { command: 'restyle', instruction: 'warmer light', 'max-images': '2' }
  const main = await blobs('main')
  const first = await scene.run(restyle)
  expect(first, first.stdout).toMatchObject({ code: 0, outputs: { count: '2' } })
  expect(first.stdout).toContain(
    '2 drawn anew by this run; 0 of 4 pictures of ours are as they were asked for, 2 more wait in pull requests; 2 to do.',
  )
  const [pull] = await scene.pulls()
  expect(pull!.branch).toBe(delivery)
  const now = await blobs(delivery)
  expect(slugs.filter((_, at) => now[at] !== main[at])).toEqual(['currents', 'docks'])
  for (const slug of ['currents', 'docks']) {
    const { before, round } = await record(delivery, slug)
    expect(round).toBe(2)
    expect(pull!.body).toContain(`/blob/${before.commit}/${before.path}?raw=true`)
    const files = await scene.repo.files(before.commit)
    expect(files.get(before.path)!.sha).toBe(main[slugs.indexOf(slug)])
  }
  expect(pull!.body).toContain('<b>Before</b>: round 1')
  expect(pull!.body).toContain('<b>Now</b>: round 2')

  const second = await scene.onSchedule(restyle)
  expect(second.outputs.count, second.stdout).toBe('4')
  expect(edits()).toHaveLength(4)
  const third = await scene.run(restyle)
  expect(third.outputs).toMatchObject({ commit: '', cost: '0.0000' })
  expect(third.stdout).toContain('4 more wait in pull requests; nothing is left to do.')
  expect(await scene.repo.read(delivery, hero('eddies'))).toEqual(byHand)
  expect(await scene.text(delivery, postPath('new'))).not.toContain('heroImage')

  await scene.merge(pull!.number)
  const done = await scene.run(restyle)
  expect(done.outputs).toMatchObject({ count: '0', commit: '', cost: '0.0000' })
  expect(done.stdout).toContain(
    '4 of 4 pictures of ours are as they were asked for; nothing is left',
  )
  expect(await scene.repo.read('main', hero('eddies'))).toEqual(byHand)
  expect(edits()).toHaveLength(4)
  expect(drawings()).toBe(5)
}, 300_000)

it('by another brand template, into pull requests by month, and not again once they are merged', async () => {
  await open()
  const restyle = { command: 'restyle', 'group-by': 'month' }
  const calm = await scene.run(restyle)
  expect(calm.stdout).toContain('4 of 4 pictures of ours are as they were asked for')
  await scene.commit({ '.github/hero-images/brand.md': 'A linocut about {{ title }}.\n' })
  const first = await scene.run({ ...restyle, 'max-images': '2' })
  expect(first.outputs.count, first.stdout).toBe('2')
  expect((await scene.pulls()).map(({ branch }) => branch).sort()).toEqual([
    'hero-images/restyle/main/2026-02-1',
    'hero-images/restyle/main/2026-03-1',
  ])
  const second = await scene.run(restyle)
  expect(second.code, second.stdout).toBe(0)
  expect([drawings(), edits().length]).toEqual([9, 0])
  const pulls = await scene.pulls()
  expect(pulls).toHaveLength(3)
  for (const { number, body } of pulls) {
    expect(body).toContain('<b>Before</b>: round 1')
    await scene.merge(number)
  }
  expect((await record('main', 'buoys')).prompt).toContain('A linocut about “On buoys”')
  const done = await scene.run(restyle)
  expect(done.outputs, done.stdout).toMatchObject({ count: '0', commit: '', cost: '0.0000' })
  expect(done.stdout).toContain('4 of 4 pictures of ours are as they were asked for')
  expect(await scene.pulls()).toEqual([])
  expect(drawings()).toBe(9)
  expect(await scene.repo.read('main', hero('eddies'))).toEqual(byHand)
}, 300_000)

it('is not paid for again where its pull request was closed and its branch deleted', async () => {
  await open()
  const restyle = { command: 'restyle', instruction: 'warmer light' }
  await scene.run(restyle)
  const [pull] = await scene.pulls()
  await scene.close(pull!.number)
  await scene.repo.deleteBranch(delivery)
  const again = await scene.run(restyle)
  expect(again.outputs, again.stdout).toMatchObject({ count: '4', cost: '0.0000' })
  expect(edits()).toHaveLength(4)
})

it('never takes the place of what people made', async () => {
  scene = await openArchive('through the API', {})
  const forced = await scene.run({ command: 'restyle', force: 'true', instruction: 'x' })
  expect(forced.code).toBe(1)
  expect(forced.stdout).toContain('never takes the place of pictures that people made')
  const cards = await scene.run({ command: 'restyle', instruction: 'x', 'api-key': '' })
  expect(cards.stdout).toContain('Title cards follow no `instruction`')
})
