import { ImagesApiError, PictureError } from '../errors.ts'
import type { Picture, UnreadPicture } from '../pictures/generator.ts'
import { look } from '../pictures/unread.ts'
import { answerError, notAPicture } from './answer.ts'
import { type ApiAnswer, providerHint } from './api-error.ts'
import type { ApiCall } from './call.ts'
import { download } from './download.ts'
import { networkFailure } from './network-failure.ts'
import { type AttemptOutcome, failed, type Retried, retrying } from './retry.ts'
import type { AnsweredDrawing } from './send-request.ts'

/**
 * The picture of an order, fetched where the answer only names its address.
 * @throws ImagesApiError: the drawing was made and is probably charged, but it is not here
 */
export async function downloadPicture(
  answered: Retried<AnsweredDrawing>,
  call: ApiCall,
): Promise<Picture | UnreadPicture> {
  const { picture: source, answer } = answered.value
  const maybeChargedTimes = answered.maybeCharged + 1
  try {
    if ('bytes' in source) return look(source.bytes)
    if ('task' in source) throw new PictureError('it is a task, not a picture')
    let tried = 0
    const fetched = await retrying(() => fetchFrom(source.url, call, tried++), {
      ...call.retryPolicy,
      signal: call.underWay,
    })
    return look(fetched.value)
  } catch (thrown) {
    if (thrown instanceof PictureError) {
      throw notAPicture(thrown, answer, call.target, maybeChargedTimes)
    }
    if (!(thrown instanceof ImagesApiError)) throw thrown
    const message = `the drawing was made, but could not be fetched: ${thrown.message}`
    const failure = thrown.failure === 'cancelled' ? 'cancelled' : 'answer'
    const hint = providerHint(call.target)
    throw answerError(message, answer, call.target, {
      failure,
      maybeChargedTimes,
      cause: thrown,
      ...(failure === 'answer' && { hint }),
    })
  }
}

/** A storage that does not have the picture yet, or does not give it out yet, says one of these. */
const NOT_YET = new Set([403, 404, 425])
/** Milliseconds, doubled each time: about seven seconds altogether. */
const FIRST_WAIT = 1_000

/** Milliseconds, also for the largest picture. */
const ONE_DOWNLOAD = 2 * 60_000

// Fetching costs nothing, and losing the picture does.
async function fetchFrom(
  url: string,
  call: ApiCall,
  tried: number,
): Promise<AttemptOutcome<Uint8Array>> {
  const { options, baseUrl, retryPolicy } = call
  try {
    const { status, headers, bytes } = await download(url, {
      baseUrl,
      dispatcher: options.dispatcher,
      open: options.openWay,
      lookup: options.lookup,
      signal: call.underWay,
      time: Math.min(ONE_DOWNLOAD, call.longest),
    })
    if (status < 300) return { value: bytes }
    const answer: ApiAnswer = { status, headers, text: '' }
    const failure = status === 408 || status === 429 || status >= 500 ? 'transient' : 'answer'
    const error = new ImagesApiError(`its address answered ${status}`, { failure, status })
    const outcome = failed(answer, error, retryPolicy.clock.now())
    return NOT_YET.has(status)
      ? { ...outcome, again: true, wait: outcome.wait ?? FIRST_WAIT * 2 ** tried }
      : outcome
  } catch (thrown) {
    if (thrown instanceof PictureError) throw thrown
    return networkFailure(thrown, call, URL.parse(url, baseUrl) ?? undefined)
  }
}
