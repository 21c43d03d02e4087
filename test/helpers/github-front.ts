import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the program under test sent it. */
export interface LoggedRequest {
  readonly method: string
  /** With the query, percent-encoded as it came. */
  readonly path: string
  readonly body: string
  /** What was answered; 0 where the connection was cut. */
  status: number
}

export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/**
 * What happens in place of the usual answer.
 * - `forward`: GitHub gets the request first, so what it asks for is done, and the answer is lost
 * - `cut`: the connection breaks instead of an answer
 * - `rewrite`: the usual JSON answer, changed
 * - `half`: the usual answer, without its second half
 */
export type Fault =
  | {
      readonly status: number
      readonly body?: unknown
      readonly headers?: Record<string, string>
      readonly forward?: true
    }
  | { readonly cut: true; readonly forward?: true }
  | { readonly half: true }
  // biome-ignore lint/suspicious/noExplicitAny: JSON of any endpoint
  | { readonly rewrite: (json: any) => unknown }

export interface Rule {
  readonly when: (request: LoggedRequest) => boolean
  readonly then: Fault
  times: number
}

export interface Front {
  readonly url: string
  readonly requests: LoggedRequest[]
  readonly rules: Set<Rule>
  close(): Promise<void>
}

/** Body of an answer as JSON text in bytes. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: Buffer.from(JSON.stringify(body)),
})

/** HTTP server that logs each request, applies the rules, and asks `answer` for the rest. */
export async function startFront(
  answer: (request: LoggedRequest, headers: IncomingMessage['headers']) => Promise<Answer>,
): Promise<Front> {
  const requests: LoggedRequest[] = []
  const rules = new Set<Rule>()

  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const request: LoggedRequest = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      body: Buffer.concat(chunks).toString(),
      status: 0,
    }
    requests.push(request)
    const fault = take(rules, request)
    const given = await faulty(fault, () => answer(request, incoming.headers))
    if (given === undefined) return incoming.socket.destroy()
    request.status = given.status
    outgoing.writeHead(given.status, given.headers).end(given.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    rules,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function take(rules: Set<Rule>, request: LoggedRequest): Fault | undefined {
  for (const rule of rules) {
    if (!rule.when(request)) continue
    if (--rule.times === 0) rules.delete(rule)
    return rule.then
  }
  return undefined
}

async function faulty(
  fault: Fault | undefined,
  usual: () => Promise<Answer>,
): Promise<Answer | undefined> {
  if (fault === undefined) return usual()
  if ('rewrite' in fault) {
    const { status, headers, body } = await usual()
    return json(status, fault.rewrite(JSON.parse(body.toString())), headers)
  }
  if ('half' in fault) {
    const { status, headers, body } = await usual()
    return { status, headers, body: body.subarray(0, body.length / 2) }
  }
  if (fault.forward) await usual()
  if ('cut' in fault) return undefined
  return json(fault.status, fault.body ?? { message: 'injected by the test' }, fault.headers)
}
