import { createServer, type Server } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { Agent } from 'undici'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isPublic } from '../../src/images-api/address.ts'
import { download } from '../../src/images-api/download.ts'
import { createOpenAiGenerator } from '../../src/images-api/openai.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'

const key = 'sk-proj-0123456789abcdefXYZ'
const size = { width: 1200, height: 630 }
const request = { prompt: 'x', size, quality: 'low', title: '', kicker: '' }

/** Something inside the network that no answer of an API may reach. */
let secret: Server
let hits = 0
let port = 0
let server: ImagesServer
beforeAll(async () => {
  secret = createServer((_, response) => response.end('secret'))
  // A connection is too much already: TLS would not get as far as a request.
  secret.on('connection', () => hits++)
  await new Promise<void>((resolve) => secret.listen(0, resolve))
  port = (secret.address() as AddressInfo).port
  server = await startImagesServer({ key })
})
beforeEach(() => {
  hits = 0
})
afterAll(async () => {
  secret.close()
  await server.close()
})

/** The API has a public name here; only the test knows that it is on loopback. */
const nameToLoopback: LookupFunction = (_host, options, callback) =>
  options.all
    ? callback(null, [{ address: '127.0.0.1', family: 4 }])
    : callback(null, '127.0.0.1', 4)
const publicApi = () => server.url.replace('127.0.0.1', 'images.example')

test.each([
  'https://127.0.0.1:PORT/a.png',
  'https://127.1:PORT/a.png',
  'https://2130706433:PORT/a.png',
  'https://0x7f000001:PORT/a.png',
  'https://0177.0.0.1:PORT/a.png',
  'https://0.0.0.0:PORT/a.png',
  'https://[::1]:PORT/a.png',
  'https://[::ffff:127.0.0.1]:PORT/a.png',
  'https://[64:ff9b::7f00:1]:PORT/a.png',
  'https://169.254.169.254/latest/meta-data/',
  'https://168.63.129.16/machine',
  'https://10.0.0.8/a.png',
  'https://192.168.1.1/a.png',
  'https://[fd00::1]/a.png',
  'https://localhost:PORT/a.png',
  'https://inside.example:PORT/a.png',
  'http://127.0.0.1:PORT/a.png',
  'http://93.184.215.14/a.png',
  'file:///etc/passwd',
  'ftp://example.com/a.png',
  'https://[',
])('an answer that points to %s is not followed', async (address) => {
  const url = address.replace('PORT', String(port))
  server.next({ answer: (good) => ({ ...good, data: [{ url }] }) })
  const generator = createOpenAiGenerator({
    apiKey: key,
    baseUrl: publicApi(),
    model: 'gpt-image-2',
    dispatcher: new Agent({ connect: { lookup: nameToLoopback } }),
    lookup: nameToLoopback,
  })
  await expect(generator.draw(request)).rejects.toMatchObject({
    failure: 'answer',
    maybeCharged: true,
    message: expect.stringMatching(/no public address|only https|address that is none/),
  })
  expect(hits).toBe(0)
})

test('a name that turns into a private address when it is connected to is stopped there', async () => {
  const attempt = download(`https://rebinding.example:${port}/a.png`, {
    baseUrl: new URL('https://api.example/v1'),
    dispatcher: undefined,
    lookup: nameToLoopback,
    signal: AbortSignal.timeout(5000),
    time: 60_000,
  })
  await expect(attempt).rejects.toThrow('no public address')
  expect(hits).toBe(0)
})

test('a redirect to itself ends after three more requests', async () => {
  let asked = 0
  const redirecting = createServer((request, response) => {
    asked++
    response.writeHead(302, { location: request.url }).end()
  })
  await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`
  const attempt = download(`${base}/a.png`, {
    baseUrl: new URL(base),
    dispatcher: undefined,
    lookup: undefined,
    signal: AbortSignal.timeout(5000),
    time: 60_000,
  })
  await expect(attempt).rejects.toThrow('redirects more than 3 times')
  expect(asked).toBe(4)
  redirecting.close()
})

test('a picture that never ends is cut off', async () => {
  function* zeros() {
    while (true) yield Buffer.alloc(1024 * 1024)
  }
  const endless = createServer((_, response) => void pipeline(zeros, response).catch(() => {}))
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(endless.address() as AddressInfo).port}`
  const by = {
    baseUrl: new URL(base),
    dispatcher: undefined,
    lookup: undefined,
    signal: AbortSignal.timeout(20_000),
    time: 60_000,
  }
  await expect(download(`${base}/a.png`, by)).rejects.toThrow('more than 50 MB')
  endless.close()
})

test('a picture whose server stumbles is fetched again, and not drawn again', async () => {
  let stumbles = 0
  const { gradient } = await import('../helpers/png.ts')
  const files = createServer((_, response) => {
    if (stumbles++ === 0) response.writeHead(503).end()
    else response.end(gradient('late', 64, 64))
  })
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(files.address() as AddressInfo).port}/late.png`
  server.next({ answer: (good) => ({ ...good, data: [{ url }] }) })
  const calls = server.calls.length
  const clock = { now: Date.now, random: () => 0, sleep: async () => {} }
  const generator = createOpenAiGenerator({
    apiKey: key,
    baseUrl: server.url,
    model: 'gpt-image-2',
    clock,
  })
  expect((await generator.draw(request)).picture.width).toBe(64)
  expect(server.calls.length - calls).toBe(1)
  files.close()
})

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['172.31.0.1', false],
  ['172.32.0.1', true],
  ['100.64.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['fe80::1', false],
  ['2002:7f00:1::', false],
  ['::ffff:8.8.8.8', true],
  ['::ffff:10.0.0.1', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected)
})
