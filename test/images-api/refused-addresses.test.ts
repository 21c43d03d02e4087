import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type LookupFunction } from 'node:net'
import { Agent, EnvHttpProxyAgent } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenAiOptions, startCall } from '../../src/images-api/call.ts'
import { downloadPicture } from '../../src/images-api/download-picture.ts'
import { sendRequest } from '../../src/images-api/send-request.ts'
import { gradient } from '../helpers/png.ts'

/** Which addresses of pictures are fetched, by the way that a run fetches them. */

const key = 'sk-proj-0123456789abcdefXYZ'
const request = {
  prompt: 'x',
  size: { width: 1200, height: 630 },
  quality: '',
  title: '',
  kicker: '',
}

const servers: Server[] = []
/** A server on a port of its own, on all of this machine's addresses. */
async function serve(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(handle)
  const seen = { connections: 0, requests: [] as IncomingMessage[], port: 0 }
  server.on('connection', () => seen.connections++)
  server.on('request', (request) => seen.requests.push(request))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  seen.port = (server.address() as AddressInfo).port
  servers.push(server)
  return seen
}

/** Something inside the network that no answer of an API may reach. */
let guarded: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  guarded = await serve((_, response) => response.end(gradient('secret', 64, 64)))
})
beforeEach(() => {
  guarded.connections = 0
})
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** What these names resolve to; any other is not known. */
const names: Readonly<Record<string, readonly string[]>> = {
  'public.example': ['93.184.215.14'],
  'loopback.example': ['127.0.0.1'],
  'loopback6.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'private.example': ['10.1.2.3'],
  'metadata.example': ['169.254.169.254'],
  'unique-local.example': ['fd12:3456::1'],
  'link-local.example': ['fe80::1%eth0'],
  'public-first.example': ['93.184.215.14', '127.0.0.1'],
  'private-first.example': ['127.0.0.1', '93.184.215.14'],
  'public-and-private6.example': ['93.184.215.14', '::1'],
  'no-address.example': [],
  localhost: ['127.0.0.1'],
  'localhost.': ['127.0.0.1'],
  'box.localhost': ['127.0.0.1'],
}

const lookup: LookupFunction = (host, options, callback) => {
  const found = names[host]
  if (found === undefined) {
    callback(Object.assign(new Error(`not found: ${host}`), { code: 'ENOTFOUND' }), [])
    return
  }
  const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  if (options.all) callback(null, addresses)
  else callback(null, addresses[0]?.address ?? '', addresses[0]?.family)
}

/** Fetches as a run does, after an answer that holds this address. */
async function fetchPicture(url: string, options: Partial<OpenAiOptions> = {}) {
  const baseUrl = options.baseUrl ?? 'https://api.example/v1'
  const clock = { now: Date.now, random: () => 0, sleep: async () => {} }
  const all = { apiKey: key, baseUrl, model: 'gpt-image-2', clock, lookup, ...options }
  const call = startCall(all, new URL(baseUrl))
  try {
    const answer = { status: 200, headers: {}, text: '' }
    const value = { picture: { url }, usage: undefined, requestId: undefined, answer }
    return await downloadPicture({ value, attempts: 1, maybeCharged: 0 }, call)
  } finally {
    await call.end()
  }
}

/** As the action sets it up: undici's own reading of a proxy, of which there is none here. */
const byEnvironment: Partial<OpenAiOptions> = {
  dispatcher: new EnvHttpProxyAgent({ httpProxy: '', httpsProxy: '' }),
  openWay: (lookup) =>
    new EnvHttpProxyAgent({ connect: { lookup }, httpProxy: '', httpsProxy: '' }),
}

/** Strangers' names all lead to this port, in plain HTTP: a public host that a test can be. */
const leadingTo = (port: number): Partial<OpenAiOptions> => ({
  openWay: () =>
    new Agent({
      connect: (_, callback) => {
        const socket = connect(port, '127.0.0.1', () => callback(null, socket))
      },
    }),
})

