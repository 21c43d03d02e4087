import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import { askAgain } from '../ask-again.ts'
import type { HttpAnswer, HttpRequest } from '../send.ts'
import { type BucketKey, type BucketPlace, bucketAt, bucketUrl } from './place.ts'
import { codeOf, isEnded, isPassing, unanswered } from './refusals.ts'

/** A request about the bucket, before it is signed. */
export interface BucketAsk {
  readonly method: HttpRequest['method']
  /** Below the bucket, as it stands in an address; with a query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

/**
 * Sends a request until there is an answer that lasts, each time signed anew; once more with other keys
 * where these have ended and others can be had.
 * @throws HeroImagesError where none comes, or where there are no keys
 */
export function ask(place: BucketPlace, request: BucketAsk): Promise<HttpAnswer> {
  const { keys, pause } = place
  let renewed = false
  const send = async (): Promise<HttpAnswer> => {
    const key = await keys.current()
    const answer = withoutToken(await place.send(await signed(request, { ...place, key })), key)
    if (renewed || !keys.areShort || !isEnded(answer)) return answer
    renewed = true
    keys.ended(key)
    return send()
  }
  return askAgain(send, {
    ...{ isPassing, pause },
    answered: (answer) => [answer.status, codeOf(answer)].filter(Boolean).join(' '),
    unanswered: (why, cause) => unanswered(bucketAt(place), why, cause),
  })
}

/** What a server says of a token may repeat it. */
function withoutToken(answer: HttpAnswer, { sessionToken }: BucketKey): HttpAnswer {
  if (answer.status < 300 || !sessionToken) return answer
  const text = new TextDecoder().decode(answer.body)
  return { ...answer, body: new TextEncoder().encode(text.replaceAll(sessionToken, '[token]')) }
}

/**
 * AWS Signature Version 4, over the very bytes: a server takes none that changed on the way.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
async function signed(
  { method, path, headers = {}, body }: BucketAsk,
  place: BucketPlace & { readonly key: BucketKey },
): Promise<HttpRequest> {
  const { accessKeyId, secretAccessKey, sessionToken } = place.key
  const url = `${bucketUrl(place)}${path}`
  const hash = createHash('sha256')
    .update(body ?? '')
    .digest('hex')
  const signer = new AwsV4Signer({
    ...{ method, url, accessKeyId, secretAccessKey, service: 's3', region: place.region },
    ...(sessionToken !== undefined && { sessionToken }),
    headers: { ...headers, 'x-amz-content-sha256': hash },
    datetime: place
      .now()
      .toISOString()
      .replace(/[:-]|\.\d{3}/g, ''),
  })
  const { headers: all } = await signer.sign()
  return { method, url, headers: Object.fromEntries(all), ...(body && { body }) }
}
