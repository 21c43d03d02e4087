import { afterEach, beforeEach, expect, test } from 'vitest'
import { createOpenAiGenerator } from '../../../src/images-api/openai.ts'
import type { DrawRequest } from '../../../src/pictures/generator.ts'
import { type DialectServer, startGateway } from '../../helpers/dialect-server.ts'
import { gradient } from '../../helpers/png.ts'

/** Headers and a query of the person: sent to the API, to nobody else, and never said. */

const key = 'sk-proj-0123456789abcdefXYZ'
const headers = {
  'X-Team': 'team+secret/41',
  'Proxy-Token': 'Basic dXNlcjpwYXNzd29yZA==',
  'user-agent': 'our-agent/1.0',
}
const query = { sig: 'sig+se~cret !/=42', 'api-version': 'preview' }
const secrets = [
  'team+secret/41',
  'dXNlcjpwYXNzd29yZA==',
  'our-agent/1.0',
  'sig+se~cret !/=42',
  key,
]
const request: DrawRequest = {
  prompt: 'two lighthouses',
  size: { width: 1200, height: 630 },
  quality: 'low',
  title: '',
  kicker: '',
}

const picture = gradient('x', 64, 64)
let server: DialectServer
beforeEach(async () => {
  server = await startGateway(({ path }) =>
    path.endsWith('/models')
      ? { status: 200, body: { data: [{ id: 'gpt-image-2' }, { id: 'sig+se~cret !/=42' }] } }
      : { status: 200, body: { data: [{ b64_json: picture.toString('base64') }] } },
  )
})
afterEach(() => server.close())

const open = (log: string[] = []) =>
  createOpenAiGenerator({
    apiKey: key,
    baseUrl: `${server.origin}/v1?own=1`,
    model: 'gpt-image-2',
    headers,
    query,
    log: (line) => void log.push(line),
  })

test('reach each address of the API, in place of ours where they have its name', async () => {
  const generator = open()
  await generator.draw(request)
  await generator.vet!()
  expect(server.asked.map(({ path }) => path)).toEqual(['/v1/images/generations', '/v1/models'])
  for (const one of server.asked) {
    expect(one.headers).toMatchObject({
      authorization: `Bearer ${key}`,
      'x-team': headers['X-Team'],
      'proxy-token': headers['Proxy-Token'],
      'user-agent': headers['user-agent'],
    })
    expect(Object.fromEntries(one.query)).toEqual({ own: '1', ...query })
  }
})

test('may replace the header of the key', async () => {
  const generator = createOpenAiGenerator({
    apiKey: key,
    baseUrl: `${server.origin}/v1`,
    model: 'gpt-image-2',
    headers: { Authorization: 'Basic dXNlcjpwYXNz' },
  })
  await generator.draw(request)
  expect(server.asked[0]!.headers.authorization).toBe('Basic dXNlcjpwYXNz')
})

test('do not go to the address of a picture', async () => {
  const stranger = await startGateway(() => ({ status: 410 }))
  server.next({ status: 200, body: { data: [{ url: `${stranger.origin}/a.png` }] } })
  await expect(open().draw(request)).rejects.toThrow('its address answered 410')
  expect(stranger.asked).toHaveLength(1)
  const [{ headers: got, query: asked }] = stranger.asked as [(typeof stranger.asked)[0]]
  for (const secret of secrets) expect(JSON.stringify(got)).not.toContain(secret)
  expect(Object.keys(got)).not.toContain('authorization')
  expect([...asked]).toEqual([])
  await stranger.close()
})

const forms = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams({ s: secret }).toString().slice(2),
  Buffer.from(secret).toString('base64'),
  Buffer.from(`:${secret}`).toString('base64'),
]

test.each(secrets.flatMap((secret) => forms(secret).map((form) => [secret, form] as const)))(
  'are in no message: %s as %s',
  async (secret, form) => {
    const log: string[] = []
    const error = { message: `Wrong: ${form}`, code: form, param: form, type: form }
    for (const status of [400, 401, 403]) {
      server.next({ status, body: { error }, headers: { 'x-request-id': 'req_1' } })
      const thrown = await open(log)
        .draw(request)
        .then(
          () => {
            throw new Error('no error')
          },
          (one) => one,
        )
      const said = JSON.stringify([thrown, thrown.message, thrown.hint, thrown.stack, log])
      expect(thrown.message).toContain('[key]')
      for (const one of forms(secret)) expect(said).not.toContain(one.replaceAll('=', ''))
    }
  },
)

test('are in no name of a model, which a message would offer', async () => {
  server.next({
    status: 404,
    body: { error: { message: 'no such model', code: 'model_not_found' } },
  })
  const error = await open()
    .draw(request)
    .then(
      () => undefined,
      (thrown) => thrown,
    )
  expect(error.code).toBe('model_not_found')
  expect(error.hint).not.toContain('se~cret')
})
