import type { Dispatcher } from 'undici'
import { ImagesApiError, proxyRefusal } from '../errors.ts'
import type { ApiAnswer } from './api-error.ts'
import { BrokenExchange } from './broken-exchange.ts'
import { readErrorBody } from './error-body.ts'
import { httpRequest } from './http-request.ts'
import { parseJsonOfServer } from './parse-json.ts'
import { type Redact, redactor } from './redact.ts'
import type { AttemptOutcome } from './retry.ts'
import { cancelled } from './retry-errors.ts'
import { waitHint } from './wait-hint.ts'

/** By which of OpenAI's service accounts a workflow draws, and how OpenAI is to know it. */
export interface WorkloadIdentity {
  readonly identityProviderId: string
  readonly serviceAccountId: string
  /** Whom GitHub's token is made for: what the provider at OpenAI expects. */
  readonly audience: string
}

/** A key that ends by itself. Both moments are milliseconds since the epoch. */
export interface ShortKey {
  readonly text: string
  readonly expiresAt: number
  /** From then on another one is to be had. */
  readonly renewAt: number
}

/**
 * The request as OpenAI's own client makes it (npm openai 7.59.0, src/auth/workload-identity-auth.ts):
 * the address is fixed there too, and so is how long before its end a token is renewed.
 */
const endpoint = new URL('https://auth.openai.com/oauth/token')
const renewBefore = 20 * 60_000
/** Of a short life: a token lives no longer than GitHub's, which lives for minutes. */
const partOfLife = 0.5
/** Seconds, where the answer does not say it. */
const usualLife = 3600

const longestAnswer = 64 * 1024
/** Milliseconds for the whole of it. */
const longest = 30_000

/** Space within, or what no header can carry, is in no token. */
const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)

/**
 * Exchanges a token of GitHub's for a short-lived one of OpenAI's. Nothing is ever charged for that.
 * @param now milliseconds since the epoch, of whoever will look whether it has ended
 */
export async function exchangeToken(
  subjectToken: string,
  identity: WorkloadIdentity,
  way: {
    readonly dispatcher: Dispatcher
    readonly signal: AbortSignal
    readonly now: () => number
  },
): Promise<AttemptOutcome<ShortKey>> {
  const redact = redactor(subjectToken)
  const begun = way.now()
  let answer: ApiAnswer
  try {
    const { bytes, ...received } = await httpRequest({
      url: endpoint,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: subjectToken,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        identity_provider_id: identity.identityProviderId,
        service_account_id: identity.serviceAccountId,
      }),
      dispatcher: way.dispatcher,
      signal: way.signal,
      maxBytes: longestAnswer,
      time: longest,
    })
    answer = { ...received, text: new TextDecoder().decode(bytes) }
  } catch (thrown) {
    return unreachable(thrown, redact, way.signal)
  }
  if (answer.status >= 300) return refusal(answer, redact, { subjectToken, identity }, way.now())
  const { access_token: text, expires_in: life = usualLife } = Object(parse(answer.text))
  if (!isToken(text) || typeof life !== 'number' || !(life > 0))
    return failure(`${endpoint.host} answered without a token that can be used`, {
      failure: 'account',
      hint: 'Run it again; if it stays, ask OpenAI.',
    })
  const expiresAt = begun + life * 1000
  const renewAt = expiresAt - Math.min(renewBefore, life * 1000 * partOfLife)
  return { value: { text, expiresAt, renewAt } }
}

/** What the server says where it gives no token (RFC 6749, 5.2, and OpenAI's own errors). */
function refusal(
  answer: ApiAnswer,
  redact: Redact,
  asked: { readonly subjectToken: string; readonly identity: WorkloadIdentity },
  now: number,
): AttemptOutcome<never> {
  const { status, text } = answer
  const { error, error_description: described } = Object(parse(text))
  const code = typeof error === 'string' ? redact(error) : undefined
  const message = typeof described === 'string' ? described : readErrorBody(text).message
  const said = redact(message)
  const why = `${[status, code].filter(Boolean).join(' ')})${said && said !== code ? `: ${said}` : ''}`
  if (status === 408 || status === 429 || status >= 500)
    return failure(
      `OpenAI could not exchange GitHub's token now (${why}`,
      {
        failure: 'transient',
        status,
        code,
        hint: 'Run again later; what is missing is drawn then.',
      },
      waitHint(answer, now),
    )
  const { identityProviderId, serviceAccountId, audience } = asked.identity
  const subject = subjectOf(asked.subjectToken)
  return failure(`OpenAI refuses to exchange GitHub's token for one of its own (${why}`, {
    failure: 'account',
    status,
    code,
    hint: `Look in OpenAI's settings, under Security, Workload identity: the provider \`${identityProviderId}\` must expect the issuer https://token.actions.githubusercontent.com and the audience \`${audience}\`, and map ${subject === undefined ? 'this workflow' : `the subject \`${redact(subject)}\``} to the service account \`${serviceAccountId}\`.`,
  })
}

/** Whom GitHub's token is about, `repo:acme/blog:pull_request`: no secret, and what mappings mostly miss. */
function subjectOf(token: string): string | undefined {
  const claims = parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const { sub } = Object(claims)
  return typeof sub === 'string' ? sub : undefined
}

function unreachable(thrown: unknown, redact: Redact, signal: AbortSignal): AttemptOutcome<never> {
  if (signal.aborted) return { error: cancelled(0), again: false }
  const { host } = endpoint
  const isLate = thrown instanceof BrokenExchange && thrown.time !== undefined
  const cause = thrown instanceof BrokenExchange ? thrown.cause : thrown
  const proxy = proxyRefusal(cause)
  const { code = '', message } = cause as NodeJS.ErrnoException
  const why = isLate ? `no answer within ${longest / 1000} s` : redact(`${code} ${message}`)
  const what = proxy
    ? `the proxy lets nothing through to ${host} (${redact(proxy.why)})`
    : `${host} cannot be reached (${why})`
  return failure(what, {
    failure: proxy?.isLasting ? 'account' : 'transient',
    hint: `There OpenAI exchanges GitHub's token for a key: let this runner reach it, through \`https_proxy\` where there is one.`,
  })
}

function failure(
  message: string,
  details: ConstructorParameters<typeof ImagesApiError>[1],
  wait?: number,
): AttemptOutcome<never> {
  const error = new ImagesApiError(message, details)
  return { error, again: details.failure === 'transient', wait }
}

function parse(text: string): unknown {
  try {
    return parseJsonOfServer(text)
  } catch {
    return undefined
  }
}
