import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { readPicturePointer } from '../../src/repo/bucket/pointer.ts'
import { bucketName, isPut, startBucket, type TestBucket } from '../helpers/bucket.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import type { JobResult } from '../helpers/runner.ts'
import { hasS3rver } from '../helpers/s3rver.ts'
import { type BareRemote, createBareRemote } from '../repo/bare-remote.ts'
import { openScene, post, postPath, type Scene, smallBlog, smallPictures } from './blog.ts'

/** Pictures in a bucket, through the API and with git. */

const key = 'sk-test-0123456789abcdef'
const pointer = (name: string) => `.github/hero-images/pictures/${name}.json`
const tides = postPath('tides')

let images: ImagesServer
let bucket: TestBucket
let scene: Scene
let remote: BareRemote | undefined

const base = () => ({
  ...smallBlog,
  '.github/hero-images.yml': `${smallPictures}${bucket.settings}`,
})
const news = { [tides]: post('Why the tide is late') }

async function open(kind?: 'emulate' | 's3rver'): Promise<void> {
  images = await startImagesServer({ key, isSmall: true })
  bucket = await startBucket(kind)
  scene = await openScene(news, { base: base() })
}
afterEach(async () => {
  await scene.close()
  await images.close()
  await bucket.close()
  remote?.close()
  remote = undefined
})

const inputs = (more: Record<string, string> = {}) => ({
  ...{ 'api-key': key, 'base-url': images.url },
  ...more,
})
const run = (env: Readonly<Record<string, string>> = bucket.env) =>
  scene.run({ inputs: inputs(), env })
const dispatch = async (ref: string, more: Record<string, string>) => {
  const payload = { inputs: {}, repository: await scene.repo.json() }
  return scene.runOn(
    { name: 'workflow_dispatch', ref: `refs/heads/${ref}`, payload },
    { inputs: inputs(more), env: bucket.env },
  )
}

/** Reads a file of the branch, wherever that is. */
const read = async (path: string): Promise<string | undefined> =>
  (await scene.repo.read(scene.branch, path))?.toString()

const heroIn = (text: string) => /^heroImage: (?:"|')?(\S+?)(?:"|')?$/m.exec(text)?.[1]

/** What everything says of the picture is true: the post, the record, what stands in the tree, the bucket. */
async function expectStored(
  at: (path: string) => Promise<string | undefined>,
  postAt = tides,
): Promise<string> {
  const text = (await at(postAt))!
  const record = JSON.parse((await at(recordPath(postAt)))!)
  const objects = await bucket.objects()
  for (const file of [record.files.hero, record.files.social]) {
    const object = objects.get(file.key)!
    expect(createHash('sha256').update(object.bytes).digest('hex')).toBe(file.sha256)
    expect(object.bytes).toHaveLength(file.bytes)
    expect(sniff(object.bytes)).toMatchObject({ format: file.format, width: file.width })
    expect(object.type).toBe(`image/${file.format}`)
    expect(file.url).toBe(`${bucket.publicUrl}/${file.key}`)
    const standing = await at(`${file.path}.json`)
    expect(readPicturePointer(Buffer.from(standing!))).toEqual({
      ...{ key: file.key, sha256: file.sha256, bytes: file.bytes },
    })
  }
  expect(heroIn(text)).toBe(record.files.hero.url)
  expect(text).not.toContain('0000000000000000')
  return record.files.hero.key
}

/** No secret in anything that was said or written. */
async function expectHidden(job: JobResult): Promise<void> {
  const lines = job.stdout.split('\n')
  const said = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
  const { secretAccessKey } = bucket.keys
  expect(lines).toContain(`::add-mask::${secretAccessKey.replaceAll('%', '%25')}`)
  const told = JSON.stringify([said, job.stderr, job.summary, job.outputs])
  expect(told).not.toContain(secretAccessKey)
  for (const { headers, bytes } of bucket.log)
    expect(`${JSON.stringify(headers)}${bytes.toString('latin1')}`).not.toContain(secretAccessKey)
}

describe('without a checkout', () => {
  beforeEach(() => open())

  it('puts pictures there before the commit, and their addresses into the post', async () => {
    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    const hero = await expectStored(read)
    expect(hero).toMatch(/^tides-[0-9a-f]{16}\.webp$/)
    const changed = [...(await scene.repo.files(scene.branch)).keys()].filter(
      (path) => !(path in base()) && !path.startsWith('src/content/'),
    )
    expect(changed.sort()).toEqual([
      pointer('tides-social.jpg'),
      pointer('tides.webp'),
      recordPath(tides),
    ])
    await expectHidden(job)

    const [put] = bucket.puts()
    expect(put!.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-md5': createHash('md5').update(put!.bytes).digest('base64'),
      'x-amz-checksum-sha256': createHash('sha256').update(put!.bytes).digest('base64'),
      'x-amz-content-sha256': createHash('sha256').update(put!.bytes).digest('hex'),
    })
    const shown = await scene.repo.comments(scene.pull.number)
    expect(shown[0]!.body).toContain(`<img src="${bucket.publicUrl}/${hero}"`)
    const [drawn] = JSON.parse(job.outputs.images!)
    expect(drawn.heroUrl).toBe(`${bucket.publicUrl}/${hero}`)

    const head = await scene.repo.head(scene.branch)
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '0' } })
    expect(await scene.repo.head(scene.branch)).toBe(head)
    expect(images.calls).toHaveLength(1)
    expect(bucket.puts()).toHaveLength(2)
  })

  it('reads a picture from there that is to be changed, and leaves the old one where it is', async () => {
    await run()
    const before = await expectStored(read)
    const edit = { command: 'regenerate', posts: tides, instruction: 'more fog' }
    const job = await dispatch(scene.branch, edit)
    expect(job.stdout).not.toContain('::error')
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    const after = await expectStored(read)
    expect(after).not.toBe(before)
    const objects = await bucket.objects()
    const [call] = images.calls.filter(({ path }) => path.endsWith('/edits'))
    const sent = sniff(call!.files.find(({ name }) => name === 'image')!.bytes)
    const { width, height } = sniff(objects.get(before)!.bytes)
    expect(sent).toMatchObject({ width, height })
    // The base branch, and everybody who reads the site, may show it still.
    expect(job.stdout).toContain(`named by ${scene.branch} no more: \`${before}\``)
  })

  it('brings back what stands for a picture that somebody took away, and pays nothing', async () => {
    await run()
    const was = await expectStored(read)
    const path = pointer('tides.webp')
    await scene.repo.commit(scene.branch, { [path]: null })
    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(await expectStored(read)).toBe(was)
    expect(images.calls).toHaveLength(1)
    expect(bucket.puts()).toHaveLength(2)
  })

  it('says before anything is drawn that there are no keys', async () => {
    const head = await scene.repo.head(scene.branch)
    const job = await run({})
    expect(job.code).toBe(1)
    expect(job.stdout.match(/^::error.*$/gm)).toHaveLength(1)
    expect(job.stdout).toContain('this run has no keys for the bucket')
    expect(images.calls).toEqual([])
    expect(await scene.repo.head(scene.branch)).toBe(head)
  })
})

