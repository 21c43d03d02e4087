import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createOpenAiGenerator } from '../../../src/images-api/openai.ts'

export interface Given {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, or the text as it is. */
  readonly body: unknown
  /** What every further request for the same drawing, by GET below `/v1/tasks/`, is given, in turn. */
  readonly later?: readonly Omit<Given, 'later'>[]
}

/** A server that gives every drawing the same answer, and a picture below `/files/`, except at `gone`. */
export async function startAnswering(picture: Uint8Array) {
  let given: Given = { status: 500, body: '' }
  let requests = 0
  let sent: unknown[] = []
  let asked: IncomingMessage[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    // The list of models, which is asked for after an unknown one, is no drawing; there is none here.
    if (
      request.url === '/files/gone' ||
      (request.method === 'GET' && request.url === '/v1/models')
    ) {
      response.writeHead(404).end()
      return
    }
    if (request.url!.startsWith('/v1/tasks/')) {
      const {
        status,
        headers = {},
        body,
      } = given.later![Math.min(asked.length, given.later!.length - 1)]!
      asked.push(request)
      response.writeHead(status, headers).end(bodyOf(body))
      return
    }
    if (request.url!.startsWith('/files/')) {
      response.writeHead(200, { 'content-type': 'image/png' }).end(picture)
      return
    }
    requests++
    sent.push(JSON.parse(Buffer.concat(chunks).toString()))
    const { status, headers = {}, body } = given
    response.writeHead(status, headers).end(bodyOf(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

  /** Draws once; waiting takes no time, but is written down. */
  async function draw(answer: Given) {
    given = answer
    requests = 0
    sent = []
    asked = []
    const waits: number[] = []
    const clock = {
      now: Date.now,
      random: () => 0,
      sleep: async (milliseconds: number) => void waits.push(milliseconds),
    }
    const generator = createOpenAiGenerator({
      apiKey: 'sk-proj-0123456789abcdefXYZ',
      baseUrl: `http://${host}/v1`,
      model: 'gpt-image-2',
      clock,
    })
    const size = { width: 1200, height: 630 }
    const words = { title: 'Lighthouses', kicker: '' }
    const ended = await generator
      .draw({ prompt: 'two lighthouses', size, quality: 'low', ...words })
      .then(
        (drawing) => ({ drawing, error: undefined }),
        (error) => ({ drawing: undefined, error }),
      )
    return { ...ended, requests, sent, waits, asked }
  }

  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { host, draw, close }
}

const bodyOf = (body: unknown) =>
  typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
