import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOfStream, withoutKeepAlive } from '../../src/images-api/event-stream.ts'
import { gradient } from '../helpers/png.ts'
import { type Given, startAnswering } from './answers/answering.ts'

/** Answers that are no JSON with a picture at its usual place, and that other clients read. */

const png = gradient('lighthouse', 1200, 640)
const b64_json = png.toString('base64')
const small = gradient('partial', 64, 64).toString('base64')
const usage = { input_tokens: 14, output_tokens: 100 }
let server: Awaited<ReturnType<typeof startAnswering>>
beforeAll(async () => {
  server = await startAnswering(png)
})
afterAll(() => server.close())

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
const partial = event('image_generation.partial_image', {
  type: 'image_generation.partial_image',
  b64_json: small,
  partial_image_index: 0,
})
const done = event('image_generation.completed', {
  type: 'image_generation.completed',
  b64_json,
  usage,
})
const stream = (body: string): Given => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream; charset=utf-8' },
  body,
})

const read: readonly (readonly [string, Given])[] = [
  ['a stream of one event', stream(done)],
  ['a stream with partial pictures', stream(`${partial}${partial}${done}`)],
  [
    'a stream with keep-alive lines and an end',
    stream(`: hi\n\n${partial}: hi\n\n${done}data: [DONE]\n\n`),
  ],
  ['a stream in CRLF', stream(`${partial}${done}`.replaceAll('\n', '\r\n'))],
  ['a stream that ends with its last line', stream(done.trimEnd())],
  [
    'a stream that calls itself JSON',
    { ...stream(done), headers: { 'content-type': 'application/json' } },
  ],
  [
    'a stream with the whole answer in one event',
    stream(`data: ${JSON.stringify({ data: [{ b64_json }], usage })}\n\ndata: [DONE]\n\n`),
  ],
  ['a stream of an edit', stream(done.replaceAll('image_generation', 'image_edit'))],
  [
    'keep-alive lines before JSON',
    {
      status: 200,
      body: `: keep-alive\n\n: keep-alive\n\n\n${JSON.stringify({ data: [{ b64_json }] })}`,
    },
  ],
  [
    'spaces before JSON',
    { status: 200, body: `\n\n  \n${JSON.stringify({ data: [{ b64_json }] })}\n` },
  ],
  ['a picture as the body', { status: 200, headers: { 'content-type': 'image/png' }, body: png }],
  [
    'a picture as a body of bytes',
    { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: png },
  ],
  ['an address as a path from the top', { status: 200, body: { data: [{ url: '/files/a.png' }] } }],
  [
    'an address as a path below the base URL',
    { status: 200, body: { data: [{ url: '../files/a.png' }] } },
  ],
  [
    'pictures by the name of `images`',
    { status: 200, body: { images: [{ url: 'HOST/files/a.png' }] } },
  ],
  ['base64 in `images`', { status: 200, body: { images: [b64_json] } }],
]

test.each(read)('%s is read', async (_, given) => {
  const body = JSON.stringify(given.body).includes('HOST')
    ? JSON.stringify(given.body).replaceAll('HOST', `http://${server.host}`)
    : given.body
  const { drawing, error, requests } = await server.draw({ ...given, body })
  expect(error).toBeUndefined()
  expect(requests).toBe(1)
  expect(Buffer.compare(drawing!.picture.bytes, png)).toBe(0)
})

test('a stream tells what it cost', async () => {
  const { drawing } = await server.draw(stream(partial + done))
  expect(drawing!.usage).toEqual({ inputTextTokens: 14, inputImageTokens: 0, outputTokens: 100 })
})

test.each([
  ['ends after a partial picture', stream(partial), 'transient', 'cut off', 4],
  ['holds nothing', stream(': hi\n\n'), 'transient', 'cut off', 4],
  [
    'tells an error',
    stream(`${partial}${event('error', { error: { code: 'moderation_blocked', message: 'no' } })}`),
    'refused',
    'moderation_blocked',
    1,
  ],
])('a stream that %s is no picture', async (_, given, failure, message, times) => {
  const { error, requests } = await server.draw(given)
  expect(error).toMatchObject({ failure, message: expect.stringContaining(message) })
  expect(requests).toBe(times)
})

test('a page that calls itself a picture is none', async () => {
  const headers = { 'content-type': 'image/png' }
  const { error } = await server.draw({ status: 200, headers, body: '<!doctype html><p>no' })
  expect(error.message).toContain('a page of HTML')
})

test('keep-alive lines are taken off in linear time', () => {
  const lines = ': keep-alive\n\n'.repeat(100_000)
  expect(withoutKeepAlive(`${lines}{}`)).toBe('{}')
  expect(withoutKeepAlive(`${' '.repeat(200_000)}x`)).toMatch(/x$/)
  expect(answerOfStream(lines)).toBeUndefined()
})

