import { ImagesApiError } from '../errors.ts'
import type { DrawRequest } from '../pictures/generator.ts'
import { type Answered, readAnswer } from './answer.ts'
import { apiAnswer } from './api-answer.ts'
import { type ApiAnswer, errorOf, requestIdOf } from './api-error.ts'
import { apiRequest } from './api-request.ts'
import type { ApiCall } from './call.ts'
import type { Operation } from './dialects/dialect.ts'
import { MAX_ANSWER } from './max-answer.ts'
import { networkFailure } from './network-failure.ts'
import { refusedParameter } from './refused-parameter.ts'
import { editBody, generationBody, picturesOf, type RequestBody } from './request.ts'
import { type AttemptOutcome, failed } from './retry.ts'
import { drawsFromWords } from './sendable.ts'

/** A drawing that the API says it has made. */
export interface AnsweredDrawing extends Answered {
  readonly answer: ApiAnswer
  readonly requestId: string | undefined
}

/** How an attempt ended; `refused` is a parameter that it could do without. */
export type SendOutcome = AttemptOutcome<AnsweredDrawing> & {
  readonly refused?: string | undefined
}

/** One attempt: a billed request, and what became of it. */
export async function sendRequest(
  request: DrawRequest,
  call: ApiCall,
  without: ReadonlySet<string> = new Set(),
): Promise<SendOutcome> {
  const { target, retryPolicy } = call
  const body = await bodyOf(request, call, without)
  let answer: ApiAnswer
  try {
    answer = await send(picturesOf(request).length > 0 ? 'edits' : 'generations', body, call)
  } catch (thrown) {
    return networkFailure(thrown, call)
  }
  const now = retryPolicy.clock.now()
  if (answer.status >= 300) {
    const refused = refusedParameter(answer, body.names)
    return { ...failed(answer, errorOf(answer, target), now), refused }
  }
  const read = readAnswer(answer, target, now)
  if ('error' in read) return read
  return { value: { ...read.value, answer, requestId: requestIdOf(answer, target.redact) } }
}

function bodyOf(
  request: DrawRequest,
  { dialect, options: { model }, target }: ApiCall,
  without: ReadonlySet<string>,
): RequestBody | Promise<RequestBody> {
  const wanted = { dialect, model, without }
  if (picturesOf(request).length === 0) return generationBody(request, wanted)
  if (dialect.edits === undefined) throw drawsFromWords(dialect, target.host)
  return editBody(request, wanted, dialect.edits)
}

async function send(operation: Operation, body: RequestBody, call: ApiCall): Promise<ApiAnswer> {
  const { isCut, ...received } = await apiRequest(
    {
      url: call.address(operation),
      method: 'POST',
      headers: { 'content-type': body.type },
      body: body.bytes,
      signal: call.underWay,
      maxBytes: MAX_ANSWER,
      time: call.longest,
      takesPictures: true,
    },
    call,
  )
  if (isCut && received.status < 300) {
    throw new ImagesApiError(`the answer of ${call.target.host} has more than 75 MB`, {
      failure: 'answer',
      status: received.status,
      maybeCharged: true,
    })
  }
  return apiAnswer(received)
}
