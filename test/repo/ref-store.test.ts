import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PermissionError } from '../../src/errors.ts'
import { createCheckout } from '../../src/repo/checkout.ts'
import type { ContentRepo } from '../../src/repo/content-repo.ts'
import { createWorktree } from '../../src/repo/worktree.ts'
import type { LoggedRequest } from '../helpers/github.ts'
import { createBareRemote, git, gitEnv, gitLine } from './bare-remote.ts'
import { bytes } from './contract-files.ts'
import { type ShelfScene, shelves } from './contract-shelf.ts'
import { GitHubScene } from './github-scene.ts'

const first = { 'posts/a.md': '# A\n' }
const github = new GitHubScene()

const onGitHub = (open: () => ContentRepo) => async (): Promise<ShelfScene> => {
  const blog = await github.begin(first)
  const api = async (path: string) => {
    const response = await fetch(`${github.gh.url}/repos/${blog.fullName}/git/${path}`, {
      headers: { authorization: `token ${github.gh.token}` },
    })
    return response.ok ? await response.json() : undefined
  }
  return {
    open,
    ref: async (name) => (await api(`ref/${name.slice('refs/'.length)}`))?.object.sha,
    parents: async (commit) =>
      (await api(`commits/${commit}`)).parents.map(({ sha }: { sha: string }) => sha),
    close: async () => github.mend(),
  }
}
shelves(
  'GitHub',
  onGitHub(() => github.open()),
)
shelves(
  'GitHub, with packs',
  onGitHub(() => github.openWithPacks()),
)
// A limit of GitHub's, a rule, a proxy: what went up as packs until then is what the rest builds on.
describe.each([1, 2, 3])('of which %i went up', (most) => {
  shelves('GitHub, which takes no more packs in the middle', async () => {
    const scene = await onGitHub(() => github.openWithPacks())()
    let pushes = 0
    const isPush = ({ path, bytes }: LoggedRequest) =>
      path.endsWith('/git-receive-pack') && (bytes?.length ?? 0) > '0000'.length
    github.fault((request) => isPush(request) && ++pushes > most, { status: 403 })
    return scene
  })
})

const behindGit = (dir: string) => ({
  ref: async (name: string) =>
    gitLine(dir, 'for-each-ref', '--format=%(objectname)', name) || undefined,
  parents: async (commit: string) =>
    gitLine(dir, 'log', '-1', '--format=%P', commit).split(' ').filter(Boolean),
})

describe.each([
  ['A whole checkout', []],
  ['A shallow checkout', ['--depth=1', '--no-single-branch']],
])('%s', (name, options) => {
  shelves(name, async () => {
    const remote = createBareRemote(first)
    return {
      open: () => createCheckout(remote.clone(...options), { env: gitEnv }),
      ...behindGit(remote.dir),
      close: async () => remote.close(),
    }
  })
})

const newFolder = () => mkdtempSync(join(tmpdir(), 'hero-shelf-'))

shelves('A folder with git', async () => {
  const dir = newFolder()
  git(dir, 'init', '--quiet')
  return {
    open: () => createWorktree(dir, { env: gitEnv }),
    ...behindGit(dir),
    close: async () => rmSync(dir, { recursive: true }),
  }
})

it('A folder without git keeps nothing', async () => {
  const dir = newFolder()
  const env = { ...gitEnv, GIT_CEILING_DIRECTORIES: tmpdir() }
  expect(await createWorktree(dir, { env }).refStore('pr-7')).toBeUndefined()
  rmSync(dir, { recursive: true })
})

it('A checkout runs no hooks for it, and leaves no ref behind in the clone', async () => {
  const remote = createBareRemote(first)
  const clone = remote.clone()
  const ran = join(remote.folder, 'ran')
  const hook = join(clone, '.git/hooks/pre-push')
  writeFileSync(hook, `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 })
  const shelf = (await createCheckout(clone, { env: gitEnv }).refStore('pr-7'))!
  await shelf.change({ files: new Map([['a', { bytes: bytes('a') }]]) })
  expect(existsSync(ran)).toBe(false)
  expect(gitLine(clone, 'for-each-ref', 'refs/hero-images')).toBe('')
  expect(remote.git('for-each-ref', '--format=%(refname)', 'refs/hero-images')).toBe(
    'refs/hero-images/pr-7',
  )
  remote.close()
})

describe('A shelf on GitHub', () => {
  const put = (path: string) => ({ files: new Map([[path, { bytes: Uint8Array.of(0, 1, 2) }]]) })
  const open = async () => (await github.open().refStore('pr-7'))!
  const short = (line: string) => line.split('?')[0]!.replace(/[0-9a-f]{40}/, ':sha')

  it('needs few requests', async () => {
    await github.begin(first)
    const sent = github.watch()
    const shelf = await open()
    await shelf.list()
    expect(sent().map(short)).toEqual(['GET git/ref/hero-images%2Fpr-7'])
    await shelf.change({
      files: new Map([...put('a.png').files, ['a.json', { bytes: bytes('{}\n') }]]),
    })
    expect(sent().slice(1).map(short)).toEqual([
      'POST git/blobs',
      'POST git/trees',
      'POST git/commits',
      'POST git/refs',
    ])
    await shelf.change(put('b.png'))
    expect(sent().slice(5).map(short)).toEqual([
      'POST git/blobs',
      'POST git/trees',
      'POST git/commits',
      'PATCH git/refs/hero-images%2Fpr-7',
    ])
    await shelf.change({ removed: ['a.png', 'a.json', 'b.png'] })
    expect(sent().slice(9).map(short)).toEqual([
      'GET git/ref/hero-images%2Fpr-7',
      'DELETE git/refs/hero-images%2Fpr-7',
    ])
  })

  it.each([
    ['is done and answered with a 502', { status: 502, forward: true }],
    ['is done and the answer is lost', { cut: true, forward: true }],
    ['is not done and answered with a 502', { status: 502 }],
  ] as const)('is changed once where a step of it %s', async (_, fault) => {
    for (const [method, path] of [
      ['POST', /\/git\/refs$/],
      ['PATCH', /\/git\/refs\//],
      ['DELETE', /\/git\/refs\//],
      ['POST', /\/git\/commits$/],
    ] as const) {
      await github.begin(first)
      const shelf = await open()
      github.fault((r) => r.method === method && path.test(r.path), fault, 1)
      await shelf.change(put('a'))
      await shelf.change(put('b'))
      expect([...(await (await open()).list()).keys()].sort()).toEqual(['a', 'b'])
      await shelf.change({ removed: ['a', 'b'] })
      expect((await (await open()).list()).size).toBe(0)
      github.mend()
    }
  })

  it('says what a rule said, or which permission is missing', async () => {
    await github.begin(first)
    const isRef = (path: string) => path.endsWith('/git/refs')
    github.fault((r) => r.method === 'POST' && isRef(r.path), {
      status: 422,
      body: { message: 'Repository rule violations found' },
    })
    await expect((await open()).change(put('a'))).rejects.toThrow(
      'GitHub did not move refs/hero-images/pr-7: Repository rule violations found',
    )
    github.mend()
    github.forbidWrites()
    await expect((await open()).change(put('a'))).rejects.toThrow(PermissionError)
  })
})
