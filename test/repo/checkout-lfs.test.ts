import { afterEach, describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import { createCheckout } from '../../src/repo/checkout.ts'
import { type BareRemote, createBareRemote, git, gitEnv } from './bare-remote.ts'
import { bytes } from './contract-files.ts'

let remote: BareRemote
afterEach(() => remote.close())

const open = (dir: string) => createCheckout(dir, { env: gitEnv })
const change = (head: string, path = 'static/hero.txt') => ({
  branch: 'main',
  head,
  files: new Map([[path, { bytes: bytes('hero') }]]),
  message: 'Add hero images',
})

describe('a checkout whose attributes ask for Git LFS', () => {
  const attributes = { '.gitattributes': '*.png filter=lfs diff=lfs merge=lfs -text\n' }
  const picture = bytes('\x89PNG picture')

  it('lets the clean filter make the pointer, for new and for kept bytes', async () => {
    remote = createBareRemote({ 'a.md': 'a' })
    const dir = remote.clone()
    // The attributes are those of the commit, not of the work tree, which lacks them.
    const head = remote.commit('main', attributes)
    git(dir, 'config', 'filter.lfs.clean', 'sed "s|.*|pointer to %f|"')
    const repo = open(dir)
    const kept = await repo.keep(picture)
    const files = new Map([
      ['img/a b.png', { bytes: picture }],
      ['img/kept.png', { sha: kept }],
      ['plain.txt', { bytes: picture }],
    ])
    await repo.commit({ ...change(head), files })
    expect(remote.git('show', 'main:img/a b.png')).toMatch(/^pointer to/)
    expect(remote.git('show', 'main:img/kept.png')).toMatch(/^pointer to/)
    expect(git(remote.dir, 'show', 'main:plain.txt').equals(picture)).toBe(true)
  })

  it('stops where the filter fails', async () => {
    remote = createBareRemote(attributes)
    const head = remote.git('rev-parse', 'main')
    const dir = remote.clone()
    git(dir, 'config', 'filter.lfs.clean', 'false')
    await expect(open(dir).commit(change(head, 'img/a.png'))).rejects.toThrow(HeroImagesError)
    expect(remote.git('rev-parse', 'main')).toBe(head)
  })

  it('says what to do where LFS is not set up', async () => {
    remote = createBareRemote(attributes)
    const head = remote.git('rev-parse', 'main')
    const repo = open(remote.clone())
    await expect(repo.commit(change(head, 'img/a.png'))).rejects.toMatchObject({
      name: 'HeroImagesError',
      hint: expect.stringContaining('lfs: true'),
    })
    expect(remote.git('rev-parse', 'main')).toBe(head)
  })
})
