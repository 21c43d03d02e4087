import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

/** What people do on a pull request, as the tests' GitHub has it. */

const writers = ['write', 'maintain', 'admin'] as const
const readers = ['none', 'read', 'triage'] as const

let gh: GitHub
let blog: TestRepo
let number: number
const ask = async (method: string, path: string, token: string, body?: object) => {
  const response = await fetch(`${gh.url}/repos/acme/blog${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, data: text === '' ? undefined : JSON.parse(text) }
}

beforeAll(async () => {
  gh = await startGitHub({ users: [...writers, ...readers] })
  blog = await gh.createRepo('acme/blog', { 'a.md': '# A', 'old.md': '# Old' })
  for (const role of [...writers, ...readers]) await blog.setRole(role, role)
  await blog.commit('new', { 'b.md': '# B', 'old.md': null }, { from: 'main' })
  number = (await blog.openPull({ head: 'new', title: 'B' })).number
})
afterAll(() => gh.close())

describe('roles', () => {
  it.each([
    ['triage', 'read', { pull: true, triage: true, push: false, maintain: false, admin: false }],
    ['maintain', 'write', { pull: true, triage: true, push: true, maintain: true, admin: false }],
  ])('%s counts as %s', async (role, permission, permissions) => {
    const { data } = await ask('GET', `/collaborators/${role}/permission`, gh.token)
    expect(data).toMatchObject({ permission, role_name: role, user: { login: role, permissions } })
  })

  it('are told to those who may write', async () => {
    const path = '/collaborators/write/permission'
    expect((await ask('GET', path, gh.tokenOf('triage'))).status).toBe(403)
    expect((await ask('GET', '/collaborators/x%5Bbot%5D/permission', gh.token)).data.message).toBe(
      'x[bot] is not a user',
    )
  })
})

describe('comments', () => {
  it('of another are changed by those who may write', async () => {
    const { id, user } = await blog.comment(number, 'ours', 'github-actions[bot]')
    expect(user.type).toBe('Bot')
    for (const login of writers)
      expect(await blog.editComment(id, `by ${login}`, login)).toHaveProperty('body', `by ${login}`)
    for (const login of readers)
      await expect(blog.editComment(id, 'mine now', login)).rejects.toThrow('403')
    await expect(blog.deleteComment(id, 'triage')).rejects.toThrow('403')
    await blog.deleteComment(id, 'write')
    await expect(blog.editComment(id, 'gone')).rejects.toThrow('404')
  })

  it('of their own are changed by anybody', async () => {
    const { id } = await blog.comment(number, 'mine', 'mallory')
    expect(await blog.editComment(id, 'other', 'mallory')).toHaveProperty('body', 'other')
    await blog.deleteComment(id, 'mallory')
    expect((await blog.comments(number)).map((one) => one.id)).not.toContain(id)
    await expect(blog.comment(number, 'who?', 'nobody')).rejects.toThrow('no account nobody')
  })

  it('lose their reactions when they are deleted, and take known ones alone', async () => {
    const { id } = await blog.comment(number, 'hello', 'mallory')
    const path = `/issues/comments/${id}/reactions`
    const react = (content: string) => ask('POST', path, gh.tokenOf('octocat'), { content })
    expect((await react('eyes')).status).toBe(201)
    expect((await react('eyes')).status).toBe(200)
    expect((await react('thumbs')).status).toBe(422)
    const { data } = await ask('GET', path, gh.tokenOf('mallory'))
    expect(data).toMatchObject([{ content: 'eyes', user: { login: 'octocat', type: 'User' } }])
    await blog.deleteComment(id, 'mallory')
    expect((await react('eyes')).status).toBe(404)
  })
})

describe('checks', () => {
  it('are told by name, the newest of each', async () => {
    const head_sha = (await blog.head('new'))!
    const put = (name: string, more: object) =>
      ask('POST', '/check-runs', gh.token, { name, head_sha, ...more })
    await put('Hero images', { status: 'queued', output: { title: '1 waits', summary: 's' } })
    await put('Lint', { status: 'completed', conclusion: 'failure' })
    expect((await blog.checks(head_sha)).get('Hero images')).toMatchObject({
      status: 'queued',
      conclusion: null,
      output: { title: '1 waits' },
    })
    await put('Hero images', { status: 'completed', conclusion: 'success' })
    const checks = await blog.checks(head_sha)
    expect([...checks.keys()].toSorted()).toEqual(['Hero images', 'Lint'])
    expect(checks.get('Hero images')).toMatchObject({ status: 'completed', conclusion: 'success' })
  })
})

describe('reviews and merges', () => {
  it('are of the newest commit, or of one that is named', async () => {
    const old = (await blog.head('new'))!
    const head = await blog.commit('new', { 'c.md': '# C' })
    const review = await blog.review(number, { as: 'write' })
    expect(review).toMatchObject({ state: 'APPROVED', commit_id: head, user: { login: 'write' } })
    expect((await blog.review(number, { as: 'write', head: old })).commit_id).toBe(old)
    await expect(blog.review(number, { as: 'acme' })).rejects.toThrow('your own')
  })

  it('bring over what the head changed, and nothing else', async () => {
    await blog.commit('main', { 'a.md': '# A, again' })
    const pull = await blog.mergePull(number)
    expect(pull).toMatchObject({ state: 'closed', merged: true })
    expect(pull.merge_commit_sha).toBe(await blog.head('main'))
    expect([...(await blog.files('main')).keys()].toSorted()).toEqual(['a.md', 'b.md', 'c.md'])
    expect((await blog.read('main', 'a.md'))?.toString()).toBe('# A, again')
    const { data } = await ask('GET', `/pulls/${number}`, gh.token)
    expect(data).toMatchObject({ state: 'closed', merged: true })
  })
})
