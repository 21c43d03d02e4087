import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createOctokit } from '../../src/github/octokit.ts'
import { mayWrite } from '../../src/github/permission.ts'
import { type Fault, type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

const people = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
const app = 'some-app[bot]'

let github: GitHub
let blog: TestRepo
let end: (() => void) | undefined
const said: string[] = []

const ask = (login: string, token = github.token) => {
  said.length = 0
  const pace = { write: 0, second: 1 }
  const octokit = createOctokit({ token, apiUrl: github.url, log: () => {}, spacing: pace })
  const address = { server: github.url, owner: blog.owner, name: blog.name }
  return mayWrite(octokit, address, login, (line) => said.push(line))
}

beforeAll(async () => {
  github = await startGitHub({ users: [...people, app] })
  blog = await github.createRepo('acme/blog', { 'a.md': '# A' })
  for (const role of people) await blog.setRole(role, role)
  await blog.setRole(app, 'write')
})
afterAll(() => github.close())
afterEach(() => {
  end?.()
  end = undefined
})

it.each([
  ['none', false, 'none may not write to this repository (none): nothing is done.'],
  ['read', false, 'read may not write to this repository (read): nothing is done.'],
  ['triage', false, 'triage may not write to this repository (read): nothing is done.'],
  ['write', true],
  ['maintain', true],
  ['admin', true],
  ['acme', true],
  ['mallory', false, 'mallory may not write to this repository (read): nothing is done.'],
  ['nobody', false, 'GitHub does not say whether nobody may write here (404): nothing is done.'],
  [app, false, `GitHub does not say whether ${app} may write here (404): nothing is done.`],
])('%s: %s', async (login, may, ...why) => {
  expect(await ask(login)).toBe(may)
  expect(said).toEqual(why)
})

it.each<[string, Fault]>([
  ['500', { status: 500 }],
  ['502 of a proxy', { status: 502, body: '<html>' }],
  ['404', { status: 404 }],
  ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
  ['a cut connection', { cut: true }],
  ['an empty answer', { rewrite: () => ({}) }],
  ['null', { rewrite: () => null }],
  ['a role of no known base', { rewrite: (json) => ({ ...json, permission: 'owner' }) }],
  [
    'a contradiction',
    {
      rewrite: ({ user, ...json }) => ({
        ...json,
        user: { ...user, permissions: { push: false } },
      }),
    },
  ],
])('nobody may where GitHub answers with %s', async (_, fault) => {
  end = github.fault(({ path }) => path.endsWith('/permission'), fault)
  expect(await ask('admin')).toBe(false)
  expect(said).toHaveLength(1)
})

it('asks again at each time', async () => {
  expect(await ask('write')).toBe(true)
  await blog.setRole('write', 'read')
  expect(await ask('write')).toBe(false)
  await blog.setRole('write', 'write')
  expect(await ask('write')).toBe(true)
})

it('takes no for an answer where the token itself may not ask', async () => {
  expect(await ask('admin', github.tokenOf('mallory'))).toBe(false)
})
