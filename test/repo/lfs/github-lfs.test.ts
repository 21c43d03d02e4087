import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PermissionError } from '../../../src/errors.ts'
import { createOctokit } from '../../../src/github/octokit.ts'
import type { ContentRepo } from '../../../src/repo/content-repo.ts'
import { createForkBranch } from '../../../src/repo/fork-branch.ts'
import { createGitHubRepo } from '../../../src/repo/github.ts'
import { lfsSource } from '../../../src/repo/lfs/source.ts'
import { openSender } from '../../../src/runtime/sender.ts'
import { GitHubScene } from '../github-scene.ts'

/** A repo through GitHub's API whose `.gitattributes` keep pictures in Git LFS. */

const scene = new GitHubScene()
const attributes = '*.webp filter=lfs diff=lfs merge=lfs -text\n'
const picture = randomBytes(3000)
const oid = createHash('sha256').update(picture).digest('hex')
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3000\n`
const branch = 'main'

afterEach(() => scene.gh.lfs.set({ quota: Number.POSITIVE_INFINITY, isOff: false }))

const there = () => scene.gh.lfs.objects(scene.blog.fullName)
const textAt = async (path: string, ref = branch) => (await scene.blog.read(ref, path))?.toString()
const head = async () => (await scene.blog.head(branch))!
async function commit(repo: ContentRepo, paths = ['a.webp'], more = {}) {
  const files = new Map(paths.map((path) => [path, { bytes: picture }]))
  return repo.commit({ branch, head: await head(), files, message: 'Add', ...more })
}

describe.each([
  ['by REST', () => scene.open()],
  ['by packs', () => scene.openWithPacks()],
])('a commit %s', (_, open) => {
  beforeEach(async () => void (await scene.begin({ '.gitattributes': attributes })))

  it('has the pointer, after the bytes went up', async () => {
    await commit(open(), ['img/a.webp', 'img/b.png'])
    expect(await textAt('img/a.webp')).toBe(pointer)
    expect(await scene.blog.read(branch, 'img/b.png')).toEqual(picture)
    expect([...there().keys()]).toEqual([oid])
    const log = scene.gh.requests.map(({ method, path }) => `${method} ${path}`)
    const put = log.findLastIndex((line) => line.startsWith('PUT /lfs-storage'))
    const made = log.findLastIndex((line) => line.endsWith('/git/commits'))
    expect(put).toBeLessThan(made)
  })

  it('has the pointer of bytes that were kept before, too', async () => {
    const repo = open()
    const sha = await repo.keep(picture)
    await commit(repo, [], { files: new Map([['a.webp', { sha }]]) })
    expect(await textAt('a.webp')).toBe(pointer)
    expect(there().size).toBe(1)
  })

  it('leaves pointers that it takes from somewhere else as they are', async () => {
    await scene.blog.commit('other', { 'a.webp': pointer }, { from: 'main' })
    const { sha } = (await scene.blog.files('other')).get('a.webp')!
    await commit(open(), [], { files: new Map([['b.webp', { sha }]]) })
    expect(await textAt('b.webp')).toBe(pointer)
    expect(there().size).toBe(0)
  })

  it('sends nothing twice where the branch moved and it is made again', async () => {
    const repo = open()
    const from = scene.gh.requests.length
    const old = await head()
    await scene.blog.commit(branch, { 'b.md': 'b' })
    await expect(commit(repo, ['a.webp'], { head: old })).rejects.toThrow('points at')
    await commit(repo)
    const puts = scene.gh.requests.slice(from).filter(({ method }) => method === 'PUT')
    expect(puts).toHaveLength(1)
  })

  it.each([
    ['the quota', () => scene.gh.lfs.set({ quota: 10 }), 'is used up (507)'],
    ['no Git LFS', () => scene.gh.lfs.set({ isOff: true }), 'has no Git LFS'],
    [
      'a lock',
      () => scene.gh.lfs.lock(scene.blog.fullName, 'a.webp', 'octocat'),
      '`a.webp` is locked in Git LFS by octocat',
    ],
    [
      'a storage that takes nothing',
      () => scene.fault(({ method }) => method === 'PUT', { status: 403, body: {} }),
      'Git LFS of acme/blog-',
    ],
  ])('is none where the server refuses: %s', async (_, refuse, said) => {
    refuse()
    const before = await head()
    await expect(commit(open())).rejects.toThrow(said)
    expect(await head()).toBe(before)
    expect(there().size).toBe(0)
  })
})

describe('which files', () => {
  it.each([
    ['a nearer file takes them out', { 'img/.gitattributes': '*.webp -filter\n' }, false],
    ['a macro', { '.gitattributes': '[attr]big filter=lfs -text\n*.webp big\n' }, true],
    ['nothing says so', { '.gitattributes': '*.png filter=lfs\n' }, false],
    ['there are no attributes', { '.gitattributes': null }, false],
  ])('%s', async (_, files, isLarge) => {
    await scene.begin({ '.gitattributes': attributes })
    await scene.blog.commit(branch, files)
    await commit(scene.open(), ['img/a.webp'])
    expect((await textAt('img/a.webp')) === pointer).toBe(isLarge)
    expect(there().size).toBe(isLarge ? 1 : 0)
  })

  it('the attributes of the commit itself count', async () => {
    await scene.begin({ 'a.md': 'a' })
    const files = new Map([
      ['.gitattributes', { bytes: Buffer.from(attributes) }],
      ['a.webp', { bytes: picture }],
    ])
    await commit(scene.open(), [], { files })
    expect(await textAt('a.webp')).toBe(pointer)
  })

  it('what is kept on refs of our own stays as it is', async () => {
    await scene.begin({ '.gitattributes': attributes })
    const store = (await scene.openWithPacks().refStore('pr-1'))!
    await store.change({ files: new Map([['a.webp', { bytes: picture }]]) })
    const commit = (await scene.blog.ref('refs/hero-images/pr-1'))!
    expect(await scene.blog.read(commit, 'a.webp')).toEqual(picture)
    expect(there().size).toBe(0)
  })
})

describe('before anything is paid for', () => {
  const look = async (open = scene.open()) =>
    open.assertStorable(['img/a.webp', 'img/b.jpg'], { branch, commit: await head() })
  beforeEach(async () => void (await scene.begin({ '.gitattributes': `# big\n${attributes}` })))

  it('nothing is sent where all is well', async () => {
    await look()
    expect(there().size).toBe(0)
  })

  it.each([
    ['the server has no Git LFS', () => scene.gh.lfs.set({ isOff: true }), 'has no Git LFS'],
    ['the quota is used up', () => scene.gh.lfs.set({ quota: 0 }), 'is used up'],
    [
      'somebody holds a lock',
      () => scene.gh.lfs.lock(scene.blog.fullName, 'img/a.webp', 'octocat'),
      'locked in Git LFS by octocat',
    ],
  ])('it is told where %s', async (_, refuse, said) => {
    refuse()
    const error = await look().catch((error) => error)
    expect(error.message).toContain('Line 2 of `.gitattributes` keeps `img/a.webp` in Git LFS')
    expect(error.message).toContain(said)
    expect(error.hint).not.toBe('')
  })

  it('a token that may not write is told', async () => {
    const error = await look(scene.open(scene.gh.tokenOf('mallory'))).catch((error) => error)
    expect(error.cause).toBeInstanceOf(PermissionError)
  })

  it('another filter is told, for which it takes a checkout', async () => {
    await scene.blog.commit(branch, { '.gitattributes': '*.jpg filter=git-crypt\n' })
    await expect(look()).rejects.toThrow(
      '`img/b.jpg` cannot be committed without a checkout: line 1 of `.gitattributes` sends it through the filter `git-crypt`.',
    )
  })

  it('another server is told, and gets no token', async () => {
    const url = 'https://lfs.example.com/blog'
    await scene.blog.commit(branch, { '.lfsconfig': `[lfs]\n\turl = ${url}\n` })
    await expect(look()).rejects.toThrow(`on another server (${url})`)
    await expect(commit(scene.open())).rejects.toThrow(`on another server (${url})`)
  })
})

