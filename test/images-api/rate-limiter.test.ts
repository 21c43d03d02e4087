import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ImagesApiError } from '../../src/errors.ts'
import { createOpenAiGenerator, type OpenAiOptions } from '../../src/images-api/openai.ts'
import type { Drawing } from '../../src/pictures/generator.ts'
import { countingMeter } from '../helpers/counting-meter.ts'
import { type HeldClock, heldClock } from '../helpers/held-clock.ts'
import { startWaitingServer, type WaitingServer } from '../helpers/waiting-server.ts'

let server: WaitingServer
let clock: HeldClock
let log: string[]
beforeEach(async () => {
  server = await startWaitingServer()
  clock = heldClock()
  log = []
})
afterEach(() => server.close())

/** What became of a drawing, without waiting for it. */
interface Begun {
  drawing?: Drawing
  error?: ImagesApiError
  readonly end: Promise<void>
}

/** One generator, as a run has it, whose drawings are called `0`, `1`, and so on. */
function generator(options: Partial<OpenAiOptions> = {}) {
  const all = { apiKey: 'sk-test-0123456789', baseUrl: server.url, model: 'gpt-image-2', clock }
  const one = createOpenAiGenerator({ ...all, log: (line) => void log.push(line), ...options })
  let named = 0
  return (more: { signal?: AbortSignal; meter?: ReturnType<typeof countingMeter> } = {}): Begun => {
    const size = { width: 1200, height: 630 }
    const prompt = String(named++)
    const begun: { -readonly [K in keyof Begun]: Begun[K] } = { end: Promise.resolve() }
    begun.end = one.draw({ prompt, size, quality: 'low', title: '', kicker: '', ...more }).then(
      (drawing) => {
        begun.drawing = drawing
      },
      (error) => {
        begun.error = error
      },
    )
    return begun
  }
}

const arrived = (count: number) =>
  vi.waitFor(() => expect(server.requests).toHaveLength(count), { timeout: 5000, interval: 5 })
/** Long enough for a request on loopback that should not be sent. */
const quiet = () => setTimeout(60)
const asleep = (...left: number[]) =>
  vi.waitFor(() => expect(clock.sleeping().toSorted((a, b) => a - b)).toEqual(left), {
    timeout: 5000,
    interval: 5,
  })

const limit = { error: { message: 'Please try again in 12s.', code: 'rate_limit_exceeded' } }

test('four begin, and one more draws with each drawing that comes, up to the most', async () => {
  const draw = generator({ mostAtOnce: 6 })
  const all = Array.from({ length: 12 }, () => draw())
  let answered = 0
  const drawFirst = (count: number) => {
    for (const request of server.requests.slice(answered, count)) request.draw()
    answered = count
  }
  // So many are sent after so many drawings have come.
  for (const [drawn, sent] of [
    [0, 4],
    [1, 6],
    [2, 8],
    [3, 9],
    [6, 12],
  ] as const) {
    drawFirst(drawn)
    await arrived(sent)
    await quiet()
    expect(server.requests).toHaveLength(sent)
  }
  drawFirst(12)
  await Promise.all(all.map(({ end }) => end))
  expect(all.map(({ drawing }) => drawing?.attempts)).toEqual(Array(12).fill(1))
  expect(log).toEqual([])
})

test('no more than the most begin', async () => {
  const draw = generator({ mostAtOnce: 2 })
  const all = [draw(), draw(), draw()]
  await arrived(2)
  await quiet()
  expect(server.requests).toHaveLength(2)
  server.requests[0]!.draw()
  await arrived(3)
  for (const request of server.requests.slice(1)) request.draw()
  await Promise.all(all.map(({ end }) => end))
})

test('after a limit all wait as told, then go one at a time; it is said once', async () => {
  const draw = generator()
  const all = [draw(), draw(), draw()]
  await arrived(3)
  for (const request of server.requests) request.answer(429, limit)
  await asleep(12_000, 12_000, 12_000)
  expect(log).toEqual(['the images API allows fewer requests: waiting 12 s, then 1 at a time'])

  clock.advance(11_999)
  await quiet()
  expect(server.requests).toHaveLength(3)
  clock.advance(1)
  for (const count of [4, 5, 6]) {
    await arrived(count)
    clock.advance(1000)
    await quiet()
    expect(server.requests).toHaveLength(count)
    server.requests[count - 1]!.draw()
  }
  await Promise.all(all.map(({ end }) => end))
  expect(all.map(({ drawing }) => drawing?.attempts)).toEqual([2, 2, 2])
  expect(log).toHaveLength(1)
})

