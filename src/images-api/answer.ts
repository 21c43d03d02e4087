import { ImagesApiError, type PictureError } from '../errors.ts'
import type { Usage } from '../pictures/generator.ts'
import {
  AGAIN_HINT,
  type ApiAnswer,
  type ApiTarget,
  BASE_URL_HINT,
  errorOf,
  providerHint,
  requestIdOf,
} from './api-error.ts'
import { decodeBase64 } from './base64.ts'
import { readCost } from './cost.ts'
import { looksLikeHtml } from './error-body.ts'
import { type AttemptOutcome, failed } from './retry.ts'

/** Where the drawing is: in the answer, or at an address of the provider's choice. */
export type PictureSource = { readonly bytes: Uint8Array } | { readonly url: string }

export interface Answered {
  readonly picture: PictureSource
  readonly usage: Usage | undefined
  /** US dollars that the provider says it charged. */
  readonly cost?: number | undefined
}

interface AnswerBody {
  readonly error?: unknown
  readonly data?: readonly { readonly b64_json?: unknown; readonly url?: unknown }[]
  readonly usage?: Record<string, unknown>
}

/** Reads an answer with a status of success; `now` as of the clock, in milliseconds. */
export function readAnswer(
  answer: ApiAnswer,
  target: ApiTarget,
  now: number,
): AttemptOutcome<Answered> {
  const { text } = answer
  if (looksLikeHtml(text)) {
    const message = `${target.host} answered with a page of HTML, not with an API's JSON`
    // A proxy may have put it in the place of a drawing.
    const details = { maybeCharged: true, hint: BASE_URL_HINT }
    return { error: answerError(message, answer, target, details), again: false }
  }
  let body: AnswerBody
  try {
    body = JSON.parse(text)
  } catch {
    // What begins as JSON was cut on its way; anything else will not get better.
    const isCut = /^\s*[{[]/.test(text)
    const message = isCut
      ? `the answer of ${target.host} was cut off`
      : `${target.host} answered with neither JSON nor a picture`
    const failure = isCut ? 'transient' : 'answer'
    const hint = isCut ? AGAIN_HINT : BASE_URL_HINT
    const error = answerError(message, answer, target, { failure, maybeCharged: true, hint })
    return { error, again: isCut }
  }
  if (body?.error) return failed(answer, errorOf(answer, target), now)
  const picture = findPicture(body)
  if (picture === undefined) {
    const message = `${target.host} reported success, but its answer has no picture`
    const hint = noPictureHint(body, target)
    return {
      error: answerError(message, answer, target, { maybeCharged: true, hint }),
      again: false,
    }
  }
  if (picture === 'damaged') {
    const message = `the picture in the answer of ${target.host} is not valid base64`
    const hint = providerHint(target)
    return {
      error: answerError(message, answer, target, { maybeCharged: true, hint }),
      again: false,
    }
  }
  const { usage } = body
  return {
    value: { picture, usage: readUsage(usage), cost: readCost(answer.headers, usage) },
  }
}

/**
 * `cause` says what the bytes are instead, or why their address is refused; it may name a host.
 * @param maybeChargedTimes this drawing, and the attempts before it that may have been charged
 */
export function notAPicture(
  cause: PictureError,
  answer: ApiAnswer,
  target: ApiTarget,
  maybeChargedTimes: number,
): ImagesApiError {
  const why = target.redact(cause.message)
  // With the key in it, a cause would carry it on into whatever prints causes.
  const kept = why === cause.message ? { cause } : {}
  const message = `${target.host} answered, but ${why}`
  const hint = providerHint(target)
  return answerError(message, answer, target, { maybeChargedTimes, hint, ...kept })
}

/** Some gateways draw later, and give an id to ask with. */
function noPictureHint(body: unknown, { host, model }: ApiTarget): string {
  return record(body).task_id === undefined
    ? `Check that \`model\` (\`${model}\`) draws pictures at ${host}; its bill shows whether this was charged.`
    : `It gives a task to ask for later, which is not followed: set \`model\` or \`base-url\` to one that answers with the picture.`
}

export function answerError(
  message: string,
  answer: ApiAnswer,
  target: ApiTarget,
  details: Partial<ConstructorParameters<typeof ImagesApiError>[1]>,
): ImagesApiError {
  return new ImagesApiError(message, {
    failure: 'answer',
    status: answer.status,
    requestId: requestIdOf(answer, target.redact),
    ...details,
  })
}

/**
 * `b64_json`, else `url`, which may be a data URL; else the picture of a chat's answer, as OpenRouter
 * gives it. Gateways send what is absent as an empty string.
 */
function findPicture(body: AnswerBody): PictureSource | 'damaged' | undefined {
  const first = Array.isArray(body?.data) ? body.data[0] : undefined
  const base64 = first?.b64_json
  const url = first?.url || chatImage(body)
  if (typeof base64 === 'string' && base64 !== '') return decoded(base64)
  if (typeof url !== 'string' || url === '') return undefined
  return url.startsWith('data:') ? decoded(url) : { url }
}

/** `choices[0].message.images[0].image_url.url`. */
function chatImage(body: unknown): unknown {
  const { choices } = record(body)
  const choice = Array.isArray(choices) ? record(choices[0]) : {}
  const { images } = record(choice.message)
  return record(record(Array.isArray(images) ? images[0] : undefined).image_url).url
}

function decoded(text: string): PictureSource | 'damaged' {
  const bytes = decodeBase64(text.replace(/^data:[^,]*;base64,/, ''))
  return bytes ? { bytes } : 'damaged'
}

/** Servers that do not count send zeros: that is no usage, not a free drawing. */
export function readUsage(usage: unknown): Usage | undefined {
  const { input_tokens, input_tokens_details, output_tokens } = record(usage)
  const details = record(input_tokens_details)
  const inputImageTokens = count(details.image_tokens)
  const read = {
    inputTextTokens: count(details.text_tokens ?? count(input_tokens) - inputImageTokens),
    inputImageTokens,
    outputTokens: count(output_tokens),
  }
  return Object.values(read).every((tokens) => tokens === 0) ? undefined : read
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