const notPublic = [
  // Loopback, in every notation that a URL allows.
  'https://127.0.0.1:PORT/',
  'https://127.255.255.254:PORT/',
  'https://127.0.0.1.:PORT/',
  'https://127.1:PORT/',
  'https://127.0.1:PORT/',
  'https://2130706433:PORT/',
  'https://0x7f000001:PORT/',
  'https://0x7f.0.0.1:PORT/',
  'https://017700000001:PORT/',
  'https://0177.0.0.1:PORT/',
  'https://0177.0x0.1:PORT/',
  'https://%31%32%37.0.0.1:PORT/',
  'https://１２７.0.0.1:PORT/',
  'https://127。0。0。1:PORT/',
  'https:127.0.0.1:PORT/',
  '//127.0.0.1:PORT/',
  'https:\\\\127.0.0.1:PORT\\',
  ' https://127.0.0.1:PORT/',
  'HTTPS://127.0.0.1:PORT/',
  'https://0.0.0.0:PORT/',
  'https://0:PORT/',
  // Private, carrier's, link-local, clouds' own, for documents, multicast, broadcast.
  'https://10.0.0.8/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://3232235777/',
  'https://100.64.0.1/',
  'https://100.100.100.200/latest/meta-data/',
  'https://169.254.169.254/latest/meta-data/',
  'https://0xa9fea9fe/latest/meta-data/',
  'https://0251.0376.0251.0376/latest/meta-data/',
  'https://169.254.170.2/v2/credentials/',
  'https://168.63.129.16/machine',
  'https://192.0.0.192/',
  'https://192.0.2.1/',
  'https://192.88.99.1/',
  'https://198.18.0.1/',
  'https://198.51.100.1/',
  'https://203.0.113.1/',
  'https://224.0.0.1/',
  'https://240.0.0.1/',
  'https://255.255.255.255/',
  // IPv6, and what hides an IPv4 address in it.
  'https://[::1]:PORT/',
  'https://[0:0:0:0:0:0:0:1]:PORT/',
  'https://[::]:PORT/',
  'https://[::ffff:127.0.0.1]:PORT/',
  'https://[::ffff:7f00:1]:PORT/',
  'https://[::ffff:169.254.169.254]/',
  'https://[::ffff:0:127.0.0.1]:PORT/',
  'https://[::127.0.0.1]:PORT/',
  'https://[64:ff9b::127.0.0.1]:PORT/',
  'https://[64:ff9b:1::10.0.0.1]/',
  'https://[2002:7f00:1::]:PORT/',
  'https://[2002:a9fe:a9fe::1]/',
  'https://[2001:0:7f00:1::]/',
  'https://[2001:db8::1]/',
  'https://[3fff::1]/',
  'https://[5f00::1]/',
  'https://[100::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/latest/meta-data/',
  'https://[fe80::1]/',
  'https://[fec0::1]/',
  'https://[ff02::1]/',
  // Names.
  'https://localhost:PORT/',
  'https://LOCALHOST:PORT/',
  'https://localhost.:PORT/',
  'https://box.localhost:PORT/',
  'https://loopback.example:PORT/',
  'https://loopback6.example:PORT/',
  'https://mapped.example:PORT/',
  'https://private.example/',
  'https://metadata.example/latest/meta-data/',
  'https://unique-local.example/',
  'https://link-local.example/',
  'https://public-first.example:PORT/',
  'https://private-first.example:PORT/',
  'https://public-and-private6.example:PORT/',
  'https://no-address.example:PORT/',
]

const otherSchemes = [
  'http://public.example/a.png',
  'http://93.184.215.14/a.png',
  'http://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'http://169.254.169.254/latest/meta-data/',
  'file:///etc/passwd',
  'file://127.0.0.1/etc/passwd',
  'ftp://public.example/a.png',
  'gopher://127.0.0.1:PORT/_GET',
  'ws://127.0.0.1:PORT/',
  'blob:https://127.0.0.1:PORT/a',
  'javascript:fetch(1)',
  'data:text/html,<img>',
  ' data:image/png;base64,AAAA',
]

const withUser = [
  'https://user:password@public.example/a.png',
  'https://user@public.example/a.png',
  'https://:password@public.example/a.png',
  'https://public.example@127.0.0.1:PORT/',
]

const noAddress = ['https://[', 'https://:80/', 'https://', 'https://[fe80::1%25eth0]/']

const table = [
  ...notPublic.map((url) => [url, 'no public address'] as const),
  ...otherSchemes.map((url) => [url, 'only https'] as const),
  ...withUser.map((url) => [url, 'a user name or a password'] as const),
  ...noAddress.map((url) => [url, 'an address that is none'] as const),
]

