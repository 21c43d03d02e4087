import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

let gh: GitHub
let blog: TestRepo
beforeAll(async () => {
  gh = await startGitHub()
  blog = await gh.createRepo('acme/blog', {
    'posts/a.md': '# A',
    'p.png': new Uint8Array([1, 255]),
  })
})
afterAll(() => gh.close())

async function ask(method: string, path: string, body?: unknown, token = gh.token) {
  const response = await fetch(gh.url + path, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, json: JSON.parse(text), headers: response.headers }
}

it('starts within a second, several at once, and closes', async () => {
  const start = performance.now()
  const three = await Promise.all([startGitHub(), startGitHub(), startGitHub()])
  expect(performance.now() - start).toBeLessThan(3000)
  expect(new Set(three.map(({ url }) => url)).size).toBe(3)
  for (const one of three) await one.close()
  await expect(fetch(three[0]!.url)).rejects.toThrow()
})

it('lets a pull request follow its branch', async () => {
  const head = await blog.commit('topic', { 'posts/b.md': '# B' }, { from: 'main' })
  const pull = await blog.openPull({ head: 'topic', title: 'B' })
  const path = `/repos/acme/blog/pulls/${pull.number}`
  expect((await ask('GET', path)).json.head).toMatchObject({ ref: 'topic', sha: head })
  const next = await blog.commit('topic', { 'posts/b.md': null, 'posts/c.md': '# C' })
  expect((await ask('GET', path)).json.head.sha).toBe(next)
  expect((await ask('GET', '/repos/acme/blog/pulls')).json[0].head.sha).toBe(next)
  expect([...(await blog.files('topic')).keys()].sort()).toEqual([
    'p.png',
    'posts/a.md',
    'posts/c.md',
  ])
  expect(pull.url).toBe(`${gh.url}${path}`)
})

it('has pull requests from forks: their commits are here, their branch is not', async () => {
  const head = await blog.commit('patch-1', { 'posts/f.md': '# F' }, { from: 'main' })
  const opened = await blog.openPull({ head: 'patch-1', title: 'F', fork: 'mallory' })
  const { json: pull } = await ask('GET', `/repos/acme/blog/pulls/${opened.number}`)
  for (const { head: side, base } of [opened, pull]) {
    expect(side).toMatchObject({ label: 'mallory:patch-1', ref: 'patch-1', sha: head })
    expect(side.repo).toMatchObject({ full_name: 'mallory/blog', fork: true })
    expect(side.repo.id).not.toBe(base.repo.id)
  }
  expect(await blog.head('patch-1')).toBeUndefined()
  expect((await blog.read(head, 'posts/f.md'))?.toString()).toBe('# F')
})

it('knows who writes a comment, and takes no more than 65,536 characters', async () => {
  await blog.commit('talk', { 'posts/t.md': '# T' }, { from: 'main' })
  const { number } = await blog.openPull({ head: 'talk', title: 'T' })
  const path = `/repos/acme/blog/issues/${number}/comments`
  const { json: comment } = await ask('POST', path, { body: 'x'.repeat(65_536) })
  expect(comment.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
  expect((await ask('POST', path, { body: 'x'.repeat(65_537) })).status).toBe(422)
  const edit = `/repos/acme/blog/issues/comments/${comment.id}`
  expect((await ask('PATCH', edit, { body: 'x'.repeat(65_537) })).status).toBe(422)
  for (let i = 0; i < 119; i++) await blog.comment(number, `${i}`)
  const all = await blog.comments(number)
  expect(all).toHaveLength(120)
  expect(all.at(-1)?.user.login).toBe('acme')
  const page = await ask('GET', `${path}?per_page=100`)
  expect(page.headers.get('link')).toContain(`${gh.url}${path}?per_page=100&page=2`)
})

it('answers who I am, and knows no other tokens', async () => {
  const query = { query: 'query { viewer { login } }' }
  expect((await ask('POST', '/graphql', query)).json.data.viewer.login).toBe('github-actions[bot]')
  const mallory = await ask('POST', '/graphql', query, gh.tokenOf('mallory'))
  expect(mallory.json.data.viewer.login).toBe('mallory')
  expect((await ask('GET', '/repos/acme/blog', undefined, 'wrong')).status).toBe(401)
  expect((await ask('POST', '/graphql', query, 'wrong')).status).toBe(401)
})

it('logs requests, and goes wrong on demand', async () => {
  const start = gh.requests.length
  const stop = gh.fault(({ method }) => method === 'POST', { status: 502, forward: true }, 1)
  const lost = await ask('POST', '/repos/acme/blog/git/refs', {
    ref: 'refs/heads/lost',
    sha: await blog.head('main'),
  })
  stop()
  expect(lost.status).toBe(502)
  expect(await blog.head('lost')).toBeDefined()
  expect(gh.requests.slice(start)).toMatchObject([
    { method: 'POST', path: '/repos/acme/blog/git/refs', status: 502 },
  ])
  const gone = await ask('PATCH', '/repos/acme/blog/git/refs/heads/none', { sha: 'x' })
  expect(gone).toMatchObject({ status: 422, json: { message: 'Reference does not exist' } })
})

it('shows files as the comments link them', async () => {
  const head = await blog.head('main')
  const shown = await fetch(`${gh.url}/acme/blog/blob/${head}/p.png?raw=true`)
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(new Uint8Array([1, 255]))
})
