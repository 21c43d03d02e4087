import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HeroImagesError, PermissionError } from '../../../src/errors.ts'
import { Lfs } from '../../../src/repo/lfs/lfs.ts'
import { pointerText } from '../../../src/repo/lfs/pointer.ts'
import { openSender } from '../../../src/runtime/sender.ts'
import type { Fault, LoggedRequest } from '../../helpers/github-front.ts'
import { startLfsServer } from '../../helpers/lfs-server.ts'

/** Our client of Git LFS against a server that the real git-lfs holds to the protocol. */

let server: Awaited<ReturnType<typeof startLfsServer>>
beforeAll(async () => {
  server = await startLfsServer()
})
afterAll(() => server.close())

let count = 0
let blog: string
let paused: number[]
let from: number
beforeEach(() => {
  blog = `acme/blog-${++count}`
  paused = []
  from = server.requests.length
})
afterEach(() => {
  server.rules.clear()
  server.lfs.set({
    ...{ quota: Number.POSITIVE_INFINITY, isOff: false, hasLocks: true },
    ...{ expiresIn: 3600, tellsExpiry: true },
  })
})

const open = (token = 'ghp_ann', now = () => new Date()) =>
  new Lfs({
    ...{ url: `${server.url}/${blog}.git/info/lfs`, token, send: openSender('follow'), now },
    pause: async (milliseconds) => void paused.push(milliseconds),
  })
const ref = 'refs/heads/new-posts'
const bytes = (text: string) => Buffer.from(text)
const files = new Map([
  ['a.webp', bytes('picture a')],
  ['b.webp', bytes('picture b')],
])
const one = new Map([['a.webp', bytes('picture a')]])
const oid = (text: string) => createHash('sha256').update(text).digest('hex')
const asked = () =>
  server.requests.slice(from).map(({ method, path, status }) => {
    const what = path.startsWith('/lfs-storage/') ? 'storage' : path.split('/info/lfs/')[1]
    return `${method} ${what} ${status}`
  })
const fault = (
  when: (request: LoggedRequest) => boolean,
  then: Fault,
  times = Number.POSITIVE_INFINITY,
) => void server.rules.add({ when, then, times })
const isPut = ({ method }: LoggedRequest) => method === 'PUT'
const isGet = ({ method }: LoggedRequest) => method === 'GET'
const isBatch = ({ path }: LoggedRequest) => path.endsWith('/objects/batch')
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (error) => error,
  )
  expect(error).toBeInstanceOf(HeroImagesError)
  return error as HeroImagesError
}

