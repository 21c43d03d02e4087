import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PermissionError } from '../../src/errors.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { findDeclinedPull, findOpenPull, getPull, openPull } from '../../src/github/pull-request.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

let github: GitHub
let blog: TestRepo
let ends: (() => void)[] = []
const pace = { write: 0, second: 1 }
const client = () =>
  createOctokit({ token: github.token, apiUrl: github.url, log: () => {}, spacing: pace })
const address = () => ({ server: github.url, owner: 'acme', name: 'blog' })

beforeAll(async () => {
  github = await startGitHub()
  blog = await github.createRepo('acme/blog', { 'a.md': '# A' })
})
afterAll(() => github.close())
afterEach(() => {
  for (const end of ends) end()
  ends = []
})

describe('getPull', () => {
  it('reads one from a branch of the repo', async () => {
    const head = await blog.commit('own', { 'b.md': '# B' }, { from: 'main' })
    const { number } = await blog.openPull({ head: 'own', title: 'A post' })
    const { id } = await blog.json()
    expect(await getPull(client(), address(), number)).toEqual({
      number,
      state: 'open',
      closedAt: '',
      merged: false,
      baseSha: await blog.head('main'),
      baseRef: 'main',
      headSha: head,
      headRef: 'own',
      headRepoId: id,
      baseRepoId: id,
      headRepoFullName: 'acme/blog',
      isFork: false,
      isDraft: false,
      maintainersMayPush: true,
      pushedAt: '',
      baseIsDefault: true,
      author: 'acme',
      title: 'A post',
    })
  })

  it('knows a fork, also one that was deleted', async () => {
    await blog.commit('theirs', { 'c.md': '# C' }, { from: 'main' })
    const { number } = await blog.openPull({ head: 'theirs', title: 'Theirs', fork: 'mallory' })
    const pull = await getPull(client(), address(), number)
    expect(pull).toMatchObject({
      isFork: true,
      headRepoFullName: 'mallory/blog',
      headRef: 'theirs',
    })
    expect(pull.headRepoId).not.toBe(pull.baseRepoId)

    ends.push(
      github.fault(({ path }) => path.includes('/pulls/'), {
        rewrite: (pull) => ({ ...pull, head: { ...pull.head, repo: null } }),
      }),
    )
    expect(await getPull(client(), address(), number)).toMatchObject({
      isFork: true,
      headRepoId: null,
      headRepoFullName: null,
    })
  })
})

describe('openPull', () => {
  const branches = { head: 'hero-images/main', base: 'main' }
  const text = { title: 'Hero images for 2 posts', body: 'first' }

  it('opens one, then keeps its body up to date', async () => {
    await blog.commit(branches.head, { 'x.webp': 'x' }, { from: 'main' })
    expect(await findOpenPull(client(), address(), branches)).toBeUndefined()
    const first = await openPull(client(), address(), { ...branches, ...text })
    expect(first.created).toBe(true)
    const again = await openPull(client(), address(), { ...branches, ...text, body: 'second' })
    expect(again).toEqual({ ...first, created: false })
    const { data } = await client().rest.pulls.get({
      owner: 'acme',
      repo: 'blog',
      pull_number: first.number,
    })
    expect(data).toMatchObject({ title: text.title, body: 'second' })
  })

  it('opens another once that one is closed', async () => {
    const open = await findOpenPull(client(), address(), branches)
    expect(await findDeclinedPull(client(), address(), branches)).toBeUndefined()
    await blog.closePull(open!.number)
    const declined = { url: open!.url, body: 'second' }
    expect(await findDeclinedPull(client(), address(), branches)).toEqual(declined)
    expect((await openPull(client(), address(), { ...branches, ...text })).created).toBe(true)
  })

  it('finds what a lost answer opened', async () => {
    await blog.closePull((await findOpenPull(client(), address(), branches))!.number)
    const posts = () => github.requests.filter(({ method }) => method === 'POST').length
    const before = posts()
    ends.push(github.fault(({ method }) => method === 'POST', { status: 502, forward: true }))
    const opened = await openPull(client(), address(), { ...branches, ...text })
    expect(await findOpenPull(client(), address(), branches)).toEqual({ ...opened, created: false })
    expect(posts() - before).toBe(1)
  })

  it('says which setting forbids it', async () => {
    await blog.closePull((await findOpenPull(client(), address(), branches))!.number)
    const message = 'GitHub Actions is not permitted to create or approve pull requests.'
    ends.push(
      github.fault(({ method }) => method === 'POST', { status: 403, body: { message } }, 1),
    )
    const error = await openPull(client(), address(), { ...branches, ...text }).catch(
      (error: unknown) => error,
    )
    expect(error).toBeInstanceOf(PermissionError)
    expect(error).toMatchObject({ hint: expect.stringContaining('Allow GitHub Actions') })
  })
})