describe('what is told before anything is drawn', () => {
  beforeEach(() => open())

  it.each([
    [
      'the bucket is gone',
      { status: 404, code: 'NoSuchBucket' },
      'is not there (404 NoSuchBucket)',
    ],
    ['the keys are others', { status: 403, code: 'InvalidAccessKeyId' }, 'does not take the keys'],
    [
      'the secret is wrong',
      { status: 403, code: 'SignatureDoesNotMatch' },
      'does not take the keys',
    ],
    ['the token has ended', { status: 400, code: 'ExpiredToken' }, 'says that the keys have ended'],
    [
      'it is in another region',
      { status: 400, code: 'AuthorizationHeaderMalformed', region: 'eu-west-1' },
      'is in another region',
    ],
  ])('it is told in one sentence that %s', async (_, fault, said) => {
    bucket.fault(() => true, fault)
    const head = await scene.repo.head(scene.branch)
    const job = await run()
    expect(job.code).toBe(1)
    const [error, ...others] = job.stdout.match(/^::error.*$/gm)!
    expect(others).toEqual([])
    expect(error).toContain(said)
    expect(error).toContain(bucketName)
    expect(error).toContain('Nothing was drawn.')
    expect(images.calls).toEqual([])
    expect(await scene.repo.head(scene.branch)).toBe(head)
    await expectHidden(job)
  })
})

