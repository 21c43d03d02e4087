import { ImagesApiError } from '../errors.ts'
import { type Answered, readAnswer, TASK_HINT } from './answer.ts'
import { apiAnswer } from './api-answer.ts'
import { type ApiAnswer, errorOf, providerHint } from './api-error.ts'
import { apiRequest } from './api-request.ts'
import type { ApiCall } from './call.ts'
import { findTask, type Task } from './find-task.ts'
import { MAX_ANSWER } from './max-answer.ts'
import { networkFailure } from './network-failure.ts'
import { parseJsonOfServer } from './parse-json.ts'
import type { Retried } from './retry.ts'
import { cancelled } from './retry-errors.ts'
import type { AnsweredDrawing } from './send-request.ts'
import { waitHint } from './wait-hint.ts'

/** Milliseconds: a drawing takes minutes at most, and the queue before it as long again. */
const LONGEST = 10 * 60_000
/** Milliseconds for one question, whose answer may be the picture. */
const ONE_QUESTION = 2 * 60_000
/** Milliseconds between two questions, growing from the first to the last. */
const BETWEEN = [1_000, 2_000, 3_000, 5_000] as const
/** So many questions in a row may fail before the task is given up. */
const MOST_FAILURES = 5

/**
 * The drawing of an answer that is a task to ask for later, when it is there; any other answer as it is.
 * Asking is free, and takes the key along: only the API's own origin is asked.
 * @throws ImagesApiError: the drawing was ordered and is probably charged, but it is not here
 */
export async function awaitTask(
  answered: Retried<AnsweredDrawing>,
  call: ApiCall,
): Promise<Retried<AnsweredDrawing>> {
  const { value, maybeCharged } = answered
  if (!('task' in value.picture)) return answered
  const lost = lostAfter(value, maybeCharged + 1, call)
  let { task } = value.picture
  const address = ownAddress(task.address, call) ?? lost(TASK_SAYS_ELSEWHERE, TASK_HINT)
  const { clock, deadline, log } = call.retryPolicy
  const end = Math.min(deadline, clock.now() + LONGEST)
  log(`${call.target.host} draws later; it is asked until the picture is there`)
  let failures = 0
  for (let asked = 0; ; asked++) {
    const result = task.state === 'done' ? ownAddress(task.result, call) : undefined
    const read = await ask(result ?? address, call)
    if ('value' in read) return finished(answered, read.value)
    if (read.state === 'failed') throw read.error
    failures = read.state === 'unknown' ? failures + 1 : 0
    if (failures > MOST_FAILURES) lost('its task cannot be asked for')
    if (read.task)
      task = {
        ...task,
        ...read.task,
        address: task.address,
        result: read.task.result ?? task.result,
      }
    const wait = Math.min(read.wait ?? BETWEEN[Math.min(asked, BETWEEN.length - 1)]!, 30_000)
    if (clock.now() + wait >= end)
      lost('the drawing was still not there when the time for it was up')
    await clock.sleep(wait, call.underWay).catch(() => {
      if (call.isCancelled()) throw cancelled(maybeCharged + 1)
      lost('the time of the whole run was up before the drawing was there')
    })
  }
}

const TASK_SAYS_ELSEWHERE =
  'its task is to be asked for at another host, which must not get the key'

/** How one question ended without a picture. */
interface NotYet {
  readonly state: Task['state'] | 'unknown'
  readonly task?: Task
  readonly error?: ImagesApiError
  readonly wait?: number | undefined
}

async function ask(url: URL, call: ApiCall): Promise<{ readonly value: Answered } | NotYet> {
  let answer: ApiAnswer
  try {
    answer = apiAnswer(
      await apiRequest(
        {
          url,
          method: 'GET',
          headers: { accept: 'application/json, image/*' },
          signal: call.underWay,
          maxBytes: MAX_ANSWER,
          time: Math.min(ONE_QUESTION, call.longest),
          takesPictures: true,
        },
        call,
      ),
    )
  } catch (thrown) {
    const outcome = networkFailure(thrown, call)
    if (call.underWay.aborted && 'error' in outcome) throw outcome.error
    return { state: 'unknown' }
  }
  const now = call.retryPolicy.clock.now()
  const wait = waitHint(answer, now)
  // A task that was just made may not be known at once; a redirect would hand on the key.
  if (answer.status >= 300) return { state: 'unknown', wait }
  const read = readAnswer(answer, call.target, now)
  if ('value' in read && !('task' in read.value.picture)) return { value: read.value }
  const task = findTask(parse(answer.text), answer, true)
  if (task?.state !== 'failed' && !('error' in read && read.error.failure === 'refused'))
    return task ? { state: task.state, task, wait } : { state: 'unknown', wait }
  // Some say it as an error, some beside the state.
  const isError = Boolean(Object(parse(answer.text)).error)
  const error = 'error' in read && isError ? read.error : errorOf(answer, call.target)
  return { state: 'failed', error: failedTask(error, call) }
}

/** What the gateway says of a task that failed; whether it is charged, its bill tells. */
function failedTask(error: ImagesApiError, { target }: ApiCall): ImagesApiError {
  const { message, failure, status, code, requestId, cause, hint } = error
  return new ImagesApiError(message, {
    ...{ failure, status, code, requestId, cause },
    maybeCharged: true,
    hint: failure === 'refused' && hint ? hint : providerHint(target),
  })
}

/** The address of a task on the API's own origin, also one that is given as a path. */
function ownAddress(address: string | undefined, { baseUrl }: ApiCall): URL | undefined {
  const url = address === undefined ? null : URL.parse(address, baseUrl)
  return url !== null && url.origin === baseUrl.origin ? url : undefined
}

const finished = (
  { value, ...retried }: Retried<AnsweredDrawing>,
  { picture, usage, cost }: Answered,
): Retried<AnsweredDrawing> => ({
  ...retried,
  value: { ...value, picture, usage: usage ?? value.usage, cost: cost ?? value.cost },
})

/** What ends the waiting: it was ordered, and may be charged. */
const lostAfter =
  ({ answer, requestId }: AnsweredDrawing, maybeChargedTimes: number, { target }: ApiCall) =>
  (why: string, hint = providerHint(target)): never => {
    throw new ImagesApiError(`${target.host} took the order, but ${why}`, {
      failure: 'answer',
      status: answer.status,
      requestId,
      maybeChargedTimes,
      hint,
    })
  }

function parse(text: string): unknown {
  try {
    return parseJsonOfServer(text)
  } catch {
    return undefined
  }
}
