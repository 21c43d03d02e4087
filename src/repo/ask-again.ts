import { failureInWords, HeroImagesError, proxyRefusal } from '../errors.ts'
import type { HttpAnswer } from './send.ts'

/** How often a request is sent where no answer came, or one that says to come again. */
export const attempts = 4

/** A server that asks for more is left to the next run. Milliseconds. */
const longestPause = 60_000

/** What came of a request that was sent once: an answer, or why there is none. */
export type Sent =
  | { readonly answer: HttpAnswer }
  | { readonly answer?: undefined; readonly why: string; readonly cause: unknown }

/**
 * Sends a request once. That no answer came is no error of this; what is an error of ours, such as that
 * there is no key to send it with, is.
 * @throws HeroImagesError as `send` does
 */
export async function sendOnce(send: () => Promise<HttpAnswer>): Promise<Sent> {
  try {
    return { answer: await send() }
  } catch (cause) {
    if (cause instanceof HeroImagesError) throw cause
    const proxy = proxyRefusal(cause)
    const why = proxy === undefined ? failureInWords(cause) : `a proxy is in the way, ${proxy.why}`
    return { why, cause }
  }
}

/**
 * How long to wait before the attempt after this one, in milliseconds: what the server asks for, where it
 * does so in seconds.
 */
export function pauseAfter(attempt: number, answer: HttpAnswer | undefined): number {
  const seconds = Number(answer?.headers['retry-after'] ?? Number.NaN)
  return Math.min(longestPause, seconds > 0 ? seconds * 1000 : 1000 * 2 ** (attempt - 1))
}

/** What a server says of coming again, and how it is waited for. */
interface AskingAgain {
  /** It may be different another time. */
  readonly isPassing: (answer: HttpAnswer) => boolean
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>
  /** What the last answer was, in words: `503 SlowDown`. */
  readonly answered: (answer: HttpAnswer) => string
  /** No answer came that lasts. @param why in the words of the last attempt */
  readonly unanswered: (why: string, cause?: unknown) => HeroImagesError
}

/**
 * Sends a request until there is an answer that lasts.
 * @throws what `unanswered` makes of the last attempt, and as `send` does
 */
export async function askAgain(
  send: () => Promise<HttpAnswer>,
  { isPassing, pause, answered, unanswered }: AskingAgain,
): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt++) {
    const sent = await sendOnce(send)
    if (sent.answer !== undefined && !isPassing(sent.answer)) return sent.answer
    if (attempt === attempts)
      throw 'why' in sent
        ? unanswered(sent.why, sent.cause)
        : unanswered(`it answers ${answered(sent.answer)}`)
    await pause(pauseAfter(attempt, sent.answer))
  }
}
