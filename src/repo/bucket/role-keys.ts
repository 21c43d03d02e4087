import { HeroImagesError } from '../../errors.ts'
import { oneLine } from '../../text/one-line.ts'
import { askAgain } from '../ask-again.ts'
import type { HttpAnswer, HttpSend } from '../send.ts'
import type { BucketKey, BucketKeys } from './place.ts'
import { textIn } from './xml.ts'

/** A role that the job takes on, by GitHub's word for it. */
export interface RoleOptions {
  /** `arn:aws:iam::123456789012:role/pictures`. */
  readonly role: string
  readonly region: string
  /** Of another server that speaks STS; absent: AWS's own. From the workflow alone: it gets the token. */
  readonly endpoint?: string | undefined
  /** GitHub's word for this job, for an audience. @throws HeroImagesError */
  readonly token: (audience: string) => Promise<string>
  /** Called with each secret before anything else knows it. */
  readonly hide: (secret: string) => void
  readonly send: HttpSend
  readonly pause: (milliseconds: number) => Promise<unknown>
  readonly now: () => Date
}

/** Whom AWS expects the token to be for, as aws-actions/configure-aws-credentials asks for it. */
const audience = 'sts.amazonaws.com'

/** Milliseconds before its end that a key is had anew. */
const renewBefore = 2 * 60_000

interface RoleKey extends BucketKey {
  /** Milliseconds since the epoch. */
  readonly endsAt: number
}

/** Keys of a role, had when they are first wanted, and anew before their end, once for all who wait for them. */
export function roleKeys(options: RoleOptions): BucketKeys {
  let now: RoleKey | undefined
  let renewal: Promise<RoleKey> | undefined
  const renew = async () => {
    now = await assumeRole(options)
    return now
  }
  return {
    areShort: true,
    current() {
      if (now && options.now().getTime() < now.endsAt - renewBefore) return Promise.resolve(now)
      renewal ??= renew().finally(() => {
        renewal = undefined
      })
      return renewal
    },
    ended(key) {
      if (now === key) now = undefined
    },
  }
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole(options: RoleOptions): Promise<RoleKey> {
  const { role, hide, now } = options
  const url = endpointOf(options)
  const answer = await answerOf(url, options)
  if (answer.status !== 200) throw refused(answer, url, role)
  const { body } = answer
  const [accessKeyId, secretAccessKey, sessionToken, ends] = [
    'AccessKeyId',
    'SecretAccessKey',
    'SessionToken',
    'Expiration',
  ].map((name) => textIn(body, name) ?? '')
  if (!accessKeyId || !secretAccessKey || !sessionToken)
    throw new HeroImagesError(`${url.host} answered without keys for the role \`${role}\`.`, {
      hint: 'Run it again; if it stays, ask whoever runs that server',
    })
  hide(secretAccessKey)
  hide(sessionToken)
  const endsAt = Date.parse(ends ?? '')
  const key = { accessKeyId, secretAccessKey, sessionToken }
  return { ...key, endsAt: Number.isNaN(endsAt) ? now().getTime() + 15 * 60_000 : endsAt }
}

const endpointOf = ({ endpoint, region }: RoleOptions): URL =>
  new URL(
    endpoint ?? `https://sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`,
  )

/** Each time by a word of GitHub's that is new: one lives for minutes. */
const answerOf = (url: URL, options: RoleOptions): Promise<HttpAnswer> =>
  askAgain(() => assumeOnce(url, options), {
    pause: options.pause,
    isPassing,
    answered: ({ status }) => `${status}`,
    unanswered: (why, cause) =>
      new HeroImagesError(
        `${url.host}, which gives keys for the role \`${options.role}\`, does not answer: ${oneLine(why).slice(0, 200)}.`,
        { hint: 'Run it again later; what is missing is put into the bucket then', cause },
      ),
  })

/** It is busy, or could not ask GitHub about the word, which AWS says to try again. */
const isPassing = ({ status, body }: HttpAnswer): boolean =>
  status === 429 || status >= 500 || textIn(body, 'Code') === 'IDPCommunicationError'

async function assumeOnce(url: URL, { role, token, send }: RoleOptions): Promise<HttpAnswer> {
  const body = new URLSearchParams({
    ...{ Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15' },
    ...{ RoleArn: role, RoleSessionName: 'hero-images', WebIdentityToken: await token(audience) },
  })
  return send({
    method: 'POST',
    url: url.href,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  })
}

function refused({ status, body }: HttpAnswer, { host }: URL, role: string): HeroImagesError {
  const code = textIn(body, 'Code') ?? ''
  // What it says may repeat the token.
  return new HeroImagesError(
    `${host} gives this job no keys for the role \`${role}\` (${[status, oneLine(code).slice(0, 60)].filter(Boolean).join(' ')}).`,
    {
      hint: `Let the role’s trust policy name the provider token.actions.githubusercontent.com, the audience \`${audience}\` and this repository as subject, and look whether \`AWS_ROLE_ARN\` is right`,
    },
  )
}
