import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** Between a program and an API: counts what goes over the wire, packed as GitHub packs its answers. */
export interface CountingProxy {
  readonly url: string
  /** Bytes of all bodies, both ways. */
  bytes(): number
  requests(): number
  close(): void
}

/** Passes requests on to `origin`, whose own address in an answer becomes that of the proxy. */
export async function startCountingProxy(origin: string): Promise<CountingProxy> {
  let bytes = 0
  let requests = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const sent = Buffer.concat(chunks)
    const { host, 'content-length': _length, connection, ...headers } = request.headers
    const answer = await fetch(origin + request.url, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(sent.length > 0 && { body: sent }),
      redirect: 'manual',
    })
    const body = gzipSync(Buffer.from(await answer.arrayBuffer()))
    requests++
    bytes += sent.length + body.length
    const kept = [...answer.headers].filter(
      ([name]) =>
        !['content-length', 'content-encoding', 'transfer-encoding', 'connection'].includes(name),
    )
    response.writeHead(answer.status, { ...Object.fromEntries(kept), 'content-encoding': 'gzip' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => bytes,
    requests: () => requests,
    close: () => server.close(),
  }
}
