import { EnvHttpProxyAgent, fetch } from 'undici'
import type { PackPlace } from '../repo/packs/receive-pack.ts'

/** Longer than this no answer to a push takes: then it is looked what became of it. */
const longestPush = 120_000

/**
 * Sends packs, through the proxy that `http_proxy`, `https_proxy` and `no_proxy` name. One that is under
 * way goes on where the run is cancelled: it holds what is paid for.
 */
export function packSender(): PackPlace['send'] {
  const dispatcher = new EnvHttpProxyAgent({ keepAliveTimeout: 10_000 })
  return async ({ url, headers, body }) => {
    const answer = await fetch(url, {
      ...{ method: 'POST', headers, body, dispatcher, redirect: 'manual' },
      signal: AbortSignal.timeout(longestPush),
    })
    return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) }
  }
}
