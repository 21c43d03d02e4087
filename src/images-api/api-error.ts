import { ImagesApiError, type ImagesApiFailure } from '../errors.ts'
import { type ErrorBody, readErrorBody } from './error-body.ts'
import { failureOf, isChannel, isDayQuota, isModel, isSpent } from './failure-of.ts'
import type { Redact } from './redact.ts'

/** An HTTP answer, read whole. */
export interface ApiAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Empty where the body is a picture. */
  readonly text: string
  /** The body, where it is a picture itself. */
  readonly picture?: Uint8Array
  /** Those that stood in the text as base64, each by what stands in its place. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
}

/** Whom we asked, and for what: for the hints. */
export interface ApiTarget {
  readonly host: string
  readonly model: string
  readonly redact: Redact
  /** Asked in plain HTTP beyond this machine: there a proxy answers as the server would. */
  readonly isPlain?: boolean
}

/** What an answer with an error means for the run, in words for a person. */
export function errorOf(answer: ApiAnswer, target: ApiTarget): ImagesApiError {
  const body = readErrorBody(answer.text)
  const failure = failureOf(answer.status, body)
  const { location } = answer.headers
  const goesTo = answer.status < 400 && typeof location === 'string' ? `see ${location}` : ''
  const reason = target.redact(body.message || goesTo)
  const code = body.code && target.redact(body.code)
  const status = [answer.status, code].filter(Boolean).join(' ')
  const why = body.categories.length > 0 ? ` [${target.redact(body.categories.join(', '))}]` : ''
  return new ImagesApiError(`${LEADS[failure]} (${status})${why}${reason && `: ${reason}`}`, {
    failure,
    status: answer.status,
    code,
    requestId:
      requestIdOf(answer, target.redact) ?? (body.requestId && target.redact(body.requestId)),
    maybeCharged: failure === 'answer' || (answer.status >= 500 && !NOT_DRAWN.has(failure)),
    hint: isGatewayFault(answer)
      ? providerHint(target)
      : hintFor(failure, answer.status, body, target),
  })
}

/**
 * Portkey itself broke, often on an answer that its upstream had given: what it repeats ends the
 * same way, and is charged once more (1.15.2: every edit).
 */
export const isGatewayFault = ({ status, headers }: ApiAnswer) =>
  status >= 500 && headers['x-portkey-gateway-exception'] === 'true'

/** Turned away before anything was drawn, whatever the status. */
const NOT_DRAWN = new Set<ImagesApiFailure>(['account', 'invalid'])

/** The provider's id of the request: OpenAI's header, or that of the new-api gateways. */
export function requestIdOf({ headers }: ApiAnswer, redact: Redact): string | undefined {
  const id =
    headers['x-request-id'] ?? headers['x-api-request-id'] ?? headers['x-oneapi-request-id']
  return typeof id === 'string' && /^[\w.:-]{1,128}$/.test(id) ? redact(id) : undefined
}

/** What to do where a prompt is not drawn. */
export const REFUSED_HINT =
  'Say what the picture shows in other words: give this post its own concept.'

const LEADS: Record<ImagesApiFailure, string> = {
  account: 'the images API turned our account away',
  refused: 'the images API will not draw this prompt',
  invalid: 'the images API did not accept the request',
  transient: 'the images API could not answer now',
  answer: 'the images API answered without a picture',
  cancelled: 'the drawing was cancelled',
}

function hintFor(
  failure: ImagesApiFailure,
  status: number,
  body: ErrorBody,
  target: ApiTarget,
): string {
  if (failure === 'account') return accountHint(status, body, target)
  if (failure === 'refused') {
    return REFUSED_HINT
  }
  if (failure === 'invalid') return invalidHint(status, body, target)
  return failure === 'transient' ? transientHint(status, body, target) : providerHint(target)
}

function accountHint(status: number, body: ErrorBody, target: ApiTarget): string {
  if (isDayQuota(status, body)) {
    return `This account has drawn as much as ${target.host} allows for a day: run again when the next one has begun, or raise its quota.`
  }
  if (isSpent(status, body)) {
    return `Add credit or raise the spending limit of this account at ${target.host}, then run again.`
  }
  if (/must be verified|verify (your )?organi[sz]ation/i.test(body.message)) {
    return (
      `Verify the organisation at https://platform.openai.com/settings/organization/general ` +
      `(it takes effect within 15 minutes), or set \`model\` to one that needs no verification.`
    )
  }
  // Missing rights come with 401 too: OpenAI's scopes, LiteLLM's models of a key.
  const lacksRights = /insufficient permissions|not allowed to access/i.test(body.message)
  if (status === 403 || lacksRights) {
    return `Allow this key to use images and \`${target.model}\` at ${target.host}, or give another in \`api-key\`.`
  }
  return (
    'Check the `api-key` input: the secret that it names must exist in this repository ' +
    `(or organisation) and hold a valid key for ${target.host}.`
  )
}

function invalidHint(status: number, body: ErrorBody, target: ApiTarget): string {
  const { host, model } = target
  if (status < 400) return 'Set `base-url` to the address that the API redirects to.'
  if (isModel(body))
    return `Set \`model\` to one that ${host} offers; \`${model}\` is unknown there.`
  if (status === 413)
    return `The present picture is too large for ${host}: draw the post without it.`
  if (status === 403) {
    return `A page answered in the API's place: ask who runs ${host} to let the runner in, or check \`base-url\`.`
  }
  if (status === 404 || status === 405 || body.isHtml) return BASE_URL_HINT
  const param = body.param && target.redact(body.param)
  if (param === undefined) return `Set \`model\`, \`size\` and \`quality\` to what ${host} takes.`
  const about = `It is about the parameter \`${param}\``
  return /^(model|size|quality)$/.test(param)
    ? `${about}: set \`${param}\` to what ${host} takes for \`${model}\`.`
    : `${about}: set \`model\` or \`base-url\` to one that works with it as it is sent.`
}

function transientHint(status: number, body: ErrorBody, target: ApiTarget): string {
  const { host, model, isPlain } = target
  if (isChannel(body)) {
    return `${host} has no way to \`${model}\` now: run again later, or set \`model\` to another that it offers.`
  }
  // No answer of an API, which tells of itself.
  const isProxys = isPlain && status >= 502 && status <= 504 && !body.code && !body.type
  const proxy = isProxys ? ' A proxy (`http_proxy`) may have said this in its place.' : ''
  const bill = ` The bill of ${host} shows whether this attempt was charged.`
  const charge = status < 500 ? '' : proxy + bill
  if (status === 408 || status === 504 || status === 524) {
    return `The drawing took longer than ${host} waits: run again later, or set a lower \`quality\`.${charge}`
  }
  if (status === 429) {
    return `This account has drawn as much as ${host} allows for now: run again later; what is missing is drawn then.`
  }
  return AGAIN_HINT + charge
}

export const AGAIN_HINT = 'Run again later; what is missing is drawn then.'

/** What the provider alone can mend. */
export const providerHint = ({ host }: ApiTarget) =>
  `Run again later; if it stays, ask who runs ${host}, whose bill shows whether this was charged.`

export const BASE_URL_HINT =
  'Check `base-url`: it is probably not the address of an API (which mostly ends with `/v1`).'
