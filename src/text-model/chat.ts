import { ImagesApiError } from '../errors.ts'
import type { ApiAnswer } from '../images-api/api-error.ts'
import { mayBeSent } from '../images-api/broken-exchange.ts'
import type { ApiCall } from '../images-api/call.ts'
import { looksLikeHtml, readErrorBody } from '../images-api/error-body.ts'
import { failureOf } from '../images-api/failure-of.ts'
import { httpRequest } from '../images-api/http-request.ts'
import { networkFailure } from '../images-api/network-failure.ts'
import { type AttemptOutcome, failed } from '../images-api/retry.ts'
import { cancelled } from '../images-api/retry-errors.ts'
import { parseJson } from '../text/parse-json.ts'
import { type Completion, readCompletion } from './answer.ts'
import { MAX_TOKENS, type Question } from './question.ts'

/** The two names that a bound on the answer's tokens goes by. */
export type LimitName = 'max_completion_tokens' | 'max_tokens'

const MAX_ANSWER = 1024 * 1024

/** One request, and what became of it. `picture` is a data URL. */
export async function complete(
  question: Question,
  picture: string | undefined,
  limit: LimitName,
  call: ApiCall,
): Promise<AttemptOutcome<Completion>> {
  let answer: ApiAnswer
  try {
    answer = await send(body(question, picture, limit, call.options.model), call)
  } catch (thrown) {
    if (call.retryPolicy.signal.aborted && !call.isCancelled()) {
      return outOfTime(call, mayBeSent(thrown))
    }
    return networkFailure(thrown, call)
  }
  const now = call.retryPolicy.clock.now()
  if (answer.status >= 300) return failed(answer, errorOf(answer, call), now)
  const json = parse(answer.text)
  if (json === undefined) {
    const what = looksLikeHtml(answer.text) ? 'a page of HTML' : 'something that is no JSON'
    return { error: noWords(`${call.target.host} answered with ${what}`, true), again: false }
  }
  if (Object(json).error) return failed(answer, errorOf(answer, call), now)
  return { value: readCompletion(json, answer.headers['x-litellm-response-cost']) }
}

/** The API knows the bound on tokens by its other name only. */
export const wantsOtherLimit = (error: ImagesApiError, limit: LimitName): boolean =>
  (error.status === 400 || error.status === 422) && error.message.includes(limit)

function body(question: Question, picture: string | undefined, limit: LimitName, model: string) {
  const text = `The article, as data:\n${question.data}`
  // A picture of 512 pixels is whole at low detail, which costs the least.
  const seen = picture && { type: 'image_url', image_url: { url: picture, detail: 'low' } }
  return JSON.stringify({
    model,
    messages: [
      { role: 'system', content: question.instruction },
      { role: 'user', content: seen ? [{ type: 'text', text }, seen] : text },
    ],
    [limit]: MAX_TOKENS,
  })
}

async function send(body: string, call: ApiCall): Promise<ApiAnswer> {
  if (call.isCancelled()) throw cancelled(0)
  const { status, headers, bytes } = await httpRequest({
    url: call.address('chat'),
    method: 'POST',
    headers: { ...call.headers, 'content-type': 'application/json' },
    body,
    dispatcher: call.dispatcher,
    signal: call.underWay,
    maxBytes: MAX_ANSWER,
    time: call.longest,
  })
  return { status, headers, text: new TextDecoder().decode(bytes) }
}

function errorOf(answer: ApiAnswer, { target }: ApiCall): ImagesApiError {
  const read = readErrorBody(answer.text)
  const code = read.code && target.redact(read.code)
  const param = read.param && target.redact(read.param)
  const reason = target.redact(read.message)
  const status = [answer.status, code, reason.includes(param ?? '') ? '' : param]
  const message = `${target.host} answered ${status.filter(Boolean).join(' ')}${reason && `: ${reason}`}`
  return new ImagesApiError(message, {
    failure: failureOf(answer.status, read),
    status: answer.status,
    code,
    maybeCharged: answer.status >= 500,
  })
}

const outOfTime = ({ target }: ApiCall, isSent: boolean): AttemptOutcome<never> => ({
  error: noWords(`${target.host} did not answer in time`, isSent),
  again: false,
})

const noWords = (message: string, maybeCharged: boolean) =>
  new ImagesApiError(message, { failure: 'answer', maybeCharged })

function parse(text: string): unknown {
  try {
    return parseJson(text, MAX_ANSWER) ?? undefined
  } catch {
    return undefined
  }
}
