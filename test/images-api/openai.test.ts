import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ImagesApiError, PictureError, SettingsError } from '../../src/errors.ts'
import { createOpenAiGenerator, type OpenAiOptions } from '../../src/images-api/openai.ts'
import { fit } from '../../src/pictures/fit.ts'
import type { DrawRequest } from '../../src/pictures/generator.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { type Fault, type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { maskOf } from '../helpers/mask.ts'
import { gradient } from '../helpers/png.ts'

const key = 'sk-proj-0123456789abcdefXYZ'
const request: DrawRequest = {
  prompt: 'two lighthouses',
  size: { width: 1200, height: 630 },
  quality: 'low',
  title: 'Lighthouses',
  kicker: '',
}
let server: ImagesServer
let waits: number[]
let log: string[]
beforeEach(async () => {
  server = await startImagesServer({ key })
  waits = []
  log = []
})
afterEach(() => server.close())

/** Draws against the server; waiting takes no time, but is written down. */
function draw(options: Partial<OpenAiOptions> = {}, more: Partial<DrawRequest> = {}) {
  const clock = {
    now: Date.now,
    random: () => 0,
    sleep: async (milliseconds: number) => void waits.push(milliseconds),
  }
  const all = {
    apiKey: key,
    baseUrl: server.url,
    model: 'gpt-image-2',
    clock,
    log: (line: string) => void log.push(line),
  }
  return createOpenAiGenerator({ ...all, ...options }).draw({ ...request, ...more })
}

async function failure(promise: Promise<unknown>): Promise<ImagesApiError> {
  const error = await promise.then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(ImagesApiError)
  expect(
    JSON.stringify([error, error.message, error.stack, String(error.cause), log]),
  ).not.toContain(key)
  return error
}

describe('a drawing', () => {
  test('comes back with its real size, its usage and its id', async () => {
    const drawing = await draw()
    expect(drawing.picture).toMatchObject({ format: 'png', width: 1200, height: 640 })
    expect(drawing).toMatchObject({
      attempts: 1,
      warnings: [],
      requestId: expect.stringMatching(/^req_/),
      usage: { inputTextTokens: 4, inputImageTokens: 0, outputTokens: 100 },
    })
  })

  test('is asked for with what is set and nothing else', async () => {
    await draw()
    expect(server.calls[0]).toMatchObject({ path: '/v1/images/generations', files: [] })
    expect(server.calls[0]!.headers).toMatchObject({ authorization: `Bearer ${key}` })
    expect(server.calls[0]!.parameters).toEqual({
      model: 'gpt-image-2',
      prompt: 'two lighthouses',
      size: '1200x640',
      quality: 'low',
    })
  })

  test.each(['auto', ''])('leaves quality %o to the API', async (quality) => {
    await draw({}, { quality })
    expect(Object.keys(server.calls[0]!.parameters)).toEqual(['model', 'prompt', 'size'])
  })

  test.each([
    ['/', '/v1/images/generations'],
    ['?api-version=preview', '/v1/images/generations?api-version=preview'],
  ])('keeps what the base URL ends with: %s', async (end, path) => {
    await draw({ baseUrl: server.url + end })
    expect(server.calls[0]!.path).toBe(path)
  })

  test('of another size than asked is taken as it is', async () => {
    const b64_json = gradient('other', 100, 50).toString('base64')
    server.next({ answer: (good) => ({ ...good, data: [{ b64_json }] }) })
    expect((await draw()).picture).toMatchObject({ width: 100, height: 50 })
  })

  test.each<Fault>(['url', 'data-url'])('may come as %s', async (fault) => {
    server.next(fault)
    expect((await draw()).picture).toMatchObject({ width: 1200, height: 640 })
    expect(server.downloads.map(({ authorization }) => authorization)).toEqual(
      fault === 'url' ? [undefined] : [],
    )
  })

  test.each([
    [{ total_tokens: 0, input_tokens: 0, output_tokens: 0 }, undefined],
    [undefined, undefined],
    [
      { input_tokens: 7, output_tokens: 9 },
      { inputTextTokens: 7, inputImageTokens: 0, outputTokens: 9 },
    ],
  ])('with the usage %o tells %o', async (usage, expected) => {
    server.next({ answer: (good) => ({ ...good, usage }) })
    expect((await draw()).usage).toEqual(expected)
  })
})

