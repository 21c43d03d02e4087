import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { wrong } from './images-rules.ts'
import { type Part, readMultipart } from './multipart.ts'

type Json = Readonly<Record<string, unknown>>

/** One request of a batch, as it was sent up. */
export interface BatchLine {
  readonly custom_id: string
  readonly url: string
  readonly body: Json
}

/** What becomes of a line; nothing: it is drawn. */
export type LineFault = (
  line: BatchLine,
) => { readonly status: number; readonly error: object } | undefined

/** A batch at the server. */
interface Batch {
  readonly object: Record<string, unknown> & { id: string; status: string }
  readonly lines: readonly BatchLine[]
}

interface StoredFile {
  readonly object: Json & { readonly id: string; readonly bytes: number; readonly filename: string }
  /** Made piece by piece when it is asked for: answers may be more than there is memory. */
  readonly content: () => Iterable<Buffer>
}

/** The Batch API beside the images: `/v1/files` and `/v1/batches`. */
export interface BatchServer {
  readonly files: readonly StoredFile['object'][]
  readonly batches: readonly Batch['object'][]
  /** Requests that were handed over, whatever became of them. */
  lines(): readonly BatchLine[]
  /**
   * Ends the batches that are under way: `completed`, or after so many lines `expired`.
   * @returns how many it drew
   */
  finish(how?: {
    readonly fault?: LineFault
    readonly only?: number
    readonly lose?: number
  }): number
  /** The same, without an answer: the file is refused as a whole. */
  fail(code: string, message: string): void
  /** From now on the next such request is never answered; resolves when it is there, and done where `after`. */
  hang(route: `${'GET' | 'POST'} ${string}`, when: 'before' | 'after'): Promise<void>
  /** The next such request is answered so. */
  refuse(route: `${'GET' | 'POST'} ${string}`, status: number, error: object): void
  /** Answers a request; false where it is about something else. */
  answer(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): boolean
}

/** Draws a line: the body of its answer, or a refusal. */
type DrawLine = (line: BatchLine) => { readonly status: number; readonly body: unknown }

const endpoints = ['/v1/images/generations', '/v1/images/edits']

