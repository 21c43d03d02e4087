import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { type BatchLine, type BatchServer, createBatches } from './images-batches.ts'
import { drawAnswer, type Success } from './images-drawing.ts'
import { readJsonEdit } from './images-json.ts'
import { type Listing, openAiModels } from './images-models.ts'
import { refuse, refuseFiles, wrong } from './images-rules.ts'
import { type Part, readMultipart } from './multipart.ts'
import { gradient } from './png.ts'

export type { Success } from './images-drawing.ts'

/** One request that the server saw, also those that it refused. */
export interface Call {
  /** `/v1/images/generations`, with the query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** JSON, or the fields of a multipart body. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Files of a multipart body, or the data URLs of a JSON one as if they had come so. */
  readonly files: readonly Part[]
}

/** What goes wrong with the next call. A status answers before anything is checked. */
export type Fault =
  | {
      readonly status: number
      readonly body?: unknown
      readonly headers?: Record<string, string>
      /** Milliseconds until then. */
      readonly after?: number
    }
  /** Answers right, but late. */
  | { readonly delay: number }
  /** Answers right, with this changed. */
  | { readonly answer: (good: Success) => unknown }
  /** Hangs up without a word. */
  | 'cut'
  /** Hangs up in the middle of the answer. */
  | 'truncated'
  | 'corrupt-base64'
  | 'html'
  | 'url'
  | 'data-url'
  | 'empty-data'
  /** 401 that repeats the Authorization header. */
  | 'echo-authorization'

export interface ImagesServer {
  /** Base URL, ending with `/v1`. */
  readonly url: string
  readonly calls: readonly Call[]
  /** Pictures that it has drawn, and would charge for, whether or not their answer arrived. */
  made(): number
  /** When each call was answered, in milliseconds of `performance.now()`; a hole where it was not. */
  readonly answered: readonly (number | undefined)[]
  /** Requests for pictures by URL. */
  readonly downloads: readonly IncomingMessage['headers'][]
  /** Queues faults, one for each call to come. */
  next(...faults: Fault[]): void
  /** From now on what is asked for waits, and is no call yet; what its client gave up by {@link resume} never is. */
  pause(): void
  resume(): void
  /** Requests for the list of models, which are no drawings: path with query, and headers. */
  readonly lists: readonly Pick<Call, 'path' | 'headers'>[]
  /** The Batch API beside it, where it has one. */
  readonly batches: BatchServer
  /** What the list of models answers from now on; at first it is OpenAI's. */
  list(listing: Listing): void
  close(): Promise<void>
}

/**
 * An images API as OpenAI documents it, on loopback: same request, same picture of the asked size, or,
 * with `isVaried`, another one each time, as models draw. With `isSmall` its sides are a quarter of what
 * was asked, for tests that are not about sizes: a sixteenth of the pixels to paint, send and read.
 */
