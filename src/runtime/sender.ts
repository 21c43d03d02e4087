import { Readable } from 'node:stream'
import { EnvHttpProxyAgent, fetch } from 'undici'
import type { HttpRequest, HttpSend } from '../repo/send.ts'

/** Milliseconds: longer than this no picture or pack takes on its way, nor the answer to it. */
const longest = 120_000

/**
 * Opens a way to send requests, through the proxy that `http_proxy`, `https_proxy` and `no_proxy` name. One
 * that is under way goes on where the run is cancelled, but by a signal of its own: it carries what is paid for.
 * @param redirect `follow` where servers may lead on to a storage elsewhere; a login is not taken along to there
 */
export function openSender(
  redirect: 'follow' | 'manual' = 'manual',
): (...request: readonly [HttpRequest, AbortSignal?]) => ReturnType<HttpSend> {
  const dispatcher = new EnvHttpProxyAgent({ keepAliveTimeout: 10_000 })
  return async ({ method, url, headers, body }, signal = AbortSignal.timeout(longest)) => {
    const answer = await fetch(url, {
      ...{ method, dispatcher, redirect, signal },
      ...(isInPieces(body) ? inPieces(headers, body) : { headers, ...(body && { body }) }),
    })
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: new Uint8Array(await answer.arrayBuffer()),
    }
  }
}

const isInPieces = (body: HttpRequest['body']): body is readonly Uint8Array[] => Array.isArray(body)

/** Sent as the connection takes it; its length is told, for not every proxy passes on what has none. */
function inPieces(headers: HttpRequest['headers'], pieces: readonly Uint8Array[]) {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const body = Readable.from(pieces, { objectMode: false })
  return {
    headers: { ...headers, 'content-length': String(length) },
    body,
    duplex: 'half',
  } as const
}
