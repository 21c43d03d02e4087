import { afterEach, expect, it } from 'vitest'
import { clockAhead } from '../helpers/clock-ahead.ts'
import { playsAll } from '../helpers/seeds.ts'
import { type ArchiveScene, dated, openArchive } from './archive-scene.ts'
import { postPath } from './blog.ts'

/** An archive by the Batch API: one run hands over and ends, a later one collects. */

const many = playsAll ? 60 : 24
const archive = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      postPath(`p${at + 1}`),
      dated(`Number ${at + 1}`, new Date(Date.UTC(2026, 0, at + 1)).toISOString().slice(0, 10)),
    ]),
  )
const inputs = { command: 'backfill', batch: 'true', dialect: 'openai', 'max-images': '100' }
const withoutBatch = { ...inputs, batch: 'false' }
const later = { env: clockAhead(60_000) }
const delivery = 'hero-images/main'

let scene: ArchiveScene
afterEach(() => scene?.end())

const openWith = async (count: number) => {
  scene = await openArchive('through the API', archive(count), { hasBatches: true })
}
const numberIn = (prompt: unknown) => Number(/Title: “Number (\d+)”/.exec(String(prompt))?.[1])
/** Numbers of the posts that were handed over, and of those that were drawn by themselves. */
const handed = () =>
  scene.images.batches
    .lines()
    .map(({ body }) => numberIn(body.prompt))
    .sort((a, b) => a - b)
const single = () => scene.images.calls.map(({ parameters }) => numberIn(parameters.prompt))
const all = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
const drawnOn = async (branch: string) =>
  (await scene.paths(branch))
    .filter((path) => path.startsWith('.github/hero-images/records/'))
    .map((path) => Number(/p(\d+)\.md/.exec(path)?.[1]))
    .sort((a, b) => a - b)
const recordOf = async (number: number) =>
  JSON.parse(
    (await scene.text(delivery, `.github/hero-images/records/${postPath(`p${number}`)}.json`))!,
  )
const account = async (): Promise<readonly string[]> => {
  const { gh, repo } = scene
  const response = await fetch(
    `${gh.url}/repos/${repo.fullName}/git/ref/${encodeURIComponent('hero-images/account')}`,
    { headers: { authorization: `token ${gh.tokenOf('acme')}` } },
  )
  // Where nothing stands on it, there is none.
  if (response.status === 404) return []
  // biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
  return [...(await repo.files(((await response.json()) as any).object.sha)).keys()]
}
const starting = async (start: string) => (await account()).filter((path) => path.startsWith(start))

it(`${many} posts are handed over by one run, and put in place by another, for half the price`, async () => {
  await openWith(many)
  const first = await scene.run(inputs)
  expect(first, first.stdout).toMatchObject({ code: 0, outputs: { count: '0', commit: '' } })
  expect(handed()).toEqual(all(many))
  expect(first.stdout).toContain(
    `${many} wait in a batch of the images API; nothing else is to do.`,
  )
  expect(first.stdout).toMatch(/The batch is due by \d{4}-\d\d-\d\d \d\d:\d\d UTC: the first run/)
  expect(first.summary).toContain(`| in a batch of the images API | ${many} |`)
  expect(await starting('reserved/batch')).toHaveLength(many)
  expect(await scene.pulls()).toEqual([])

  // Nothing is ready: nothing happens.
  const second = await scene.onSchedule(inputs)
  expect(second, second.stdout).toMatchObject({ code: 0, outputs: { cost: '0.0000' } })
  expect(second.stdout).toContain(`${many} wait in a batch of the images API`)

  expect(scene.images.batches.finish()).toBe(many)
  const third = await scene.onSchedule(inputs)
  expect(third, third.stdout).toMatchObject({
    code: 0,
    outputs: { count: `${many}` },
  })
  expect(await scene.pulls()).toMatchObject([{ title: `Hero images for ${many} posts` }])
  expect(await drawnOn(delivery)).toEqual(all(many))

  const { cost, usage, batch } = await recordOf(1)
  const full = (usage.inputTextTokens * 5 + usage.outputTokens * 30) / 1e6
  expect(cost).toBeCloseTo(full / 2, 8)
  expect(Number(third.outputs.cost)).toBeCloseTo((many * full) / 2, 3)
  expect(batch).toBe(scene.images.batches.batches[0]!.id)
  const paid = await starting('paid/')
  expect(paid).toHaveLength(many)
  expect(paid.every((path) => path.includes(`_${Math.round(cost * 1e6)}_0_picture`))).toBe(true)
  expect(await starting('reserved/')).toEqual([])
  expect(await starting('batches/')).toEqual([])

  const idle = await scene.onSchedule(inputs)
  expect(idle.stdout).toContain(`${many} more wait in pull requests; nothing is left to do.`)
  expect(handed()).toEqual(all(many))
  expect(single()).toEqual([])
  expect(scene.images.batches.files.filter(({ purpose }) => purpose === 'batch')).toHaveLength(1)
}, 300_000)

