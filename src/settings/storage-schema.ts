import * as v from 'valibot'
import { keyTemplate, usualTemplate } from '../repo/bucket/keys.ts'
import { described } from './described.ts'

const addressText =
  'an address that begins with https://, without a query, such as https://img.example.com'
/** A server on the same machine needs no certificate. */
const addressPattern =
  /^(?:https:\/\/[A-Za-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]))(?::\d{1,5})?(?:\/[\w.~%/@+-]*)?$/
const address = v.pipe(v.string(addressText), v.regex(addressPattern, addressText))

const bucketText = 'the name of a bucket: 3 to 63 letters, digits and . _ -'
const regionText = 'a region, such as eu-central-1'
const keyText = `keys with {path}, {hash} and {ext}, such as ${usualTemplate} or blog/{hash}/{path}.{ext}`
const cacheText = 'what the header Cache-Control is to say, such as public, max-age=86400'

/** Which bucket pictures go to, and how pages call them there. */
export const s3Schema = v.strictObject({
  bucket: described(
    v.pipe(v.string(bucketText), v.regex(/^[A-Za-z0-9][\w.-]{1,61}[A-Za-z0-9]$/, bucketText)),
    'Name of the bucket.',
  ),
  'public-url': described(
    address,
    'Address under which everybody can read the bucket, or the CDN before it: keys are put behind it.',
  ),
  endpoint: v.optional(
    described(
      address,
      'Address of the server, where it is not AWS’s own: `https://<account>.r2.cloudflarestorage.com`, `https://storage.googleapis.com`.',
    ),
  ),
  region: v.optional(
    described(
      v.pipe(v.string(regionText), v.regex(/^[a-z0-9-]{2,40}$/, regionText)),
      'Region of the bucket; default: the variable `AWS_REGION` of the step, else `us-east-1`, which R2 and MinIO take as any.',
    ),
  ),
  key: v.optional(
    described(
      v.pipe(v.string(keyText), v.regex(keyTemplate, keyText)),
      'What pictures are called there: `{path}` is the name that it would have in the repo, `{hash}` is of its bytes, so that no picture ever takes the place of another.',
    ),
    usualTemplate,
  ),
  'cache-control': v.optional(
    described(
      v.pipe(v.string(cacheText), v.regex(/^[\x20-\x7e]{1,200}$/, cacheText)),
      'The header `Cache-Control` of each picture.',
    ),
    'public, max-age=31536000, immutable',
  ),
  acl: v.optional(
    described(
      v.picklist(['public-read']),
      '`public-read` where each object has to be made public by itself, as in Spaces without a policy.',
    ),
  ),
})

export type S3Settings = v.InferOutput<typeof s3Schema>

/** Address that keys are put behind, by a slash. */
export const publicAddress = ({ 'public-url': url }: Pick<S3Settings, 'public-url'>): string =>
  url.replace(/\/+$/, '')

/** Where pictures are kept, as keys of the settings file. */
export const storageKeys = {
  storage: v.optional(
    described(
      v.picklist(['repo', 's3']),
      'Where pictures are kept: in the repo, or [in a bucket](storage.md) of S3 or of what speaks its language (`s3`).',
    ),
    'repo',
  ),
  s3: v.optional(described(s3Schema, 'Which bucket that is, with `storage: s3`.')),
}

/** The settings that say where pictures are, and how pages call them. */
interface WhereSettings {
  readonly storage: 'repo' | 's3'
  readonly s3?: S3Settings | undefined
  readonly 'image-dir'?: string | undefined
  readonly 'image-url'?: string | undefined
}

/** What is wrong with these settings together, and the key that says it; nothing where they agree. */
export function storageFault(
  settings: WhereSettings,
): { readonly key: keyof WhereSettings; readonly message: string } | undefined {
  const { storage, s3 } = settings
  if (storage === 'repo' && s3 !== undefined)
    return { key: 's3', message: '`s3` is about `storage: s3`, which is not set.' }
  if (storage === 'repo') return undefined
  if (s3 === undefined)
    return {
      key: 'storage',
      message:
        '`storage` is `s3`, and `s3` does not say which bucket: give it `bucket` and `public-url`.',
    }
  const other = (['image-dir', 'image-url'] as const).find((key) => settings[key] !== undefined)
  return other === undefined
    ? undefined
    : {
        key: other,
        message: `\`${other}\` is about pictures in the repo, and \`storage: s3\` puts them into a bucket, by \`s3.key\` and \`s3.public-url\`.`,
      }
}