describe('pictures that are there', () => {
  const read = async (files: Record<string, string | Buffer>) => {
    await scene.begin({ '.gitattributes': attributes, ...files })
    const repo = scene.open()
    const { files: all } = await repo.snapshot(await head())
    return () => repo.readPictures([...all.values()].filter(({ path }) => path in files))
  }

  it('are read from Git LFS where a pointer stands for them', async () => {
    const pictures = await read({ 'a.webp': pointer, 'b.jpg': picture })
    there().set(oid, picture)
    const got = await pictures()
    expect(Buffer.from(got.get('a.webp')!)).toEqual(picture)
    expect(Buffer.from(got.get('b.jpg')!)).toEqual(picture)
  })

  it('are told where they are not on the server', async () => {
    const pictures = await read({ 'a.webp': pointer })
    there().clear()
    await expect(pictures()).rejects.toThrow('`a.webp` is not on the Git LFS server')
  })

  it('are not fetched where they are too large to be read', async () => {
    const pictures = await read({ 'a.webp': pointer.replace('3000', '99000000') })
    await expect(pictures()).rejects.toThrow('has 95 MB, more than the 50 MB that are read')
  })
})

describe('the pull request of a fork', () => {
  async function open(token: string) {
    const blog = await scene.begin({ '.gitattributes': attributes })
    await blog.setRole('octocat', 'write')
    await blog.commit('new', { 'b.md': 'b' }, { from: 'main' })
    const pull = await blog.openPull({ head: 'new', title: 'B', fork: 'mallory' })
    const pace = { write: 0, second: 1 }
    const octokit = createOctokit({ token, apiUrl: scene.gh.url, log: () => {}, spacing: pace })
    const name = { owner: 'acme', repo: blog.name }
    const lfs = lfsSource({ server: scene.gh.url }, token, openSender('follow'))
    const repo = createGitHubRepo(octokit, name, undefined, lfs)
    const fork = { owner: 'mallory', repo: blog.name }
    const about = { number: pull.number, head: pull.head.sha, branch: 'new', fork }
    return {
      fork: createForkBranch(octokit, { name, repo, lfs }, about),
      change: { files: new Map([['b.webp', { sha: await repo.keep(picture) }]]), message: 'Add' },
      head: about.head,
    }
  }

  it('gets pointers where its author can pull them', async () => {
    const { fork, change, head } = await open(scene.gh.token)
    const offered = await fork.offer(change, [head], undefined)
    expect(await textAt('b.webp', offered)).toBe(pointer)
    expect(there().get(oid)).toEqual(picture)
  })

  it('gets pointers where maintainers push', async () => {
    const { fork, change } = await open(scene.gh.tokenOf('octocat'))
    expect(await textAt('b.webp', await fork.push(change))).toBe(pointer)
    expect(there().get(oid)).toEqual(picture)
    const batch = scene.gh.requests.findLast(({ path }) => path.endsWith('objects/batch'))!
    expect(batch.path).toContain('/mallory/')
  })
})