describe.each([
  ['connecting itself', {}],
  ['set up as the action does', byEnvironment],
])('%s', (_, options) => {
  test.each(table)('never gets to %s', async (address, why) => {
    const url = address.replace('PORT', String(guarded.port))
    const fetched = fetchPicture(url, options)
    await expect(fetched).rejects.toMatchObject({ failure: 'answer', maybeCharged: true })
    await expect(fetched).rejects.toThrow(why)
    expect(guarded.connections).toBe(0)
  })

  test('never gets to a name that is public at first, and private when it is connected to', async () => {
    const asked: string[] = []
    const rebinding: LookupFunction = (host, given, callback) => {
      asked.push(host)
      lookup(asked.length === 1 ? 'public.example' : 'loopback.example', given, callback)
    }
    const url = `https://rebinding.example:${guarded.port}/`
    const again: string[] = []
    const log = (line: string) => void again.push(line)
    const fetched = fetchPicture(url, { ...options, lookup: rebinding, log })
    await expect(fetched).rejects.toThrow('no public address')
    // It was the connection that stopped it, not the check before another attempt.
    expect(again).toEqual([])
    expect(asked.length).toBeGreaterThan(1)
    expect(guarded.connections).toBe(0)
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('with %i leads to no private address', async (status) => {
    for (const location of [
      `http://127.0.0.1:${guarded.port}/`,
      `https://127.0.0.1:${guarded.port}/`,
      `https://loopback.example:${guarded.port}/`,
      'https://metadata.example/',
      'http://public.example/',
      'file:///etc/passwd',
    ]) {
      const first = await serve((_, response) => response.writeHead(status, { location }).end())
      const fetched = fetchPicture('https://public.example/a.png', leadingTo(first.port))
      await expect(fetched, location).rejects.toThrow(/no public address|only https/)
      expect(first.requests).toHaveLength(1)
    }
    expect(guarded.connections).toBe(0)
  })

  test('of a stranger does not lead back to what only the API may name', async () => {
    const first = await serve((_, response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${guarded.port}/` }).end(),
    )
    const baseUrl = `http://127.0.0.1:${guarded.port}/v1`
    const fetched = fetchPicture('https://public.example/a.png', {
      ...leadingTo(first.port),
      baseUrl,
    })
    await expect(fetched).rejects.toThrow('only https')
    expect([first.connections, guarded.connections]).toEqual([1, 0])
  })

  test('to a public storage is followed, thrice at most, without the key', async () => {
    const way = ['/a', '/b', '/c', '/d']
    const storage = await serve((request, response) => {
      const next = way[way.indexOf(request.url!) + 1]
      if (next === undefined) response.end(gradient('there', 64, 64))
      else response.writeHead(302, { location: next }).end()
    })
    const fetched = (path: string) =>
      fetchPicture(`https://public.example${path}`, leadingTo(storage.port))
    expect(await fetched('/a')).toMatchObject({ format: 'png', width: 64 })
    expect(storage.requests.map(({ url }) => url)).toEqual(way)
    for (const { headers } of storage.requests) expect(headers).not.toHaveProperty('authorization')
    way.unshift('/0')
    await expect(fetched('/0')).rejects.toThrow(
      "the picture's address on public.example redirects more than 3 times",
    )
  })

  test('of the API itself takes neither the key nor the prompt along', async () => {
    const api = await serve((_, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${guarded.port}/` }).end(),
    )
    const baseUrl = `http://127.0.0.1:${api.port}/v1`
    const call = startCall({ apiKey: key, baseUrl, model: 'gpt-image-2' }, new URL(baseUrl))
    expect(await sendRequest(request, call)).toMatchObject({
      error: { failure: 'invalid', status: 307 },
    })
    await call.end()
    expect([api.connections, guarded.connections]).toEqual([1, 0])
  })
})

describe('through a proxy', () => {
  /** Refuses every tunnel, after it was asked for one. */
  async function proxy() {
    const asked: string[] = []
    const { port } = await serve((_, response) => response.end())
    servers.at(-1)!.on('connect', ({ url }, socket) => {
      asked.push(url ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    const httpsProxy = `http://127.0.0.1:${port}`
    const openWay = (lookup: LookupFunction) =>
      new EnvHttpProxyAgent({ connect: { lookup }, httpsProxy, noProxy: 'beside.example' })
    return { asked, options: { openWay } }
  }

  test.each([
    'https://10.0.0.8/',
    'https://[fd00::1]/',
    'https://private.example/',
    'https://localhost/',
    'https://localhost./',
    'https://LOCALHOST.:8443/',
    'https://far.localhost/',
    'https://metadata.google.internal/computeMetadata/v1/',
    'https://metadata.google.internal./',
    'https://metadata/',
    'https://printer.local/',
    'https://router.home.arpa/',
  ])('it is not asked for %s', async (url) => {
    const { asked, options } = await proxy()
    await expect(fetchPicture(url, options)).rejects.toThrow('no public address')
    expect(asked).toEqual([])
  })

  test('a name that only the proxy knows is left to it', async () => {
    const { asked, options } = await proxy()
    await expect(fetchPicture('https://far.example/', options)).rejects.toThrow()
    expect(asked[0]).toBe('far.example:443')
  })

  test('a name beside the proxy is guarded at the connection', async () => {
    const { asked, options } = await proxy()
    let times = 0
    const rebinding: LookupFunction = (_, given, callback) =>
      lookup(times++ === 0 ? 'public.example' : 'loopback.example', given, callback)
    const url = `https://beside.example:${guarded.port}/`
    const again: string[] = []
    const log = (line: string) => void again.push(line)
    const fetched = fetchPicture(url, { ...options, lookup: rebinding, log })
    await expect(fetched).rejects.toThrow('no public address')
    // It was the connection that stopped it, not the check before another attempt.
    expect(again).toEqual([])
    expect([asked.length, guarded.connections]).toEqual([0, 0])
  })
})

describe('what is fetched, without the key', () => {
  const picture = { width: 64, height: 64 }

  test.each(['https://public.example/a.png', 'https://93.184.215.14:8443/a.png?sig=1'])(
    '%s',
    async (url) => {
      const stranger = await serve((_, response) => response.end(gradient('public', 64, 64)))
      expect(await fetchPicture(url, leadingTo(stranger.port))).toMatchObject(picture)
      expect(stranger.requests).toHaveLength(1)
      expect(JSON.stringify(stranger.requests[0]!.rawHeaders)).not.toMatch(/authorization|sk-proj/i)
    },
  )

  test.each(['http://127.0.0.1:PORT/a.png', 'http://localhost:PORT/a.png', 'http://[::1]:PORT/'])(
    '%s, where the API is on loopback too',
    async (address) => {
      const beside = await serve((_, response) => response.end(gradient('beside', 64, 64)))
      const url = address.replace('PORT', String(beside.port))
      const baseUrl = 'http://127.0.0.1:9/v1'
      expect(await fetchPicture(url, { baseUrl })).toMatchObject(picture)
      expect(JSON.stringify(beside.requests[0]!.rawHeaders)).not.toMatch(/authorization|sk-proj/i)
    },
  )

  test.each(['https://10.0.0.8/', 'https://169.254.169.254/', 'http://192.168.1.1/'])(
    'but not %s, though the API is on loopback',
    async (url) => {
      const fetched = fetchPicture(url, { baseUrl: 'http://127.0.0.1:9/v1' })
      await expect(fetched).rejects.toThrow(/no public address|only https/)
    },
  )
})

describe('the key in an address that the API makes up', () => {
  test.each([
    ['as a scheme', 'sk-proj-0123456789abcdefxyz://a/'],
    ['as a host that is refused', `https://${key}.loopback/`],
    ['as a host that is not found', `https://${key}.nowhere.example/`],
    ['as a user', `https://${key}@public.example/`],
    ['as a path', `https://127.0.0.1/${key}`],
  ])('%s is not told', async (_, url) => {
    const refuse: LookupFunction = (host, given, callback) =>
      lookup(host.endsWith('.loopback') ? 'loopback.example' : host, given, callback)
    const error = await fetchPicture(url, { lookup: refuse }).catch((thrown) => thrown)
    const { message, hint, stack, cause } = error as Error & { hint?: string }
    const causes = [cause, (cause as Error | undefined)?.cause].map(
      (one) => `${(one as Error)?.stack}`,
    )
    const said = [message, hint, stack, ...causes].join(' ').toLowerCase()
    expect(said).not.toContain(key.toLowerCase())
    expect(said).not.toContain(key.slice(8, 22))
  })

  test('as the host of a redirect is not told', async () => {
    const first = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    const fetched = fetchPicture(`https://${key}.example/`, {
      ...leadingTo(first.port),
      lookup: (_, given, callback) => lookup('public.example', given, callback),
    })
    await expect(fetched).rejects.toThrow('on [key].example redirects more')
  })
})

test('the table is as long as it says', () => {
  expect(new Set(table.map(([url]) => url)).size).toBe(table.length)
  expect(table.length).toBeGreaterThan(80)
})
