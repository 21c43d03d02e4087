import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { pktLine, readPktLines } from '../../src/repo/packs/pkt-line.ts'

/** A request as the program under test sent it. */
export interface LoggedRequest {
  readonly method: string
  /** With the query, percent-encoded as it came. */
  readonly path: string
  /** Who sent it, where it was given an address of its own (`/run-3` in front of every path), or a token that ends in `.run-3`. */
  readonly run?: number
  readonly body: string
  /** The same as it came, where it is no text: a push, an object of Git LFS, an attachment. */
  readonly bytes?: Buffer
  readonly headers: IncomingMessage['headers']
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
 * - `rule`: a rule of the repository refuses it, of a push as git tells it
 * - `reset`: the same, by a reset
 * - `half`: the usual answer, without its second half
 * - `late`: the usual answer, so many milliseconds later
 * - `trickle`: the usual answer, in pieces over so many milliseconds
 */
export type Fault =
  | {
      readonly status: number
      readonly body?: unknown
      readonly headers?: Record<string, string>
      readonly forward?: true
    }
  | { readonly cut: true; readonly forward?: true }
  | { readonly reset: true; readonly forward?: true }
  | { readonly half: true }
  | { readonly rule: string }
  | { readonly late: number }
  | { readonly trickle: number }
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

/** What git says of a push. @param what `ok refs/x`, or `ng refs/x reason` */
export const reportOf = (what: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/x-git-receive-pack-result' },
  body: Buffer.concat([pktLine('unpack ok\n'), pktLine(`${what}\n`), Buffer.from('0000')]),
})

/** HTTP server that logs each request, applies the rules, and asks `answer` for the rest. */
export async function startFront(
  answer: (request: LoggedRequest, headers: IncomingMessage['headers']) => Promise<Answer>,
): Promise<Front> {
  const requests: LoggedRequest[] = []
  const rules = new Set<Rule>()

  const server = createServer(async (incoming, outgoing) => {
    const request = await received(incoming)
    if (request === undefined) return
    requests.push(request)
    const fault = take(rules, request)
    const given = await faulty(fault, request, () => answer(request, incoming.headers))
    if (given === undefined) {
      if (fault && 'reset' in fault) incoming.socket.resetAndDestroy()
      else incoming.socket.destroy()
      return
    }
    request.status = given.status
    if (fault && 'late' in fault) await setTimeout(fault.late)
    outgoing.writeHead(given.status, given.headers)
    if (fault && 'trickle' in fault) await trickle(outgoing, given.body, fault.trickle)
    else outgoing.end(given.body)
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

/** Nothing where its sender was gone before it ended. */
async function received(incoming: IncomingMessage): Promise<LoggedRequest | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of incoming) chunks.push(chunk)
  } catch {
    return undefined
  }
  const [, prefix, path = ''] = /^(?:\/run-(\d+)(?=\/))?(.*)$/s.exec(incoming.url ?? '') ?? []
  const run = prefix ?? runOf(incoming.headers.authorization)
  return {
    ...bodyOf(path, Buffer.concat(chunks)),
    ...{ method: incoming.method ?? '', path, headers: incoming.headers },
    ...(run !== undefined && { run: Number(run) }),
    status: 0,
  }
}

/** Links lead to one address, whichever run wrote them: who pushes is told by the token. */
const runOf = (authorization = ''): string | undefined =>
  /\.run-(\d+)$/.exec(Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString())?.[1]

/** A token without what tells whose run it is. */
export const withoutRun = (token: string): string => token.replace(/\.run-\d+$/, '')

/** Of a push the text is its command; an object of Git LFS and an attachment have none. */
const bodyOf = (path: string, bytes: Buffer) =>
  path.endsWith('.git/git-receive-pack')
    ? { bytes, body: (readPktLines(bytes)?.[0] ?? '').replace(/\0.*/s, '') }
    : /^\/(lfs-storage|user-attachments)\//.test(path)
      ? { bytes, body: '' }
      : { body: bytes.toString() }

const pieces = 8

async function trickle(outgoing: ServerResponse, body: Buffer, time: number): Promise<void> {
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [piece, piece + 1].map((n) => Math.floor((body.length * n) / pieces))
    outgoing.write(body.subarray(from, to))
    await setTimeout(time / pieces)
  }
  outgoing.end()
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
  request: LoggedRequest,
  usual: () => Promise<Answer>,
): Promise<Answer | undefined> {
  if (fault === undefined) return usual()
  if ('rule' in fault) {
    const ref = request.body.split(' ')[2]
    return request.bytes ? reportOf(`ng ${ref} ${fault.rule}`) : json(422, { message: fault.rule })
  }
  if ('rewrite' in fault) {
    const { status, headers, body } = await usual()
    return json(status, fault.rewrite(JSON.parse(body.toString())), headers)
  }
  if ('half' in fault) {
    const { status, headers, body } = await usual()
    return { status, headers, body: body.subarray(0, body.length / 2) }
  }
  if ('late' in fault || 'trickle' in fault) return usual()
  if (fault.forward) await usual()
  if ('cut' in fault || 'reset' in fault) return undefined
  return json(fault.status, fault.body ?? { message: 'injected by the test' }, fault.headers)
}
