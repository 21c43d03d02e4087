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
import { readCost } from './cost.ts'
import { looksLikeHtml } from './error-body.ts'
import { answerOfStream, isEventStream, withoutKeepAlive } from './event-stream.ts'
import { findPicture, type PictureSource } from './find-picture.ts'
import { findTask, type Task } from './find-task.ts'
import { parseJsonOfServer } from './parse-json.ts'
import { type AttemptOutcome, failed } from './retry.ts'

/** The picture of an answer, or what is to be asked for it later. */
export type AnswerSource = PictureSource | { readonly task: Task & { readonly address: string } }

export interface Answered {
  readonly picture: AnswerSource
  readonly usage: Usage | undefined
  /** US dollars that the provider says it charged. */
  readonly cost?: number | undefined
}

/** Reads an answer with a status of success; `now` as of the clock, in milliseconds. */
export function readAnswer(
  answer: ApiAnswer,
  target: ApiTarget,
  now: number,
): AttemptOutcome<Answered> {
  if (answer.picture) {
    const cost = readCost(answer.headers, undefined)
    return { value: { picture: { bytes: answer.picture }, usage: undefined, cost } }
  }
  const failure = (message: string, details: Parameters<typeof answerError>[3]) => ({
    error: answerError(message, answer, target, { maybeCharged: true, ...details }),
    again: false,
  })
  const text = withoutKeepAlive(answer.text)
  if (looksLikeHtml(text)) {
    const message = `${target.host} answered with a page of HTML, not with an API's JSON`
    // A proxy may have put it in the place of a drawing.
    return failure(message, { hint: BASE_URL_HINT })
  }
  const body = bodyOf(text, answer)
  if (body === 'cut') {
    const message = `the answer of ${target.host} was cut off`
    return { ...failure(message, { failure: 'transient', hint: AGAIN_HINT }), again: true }
  }
  if (body === 'nothing') {
    const message = `${target.host} answered with neither JSON nor a picture`
    return failure(message, { hint: BASE_URL_HINT })
  }
  const { error, usage } = record(body)
  if (error) {
    const said = { ...answer, text: JSON.stringify(body) }
    return failed(said, errorOf(said, target), now)
  }
  const picture = findPicture(body, answer.pictures)
  if (picture === 'damaged') {
    const message = `the picture in the answer of ${target.host} is not valid base64`
    return failure(message, { hint: providerHint(target) })
  }
  const task = picture ? undefined : findTask(body, answer)
  const source = picture ?? (task?.address && { task: { ...task, address: task.address } })
  if (!source) {
    const message = `${target.host} reported success, but its answer has no picture`
    return failure(message, { hint: task ? TASK_HINT : noPictureHint(target) })
  }
  return {
    value: { picture: source, usage: readUsage(usage), cost: readCost(answer.headers, usage) },
  }
}

/** What begins as JSON, or as a stream, was cut on its way; anything else will not get better. */
function bodyOf(text: string, { headers }: ApiAnswer): unknown {
  if (isEventStream(text, headers['content-type']) && !/^\s*[{[]/.test(text)) {
    return answerOfStream(text) ?? 'cut'
  }
  try {
    return parseJsonOfServer(text)
  } catch {
    return /^\s*[{[]/.test(text) ? 'cut' : 'nothing'
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

const noPictureHint = ({ host, model }: ApiTarget) =>
  `Check that \`model\` (\`${model}\`) draws pictures at ${host}; its bill shows whether this was charged.`

/** Some gateways draw later, and give an id to ask with, but not where. */
export const TASK_HINT =
  'It gives a task to ask for later, which is not followed: set `model` or `base-url` to one that answers with the picture.'

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
