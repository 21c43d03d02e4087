import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ImagesApiError } from '../../src/errors.ts'
import { gradient } from '../helpers/png.ts'
import { startAnswering } from './answers/answering.ts'
import { recorded } from './answers/recorded.ts'
import { successes } from './answers/successes.ts'

const png = gradient('lighthouse', 1200, 640)
const b64_json = png.toString('base64')
let server: Awaited<ReturnType<typeof startAnswering>>
beforeAll(async () => {
  server = await startAnswering(png)
})
afterAll(() => server.close())

/** More than this is not waited for. */
const LONGEST_WAIT = 120_000

describe('a recorded error', () => {
  test.each(recorded())('%s: %s', async (_provider, _name, row) => {
    const { error, requests, sent, waits } = await server.draw(row)
    expect(error).toBeInstanceOf(ImagesApiError)
    const { failure, status, maybeCharged, requestId } = error
    expect({ failure, status, maybeCharged, requestId }).toEqual({
      failure: row.failure,
      status: row.status,
      maybeCharged: row.maybeCharged ?? false,
      requestId: row.requestId,
    })
    const waited = row.again && row.wait! <= LONGEST_WAIT
    expect(requests).toBe(waited ? 4 : row.dropped ? 2 : 1)
    expect(sent.at(-1)).not.toHaveProperty(row.dropped ?? 'seed')
    expect(sent[0]).toMatchObject({ model: 'gpt-image-2', prompt: 'two lighthouses' })
    if (row.dropped) expect(sent[0]).toHaveProperty(row.dropped)
    expect(waits[0]).toBe(waited ? row.wait : undefined)
    const place = (text: string) => text.replaceAll(server.host, 'HOST')
    const after = waited
      ? ', after 4 attempts'
      : row.again
        ? `; it asks to wait ${row.wait! / 1000} s, more than the 120 s that are waited`
        : ''
    expect({ message: place(error.message), hint: place(error.hint) }).toEqual({
      message: row.message + after,
      hint: row.hint,
    })
  })
})

test.each(successes)(
  'a picture as of $name',
  async ({ headers = {}, body, usage, cost, requestId }) => {
    const text = JSON.stringify(body).replaceAll('HOST', server.host).replaceAll('PNG', b64_json)
    const { drawing, error, requests } = await server.draw({ status: 200, headers, body: text })
    expect(error).toBeUndefined()
    expect(requests).toBe(1)
    const { picture, ...rest } = drawing!
    expect(picture).toMatchObject({ format: 'png', width: 1200, height: 640 })
    expect(Buffer.compare(picture.bytes, png)).toBe(0)
    expect(rest).toEqual({
      attempts: 1,
      maybeCharged: 0,
      warnings: [],
      ...(usage && { usage }),
      ...(cost && { cost }),
      ...(requestId && { requestId }),
    })
  },
)

test('a drawing whose address is gone says that it is made, and whom to ask', async () => {
  const body = { data: [{ url: `http://${server.host}/files/gone` }] }
  const { error, requests, waits } = await server.draw({ status: 200, body })
  expect(requests).toBe(1)
  expect(waits).toEqual([1000, 2000, 4000])
  expect(error).toMatchObject({ failure: 'answer', maybeCharged: true })
  expect(error.message).toBe(
    'the drawing was made, but could not be fetched: its address answered 404, after 4 attempts',
  )
  expect(error.hint).toContain(`ask who runs ${server.host}`)
})
