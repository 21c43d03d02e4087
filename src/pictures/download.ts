import { lookup as dnsLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { Agent, type Dispatcher } from 'undici'
import { PictureError } from '../errors.ts'
import { isLoopback, isPublic, literalAddress, privateAddress, publicOnly } from './address.ts'
import { exchange, type Received } from './exchange.ts'
import { MAX_BYTES } from './sniff.ts'

export interface Download {
  readonly baseUrl: URL
  /** The caller's way out, e.g. a proxy. */
  readonly dispatcher: Dispatcher | undefined
  readonly lookup: LookupFunction | undefined
  readonly signal: AbortSignal
}

/**
 * Fetches a picture from the address that an images API gave. The address is a stranger's: https
 * only, to a public host, without the key, no redirect, 50 MB at most. What shares its origin with
 * the API itself is as good as the API; on a loopback API (a local server) so is all of loopback.
 *
 * @throws PictureError where the address or the size is refused; what undici throws where the
 *   connection fails
 */
export async function download(address: string, by: Download): Promise<Received> {
  const url = parse(address)
  const isOwn = url.origin === by.baseUrl.origin || (isLoopback(url) && isLoopback(by.baseUrl))
  const lookup = by.lookup ?? dnsLookup
  if (!isOwn) await assertPublic(url, lookup, by.dispatcher !== undefined)
  const direct = new Agent(isOwn ? {} : { connect: { lookup: publicOnly(lookup) } })
  try {
    const received = await exchange({
      url,
      method: 'GET',
      headers: { accept: 'image/png, image/jpeg, image/webp' },
      dispatcher: by.dispatcher ?? direct,
      signal: by.signal,
      maxBytes: MAX_BYTES,
    })
    if (received.isCut) throw new PictureError('the picture has more than 50 MB')
    if (received.status >= 300 && received.status < 400) {
      throw new PictureError(
        `the picture's address on ${url.host} redirects, which is not followed`,
      )
    }
    return received
  } finally {
    await direct.destroy()
  }
}

function parse(address: string): URL {
  const url = URL.parse(address)
  if (url === null) throw new PictureError('the answer holds an address that is none')
  return url
}

async function assertPublic(url: URL, lookup: LookupFunction, byProxy: boolean): Promise<void> {
  if (url.protocol !== 'https:') {
    throw new PictureError(
      `the answer points to a ${url.protocol} address, and only https is fetched`,
    )
  }
  // undici calls no lookup for an address in figures.
  const literal = literalAddress(url)
  if (literal !== undefined && !isPublic(literal)) throw privateAddress(url.hostname)
  if (literal !== undefined || !byProxy) return
  // A proxy looks up for itself: ask here too, and let it pass what only the proxy can resolve.
  const resolve = promisify(publicOnly(lookup))
  await resolve(url.hostname, { all: true }).catch((error) => {
    if (error instanceof PictureError) throw error
  })
}
