import { type ErrorDetails, ImagesApiError, type ImagesApiFailure } from '../errors.ts'
import { type ErrorBody, readErrorBody } from './error-body.ts'
import type { Redact } from './redact.ts'

/** An HTTP answer, read whole. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Whom we asked, and for what: for the hints. */
export interface Asked {
  readonly host: string
  readonly model: string
  readonly redact: Redact
}

/** Codes and types after which every further call fails too, with whatever status they come. */
const ACCOUNT = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_limit_user_error',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
  'insufficient_user_quota',
])

const REFUSED = new Set([
  'moderation_blocked',
  'content_policy_violation',
  'contentFilter',
  'content_filter',
  'prompt_blocked',
  'sensitive_words_detected',
])

/**
 * What an answer with an error means for the run. A provider's own code wins over the status:
 * OpenAI says that billing has ended with 400 or 429, a gateway that it has no such model with 503.
 */
export function errorOf(answer: Answer, asked: Asked): ImagesApiError {
  const body = readErrorBody(answer.text)
  const failure = classify(answer.status, body)
  const said = asked.redact(body.message)
  const code = body.code && asked.redact(body.code)
  const status = [answer.status, code].filter(Boolean).join(' ')
  const why = body.categories.length > 0 ? ` [${asked.redact(body.categories.join(', '))}]` : ''
  return new ImagesApiError(`${LEADS[failure]} (${status})${why}${said && `: ${said}`}`, {
    failure,
    status: answer.status,
    code,
    requestId: requestIdOf(answer, asked.redact),
    maybeCharged: answer.status >= 500,
    ...hintFor(failure, answer.status, body, asked),
  })
}

/** The provider's id of the request: OpenAI's header, or that of the new-api gateways. */
export function requestIdOf({ headers }: Answer, redact: Redact): string | undefined {
  const id =
    headers['x-request-id'] ?? headers['x-api-request-id'] ?? headers['x-oneapi-request-id']
  return typeof id === 'string' && /^[\w.:-]{1,128}$/.test(id) ? redact(id) : undefined
}

export function classify(status: number, { code, type, message }: ErrorBody): ImagesApiFailure {
  if (REFUSED.has(code ?? '')) return 'refused'
  if (ACCOUNT.has(code ?? '') || ACCOUNT.has(type ?? '')) return 'account'
  if (code === 'model_not_found') return 'invalid'
  // Gateways drop the code, and keep OpenAI's words.
  if (status === 400 && /safety system|content (management )?policy/i.test(message))
    return 'refused'
  if (status === 401 || status === 402 || status === 403) return 'account'
  if (status === 408 || status === 409 || status === 429 || status >= 500) return 'transient'
  return status < 300 ? 'answer' : 'invalid'
}

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
  asked: Asked,
): Pick<ErrorDetails, 'hint'> {
  if (failure === 'account') return { hint: accountHint(status, body, asked) }
  if (failure === 'refused') {
    return { hint: 'Say what the picture shows in other words: give this post its own concept.' }
  }
  return failure === 'invalid' ? invalidHint(status, body, asked) : {}
}

function accountHint(status: number, { code, type, message }: ErrorBody, asked: Asked): string {
  if (status === 402 || ACCOUNT.has(code ?? '') || ACCOUNT.has(type ?? '')) {
    return `Add credit or raise the spending limit of this account at ${asked.host}, then run again.`
  }
  if (/must be verified|verify (your )?organi[sz]ation/i.test(message)) {
    return (
      `Verify the organisation at https://platform.openai.com/settings/organization/general ` +
      `(it takes effect within 15 minutes), or set \`model\` to one that needs no verification.`
    )
  }
  if (status === 401) {
    return (
      'Check the `api-key` input: the secret that it names must exist in this repository ' +
      `(or organisation) and hold a valid key for ${asked.host}.`
    )
  }
  return `Allow this key to use images and \`${asked.model}\` at ${asked.host}, or give another in \`api-key\`.`
}

function invalidHint(status: number, body: ErrorBody, asked: Asked): Pick<ErrorDetails, 'hint'> {
  if (status < 400) return { hint: 'Set `base-url` to the address that the API redirects to.' }
  if (body.code === 'model_not_found') {
    return {
      hint: `Set \`model\` to one that ${asked.host} offers; \`${asked.model}\` is unknown there.`,
    }
  }
  if (status === 404 || status === 405 || body.isHtml) return { hint: BASE_URL_HINT }
  const param = body.param && asked.redact(body.param)
  return param ? { hint: `It is about the parameter \`${param}\`.` } : {}
}

export const BASE_URL_HINT =
  'Check `base-url`: it is probably not the address of an API (which mostly ends with `/v1`).'
