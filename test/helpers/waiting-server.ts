import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gradient } from './png.ts'

/** A request that waits for the test to answer it. */
export interface Waiting {
  readonly prompt: string
  answer(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): void
  /** Answers with a small picture. */
  draw(): void
  /** The client hung up before there was an answer. */
  isTornDown(): boolean
}

export interface WaitingServer {
  readonly url: string
  /** All requests so far, in the order of arrival. */
  readonly requests: readonly Waiting[]
  close(): Promise<void>
}

const body = { data: [{ b64_json: gradient('x', 64, 64).toString('base64') }] }

/** An images API on loopback that answers when it is told to, not before. */
export async function startWaitingServer(): Promise<WaitingServer> {
  const requests: Waiting[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    let isTornDown = false
    response.on('close', () => {
      isTornDown = !response.writableFinished
    })
    const answer: Waiting['answer'] = (status, given = {}, headers = {}) =>
      void response.writeHead(status, headers).end(JSON.stringify(given))
    requests.push({
      prompt: JSON.parse(Buffer.concat(chunks).toString()).prompt,
      answer,
      draw: () => answer(200, body),
      isTornDown: () => isTornDown,
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
