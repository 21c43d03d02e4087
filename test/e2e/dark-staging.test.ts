import { afterEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { post, postPath, smallPictures } from './blog.ts'
import { type Kind, openStagingScene, type StagingScene } from './staging-scene.ts'

/** A run that is killed between a hero and its dark version pays for neither twice. */

const tides = postPath('tides')
const files = {
  [tides]: post('Tides'),
  '.github/hero-images.yml': `dark: true\nfields: { dark: heroImageDark }\nprices: { gpt-image-2: { image: 0.04 } }\n${smallPictures}`,
}
const kinds: readonly Kind[] = ['through the API', 'with git in a checkout']

let scene: StagingScene
afterEach(() => scene.close())
const record = async () => JSON.parse((await scene.text(recordPath(tides)))!)
const ways = () => scene.images.calls.map(({ path }) => path.replace(/.*\//, ''))
const staged = async () =>
  ((await scene.shelf()) ?? []).filter((path) => path.endsWith('.json')).length

async function expectDone(): Promise<void> {
  expect(await scene.text(tides)).toMatch(/heroImageDark: .*tides-dark\.webp/)
  expect((await record()).paid).toHaveLength(2)
  expect(await scene.shelf()).toBeUndefined()
  const paid = (await scene.account()).filter((path) => path.startsWith('paid/'))
  expect(paid.filter((path) => path.endsWith('_picture'))).toHaveLength(2)
  const { length } = scene.images.calls
  expect(await scene.run()).toMatchObject({ code: 0, outputs: { count: '0' } })
  expect(scene.images.calls).toHaveLength(length)
}

describe.each(kinds)('%s', { timeout: 300_000 }, (kind) => {
  it('the hero was there: its dark version alone is asked for', async () => {
    scene = await openStagingScene(kind, files)
    scene.images.next({ delay: 10 }, { delay: 30_000 })
    const isUnderWay = async () => ways().length === 2 && (await staged()) === 1
    expect((await scene.runUntil(isUnderWay, 'SIGKILL')).code).toBe(null)

    // What is left of the limit pays for the one, not for both.
    const job = await scene.run({ inputs: { 'max-images': '1', 'max-cost': '0.04' } })
    expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(ways()).toEqual(['generations', 'edits', 'edits'])
    const lost = (await scene.account()).filter((path) => path.endsWith('_lost'))
    expect(lost).toHaveLength(1)
    await expectDone()
  })

  it('two runs at once pay once for each', async () => {
    scene = await openStagingScene(kind, files)
    scene.images.next({ delay: 500 }, { delay: 1500 })
    const jobs = await Promise.all([scene.run(), scene.run()])
    expect(jobs.map(({ code }) => code)).toEqual([0, 0])
    expect(ways()).toEqual(['generations', 'edits'])
    await expectDone()
  })

  it('both were there, and another post was being drawn: neither is asked for again', async () => {
    const boats = postPath('boats')
    scene = await openStagingScene(kind, { ...files, [boats]: post('Boats') })
    // One post has both, the other waits for its first.
    scene.images.next({ delay: 10 }, { delay: 30_000 }, { delay: 10 })
    const isThere = async () => (await staged()) === 2
    expect((await scene.runUntil(isThere, 'SIGKILL')).code).toBe(null)
    const job = await scene.run({ inputs: { 'max-images': '2' } })
    expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '2' } })
    expect(ways().slice(3)).toEqual(['generations', 'edits'])
    const paid = (await scene.account()).filter((path) => path.endsWith('_picture'))
    expect(paid).toHaveLength(4)
    for (const path of [tides, boats])
      expect(JSON.parse((await scene.text(recordPath(path)))!).paid).toHaveLength(2)
    expect(await scene.shelf()).toBeUndefined()
  })
})