export async function startImagesServer({
  key,
  isVaried = false,
  isSmall = false,
  hasBatches = false,
}: {
  readonly key: string
  readonly isVaried?: boolean
  readonly isSmall?: boolean
  readonly hasBatches?: boolean
}): Promise<ImagesServer> {
  const calls: Call[] = []
  const answered: (number | undefined)[] = []
  const downloads: IncomingMessage['headers'][] = []
  const faults: Fault[] = []
  const files = new Map<string, Buffer>()
  const lists: Pick<Call, 'path' | 'headers'>[] = []
  let made = 0
  let paused = Promise.resolve()
  let resume = () => {}
  let listing: Listing = { status: 200, body: openAiModels }

  const paintOf =
    (more = '') =>
    (seed: string, width: number, height: number) => {
      const shrink = isSmall ? 4 : 1
      return gradient(`${seed}${more}`, Math.ceil(width / shrink), Math.ceil(height / shrink))
    }
  const batches = createBatches(key, (line) => {
    const call = readLine(line)
    const operation = line.url.split('/').at(-1)!
    const refusal =
      refuse(operation, call.parameters) ??
      (operation === 'edits' ? refuseFiles(call.files) : undefined)
    if (refusal) return { status: refusal.status, body: { error: refusal.error } }
    return { status: 200, body: drawAnswer(call, paintOf()) }
  })

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const url = new URL(request.url ?? '/', 'http://server')
    if (hasBatches && batches.answer(request, url, Buffer.concat(chunks), response)) return
    if (request.method === 'GET' && files.has(url.pathname)) {
      downloads.push(request.headers)
      response.writeHead(200, { 'content-type': 'image/png' }).end(files.get(url.pathname))
      return
    }
    if (request.method === 'GET' && url.pathname === '/v1/models') {
      lists.push({ path: request.url!, headers: request.headers })
      if (listing === 'hang') return
      const isStranger = request.headers.authorization !== `Bearer ${key}`
      json(response, isStranger ? 401 : listing.status, isStranger ? {} : listing.body)
      return
    }
    const operation = /^\/v1\/images\/(generations|edits)$/.exec(url.pathname)?.[1]
    if (request.method !== 'POST' || operation === undefined) {
      const message = `Invalid URL (${request.method} ${url.pathname})`
      json(response, 404, { error: wrong(message, null, null).error })
      return
    }
    await paused
    if (request.socket.destroyed) return
    const call = read(request, Buffer.concat(chunks))
    const index = calls.push(call) - 1
    response.once('finish', () => {
      answered[index] = performance.now()
    })
    const fault = faults.shift()
    if (typeof fault === 'object' && 'status' in fault) {
      await setTimeout(fault.after ?? 0)
      json(response, fault.status, fault.body, fault.headers)
      return
    }
    if (fault === 'cut') return void request.socket.destroy()
    if (fault === 'html') return void json(response, 200, '<!doctype html><title>Welcome</title>')
    if (fault === 'echo-authorization' || call.headers.authorization !== `Bearer ${key}`) {
      const message = `Incorrect API key provided: ${call.headers.authorization}.`
      json(response, 401, { error: wrong(message, null, 'invalid_api_key').error })
      return
    }
    const refusal =
      refuse(operation, call.parameters) ??
      (operation === 'edits' ? refuseFiles(call.files) : undefined)
    if (refusal) return void json(response, refusal.status, { error: refusal.error })
    if (typeof fault === 'object' && 'delay' in fault) await setTimeout(fault.delay)

    const good = drawAnswer(call, paintOf(isVaried ? `\n${index}` : ''))
    made += good.data.length
    const address = `/files/${calls.length}.png`
    const base64 = String(good.data[0]!.b64_json)
    files.set(address, Buffer.from(base64, 'base64'))
    const withData = (data: Record<string, unknown>[]) => json(response, 200, { ...good, data })
    if (fault === 'corrupt-base64') return withData([{ b64_json: `${base64.slice(0, -9)}!` }])
    if (fault === 'url') return withData([{ url: new URL(address, base()).href, b64_json: '' }])
    if (fault === 'data-url') return withData([{ url: `data:image/png;base64,${base64}` }])
    if (fault === 'empty-data') return withData([])
    if (fault === 'truncated') {
      const text = JSON.stringify(good)
      response.writeHead(200, { 'content-length': text.length }).write(text.slice(0, 200))
      await setTimeout(20)
      return void response.destroy()
    }
    json(response, 200, typeof fault === 'object' && 'answer' in fault ? fault.answer(good) : good)
  })

  // On a busy machine a client needs longer than Node's five seconds to make the next large request.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  return {
    url: base(),
    calls,
    made: () => made,
    answered,
    downloads,
    batches,
    lists,
    pause() {
      const { promise, resolve } = Promise.withResolvers<void>()
      paused = promise
      resume = resolve
    },
    resume: () => resume(),
    next: (...more) => void faults.push(...more),
    list: (next) => {
      listing = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function read(request: IncomingMessage, body: Buffer): Call {
  const { headers, url: path = '' } = request
  const type = headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) {
    const json = JSON.parse(body.toString() || '{}')
    return { path, headers, ...(/\/edits/.test(path) ? readJsonEdit(json) : plain(json)) }
  }
  const parts = readMultipart(body, type)
  const fields = parts.filter(
    ({ filename, name }) => filename === undefined && !/^image/.test(name),
  )
  return {
    path,
    headers,
    parameters: Object.fromEntries(fields.map(({ name, bytes }) => [name, bytes.toString()])),
    files: parts.filter((part) => !fields.includes(part)),
  }
}

/** A line of a batch as if it had come by itself. */
const readLine = ({ url, body }: BatchLine): Pick<Call, 'parameters' | 'files'> =>
  /\/edits/.test(url) ? readJsonEdit(body) : plain(body)

const plain = (json: Record<string, unknown>) => ({ parameters: json, files: [] })

let requests = 0

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const text = isRaw ? body : body === undefined ? '' : JSON.stringify(body)
  const type = String(text).trimStart().startsWith('<') ? 'text/html' : 'application/json'
  const id = `req_${String(++requests).padStart(8, '0')}`
  response.writeHead(status, { 'content-type': type, 'x-request-id': id, ...headers }).end(text)
}
