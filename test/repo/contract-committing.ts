import { expect, it } from 'vitest'
import { BranchGoneError, HeadMovedError, HeroImagesError } from '../../src/errors.ts'
import { astray, binary, odd } from './contract-files.ts'
import type { Stage } from './contract-stage.ts'

/** Commits are made alike: whole, without force, or not at all. */
export function commits(stage: Stage): void {
  it('commits new, changed and nested files at once, and nothing else', async () => {
    const repo = await stage.begin()
    const before = new Map(await stage.behind.files('main'))
    const head = (await stage.behind.head('main'))!
    const kept = await repo.keep(binary.subarray(5))
    const wanted = await stage.change({
      'posts/a.md': 'changed\r\n',
      'run.sh': '#!/bin/bash\n',
      'assets/new folder/ü.txt': 'nested\n',
    })
    const files = new Map([...wanted.files, ['assets/kept.bin', { sha: kept }] as const])
    const made = await repo.commit({ ...wanted, files })
    expect(await stage.behind.head('main')).toBe(made)
    const [newest, previous] = await stage.behind.log('main')
    expect(newest).toMatchObject({ sha: made, parents: [head] })
    expect(newest?.message.trim()).toBe(wanted.message)
    expect(previous?.sha).toBe(head)
    expect((await stage.behind.read('main', 'posts/a.md'))?.toString()).toBe('changed\r\n')
    expect((await stage.behind.read('main', 'assets/new folder/ü.txt'))?.toString()).toBe(
      'nested\n',
    )
    expect((await stage.behind.read('main', 'assets/kept.bin'))?.equals(binary.subarray(5))).toBe(
      true,
    )
    const after = new Map(await stage.behind.files('main'))
    expect(after.get('run.sh')?.mode).toBe('100755')
    expect(after.get('assets/kept.bin')?.mode).toBe('100644')
    const added = ['assets/kept.bin', 'assets/new folder/ü.txt']
    for (const path of ['posts/a.md', 'run.sh', ...added]) after.delete(path)
    for (const path of ['posts/a.md', 'run.sh']) before.delete(path)
    expect([...after].sort()).toEqual([...before].sort())
  })

  it('takes files away with the same commit, and does not mind those that are not there', async () => {
    const repo = await stage.begin()
    const before = new Map(await stage.behind.files('main'))
    const removed = ['posts/a.md', 'posts/never.md', 'assets/new.txt']
    await repo.commit({ ...(await stage.change({ 'assets/new.txt': 'new\n' })), removed })
    const after = new Map(await stage.behind.files('main'))
    expect((await stage.behind.read('main', 'assets/new.txt'))?.toString()).toBe('new\n')
    after.delete('assets/new.txt')
    before.delete('posts/a.md')
    expect([...after].sort()).toEqual([...before].sort())
  })

  it('writes to paths with odd names', async () => {
    const repo = await stage.begin()
    const made = await repo.commit(
      await stage.change(
        Object.fromEntries(
          odd.flatMap((path) => [
            [path, 'x'],
            [`${path}2`, 'y'],
          ]),
        ),
      ),
    )
    for (const path of odd) {
      expect((await stage.behind.read(made, path))?.toString()).toBe('x')
      expect((await stage.behind.read(made, `${path}2`))?.toString()).toBe('y')
    }
  })

  it('refuses paths that lead elsewhere, and commits nothing', async () => {
    const repo = await stage.begin()
    const head = await stage.behind.head('main')
    for (const path of astray) {
      const wanted = await stage.change({ 'posts/ok.md': 'ok', [path]: 'x' })
      await expect(repo.commit(wanted), path).rejects.toThrow(HeroImagesError)
    }
    expect(await stage.behind.head('main')).toBe(head)
  })

  it('does not commit on a head that moved on', async () => {
    const repo = await stage.begin()
    const wanted = await stage.change({ 'hero.txt': 'x' })
    const theirs = await stage.behind.commit('main', { 'posts/c.md': 'theirs' })
    await expect(repo.commit(wanted)).rejects.toThrow(HeadMovedError)
    expect(await stage.behind.head('main')).toBe(theirs)
  })

  it('does not bring back commits that were taken off the branch', async () => {
    const repo = await stage.begin()
    const old = (await stage.behind.head('main'))!
    await stage.behind.commit('main', { 'secret.txt': 'pushed by mistake' })
    const wanted = await stage.change({ 'hero.txt': 'x' })
    await stage.behind.move('main', old)
    await expect(repo.commit(wanted)).rejects.toThrow(HeadMovedError)
    expect(await stage.behind.head('main')).toBe(old)
  })

  it('does not create a deleted branch again', async () => {
    const repo = await stage.begin()
    await stage.behind.commit('topic', { 'posts/c.md': 'x' }, { from: 'main' })
    const head = await repo.head('topic')
    const wanted = await stage.change({ 'hero.txt': 'x' }, { branch: 'topic', head })
    await stage.behind.deleteBranch('topic')
    await expect(repo.commit(wanted)).rejects.toThrow(BranchGoneError)
    await expect(repo.head('topic')).rejects.toThrow(BranchGoneError)
    expect(await stage.behind.head('topic')).toBeUndefined()
  })

  it('commits with two parents on the tree of a third commit', async () => {
    const repo = await stage.begin()
    const head = (await stage.behind.head('main'))!
    const topic = await stage.behind.commit('topic', { 'topic.md': 'topic' }, { from: 'main' })
    const wanted = await stage.change({ 'hero.txt': 'x' }, { mergeParents: [topic], base: topic })
    const made = await repo.commit(wanted)
    expect((await stage.behind.log('main'))[0]).toMatchObject({ sha: made, parents: [head, topic] })
    expect((await stage.behind.read(made, 'topic.md'))?.toString()).toBe('topic')
  })

  it('lists and commits among 5,000 files', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 5000 }, (_, i) => [`posts/${i % 40}/${i}.md`, `${i}`])
    const repo = await stage.begin(Object.fromEntries(many))
    const head = await repo.head('main')
    const { files } = await repo.snapshot(head)
    expect(files.size).toBe(5000)
    const some = [...files.values()].slice(0, 40)
    expect((await repo.read(some)).size).toBe(40)
    const made = await repo.commit(await stage.change({ 'posts/3/hero.txt': 'x' }))
    expect((await repo.snapshot(made)).files.size).toBe(5001)
  })
}
