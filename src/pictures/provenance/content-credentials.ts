import { X509Certificate } from 'node:crypto'
import { decode } from 'cborg'
import { cleanText } from '../../text/clean-text.ts'
import type { Picture } from '../generator.ts'
import { type Superbox, superboxes } from './jumbf.ts'
import { manifestStoreOf } from './manifest-store.ts'

/** What a picture's Content Credentials say. Nobody verified them. */
export interface ContentCredentials {
  /** Label of the active manifest, mostly with a UUID. */
  readonly manifest: string
  /** Whom the certificate is for that they were signed with. */
  readonly signer?: string
  /** The program that made them. */
  readonly tool?: string
}

/** Characters of each that are kept. */
const MOST = 200

/** What C2PA says in a picture that was looked at; nothing where there is none, or it cannot be read. */
export function contentCredentials(picture: Picture): ContentCredentials | undefined {
  const bytes = manifestStoreOf(picture)
  const store = bytes && superboxes(bytes).find(({ label }) => label === 'c2pa')
  // The last one is the active one: C2PA 2.2, 11.1.4.2.
  const manifest = store?.within.at(-1)
  if (manifest === undefined) return undefined
  const part = (begin: string) => manifest.within.find(({ label }) => label.startsWith(begin))
  const signer = signerIn(part('c2pa.signature'))
  const tool = toolIn(part('c2pa.claim'))
  return {
    manifest: cleanText(manifest.label, MOST),
    ...(signer && { signer: cleanText(signer, MOST) }),
    ...(tool && { tool: cleanText(tool, MOST) }),
  }
}

/** `x5chain`, in the head that is signed or, in older files, in the other one: RFC 9360. */
const X5CHAIN = 33

/** Of a COSE_Sign1 (RFC 9052, 4.2): the name in the first certificate, and its organisation. */
function signerIn(signature: Superbox | undefined): string | undefined {
  const parts = dataIn(signature?.cbor)
  if (!Array.isArray(parts)) return undefined
  const [signed, open] = parts
  const chain = [dataIn(signed), open]
    .map((head) => (head instanceof Map ? head.get(X5CHAIN) : undefined))
    .find((found) => found !== undefined)
  const first = Array.isArray(chain) ? chain[0] : chain
  if (!(first instanceof Uint8Array)) return undefined
  try {
    const { subject } = new X509Certificate(first)
    const named = (key: string) => new RegExp(`^${key}=(.+)$`, 'm').exec(subject)?.[1]
    const names = [named('CN'), named('O')].filter((name) => name !== undefined)
    return names.length === 2 ? `${names[0]} (${names[1]})` : names[0]
  } catch {
    return undefined
  }
}

/** `claim_generator_info`, by claim version a map or a list of maps; else the older line. */
function toolIn(claim: Superbox | undefined): string | undefined {
  const told = dataIn(claim?.cbor)
  if (!(told instanceof Map)) return undefined
  const info = told.get('claim_generator_info')
  const first = Array.isArray(info) ? info[0] : info
  const name = first instanceof Map ? first.get('name') : undefined
  const found = name ?? told.get('claim_generator')
  return typeof found === 'string' ? found : undefined
}

/** Bytes of CBOR that are read: a signature has a few thousand, and as many of padding. */
const MOST_CBOR = 1 << 20

/** Nothing for what is no CBOR. Tags are looked through. */
function dataIn(cbor: unknown): unknown {
  if (!(cbor instanceof Uint8Array) || cbor.length > MOST_CBOR) return undefined
  try {
    return decode(cbor, { useMaps: true, tags: { 18: (inner: () => unknown) => inner() } })
  } catch {
    return undefined
  }
}
