import {
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  randomBytes,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { selfSigned } from './certificate.ts'

/**
 * GitHub as it vouches for a job, and OpenAI as it exchanges that for a key: both at their own addresses,
 * which are reached through a proxy. What is asked of OpenAI is checked as its documents and its client
 * say (npm openai, src/auth/workload-identity-auth.ts), the token by the keys that GitHub publishes.
 */

const issuer = 'https://token.actions.githubusercontent.com'
export const audience = 'https://api.openai.com/v1'
export const identityInputs = {
  'identity-provider-id': 'idp_68f0c1',
  'service-account-id': 'sa_hero-images',
}

/** What OpenAI says in place of a key, with this status. */
export interface ExchangeFault {
  readonly status: number
  readonly body: unknown
}

export interface IdentityServers {
  /** Of the job: where to ask for a token, by what leave, and how the rest is reached. */
  readonly env: Readonly<Record<string, string>>
  /** Of the proxy that leads to OpenAI alone. */
  readonly proxy: string
  /** The certificate of that OpenAI. */
  readonly ca: string
  /** Audiences that tokens of GitHub's were asked for. */
  readonly asked: readonly string[]
  /** All of those tokens. */
  readonly subjectTokens: readonly string[]
  /** Bodies of exchanges, also of those that were refused. */
  readonly exchanges: readonly Readonly<Record<string, unknown>>[]
  /** Keys that were given out. */
  readonly keys: readonly string[]
  /** Hosts beside OpenAI's that somebody wanted to reach. */
  readonly elsewhere: readonly string[]
  /** What the API got as a key each time, and what it answered to that. */
  readonly calls: readonly {
    readonly path: string
    readonly key: string
    readonly status: number
  }[]
  /** Seconds that a key lives from now on. */
  live(seconds: number): void
  /** No key that was given out opens anything from now on. */
  revoke(): void
  /** Queues faults, one for each exchange to come. */
  next(...faults: ExchangeFault[]): void
  /** Signs tokens with a key that GitHub does not publish from now on. */
  forge(): void
  close(): Promise<void>
}

/** @param api an images API, with its stored key, that draws behind OpenAI's address */
export async function startIdentityServers(api: {
  readonly url: string
  readonly key: string
}): Promise<IdentityServers> {
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
  let signer = pair()
  const published = {
    keys: [{ ...signer.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }],
  }
  const leave = randomBytes(24).toString('base64url')
  const seen = {
    asked: [] as string[],
    subjectTokens: [] as string[],
    exchanges: [] as Record<string, unknown>[],
    keys: [] as string[],
    elsewhere: [] as string[],
    calls: [] as { path: string; key: string; status: number }[],
  }
  const faults: ExchangeFault[] = []
  const valid = new Map<string, number>()
  let life = 300

  const github = createServer((request, response) => {
    const url = new URL(request.url!, 'http://github')
    if (url.pathname === '/.well-known/jwks') return json(response, 200, published)
    if (request.headers.authorization !== `Bearer ${leave}`)
      return json(response, 401, { message: 'no leave' })
    const asked = url.searchParams.get('audience') ?? ''
    seen.asked.push(asked)
    const now = Math.floor(Date.now() / 1000)
    const token = signedToken(signer.privateKey, {
      ...{ iss: issuer, aud: asked, sub: 'repo:acme/blog:pull_request', repository: 'acme/blog' },
      ...{ jti: randomUUID(), nbf: now - 1, iat: now, exp: now + 300 },
    })
    seen.subjectTokens.push(token)
    json(response, 200, { count: token.length, value: token })
  })
  const at = await listening(github)

  async function exchange(request: IncomingMessage, response: ServerResponse, text: string) {
    const body = JSON.parse(text)
    seen.exchanges.push(body)
    const fault = faults.shift()
    if (fault) return json(response, fault.status, fault.body)
    const keys = (await (await fetch(`${at}/.well-known/jwks`)).json()) as typeof published
    const why = whyRefused(request, body, keys)
    if (why) return json(response, 401, { error: 'invalid_grant', error_description: why })
    const key = `oaiat-${randomBytes(60).toString('base64url')}`
    seen.keys.push(key)
    valid.set(key, Date.now() + life * 1000)
    json(response, 200, {
      access_token: key,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: life,
    })
  }

  async function serve(request: IncomingMessage, response: ServerResponse, body: Buffer) {
    const key = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    const isOpen = (valid.get(key) ?? 0) > Date.now()
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = isOpen
      ? await fetch(new URL(request.url!, api.url), {
          method: request.method!,
          headers: { ...(headers as Record<string, string>), authorization: `Bearer ${api.key}` },
          ...(request.method === 'POST' && { body: new Uint8Array(body) }),
        })
      : Response.json({ error: { message: `The token ${key} has expired.` } }, { status: 401 })
    seen.calls.push({ path: request.url!, key, status: answer.status })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  }

  const { cert, key } = selfSigned(['api.openai.com', 'auth.openai.com'])
  const openai = createTlsServer({ cert, key }, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const { host = '' } = request.headers
    if (host === 'api.openai.com') return serve(request, response, body)
    if (host === 'auth.openai.com' && request.url === '/oauth/token' && request.method === 'POST')
      return exchange(request, response, body.toString())
    json(response, 404, {})
  })
  const port = Number(new URL(await listening(openai)).port)

  const proxy = createServer((_, response) => response.writeHead(502).end())
  proxy.on('connect', ({ url = '' }, socket) => {
    socket.on('error', () => {})
    if (!/^(api|auth)\.openai\.com:443$/.test(url)) {
      seen.elsewhere.push(url)
      return socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
    }
    const on = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      on.pipe(socket).pipe(on)
    })
    on.on('error', () => socket.destroy())
    socket.on('close', () => on.destroy())
  })
  const proxyUrl = await listening(proxy)

  return {
    ...seen,
    proxy: proxyUrl,
    ca: cert,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${at}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: leave,
      https_proxy: proxyUrl,
    },
    live: (seconds) => {
      life = seconds
    },
    revoke: () => valid.clear(),
    next: (...more) => void faults.push(...more),
    forge: () => {
      signer = pair()
    },
    close: async () => {
      await Promise.all([github, openai, proxy].map(closed))
    },
  }
}

