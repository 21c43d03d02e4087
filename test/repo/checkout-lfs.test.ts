import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import { createCheckout } from '../../src/repo/checkout.ts'
import { createWorktree } from '../../src/repo/worktree.ts'
import { startLfsServer } from '../helpers/lfs-server.ts'
import { describeWithGitLfs, gitBeside } from '../helpers/real-git-lfs.ts'
import { type BareRemote, createBareRemote, git, gitEnv } from './bare-remote.ts'
import { bytes } from './contract-files.ts'

let remote: BareRemote
afterEach(() => remote.close())

const open = (dir: string) => createCheckout(dir, { env: gitEnv })
const change = (head: string, path = 'static/hero.txt') => ({
  branch: 'main',
  head,
  files: new Map([[path, { bytes: bytes('hero') }]]),
  message: 'Add hero images',
})

describe('a checkout whose attributes ask for Git LFS', () => {
  const attributes = { '.gitattributes': '*.png filter=lfs diff=lfs merge=lfs -text\n' }
  const picture = bytes('\x89PNG picture')

  it('lets the clean filter make the pointer, for new and for kept bytes', async () => {
    remote = createBareRemote({ 'a.md': 'a' })
    const dir = remote.clone()
    // The attributes are those of the commit, not of the work tree, which lacks them.
    const head = remote.commit('main', attributes)
    git(dir, 'config', 'filter.lfs.clean', 'sed "s|.*|pointer to %f|"')
    const repo = open(dir)
    const kept = await repo.keep(picture)
    const files = new Map([
      ['img/a b.png', { bytes: picture }],
      ['img/kept.png', { sha: kept }],
      ['plain.txt', { bytes: picture }],
    ])
    await repo.commit({ ...change(head), files })
    expect(remote.git('show', 'main:img/a b.png')).toMatch(/^pointer to/)
    expect(remote.git('show', 'main:img/kept.png')).toMatch(/^pointer to/)
    expect(git(remote.dir, 'show', 'main:plain.txt').equals(picture)).toBe(true)
  })

  it('stops where the filter fails', async () => {
    remote = createBareRemote(attributes)
    const head = remote.git('rev-parse', 'main')
    const dir = remote.clone()
    git(dir, 'config', 'filter.lfs.clean', 'false')
    await expect(open(dir).commit(change(head, 'img/a.png'))).rejects.toThrow(HeroImagesError)
    expect(remote.git('rev-parse', 'main')).toBe(head)
  })

  it('says what to do where LFS is not set up, also before anything is paid for', async () => {
    remote = createBareRemote(attributes)
    const head = remote.git('rev-parse', 'main')
    const repo = open(remote.clone())
    const said = { name: 'HeroImagesError', hint: expect.stringContaining('lfs: true') }
    await expect(repo.commit(change(head, 'img/a.png'))).rejects.toMatchObject(said)
    const at = { branch: 'main', commit: head }
    await expect(repo.assertStorable(['img/a.png'], at)).rejects.toMatchObject(said)
    await repo.assertStorable(['img/a.webp'], at)
    expect(remote.git('rev-parse', 'main')).toBe(head)
  })
})

describe('a checkout whose attributes ask for another filter', () => {
  const attributes = { '.gitattributes': '*.png filter=secret\n' }
  const picture = bytes('\x89PNG picture')

  it('lets its clean command store the file', async () => {
    remote = createBareRemote(attributes)
    const dir = remote.clone()
    git(dir, 'config', 'filter.secret.clean', 'sed "s|.*|hidden|"')
    const repo = open(dir)
    const head = remote.git('rev-parse', 'main')
    await repo.assertStorable(['a.png'], { branch: 'main', commit: head })
    const files = new Map([['a.png', { bytes: picture }]])
    await repo.commit({ ...change(head), files })
    expect(remote.git('show', 'main:a.png')).toMatch(/^hidden/)
  })

  it('stores nothing where it is not set up', async () => {
    remote = createBareRemote(attributes)
    const head = remote.git('rev-parse', 'main')
    const repo = open(remote.clone())
    const said = 'a.png goes through the filter `secret`, which is not set up here.'
    await expect(repo.commit(change(head, 'a.png'))).rejects.toThrow(said)
    const at = { branch: 'main', commit: head }
    await expect(repo.assertStorable(['a.png'], at)).rejects.toThrow(said)
    expect(remote.git('rev-parse', 'main')).toBe(head)
  })
})

describeWithGitLfs('a checkout with the real git-lfs', () => {
  const attributes = { '.gitattributes': '*.webp filter=lfs diff=lfs merge=lfs -text\n' }
  const picture = randomBytes(5000)
  const oid = createHash('sha256').update(picture).digest('hex')
  let server: Awaited<ReturnType<typeof startLfsServer>>
  beforeAll(async () => {
    server = await startLfsServer()
  })
  afterAll(() => server.close())
  afterEach(() => {
    server.lfs.objects('blog').clear()
    server.lfs.set({ quota: Number.POSITIVE_INFINITY })
  })

  /** Set up without hooks, as where git-lfs is a package of the system. */
  async function clone() {
    remote = createBareRemote(attributes)
    const dir = remote.clone()
    await gitBeside(dir, 'lfs', 'install', '--local', '--skip-repo')
    const url = server.url.replace('//', '//x-access-token:ghp_ann@')
    git(dir, 'config', 'lfs.url', `${url}/acme/blog.git/info/lfs`)
    return { dir, repo: open(dir) }
  }
  const add = async (repo: ReturnType<typeof open>) => {
    const head = remote.git('rev-parse', 'main')
    const files = new Map([['a.webp', { bytes: picture }]])
    return repo.commit({ ...change(head), files })
  }

  it('sends pictures before their commit, where no hook does it', async () => {
    await add((await clone()).repo)
    expect(remote.git('show', 'main:a.webp')).toContain(`oid sha256:${oid}`)
    expect(server.lfs.objects('blog').get(oid)).toEqual(picture)
  })

  it('commits nothing that the server does not take', async () => {
    const { repo } = await clone()
    const head = remote.git('rev-parse', 'main')
    server.lfs.set({ quota: 10 })
    await expect(add(repo)).rejects.toThrow(/Insufficient storage|507/)
    expect(remote.git('rev-parse', 'main')).toBe(head)
  })

  it('reads pictures that are there as pointers alone', async () => {
    const { dir, repo } = await clone()
    const size = picture.length
    const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`
    const head = remote.commit('main', { 'a.webp': text, 'b.webp': 'no picture' })
    server.lfs.objects('blog').set(oid, picture)
    const { files } = await repo.snapshot(head)
    const read = await repo.readPictures([...files.values()])
    expect(Buffer.from(read.get('a.webp')!)).toEqual(picture)
    expect(Buffer.from(read.get('b.webp')!).toString()).toBe('no picture')

    // A folder on disk, where git-lfs was told to leave pointers.
    writeFileSync(join(dir, 'a.webp'), text)
    const folder = createWorktree(dir, { env: gitEnv })
    const entry = { path: 'a.webp', sha: '0'.repeat(40), mode: '100644' }
    const here = await folder.readPictures([entry])
    expect(Buffer.from(here.get('a.webp')!)).toEqual(picture)
    expect((await folder.read([entry])).get('a.webp')!.toString()).toBe(text)
  })
})
