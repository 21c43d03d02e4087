import { askAgain } from '../ask-again.ts'
import type { HttpAnswer, HttpRequest } from '../send.ts'
import { type LfsPlace, loginOf, repoAt, sendTo } from './place.ts'
import { unanswered } from './refusals.ts'

export const jsonType = 'application/vnd.git-lfs+json'

/** It may be different another time; 501, 507 and 509 would not be. */
export const isPassing = ({ status }: Pick<HttpAnswer, 'status'>): boolean =>
  status === 408 || status === 429 || (status >= 500 && ![501, 507, 509].includes(status))

/** Sends a request until there is an answer that lasts. @throws HeroImagesError where none comes */
export const ask = (place: LfsPlace, request: HttpRequest): Promise<HttpAnswer> =>
  askAgain(() => sendTo(place, request), {
    isPassing,
    pause: place.pause,
    answered: ({ status }) => `${status}`,
    unanswered: (why, cause) => unanswered(repoAt(place), why, cause),
  })

/** A request to an endpoint of the server, with the token. @param path below its address */
export const askJson = (place: LfsPlace, path: string, body: object): Promise<HttpAnswer> =>
  ask(place, {
    method: 'POST',
    url: `${place.url}/${path}`,
    headers: { accept: jsonType, 'content-type': jsonType, authorization: loginOf(place) },
    body: Buffer.from(JSON.stringify(body)),
  })

/** JSON of an answer; undefined where it is none. */
export function jsonOf({ body }: Pick<HttpAnswer, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

/** What an answer says for people: its `message`, as the specification has it. */
export function saidIn(answer: Pick<HttpAnswer, 'body'>): string {
  const json = jsonOf(answer)
  const said = typeof json === 'object' && json !== null && 'message' in json ? json.message : ''
  return typeof said === 'string' ? said : ''
}
