import { setTimeout as sleep } from 'node:timers/promises'
import { SettingsError } from '../errors.ts'
import type { BucketKeys } from '../repo/bucket/place.ts'
import { roleKeys } from '../repo/bucket/role-keys.ts'
import type { Environment } from '../repo/git.ts'
import type { HttpSend } from '../repo/send.ts'
import type { S3Settings } from '../settings/storage-schema.ts'
import { createBucketStorage } from '../storage/bucket-storage.ts'
import type { PictureStorage } from '../storage/picture-storage.ts'
import type { JobIdentity } from './api-generators.ts'
import { openSender } from './sender.ts'

const now = () => new Date()

/** @throws nothing: that there are no keys is told by who wants one */
export function openBucketStorage(
  settings: S3Settings,
  env: Environment,
  identity: JobIdentity | undefined,
): PictureStorage {
  // A request is signed for one address: none is led on to another.
  const send = openSender()
  const region = settings.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1')
  const keys = keysIn(env, { region, send, identity })
  return createBucketStorage(settings, { region, keys, send, pause: sleep, now })
}

/**
 * The keys in the variables that AWS's own programs read, or those of a role that the job takes on. Whom the
 * token goes to comes from there too, never from a file that a pull request can change.
 */
function keysIn(
  env: Environment,
  way: {
    readonly region: string
    readonly send: HttpSend
    readonly identity: JobIdentity | undefined
  },
): BucketKeys {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_ROLE_ARN: role,
    AWS_ENDPOINT_URL_STS: sts,
  } = env
  if (accessKeyId && secretAccessKey) {
    const key = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
    return { areShort: false, current: async () => key, ended: () => {} }
  }
  if (role && way.identity) {
    const { token, hide } = way.identity
    const { region, send } = way
    // A workflow that hands on what it was not given hands on nothing.
    const endpoint = sts || undefined
    return roleKeys({ role, region, endpoint, token, hide, send, pause: sleep, now })
  }
  return {
    areShort: false,
    ended: () => {},
    current: async () => {
      throw new SettingsError('`storage` is `s3`, and this run has no keys for the bucket.', {
        hint: way.identity
          ? 'Give the step `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` by its `env`, from secrets, or `AWS_ROLE_ARN` with `id-token: write` below `permissions:`.'
          : 'Set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.',
      })
    },
  }
}