it.each([
  ['before anything was sent up', 'POST files', 'before'],
  ['after the file was sent up', 'POST files', 'after'],
  ['before the batch was begun', 'POST batches', 'before'],
  ['after it was begun, before that was known', 'POST batches', 'after'],
] as const)(
  'killed %s, nothing is handed over twice',
  async (_, route, when) => {
    await openWith(3)
    const { batches } = scene.images
    let kill = (_signal: NodeJS.Signals) => {}
    const reached = batches.hang(route, when)
    const running = scene.run(inputs, {
      onStart: (how) => {
        kill = how
      },
    })
    await reached
    kill('SIGKILL')
    expect((await running).code).toBe(null)

    const next = await scene.run(inputs, later)
    expect(next.code, next.stdout).toBe(0)
    expect(batches.batches).toHaveLength(1)
    expect(handed()).toEqual([1, 2, 3])
    expect(batches.files).toHaveLength(1)
    batches.finish()
    const last = await scene.run(withoutBatch, later)
    expect(last, last.stdout).toMatchObject({ code: 0, outputs: { count: '3' } })
    expect(await drawnOn(delivery)).toEqual([1, 2, 3])
    expect(single()).toEqual([])
    expect(await starting('paid/')).toHaveLength(3)
  },
  120_000,
)

it('killed while it collects, nothing is paid for twice', async () => {
  await openWith(12)
  await scene.run(inputs)
  scene.images.batches.finish()
  const saved = await scene.killedAfter(3, { ...inputs, concurrency: '1' })
  expect(saved).toBeGreaterThanOrEqual(3)
  const job = await scene.run(inputs)
  expect(job, job.stdout).toMatchObject({ code: 0 })
  expect(await drawnOn(delivery)).toEqual(all(12))
  expect(handed()).toEqual(all(12))
  expect(single()).toEqual([])
  expect(await starting('paid/')).toHaveLength(12)
  expect(await starting('reserved/')).toEqual([])
}, 300_000)

const blocked = {
  message: 'Your request was rejected by the safety system.',
  type: 'image_generation_user_error',
  code: 'moderation_blocked',
}

it('what failed in a batch is drawn by itself, or said why not', async () => {
  await openWith(5)
  await scene.run(inputs)
  const faultOf = new Map([
    [2, { status: 400, error: blocked }],
    [4, { status: 500, error: { message: 'The server had an error.', type: 'server_error' } }],
  ])
  expect(
    scene.images.batches.finish({
      fault: ({ body }) => faultOf.get(numberIn(body.prompt)),
      lose: 1,
    }),
  ).toBe(2)
  // The newest first: 5, whose answer was lost, 4, 2.
  scene.images.next({ delay: 0 }, { delay: 0 }, { status: 400, body: { error: blocked } })
  const job = await scene.run({ ...inputs, concurrency: '1' })
  expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '5' } })
  expect(job.stdout).toContain('It drew 2 of 5, 3 failed and are drawn by themselves.')
  expect(single()).toEqual([5, 4, 2])
  expect(handed()).toEqual(all(5))
  expect(await recordOf(4)).not.toHaveProperty('batch')
  expect((await recordOf(4)).cost).toBeCloseTo((await recordOf(1)).cost * 2, 4)
  const card = await recordOf(2)
  expect(card.generator).toBe('card')
  expect(card.notes.join(' ')).toContain('A card was drawn instead')
  expect(await starting('reserved/')).toEqual([])
}, 240_000)

