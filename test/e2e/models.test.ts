import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ChatServer, startChatServer } from '../helpers/chat-server.ts'
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

describe('a text model', () => {
  let chat: ChatServer
  beforeEach(async () => {
    chat = await startChatServer({ key, images: images.url })
  })
  afterEach(() => chat.close())
  const writeWith = (model: string, more: Record<string, string> = {}) =>
    run('gpt-image-2', { 'base-url': chat.url, 'text-model': model, ...more })

  it('that ends is told of before anything is drawn, by the list that tells of the other', async () => {
    const job = await writeWith('gpt-5-mini')
    expect(job).toMatchObject({ code: 0, outputs: { count: '2' } })
    const warning =
      /The model `gpt-5-mini` will be shut down on 2026-12-11, says .* Set `text-model` to another, such as `gpt-6\.1-terra`/
    for (const text of [job.stdout, job.summary, await comment()]) expect(text).toMatch(warning)
    expect(images.lists).toHaveLength(1)
  })

  it('that is not there is told of with those that are', async () => {
    const job = await writeWith('gpt-99')
    expect(job.stdout).toMatch(
      /^::warning .*lists no model `gpt-99`\. .* set `text-model` to one of the text models there: `gpt-6\.1-terra`/m,
    )
    expect(job.stdout).not.toMatch(/there: .*gpt-image/)
  })

  it('that stays is not spoken of, nor one that has nothing to write', async () => {
    const said = { 'dry-run': 'true' }
    expect((await writeWith('gpt-5-mini', said)).stdout).not.toContain('shut down')
    expect((await writeWith('gpt-6.1-terra')).stdout).not.toMatch(/lists no model|shut down/)
  })
})
