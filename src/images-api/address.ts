import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'
import { PictureError } from '../errors.ts'

// IANA's special-purpose address registries: everything that is not the public internet. A rule for
// IPv4 also meets the IPv4-mapped IPv6 address; a rule for ::ffff:0:0/96 would meet all of IPv4.
const notPublic = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  // The old way into 6to4.
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // Azure's host, which GitHub's own runners can reach.
  ['168.63.129.16', 32],
] as const) {
  notPublic.addSubnet(net, prefix, 'ipv4')
}
for (const [net, prefix] of [
  ['::', 96],
  // IPv4-translated (RFC 2765): an IPv4 address of any kind at its end.
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  // Nothing above 2000::/3 is given out as public: unique-local, link-local, multicast, the rest.
  ['4000::', 2],
  ['8000::', 1],
] as const) {
  notPublic.addSubnet(net, prefix, 'ipv6')
}

/** Whether an IP address belongs to the public internet. */
export function isPublic(address: string): boolean {
  return !notPublic.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** The IP address that a URL names itself, in whatever notation: the parser has made it canonical. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(host) === 0 ? undefined : host
}

/**
 * Names that are private whoever resolves them: `localhost` (RFC 6761), `local` (RFC 6762), `home.arpa`
 * (RFC 8375), `internal` (ICANN, 2024; also the clouds' metadata), and what has no dot, which is a
 * machine beside this one. A proxy, which resolves for itself, must not be asked for them.
 */
export function isPrivateName(url: URL): boolean {
  const name = url.hostname.replace(/\.$/, '')
  return !name.includes('.') || /\.(localhost|local|internal|home\.arpa)$/.test(name)
}

export function isLoopback(url: URL): boolean {
  const address = literalAddress(url)
  return url.hostname === 'localhost' || address === '::1' || address?.startsWith('127.') === true
}

/**
 * A DNS lookup that answers only where all addresses are public. As a connection's own lookup it
 * also withstands a name that changes its address after a check.
 */
export function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, answer) => {
      if (error) return callback(error, [])
      const addresses = Array.isArray(answer) ? answer : [{ address: answer, family: isIP(answer) }]
      const first = addresses[0]
      if (first === undefined || !addresses.every(({ address }) => isPublic(address))) {
        return callback(privateAddress(hostname), [])
      }
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

export function privateAddress(host: string): PictureError {
  return new PictureError(
    `the answer points to ${host}, which is no public address; pictures are not fetched from there`,
  )
}