describe('a task', () => {
  const later = (state: string, more: object = {}) => ({
    status: 200,
    body: { id: 'task_1', status: state, ...more },
  })
  const finished = [
    later('queued'),
    later('in_progress'),
    later('succeeded', { data: [{ b64_json }], usage }),
  ]

  test.each<[string, Given['body'], Record<string, string>?]>([
    ['polling_url', { id: 'task_1', polling_url: 'HOST/v1/tasks/1' }],
    ['status_url', { request_id: 'r', status: 'IN_QUEUE', status_url: 'HOST/v1/tasks/1' }],
    [
      'urls.get',
      { id: 'x', status: 'starting', urls: { get: 'HOST/v1/tasks/1', cancel: 'HOST/no' } },
    ],
    ['a Location', { id: 'x', status: 'queued' }, { location: '/v1/tasks/1' }],
    ['an Operation-Location', {}, { 'operation-location': 'HOST/v1/tasks/1' }],
    [
      'a path in `data`',
      { code: 200, data: [{ status: 'submitted', task_id: 't', status_url: '/v1/tasks/1' }] },
    ],
  ])('with its address in %s is asked for until it is done', async (_, body, headers = {}) => {
    const place = (text: string) => text.replaceAll('HOST', `http://${server.host}`)
    const { drawing, error, requests, asked, waits } = await server.draw({
      status: 202,
      headers: JSON.parse(place(JSON.stringify(headers))),
      body: place(JSON.stringify(body)),
      later: finished,
    })
    expect(error).toBeUndefined()
    expect(requests).toBe(1)
    expect(asked).toHaveLength(3)
    expect(waits).toEqual([1000, 2000])
    for (const { method, headers } of asked) {
      expect(method).toBe('GET')
      expect(headers.authorization).toMatch(/^Bearer sk-/)
    }
    expect(Buffer.compare(drawing!.picture.bytes, png)).toBe(0)
    expect(drawing!.usage).toMatchObject({ outputTokens: 100 })
  })

  test.each([
    ['Replicate', { status: 'succeeded', output: ['HOST/files/a.png'] }],
    ['Black Forest Labs', { status: 'Ready', result: { sample: 'HOST/files/a.png' } }],
    ['Azure', { status: 'succeeded', result: { data: [{ url: 'HOST/files/a.png' }] } }],
    ['another gateway', { status: 'completed', results: ['HOST/files/a.png'] }],
  ])('gives its picture as %s does', async (_, body) => {
    const text = JSON.stringify(body).replaceAll('HOST', `http://${server.host}`)
    const { drawing, error } = await server.draw({
      status: 202,
      headers: { location: '/v1/tasks/1' },
      body: {},
      later: [
        { status: 404, body: '' },
        { status: 200, body: text },
      ],
    })
    expect(error).toBeUndefined()
    expect(Buffer.compare(drawing!.picture.bytes, png)).toBe(0)
  })

  test('that is done elsewhere on the same host is fetched from there (fal)', async () => {
    const { drawing, asked } = await server.draw({
      status: 200,
      body: {
        request_id: 'r',
        status: 'IN_QUEUE',
        status_url: '/v1/tasks/s',
        response_url: '/v1/tasks/r',
      },
      later: [later('COMPLETED'), { status: 200, body: { images: [{ b64_json }] } }],
    })
    expect(asked.map(({ url }) => url)).toEqual(['/v1/tasks/s', '/v1/tasks/r'])
    expect(Buffer.compare(drawing!.picture.bytes, png)).toBe(0)
  })

  const words =
    'It gives a task to ask for later, which is not followed: set `model` or `base-url` to one that answers with the picture.'
  test.each<[string, number, unknown]>([
    ['task_id', 200, { task_id: 'task_01' }],
    ['data[0].task_id', 200, { code: 200, data: [{ status: 'submitted', task_id: 'task_01' }] }],
    ['data.task_id', 200, { data: { task_id: 'task_01' } }],
    ['an object', 202, { id: 'x', object: 'generation.task', status: 'queued' }],
    [
      'a status',
      200,
      { id: 'x', object: 'image.generation.task', status: 'pending', task_info: {} },
    ],
    ['202', 202, { id: 'x' }],
    ['request_id', 200, { request_id: 'x', status: 'IN_QUEUE' }],
    ['another host', 202, { id: 'x', polling_url: 'https://other.example/v1/tasks/1' }],
  ])('without an address of its own host is told: %s', async (_, status, body) => {
    const { error, requests, asked } = await server.draw({ status, body, later: [later('x')] })
    expect(error).toMatchObject({ failure: 'answer', maybeCharged: true, hint: words })
    expect(requests).toBe(1)
    expect(asked).toEqual([])
  })

  const ordered = { status: 202, headers: { location: '/v1/tasks/1' }, body: { id: 'x' } }
  test('that fails says why, and is not ordered again', async () => {
    const body = { status: 'failed', error: { code: 'content_policy_violation', message: 'no' } }
    const { error, requests } = await server.draw({
      ...ordered,
      later: [later('queued'), { status: 200, body }],
    })
    expect(error).toMatchObject({ failure: 'refused', maybeCharged: true })
    expect(requests).toBe(1)
    const plain = await server.draw({
      ...ordered,
      later: [later('failed', { message: 'GPU lost' })],
    })
    expect(plain.error).toMatchObject({
      failure: 'answer',
      message: expect.stringContaining('GPU lost'),
    })
    expect(plain.requests).toBe(1)
  })

  test('that nobody can be asked for is given up after a while, as ordered', async () => {
    const { error, requests, asked } = await server.draw({
      ...ordered,
      later: [{ status: 500, body: '' }],
    })
    expect(error).toMatchObject({ failure: 'answer', maybeCharged: true })
    expect(error.message).toContain('took the order, but its task cannot be asked for')
    expect(requests).toBe(1)
    expect(asked).toHaveLength(6)
  })
})
