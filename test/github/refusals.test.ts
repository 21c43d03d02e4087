import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { HeroImagesError, PermissionError } from '../../src/errors.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { type GitHub, startGitHub } from '../helpers/github.ts'

let gh: GitHub
let stop: () => void = () => {}
beforeAll(async () => {
  gh = await startGitHub()
  await gh.createRepo('acme/blog', { 'a.md': 'a' })
})
afterEach(() => stop())
afterAll(() => gh.close())

const name = { owner: 'acme', repo: 'blog' }
const open = (token = gh.token) =>
  createOctokit({ token, apiUrl: gh.url, log: () => {}, spacing: { write: 0, second: 1 } })

it('names the permission that is missing', async () => {
  stop = gh.fault(() => true, {
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  })
  const octokit = open()
  const needs = (work: Promise<unknown>) =>
    work.then(
      () => 'nothing',
      (error) => (error instanceof PermissionError ? error.needs : String(error)),
    )
  const { rest } = octokit
  expect(await needs(rest.git.createBlob({ ...name, content: '' }))).toBe('contents: write')
  expect(await needs(rest.git.getRef({ ...name, ref: 'heads/main' }))).toBe('contents: read')
  const comment = { ...name, issue_number: 1, body: 'x' }
  expect(await needs(rest.issues.createComment(comment))).toBe('pull-requests: write')
  expect(await needs(rest.pulls.list(name))).toBe('pull-requests: read')
  const check = { ...name, name: 'x', head_sha: 'x' }
  const error = await rest.checks.create(check).catch((reason: PermissionError) => reason)
  expect(error).toMatchObject({
    needs: 'checks: write',
    hint: expect.stringContaining(
      'permissions:\n  contents: write\n  pull-requests: write\n  checks: write',
    ),
  })
})

it.each([
  ['Resource not accessible by personal access token', /personal access token these/],
  ['Repository was archived so is read-only.', /archived/],
])('has a hint for %j', async (message, hint) => {
  stop = gh.fault(() => true, { status: 403, body: { message } })
  const work = open().rest.git.createBlob({ ...name, content: '' })
  await expect(work).rejects.toMatchObject({
    name: 'PermissionError',
    message: expect.stringContaining(message),
    hint: expect.stringMatching(hint),
  })
})

it.each([
  ['Unable to create comment because issue is locked.', 'HeroImagesError', /Unlock/],
  [
    'GitHub Actions is not permitted to create or approve pull requests.',
    'PermissionError',
    /Tick "Allow GitHub Actions/,
  ],
])('knows a refusal that no permission would change: %j', async (message, kind, hint) => {
  stop = gh.fault(() => true, { status: 403, body: { message } })
  const error = await open()
    .rest.issues.createComment({ ...name, issue_number: 1, body: 'x' })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: kind, hint: expect.stringMatching(hint) })
  expect((error as HeroImagesError).hint).not.toContain('permissions:')
})

it.each([
  'You must authenticate via a GitHub App.',
  'Resource not accessible by personal access token',
])('says of a check that no permission of a person would do: %j', async (message) => {
  stop = gh.fault(() => true, { status: 403, body: { message } })
  const error = await open()
    .rest.checks.create({ ...name, name: 'x', head_sha: 'x' })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({
    name: 'PermissionError',
    message: expect.stringContaining('apps alone'),
    hint: expect.stringMatching(/GitHub App.*no branch rule/),
  })
  expect((error as HeroImagesError).hint).not.toContain('permissions:')
})

it('takes a rate limit of older servers for no permission', async () => {
  const body = { message: 'You have triggered an abuse detection mechanism.' }
  stop = gh.fault(() => true, { status: 403, body })
  await expect(open().rest.repos.get(name)).rejects.toMatchObject({
    name: 'HeroImagesError',
    message: expect.stringContaining('GitHub takes no more requests for now'),
  })
})

it('says of a wrong token that it is wrong, without showing it', async () => {
  const token = 'ghp_thisIsSecret'
  const error = await open(token)
    .rest.repos.get(name)
    .then(
      () => expect.unreachable(),
      (reason) => reason,
    )
  expect(error).toBeInstanceOf(HeroImagesError)
  expect(error.message).toBe('GitHub does not accept the token (401)')
  expect(JSON.stringify([error, error.cause, error.cause.request])).not.toContain(token)
})