test('half as many draw at a time as before, and they start a second apart', async () => {
  const draw = generator()
  const all = Array.from({ length: 4 }, () => draw())
  await arrived(4)
  for (const request of server.requests) request.answer(429, limit)
  await asleep(...Array(4).fill(12_000))
  expect(log).toEqual(['the images API allows fewer requests: waiting 12 s, then 2 at a time'])
  clock.advance(12_000)
  for (const count of [5, 6]) {
    await arrived(count)
    await quiet()
    expect(server.requests).toHaveLength(count)
    clock.advance(1000)
  }
  await quiet()
  expect(server.requests).toHaveLength(6)
  server.requests[5]!.draw()
  await arrived(7)
  server.requests[6]!.draw()
  await asleep(1000)
  clock.advance(1000)
  await arrived(8)
  for (const index of [4, 7]) server.requests[index]!.draw()
  await Promise.all(all.map(({ end }) => end))
  expect(all.every(({ drawing }) => drawing?.attempts === 2)).toBe(true)
})

test('a limit that holds costs one attempt each time, not one of everybody', async () => {
  const draw = generator()
  const first = draw()
  await arrived(1)
  server.requests[0]!.answer(429, limit)
  await asleep(12_000)
  const meters = [countingMeter(), countingMeter()]
  const others = meters.map((meter) => draw({ meter }))
  await asleep(12_000, 12_000)
  // Whoever is first after each wait is turned away three times in a row.
  for (const count of [2, 3, 4]) {
    clock.advance(12_000)
    await arrived(count)
    await quiet()
    expect(server.requests).toHaveLength(count)
    server.requests.at(-1)!.answer(429, limit)
    await vi.waitFor(() => expect(clock.sleeping()).toContain(12_000))
  }
  for (const count of [5, 6, 7]) {
    clock.advance(12_000)
    await arrived(count)
    server.requests.at(-1)!.draw()
    await quiet()
  }
  await Promise.all([first, ...others].map(({ end }) => end))
  const sent = (prompt: string) => server.requests.filter((one) => one.prompt === prompt).length
  const all = [first, ...others]
  expect(all.map(({ drawing }) => drawing?.attempts)).toEqual(['0', '1', '2'].map(sent))
  expect(server.requests).toHaveLength(7)
  // Each attempt was paid for, and those that were turned away were paid back.
  expect(meters.map((meter) => meter.spent())).toEqual([1, 1])
})

test('what only waited has had one attempt, whatever the first went through', async () => {
  const draw = generator()
  const first = draw()
  await arrived(1)
  server.requests[0]!.answer(429, limit)
  await asleep(12_000)
  const meter = countingMeter()
  const other = draw({ meter })
  await asleep(12_000, 12_000)
  expect(meter.calls).toEqual([])
  clock.advance(12_000)
  await arrived(2)
  server.requests[1]!.draw()
  await asleep(1000)
  clock.advance(1000)
  await arrived(3)
  server.requests[2]!.draw()
  await Promise.all([first.end, other.end])
  expect([first, other].map(({ drawing }) => drawing?.attempts)).toEqual([2, 1])
  expect(meter.calls).toEqual(['reserve'])
})

describe('another drawing waits as long as the first was told', () => {
  test.each<[string, number, number, unknown, Record<string, string>]>([
    ['in words', 12_000, 429, limit, {}],
    ['by retry-after', 7000, 429, {}, { 'retry-after': '7' }],
    ['by retry-after-ms', 240, 429, {}, { 'retry-after-ms': '240' }],
    ['by the reset of a limit', 6000, 429, {}, { 'x-ratelimit-reset-images': '6s' }],
    ['nothing: a share of the minute', 10_000, 429, {}, {}],
    ['that it is busy', 10_000, 503, { error: { code: 'server_is_overloaded' } }, {}],
    ['to slow down', 5000, 503, { error: { code: 'slow_down' } }, { 'retry-after': '5' }],
  ])('%s', async (_how, wait, status, body, headers) => {
    const draw = generator()
    draw()
    await arrived(1)
    server.requests[0]!.answer(status, body, headers)
    await asleep(wait)
    draw()
    await asleep(wait, wait)
    await quiet()
    expect(server.requests).toHaveLength(1)
  })

  test('but not after an error that is its own', async () => {
    const draw = generator()
    draw()
    await arrived(1)
    server.requests[0]!.answer(500)
    await asleep(500)
    draw()
    await arrived(2)
  })
})