describe('faults on the way', () => {
  beforeEach(() => open())

  it.each([
    ['a cut upload', { cut: true }, 2],
    ['an upload whose answer is lost', { lost: true }, 1],
    ['a slow server', { late: 3000 }, 1],
    ['a server that is busy', { status: 503, code: 'SlowDown' }, 2],
    ['bytes that came broken', { status: 400, code: 'BadDigest' }, 1],
    [
      'a server that knows no checksum by name',
      {
        ...{ status: 400, code: 'InvalidArgument' },
        message: "Unsupported header 'x-amz-checksum-sha256' received for this API call.",
      },
      1,
    ],
  ] as const)('%s is got over', async (_, fault, times) => {
    bucket.fault(isPut, fault, times)
    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    await expectStored(read)
    expect(images.calls).toHaveLength(1)
  })

  it.each([
    ['it refuses', { status: 403, code: 'AccessDenied' }, 's3:PutObject'],
    ['there is no room', { status: 507, code: 'XMinioStorageFull' }, 'has no room left'],
    ['a quota is used up', { status: 403, code: 'QuotaExceeded' }, 'has no room left'],
    ['the token ends meanwhile', { status: 400, code: 'ExpiredToken' }, 'have ended'],
    ['the bucket goes meanwhile', { status: 404, code: 'NoSuchBucket' }, 'is not there'],
    [
      'it stays busy',
      { status: 503, code: 'SlowDown' },
      'does not answer: it answers 503 SlowDown',
    ],
    ['it never comes through', { cut: true }, 'does not answer'],
  ] as const)(
    'where %s nothing is committed, and nothing is paid again',
    async (_, fault, said) => {
      const mend = bucket.fault((request) => isPut(request) && request.key.endsWith('.jpg'), fault)
      const head = await scene.repo.head(scene.branch)
      const job = await run()
      expect(job.code).toBe(1)
      expect(job.stdout.match(/^::error.*$/gm)).toHaveLength(1)
      expect(job.stdout).toContain(said)
      expect(await scene.repo.head(scene.branch)).toBe(head)
      expect(images.calls).toHaveLength(1)
      const left = [...(await bucket.objects()).keys()]
      for (const name of left) expect(job.stdout).toContain(name)
      await expectHidden(job)

      mend()
      expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
      await expectStored(read)
      expect(images.calls).toHaveLength(1)
      const sent = bucket.puts().filter(({ key, status }) => status === 200 && left.includes(key))
      expect(sent).toHaveLength(left.length)
    },
  )

  it('where the commit fails after the upload, tells what is left behind, and sends nothing again', async () => {
    const mend = scene.gh.fault(
      ({ method, path }) => method === 'PATCH' && path.includes('/git/refs/heads'),
      { status: 422, body: { message: 'Repository rule violations found' } },
    )
    const job = await run()
    expect(job.code).toBe(1)
    const left = [...(await bucket.objects()).keys()]
    expect(left).toHaveLength(2)
    for (const name of left) expect(job.stdout).toContain(name)
    mend()
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
    await expectStored(read)
    expect(images.calls).toHaveLength(1)
    expect(bucket.puts()).toHaveLength(2)
  })
})

describe('with git', () => {
  it('commits the same from a checkout, and a second run changes nothing', async () => {
    await open()
    remote = createBareRemote(base(), 'acme/blog')
    const start = remote.git('rev-parse', 'main')
    const first = remote.commit(scene.branch, news, { from: 'main' })
    const headNow = () => remote!.git('rev-parse', scene.branch)
    scene.gh.fault((request) => /\/pulls\/\d+$/.test(request.path), {
      rewrite: (pull) => ({
        ...pull,
        base: { ...pull.base, sha: start },
        head: { ...pull.head, sha: headNow() },
      }),
    })
    const go = () =>
      scene.run({
        inputs: inputs(),
        env: bucket.env,
        workspace: remote!.clone('--no-single-branch'),
      })
    const mend = bucket.fault(isPut, { status: 403, code: 'AccessDenied' })
    expect((await go()).code).toBe(1)
    expect(headNow()).toBe(first)
    expect(images.calls).toHaveLength(1)

    mend()
    const job = await go()
    expect(job.stdout).not.toContain('::error')
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(images.calls).toHaveLength(1)
    await expectStored(async (path) => remote!.git('show', `${scene.branch}:${path}`))
    const head = headNow()
    expect(await go()).toMatchObject({ code: 0, outputs: { count: '0' } })
    expect(headNow()).toBe(head)
    expect(images.calls).toHaveLength(1)
  })
})

it('takes only what is signed with the right secret', async () => {
  await open()
  const job = await run({ ...bucket.env, AWS_SECRET_ACCESS_KEY: 'another-secret' })
  expect(job.code).toBe(1)
  expect(job.stdout).toContain('does not take the keys (403 SignatureDoesNotMatch)')
  expect(images.calls).toEqual([])
})

const describeWithS3rver = hasS3rver() ? describe : describe.skip
describeWithS3rver('on another server (npm s3rver, where it can be fetched)', () => {
  it('is the same', async () => {
    await open('s3rver')
    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    await expectStored(read)
    const edit = { command: 'regenerate', posts: tides, instruction: 'more fog' }
    expect(await dispatch(scene.branch, edit)).toMatchObject({ code: 0, outputs: { count: '1' } })
    await expectStored(read)
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '0' } })
  })
})
