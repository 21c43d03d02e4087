import { createPublicKey, type JsonWebKey, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestKey } from './bucket.ts'

export const role = 'arn:aws:iam::123456789012:role/pictures'

/** A request for keys of a role, as AWS documents it (AssumeRoleWithWebIdentity, version 2011-06-15). */
export interface StsServer {
  readonly url: string
  readonly asked: readonly Readonly<Record<string, string>>[]
  /** All keys that were given out. */
  readonly given: readonly (TestKey & { readonly sessionToken: string })[]
  /** Seconds that a key lives from now on. */
  live(seconds: number): void
  /** Queues answers in place of the usual ones. */
  next(...faults: { readonly status: number; readonly code: string }[]): void
  close(): Promise<void>
}

/**
 * STS as it takes GitHub's word for a job: the token is verified by the keys that its issuer publishes, and
 * must be for STS.
 * @param issuer address of the server that vouches, with `/.well-known/jwks`
 * @param give told of each key, by its token
 */
export async function startSts(
  issuer: string,
  give: (token: string, key: TestKey) => void,
): Promise<StsServer> {
  const asked: Record<string, string>[] = []
  const given: (TestKey & { readonly sessionToken: string })[] = []
  const faults: { readonly status: number; readonly code: string }[] = []
  let life = 3600
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
    asked.push(form)
    const answer = (status: number, xml: string) =>
      outgoing.writeHead(status, { 'content-type': 'text/xml' }).end(xml)
    const fail = (status: number, code: string) =>
      answer(
        status,
        `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>Not ${form.WebIdentityToken}</Message></Error></ErrorResponse>`,
      )
    const fault = faults.shift()
    if (fault) return fail(fault.status, fault.code)
    if (form.Action !== 'AssumeRoleWithWebIdentity' || form.Version !== '2011-06-15')
      return fail(400, 'InvalidAction')
    const why = await whyRefused(form.WebIdentityToken ?? '', issuer)
    if (why !== undefined) return fail(400, why)
    if (form.RoleArn !== role || !/^[\w+=,.@-]{2,64}$/.test(form.RoleSessionName ?? ''))
      return fail(403, 'AccessDenied')
    const key = {
      accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: `${randomBytes(90).toString('base64')}==`,
    }
    given.push(key)
    give(key.sessionToken, key)
    const ends = new Date(Date.now() + life * 1000).toISOString()
    answer(
      200,
      `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${key.accessKeyId}</AccessKeyId><SecretAccessKey>${key.secretAccessKey}</SecretAccessKey><SessionToken>${key.sessionToken}</SessionToken><Expiration>${ends}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    given,
    live: (seconds) => {
      life = seconds
    },
    next: (...more) => void faults.push(...more),
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function whyRefused(token: string, issuer: string): Promise<string | undefined> {
  const published = (await (await fetch(`${issuer}/.well-known/jwks`)).json()) as {
    readonly keys: readonly (JsonWebKey & { readonly kid: string })[]
  }
  const [head = '', claims = '', signature = ''] = token.split('.')
  const { kid, alg } = decoded(head)
  const key = published.keys.find((one) => one.kid === kid)
  const isSigned =
    alg === 'RS256' &&
    key !== undefined &&
    verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${claims}`),
      createPublicKey({ key, format: 'jwk' }),
      Buffer.from(signature, 'base64url'),
    )
  if (!isSigned) return 'InvalidIdentityToken'
  const { aud, exp } = decoded(claims)
  if (aud !== 'sts.amazonaws.com') return 'InvalidIdentityToken'
  return exp > Date.now() / 1000 ? undefined : 'ExpiredTokenException'
}

// biome-ignore lint/suspicious/noExplicitAny: claims as they come
const decoded = (part: string): any => JSON.parse(Buffer.from(part, 'base64url').toString())
