import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gitEnv, gitLine } from './bare-remote.ts'

export interface HttpRemote {
  readonly url: string
  close(): Promise<void>
}

/**
 * Git's own HTTP server for the bare repositories in a folder, as hosts of git run it: it takes pushes
 * with whatever name and password. https://git-scm.com/docs/git-http-backend
 */
export async function serveGit(folder: string): Promise<HttpRemote> {
  const backend = `${gitLine(folder, '--exec-path')}/git-http-backend`
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing))
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await buffer(incoming)
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost')
    const child = spawn(backend, {
      env: {
        ...gitEnv,
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: decodeURIComponent(pathname),
        QUERY_STRING: searchParams.toString(),
        REQUEST_METHOD: incoming.method,
        CONTENT_TYPE: incoming.headers['content-type'] ?? '',
        CONTENT_LENGTH: String(body.length),
        REMOTE_USER: incoming.headers.authorization ? 'somebody' : '',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    child.stdin.on('error', () => {})
    child.stdin.end(body)
    const said = await buffer(child.stdout)
    const end = said.indexOf('\r\n\r\n')
    const head = said.toString('latin1', 0, end).split('\r\n')
    const headers = Object.fromEntries(head.map((line) => line.split(': ', 2) as [string, string]))
    const { Status: status = '200', ...rest } = headers
    outgoing.writeHead(Number.parseInt(status, 10), rest)
    outgoing.end(said.subarray(end + 4))
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
