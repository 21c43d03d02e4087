import { EnvHttpProxyAgent, fetch } from 'undici'
import type { LfsSend } from '../repo/lfs/place.ts'

/** Longer than this no picture takes on its way. */
const longestTransfer = 120_000

/**
 * Sends requests of Git LFS, through the proxy that `http_proxy`, `https_proxy` and `no_proxy` name. One
 * that is under way goes on where the run is cancelled: it carries what is paid for. Servers may lead on to
 * a storage elsewhere; a login is not taken along to there.
 */
export function lfsSender(): LfsSend {
  const dispatcher = new EnvHttpProxyAgent({ keepAliveTimeout: 10_000 })
  return async ({ method, url, headers, body }) => {
    const answer = await fetch(url, {
      ...{ method, dispatcher, redirect: 'follow' },
      headers: { 'user-agent': 'git-lfs/3.0.0 hero-images', ...headers },
      ...(body && { body }),
      signal: AbortSignal.timeout(longestTransfer),
    })
    const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN)
    return {
      status: answer.status,
      retryAfter: Number.isFinite(seconds) ? seconds : undefined,
      body: new Uint8Array(await answer.arrayBuffer()),
    }
  }
}
