import { afterEach, describe, expect, test } from 'vitest'
import { ImagesApiError, PictureError } from '../../../src/errors.ts'
import { createOpenAiGenerator, type OpenAiOptions } from '../../../src/images-api/openai.ts'
import { fit } from '../../../src/pictures/fit.ts'
import type { DrawRequest, Picture, PictureFormat } from '../../../src/pictures/generator.ts'
import { sniff } from '../../../src/pictures/sniff.ts'
import { type DialectServer, startGateway } from '../../helpers/dialect-server.ts'
import { gateways, key } from '../../helpers/gateways.ts'
import { gradient } from '../../helpers/png.ts'

/** Each dialect against a server that refuses what that gateway refuses. */

const request: DrawRequest = {
  prompt: 'two lighthouses',
  size: { width: 1200, height: 630 },
  quality: 'low',
  title: '',
  kicker: '',
}

const open: DialectServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

type Name = keyof typeof gateways
const names = Object.keys(gateways) as Name[]

async function start(name: Name, more: Partial<OpenAiOptions> = {}) {
  const { gateway, base, model } = gateways[name]
  const server = await startGateway(gateway)
  open.push(server)
  const log: string[] = []
  const generator = createOpenAiGenerator({
    apiKey: key,
    baseUrl: server.origin + base,
    model,
    dialect: name,
    log: (line) => void log.push(line),
    ...more,
  })
  const draw = (wanted: Partial<DrawRequest> = {}) => generator.draw({ ...request, ...wanted })
  return { server, generator, draw, log }
}

const picture = (seed: string, format: PictureFormat = 'png'): Promise<Picture> | Picture => {
  const png = sniff(gradient(seed, 96, 64))
  return format === 'png' ? png : fit(png, { ...png, format })
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (thrown) => thrown,
  )

const common = { prompt: 'two lighthouses' }
const asOpenAi = { ...common, model: 'gpt-image-2', size: '1200x640', quality: 'low' }
const sent: Readonly<Record<Name, readonly [path: string, parameters: object]>> = {
  azure: ['/openai/v1/images/generations', asOpenAi],
  'new-api': ['/v1/images/generations', asOpenAi],
  litellm: ['/v1/images/generations', asOpenAi],
  openrouter: [
    '/api/v1/images',
    {
      ...common,
      model: 'google/gemini-3-pro-image',
      aspect_ratio: '16:9',
      resolution: '1K',
      quality: 'low',
    },
  ],
  xai: [
    '/v1/images/generations',
    {
      ...common,
      model: 'grok-imagine-image-2.0',
      aspect_ratio: '2:1',
      resolution: '1k',
      quality: 'low',
      response_format: 'b64_json',
    },
  ],
  gemini: [
    '/v1beta/openai/images/generations',
    {
      ...common,
      model: 'gemini-2.5-flash-image',
      size: '1200x640',
      response_format: 'b64_json',
    },
  ],
  together: [
    '/v1/images/generations',
    {
      ...common,
      model: 'black-forest-labs/FLUX.1-schnell',
      width: 1200,
      height: 640,
      response_format: 'base64',
    },
  ],
  localai: [
    '/v1/images/generations',
    { ...common, model: 'flux.1-dev', size: '1216x640', response_format: 'b64_json' },
  ],
  'sd-cpp': ['/v1/images/generations', { ...common, model: 'sd', size: '1216x640' }],
}

