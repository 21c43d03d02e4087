import { ImagesApiError } from '../errors.ts'
import type { ApiAnswer } from '../images-api/api-error.ts'
import { apiRequest } from '../images-api/api-request.ts'
import { mayBeSent } from '../images-api/broken-exchange.ts'
import type { ApiCall } from '../images-api/call.ts'
import { looksLikeHtml, readErrorBody } from '../images-api/error-body.ts'
import { failureOf } from '../images-api/failure-of.ts'
import { networkFailure } from '../images-api/network-failure.ts'
import { type AttemptOutcome, failed } from '../images-api/retry.ts'
import { parseJson } from '../text/parse-json.ts'
import { type Completion, readCompletion } from './answer.ts'
import { MAX_TOKENS, type Question } from './question.ts'

/** How an API wants to be asked: what one knows another refuses. */
export interface AskingWay {
  /** The two names that a bound on the answer's tokens goes by. */
  readonly limit: 'max_completion_tokens' | 'max_tokens'
  /** Whether it takes the schema of an answer. Where it does not, the instruction alone says it. */
  readonly schemas: boolean
}

const MAX_ANSWER = 1024 * 1024

/** One request, and what became of it. `picture` is a data URL. */
export async function complete(
  question: Question,
  picture: string | undefined,
  way: AskingWay,
  call: ApiCall,
): Promise<AttemptOutcome<Completion>> {
  let answer: ApiAnswer
  try {
    answer = await send(body(question, picture, way, call.options.model), call)
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

/** The way that it is to be asked in after this refusal; nothing where it is about something else. */
export function otherWay(
  { status, message }: ImagesApiError,
  way: AskingWay,
  { schema }: Pick<Question, 'schema'>,
): AskingWay | undefined {
  if (status !== 400 && status !== 422) return undefined
  // It knows the bound on tokens by its other name only.
  if (way.limit === 'max_completion_tokens' && message.includes(way.limit))
    return { ...way, limit: 'max_tokens' }
  // Gateways that know no schemas say so in many ways.
  return schema && way.schemas ? { ...way, schemas: false } : undefined
}

function body(question: Question, picture: string | undefined, way: AskingWay, model: string) {
  const text = `The article, as data:\n${question.data}`
  // A picture of 512 pixels is whole at low detail, which costs the least.
  const seen = picture && { type: 'image_url', image_url: { url: picture, detail: 'low' } }
  const { schema } = question
  const format = { type: 'json_schema', json_schema: { name: question.kind, strict: true, schema } }
  return JSON.stringify({
    model,
    messages: [
      { role: 'system', content: question.instruction },
      { role: 'user', content: seen ? [{ type: 'text', text }, seen] : text },
    ],
    [way.limit]: MAX_TOKENS,
    ...(schema && way.schemas && { response_format: format }),
  })
}

async function send(body: string, call: ApiCall): Promise<ApiAnswer> {
  const { status, headers, bytes } = await apiRequest(
    {
      url: call.address('chat'),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: call.underWay,
      maxBytes: MAX_ANSWER,
      time: call.longest,
    },
    call,
  )
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