test('after a calm minute one more draws beside the others', async () => {
  const draw = generator()
  const begun = [draw(), draw()]
  await arrived(2)
  for (const request of server.requests) request.answer(429, limit)
  await asleep(12_000, 12_000)
  clock.advance(12_000)
  await arrived(3)
  clock.advance(60_000)
  begun.push(draw())
  await quiet()
  expect(server.requests).toHaveLength(3)
  server.requests[2]!.draw()
  await arrived(4)
  await asleep(1000)
  clock.advance(1000)
  await arrived(5)
  for (const request of server.requests.slice(3)) request.draw()
  await Promise.all(begun.map(({ end }) => end))
  expect(begun.every(({ drawing }) => drawing)).toBe(true)
})

describe('where there is no time to wait, the others end without a request', () => {
  test('longer than a run waits', async () => {
    const draw = generator()
    const first = draw()
    await arrived(1)
    server.requests[0]!.answer(429, {}, { 'retry-after': '3600' })
    await first.end
    const meter = countingMeter()
    const other = draw({ meter })
    await other.end
    for (const { error } of [first, other]) {
      expect(error).toMatchObject({ failure: 'transient', maybeCharged: false })
      expect(error?.message).toContain('it asks to wait 3600 s, more than the 120 s')
    }
    expect(server.requests).toHaveLength(1)
    expect(meter.calls).toEqual([])
    expect(log).toEqual([])
  })

  test('beyond the deadline', async () => {
    const draw = generator({ deadline: clock.now() + 10_000 })
    const first = draw()
    await arrived(1)
    server.requests[0]!.answer(429, limit)
    await first.end
    const other = draw()
    await other.end
    for (const { error } of [first, other]) {
      expect(error).toMatchObject({ failure: 'transient', maybeCharged: false })
      expect(error?.message).toContain('the run has no time to wait 12 s')
    }
    expect(server.requests).toHaveLength(1)
  })

  test('while others draw', async () => {
    const draw = generator({ deadline: clock.now() + 700 })
    const two = [draw(), draw()]
    await arrived(2)
    for (const request of server.requests) request.answer(429, {}, { 'retry-after-ms': '100' })
    await asleep(100, 100)
    clock.advance(100)
    await arrived(3)
    await Promise.all(two.map(({ end }) => end))
    expect(two.map(({ error }) => error?.failure)).toEqual(['transient', 'transient'])
    expect(two.map(({ error }) => error?.maybeCharged).toSorted()).toEqual([false, true])
    expect(server.requests).toHaveLength(3)
  })
})

describe('cancelling', () => {
  /** The end of everything that was begun, in milliseconds of real time. */
  async function cancelledIn(controller: AbortController, begun: readonly Begun[]) {
    const start = performance.now()
    controller.abort()
    await Promise.all(begun.map(({ end }) => end))
    return performance.now() - start
  }

  test('tears down what is on its way, at once', async () => {
    const controller = new AbortController()
    const draw = generator({ signal: controller.signal })
    const begun = [draw(), draw(), draw()]
    await arrived(3)
    expect(await cancelledIn(controller, begun)).toBeLessThan(500)
    expect(begun.map(({ error }) => error)).toMatchObject(
      Array(3).fill({ failure: 'cancelled', maybeCharged: true, maybeChargedTimes: 1 }),
    )
    await vi.waitFor(() => expect(server.requests.every((one) => one.isTornDown())).toBe(true))
  })

  test('ends the waits, of the turned away and of those behind them', async () => {
    const controller = new AbortController()
    const draw = generator({ signal: controller.signal })
    const begun = [draw()]
    await arrived(1)
    server.requests[0]!.answer(429, limit)
    await asleep(12_000)
    begun.push(draw(), draw())
    await asleep(12_000, 12_000)
    expect(await cancelledIn(controller, begun)).toBeLessThan(500)
    expect(begun.map(({ error }) => error)).toMatchObject(
      Array(3).fill({ failure: 'cancelled', maybeCharged: false }),
    )
    expect(server.requests).toHaveLength(1)
  })

  test('of one that waits leaves the way to those behind it', async () => {
    const draw = generator()
    const controller = new AbortController()
    draw()
    await arrived(1)
    server.requests[0]!.answer(429, limit)
    await asleep(12_000)
    const one = draw({ signal: controller.signal })
    const next = draw()
    await asleep(12_000, 12_000)
    expect(await cancelledIn(controller, [one])).toBeLessThan(500)
    expect(one.error?.failure).toBe('cancelled')
    await asleep(12_000, 12_000)
    clock.advance(12_000)
    await arrived(2)
    expect(server.requests[1]!.prompt).toBe('2')
    server.requests[1]!.draw()
    await next.end
    expect(next.drawing?.attempts).toBe(1)
  })
})