describe('an upload', () => {
  it('sends what is not there, has it verified, and gives the pointers', async () => {
    const pointers = await open().upload(files, ref)
    expect(pointers.get('a.webp')).toEqual({ oid: oid('picture a'), size: 9 })
    expect(server.lfs.objects(blog).get(oid('picture b'))).toEqual(bytes('picture b'))
    expect(asked()).toHaveLength(5)
    expect(asked()[0]).toBe('POST objects/batch 200')
    expect(asked().filter((one) => one === 'PUT storage 200')).toHaveLength(2)
    expect(asked().filter((one) => one === 'POST objects/verify 200')).toHaveLength(2)
    expect(JSON.parse(server.requests[from]!.body)).toEqual({
      ...{ operation: 'upload', transfers: ['basic'], ref: { name: ref }, hash_algo: 'sha256' },
      objects: [...pointers.values()],
    })
  })

  it('sends the token to the server, and to the storage what that asks for alone', async () => {
    await open().upload(files, ref)
    const basic = `Basic ${bytes('x-access-token:ghp_ann').toString('base64')}`
    for (const { path, headers } of server.requests.slice(from)) {
      const isStorage = path.startsWith('/lfs-storage/')
      // The ticket says `authenticated`: its own header is all that it needs.
      const isByTicket = isStorage || path.endsWith('/verify')
      expect(headers.authorization).toBe(isByTicket ? undefined : basic)
      expect(headers['content-type']).toBe(
        isStorage ? 'application/octet-stream' : 'application/vnd.git-lfs+json',
      )
    }
  })

  it('sends nothing that is there already, and asks about nothing that it sent', async () => {
    await open().upload(one, ref)
    const before = server.requests.filter(isPut).length
    const other = open()
    await other.upload(files, ref)
    expect(server.requests.filter(isPut)).toHaveLength(before + 1)
    const all = server.requests.length
    await other.upload(files, ref)
    expect(server.requests).toHaveLength(all)
  })

  it('sends bytes once that several files have', async () => {
    const same = new Map([
      ['a.webp', bytes('same')],
      ['b.webp', bytes('same')],
    ])
    const pointers = await open().upload(same, ref)
    expect(pointers.get('b.webp')).toEqual(pointers.get('a.webp'))
    expect(asked().filter((one) => one.startsWith('PUT'))).toHaveLength(1)
  })

  it('asks for a hundred at once', async () => {
    const many = new Map(
      Array.from({ length: 101 }, (_, i) => [`${i}.webp`, bytes(`picture ${i}`)]),
    )
    await open().upload(many, ref)
    expect(asked().filter((one) => one === 'POST objects/batch 200')).toHaveLength(2)
    expect(server.lfs.objects(blog).size).toBe(101)
  })

  it('goes on after a cut connection, and asks first what has come', async () => {
    fault(isPut, { cut: true }, 1)
    fault(isPut, { cut: true, forward: true }, 1)
    await open().upload(one, ref)
    // The first was lost; the second came, its answer was lost: it is not sent a third time.
    expect(asked().filter((one) => one.startsWith('PUT'))).toHaveLength(2)
    expect(paused).toEqual([1000, 2000])
    expect(server.lfs.objects(blog).has(oid('picture a'))).toBe(true)
  })

  it('waits where the server is busy, as long as it says', async () => {
    fault(isBatch, { status: 503 }, 1)
    fault(isBatch, { status: 429, headers: { 'retry-after': '7' } }, 1)
    fault(isPut, { status: 500 }, 1)
    await open().upload(one, ref)
    expect(paused).toEqual([1000, 7000, 1000])
  })

  it('says so where no answer comes, after four attempts', async () => {
    fault(isPut, { status: 502 })
    const { message, hint } = await failure(open().upload(one, ref))
    expect(message).toBe(`Git LFS of ${blog} does not answer: it answers 502.`)
    expect(hint).toContain('Run this again')
    expect(asked().filter((one) => one.startsWith('PUT'))).toHaveLength(4)
  })

  it('asks anew where a ticket is over before its object went', async () => {
    server.lfs.set({ expiresIn: 2 })
    await open().upload(one, ref)
    expect(asked().filter((line) => line.startsWith('POST objects/batch'))).toHaveLength(2)
    expect(asked().filter((line) => line.startsWith('PUT'))).toHaveLength(1)
    expect(server.lfs.objects(blog).has(oid('picture a'))).toBe(true)
  })

  it('asks anew where a ticket is over and did not say so', async () => {
    fault(isPut, { status: 403, body: { message: 'Request has expired' } }, 1)
    await open().upload(one, ref)
    expect(asked().map((line) => line.replace(/objects\//, ''))).toEqual([
      'POST batch 200',
      'PUT storage 403',
      'POST batch 200',
      'PUT storage 200',
      'POST verify 200',
    ])
    expect(paused).toEqual([])
  })

  it('takes a lasting 403 of the storage for what it is', async () => {
    fault(isPut, { status: 403, body: { message: 'Access denied' } })
    const error = await failure(open().upload(one, ref))
    expect(error).toBeInstanceOf(PermissionError)
    expect(asked().filter((one) => one.startsWith('PUT'))).toHaveLength(2)
  })

  it('does not believe an upload that cannot be verified', async () => {
    fault(({ path }) => path.endsWith('/verify'), { status: 404, body: { message: '' } })
    const { message } = await failure(open().upload(one, ref))
    expect(message).toContain('the server does not have it')
  })
})

describe('a refusal, in one sentence with the way out', () => {
  const upload = (token?: string) => failure(open(token).upload(files, ref))

  it('the quota', async () => {
    server.lfs.set({ quota: 5 })
    const { message, hint } = await upload()
    expect(message).toBe(`The quota of Git LFS for ${blog} is used up (507): Insufficient storage.`)
    expect(hint).toContain('billing')
    expect(hint).toContain('-filter')
  })

  it('the quota, as GitHub says it', async () => {
    const said =
      'This repository is over its data quota. Purchase more data packs to restore access.'
    fault(isBatch, { status: 403, body: { message: said } })
    expect((await upload()).message).toContain('is used up (403): This repository is over')
  })

  it('a token that may read only', async () => {
    const error = await upload('ghp_mallory')
    expect(error).toBeInstanceOf(PermissionError)
    expect(error.message).toContain('lacks `contents: write`')
    expect(error.hint).toContain('contents: write')
  })

  it('a token that is not known', async () => {
    expect((await upload('wrong')).message).toContain('does not accept the token (401)')
  })

  it('a server without it', async () => {
    server.lfs.set({ isOff: true })
    const { message, hint } = await upload()
    expect(message).toBe(`The server has no Git LFS for ${blog} (404): Not Found.`)
    expect(hint).toContain('turn Git LFS on')
  })

  it('a file that it does not take', async () => {
    fault(isPut, { status: 422, body: { message: 'Too large' } })
    expect((await upload()).message).toMatch(/does not take `[ab]\.webp` \(422\): Too large\.$/)
  })

  it('an answer that is none', async () => {
    fault(isBatch, { rewrite: () => '<html>Sign in</html>' })
    expect((await upload()).message).toContain('is not understood')
  })

  it('another way of transfer than was asked for', async () => {
    fault(isBatch, { rewrite: (json) => ({ ...json, transfer: 'tus' }) })
    expect((await upload()).message).toContain('is not understood')
  })
})

describe('locks', () => {
  it('of others are told, on whichever page they stand', async () => {
    for (const path of ['x.webp', 'y.webp', 'z.webp', 'b.webp']) server.lfs.lock(blog, path, 'tom')
    const { message, hint } = await failure(open().assertUnlocked(['a.webp', 'b.webp'], ref))
    expect(message).toBe('`b.webp` is locked in Git LFS by tom.')
    expect(hint).toContain('git lfs unlock')
  })

  it('of one’s own, and of other files, hold nothing back', async () => {
    server.lfs.lock(blog, 'a.webp', 'ann')
    server.lfs.lock(blog, 'c.webp', 'tom')
    await open().assertUnlocked([...files.keys()], ref)
  })

  it('are not asked for where the server has none', async () => {
    server.lfs.set({ hasLocks: false })
    await open().assertOpen([...files.keys()], ref)
  })
})

it('looks beforehand without sending anything', async () => {
  await open().assertOpen([...files.keys()], ref)
  expect(asked().sort()).toEqual(['POST locks/verify 200', 'POST objects/batch 200'])
  expect(server.lfs.objects(blog).size).toBe(0)
})

describe('a download', () => {
  const pointer = { oid: oid('picture a'), size: 9 }
  beforeEach(() => void server.lfs.objects(blog).set(pointer.oid, bytes('picture a')))
  const download = (token?: string) => open(token).download(new Map([['a.webp', pointer]]))

  it('gives the bytes, to a token that may read', async () => {
    expect(Buffer.from((await download('ghp_mallory')).get('a.webp')!)).toEqual(bytes('picture a'))
  })

  it('goes on after answers that are cut off or late', async () => {
    fault(isGet, { half: true }, 1)
    fault(isGet, { cut: true }, 1)
    const got = await download().catch((error) => error)
    if (got instanceof Error) expect(got.message).toContain('gave other bytes')
    expect(Buffer.from((await download()).get('a.webp')!)).toEqual(bytes('picture a'))
  })

  it('takes no other bytes than the pointer names', async () => {
    server.lfs.objects(blog).set(pointer.oid, bytes('picture x'))
    const { message } = await failure(download())
    expect(message).toContain('gave other bytes for `a.webp`')
  })

  it('names the file that is not there', async () => {
    server.lfs.objects(blog).clear()
    const { message, hint } = await failure(download())
    expect(message).toContain('`a.webp` is not on the Git LFS server')
    expect(hint).toContain('git lfs push')
    expect(pointerText(pointer)).toContain(pointer.oid)
  })
})
