import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HeadMovedError } from '../../src/errors.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { createForkBranch, isRefused } from '../../src/repo/fork-branch.ts'
import { createGitHubRepo } from '../../src/repo/github.ts'
import { toPullName } from '../../src/repo/kept-names.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

/** The two ways to the author of a fork, on the emulated GitHub. */

let gh: GitHub
let blog: TestRepo
let number: number
let head: string
let end: (() => void) | undefined
const picture = Buffer.from([137, 80, 78, 71, 0, 255])

beforeAll(async () => {
  gh = await startGitHub({ users: ['ann', 'tom'] })
})
afterAll(() => gh.close())
afterEach(() => {
  end?.()
  end = undefined
})

let count = 0
async function open(token = gh.token, { mayModify = true } = {}) {
  blog = await gh.createRepo(`acme/blog-${++count}`, { 'a.md': '# A' })
  await blog.setRole('ann', 'write')
  await blog.commit('new', { 'b.md': '# B' }, { from: 'main' })
  const pull = await blog.openPull({ head: 'new', title: 'B', fork: 'mallory', mayModify })
  number = pull.number
  head = pull.head.sha
  const pace = { write: 0, second: 1 }
  const octokit = createOctokit({ token, apiUrl: gh.url, log: () => {}, spacing: pace })
  const name = { owner: 'acme', repo: blog.name }
  const repo = createGitHubRepo(octokit, name)
  const fork = { owner: 'mallory', repo: blog.name }
  return {
    repo,
    branch: createForkBranch(octokit, { name, repo }, { number, head, branch: 'new', fork }),
  }
}
const change = (sha: string) => ({
  files: new Map([
    ['b.png', { sha }] as const,
    ['b.md', { bytes: Buffer.from('# B, drawn') }] as const,
  ]),
  message: 'Add hero images',
})
const headNow = async () => (await blog.pull(number)).head.sha
const toPull = () => blog.ref(`refs/hero-images/${toPullName(number, undefined)}`)

describe('whether it may push', () => {
  it.each([
    ["a workflow's token", () => gh.token, true, false],
    ['a maintainer', () => gh.tokenOf('ann'), true, true],
    ['a maintainer who is not let', () => gh.tokenOf('ann'), false, false],
    ['somebody else', () => gh.tokenOf('tom'), true, false],
  ])('%s', async (_, token, mayModify, may) => {
    const { branch } = await open(token(), { mayModify })
    const before = gh.requests.length
    expect(await branch.mayPush()).toBe(may)
    // One request, which changes nothing.
    expect(gh.requests.length).toBe(before + 1)
    expect([await headNow(), await toPull()]).toEqual([head, undefined])
  })

  it('is no where the branch is gone, or GitHub does not answer', async () => {
    const { branch } = await open(gh.tokenOf('ann'))
    end = gh.fault(({ path }) => path.startsWith('/repos/mallory/'), { cut: true })
    expect(await branch.mayPush()).toBe(false)
  })
})

it('pushes one commit, with the pictures that are kept in the other repo', async () => {
  const { branch, repo } = await open(gh.tokenOf('ann'))
  const made = await branch.push(change(await repo.keep(picture)))
  expect(await headNow()).toBe(made)
  expect(await blog.read(made, 'b.png')).toEqual(picture)
  expect((await blog.log(made))[0]?.parents).toEqual([head])
})

it('does not push over what came since', async () => {
  const { branch, repo } = await open(gh.tokenOf('ann'))
  const kept = await repo.keep(picture)
  const now = await blog.pushToFork(number, { 'c.md': '# C' })
  await expect(branch.assertSame()).rejects.toThrow(`its head is ${now.slice(0, 7)} now`)
  const error = await branch.push(change(kept)).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(HeadMovedError)
  expect(isRefused(error)).toBe(false)
  expect(await headNow()).toBe(now)
})

it('knows a refusal', async () => {
  const { branch, repo } = await open()
  const error = await branch.push(change(await repo.keep(picture))).catch((error: unknown) => error)
  expect(isRefused(error)).toBe(true)
  expect(await headNow()).toBe(head)
})

describe('what the author can pull', () => {
  it('is the fork and one commit more, and moves on from there', async () => {
    const { branch, repo } = await open()
    expect(await branch.offered()).toBeUndefined()
    const one = await branch.offer(change(await repo.keep(picture)), [head], undefined)
    expect([await branch.offered(), await toPull()]).toEqual([one, one])
    expect([...(await blog.files(one)).keys()].toSorted()).toEqual(['a.md', 'b.md', 'b.png'])

    const next = await blog.pushToFork(number, { 'c.md': '# C' })
    const two = await branch.offer(change(await repo.keep(picture)), [one, next], one)
    expect((await blog.log(two))[0]?.parents).toEqual([one, next])
    expect([...(await blog.files(two)).keys()]).toContain('c.md')
    expect(await headNow()).toBe(next)
  })

  it('is not written over where another run was faster', async () => {
    const { branch, repo } = await open()
    const kept = await repo.keep(picture)
    const one = await branch.offer(change(kept), [head], undefined)
    const late = branch.offer({ ...change(kept), message: 'Late' }, [head], undefined)
    await expect(late).rejects.toThrow(HeadMovedError)
    expect(await toPull()).toBe(one)
  })
})
