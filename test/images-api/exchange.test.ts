import { createServer, type RequestListener, type Server } from 'node:http'
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
} from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { EnvHttpProxyAgent } from 'undici'
import { afterEach, describe, expect, test } from 'vitest'
import type { ImagesApiError } from '../../src/errors.ts'
import { createOpenAiGenerator, type OpenAiOptions } from '../../src/images-api/openai.ts'
import type { DrawRequest, Picture } from '../../src/pictures/generator.ts'
import { createWriter } from '../../src/text-model/writer.ts'
import { countingMeter } from '../helpers/counting-meter.ts'
import { gradient } from '../helpers/png.ts'
import { startRefusingProxy } from '../helpers/refusing-proxy.ts'

/** One request and its whole answer: whether it left, how it may break, how long it may take. */

const key = 'sk-proj-0123456789abcdefXYZ'
const picture = gradient('x', 64, 64)
const body = Buffer.from(JSON.stringify({ data: [{ b64_json: picture.toString('base64') }] }))

const open: (Server | TcpServer)[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  }
})

async function listening(server: Server | TcpServer): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Asks for one picture; what came of it, how often the API was asked, and what counts as spent. */
async function draw(options: Partial<OpenAiOptions>, request: Partial<DrawRequest> = {}) {
  const meter = countingMeter()
  const log: string[] = []
  const clock = { now: Date.now, random: () => 0, sleep: async () => {} }
  const generator = createOpenAiGenerator({
    ...{ apiKey: key, baseUrl: 'https://api.example/v1', model: 'gpt-image-2', clock },
    log: (line) => void log.push(line),
    ...options,
  })
  const size = { width: 64, height: 64 }
  const drawn: { picture?: Picture; error?: ImagesApiError } = await generator
    .draw({ prompt: 'x', size, quality: '', title: '', kicker: '', meter, ...request })
    .then(
      ({ picture }) => ({ picture }),
      (error: ImagesApiError) => ({ error }),
    )
  return { ...drawn, log, meter }
}

describe('a proxy that refuses', () => {
  test.each([
    ['407 Proxy Authentication Required', 'account', 1],
    ['403 Forbidden', 'account', 1],
    ['502 Bad Gateway', 'transient', 4],
  ])('%s: one sentence, and nothing is spent', async (status, failure, attempts) => {
    const proxy = await startRefusingProxy(status)
    const dispatcher = new EnvHttpProxyAgent({ httpsProxy: proxy.url, noProxy: '', allowH2: false })
    try {
      const { error, meter } = await draw({ dispatcher })
      expect(error).toMatchObject({ failure, maybeCharged: false })
      expect(error?.message).toMatch(
        `the proxy lets nothing through to api.example (it answered ${status.slice(0, 3)})`,
      )
      expect(error?.hint).toContain('`https_proxy`')
      expect(proxy.asked).toEqual(Array(attempts).fill('api.example:443'))
      expect(meter.spent()).toBe(0)
    } finally {
      await dispatcher.destroy()
      await proxy.close()
    }
  })

  test('in plain HTTP, where it asks for a password', async () => {
    const httpProxy = await listening(createServer((_, response) => response.writeHead(407).end()))
    const dispatcher = new EnvHttpProxyAgent({ httpProxy, noProxy: '' })
    const { error, meter } = await draw({ dispatcher, baseUrl: 'http://api.example/v1' })
    expect(error?.message).toContain('the proxy lets nothing through')
    expect(meter.spent()).toBe(0)
    await dispatcher.destroy()
  })

  test.each<[string, number, Record<string, string>, number]>([
    ['that it knows no such host', 502, { 'proxy-status': 'edge; error=dns_error' }, 4],
    ['that nobody listens', 502, { 'proxy-status': 'a, b; error=connection_refused' }, 4],
    ['that it could not connect (Squid)', 503, { 'x-squid-error': 'ERR_CONNECT_FAIL 111' }, 4],
    ['that it may not', 403, { 'x-squid-error': 'ERR_ACCESS_DENIED 0' }, 1],
  ])('in plain HTTP, where it says %s', async (_, status, headers, attempts) => {
    let asked = 0
    const httpProxy = await listening(
      createServer((_, response) => {
        asked++
        response.writeHead(status, headers).end('<h1>No</h1>')
      }),
    )
    const dispatcher = new EnvHttpProxyAgent({ httpProxy, noProxy: '' })
    const { error, meter } = await draw({ dispatcher, baseUrl: 'http://api.example/v1' })
    expect(error?.message).toContain('the proxy lets nothing through')
    expect([asked, meter.spent()]).toEqual([attempts, 0])
    await dispatcher.destroy()
  })

  test.each([
    ['nothing of that', {}],
    ['that the answer broke', { 'proxy-status': 'edge; error=connection_terminated' }],
  ])('in plain HTTP, where it says %s: it counts, and the proxy is named', async (_, headers) => {
    const httpProxy = await listening(
      createServer((_, response) => response.writeHead(502, headers).end('<h1>Bad Gateway</h1>')),
    )
    const dispatcher = new EnvHttpProxyAgent({ httpProxy, noProxy: '' })
    const { error, meter } = await draw({ dispatcher, baseUrl: 'http://api.example/v1' })
    expect(error).toMatchObject({ failure: 'transient', maybeChargedTimes: 4 })
    expect(error?.hint).toContain('A proxy (`http_proxy`) may have said this in its place.')
    expect(meter.spent()).toBe(4)
    await dispatcher.destroy()
  })

  test('does not count for words either', async () => {
    const proxy = await startRefusingProxy('407 Proxy Authentication Required')
    const dispatcher = new EnvHttpProxyAgent({ httpsProxy: proxy.url, noProxy: '' })
    const meter = countingMeter()
    const baseUrl = 'https://api.example/v1'
    const writer = createWriter({ apiKey: key, baseUrl, model: 'gpt-6-luna', dispatcher })
    const question = { kind: 'alt', instruction: 'x', data: 'y', maxLength: 100 } as const
    const written = await writer.write(question, { meter })
    expect(written).toMatchObject({ isAnswered: false, maybeCharged: 0 })
    expect(written.why).toContain('the proxy lets nothing through')
    expect(meter.spent()).toBe(0)
    await dispatcher.destroy()
    await proxy.close()
  })
})

