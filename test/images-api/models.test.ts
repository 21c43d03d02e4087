import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OpenAiOptions } from '../../src/images-api/call.ts'
import { listModels, readModels } from '../../src/images-api/models.ts'
import { createOpenAiGenerator } from '../../src/images-api/openai.ts'
import { redactor } from '../../src/images-api/redact.ts'
import { modelEntry, openAiModels } from '../helpers/images-models.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'

const key = 'sk-proj-0123456789abcdefXYZ'
let server: ImagesServer
beforeEach(async () => {
  server = await startImagesServer({ key })
})
afterEach(() => server.close())

const november = Date.parse('2026-11-23T12:00:00Z')
const options = (more: Partial<OpenAiOptions> = {}): OpenAiOptions => ({
  apiKey: key,
  baseUrl: server.url,
  model: 'gpt-image-2',
  clock: { now: () => november, random: () => 0, sleep: async () => {} },
  ...more,
})
const list = (more: Partial<OpenAiOptions> = {}, timeout?: number) => {
  const all = options(more)
  return listModels(all, new URL(all.baseUrl), timeout)
}
const generator = (model: string) => createOpenAiGenerator(options({ model }))
const request = {
  prompt: 'two lighthouses',
  size: { width: 1200, height: 630 },
  quality: 'low',
  title: '',
  kicker: '',
}

describe('the list of models', () => {
  test('is asked for once, with the key and the query of the base URL, and is no drawing', async () => {
    expect(await list({ baseUrl: `${server.url}/?api-version=preview` })).toEqual([
      { id: 'gpt-5', shutdown: '2026-12-11' },
      { id: 'gpt-5-mini', shutdown: '2026-12-11' },
      { id: 'gpt-6.1-terra' },
      { id: 'gpt-image-1.5', shutdown: '2026-12-01' },
      { id: 'gpt-image-1-mini', shutdown: '2026-12-01' },
      { id: 'gpt-image-2' },
      { id: 'gpt-image-2.5-flare' },
      { id: 'gpt-image-2.6-flare' },
      { id: 'gpt-image-2.6-sunburst' },
      { id: 'text-embedding-3-large' },
    ])
    expect(server.lists).toMatchObject([
      { path: '/v1/models?api-version=preview', headers: { authorization: `Bearer ${key}` } },
    ])
    expect(server.calls).toEqual([])
  })

  const html = '<!doctype html><title>Welcome</title>'
  test.each<[string, number, unknown]>([
    ['a gateway has none', 404, { error: { message: 'Invalid URL (GET /v1/models)' } }],
    ['the key may not read it', 403, { error: { message: 'Missing scopes: api.model.read' } }],
    ['the server is broken', 500, openAiModels],
    ['it redirects', 302, openAiModels],
    ['it is a page', 200, html],
    ['it is empty', 200, ''],
    ['it is null', 200, null],
    ['it has another shape', 200, { models: ['gpt-image-2'] }],
    ['data is no list', 200, { data: { id: 'gpt-image-2' } }],
    ['it goes on elsewhere', 200, { ...openAiModels, has_more: true }],
    ['it has more than 4 MB', 200, { ...openAiModels, padding: 'x'.repeat(5_000_000) }],
  ])('is unknown, and no error, where %s', async (_why, status, body) => {
    server.list({ status, body })
    expect(await list()).toEqual([])
    expect(server.lists).toHaveLength(1)
  })

  test('is unknown where nobody listens', async () => {
    await server.close()
    expect(await list()).toEqual([])
    server = await startImagesServer({ key })
  })

  test('is not waited for when the server hangs', async () => {
    server.list('hang')
    const start = performance.now()
    expect(await list({}, 200)).toEqual([])
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(server.lists).toHaveLength(1)
  })

  test('is not asked for once the run is cancelled or out of time', async () => {
    expect(await list({ signal: AbortSignal.abort() })).toEqual([])
    expect(await list({ deadline: november })).toEqual([])
    expect(server.lists).toEqual([])
  })

  test('is read leniently: odd entries are left out, odd dates too', () => {
    const data = [
      null,
      'gpt-image-2',
      { id: 7 },
      { id: 'a <b>' },
      { id: 'x'.repeat(81) },
      { id: '' },
      { id: `model-${key}` },
      modelEntry('seconds', Date.parse('2026-12-01T00:00:00Z') / 1000),
      modelEntry('time', '2026-12-01T08:00:00Z'),
      modelEntry('words', 'soon'),
      modelEntry('month-13', '2026-13-01'),
      modelEntry('zero', 0),
      modelEntry('milliseconds', november),
      { id: '@cf/black-forest-labs/flux-1-schnell', shutdown_date: { at: 1 } },
    ]
    expect(readModels({ data }, redactor(key))).toEqual([
      { id: 'seconds', shutdown: '2026-12-01' },
      { id: 'time', shutdown: '2026-12-01' },
      { id: 'words' },
      { id: 'month-13' },
      { id: 'zero' },
      { id: 'milliseconds' },
      { id: '@cf/black-forest-labs/flux-1-schnell' },
    ])
  })
})

