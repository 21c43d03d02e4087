import { describe, expect, it } from 'vitest'
import { contract } from './contract.ts'
import { GitHubScene } from './github-scene.ts'

const scene = new GitHubScene()

contract('GitHub, with packs', async (files) => {
  const blog = await scene.begin(files)
  return { ...blog, repo: scene.openWithPacks(), close: async () => {} }
})

describe('a repo on GitHub that takes packs', () => {
  it('needs few requests, however many files', async () => {
    const blog = await scene.begin()
    const repo = scene.openWithPacks()
    const change = await scene.change()
    const many = Array.from({ length: 40 }, (_, i) => [
      `big/${i}`,
      { bytes: Buffer.alloc(200_000, i) },
    ])
    const files = new Map([...change.files, ...(many as [string, { bytes: Buffer }][])])
    const sent = scene.watch()
    await repo.snapshot(await repo.head('main'))
    await repo.commit({ ...change, files })
    expect(sent().map((line) => line.split('?')[0]!.replace(/[0-9a-f]{40}/, ':sha'))).toEqual([
      'GET git/ref/heads%2Fmain',
      'GET git/trees/:sha',
      'POST ', // whether it is open
      'POST ', // all objects
      'POST git/commits',
      'GET git/ref/heads%2Fmain',
      'PATCH git/refs/heads%2Fmain',
      'POST ', // the ref on which they hung
    ])
    expect((await blog.log('main'))[0]?.author).toBe('github-actions[bot]')
    expect(await blog.read('main', 'big/39')).toEqual(Buffer.alloc(200_000, 39))
  })

  it('reads what it keeps for the next pack', async () => {
    await scene.begin()
    const repo = scene.openWithPacks()
    const bytes = Buffer.from('a picture')
    const sha = await repo.keep(bytes)
    const read = await repo.read([{ path: 'x', sha, mode: '100644' }])
    expect(read.get('x')).toEqual(bytes)
    const store = (await repo.refStore('pr-1'))!
    await store.change({ files: new Map([['kept', { sha }]]) })
    const other = (await scene.openWithPacks().refStore('pr-1'))!
    expect((await other.read([...(await other.list()).values()])).get('kept')).toEqual(bytes)
  })
})
