import OpenAI from 'openai'
import { ProxyAgent, fetch as undiciFetch } from 'undici'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ImagesApiError } from '../../src/errors.ts'
import { createOpenAiGenerator } from '../../src/images-api/openai.ts'
import { createShortKeys } from '../../src/images-api/short-keys.ts'
import { createWriter } from '../../src/text-model/writer.ts'
import {
  audience,
  type IdentityServers,
  identityInputs,
  startIdentityServers,
} from '../helpers/identity.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'

/** Keys that end by themselves: had for GitHub's word, renewed, and hidden. */

const stored = 'sk-proj-0123456789abcdefXYZ'
const identity = {
  identityProviderId: identityInputs['identity-provider-id'],
  serviceAccountId: identityInputs['service-account-id'],
  audience,
}

let images: ImagesServer
let servers: IdentityServers
let dispatcher: ProxyAgent
beforeEach(async () => {
  images = await startImagesServer({ key: stored, isSmall: true })
  servers = await startIdentityServers({ url: images.url, key: stored })
  dispatcher = new ProxyAgent({
    uri: servers.proxy,
    requestTls: { ca: servers.ca },
    allowH2: false,
  })
})
afterEach(async () => {
  await dispatcher.destroy()
  await servers.close()
  await images.close()
})

async function subjectToken(forWhom: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: leave } = servers.env
  const response = await fetch(`${url}&audience=${encodeURIComponent(forWhom)}`, {
    headers: { authorization: `Bearer ${leave}` },
  })
  return ((await response.json()) as { value: string }).value
}

/** The moment is ours; keys live by the clock of their server. */
let ahead = 0
beforeEach(() => {
  ahead = 0
})
const clock = { now: () => Date.now() + ahead, random: () => 0, sleep: async () => {} }

function open(more: Partial<Parameters<typeof createShortKeys>[0]> = {}) {
  const hidden: string[] = []
  const log: string[] = []
  const keys = createShortKeys({
    ...{ identity, subjectToken, dispatcher, clock },
    hide: (key) => void hidden.push(key),
    signal: new AbortController().signal,
    deadline: Number.POSITIVE_INFINITY,
    log: (line) => void log.push(line),
    ...more,
  })
  const way = { apiKey: keys, baseUrl: 'https://api.openai.com/v1', dispatcher, clock }
  const generator = createOpenAiGenerator({ ...way, model: 'gpt-image-2' })
  const size = { width: 64, height: 64 }
  const draw = () =>
    generator.draw({ prompt: 'two lighthouses', size, quality: 'low', title: '', kicker: '' })
  return { keys, hidden, log, way, draw }
}

const failing = (drawing: Promise<unknown>): Promise<ImagesApiError> =>
  drawing.then(
    () => expect.fail('it was drawn'),
    (error) => {
      expect(error).toBeInstanceOf(ImagesApiError)
      return error
    },
  )

const statuses = () => servers.calls.map(({ status }) => status)

