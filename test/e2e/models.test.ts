import { afterEach, beforeEach, expect, it } from 'vitest'
import { modelEntry } from '../helpers/images-models.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const two = { [postPath('tides')]: post('Tides'), [postPath('ropes')]: post('Ropes') }

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  scene = await openScene(two)
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const run = (model: string, more: Record<string, string> = {}) =>
  scene.run({ inputs: { 'api-key': key, 'base-url': images.url, model, ...more } })
const times = (text: string, words: string) => text.split(words).length - 1
const comment = async () => (await scene.repo.comments(scene.pull.number))[0]!.body as string

it('warns once of a model that will be shut down: in log, comment and summary', async () => {
  const data = [modelEntry('gpt-image-2', '2099-12-01'), modelEntry('gpt-image-2.5-flare')]
  images.list({ status: 200, body: { data } })
  const job = await run('gpt-image-2')
  expect(job).toMatchObject({ code: 0, outputs: { count: '2' } })
  expect(job.stdout).toMatch(
    /^::warning title=hero-images::The model `gpt-image-2` will be shut down on 2099-12-01, says /m,
  )
  for (const text of [job.stdout, job.summary, await comment()]) {
    expect(times(text, 'will be shut down on 2099-12-01')).toBe(1)
    expect(text).toContain('gpt-image-2.5-flare')
  }
  expect(images.lists).toHaveLength(1)
})

it('names the image models where the model is unknown', async () => {
  const job = await run('gpt-image-9')
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(/^::error .*Image models there: `gpt-image-2`, /m)
  expect(job.stdout).toMatch(/^::warning .*lists no model `gpt-image-9`/m)
  expect(images.calls).toHaveLength(2)
  expect(images.lists).toHaveLength(1)
})

it('draws as ever where there is no list', async () => {
  images.list({ status: 404, body: '<h1>Not here</h1>' })
  const job = await run('gpt-image-2')
  expect(job).toMatchObject({ code: 0, outputs: { count: '2' } })
  expect(job.stdout).not.toContain('::warning')
})

it('asks for no list where nothing is drawn with a model', async () => {
  await run('gpt-image-2', { 'dry-run': 'true' })
  await run('gpt-image-2', { generator: 'card' })
  await run('gpt-image-2')
  expect(images.lists).toEqual([])
})
