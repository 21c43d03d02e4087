import { lookup as dnsLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { Agent, type Dispatcher } from 'undici'
import { PictureError } from '../errors.ts'
import { MAX_BYTES } from '../pictures/sniff.ts'
import {
  isLoopback,
  isPrivateName,
  isPublic,
  literalAddress,
  privateAddress,
  publicOnly,
} from './address.ts'
import { connections, httpRequest, type Received } from './http-request.ts'

export interface Download {
  readonly baseUrl: URL
  /** The caller's way to the API itself. */
  readonly dispatcher: Dispatcher | undefined
  /** Opens a way to a stranger, e.g. by a proxy: what it connects to itself, it looks up with this. */
  readonly open?: ((lookup: LookupFunction) => Dispatcher) | undefined
  readonly lookup: LookupFunction | undefined
  readonly signal: AbortSignal
  /** Milliseconds for one request with its whole answer. */
  readonly time: number
}

/** A gateway hands on to its storage, and that perhaps to another region. */
const MOST_REDIRECTS = 3

/**
 * Fetches a picture from the address that an images API gave, a path on the API's own host too. The
 * address is a stranger's: https only, to a public host, without the key, 50 MB at most. What shares its
 * origin with the API itself is as good as the API; on a loopback API (a local server) so is all of
 * loopback. A redirect is followed up to three times, each time by the same rules; from a stranger none
 * leads back to what only the API may name. A name is looked up before and, where no proxy connects for
 * us, again by the connection itself: a name that has become private in between gets no connection.
 *
 * @throws PictureError where the address or the size is refused; BrokenExchange where the connection
 *   fails
 */
export async function download(address: string, options: Download): Promise<Received> {
  let url = parse(address, folderOf(options.baseUrl))
  let isOwn = true
  for (let redirects = 0; ; redirects++) {
    isOwn &&= isOfApi(url, options.baseUrl)
    const received = await fetchOnce(url, isOwn, options)
    const { location } = received.headers
    const isRedirect = received.status >= 300 && received.status < 400
    if (!isRedirect || typeof location !== 'string') return received
    if (redirects === MOST_REDIRECTS) {
      throw new PictureError(
        `the picture's address on ${url.host} redirects more than ${MOST_REDIRECTS} times`,
      )
    }
    url = parse(location, url)
  }
}

const isOfApi = (url: URL, baseUrl: URL) =>
  url.origin === baseUrl.origin || (isLoopback(url) && isLoopback(baseUrl))

/** One request, with no redirect followed. */
async function fetchOnce(url: URL, isOwn: boolean, options: Download): Promise<Received> {
  const lookup = options.lookup ?? dnsLookup
  if (!isOwn) await assertPublic(url, lookup)
  const { open = direct } = options
  const opened = isOwn ? new Agent(connections) : open(publicOnly(lookup))
  try {
    const received = await httpRequest({
      url,
      method: 'GET',
      headers: { accept: 'image/png, image/jpeg, image/webp' },
      dispatcher: (isOwn && options.dispatcher) || opened,
      signal: options.signal,
      time: options.time,
      maxBytes: MAX_BYTES,
    })
    if (received.isCut && received.status < 300)
      throw new PictureError('the picture has more than 50 MB')
    return received
  } finally {
    await opened.destroy()
  }
}

const direct = (lookup: LookupFunction) => new Agent({ ...connections, connect: { lookup } })

/** The base URL as a folder: what is no path from the top is below it. */
const folderOf = (baseUrl: URL) => new URL(baseUrl.pathname.replace(/\/*$/, '/'), baseUrl)

/** What is no address by itself is one beside `base`, as on a page. */
function parse(address: string, base: URL): URL {
  const url = URL.parse(address) ?? URL.parse(address, base)
  if (url === null) throw new PictureError('the answer holds an address that is none')
  if (url.username !== '' || url.password !== '') {
    throw new PictureError('the answer holds an address with a user name or a password')
  }
  return url
}

async function assertPublic(url: URL, lookup: LookupFunction): Promise<void> {
  if (url.protocol !== 'https:') {
    throw new PictureError(
      `the answer points to a ${url.protocol} address, and only https is fetched`,
    )
  }
  // undici calls no lookup for an address in figures.
  const literal = literalAddress(url)
  if (literal !== undefined && !isPublic(literal)) throw privateAddress(url.hostname)
  if (literal !== undefined) return
  if (isPrivateName(url)) throw privateAddress(url.hostname)
  // A proxy looks up for itself: ask here too, and let pass what only the proxy can resolve.
  const resolve = promisify(publicOnly(lookup))
  await resolve(url.hostname, { all: true }).catch((error) => {
    if (error instanceof PictureError) throw error
  })
}
