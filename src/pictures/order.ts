import { ImagesApiError } from '../errors.ts'
import { type Answered, readAnswer } from './answer.ts'
import { type Answer, errorOf, requestIdOf } from './api-error.ts'
import type { Call } from './call.ts'
import { exchange, networkFailure } from './exchange.ts'
import type { DrawRequest } from './generator.ts'
import { bringsPictures, editBody, endpoint, generationBody } from './request.ts'
import { failed, type Outcome } from './retry.ts'
import { requestSize } from './sizes.ts'
import { MAX_BYTES } from './sniff.ts'

/** A drawing that the API says it has made. */
export interface Ordered extends Answered {
  readonly answer: Answer
  readonly requestId: string | undefined
}

/** Base64 of the largest picture that we accept, and the JSON around it. */
const MAX_ANSWER = MAX_BYTES * 1.5

/** One attempt: a billed request, and what became of it. */
export async function order(request: DrawRequest, call: Call): Promise<Outcome<Ordered>> {
  const { asked, patience } = call
  let answer: Answer
  try {
    answer = await send(request, call)
  } catch (thrown) {
    return networkFailure(thrown, call)
  }
  const now = patience.clock.now()
  if (answer.status >= 300) return failed(answer, errorOf(answer, asked), now)
  const read = readAnswer(answer, asked, now)
  if ('error' in read) return read
  return { value: { ...read.value, answer, requestId: requestIdOf(answer, asked.redact) } }
}

async function send(request: DrawRequest, call: Call): Promise<Answer> {
  const { apiKey, baseUrl, model, headers: more } = call.options
  const size = requestSize(model, request.size)
  const isEdit = bringsPictures(request)
  const body = isEdit ? await editBody(model, size, request) : generationBody(model, size, request)
  const { status, headers, bytes, isCut } = await exchange({
    url: endpoint(baseUrl, isEdit ? 'images/edits' : 'images/generations'),
    method: 'POST',
    headers: { ...more, authorization: `Bearer ${apiKey}`, 'content-type': body.type },
    body: body.bytes,
    dispatcher: call.dispatcher,
    signal: call.patience.signal,
    maxBytes: MAX_ANSWER,
  })
  if (isCut && status < 300) {
    throw new ImagesApiError(`the answer of ${call.asked.host} has more than 75 MB`, {
      failure: 'answer',
      status,
      maybeCharged: true,
    })
  }
  return { status, headers, text: new TextDecoder().decode(bytes) }
}
