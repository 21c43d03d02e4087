import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A certificate that vouches for itself, and its key, as PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

/** Made anew each time, for servers that stand for others in tests: X.509 in DER (RFC 5280, X.690). */
export function selfSigned(hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(set(sequence(oid(2, 5, 4, 3), der(0x0c, Buffer.from('hero-images test')))))
  const algorithm = sequence(oid(1, 2, 840, 10045, 4, 3, 2))
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))))
  const isAuthority = sequence(der(0x01, Buffer.from([0xff])))
  const body = sequence(
    der(0xa0, integer(2)),
    integer(0x40, ...randomBytes(8).map((byte) => byte & 0x7f)),
    algorithm,
    name,
    sequence(time(Date.now() - 86_400_000), time(Date.now() + 86_400_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        sequence(oid(2, 5, 29, 17), der(0x04, names)),
        sequence(oid(2, 5, 29, 19), der(0x04, isAuthority)),
      ),
    ),
  )
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]))
  const cert = sequence(body, algorithm, signature)
    .toString('base64')
    .match(/.{1,64}/g)!
  return {
    cert: ['-----BEGIN CERTIFICATE-----', ...cert, '-----END CERTIFICATE-----', ''].join('\n'),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)
const set = (...parts: readonly Uint8Array[]) => der(0x31, ...parts)
const integer = (...bytes: readonly number[]) => der(0x02, Buffer.from(bytes))

/** `YYMMDDHHMMSSZ` */
const time = (at: number) =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/^..|[-T:]|\..*/g, '')}Z`))

function oid(first: number, second: number, ...rest: readonly number[]): Buffer {
  const bytes = rest.flatMap((number) => {
    const sevens = [number & 0x7f]
    for (let left = number >> 7; left > 0; left >>= 7) sevens.unshift((left & 0x7f) | 0x80)
    return sevens
  })
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]))
}
