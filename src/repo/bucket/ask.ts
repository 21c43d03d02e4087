import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import { failureInWords, proxyRefusal } from '../../errors.ts'
import {
  type BucketAnswer,
  type BucketKey,
  type BucketPlace,
  type BucketRequest,
  bucketAt,
  bucketUrl,
} from './place.ts'
import { codeOf, isEnded, isPassing, unanswered } from './refusals.ts'

/** How often a request is sent where no answer came, or one that says to come again. */
const attempts = 4

/** A server that asks for more is left to the next run. Milliseconds. */
const longestPause = 60_000

/** A request about the bucket, before it is signed. */
export interface BucketAsk {
  readonly method: BucketRequest['method']
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
export async function ask(place: BucketPlace, request: BucketAsk): Promise<BucketAnswer> {
  const at = bucketAt(place)
  let renewed = false
  for (let attempt = 1; ; attempt++) {
    const key = await place.keys.current()
    let why: string
    let cause: unknown
    let answer: BucketAnswer | undefined
    try {
      answer = withoutToken(await place.send(await signed(request, { ...place, key })), key)
      if (!renewed && isEnded(answer) && place.keys.areShort) {
        renewed = true
        place.keys.ended(key)
        attempt--
        continue
      }
      if (!isPassing(answer)) return answer
      why = `it answers ${[answer.status, codeOf(answer)].filter(Boolean).join(' ')}`
    } catch (error) {
      cause = error
      const proxy = proxyRefusal(error)
      why = proxy === undefined ? failureInWords(error) : `a proxy is in the way, ${proxy.why}`
    }
    if (attempt === attempts) throw unanswered(at, why, cause)
    await place.pause(pauseAfter(attempt, answer))
  }
}

/** What a server says of a token may repeat it. */
function withoutToken(answer: BucketAnswer, { sessionToken }: BucketKey): BucketAnswer {
  if (answer.status < 300 || !sessionToken) return answer
  const text = new TextDecoder().decode(answer.body)
  return { ...answer, body: new TextEncoder().encode(text.replaceAll(sessionToken, '[token]')) }
}

const pauseAfter = (attempt: number, answer: BucketAnswer | undefined): number => {
  const seconds = Number(answer?.headers['retry-after'] ?? Number.NaN)
  return Math.min(longestPause, seconds > 0 ? seconds * 1000 : 1000 * 2 ** (attempt - 1))
}

/**
 * AWS Signature Version 4, over the very bytes: a server takes none that changed on the way.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
async function signed(
  { method, path, headers = {}, body }: BucketAsk,
  place: BucketPlace & { readonly key: BucketKey },
): Promise<BucketRequest> {
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
