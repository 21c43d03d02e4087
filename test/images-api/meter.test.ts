import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BudgetError, ImagesApiError } from '../../src/errors.ts'
import { createOpenAiGenerator, type OpenAiOptions } from '../../src/images-api/openai.ts'
import { countingMeter } from '../helpers/counting-meter.ts'
import { type Fault, type ImagesServer, startImagesServer } from '../helpers/images-server.ts'

const key = 'sk-test-0123456789'
let server: ImagesServer
beforeEach(async () => {
  server = await startImagesServer({ key })
})
afterEach(() => server.close())

const clock = { now: Date.now, random: () => 0, sleep: async () => {} }

function draw(meter: ReturnType<typeof countingMeter>, options: Partial<OpenAiOptions> = {}) {
  const all = { apiKey: key, baseUrl: server.url, model: 'gpt-image-2', clock, ...options }
  const size = { width: 1200, height: 630 }
  const words = { prompt: 'two lighthouses', title: '', kicker: '' }
  return createOpenAiGenerator(all).draw({ ...words, size, quality: 'low', meter })
}

async function failure(drawing: Promise<unknown>): Promise<ImagesApiError> {
  const error = await drawing.then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(ImagesApiError)
  return error
}

const busy: Fault = { status: 429, headers: { 'retry-after': '1' } }
const code = (name: string) => ({ error: { message: 'no', code: name } })

describe('every request is paid for before it is sent', () => {
  test.each<[string, Fault[], string, number]>([
    ['one that draws', [], 'reserve', 0],
    ['a rate limit, which costs nothing', [busy], 'reserve refund reserve', 0],
    ['a hang-up, which may have cost', ['cut'], 'reserve reserve', 1],
    ['a broken server', [{ status: 500 }, { status: 502 }], 'reserve reserve reserve', 2],
    ['both', ['truncated', busy], 'reserve reserve refund reserve', 1],
  ])('%s', async (_name, faults, calls, maybeCharged) => {
    server.next(...faults)
    const meter = countingMeter()
    expect(await draw(meter)).toMatchObject({ maybeCharged })
    expect(meter.calls.join(' ')).toBe(calls)
    expect(meter.spent()).toBe(1 + maybeCharged)
    expect(meter.spent()).toBeGreaterThanOrEqual(server.made())
  })

  test.each<[string, Fault[], number, number]>([
    ['a wrong key', [{ status: 401 }], 0, 1],
    ['a refusal', [{ status: 400, body: code('moderation_blocked') }], 0, 1],
    ['a wrong request', [{ status: 400 }], 0, 1],
    ['a rate limit that stays', Array(4).fill(busy), 0, 4],
    ['a server that stays broken', Array(4).fill({ status: 500 }), 4, 4],
    ['answers that are always cut', Array(4).fill('truncated'), 4, 4],
    ['a picture that is none', ['cut', 'corrupt-base64'], 2, 2],
    ['an answer without a picture', ['empty-data'], 1, 1],
    [
      'a hang-up before an unknown model',
      ['cut', { status: 404, body: code('model_not_found') }],
      1,
      2,
    ],
  ])('and %s keeps what it may have cost', async (_name, faults, times, attempts) => {
    server.next(...faults)
    const meter = countingMeter()
    const error = await failure(draw(meter))
    expect(error).toMatchObject({ maybeCharged: times > 0, maybeChargedTimes: times })
    expect(meter.spent()).toBe(times)
    expect(meter.calls.filter((call) => call === 'reserve')).toHaveLength(attempts)
    expect(server.calls).toHaveLength(attempts)
    expect(times).toBeGreaterThanOrEqual(server.made())
  })

  test('a drawing that cannot be fetched counts with the attempts before it', async () => {
    const url = `${server.url}/gone`
    server.next('cut', { answer: () => ({ data: [{ url }] }) })
    const meter = countingMeter()
    const error = await failure(draw(meter))
    expect(error).toMatchObject({ failure: 'answer', maybeChargedTimes: 2 })
    expect(meter.spent()).toBe(2)
  })

  test('a server that cannot be reached costs nothing', async () => {
    await server.close()
    const meter = countingMeter()
    expect(await failure(draw(meter))).toMatchObject({ maybeChargedTimes: 0 })
    expect(meter.spent()).toBe(0)
    server = await startImagesServer({ key })
  })

  test('a cancelled request stays paid for', async () => {
    server.next({ delay: 20_000 })
    const meter = countingMeter()
    const error = await failure(draw(meter, { signal: AbortSignal.timeout(200) }))
    expect(error).toMatchObject({ failure: 'cancelled', maybeChargedTimes: 1 })
    expect(meter.spent()).toBe(1)
  })
})

describe('what the budget does not pay for is not sent', () => {
  test('not even once', async () => {
    const meter = countingMeter(0)
    await expect(draw(meter)).rejects.toBeInstanceOf(BudgetError)
    expect(server.calls).toHaveLength(0)
    expect(meter.calls).toEqual(['denied'])
  })

  test.each([1, 2, 3])('no more than %i, though each answer is lost', async (images) => {
    server.next(...Array(4).fill('truncated'))
    const error = await failure(draw(countingMeter(images)))
    expect(error).toMatchObject({ failure: 'transient', maybeChargedTimes: images })
    expect(error.message).toMatch(
      /^the connection to 127\.0\.0\.1:\d+ broke .*; another attempt would go beyond the budget$/,
    )
    expect(server.made()).toBe(images)
  })

  test('but what came back free may be asked for again', async () => {
    server.next(busy, busy)
    const meter = countingMeter(1)
    expect(await draw(meter)).toMatchObject({ attempts: 3, maybeCharged: 0 })
    expect(server.made()).toBe(1)
  })

  test('and the facts of the failure stay', async () => {
    server.next({ status: 503, body: code('server_error'), headers: { 'x-request-id': 'req_7' } })
    const error = await failure(draw(countingMeter(1)))
    expect(error).toMatchObject({ status: 503, code: 'server_error', requestId: 'req_7' })
    expect(error.hint).toContain('shows whether this attempt was charged')
  })
})
