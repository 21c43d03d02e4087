import { afterEach, beforeEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { type Fault, type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

/** Readers are told that a model drew the picture, where the settings ask for it. */

const key = 'sk-test-0123456789abcdef'
const [tides, boats] = [postPath('tides'), postPath('boats')]
const settings = {
  '.github/hero-images.yml': `fields: { disclosure: cover.credit }\ndisclosure: { de: Mit KI erstellt, en: Made with AI }\n${smallPictures}`,
}

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const run = () => scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
const text = async (path: string) => String(await scene.repo.read(scene.branch, path))

it('in the language of the post, and in the comment; what people wrote there stays', async () => {
  const german = post('Gezeiten').replace('title:', 'lang: de\ntitle:')
  const own = post('Boats').replace('title:', 'cover:\n  credit: By Ann\ntitle:')
  scene = await openScene({ [tides]: german, [boats]: own, ...settings })
  const job = await run()
  expect(job.code, job.stdout).toBe(0)
  expect(await text(tides)).toMatch(/cover:\n {2}credit: "?Mit KI erstellt"?\n/)
  expect(await text(boats)).toContain('cover:\n  credit: By Ann\n')
  const record = JSON.parse(await text(recordPath(tides)))
  expect(record.disclosed).toEqual({ key: 'cover.credit', says: 'Mit KI erstellt' })
  const [comment] = await scene.repo.comments(scene.pull.number)
  expect(comment!.body).toContain('**Said to readers:** `cover.credit: Mit KI erstellt`')
})

it('not of a title card that stands in for a refused picture', async () => {
  const refused: Fault = {
    status: 400,
    body: { error: { message: 'Rejected.', code: 'moderation_blocked', param: null, type: 'x' } },
  }
  scene = await openScene({ [tides]: post('Tides'), ...settings })
  images.next(refused)
  const job = await run()
  expect(job.code, job.stdout).toBe(0)
  expect(JSON.parse(job.outputs.images!)).toMatchObject([{ generator: 'card' }])
  expect(await text(tides)).toContain('heroImage:')
  expect(await text(tides)).not.toContain('credit')
  expect(JSON.parse(await text(recordPath(tides)))).not.toHaveProperty('disclosed')
})