it('a batch that expired gives what it drew, and the rest goes into another one', async () => {
  await openWith(5)
  await scene.run(inputs)
  expect(scene.images.batches.finish({ only: 3 })).toBe(3)
  const job = await scene.run(inputs)
  expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '3' } })
  expect(job.stdout).toContain('is expired. It drew 3 of 5, 2 were not tried.')
  expect(scene.images.batches.batches).toHaveLength(2)
  expect(handed()).toEqual([1, 1, 2, 2, 3, 4, 5])
  expect(await starting('reserved/batch')).toHaveLength(2)
  scene.images.batches.finish()
  await scene.run(inputs)
  expect(await drawnOn(delivery)).toEqual(all(5))
  expect(single()).toEqual([])
}, 240_000)

it('a batch that fails as a whole costs nothing, and says why', async () => {
  await openWith(2)
  await scene.run(inputs)
  scene.images.batches.fail('token_limit_exceeded', 'Enqueued token limit reached.')
  const job = await scene.run({ ...inputs, 'dry-run': 'false', 'max-images': '0' })
  expect(job.stdout).toMatch(
    /Batch batch_\d+ is failed \(token_limit_exceeded: Enqueued token limit reached\.\)\. Nothing was drawn/,
  )
  expect(await starting('reserved/')).toEqual([])
  expect(await starting('paid/')).toEqual([])
  await scene.run(inputs)
  expect(scene.images.batches.batches).toHaveLength(2)
})

it('limits hold at half the price, and count what a batch is to draw', async () => {
  await openWith(6)
  const limited = { ...inputs, 'max-images-per-day': '4' }
  const first = await scene.run(limited)
  expect(handed(), first.stdout).toEqual([3, 4, 5, 6])
  const half = Number(/_(\d+)$/.exec((await starting('reserved/batch'))[0]!)![1]) / 1e6
  const second = await scene.run(limited)
  expect(second.stdout).toContain('beyond the limit of 4 images a day')
  expect(handed()).toEqual([3, 4, 5, 6])
  // Room for one more at half the price, and for none at the full one.
  const third = await scene.run({ ...inputs, 'max-cost': String(half * 1.5) })
  expect(handed(), third.stdout).toEqual([2, 3, 4, 5, 6])
  await scene.run({ ...withoutBatch, 'max-cost': String(half * 1.5) })
  expect(single()).toEqual([])
}, 240_000)

it('pictures that a limit leaves are kept, and not handed over again', async () => {
  await openWith(4)
  await scene.run(inputs)
  scene.images.batches.finish()
  await scene.commit({ [postPath('p2')]: dated('Number 22', '2026-01-02') })
  const job = await scene.run(withoutBatch)
  expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '4' } })
  expect(single()).toEqual([22])
  expect(await starting('batches/')).toEqual([])
  expect(await starting('paid/')).toHaveLength(5)
}, 240_000)

it('a restyle hands over edits, with the pictures in them', async () => {
  await openWith(2)
  await scene.run(withoutBatch)
  const [pull] = await scene.pulls()
  await scene.merge(pull!.number)
  expect(single()).toHaveLength(2)
  const restyle = { ...inputs, command: 'restyle', instruction: 'warmer light' }
  const job = await scene.run(restyle)
  expect(job.stdout).toContain('2 wait in a batch of the images API')
  const lines = scene.images.batches.lines()
  expect(lines.map(({ url }) => url)).toEqual(['/v1/images/edits', '/v1/images/edits'])
  expect(JSON.stringify(lines[0]!.body.images)).toMatch(/^\[\{"image_url":"data:image\/\w+;base64,/)
  scene.images.batches.finish()
  const last = await scene.run(restyle)
  expect(last, last.stdout).toMatchObject({ code: 0, outputs: { count: '2' } })
  expect((await recordOf(1)).edited).not.toBe(null)
  expect(single()).toHaveLength(2)
}, 240_000)

it('an API without batches is told before anything is sent', async () => {
  scene = await openArchive('through the API', archive(2))
  const none = await scene.run(inputs)
  expect(none.code).toBe(1)
  expect(none.stdout).toMatch(
    /Input `batch` is `true`, but 127\.0\.0\.1:\d+ has no Batch API \(GET \/batches: 404\)/,
  )
  const other = await scene.run({ ...inputs, dialect: 'auto' })
  expect(other.code).toBe(1)
  expect(other.stdout).toContain("is not asked in OpenAI's own way (`dialect` is `generic`)")
  const wrong = await scene.run({ ...inputs, command: 'illustrate' })
  expect(wrong.stdout).toContain('Input `batch` is `true`, but `command` is `illustrate`')
  expect(scene.images.calls).toEqual([])
  expect(await scene.pulls()).toEqual([])
})
