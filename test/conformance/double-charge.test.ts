import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BudgetError, ImagesApiError } from '../../src/errors.ts'
import { createOpenAiGenerator } from '../../src/images-api/openai.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { countingMeter } from '../helpers/counting-meter.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { gradient } from '../helpers/png.ts'
import { type Gateway, startPortkey } from './portkey.ts'

/**
 * A double charge as it really happens: Portkey's gateway 1.15.2 answers every edit with a 500, after
 * the images API behind it drew the picture. Seen on Node 20 and on Node 24: it adds its own headers
 * to an answer of `fetch`, whose headers are immutable.
 */
const key = 'sk-test-0123456789abcdef'
const png = gradient('before', 64, 64)
let gateway: Gateway
let upstream: ImagesServer
beforeAll(async () => {
  gateway = await startPortkey()
})
afterAll(() => gateway?.close())
beforeEach(async () => {
  upstream = await startImagesServer({ key })
})
afterEach(() => upstream.close())

const headers = () => ({
  'x-portkey-provider': 'openai',
  'x-portkey-custom-host': upstream.url,
})

const clock = { now: Date.now, random: () => 0, sleep: async () => {} }

function edits(baseUrl = gateway.url) {
  const options = { apiKey: key, baseUrl, model: 'gpt-image-2', headers: headers(), clock }
  const generator = createOpenAiGenerator(options)
  const size = { width: 1200, height: 630 }
  const words = { prompt: 'less blue', quality: 'low', title: '', kicker: '' }
  return (meter: ReturnType<typeof countingMeter>) =>
    generator.draw({ ...words, size, from: sniff(png), meter })
}

async function failure(drawing: Promise<unknown>): Promise<ImagesApiError> {
  const error = await drawing.then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(ImagesApiError)
  return error
}

test('the gateway answers an edit with 500 although its upstream drew it', async () => {
  const form = new FormData()
  form.append('image', new File([new Uint8Array(png)], 'before.png', { type: 'image/png' }))
  form.append('prompt', 'less blue')
  form.append('model', 'gpt-image-2')
  const response = await fetch(`${gateway.url}/images/edits`, {
    method: 'POST',
    headers: { ...headers(), authorization: `Bearer ${key}` },
    body: form,
  })
  expect(response.status).toBe(500)
  expect(await response.json()).toMatchObject({ status: 'failure' })
  expect(response.headers.get('x-portkey-gateway-exception')).toBe('true')
  expect(gateway.complaints()).toContain('TypeError: immutable')
  expect(upstream.made()).toBe(1)
})

test('it is asked once: one picture is lost, counted, paid for, and told', async () => {
  const meter = countingMeter()
  const error = await failure(edits()(meter))
  expect(error).toMatchObject({ failure: 'transient', status: 500, maybeChargedTimes: 1 })
  expect(error.hint).toMatch(/ask who runs 127\.0\.0\.1:\d+, whose bill shows/)
  expect(meter.calls).toEqual(['reserve'])
  expect(upstream.made()).toBe(1)
})

test('three edits with the budget of one: the upstream makes one', async () => {
  const meter = countingMeter(1)
  const edit = edits()
  const ended = await Promise.allSettled([edit(meter), edit(meter), edit(meter)])
  const reasons = ended.map((one) => (one.status === 'rejected' ? one.reason : undefined))
  expect(reasons.filter((reason) => reason instanceof BudgetError)).toHaveLength(2)
  expect(reasons.filter((reason) => reason instanceof ImagesApiError)).toHaveLength(1)
  expect(upstream.made()).toBe(1)
})

describe('where something before the gateway takes away the header that tells its fault', () => {
  let before: Awaited<ReturnType<typeof startStripping>>
  beforeAll(async () => {
    before = await startStripping(gateway.url)
  })
  afterAll(() => before.close())

  test('each attempt is counted and paid for', async () => {
    const meter = countingMeter()
    const error = await failure(edits(before.url)(meter))
    expect(error).toMatchObject({ failure: 'transient', status: 500, maybeChargedTimes: 4 })
    expect(error.message).toContain('after 4 attempts')
    expect(meter.calls).toEqual(Array(4).fill('reserve'))
    expect(upstream.made()).toBe(4)
  })

  test.each([1, 2])('and none goes beyond the budget of %i', async (images) => {
    const error = await failure(edits(before.url)(countingMeter(images)))
    expect(error).toMatchObject({ status: 500, maybeChargedTimes: images })
    expect(error.message).toContain('; another attempt would go beyond the budget')
    expect(upstream.made()).toBe(images)
  })
})

/** A reverse proxy that hands on an answer with its content type alone. */
async function startStripping(target: string) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { host: _, connection: __, ...sent } = request.headers
    const answer = await fetch(new URL(request.url!, target), {
      method: request.method!,
      headers: sent as Record<string, string>,
      body: Buffer.concat(chunks),
    })
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      .end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
