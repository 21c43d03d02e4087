import { HeroImagesError } from '../../errors.ts'
import { oneLine } from '../../text/one-line.ts'
import type { HttpAnswer } from '../send.ts'
import { textIn } from './xml.ts'

/** What a server of a bucket refused. */
export interface BucketRefusal {
  /** `s3.eu-central-1.amazonaws.com/acme`. */
  readonly at: string
  /** The bucket's own name. */
  readonly bucket: string
  readonly doing: 'put' | 'read' | 'ask' | 'remove' | 'list'
  /** Key of the object, where it is about one. */
  readonly key?: string
  /** In which part of the world it was asked. */
  readonly region: string
  /** Keys of this run end by themselves. */
  readonly isShort: boolean
}

/** The code of an error, as S3 has them; empty where the answer has none. */
export const codeOf = ({ body }: Pick<HttpAnswer, 'body'>): string => textIn(body, 'Code') ?? ''

const saidIn = ({ body }: Pick<HttpAnswer, 'body'>): string =>
  oneLine(textIn(body, 'Message') ?? '')
    .trim()
    .slice(0, 200)

/** The keys are over, before the time that they tell or after it. */
export const isEnded = (answer: HttpAnswer): boolean =>
  /^(?:ExpiredToken|ExpiredTokenException|TokenRefreshRequired|RequestExpired)$/.test(
    codeOf(answer),
  )

/** The server does not know the header that gives SHA-256 by name: not all do. */
export const knowsNoChecksum = (answer: HttpAnswer): boolean =>
  (answer.status === 400 || answer.status === 501) &&
  /x-amz-checksum|checksum.*(?:not supported|unsupported)|unsupported.*checksum/i.test(
    saidIn(answer),
  )

const passingCodes =
  /^(?:BadDigest|IncompleteBody|RequestTimeout|XAmzContentSHA256Mismatch|OperationAborted|SlowDown|InternalError|ServiceUnavailable)$/

/** It may be different another time: it is busy, or the bytes came in pieces. */
export const isPassing = (answer: HttpAnswer): boolean =>
  answer.status === 408 ||
  answer.status === 429 ||
  (answer.status >= 500 && ![501, 507].includes(answer.status)) ||
  passingCodes.test(codeOf(answer))

const permissions = {
  put: 's3:PutObject',
  read: 's3:GetObject',
  ask: 's3:PutObject and s3:GetObject',
  remove: 's3:DeleteObject',
  list: 's3:ListBucket',
} as const

/**
 * What a refusal means, in one sentence with the way out.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function refusedBy(answer: HttpAnswer, refusal: BucketRefusal): HeroImagesError {
  const { status } = answer
  const { at, bucket, doing, key, isShort } = refusal
  const code = codeOf(answer)
  const why = `(${[status, code].filter(Boolean).join(' ')})`
  const said = saidIn(answer).replace(/\.$/, '')
  const words = said === '' ? '' : `: ${said}`
  const what = key === undefined ? 'it' : `\`${key}\``
  const refused = (text: string, hint: string) =>
    new HeroImagesError(`The bucket ${at} ${text} ${why}${words}.`, { hint })

  if (
    status === 507 ||
    /quota|storagefull|capexceeded/i.test(code) ||
    /\bquota\b|\bcap exceeded\b/i.test(said)
  )
    return refused('has no room left', 'Raise its quota, or take away what nobody needs')
  if (isEnded(answer))
    return refused(
      'says that the keys have ended',
      isShort
        ? 'Run this again: the run asks for new ones'
        : 'Hand in new ones as `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, by the step before this one',
    )
  if (code === 'NoSuchBucket' || (status === 404 && key === undefined))
    return refused(
      'is not there',
      `Make the bucket \`${bucket}\`, or correct \`s3.bucket\` and \`s3.endpoint\` in the settings file`,
    )
  if (
    /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|InvalidClientTokenId)$/.test(code) ||
    status === 401
  )
    return refused(
      'does not take the keys',
      'Look whether `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in the `env` of the step are a pair, and of this bucket’s account; and whether `s3.region` is right',
    )
  if (code === 'RequestTimeTooSkewed')
    return refused('says that the clock of this runner is wrong', 'Set its clock')
  const region = regionIn(answer)
  if (status === 301 || status === 307 || (region !== undefined && region !== refusal.region))
    return refused(
      'is in another region',
      `Say \`region: ${region ?? '<where it is>'}\` below \`s3\` in the settings file`,
    )
  if (status === 403)
    return refused(
      `refuses ${what}`,
      `Let the policy of these keys allow ${permissions[doing]} on \`arn:aws:s3:::${bucket}/*\`, or what that is called there`,
    )
  if (status === 404) return refused(`does not have ${what}`, 'Put it back, or draw the post again')
  return refused(`does not take ${what}`, 'Run this again later; if it stays, ask whoever runs it')
}

/** Where AWS says that a bucket is. */
const regionIn = ({ headers, body }: HttpAnswer): string | undefined => {
  const found = headers['x-amz-bucket-region'] ?? textIn(body, 'Region')
  return found !== undefined && /^[a-z0-9-]{2,40}$/.test(found) ? found : undefined
}

/** No answer that says anything, however often it was asked. @param why in the words of the last attempt */
export const unanswered = (at: string, why: string, cause?: unknown): HeroImagesError =>
  new HeroImagesError(`The bucket ${at} does not answer: ${oneLine(why).slice(0, 200)}.`, {
    hint: 'Run this again: what is there already is not sent again',
    cause,
  })
