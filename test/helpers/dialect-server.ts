import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Part, readMultipart } from './multipart.ts'

/** One request as a gateway sees it. */
export interface Asked {
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  /** The JSON, or the fields of a multipart body. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Where the body was multipart. */
  readonly files: readonly Part[] | undefined
}

export interface Told {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What a gateway answers to a request for pictures: also its refusals. */
export type Gateway = (asked: Asked) => Told | Promise<Told>

export interface DialectServer {
  readonly origin: string
  readonly asked: readonly Asked[]
  /** The next requests get these answers. */
  next(...told: Told[]): void
  close(): Promise<void>
}

/** A server on loopback that answers as that gateway does. */
export async function startGateway(gateway: Gateway): Promise<DialectServer> {
  const asked: Asked[] = []
  const queue: Told[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const one = read(request, Buffer.concat(chunks))
    asked.push(one)
    const { status, body, headers } = queue.shift() ?? (await gateway(one))
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body === undefined ? '' : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    next: (...told) => void queue.push(...told),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function read({ url = '/', headers }: IncomingMessage, body: Buffer): Asked {
  const { pathname: path, searchParams: query } = new URL(url, 'http://server')
  const type = headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) {
    const parameters = body.length > 0 ? JSON.parse(body.toString()) : {}
    return { path, query, headers, parameters, files: undefined }
  }
  const parts = readMultipart(body, type)
  const files = parts.filter(({ filename }) => filename !== undefined)
  const fields = parts.filter(({ filename }) => filename === undefined)
  const parameters = Object.fromEntries(fields.map(({ name, bytes }) => [name, bytes.toString()]))
  return { path, query, headers, parameters, files }
}
