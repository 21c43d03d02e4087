import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { probeApi } from '../../src/images-api/probe.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'

const key = 'sk-proj-0123456789abcdefXYZ'
let server: ImagesServer
beforeEach(async () => {
  server = await startImagesServer({ key })
})
afterEach(() => server.close())
const probe = (more: object = {}, timeout?: number) =>
  probeApi({ apiKey: key, baseUrl: server.url, model: 'gpt-image-2', ...more }, timeout)

describe('a free question', () => {
  it('tells that the key is taken, where strangers are turned away', async () => {
    const found = await probe()
    expect(found).toMatchObject({ kind: 'listed', isOpen: false })
    expect(found.kind === 'listed' && found.models.map(({ id }) => id)).toContain('gpt-image-2')
    expect(server.lists.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${key}`,
      'Bearer',
    ])
    expect(server.calls).toEqual([])
  })

  it('tells that the key is wrong, and never says it', async () => {
    const other = 'sk-proj-9999999999999999ABC'
    const found = await probe({ apiKey: other })
    expect(found).toMatchObject({ kind: 'failed', error: { failure: 'account', status: 401 } })
    expect(JSON.stringify(found)).not.toContain(other)
    expect(found.kind === 'failed' && found.error.hint).toContain('api-key')
  })

  it.each<[string, number, unknown, string, RegExp]>([
    ['no list', 404, { error: { message: 'Invalid URL' } }, 'unlisted', /404/],
    ['an empty list', 200, { data: [] }, 'unlisted', /200/],
    ['a page', 200, '<!doctype html>', 'failed', /base-url/],
    ['a fault', 500, 'Oops', 'failed', /Ask again later/],
  ])('understands %s', async (_, status, body, kind, words) => {
    server.list({ status, body })
    const found = await probe()
    expect(found.kind).toBe(kind)
    const said = found.kind === 'failed' ? found.error.hint : JSON.stringify(found)
    expect(said).toMatch(words)
  })

  it.each(['', '/', '?api-version=1'])('finds the API where `/v1` is missing: %j', async (end) => {
    const { origin } = new URL(server.url)
    const found = await probe({ baseUrl: origin + end })
    expect(found).toMatchObject({
      kind: 'failed',
      error: {
        message: `No API of ${new URL(server.url).host} answers at \`base-url\``,
        hint: `Set \`base-url\` to \`${server.url}\`: the API answers there.`,
      },
    })
    expect(server.calls).toEqual([])
  })

  it.each([
    ['there is none with it either', '/gateway'],
    ['another version is named', '/v2'],
  ])('says no other address where %s', async (_, path) => {
    const { origin } = new URL(server.url)
    expect(await probe({ baseUrl: origin + path })).toMatchObject({ kind: 'unlisted', status: 404 })
    expect(server.lists).toEqual([])
  })

  it('waits for nobody for long', async () => {
    server.list('hang')
    const found = await probe({}, 200)
    expect(found.kind === 'failed' && found.error.message).toContain('no whole answer')
  })

  it('says that nobody is there', async () => {
    const found = await probe({ baseUrl: 'http://127.0.0.1:9/v1' })
    expect(found.kind === 'failed' && found.error.message).toContain('cannot be reached')
  })
})

it('knows a list that is shown to everybody', async () => {
  const open: Server = createServer((_, response) => {
    response.end(JSON.stringify({ data: [{ id: 'flux' }] }))
  })
  await new Promise<void>((resolve) => open.listen(0, '127.0.0.1', resolve))
  const { port } = open.address() as AddressInfo
  try {
    const found = await probe({ baseUrl: `http://127.0.0.1:${port}/v1` })
    expect(found).toMatchObject({ kind: 'listed', isOpen: true, models: [{ id: 'flux' }] })
  } finally {
    open.close()
  }
})