describe('an edit', () => {
  test('sends the picture with its name and type', async () => {
    const from = await fit(sniff(gradient('from', 64, 64)), {
      width: 64,
      height: 64,
      format: 'jpeg',
    })
    const drawing = await draw({}, { from, prompt: 'less blue' })
    expect(drawing.usage).toMatchObject({ inputImageTokens: 1024 })
    const call = server.calls[0]!
    expect(call.path).toBe('/v1/images/edits')
    expect(call.parameters).toEqual({
      model: 'gpt-image-2',
      prompt: 'less blue',
      size: '1200x640',
      quality: 'low',
    })
    expect(call.files).toMatchObject([
      { name: 'image', filename: 'image.jpeg', type: 'image/jpeg' },
    ])
    expect(call.files[0]!.bytes.equals(from.bytes)).toBe(true)
  })

  test('sends brand images after the picture, each with its own name, and the mask', async () => {
    const square = (text: string) => sniff(gradient(text, 64, 64))
    const [from, one, two] = ['from', 'one', 'two'].map(square)
    const mask = sniff(maskOf(64, 64, (x) => (x < 32 ? 255 : 0)))
    const webp = await fit(two!, { width: 64, height: 64, format: 'webp' })
    await draw({}, { from: from!, mask, references: [one!, webp] })
    const { files } = server.calls[0]!
    expect(files).toMatchObject([
      { name: 'image[]', filename: 'image-1.png', type: 'image/png' },
      { name: 'image[]', filename: 'image-2.png', type: 'image/png' },
      { name: 'image[]', filename: 'image-3.png', type: 'image/png' },
      { name: 'mask', filename: 'mask.png', type: 'image/png' },
    ])
    expect(files[0]!.bytes.equals(from!.bytes)).toBe(true)
    expect(files[1]!.bytes.equals(one!.bytes)).toBe(true)
  })

  test('is how a new picture is drawn that is to resemble a brand image', async () => {
    await draw({}, { references: [sniff(gradient('brand', 64, 64))] })
    expect(server.calls[0]).toMatchObject({
      path: '/v1/images/edits',
      files: [{ name: 'image', filename: 'image.png', type: 'image/png' }],
    })
  })

  test('sends what lies on its side, or in other colours, as people see it', async () => {
    const red = { create: { width: 96, height: 64, channels: 3, background: '#ff0000' } } as const
    const turned = await sharp(red).withMetadata({ orientation: 6 }).png().toBuffer()
    const wide = await sharp(red).withIccProfile('p3').jpeg().toBuffer()
    await draw({}, { references: [sniff(turned), sniff(wide)] })
    const [upright, narrow] = server.calls[0]!.files.map(({ bytes }) => bytes)
    expect(await sharp(upright).metadata()).toMatchObject({ width: 64, height: 96 })
    const [r, g, b] = await sharp(narrow).removeAlpha().raw().toBuffer()
    expect([r! > 250, g! < 6, b! < 6]).toEqual([true, true, true])
    expect((await sharp(narrow).metadata()).icc).toBeUndefined()
  })

  test('sends WebP as PNG, which every server takes', async () => {
    const from = await fit(sniff(gradient('from', 64, 64)), {
      width: 64,
      height: 64,
      format: 'webp',
    })
    await draw({}, { from })
    expect(server.calls[0]!.files).toMatchObject([{ filename: 'image.png', type: 'image/png' }])
    expect(sniff(server.calls[0]!.files[0]!.bytes)).toMatchObject({ format: 'png', width: 64 })
  })

  test('is sent whole again after a failure', async () => {
    server.next({ status: 503 })
    const drawing = await draw({}, { from: sniff(gradient('from', 64, 64)) })
    expect(drawing.attempts).toBe(2)
    expect(server.calls[1]!.files[0]!.bytes.equals(server.calls[0]!.files[0]!.bytes)).toBe(true)
  })
})

