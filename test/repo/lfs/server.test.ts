import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Lfs } from '../../../src/repo/lfs/lfs.ts'
import { openSender } from '../../../src/runtime/sender.ts'
import { startLfsServer } from '../../helpers/lfs-server.ts'
import { describeWithGitLfs, gitBeside as git } from '../../helpers/real-git-lfs.ts'
import { type BareRemote, createBareRemote } from '../bare-remote.ts'

/** The server of our tests, held to the protocol: by raw requests, and by the real git-lfs. */

let server: Awaited<ReturnType<typeof startLfsServer>>
beforeAll(async () => {
  server = await startLfsServer()
})
afterAll(() => server.close())
let blog: string
let count = 0
beforeEach(() => {
  blog = `acme/blog-${++count}`
})

describe('by raw requests', () => {
  const bytes = Buffer.from('picture')
  const oid = createHash('sha256').update(bytes).digest('hex')
  const basic = (login: string) =>
    `Basic ${Buffer.from(`x-access-token:ghp_${login}`).toString('base64')}`
  const ask = async (path: string, body: object, login?: string, header: object = {}) => {
    const response = await fetch(`${server.url}/${blog}.git/info/lfs/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/vnd.git-lfs+json',
        ...(login && { authorization: basic(login) }),
        ...header,
      },
      body: JSON.stringify(body),
    })
    return { status: response.status, data: await response.json() }
  }
  const batch = (operation: string, login?: string, size = bytes.length) =>
    ask('objects/batch', { operation, objects: [{ oid, size }] }, login)

  it('gives a ticket for an upload, takes the object by it, verifies it, and has it then', async () => {
    const { status, data } = await batch('upload', 'ann')
    expect(status).toBe(200)
    const { upload, verify } = data.objects[0].actions
    expect(upload.expires_in).toBeGreaterThan(0)
    const verified = async (size: number, header = verify.header) =>
      (await ask('objects/verify', { oid, size }, undefined, header)).status
    expect(await verified(7)).toBe(404)
    expect(await verified(7, {})).toBe(401)
    const put = (headers: Record<string, string>, body = bytes) =>
      fetch(upload.href, { method: 'PUT', headers, body })
    expect((await put({})).status).toBe(403)
    expect((await put(upload.header, Buffer.from('another'))).status).toBe(422)
    expect((await put(upload.header)).status).toBe(200)
    expect(await verified(7)).toBe(200)
    expect(await verified(8)).toBe(422)
    expect((await batch('upload', 'ann')).data.objects[0].actions).toBeUndefined()
    const { download } = (await batch('download')).data.objects[0].actions
    const got = await fetch(download.href, { headers: download.header })
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes)
  })

  it('lets nobody upload who may not', async () => {
    expect((await batch('upload')).status).toBe(401)
    expect((await batch('upload', 'mallory')).status).toBe(403)
    expect((await batch('upload', 'nobody')).status).toBe(401)
  })

  it('tells of each object what is wrong with it', async () => {
    expect((await batch('download')).data.objects[0].error.code).toBe(404)
    expect((await batch('upload', 'ann', -1)).data.objects[0].error.code).toBe(422)
    server.lfs.set({ quota: 3 })
    expect((await batch('upload', 'ann')).data.objects[0].error.code).toBe(507)
    server.lfs.set({ quota: Number.POSITIVE_INFINITY })
  })

  it('refuses tickets that are over', async () => {
    server.lfs.set({ expiresIn: -1 })
    const { upload } = (await batch('upload', 'ann')).data.objects[0].actions
    server.lfs.set({ expiresIn: 3600 })
    const put = await fetch(upload.href, { method: 'PUT', headers: upload.header, body: bytes })
    expect(put.status).toBe(403)
  })
})

describeWithGitLfs('by the real git-lfs', () => {
  const files = { '.gitattributes': '*.webp filter=lfs diff=lfs merge=lfs -text lockable\n' }
  let remote: BareRemote
  beforeEach(() => {
    remote = createBareRemote(files)
    return () => remote.close()
  })
  /** A clone that works with the server as somebody. */
  async function clone(login: string): Promise<string> {
    const dir = remote.clone('--no-checkout')
    const url = server.url.replace('//', `//x-access-token:ghp_${login}@`)
    await git(dir, 'config', 'lfs.url', `${url}/${blog}.git/info/lfs`)
    await git(dir, 'config', 'user.name', login)
    await git(dir, 'config', 'user.email', `${login}@example.com`)
    await git(dir, 'lfs', 'install', '--local')
    await git(dir, 'checkout', '-q', 'main')
    return dir
  }
  const open = (login: string) =>
    new Lfs({
      ...{
        url: `${server.url}/${blog}.git/info/lfs`,
        token: `ghp_${login}`,
        send: openSender('follow'),
      },
      ...{ pause: async () => {}, now: () => new Date() },
    })
  const picture = randomBytes(5000)

  it('pushes there, and what it pushed we read', async () => {
    const dir = await clone('ann')
    writeFileSync(join(dir, 'a.webp'), picture)
    await git(dir, 'add', '-A')
    await git(dir, 'commit', '-qm', 'Picture')
    await git(dir, 'push', '-q', 'origin', 'main')
    const [oid] = [...server.lfs.objects(blog).keys()]
    const read = await open('mallory').download(
      new Map([['a.webp', { oid: oid!, size: picture.length }]]),
    )
    expect(Buffer.from(read.get('a.webp')!)).toEqual(picture)
  })

  it('pulls what we uploaded', async () => {
    const pointers = await open('ann').upload(new Map([['a.webp', picture]]), 'refs/heads/main')
    const { oid, size } = pointers.get('a.webp')!
    remote.commit('main', {
      'a.webp': `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`,
    })
    const dir = await clone('mallory')
    expect(readFileSync(join(dir, 'a.webp'))).toEqual(picture)
    expect(await git(dir, 'status', '--porcelain')).toBe('')
    expect(await git(dir, 'lfs', 'fsck')).toContain('Git LFS fsck OK')
  })

  it('locks, and we see whose lock it is', async () => {
    await open('ann').upload(new Map([['a.webp', picture]]), 'refs/heads/main')
    remote.commit('main', { 'a.webp': 'no pointer yet' })
    const dir = await clone('tom')
    await git(dir, 'lfs', 'lock', 'a.webp')
    await open('tom').assertUnlocked(['a.webp'], 'refs/heads/main')
    await expect(open('ann').assertUnlocked(['a.webp'], 'refs/heads/main')).rejects.toThrow(
      '`a.webp` is locked in Git LFS by tom',
    )
    await git(dir, 'lfs', 'unlock', '--force', 'a.webp')
    await open('ann').assertUnlocked(['a.webp'], 'refs/heads/main')
  })

  it('is told who may not, and of the quota', async () => {
    const dir = await clone('mallory')
    writeFileSync(join(dir, 'a.webp'), picture)
    await git(dir, 'add', '-A')
    await git(dir, 'commit', '-qm', 'Picture')
    const push = (dir: string) => git(dir, 'push', '-q', 'origin', 'main')
    await expect(push(dir)).rejects.toThrow(/403|access|authorization/i)
    const other = await clone('ann')
    writeFileSync(join(other, 'b.webp'), picture)
    await git(other, 'add', '-A')
    await git(other, 'commit', '-qm', 'Picture')
    server.lfs.set({ quota: 10 })
    await expect(push(other)).rejects.toThrow(/Insufficient storage|507/)
    server.lfs.set({ quota: Number.POSITIVE_INFINITY })
  })
})
