import { BrokenExchange } from './broken-exchange.ts'
import type { ApiCall } from './call.ts'
import { authHeaders } from './headers.ts'
import { type Exchange, httpRequest, type Received } from './http-request.ts'
import { cancelled } from './retry-errors.ts'

/** What is asked of the API: the way and the key are those of the call. */
type ApiRequest = Omit<Exchange, 'dispatcher'>

/**
 * One request to the API itself, the only one that gets the key. Where it no longer takes a key of which
 * another can be had, it is asked once more with that: what it answers with 401 it has not drawn.
 * @throws BrokenExchange, and ImagesApiError where there is no key to be had, or where something would be
 *   ordered for a run that is cancelled
 */
export async function apiRequest(request: ApiRequest, call: ApiCall): Promise<Received> {
  const key = await currentKey(call, request.signal)
  const received = await sendWith(key, request, call)
  if (received.status !== 401 || !call.key.refused(key)) return received
  return sendWith(await currentKey(call, request.signal), request, call)
}

function sendWith(key: string, request: ApiRequest, call: ApiCall): Promise<Received> {
  // What is ordered is paid for; what was ordered before may still be asked for.
  if (request.method === 'POST' && call.isCancelled()) throw cancelled(0)
  const headers = { ...headersWith(key, call), ...request.headers }
  return httpRequest({ ...request, dispatcher: call.dispatcher, headers })
}

/** The headers by which the API knows who asks. */
export const headersWith = (key: string, { dialect, options }: ApiCall) =>
  authHeaders(dialect, key, options.headers ?? {})

/** The key to ask with now. Others may wait for the same key, so that it is asked for although this request is given up. */
export async function currentKey({ key }: ApiCall, signal: AbortSignal): Promise<string> {
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const end = () => reject(new BrokenExchange(signal.reason, { isSent: false }))
  if (signal.aborted) end()
  signal.addEventListener('abort', end, { once: true })
  try {
    return await Promise.race([key.current(), ended])
  } finally {
    signal.removeEventListener('abort', end)
  }
}