describe.each(names)('%s', (name) => {
  test('draws at the first request, and sends what it takes and nothing else', async () => {
    const { server, draw, generator } = await start(name)
    const drawing = await draw()
    expect(server.asked.map(({ path, parameters }) => [path, parameters])).toEqual([sent[name]])
    expect(drawing).toMatchObject({ attempts: 1, warnings: [], maybeCharged: 0 })
    expect(drawing.picture.width).toBeGreaterThanOrEqual(1200)
    expect(drawing.picture.height).toBeGreaterThanOrEqual(630)
    const { width, height } = generator.requested(request.size)
    expect(Math.abs(width - drawing.picture.width)).toBeLessThanOrEqual(16)
    expect(Math.abs(height - drawing.picture.height)).toBeLessThanOrEqual(16)
  })

  test('a redirect is not followed with the key, nor with anything else', async () => {
    const { server, draw } = await start(name)
    const elsewhere = await startGateway(() => ({ status: 200, body: {} }))
    open.push(elsewhere)
    for (const status of [301, 302, 303, 307, 308]) {
      server.next({ status, headers: { location: `${elsewhere.origin}/v1/images/generations` } })
      expect(await failure(draw())).toMatchObject({ failure: 'invalid', status })
    }
    expect(elsewhere.asked).toEqual([])
    expect(server.asked).toHaveLength(5)
  })
})

const editing = ['azure', 'new-api', 'litellm', 'openrouter', 'xai', 'sd-cpp'] as const
const wordsAlone = names.filter((name) => !(editing as readonly Name[]).includes(name))

describe.each(editing)('%s edits', (name) => {
  test.each([
    ['one picture', ['png']],
    ['WebP, which it may not take', ['webp']],
    ['several', ['png', 'jpeg', 'webp']],
  ] as [string, PictureFormat[]][])('%s', async (_, formats) => {
    const { server, draw } = await start(name)
    const [from, ...references] = await Promise.all(
      formats.map((format, index) => picture(`p${index}`, format)),
    )
    const drawing = await draw({ from: from!, references })
    expect(drawing).toMatchObject({ attempts: 1, warnings: [] })
    expect(server.asked).toHaveLength(1)
    const { parameters, files } = server.asked[0]!
    if (files) {
      expect(parameters).toEqual(sent[name][1])
      expect(files.map(({ type }) => type)).toEqual(
        formats.map((format) => (format === 'jpeg' ? 'image/jpeg' : 'image/png')),
      )
      expect(new Set(files.map(({ filename }) => filename)).size).toBe(formats.length)
    } else expect(parameters).toMatchObject(sent[name][1])
  })

  test('goes there with references alone, too', async () => {
    const { server, draw } = await start(name)
    await draw({ references: [await picture('brand')] })
    expect(server.asked[0]!.path).toBe(name === 'openrouter' ? '/api/v1/images' : editPath(name))
  })

  test('more pictures than it takes are refused before anything is sent', async () => {
    const { server, draw, generator } = await start(name)
    const one = await picture('brand')
    const references = Array.from({ length: generator.mostPictures }, () => one)
    const error = await failure(draw({ from: one, references }))
    expect(error).toBeInstanceOf(PictureError)
    expect(error.message).toContain(`${generator.mostPictures + 1} pictures`)
    expect(server.asked).toEqual([])
  })
})

const editPath = (name: Name) => sent[name][0].replace('generations', 'edits')

