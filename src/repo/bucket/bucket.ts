import { createHash } from 'node:crypto'
import pMap from 'p-map'
import { PictureError } from '../../errors.ts'
import { MAX_BYTES } from '../../pictures/sniff.ts'
import type { HttpAnswer } from '../send.ts'
import { ask } from './ask.ts'
import { encoded, unknownHash } from './keys.ts'
import { type BucketPlace, bucketAt } from './place.ts'
import type { PicturePointer } from './pointer.ts'
import { type BucketRefusal, codeOf, knowsNoChecksum, refusedBy } from './refusals.ts'
import { textIn, textsIn } from './xml.ts'

/** As many as git-lfs sends at once. */
const atOnce = 4

/** What is said of each object. */
export interface ObjectHeaders {
  readonly cacheControl: string
  readonly acl?: 'public-read' | undefined
}

/** A picture that is to be in the bucket. */
export interface BucketObject extends PicturePointer {
  /** `image/webp`. */
  readonly type: string
  /** Asked only where it is not there yet. @throws HeroImagesError */
  read(): Promise<Uint8Array>
}

/** An object as the bucket lists it. */
export interface StoredObject {
  readonly key: string
  readonly bytes: number
  /** When it was put there: milliseconds since the epoch. */
  readonly at: number
}

/** Pictures in a bucket of S3, or of what speaks its language. */
export class Bucket {
  readonly #place: BucketPlace
  readonly #headers: ObjectHeaders
  /** Keys of what is known to be there. */
  readonly #there = new Set<string>()
  #givesChecksum = true

  constructor(place: BucketPlace, headers: ObjectHeaders) {
    this.#place = place
    this.#headers = headers
  }

