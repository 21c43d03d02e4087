import type { HttpSend } from '../send.ts'
/** Which bucket it is, and how its server is reached. */
export interface BucketPlace {
  readonly bucket: string
  /** Of a server that is not AWS's own: `https://s3.example.com`. */
  readonly endpoint?: string | undefined
  readonly region: string
  readonly keys: BucketKeys
  readonly send: HttpSend
  /** Waits so many milliseconds before something is tried again. */
  readonly pause: (milliseconds: number) => Promise<unknown>
  readonly now: () => Date
}

/** What requests are signed with. */
export interface BucketKey {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

export interface BucketKeys {
  /** They end by themselves, and others can be had. */
  readonly areShort: boolean
  /** @throws HeroImagesError where there are none */
  current(): Promise<BucketKey>
  /** The server says that one has ended: from now on another is had, where that can be. */
  ended(key: BucketKey): void
}

/** `s3.eu-central-1.amazonaws.com/acme`, for messages. */
export const bucketAt = ({ bucket, endpoint, region }: BucketAddress): string =>
  `${endpoint === undefined ? `s3.${region}.amazonaws.com` : new URL(endpoint).host}/${bucket}`

type BucketAddress = Pick<BucketPlace, 'bucket' | 'endpoint' | 'region'>

/**
 * Address of the bucket itself, without a trailing slash. AWS wants its name in the host's, but where the
 * dots of a name would be in the way of the certificate; all others take it as a path.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
export function bucketUrl({ bucket, endpoint, region }: BucketAddress): string {
  if (endpoint !== undefined) return `${endpoint.replace(/\/+$/, '')}/${bucket}`
  const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
  return bucket.includes('.') ? `https://${host}/${bucket}` : `https://${bucket}.${host}`
}
