import { afterEach, describe, expect, it } from 'vitest'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** Records that somebody plants, damages or deletes: no limit goes up, and nobody is held up for a month. */

const [tides, boats] = [postPath('tides'), postPath('boats')]
const recordAt = (path: string) => `.github/hero-images/records/${path}.json`

let scene: TalkScene
afterEach(() => scene.close())

const paid = () => scene.images.calls.length
const repo = () => scene.scene.repo
const textNow = async (path: string) => String(await repo().read(scene.scene.branch, path))

/** Drawn once: `paid` is 1. */
async function open(inputs: Readonly<Record<string, string>> = {}) {
  scene = await openTalk({ [tides]: post('Tides') }, { inputs })
  expect(await scene.opened()).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(paid()).toBe(1)
}

const push = async (
  files: Readonly<Record<string, string | null>>,
  inputs: Readonly<Record<string, string>>,
) => {
  const job = await scene.run(await scene.act.push(files), { inputs })
  expect(job.code, job.stdout).toBe(0)
  return job
}

/** The record that is there, of a post that is not, with another payment in it. */
async function planted(payment: Readonly<Record<string, unknown>>): Promise<string> {
  const record = JSON.parse(await textNow(recordAt(tides)))
  const lie = { ...record.paid[0], at: new Date().toISOString(), ...payment }
  return JSON.stringify({ ...record, post: 'zz.md', paid: [lie] }).replace('"1e999"', '1e999')
}

describe('a record of a post that is not there', () => {
  it.each([
    ['cost -1000', { cost: -1000 }, { 'max-cost-per-month': '0.03' }],
    ['-50 requests', { cost: null, maybeCharged: -50 }, { 'max-images-per-month': '1' }],
    [
      '-50 requests of the pull request',
      { cost: null, maybeCharged: -50 },
      { 'max-images-per-pull-request': '1' },
    ],
  ])('lifts no limit: %s', async (_, payment, inputs) => {
    await open()
    const lie = { [recordAt('zz.md')]: await planted(payment) }
    const job = await push({ ...lie, [boats]: post('Boats') }, inputs)
    expect(paid()).toBe(1)
    expect(job.summary).toContain(Object.keys(inputs)[0])
  })

  it.each([1e9, '1e999'])('stops nobody, also where a merge brought it: %s', async (cost) => {
    await open()
    const lie = { [recordAt('zz.md')]: await planted({ cost }) }
    await repo().commit('main', lie)
    await push({ ...lie, [boats]: post('Boats') }, { 'max-cost-per-month': '5' })
    expect(paid()).toBe(2)
  })
})

it.each<[string, (text: string) => string]>([
  ['half of one', (text) => text.slice(0, text.length / 2)],
  ['marks of a conflict', (text) => `<<<<<<< a\n${text}=======\n${text}>>>>>>> b\n`],
  ['another version', (text) => text.replace('"version": 1', '"version": 2')],
])('a damaged record is told, and nothing is paid until it is restored: %s', async (_, damage) => {
  await open()
  const whole = await textNow(recordAt(tides))
  const limit = { 'max-images-per-month': '9' }
  const job = await push({ [recordAt(tides)]: damage(whole), [boats]: post('Boats') }, limit)
  expect(paid()).toBe(1)
  expect(job.stdout).toMatch(/^::warning.*`.*tides\.md\.json` is damaged.*Restore it/m)
  await push({ [recordAt(tides)]: whole }, limit)
  expect(paid()).toBe(2)
})

const limits = [
  { 'max-images-per-pull-request': '1' },
  { 'max-cost-per-pull-request': '0.05' },
  { 'max-images-per-month': '1' },
]

it.each(limits)(
  'deleting record and picture, three times, pays no second one: %o',
  async (limit) => {
    await open(limit)
    const before = await textNow(tides)
    for (let time = 0; time < 3; time++) {
      const all = [...(await repo().files(scene.scene.branch)).keys()]
      const ours = all.filter((path) => /tides.*\.(webp|jpg)$|hero-images\/records\//.test(path))
      const gone = Object.fromEntries(ours.map((path) => [path, null]))
      // Another title each time, so that nobody's no is to be heard in it.
      await push(
        { ...gone, [tides]: before.replace(/^title: .*$/m, `title: Tides ${time}`) },
        limit,
      )
      expect(paid()).toBe(1)
    }
  },
)

it.each(limits)('what rules keep from the branch counts all the same: %o', async (limit) => {
  scene = await openTalk({ [tides]: post('Tides') }, { inputs: limit })
  scene.scene.gh.fault(({ method, path }) => method === 'PATCH' && path.includes('refs/heads'), {
    status: 422,
    body: { message: 'Repository rule violations found' },
  })
  expect((await scene.opened()).code).toBe(1)
  expect(paid()).toBe(1)
  for (const title of ['Tides, late', 'Tides, early', 'No tides'])
    await scene.run(await scene.act.push({ [tides]: post(title) }))
  expect(paid()).toBe(1)
})