  /** `s3.eu-central-1.amazonaws.com/acme`, for messages. */
  get at(): string {
    return bucketAt(this.#place)
  }

  /**
   * Makes sure that the bucket is there and takes the keys, by a question after an object that it cannot
   * have. Whether it takes one can only be seen by putting it there.
   * @throws HeroImagesError
   */
  async assertOpen(): Promise<void> {
    const answer = await this.#ask('GET', `hero-images-${unknownHash}`)
    if (isThere(answer) || codeOf(answer) === 'NoSuchKey') return
    // Who may not list a bucket is not told that it lacks something: such keys may well put something there.
    if (answer.status === 403 && codeOf(answer) === 'AccessDenied') return
    throw refusedBy(answer, this.#refusal('ask'))
  }

  /**
   * Sends what is not there yet; when this is done all of it is. Each in one request: pictures are far
   * smaller than what would want several (S3 takes 5 GB in one).
   * @param sent told of the key of each that is
   * @throws HeroImagesError
   */
  async put(objects: readonly BucketObject[], sent: (key: string) => void): Promise<void> {
    const wanted = new Map(objects.map((object) => [object.key, object]))
    for (const key of this.#there) wanted.delete(key)
    const failures: unknown[] = []
    // What is under way when one fails is waited for: whether it came through is to be known.
    await pMap(
      wanted.values(),
      async (object) => {
        if (failures.length > 0) return
        try {
          if (!(await this.#has(object))) {
            await this.#put(object, sameAs(object, await object.read()))
            sent(object.key)
          }
          this.#there.add(object.key)
        } catch (error) {
          failures.push(error)
        }
      },
      { concurrency: atOnce },
    )
    if (failures.length > 0) throw failures[0]
  }

  /** The picture of a pointer. @throws HeroImagesError where the bucket does not give it */
  async read({ key, sha256, bytes }: PicturePointer): Promise<Uint8Array> {
    if (bytes > MAX_BYTES)
      throw new PictureError(`\`${key}\` has more than the 50 MB that are read.`, {
        hint: 'Make it smaller.',
      })
    const answer = await this.#ask('GET', key)
    if (!isThere(answer)) throw refusedBy(answer, this.#refusal('read', key))
    if (hashOf(answer.body, 'hex') !== sha256)
      throw new PictureError(
        `The bucket ${this.at} has other bytes at \`${key}\` than we put there.`,
        {
          hint: 'Draw the post again, or put the picture back.',
        },
      )
    return answer.body
  }

  /** What is there whose key begins so. @throws HeroImagesError */
  async list(prefix: string): Promise<readonly StoredObject[]> {
    const found: StoredObject[] = []
    for (let after: string | undefined; ; ) {
      const query = new URLSearchParams({
        'list-type': '2',
        prefix,
        ...(after !== undefined && { 'continuation-token': after }),
      })
      const answer = await ask(this.#place, { method: 'GET', path: `?${query}` })
      if (!isThere(answer)) throw refusedBy(answer, this.#refusal('list'))
      const { body } = answer
      const [keys, sizes, times] = ['Key', 'Size', 'LastModified'].map((name) =>
        textsIn(body, name),
      )
      for (const [at, key] of keys!.entries())
        found.push({ key, bytes: Number(sizes![at]), at: Date.parse(times![at] ?? '') })
      const next = textIn(body, 'NextContinuationToken')
      // A server that gives the same page for ever gives nothing more.
      if (next === undefined || next === after) return found
      after = next
    }
  }

  /** @throws HeroImagesError where the bucket does not let it go */
  async remove(key: string): Promise<void> {
    const answer = await this.#ask('DELETE', key)
    if (!isThere(answer) && answer.status !== 404)
      throw refusedBy(answer, this.#refusal('remove', key))
    this.#there.delete(key)
  }

  /** Keys hold the hash of what they name: what has the size is the very picture. */
  async #has({ key, bytes }: PicturePointer): Promise<boolean> {
    const answer = await this.#ask('HEAD', key)
    return isThere(answer) && Number(answer.headers['content-length']) === bytes
  }

  async #put(object: BucketObject, body: Uint8Array): Promise<void> {
    const put = (checksum: boolean) =>
      this.#ask('PUT', object.key, { body, headers: this.#headersOf(object, body, checksum) })
    let answer = await put(this.#givesChecksum)
    if (this.#givesChecksum && knowsNoChecksum(answer)) {
      this.#givesChecksum = false
      answer = await put(false)
    }
    if (!isThere(answer)) throw refusedBy(answer, this.#refusal('put', object.key))
  }

  /** SHA-256 stays with the object, where the server knows of it; MD5 is what all of them check. */
  #headersOf({ type }: BucketObject, body: Uint8Array, checksum: boolean) {
    const { cacheControl, acl } = this.#headers
    return {
      'content-type': type,
      'cache-control': cacheControl,
      'content-md5': hashOf(body, 'base64', 'md5'),
      ...(checksum && { 'x-amz-checksum-sha256': hashOf(body, 'base64') }),
      ...(acl && { 'x-amz-acl': acl }),
    }
  }

  #ask(
    method: 'GET' | 'HEAD' | 'PUT' | 'DELETE',
    key: string,
    more: { readonly headers?: Readonly<Record<string, string>>; readonly body?: Uint8Array } = {},
  ): Promise<HttpAnswer> {
    return ask(this.#place, { method, path: `/${encoded(key)}`, ...more })
  }

  #refusal(doing: BucketRefusal['doing'], key?: string): BucketRefusal {
    const { bucket, region, keys } = this.#place
    return { at: this.at, bucket, region, doing, isShort: keys.areShort, ...(key && { key }) }
  }
}

/** @throws PictureError where these are other bytes than the ones that are to be there */
function sameAs({ key, sha256 }: PicturePointer, bytes: Uint8Array): Uint8Array {
  if (hashOf(bytes, 'hex') === sha256) return bytes
  throw new PictureError(`The picture for \`${key}\` is not the one that its record tells of.`, {
    hint: 'Draw its post again.',
  })
}

const isThere = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300

const hashOf = (bytes: Uint8Array, as: 'hex' | 'base64', kind = 'sha256'): string =>
  createHash(kind).update(bytes).digest(as)