const grant = 'urn:ietf:params:oauth:grant-type:token-exchange'
const kind = 'urn:ietf:params:oauth:token-type:jwt'

/** Why OpenAI would give no key. */
function whyRefused(
  { headers }: IncomingMessage,
  { subject_token: token, ...body }: Readonly<Record<string, unknown>>,
  published: { readonly keys: readonly (JsonWebKey & { kid: string; alg: string })[] },
): string | undefined {
  if (headers['content-type'] !== 'application/json') return 'not JSON'
  const expected = {
    grant_type: grant,
    subject_token_type: kind,
    identity_provider_id: identityInputs['identity-provider-id'],
    service_account_id: identityInputs['service-account-id'],
  }
  if (
    JSON.stringify(Object.entries(body).sort()) !== JSON.stringify(Object.entries(expected).sort())
  )
    return 'Unknown identity provider, service account or parameter.'
  const [head = '', claims = '', signature = ''] = String(token).split('.')
  const { alg, kid } = decoded(head)
  const key = published.keys.find((one) => one.kid === kid && one.alg === alg)
  if (alg !== 'RS256' || key === undefined) return 'The token is signed in a way that is not known.'
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${claims}`),
    createPublicKey({ key, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  )
  if (!isSigned) return `The signature of ${String(token)} is wrong.`
  const { iss, aud, exp, nbf } = decoded(claims)
  const now = Date.now() / 1000
  if (iss !== issuer) return 'The issuer is not the one of the provider.'
  if (aud !== audience) return 'The audience is not the one of the provider.'
  return exp > now && nbf <= now ? undefined : 'The token has expired.'
}

const encoded = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url')
// biome-ignore lint/suspicious/noExplicitAny: claims as they come
const decoded = (part: string): any => JSON.parse(Buffer.from(part, 'base64url').toString())

function signedToken(key: Parameters<typeof sign>[2], claims: object): string {
  const text = `${encoded({ typ: 'JWT', alg: 'RS256', kid: 'k1' })}.${encoded(claims)}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function listening(server: Pick<Server, 'listen' | 'address'>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const closed = (server: Pick<Server, 'close' | 'closeAllConnections'>) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
