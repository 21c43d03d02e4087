import { failureInWords, proxyRefusal } from '../../errors.ts'
import { type LfsAnswer, type LfsPlace, type LfsRequest, loginOf, repoAt } from './place.ts'
import { unanswered } from './refusals.ts'

/** How often a request is sent where no answer came, or one that says to come again. */
export const attempts = 4

/** A server that asks for more is left to the next run. Milliseconds. */
const longestPause = 60_000

export const jsonType = 'application/vnd.git-lfs+json'

/** What came of a request that was sent once: an answer, or why there is none. */
export type Sent =
  | { readonly answer: LfsAnswer }
  | { readonly answer?: undefined; readonly why: string; readonly cause: unknown }

/** Sends a request once. Never rejects. */
export async function sendOnce(
  { send }: Pick<LfsPlace, 'send'>,
  request: LfsRequest,
): Promise<Sent> {
  try {
    return { answer: await send(request) }
  } catch (cause) {
    const proxy = proxyRefusal(cause)
    const why = proxy === undefined ? failureInWords(cause) : `a proxy is in the way, ${proxy.why}`
    return { why, cause }
  }
}

/** It may be different another time; 501, 507 and 509 would not be. */
export const isPassing = ({ status }: Pick<LfsAnswer, 'status'>): boolean =>
  status === 408 || status === 429 || (status >= 500 && ![501, 507, 509].includes(status))

/** How long to wait before the attempt after this one, in milliseconds. */
export const pauseAfter = (attempt: number, answer: LfsAnswer | undefined): number =>
  Math.min(longestPause, answer?.retryAfter ? answer.retryAfter * 1000 : 1000 * 2 ** (attempt - 1))

/** Sends a request until there is an answer that lasts. @throws HeroImagesError where none comes */
export async function ask(place: LfsPlace, request: LfsRequest): Promise<LfsAnswer> {
  for (let attempt = 1; ; attempt++) {
    const sent = await sendOnce(place, request)
    if (sent.answer && !isPassing(sent.answer)) return sent.answer
    if (attempt === attempts)
      throw sent.answer
        ? unanswered(repoAt(place), `it answers ${sent.answer.status}`)
        : unanswered(repoAt(place), sent.why, sent.cause)
    await place.pause(pauseAfter(attempt, sent.answer))
  }
}

/** A request to an endpoint of the server, with the token. @param path below its address */
export const askJson = (place: LfsPlace, path: string, body: object): Promise<LfsAnswer> =>
  ask(place, {
    method: 'POST',
    url: `${place.url}/${path}`,
    headers: { accept: jsonType, 'content-type': jsonType, authorization: loginOf(place) },
    body: Buffer.from(JSON.stringify(body)),
  })

/** JSON of an answer; undefined where it is none. */
export function jsonOf({ body }: Pick<LfsAnswer, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

/** What an answer says for people: its `message`, as the specification has it. */
export function saidIn(answer: Pick<LfsAnswer, 'body'>): string {
  const json = jsonOf(answer)
  const said = typeof json === 'object' && json !== null && 'message' in json ? json.message : ''
  return typeof said === 'string' ? said : ''
}
