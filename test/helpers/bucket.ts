/**
 * A bucket as a stranger keeps it: npm `emulate` or npm `s3rver`, behind a front that does what neither does.
 * It signs each request once more by AWS's own signer and takes none that is signed otherwise, holds the bytes
 * against the hashes that came along, logs it, and goes wrong as it is told.
 */

import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { SignatureV4 } from '@smithy/signature-v4'
import { AwsClient } from 'aws4fetch'
import { createEmulator } from 'emulate'
import { s3rverKeys, startS3rver } from './s3rver.ts'

export const bucketName = 'acme-pictures'

export interface BucketLog {
  readonly method: string
  /** Key of the object, decoded; empty for the bucket itself. */
  readonly key: string
  readonly headers: IncomingMessage['headers']
  readonly bytes: Buffer
  /** What was answered; 0 where the connection was cut. */
  status: number
}

/**
 * What happens in place of the usual answer.
 * - `cut`: the connection breaks, after so many bytes of what is sent, or instead of an answer
 * - `late`: the usual answer, so many milliseconds later
 * - `lost`: it is done, and the answer does not come
 */
export type BucketFault =
  | {
      readonly status: number
      readonly code: string
      readonly message?: string
      readonly region?: string
    }
  | { readonly cut: true }
  | { readonly lost: true }
  | { readonly late: number }

