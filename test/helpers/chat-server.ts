import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseChat } from './chat-rules.ts'
import { wrong } from './images-rules.ts'

/** One chat completion that was asked for, also those that were refused. */
export interface ChatCall {
  /** `/v1/chat/completions`, with the query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  // biome-ignore lint/suspicious/noExplicitAny: JSON as the client sent it
  readonly parameters: any
  /** The first message, which says what to do. */
  readonly instruction: string
  /** The words of the second. */
  readonly data: string
  /** The picture's data URL. */
  readonly picture: string | undefined
}

/** What the server does with a call. A text is what the model writes. */
export type Reply =
  | string
  /** Parts of the first choice, and of the answer, in place of the good ones. */
  | { readonly choice?: object; readonly message?: object; readonly answer?: object }
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | 'hang up'
  | 'say nothing'

export interface ChatServer {
  /** Base URL, ending with `/v1`. */
  readonly url: string
  readonly calls: readonly ChatCall[]
  /** Who answers from now on. */
  reply(by: (call: ChatCall) => Reply): void
  close(): Promise<void>
}

/** What the server's model writes at first. */
export const written = {
  concept: 'A harbour clock stands under water, its hands held by seaweed.',
  alt: 'A clock on the sea bed, seaweed around its hands.',
}

/**
 * Chat completions as OpenAI documents them, on loopback.
 * @param images base URL of a server that gets all other requests, as behind one gateway
 */
export async function startChatServer({
  key,
  images,
}: {
  readonly key: string
  readonly images?: string
}): Promise<ChatServer> {
  const calls: ChatCall[] = []
  let answerer: (call: ChatCall) => Reply = ({ picture }) =>
    picture === undefined ? written.concept : written.alt

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const { pathname } = new URL(request.url ?? '/', 'http://server')
    if (pathname !== '/v1/chat/completions') {
      if (images !== undefined) return passOn(request, body, new URL(images).origin, response)
      const message = `Invalid URL (${request.method} ${pathname})`
      return json(response, 404, { error: wrong(message, null, null).error })
    }
    const call = read(request, body)
    calls.push(call)
    if (call.headers.authorization !== `Bearer ${key}`)
      return json(response, 401, { error: wrong('Bad key', null, 'invalid_api_key').error })
    const reply = answerer(call)
    if (reply === 'hang up') return void request.socket.destroy()
    if (reply === 'say nothing') return
    if (typeof reply === 'object' && 'status' in reply)
      return json(response, reply.status, reply.body, reply.headers)
    const refusal = refuseChat(call.parameters)
    if (refusal) return json(response, refusal.status, { error: refusal.error })
    json(response, 200, completion(call, reply))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    reply: (by) => {
      answerer = by
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function read(request: IncomingMessage, body: Buffer): ChatCall {
  const parameters = JSON.parse(body.toString() || '{}')
  const [system, user] = parameters.messages ?? []
  const parts = Array.isArray(user?.content) ? user.content : [{ text: user?.content ?? '' }]
  return {
    path: request.url ?? '',
    headers: request.headers,
    parameters,
    instruction: String(system?.content ?? ''),
    data: parts.map(({ text = '' }) => text).join(''),
    picture: parts.find(({ type }: { type?: string }) => type === 'image_url')?.image_url.url,
  }
}

/** A whole answer, in which a reply changes what it names. */
function completion({ parameters }: ChatCall, reply: string | object) {
  const { choice, message, answer } = (typeof reply === 'string' ? {} : reply) as {
    choice?: object
    message?: object
    answer?: object
  }
  const content = typeof reply === 'string' ? reply : written.concept
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_780_000_000,
    model: parameters.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null, annotations: [], ...message },
        logprobs: null,
        finish_reason: 'stop',
        ...choice,
      },
    ],
    usage: { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 },
    ...answer,
  }
}

async function passOn(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Buffer,
  origin: string,
  response: ServerResponse,
): Promise<void> {
  const { host: _, 'content-length': __, connection: ___, ...kept } = headers
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const answer = await fetch(new URL(url, origin), {
    method,
    signal: gone.signal,
    headers: kept as Record<string, string>,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  }).catch(() => undefined)
  if (answer === undefined) return void response.destroy()
  const type = answer.headers.get('content-type') ?? 'application/json'
  response
    .writeHead(answer.status, { 'content-type': type })
    .end(Buffer.from(await answer.arrayBuffer()))
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text)
}