export function createBatches(key: string, draw: DrawLine): BatchServer {
  const files: StoredFile[] = []
  const batches: Batch[] = []
  const hanging = new Map<string, { when: 'before' | 'after'; reached: () => void }>()
  const refusals = new Map<string, { status: number; error: object }>()
  let ids = 0
  const now = () => Math.floor(Date.now() / 1000)
  const id = (kind: string) => `${kind}${String(++ids).padStart(6, '0')}`
  const store = (
    filename: string,
    purpose: string,
    bytes: number,
    content: StoredFile['content'],
  ) => {
    const object = {
      ...{ id: id('file-'), object: 'file', bytes, created_at: now(), filename, purpose },
      ...{ status: 'processed', expires_at: now() + 2_592_000 },
    }
    files.push({ object, content })
    return object
  }

  const routes: Readonly<Record<string, (ask: Asked) => Answer>> = {
    'POST files': ({ body, type }) => {
      const parts = readMultipart(body, type)
      const field = (name: string) =>
        parts.find((part) => part.name === name && part.filename === undefined)?.bytes.toString()
      const file: Part | undefined = parts.find(({ name }) => name === 'file')
      if (field('purpose') !== 'batch') return no("Invalid 'purpose'.", 'purpose')
      if (file?.filename === undefined) return no("Missing 'file'.", 'file')
      if (!file.filename.endsWith('.jsonl')) return no('Invalid file format.', 'file')
      if (file.bytes.length > 200_000_000) return no('File is too large.', 'file')
      const bytes = Buffer.from(file.bytes)
      return { status: 200, body: store(file.filename, 'batch', bytes.length, () => [bytes]) }
    },
    'GET files': ({ query }) =>
      list(
        files.map(({ object }) => object),
        query,
      ),
    'GET files/:id': ({ name }) => one(files.find(({ object }) => object.id === name)?.object),
    'POST batches': ({ body }) => {
      const asked = JSON.parse(body.toString()) as Json
      const { input_file_id, endpoint, completion_window, metadata, ...more } = asked
      const { output_expires_after: _, ...unknown } = more
      const [stray] = Object.keys(unknown)
      if (stray !== undefined) return no(`Unknown parameter: '${stray}'.`, stray)
      if (completion_window !== '24h') return no('Invalid window.', 'completion_window')
      if (!endpoints.includes(String(endpoint))) return no('Invalid endpoint.', 'endpoint')
      const file = files.find(({ object }) => object.id === input_file_id)
      if (file === undefined) return no('No such file.', 'input_file_id')
      const text = Buffer.concat([...file.content()]).toString()
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as BatchLine & Json)
      const isRight = (line: BatchLine & Json) =>
        line.method === 'POST' && line.url === endpoint && typeof line.custom_id === 'string'
      if (!lines.every(isRight) || new Set(lines.map((line) => line.custom_id)).size < lines.length)
        return no('A line is no request.', 'input_file_id')
      if (lines.length > 50_000) return no('Too many requests.', 'input_file_id')
      const object = {
        ...{ id: id('batch_'), object: 'batch', endpoint, input_file_id, completion_window },
        ...{ status: 'validating', created_at: now(), expires_at: now() + 86_400 },
        ...{ metadata: metadata ?? null, errors: null },
        request_counts: { total: lines.length, completed: 0, failed: 0 },
      }
      batches.push({ object, lines })
      return { status: 200, body: object }
    },
    'GET batches': ({ query }) => list(batches.map(({ object }) => object).toReversed(), query),
    'GET batches/:id': ({ name }) => one(batches.find(({ object }) => object.id === name)?.object),
  }

  return {
    get files() {
      return files.map(({ object }) => object)
    },
    get batches() {
      return batches.map(({ object }) => object)
    },
    lines: () => batches.flatMap(({ lines }) => lines),
    finish({ fault = () => undefined, only = Infinity, lose = 0 } = {}) {
      let drawn = 0
      for (const { object, lines } of batches.filter(isOpen)) {
        const reached = lines.slice(0, only)
        const lost = reached.slice(0, lose)
        const bad = reached.filter((line) => fault(line) !== undefined)
        const good = reached.filter((line) => !bad.includes(line) && !lost.includes(line))
        const late = lines.slice(only)
        drawn += good.length
        // Answers come in no order.
        const output = function* () {
          for (const line of good.toReversed()) yield answerLine(line, draw(line))
        }
        const errors = [
          ...bad.map((line) => {
            const { status, error } = fault(line)!
            return answerLine(line, { status, body: { error } })
          }),
          ...late.map((line) => errorLine(line, 'batch_expired')),
        ]
        const isExpired = late.length > 0
        Object.assign(object, {
          status: isExpired ? 'expired' : 'completed',
          [isExpired ? 'expired_at' : 'completed_at']: now(),
          request_counts: { total: lines.length, completed: good.length, failed: bad.length },
          ...(good.length > 0 && {
            output_file_id: store('output.jsonl', 'batch_output', 0, output).id,
          }),
          ...(errors.length > 0 && {
            error_file_id: store('errors.jsonl', 'batch_output', 0, () => errors).id,
          }),
        })
      }
      return drawn
    },
    fail(code, message) {
      for (const { object } of batches.filter(isOpen))
        Object.assign(object, {
          ...{ status: 'failed', failed_at: now() },
          errors: { object: 'list', data: [{ code, message, line: null, param: null }] },
        })
    },
    hang: (route, when) => new Promise((reached) => hanging.set(route, { when, reached })),
    refuse: (route, status, error) => void refusals.set(route, { status, error }),

    answer(request, url, body, response) {
      const [, kind, name, isContent] =
        /^\/v1\/(files|batches)(?:\/([\w-]+)(\/content)?)?$/.exec(url.pathname) ?? []
      if (kind === undefined) return false
      const route = `${request.method} ${kind}${name ? '/:id' : ''}${isContent ?? ''}`
      const json = ({ status, body }: Answer) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      if (request.headers.authorization !== `Bearer ${key}`) {
        json({
          status: 401,
          body: { error: wrong('Incorrect API key provided.', null, 'invalid_api_key').error },
        })
        return true
      }
      const hung = hanging.get(route)
      hanging.delete(route)
      if (hung?.when === 'before') {
        hung.reached()
        return true
      }
      const refusal = refusals.get(route)
      refusals.delete(route)
      if (refusal) {
        json({ status: refusal.status, body: { error: refusal.error } })
        return true
      }
      if (route === 'GET files/:id/content') {
        const file = files.find(({ object }) => object.id === name)
        if (file === undefined) json(one(undefined))
        else void send(file.content(), response)
        return true
      }
      const found = routes[route]
      const type = request.headers['content-type'] ?? ''
      const answer =
        found?.({ body, type, name: name ?? '', query: url.searchParams }) ?? one(undefined)
      if (hung === undefined) json(answer)
      else hung.reached()
      return true
    },
  }
}

interface Asked {
  readonly body: Buffer
  readonly type: string
  readonly name: string
  readonly query: URLSearchParams
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

const isOpen = ({ object }: Batch) => ['validating', 'in_progress'].includes(object.status)

const no = (message: string, param: string): Answer => ({
  status: 400,
  body: { error: wrong(message, param, 'invalid_value').error },
})

const one = (object: unknown): Answer =>
  object === undefined
    ? { status: 404, body: { error: wrong('No such object.', 'id', null).error } }
    : { status: 200, body: object }

function list(all: readonly (Json & { readonly id: string })[], query: URLSearchParams): Answer {
  const purpose = query.get('purpose')
  const wanted = all.filter((object) => purpose === null || object.purpose === purpose)
  const from = wanted.findIndex(({ id }) => id === query.get('after')) + 1
  const data = wanted.slice(from, from + Number(query.get('limit') ?? 20))
  const has_more = from + data.length < wanted.length
  return {
    status: 200,
    body: { object: 'list', data, first_id: data[0]?.id, last_id: data.at(-1)?.id, has_more },
  }
}

let requests = 0
const lineOf = ({ custom_id }: BatchLine, rest: object) =>
  Buffer.from(`${JSON.stringify({ id: `batch_req_${++requests}`, custom_id, ...rest })}\n`)

const answerLine = (line: BatchLine, { status, body }: Answer) =>
  lineOf(line, {
    response: { status_code: status, request_id: `req_${requests}`, body },
    error: null,
  })

const errorLine = (line: BatchLine, code: string) =>
  lineOf(line, { response: null, error: { code, message: 'This request could not be executed.' } })

async function send(pieces: Iterable<Buffer>, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/octet-stream' })
  // Whoever is killed meanwhile hears no more.
  await pipeline(Readable.from(pieces), response).catch(() => {})
}
