import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HeadMovedError, PermissionError } from '../../src/errors.ts'
import { createGitHubRepo } from '../../src/repo/github.ts'
import { createOctokit } from '../../src/repo/octokit.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'
import { bytes, first } from './contract-files.ts'

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

describe('a commit on GitHub', () => {
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
})