describe('another attempt', () => {
  test.each<[string, Fault, number, boolean]>([
    ['408', { status: 408 }, 500, false],
    ['409', { status: 409 }, 500, false],
    ['500', { status: 500, body: '<html><title>oops</title>' }, 500, true],
    ['524', { status: 524 }, 500, true],
    ['a hang-up', 'cut', 500, true],
    ['a truncated answer', 'truncated', 500, true],
    [
      'JSON that was cut on its way',
      { status: 200, body: '{"data":[{"b64_json":"iVBO' },
      500,
      true,
    ],
    ['429 without a hint', { status: 429 }, 10_000, false],
    ['429 with retry-after-ms', { status: 429, headers: { 'retry-after-ms': '75' } }, 75, false],
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }, 7000, false],
    [
      '429 with words in seconds',
      { status: 429, body: { error: { message: 'Please try again in 12s.' } } },
      12_000,
      false,
    ],
    [
      '429 with words in milliseconds',
      { status: 429, body: { error: { message: 'Please try again in 240ms.' } } },
      240,
      false,
    ],
    [
      '429 with words in minutes',
      { status: 429, body: { error: { message: 'Please try again in 1m2.5s.' } } },
      62_500,
      false,
    ],
    [
      "Azure's words",
      { status: 429, body: { error: { message: 'Please retry after 20 seconds.' } } },
      20_000,
      false,
    ],
  ])('follows %s', async (_name, fault, wait, maybeCharged) => {
    server.next(fault)
    const drawing = await draw()
    expect(drawing).toMatchObject({
      attempts: 2,
      warnings: maybeCharged ? [expect.stringContaining('may have been charged')] : [],
    })
    expect(waits).toEqual([wait])
    expect(log).toHaveLength(1)
    expect(log[0]).toMatch(/attempt 2 of 4 in \d+ s$/)
  })

  test('waits until the date that the server names', async () => {
    const date = new Date(Date.now() + 30_000).toUTCString()
    server.next({ status: 503, headers: { 'retry-after': date } })
    await draw()
    expect(waits[0]).toBeGreaterThan(25_000)
    expect(waits[0]).toBeLessThanOrEqual(30_000)
  })

  test.each([-86_400_000, 86_400_000])(
    'counts that date from the answer, whose clock is %i ms from ours',
    async (skew) => {
      const date = (later: number) => new Date(Date.now() + skew + later).toUTCString()
      server.next({ status: 429, headers: { date: date(0), 'retry-after': date(3000) } })
      await draw()
      expect(waits[0]).toBeGreaterThanOrEqual(3000)
      expect(waits[0]).toBeLessThanOrEqual(4500)
    },
  )

  test('waits longer each time, and ends after four', async () => {
    server.next(...Array(5).fill({ status: 500, body: { error: { message: 'broken' } } }))
    const error = await failure(draw())
    expect(error).toMatchObject({ failure: 'transient', status: 500, maybeCharged: true })
    expect(error.message).toContain('broken, after 4 attempts')
    expect(server.calls).toHaveLength(4)
    expect(waits).toEqual([500, 1000, 2000])
  })

  test('of a rate limit covers its minute', async () => {
    server.next(...Array(4).fill({ status: 429 }))
    await failure(draw())
    expect(waits).toEqual([10_000, 20_000, 40_000])
  })

  test('remembers that an earlier one may have been charged', async () => {
    server.next('cut', { status: 400, body: { error: { message: 'no', code: 'invalid_value' } } })
    expect(await failure(draw())).toMatchObject({ failure: 'invalid', maybeCharged: true })
  })

  test.each<[string, Fault]>([
    ['a deadline too near', { status: 429, headers: { 'retry-after': '90' } }],
    ['x-should-retry: false', { status: 500, headers: { 'x-should-retry': 'false' } }],
    ['an hour to wait', { status: 429, headers: { 'retry-after': '3600' } }],
  ])('is not made with %s', async (_name, fault) => {
    server.next(fault)
    const error = await failure(draw({ deadline: Date.now() + 60_000 }))
    expect(error.failure).toBe('transient')
    expect(server.calls).toHaveLength(1)
    expect(waits).toEqual([])
  })

  test.each<[string, Fault, string]>([
    ['account', { status: 401, body: {} }, 'account'],
    ['quota with 429', { status: 429, body: { error: { code: 'insufficient_quota' } } }, 'account'],
    ['refusal', { status: 400, body: { error: { code: 'moderation_blocked' } } }, 'refused'],
    [
      'refusal with 200',
      { status: 200, body: { error: { code: 'prompt_blocked', message: 'no' } } },
      'refused',
    ],
    ['wrong request', { status: 400, body: {} }, 'invalid'],
    ['redirect', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }, 'invalid'],
    ['HTML', 'html', 'answer'],
    ['no data', 'empty-data', 'answer'],
    ['data absent', { answer: ({ data: _, ...rest }) => rest }, 'answer'],
    ['empty strings', { answer: () => ({ data: [{ url: '', b64_json: '' }] }) }, 'answer'],
    ['a task to wait for', { status: 200, body: { task_id: 'x' } }, 'answer'],
    ['null', { status: 200, body: 'null' }, 'answer'],
    ['corrupt base64', 'corrupt-base64', 'answer'],
    ['nothing', { status: 200 }, 'answer'],
  ])('does not follow %s', async (_name, fault, expected) => {
    server.next(fault)
    const error = await failure(draw())
    expect(error.failure).toBe(expected)
    expect(server.calls).toHaveLength(1)
  })
})

