import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import { createGitHubRepo } from '../../src/repo/github.ts'
import { createOctokit } from '../../src/repo/octokit.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'
import { contract } from './contract.ts'
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
