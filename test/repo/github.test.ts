import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HeadMovedError, HeroImagesError, PermissionError } from '../../src/errors.ts'
import { createGitHubRepo } from '../../src/repo/github.ts'
import { createOctokit } from '../../src/repo/octokit.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'
import { bytes, contract, first } from './contract.ts'

let gh: GitHub
let count = 0
beforeAll(async () => {
  gh = await startGitHub()
})
afterAll(() => gh.close())

const pace = { write: 0, second: 1 }
const open = (blog: TestRepo, token = gh.token) =>
  createGitHubRepo(createOctokit({ token, apiUrl: gh.url, log: () => {}, pace }), {
    owner: blog.owner,
    repo: blog.name,
  })
const createBlog = (files = first) => gh.createRepo(`acme/blog-${++count}`, files)

contract('GitHub', async (files) => {
  const blog = await createBlog(files)
  return { ...blog, repo: open(blog), close: async () => {} }
})

describe('a repo on GitHub', () => {
  let blog: TestRepo
  let stop: () => void = () => {}
  afterEach(() => stop())

  const changeOf = async (branch = 'main') => ({
    branch,
    head: (await blog.head(branch))!,
    files: new Map([
      ['hero.txt', { bytes: bytes('hero') }],
      ['posts/a.md', { bytes: bytes('post') }],
    ]),
    message: 'Add hero images',
  })
  const sent = (start: number) =>
    gh.requests
      .slice(start)
      .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`)

  it('needs few requests', async () => {
    blog = await createBlog()
    const repo = open(blog)
    const change = await changeOf()
    const start = gh.requests.length
    await repo.snapshot(await repo.head('main'))
    await repo.commit(change)
    expect(sent(start).map((line) => line.split('?')[0]!.replace(/[0-9a-f]{40}/, ':sha'))).toEqual([
      'GET git/ref/heads%2Fmain',
      'GET git/trees/:sha',
      'POST git/blobs',
      'POST git/blobs',
      'POST git/trees',
      'POST git/commits',
      'GET git/ref/heads%2Fmain',
      'PATCH git/refs/heads%2Fmain',
    ])
    const made = gh.requests.find(({ method, path }) => method === 'POST' && /commits$/.test(path))
    expect(JSON.parse(made!.body)).not.toHaveProperty('author')
    expect((await blog.log('main'))[0]?.author).toBe('github-actions[bot]')
  })

  it('walks the folders where the list of all files is truncated', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`p/${i % 3}/${i % 2}/${i}.md`, `${i}`]),
    )
    blog = await createBlog({ ...files, 'top.md': 'top' })
    stop = gh.truncateTrees(25)
    const start = gh.requests.length
    const repo = open(blog)
    const { files: found } = await repo.snapshot((await blog.head('main'))!)
    expect([...found.keys()].sort()).toEqual([...Object.keys(files), 'top.md'].sort())
    expect(sent(start).length).toBeGreaterThan(4)
    stop()
    await repo.commit(await changeOf())
    expect([...(await blog.files('main')).keys()]).toHaveLength(63)
  })

  it('gives up on a folder that is too long even for itself', async () => {
    blog = await createBlog({ 'a.md': 'a', 'b.md': 'b' })
    stop = gh.fault(({ path }) => path.includes('/git/trees/'), {
      rewrite: (tree) => ({ ...tree, truncated: true }),
    })
    const repo = open(blog)
    await expect(repo.snapshot((await blog.head('main'))!)).rejects.toThrow(HeroImagesError)
  })

  it.each([
    ['moving the branch', 'PATCH', /\/git\/refs\//],
    ['making the commit', 'POST', /\/git\/commits$/],
    ['making the tree', 'POST', /\/git\/trees$/],
    ['storing a blob', 'POST', /\/git\/blobs$/],
  ])('ends with one commit when %s is done and answered with a 502', async (_, method, path) => {
    for (const fault of [
      { status: 502, forward: true },
      { cut: true, forward: true },
      { status: 502 },
    ] as const) {
      blog = await createBlog()
      const change = await changeOf()
      stop = gh.fault((r) => r.method === method && path.test(r.path), fault, 1)
      const made = await open(blog).commit(change)
      const log = await blog.log('main')
      expect(log).toHaveLength(2)
      expect(log[0]).toMatchObject({ sha: made, parents: [change.head] })
      expect((await blog.read('main', 'hero.txt'))?.toString()).toBe('hero')
    }
  })

  it('does not move the branch again where it reads that it was moved', async () => {
    blog = await createBlog()
    stop = gh.fault((r) => r.method === 'PATCH', { status: 502, forward: true }, 1)
    const start = gh.requests.length
    await open(blog).commit(await changeOf())
    expect(sent(start).filter((line) => line.startsWith('PATCH'))).toHaveLength(1)
  })

  it('stops where GitHub never says that it moved the branch', async () => {
    blog = await createBlog()
    stop = gh.fault((r) => r.method === 'PATCH', { status: 502 })
    const start = gh.requests.length
    await expect(open(blog).commit(await changeOf())).rejects.toThrow(
      /did not move the branch main/,
    )
    expect(sent(start).filter((line) => line.startsWith('PATCH'))).toHaveLength(3)
    expect(await blog.log('main')).toHaveLength(1)
  })

  it('sees that the head moved between reading and moving the branch', async () => {
    blog = await createBlog()
    const change = await changeOf()
    const other = await blog.commit('other', { x: 'x' }, { from: 'main' })
    // The race itself: the read still gives the old head.
    const stale = gh.fault(
      (r) => r.method === 'GET' && r.path.includes('/git/ref/'),
      { rewrite: (ref) => ({ ...ref, object: { ...ref.object, sha: change.head } }) },
      1,
    )
    await blog.move('main', other)
    await expect(open(blog).commit(change)).rejects.toThrow(HeadMovedError)
    stale()
    expect(await blog.head('main')).toBe(other)
  })

  it('says what a rule of the branch said', async () => {
    blog = await createBlog()
    stop = gh.fault((r) => r.method === 'PATCH', {
      status: 422,
      body: { message: 'Repository rule violations found' },
    })
    await expect(open(blog).commit(await changeOf())).rejects.toMatchObject({
      message: expect.stringContaining('Repository rule violations found'),
      hint: expect.stringContaining('deliver: pull-request'),
    })
  })

  it('explains a 403 with the permissions to give', async () => {
    blog = await createBlog()
    const repo = open(blog)
    const change = await changeOf()
    stop = gh.forbidWrites()
    for (const doing of [
      () => repo.assertWritable(),
      () => repo.keep(bytes('x')),
      () => repo.commit(change),
      () => repo.createBranch('new', change.head),
    ]) {
      const error = await doing().then(
        () => expect.unreachable(),
        (reason) => reason,
      )
      expect(error).toBeInstanceOf(PermissionError)
      expect(error.needs).toBe('contents: write')
      expect(error.message).toContain('Resource not accessible by integration')
      expect(error.hint).toContain('permissions:\n  contents: write\n  pull-requests: write')
    }
    expect(await blog.log('main')).toHaveLength(1)
  })

  it('may not write where the account is a stranger', async () => {
    blog = await createBlog()
    const stranger = open(blog, gh.tokenOf('mallory'))
    await expect(stranger.assertWritable()).rejects.toThrow(PermissionError)
  })

  it('says that two histories have nothing in common', async () => {
    blog = await createBlog()
    stop = gh.fault((r) => r.path.includes('/compare/'), {
      status: 404,
      body: { message: 'No common ancestor between a and b.' },
    })
    const head = (await blog.head('main'))!
    await expect(open(blog).mergeBase(head, head)).rejects.toThrow(/no common ancestor/)
  })
})
