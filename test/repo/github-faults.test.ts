import { describe, expect, it } from 'vitest'
import { HeadMovedError, PermissionError } from '../../src/errors.ts'
import { binary, bytes } from './contract-files.ts'
import { GitHubScene } from './github-scene.ts'

const scene = new GitHubScene()

describe('a commit on GitHub', () => {
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
      const blog = await scene.begin()
      const change = await scene.change()
      scene.fault((r) => r.method === method && path.test(r.path), fault, 1)
      const made = await scene.open().commit(change)
      const log = await blog.log('main')
      expect(log).toHaveLength(2)
      expect(log[0]).toMatchObject({ sha: made, parents: [change.head] })
      expect((await blog.read('main', 'hero.bin'))?.equals(binary.subarray(0, 40))).toBe(true)
    }
  })

  it('does not move the branch again where it reads that it was moved', async () => {
    await scene.begin()
    scene.fault((r) => r.method === 'PATCH', { status: 502, forward: true }, 1)
    const sent = scene.watch()
    await scene.open().commit(await scene.change())
    expect(sent().filter((line) => line.startsWith('PATCH'))).toHaveLength(1)
  })

  it('stops where GitHub never says that it moved the branch', async () => {
    const blog = await scene.begin()
    scene.fault((r) => r.method === 'PATCH', { status: 502 })
    const sent = scene.watch()
    await expect(scene.open().commit(await scene.change())).rejects.toThrow(
      /did not move the branch main/,
    )
    expect(sent().filter((line) => line.startsWith('PATCH'))).toHaveLength(3)
    expect(await blog.log('main')).toHaveLength(1)
  })

  it('sees that the head moved between reading and moving the branch', async () => {
    const blog = await scene.begin()
    const change = await scene.change()
    const other = await blog.commit('other', { x: 'x' }, { from: 'main' })
    // The race itself: the read still gives the old head.
    const stale = scene.gh.fault(
      (r) => r.method === 'GET' && r.path.includes('/git/ref/'),
      { rewrite: (ref) => ({ ...ref, object: { ...ref.object, sha: change.head } }) },
      1,
    )
    await blog.move('main', other)
    await expect(scene.open().commit(change)).rejects.toThrow(HeadMovedError)
    stale()
    expect(await blog.head('main')).toBe(other)
  })

  it('says what a rule of the branch said', async () => {
    await scene.begin()
    scene.fault((r) => r.method === 'PATCH', {
      status: 422,
      body: { message: 'Repository rule violations found' },
    })
    await expect(scene.open().commit(await scene.change())).rejects.toMatchObject({
      message: expect.stringContaining('Repository rule violations found'),
      hint: expect.stringContaining('deliver: pull-request'),
    })
  })

  it('names the rule that refused, as GitHub told it, and what fits it', async () => {
    const blog = await scene.begin()
    scene.fault((r) => r.method === 'PATCH' || r.path.endsWith('/git/refs'), {
      status: 422,
      body: {
        message: 'Repository rule violations found\n\nCommits must have verified signatures.\n\n',
        documentation_url: 'https://docs.github.com/rest/git/refs#update-a-reference',
      },
    })
    const told = {
      message: expect.stringMatching(
        /: Repository rule violations found Commits must have verified signatures\.$/,
      ),
      hint: expect.stringContaining('leave `actions/checkout` out'),
    }
    const change = await scene.change()
    await expect(scene.open().commit(change)).rejects.toMatchObject(told)
    await expect(scene.open().createBranch('new', change.head)).rejects.toMatchObject(told)
    expect(await blog.log('main')).toHaveLength(1)
  })

  it('explains a 403 with the permissions to give', async () => {
    const blog = await scene.begin()
    const repo = scene.open()
    const change = await scene.change()
    scene.forbidWrites()
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
    await scene.begin()
    const stranger = scene.open(scene.gh.tokenOf('mallory'))
    await expect(stranger.assertWritable()).rejects.toThrow(PermissionError)
  })
})
