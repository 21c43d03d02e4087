import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ImagesApiError } from '../../src/errors.ts'
import { createOpenAiGenerator } from '../../src/images-api/openai.ts'
import type { Drawing } from '../../src/pictures/generator.ts'
import { countingMeter } from '../helpers/counting-meter.ts'
import { startAimock } from './aimock.ts'
import { startBehindPortkey } from './behind-portkey.ts'
import { cases } from './cases.ts'
import { startOurServer } from './our-server.ts'
import type { Server, ServerName } from './server.ts'

const servers: [ServerName, () => Promise<Server>][] = [
  ['aimock', startAimock],
  ['our own', startOurServer],
  ['portkey', startBehindPortkey],
]
const clock = { now: Date.now, random: () => 0, sleep: async () => {} }

describe.each(servers)('against %s', (name, start) => {
  let server: Server
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server?.close())

  test.each(cases)('$name', async (one) => {
    const { request, troubles = [], expected, differs = {} } = one
    const before = server.made()
    const meter = countingMeter()
    server.prepare(one.name, troubles)
    const generator = createOpenAiGenerator({ ...server.options, model: 'gpt-image-2', clock })
    const size = { width: 1200, height: 630 }
    const words = { prompt: one.name, quality: 'low', title: '', kicker: '' }
    const ended = await generator.draw({ ...words, size, meter, ...request }).catch((error) => {
      expect(error).toBeInstanceOf(ImagesApiError)
      return error as ImagesApiError
    })
    const made = server.made() - before
    const attempts = meter.calls.filter((call) => call === 'reserve').length
    const told = factsOf(ended)
    expect({ ...told, attempts, made }).toEqual(differs[name] ?? expected)
    // Whatever was really made is paid for.
    expect(meter.spent()).toBeGreaterThanOrEqual(made)
    if (ended instanceof ImagesApiError) {
      expect(meter.spent()).toBe(told.maybeCharged)
      return
    }
    expect(ended.picture).toMatchObject({ format: 'png', width: 1200, height: 640 })
    expect(ended.attempts).toBe(attempts)
    expect(meter.spent()).toBe(told.maybeCharged + 1)
  })
})

function factsOf(ended: Drawing | ImagesApiError) {
  if (!(ended instanceof ImagesApiError)) return { maybeCharged: ended.maybeCharged }
  const { failure, status, code, maybeChargedTimes } = ended
  return { failure, status, code, maybeCharged: maybeChargedTimes }
}