export interface TestKey {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

interface FaultRule {
  readonly when: (request: BucketLog) => boolean
  readonly then: BucketFault
  times: number
}

export interface TestBucket {
  /** Where S3 is spoken. */
  readonly url: string
  /** What the settings file says of it. */
  readonly settings: string
  /** Under which pictures are public: the same server, which nobody needs to sign for. */
  readonly publicUrl: string
  readonly keys: TestKey
  readonly env: Readonly<Record<string, string>>
  readonly log: readonly BucketLog[]
  puts(): readonly BucketLog[]
  /** @returns takes the fault away again */
  fault(when: (request: BucketLog) => boolean, then: BucketFault, times?: number): () => void
  /** What is there by now, by key. */
  objects(): Promise<ReadonlyMap<string, { readonly bytes: Buffer; readonly type: string }>>
  /** Keys that end by themselves, by their tokens; those of others have ended. */
  readonly shortKeys: Map<string, TestKey>
  close(): Promise<void>
}

export const isPut = ({ method }: BucketLog): boolean => method === 'PUT'

const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`

const errorXml = ({ code, message = '', region }: Extract<BucketFault, { status: number }>) =>
  xml(
    `<Error><Code>${code}</Code><Message>${message}</Message>${region ? `<Region>${region}</Region>` : ''}<RequestId>1</RequestId></Error>`,
  )

const emulateKeys = {
  accessKeyId: 'AKIAEXAMPLE1234567890',
  secretAccessKey: 'secret/abcdefghijklmnop+0123456789',
}

export async function startBucket(kind: 'emulate' | 's3rver' = 'emulate'): Promise<TestBucket> {
  const inner = await (kind === 'emulate' ? startEmulate() : startS3rver([bucketName]))
  const keys = kind === 'emulate' ? emulateKeys : s3rverKeys
  const log: BucketLog[] = []
  const rules = new Set<FaultRule>()
  const shortKeys = new Map<string, TestKey>()

  /** What a bucket would say before it does anything. */
  const refusal = async (entry: BucketLog, url: string): Promise<BucketFault | undefined> => {
    const { headers, bytes } = entry
    // Everybody may read.
    if (headers.authorization === undefined && entry.method === 'GET') return undefined
    const token = headers['x-amz-security-token']
    if (token !== undefined && !shortKeys.has(String(token)))
      return { status: 400, code: 'ExpiredToken', message: `The token ${token} has expired.` }
    const id = /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1]
    const known = token === undefined ? keys : shortKeys.get(String(token))!
    if (id !== known.accessKeyId) return { status: 403, code: 'InvalidAccessKeyId' }
    if ((await signatureOf(entry, url, known)) !== headers.authorization)
      return { status: 403, code: 'SignatureDoesNotMatch' }
    const hash = (kind: string, as: 'hex' | 'base64') => createHash(kind).update(bytes).digest(as)
    if (headers['x-amz-content-sha256'] !== hash('sha256', 'hex'))
      return { status: 400, code: 'XAmzContentSHA256Mismatch' }
    const checks = [
      [headers['content-md5'], hash('md5', 'base64')],
      [headers['x-amz-checksum-sha256'], hash('sha256', 'base64')],
    ]
    return checks.some(([said, is]) => said !== undefined && said !== is)
      ? { status: 400, code: 'BadDigest' }
      : undefined
  }

  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming
    const key = decodeURIComponent(url.split('?')[0]!.slice(bucketName.length + 2))
    const entry: BucketLog = { method, key, headers, bytes: Buffer.alloc(0), status: 0 }
    const isOurs = headers['x-test'] === undefined
    if (isOurs) log.push(entry)
    const early = isOurs ? take(rules, entry) : undefined
    if (early && 'cut' in early) {
      incoming.once('data', () => incoming.socket.destroy())
      incoming.once('end', () => incoming.socket.destroy())
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    Object.assign(entry, { bytes: Buffer.concat(chunks) })
    const fault = early ?? (isOurs ? await refusal(entry, url) : undefined)
    if (fault && 'status' in fault) {
      entry.status = fault.status
      return outgoing
        .writeHead(fault.status, { 'content-type': 'application/xml' })
        .end(method === 'HEAD' ? '' : errorXml(fault))
    }
    const answer = await forwarded(inner.url, entry, url)
    if (fault && 'lost' in fault) return incoming.socket.destroy()
    if (fault && 'late' in fault) await setTimeout(fault.late)
    entry.status = answer.status
    outgoing.writeHead(answer.status, answer.headers).end(answer.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const publicUrl = `${url}/${bucketName}`
  const client = new AwsClient({ ...keys, service: 's3', region: 'us-east-1', retries: 0 })
  const get = (path: string) => client.fetch(`${publicUrl}${path}`, { headers: { 'x-test': '1' } })

  return {
    ...{ url, publicUrl, keys, log, shortKeys },
    settings: `storage: s3\ns3:\n  bucket: ${bucketName}\n  endpoint: ${url}\n  public-url: ${publicUrl}\n`,
    env: {
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    },
    puts: () => log.filter(isPut),
    fault(when, then, times = Number.POSITIVE_INFINITY) {
      const rule = { when, then, times }
      rules.add(rule)
      return () => void rules.delete(rule)
    },
    async objects() {
      const list = await (await get('?list-type=2')).text()
      const names = [...list.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, name]) => name!)
      const found = await Promise.all(
        names.map(async (name) => {
          const answer = await get(`/${name}`)
          const bytes = Buffer.from(await answer.arrayBuffer())
          return [name, { bytes, type: answer.headers.get('content-type') ?? '' }] as const
        }),
      )
      return new Map(found)
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await inner.close()
    },
  }
}

class Sha256 {
  readonly #hash
  constructor(secret?: string | Uint8Array | ArrayBuffer | ArrayBufferView) {
    this.#hash =
      secret === undefined ? createHash('sha256') : createHmac('sha256', secret as Uint8Array)
  }
  update(data: string | Uint8Array): void {
    this.#hash.update(data)
  }
  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest())
  }
}

/** The header Authorization that AWS's own signer gives the same request. */
async function signatureOf(
  { method, headers }: BucketLog,
  url: string,
  key: TestKey,
): Promise<string | undefined> {
  const said = headers.authorization ?? ''
  const region = /Credential=[^/]+\/\d+\/([^/]+)\/s3\//.exec(said)?.[1]
  const names = /SignedHeaders=([^,]+)/.exec(said)?.[1]?.split(';')
  const date = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers['x-amz-date']))
  if (region === undefined || names === undefined || date === null) return undefined
  const [, year, month, day, hour, minute, second] = date
  const signer = new SignatureV4({
    ...{ service: 's3', region, sha256: Sha256, uriEscapePath: false, applyChecksum: false },
    credentials: key,
  })
  const [path = '', query = ''] = url.split('?')
  const signed = await signer.sign(
    {
      ...{ method, path, protocol: 'http:', hostname: '' },
      query: Object.fromEntries(new URLSearchParams(query)),
      headers: Object.fromEntries(names.map((name) => [name, String(headers[name])])),
    },
    {
      signingDate: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`),
      // A server goes by the list that comes along; of itself this signer leaves some out.
      signableHeaders: new Set(names),
    },
  )
  return signed.headers.authorization
}

async function startEmulate() {
  const emulator = await createEmulator({
    service: 'aws',
    port: 0,
    seed: { aws: { region: 'us-east-1', s3: { buckets: [{ name: bucketName }] } } },
  })
  return {
    url: emulator.url.replace('localhost', '127.0.0.1'),
    close: () => emulator.close(),
  }
}

function take(rules: Set<FaultRule>, request: BucketLog): BucketFault | undefined {
  for (const rule of rules) {
    if (!rule.when(request)) continue
    if (--rule.times === 0) rules.delete(rule)
    return rule.then
  }
  return undefined
}

interface Forwarded {
  readonly status: number
  readonly headers: Record<string, string | string[]>
  readonly body: Buffer
}

/** With the very headers, the host's among them: it is signed. */
const forwarded = (inner: string, { method, headers, bytes }: BucketLog, path: string) =>
  new Promise<Forwarded>((resolve, reject) => {
    const { hostname, port } = new URL(inner)
    const asked = send({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const { connection: _, 'transfer-encoding': __, ...rest } = answer.headers
        const own = Object.entries(rest).filter(([, value]) => value !== undefined)
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(own) as Forwarded['headers'],
          body: Buffer.concat(chunks),
        })
      })
    })
    asked.on('error', reject)
    asked.end(bytes)
  })