describe('what never left is not spent', () => {
  test.each([
    ['a name that nobody knows', 'http://no-such-host.invalid/v1', 4],
    ['a port where nobody listens', 'http://127.0.0.1:9/v1', 4],
  ])('%s', async (_, baseUrl, attempts) => {
    const { error, meter, log } = await draw({ baseUrl })
    expect(error).toMatchObject({ failure: 'transient', maybeCharged: false })
    expect(error?.message).toContain('cannot be reached')
    expect([log.length + 1, meter.spent()]).toEqual([attempts, 0])
  })

  test('a run that is cancelled, or out of time, while it connects', async () => {
    const proxy = await listening(createServer().on('connect', () => {}))
    const dispatcher = new EnvHttpProxyAgent({ httpsProxy: proxy, noProxy: '' })
    const cancelled = await draw({ dispatcher, signal: AbortSignal.timeout(200) })
    expect(cancelled.error).toMatchObject({ failure: 'cancelled', maybeCharged: false })
    const late = await draw({ dispatcher, deadline: Date.now() + 200 })
    expect(late.error).toMatchObject({ failure: 'transient', maybeCharged: false })
    expect([cancelled.meter.spent(), late.meter.spent()]).toEqual([0, 0])
    await dispatcher.destroy()
  })
})

describe('an answer that is no HTTP', () => {
  test.each([
    ['headers without end', `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['something else', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['a chunk without a length', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
    [
      'what is no gzip',
      'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nhello',
    ],
    [
      'what is no br',
      'HTTP/1.1 200 OK\r\ncontent-encoding: br\r\ncontent-length: 5\r\n\r\n\xff\xff\xff\xff\xff',
    ],
    [
      'what is no zstd',
      'HTTP/1.1 200 OK\r\ncontent-encoding: zstd\r\ncontent-length: 5\r\n\r\nhello',
    ],
  ])('%s is asked for once, and may be charged', async (_, answer) => {
    let asked = 0
    const server = createTcpServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => {
        asked++
        socket.end(answer, 'latin1')
      })
    })
    const { error } = await draw({ baseUrl: `${await listening(server)}/v1` })
    expect(error).toMatchObject({ failure: 'answer', maybeChargedTimes: 1 })
    expect(error?.message).toContain('cannot be read')
    expect(asked).toBe(1)
  })
})

describe('a compressed answer', () => {
  const packed: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    gzip: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
    zstd: zstdCompressSync,
    'gzip, br': (bytes) => brotliCompressSync(gzipSync(bytes)),
  }
  const answering =
    (encoding: string, bytes: Buffer, status = 200): RequestListener =>
    (_, response) =>
      response.writeHead(status, { 'content-encoding': encoding }).end(packed[encoding]!(bytes))

  test.each(Object.keys(packed))('%s is read', async (encoding) => {
    const baseUrl = `${await listening(createServer(answering(encoding, body)))}/v1`
    const { picture: drawn, error } = await draw({ baseUrl })
    expect(error).toBeUndefined()
    expect(Buffer.from(drawn!.bytes)).toEqual(picture)
  })

  test('an error too', async () => {
    const said = Buffer.from('{"error":{"message":"No such size","code":"invalid_size"}}')
    const baseUrl = `${await listening(createServer(answering('gzip', said, 400)))}/v1`
    const { error } = await draw({ baseUrl })
    expect(error?.message).toContain('No such size')
  })

  test('is cut at what is read of one that is not', async () => {
    const zeros = Buffer.alloc(80 * 1024 * 1024)
    const baseUrl = `${await listening(createServer(answering('gzip', zeros)))}/v1`
    const { error, log } = await draw({ baseUrl })
    expect(error).toMatchObject({ failure: 'answer', maybeChargedTimes: 1 })
    expect(error?.message).toContain('more than 75 MB')
    expect(log).toEqual([])
  })
})

describe('time', () => {
  /** Answers at once, and then by a byte ten times a second. */
  const trickle: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const drip = setInterval(() => response.write(' '), 100)
    response.on('close', () => clearInterval(drip))
  }

  /** The same with the head of the answer. */
  const slowHead: RequestListener = ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nx-slow: ')
    const drip = setInterval(() => socket.write('a'), 100)
    socket.on('close', () => clearInterval(drip))
  }

  test.each([
    ['body', trickle],
    ['head', slowHead],
  ])(
    'a trickle ends when its time is up, with words of its own, and is not paid twice: %s',
    async (_, answer) => {
      const baseUrl = `${await listening(createServer(answer))}/v1`
      const start = performance.now()
      const { error, log, meter } = await draw({ baseUrl, longest: 1000 })
      expect(performance.now() - start).toBeLessThan(3000)
      expect(error).toMatchObject({ failure: 'transient', maybeChargedTimes: 1 })
      expect(error?.message).toMatch(/^no whole answer from 127\.0\.0\.1:\d+ within 1 s$/)
      expect([log, meter.spent()]).toEqual([[], 1])
    },
  )

  test('a picture that trickles is asked for again: it is paid for', async () => {
    let fetched = 0
    const server = createServer((request, response) => {
      if (request.method === 'POST') response.end('{"data":[{"url":"/picture.png"}]}')
      else if (fetched++ === 0) trickle(request, response)
      else response.end(picture)
    })
    const baseUrl = `${await listening(server)}/v1`
    const { picture: drawn } = await draw({ baseUrl, longest: 1000 })
    expect(drawn).toMatchObject({ width: 64 })
    expect(fetched).toBe(2)
  })
})

describe('a run that is cancelled', () => {
  /** The status and the body after so long. */
  const later =
    (milliseconds: number, status: number, said: Buffer | string): RequestListener =>
    (_, response) =>
      void setTimeout(() => response.writeHead(status).end(said), milliseconds)

  test('waits for what is under way', async () => {
    const baseUrl = `${await listening(createServer(later(600, 200, body)))}/v1`
    const { picture: drawn } = await draw(
      { baseUrl, farewell: 3000 },
      { signal: AbortSignal.timeout(200) },
    )
    expect(drawn).toMatchObject({ width: 64 })
  })

  test('fetches the picture that was ordered', async () => {
    const server = createServer((request, response) =>
      request.method === 'POST'
        ? later(600, 200, '{"data":[{"url":"/picture.png"}]}')(request, response)
        : response.end(picture),
    )
    const baseUrl = `${await listening(server)}/v1`
    const options = { baseUrl, farewell: 3000, signal: AbortSignal.timeout(200) }
    expect((await draw(options)).picture).toMatchObject({ width: 64 })
  })

  test('asks for nothing once more', async () => {
    let asked = 0
    const server = createServer((request, response) => {
      asked++
      later(500, 503, '{}')(request, response)
    })
    const baseUrl = `${await listening(server)}/v1`
    const { error, log } = await draw({ baseUrl, farewell: 3000, signal: AbortSignal.timeout(200) })
    expect(error).toMatchObject({ failure: 'cancelled', maybeChargedTimes: 1 })
    expect([asked, log]).toEqual([1, []])
  })

  test('leaves no parameter out to ask once more', async () => {
    let asked = 0
    const refusal = JSON.stringify({
      error: { message: "Unknown parameter: 'size'", param: 'size' },
    })
    const server = createServer((request, response) => {
      asked++
      later(500, 400, refusal)(request, response)
    })
    const baseUrl = `${await listening(server)}/v1`
    const { error } = await draw({ baseUrl, farewell: 3000, signal: AbortSignal.timeout(200) })
    expect(error).toMatchObject({ failure: 'cancelled', maybeCharged: false })
    expect(asked).toBe(1)
  })

  test('gives up what does not come in', async () => {
    const baseUrl = `${await listening(createServer(later(20_000, 200, body)))}/v1`
    const start = performance.now()
    const { error } = await draw({ baseUrl, farewell: 500, signal: AbortSignal.timeout(200) })
    expect(performance.now() - start).toBeLessThan(2500)
    expect(error).toMatchObject({ failure: 'cancelled', maybeChargedTimes: 1 })
  })
})