describe('the generator', () => {
  test('warns of a model that ends, before anything is drawn', async () => {
    const [warning, ...more] = await generator('gpt-image-1.5').vet!()
    expect(warning).toMatch(/^The model `gpt-image-1.5` will be shut down on 2026-12-01, says 127/)
    expect(more).toEqual([])
    expect(server.calls).toEqual([])
  })

  test('has nothing to say of one that stays, and asks once', async () => {
    const one = generator('gpt-image-2')
    expect(await Promise.all([one.vet!(), one.vet!()])).toEqual([[], []])
    expect(server.lists).toHaveLength(1)
  })

  test('never repeats a key that the list echoes', async () => {
    server.list({
      status: 200,
      body: { data: [modelEntry(`image-${key}`), modelEntry('image-a', `${key}`)] },
    })
    const [warning] = await generator('gpt-image-9').vet!()
    expect(warning).toContain('`image-a`')
    expect(warning).not.toContain(key)
  })

  test('names the image models where the API does not know the model', async () => {
    const drawing = generator('gpt-image-9').draw(request)
    await expect(drawing).rejects.toMatchObject({
      name: 'ImagesApiError',
      code: 'model_not_found',
      failure: 'invalid',
      status: 404,
      requestId: expect.stringMatching(/^req_/),
      hint: expect.stringMatching(
        /`gpt-image-9` is unknown there\. Image models there: `gpt-image-2`, `gpt-image-2\.5-flare`, `gpt-image-2\.6-flare`, `gpt-image-2\.6-sunburst`, `gpt-image-1\.5`, `gpt-image-1-mini`\.$/,
      ),
    })
  })

  test('says the same without them where there is no list', async () => {
    server.list({ status: 404, body: {} })
    const drawing = generator('gpt-image-9').draw(request)
    await expect(drawing).rejects.toMatchObject({
      code: 'model_not_found',
      hint: expect.stringMatching(/`gpt-image-9` is unknown there\.$/),
    })
  })

  test('says the address with `/v1` where that is missing, by one free question for all', async () => {
    const lost = createOpenAiGenerator(options({ baseUrl: new URL(server.url).origin }))
    for (const _ of ['first', 'second'])
      await expect(lost.draw(request)).rejects.toMatchObject({
        failure: 'invalid',
        status: 404,
        maybeCharged: false,
        hint: `Set \`base-url\` to \`${server.url}\`: the API answers there.`,
      })
    expect(server.lists).toHaveLength(1)
    expect(server.calls).toEqual([])
  })

  test('and only what it mostly is where no API is there', async () => {
    server.list({ status: 401, body: {} })
    const lost = createOpenAiGenerator(options({ baseUrl: new URL(server.url).origin }))
    await expect(lost.draw(request)).rejects.toMatchObject({
      hint: expect.stringContaining('mostly ends with `/v1`'),
    })
  })

  test('asks for no list where it draws, or fails otherwise', async () => {
    await generator('gpt-image-2').draw(request)
    await expect(
      generator('gpt-image-2').draw({ ...request, quality: 'hd' }),
    ).rejects.toMatchObject({ failure: 'invalid' })
    expect(server.lists).toEqual([])
  })
})