describe('a key that ends by itself', () => {
  test('is had once for all who wait for it, hidden before it is used, and sent to the API', async () => {
    const { draw, hidden, keys } = open()
    expect(keys.given()).toEqual([])
    await Promise.all([draw(), draw(), draw()])
    expect(servers.asked).toEqual([audience])
    expect(servers.exchanges).toHaveLength(1)
    expect(hidden).toEqual(servers.keys)
    expect(keys.given()).toEqual(servers.keys)
    expect(new Set(servers.calls.map(({ key }) => key))).toEqual(new Set(servers.keys))
    expect(images.calls).toHaveLength(3)
    expect(servers.elsewhere).toEqual([])
  })

  test("is asked for as by OpenAI's own client", async () => {
    const client = new OpenAI({
      workloadIdentity: {
        ...identity,
        provider: { tokenType: 'jwt', getToken: () => subjectToken(audience) },
      },
      fetch: ((url: string, init: object) =>
        undiciFetch(url, { ...init, dispatcher })) as unknown as typeof fetch,
    })
    await client.models.list()
    await open().draw()
    const [theirs, ours] = servers.exchanges
    expect(Object.keys(ours!)).toEqual(Object.keys(theirs!))
    expect({ ...ours, subject_token: '' }).toEqual({ ...theirs, subject_token: '' })
    expect(statuses()).toEqual([200, 200])
  })

  test('is renewed at half of a short life, and twenty minutes before the end of a long one', async () => {
    const { draw } = open()
    for (const seconds of [0, 149, 151, 299]) {
      ahead = seconds * 1000
      await draw()
    }
    expect(servers.keys).toHaveLength(2)
    servers.live(3600)
    // The second one lives until 451.
    ahead = 302_000
    await draw()
    expect(servers.keys).toHaveLength(3)
    ahead = 302_000 + 39 * 60_000
    await draw()
    expect(servers.keys).toHaveLength(3)
    ahead = 302_000 + 41 * 60_000
    await draw()
    expect(servers.keys).toHaveLength(4)
    expect(servers.subjectTokens).toHaveLength(4)
    expect(new Set(servers.subjectTokens).size).toBe(4)
  })

  test('is used to its end where another one cannot be had', async () => {
    const { draw } = open()
    await draw()
    ahead = 200_000
    servers.next(...Array.from({ length: 3 }, () => ({ status: 503, body: {} })))
    await draw()
    expect(servers.exchanges).toHaveLength(4)
    expect(servers.keys).toHaveLength(1)
    ahead = 301_000
    servers.next(...Array.from({ length: 3 }, () => ({ status: 503, body: {} })))
    expect((await failing(draw())).failure).toBe('transient')
  })

  test('is renewed once where the API no longer takes it', async () => {
    const { draw } = open()
    await draw()
    servers.revoke()
    await draw()
    expect(statuses()).toEqual([200, 401, 200])
    expect(images.calls).toHaveLength(2)
    // With keys that are of no use, it is not tried for ever.
    servers.live(0.0001)
    servers.revoke()
    const error = await failing(draw())
    expect(error).toMatchObject({ failure: 'account', status: 401, maybeChargedTimes: 0 })
    expect(statuses()).toEqual([200, 401, 200, 401, 401])
    for (const key of servers.keys) expect(error.message).not.toContain(key)
  })

  test('writes, too', async () => {
    const { way } = open()
    const writer = createWriter({ ...way, model: 'gpt-6.1-terra' })
    expect(await writer.vet()).toEqual([])
    expect(servers.calls.map(({ path, status }) => [path, status])).toEqual([['/v1/models', 200]])
  })

  test('no more is asked for where the run is cancelled meanwhile', async () => {
    const stop = new AbortController()
    const { draw } = open({
      signal: stop.signal,
      subjectToken: async (forWhom) => {
        const token = await subjectToken(forWhom)
        stop.abort(new Error('cancelled'))
        return token
      },
    })
    expect((await failing(draw())).failure).toBe('cancelled')
    expect(servers.keys).toEqual([])
    expect(images.calls).toEqual([])
  })
})

describe('an exchange that is refused', () => {
  test('says what the server said, whom the token is about, and where to look', async () => {
    const { draw } = open({ identity: { ...identity, serviceAccountId: 'sa_other' } })
    const error = await failing(draw())
    expect(error.failure).toBe('account')
    expect(error.message).toBe(
      "OpenAI refuses to exchange GitHub's token for one of its own (401 invalid_grant): Unknown identity provider, service account or parameter.",
    )
    expect(error.hint).toContain('`repo:acme/blog:pull_request` to the service account `sa_other`')
    expect(error.hint).toContain(`audience \`${audience}\``)
    expect(servers.exchanges).toHaveLength(1)
  })

  test('where the token is not signed by GitHub, and hides the token that is repeated', async () => {
    servers.forge()
    const error = await failing(open().draw())
    expect(error.message).toContain('The signature of [key] is wrong.')
    expect(`${error.message} ${error.hint}`).not.toContain(servers.subjectTokens[0])
  })

  test.each<[string, string, unknown]>([
    ['another audience', 'The audience is not the one of the provider.', undefined],
    [
      "OpenAI's other kind of error",
      'No such project.',
      { error: { message: 'No such project.' } },
    ],
  ])('%s', async (_, says, body) => {
    if (body) servers.next({ status: 403, body })
    const error = await failing(open({ identity: { ...identity, audience: 'mine' } }).draw())
    expect(error.message).toContain(says)
  })

  test.each([429, 503])('with %i, is tried again', async (status) => {
    servers.next({ status, body: { error: 'slow_down' } })
    const { draw, log } = open()
    await draw()
    expect(servers.exchanges).toHaveLength(2)
    expect(log).toEqual([
      expect.stringMatching(
        /^OpenAI could not exchange GitHub's token now \(\d+ slow_down\); attempt 2 of 3/,
      ),
    ])
  })

  test.each<[string, unknown]>([
    ['no token', { expires_in: 300 }],
    ['a token with a line break', { access_token: 'a\r\nx-evil: 1', expires_in: 300 }],
    ['one that has ended', { access_token: 'oaiat-0123456789', expires_in: 0 }],
    ['no JSON', 'soon'],
  ])('an answer with %s opens nothing', async (_, body) => {
    servers.next({ status: 200, body })
    const error = await failing(open().draw())
    expect(error.message).toBe('auth.openai.com answered without a token that can be used')
    expect(servers.calls).toEqual([])
  })

  test('where nothing leads there, that is said', async () => {
    const gone = new ProxyAgent({ uri: 'http://127.0.0.1:9' })
    const { draw } = open({ dispatcher: gone })
    const error = await failing(draw())
    expect(error.failure).toBe('transient')
    expect(error.message).toMatch(/auth\.openai\.com/)
    expect(error.hint).toContain('https_proxy')
    await gone.destroy()
  })
})