test('HTML instead of an API says what is wrong with the base URL', async () => {
  server.next('html')
  const error = await failure(draw())
  expect(error.hint).toContain('ends with `/v1`')
  expect(error).toMatchObject({ maybeCharged: true, status: 200 })
})

test.each([
  ['HTML', Buffer.from('<!doctype html><p>sorry</p>'), 'HTML, not a picture'],
  ['a truncated PNG', gradient('x', 64, 64).subarray(0, 200), 'truncated'],
])('%s in base64 is an answer without a picture, maybe charged', async (_name, bytes, message) => {
  server.next({ answer: () => ({ data: [{ b64_json: bytes.toString('base64') }] }) })
  const error = await failure(draw())
  expect(error).toMatchObject({ failure: 'answer', maybeCharged: true })
  expect(error.message).toContain(message)
  expect(error.cause).toBeInstanceOf(PictureError)
})

test('the key stays out of everything when the server repeats it', async () => {
  server.next('echo-authorization')
  const error = await failure(draw())
  expect(error).toMatchObject({ failure: 'account', status: 401, code: 'invalid_api_key' })
  expect(error.message).toContain('[key]')
})

test('a server that is not there is told apart from one that hung up', async () => {
  const gone = await startImagesServer({ key })
  await gone.close()
  const error = await failure(draw({ baseUrl: gone.url }))
  expect(error).toMatchObject({ failure: 'transient', maybeCharged: false })
  expect(error.message).toContain('cannot be reached')
  expect(waits).toHaveLength(3)
})

test('a connection that is not safe is no reason to try again', async () => {
  const error = await failure(draw({ baseUrl: server.url.replace('http:', 'https:') }))
  expect(error).toMatchObject({ failure: 'invalid' })
  expect(waits).toEqual([])
})

test.each(['nonsense', 'ftp://example.com', ''])(
  'the base URL %o is refused at once',
  (baseUrl) => {
    expect(() => createOpenAiGenerator({ apiKey: key, baseUrl, model: 'm' })).toThrow(SettingsError)
  },
)

describe('stopping', () => {
  test('before the start sends nothing', async () => {
    const error = await failure(draw({ signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ failure: 'cancelled', maybeCharged: false })
    expect(server.calls).toHaveLength(0)
  })

  test('during a request ends at once, and says that it may be charged', async () => {
    server.next({ delay: 20_000 })
    const started = Date.now()
    const error = await failure(draw({}, { signal: AbortSignal.timeout(200) }))
    expect(error).toMatchObject({ failure: 'cancelled', maybeCharged: true })
    expect(Date.now() - started).toBeLessThan(3000)
  })

  test('during a wait ends at once', async () => {
    server.next({ status: 429 })
    const started = Date.now()
    const { signal } = { signal: AbortSignal.timeout(300) }
    const { wallClock } = await import('../../src/images-api/retry-policy.ts')
    const error = await failure(draw({ signal, clock: wallClock }))
    expect(error.failure).toBe('cancelled')
    expect(Date.now() - started).toBeLessThan(3000)
  })

  test('by the deadline is no cancelling: another run may do it', async () => {
    server.next({ delay: 20_000 })
    const error = await failure(draw({ deadline: Date.now() + 300 }))
    expect(error).toMatchObject({ failure: 'transient', maybeCharged: true })
    expect(error.message).toContain('time of the whole run')
  })

  test('a deadline that has passed sends nothing', async () => {
    const error = await failure(draw({ deadline: Date.now() - 1 }))
    expect(error).toMatchObject({ failure: 'transient', maybeCharged: false })
    expect(server.calls).toHaveLength(0)
  })
})