describe('the form of an edit', () => {
  test.each([
    ['azure', ['image[]', 'image[]']],
    ['new-api', ['image[]', 'image[]']],
    ['litellm', ['image', 'image']],
    ['sd-cpp', ['image[]', 'image[]']],
  ] as const)('%s gets several as %o', async (name, fields) => {
    const { server, draw } = await start(name)
    await draw({ references: [await picture('a'), await picture('b')] })
    expect(server.asked[0]!.files!.map((file) => file.name)).toEqual(fields)
  })

  test('sd-cpp gets one as it prefers it', async () => {
    const { server, draw } = await start('sd-cpp')
    await draw({ from: await picture('a') })
    expect(server.asked[0]!.files!.map((file) => file.name)).toEqual(['image[]'])
  })

  test('the pictures come in order, whole', async () => {
    const [a, b] = [await picture('a'), await picture('b')]
    const { server, draw } = await start('xai')
    await draw({ from: a, references: [b] })
    await draw({ from: a })
    const url = ({ bytes }: Picture) =>
      `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
    expect(server.asked.map(({ parameters: { image, images } }) => [image, images])).toEqual([
      [undefined, [a, b].map((one) => ({ url: url(one), type: 'image_url' }))],
      [{ url: url(a), type: 'image_url' }, undefined],
    ])
  })

  test.each(['openrouter', 'xai'] as const)('%s is sent no mask', async (name) => {
    const { server, draw } = await start(name)
    const from = await picture('a')
    const error = await failure(draw({ from, mask: from }))
    expect(error).toBeInstanceOf(PictureError)
    expect(error.message).toContain('takes no mask')
    expect(server.asked).toEqual([])
  })
})

describe.each(wordsAlone)('%s', (name) => {
  test('draws from words alone, and says so before anything is sent', async () => {
    const { server, draw, generator } = await start(name)
    expect(generator.mostPictures).toBe(0)
    for (const wanted of [{ from: await picture('a') }, { references: [await picture('a')] }]) {
      const error = await failure(draw(wanted))
      expect(error).toBeInstanceOf(PictureError)
      expect(error.message).toContain(`draws from words alone (dialect \`${name}\`)`)
      expect(error.hint).toContain('`references`')
    }
    expect(server.asked).toEqual([])
  })
})

test('what a gateway says that it charged is the cost, and zero is not', async () => {
  const cost = async (name: Name) => (await (await start(name)).draw()).cost
  expect(await cost('openrouter')).toBe(0.04)
  expect(await cost('xai')).toBe(0.02)
  expect(await cost('litellm')).toBeUndefined()
})

describe('xai', () => {
  test.each([
    ['grok-imagine-image-2.0', 'medium', 'medium'],
    ['grok-imagine-image-2.0', 'high', undefined],
    ['grok-imagine-image', 'low', undefined],
  ])('%s with quality %s is sent %o', async (model, quality, expected) => {
    const { server, draw } = await start('xai', { model })
    await draw({ quality })
    expect(server.asked.map(({ parameters }) => parameters.quality)).toEqual([expected])
  })
})

describe('the classic style of Azure', () => {
  test.each([
    '/openai/deployments/gpt-image-2?api-version=2025-04-01-preview',
    '/openai/deployments/gpt-image-2/?api-version=2025-04-01-preview',
    '/openai?api-version=2025-04-01-preview',
    '?api-version=2025-04-01-preview',
  ])('is asked by %s', async (base) => {
    const { gateway } = gateways.azure
    const server = await startGateway(gateway)
    open.push(server)
    const options = { apiKey: key, baseUrl: server.origin + base, dialect: 'azure' } as const
    const generator = createOpenAiGenerator({ ...options, model: 'gpt-image-2' })
    await generator.draw({ ...request, from: await picture('a') })
    await generator.draw(request)
    expect(server.asked.map(({ path, query }) => path + query.get('api-version'))).toEqual([
      '/openai/deployments/gpt-image-2/images/edits2025-04-01-preview',
      '/openai/deployments/gpt-image-2/images/generations2025-04-01-preview',
    ])
  })

  test('the version may come as an input', async () => {
    const { server, draw } = await start('azure', {
      query: { 'api-version': '2025-04-01-preview' },
    })
    expect((await draw()).attempts).toBe(1)
    expect(server.asked[0]!.query.getAll('api-version')).toEqual(['2025-04-01-preview'])
  })

  test('a token of Entra is a bearer', async () => {
    const server = await startGateway(() => ({ status: 401, body: {} }))
    open.push(server)
    const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhYmMifQ.c2lnbmF0dXJl'
    const generator = createOpenAiGenerator({
      apiKey: token,
      baseUrl: `${server.origin}/openai/v1`,
      dialect: 'azure',
      model: 'm',
    })
    expect(await failure(generator.draw(request))).toBeInstanceOf(ImagesApiError)
    expect(server.asked[0]!.headers).toMatchObject({ authorization: `Bearer ${token}` })
    expect(server.asked[0]!.headers).not.toHaveProperty('api-key')
  })
})
