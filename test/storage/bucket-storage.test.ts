import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { FileRecord } from '../../src/ledger/record.ts'
import { picturesDir } from '../../src/ledger/record-places.ts'
import { gitId } from '../../src/repo/object-id.ts'
import { openSender } from '../../src/runtime/sender.ts'
import { createBucketStorage } from '../../src/storage/bucket-storage.ts'
import { inTree } from '../../src/storage/in-tree.ts'
import { bucketName, startBucket, type TestBucket } from '../helpers/bucket.ts'

let bucket: TestBucket
beforeEach(async () => {
  bucket = await startBucket()
})
afterEach(() => bucket.close())

const bytes = Buffer.from('a picture')
const fileAt = (path: string): FileRecord => ({
  ...{ path, format: 'webp', width: 1, height: 1, bytes: bytes.length, blob: gitId(bytes) },
  sha256: createHash('sha256').update(bytes).digest('hex'),
})
const send = openSender()
const open = (more: { acl?: 'public-read' } = {}) =>
  createBucketStorage(
    {
      ...{ bucket: bucketName, 'public-url': 'https://img.acme.dev/', endpoint: bucket.url },
      ...{ key: 'blog/{path}-{hash}.{ext}', 'cache-control': 'no-cache', ...more },
    },
    {
      region: 'us-east-1',
      keys: { areShort: false, current: async () => bucket.keys, ended: () => {} },
      send,
      pause: () => sleep(1),
      now: () => new Date(),
    },
  )

it('names a picture, puts it there once, and reads it by what stands for it', async () => {
  const storage = open({ acl: 'public-read' })
  const file = storage.named(fileAt(`${picturesDir}/a b/fog.webp`))
  expect(file.url).toBe(`https://img.acme.dev/blog/a%20b/fog-${file.sha256.slice(0, 16)}.webp`)
  for (const sent of [[file.key], []])
    expect(await storage.put([file], async () => bytes)).toEqual(sent)
  expect(await open().put([file], async () => bytes)).toEqual([])
  expect(bucket.puts()).toHaveLength(1)
  expect(bucket.puts()[0]!.headers).toMatchObject({
    ...{ 'cache-control': 'no-cache', 'x-amz-acl': 'public-read', 'content-type': 'image/webp' },
  })
  const standing = inTree(file)
  expect('bytes' in standing && (await storage.read(standing.bytes, file.path))).toEqual(
    new Uint8Array(bytes),
  )
  expect(await storage.list()).toMatchObject([
    { key: file.key, bytes: bytes.length, hash: file.sha256.slice(0, 16) },
  ])
})

it('leaves what belongs into the repo there', async () => {
  const storage = open()
  const file = fileAt('public/images/fog.webp')
  expect(storage.named(file)).toEqual(file)
  expect(inTree(file)).toEqual({ sha: file.blob })
  expect(await storage.put([file], async () => bytes)).toEqual([])
  expect(bucket.log).toEqual([])
})

it('writes to no key that a record on a branch makes up, nor other bytes than it tells of', async () => {
  const storage = open()
  const file = storage.named(fileAt(`${picturesDir}/fog.webp`))
  const foreign = { ...file, key: 'index.html' }
  await expect(storage.put([foreign], async () => bytes)).rejects.toThrow('no key by `s3.key`')
  const others = async () => Buffer.from('no picture')
  await expect(storage.put([file], others)).rejects.toThrow(
    'is not the one that its record tells of',
  )
  expect(bucket.puts()).toEqual([])
})

it('takes no other bytes for a picture than were put there', async () => {
  const storage = open()
  const file = storage.named(fileAt(`${picturesDir}/fog.webp`))
  await storage.put([file], async () => bytes)
  const standing = inTree({ ...file, sha256: 'f'.repeat(64) })
  await expect('bytes' in standing && storage.read(standing.bytes, file.path)).rejects.toThrow(
    'other bytes',
  )
})
