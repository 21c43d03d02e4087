import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that refuses every tunnel. */
export interface RefusingProxy {
  readonly url: string
  /** `api.example:443`, of each tunnel that was asked for. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** @param status what it answers: `407 Proxy Authentication Required` */
export async function startRefusingProxy(status: string): Promise<RefusingProxy> {
  const asked: string[] = []
  const server = createServer((_, response) => response.writeHead(502).end())
  server.on('connect', ({ url }, socket) => {
    asked.push(url ?? '')
    socket.on('error', () => {})
    socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
