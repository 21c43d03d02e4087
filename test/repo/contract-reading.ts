import { expect, it } from 'vitest'
import { BranchGoneError, HeroImagesError } from '../../src/errors.ts'
import type { FileEntry } from '../../src/repo/files.ts'
import { binary, first, hostile, odd } from './contract-files.ts'
import type { Stage } from './contract-stage.ts'

/** Files, branches and histories are read alike. */
export function reads(stage: Stage): void {
  it('lists every file with id and mode', async () => {
    const repo = await stage.begin()
    const head = await repo.head('main')
    const { commit, files } = await repo.snapshot(head)
    expect(commit).toBe(head)
    expect([...files.keys()].sort()).toEqual(Object.keys(first).sort())
    const expected = await stage.behind.files('main')
    for (const [path, { mode, sha }] of files) expect(expected.get(path)).toEqual({ mode, sha })
    expect(files.get('run.sh')?.mode).toBe('100755')
    expect(files.get('link')?.mode).toBe('120000')
    expect(files.get('picture.bin')?.size).toBe(70_000)
  })

  it('reads bytes as they are, and nothing for links and submodules', async () => {
    const repo = await stage.begin()
    const { files } = await repo.snapshot(await repo.head('main'))
    const submodule: FileEntry = { path: 'sub', sha: 'a'.repeat(40), mode: '160000' }
    const read = await repo.read([...files.values(), submodule])
    expect([...read.keys()].sort()).toEqual(
      Object.keys(first)
        .filter((path) => path !== 'link')
        .sort(),
    )
    expect(Buffer.from(read.get('picture.bin')!).equals(binary)).toBe(true)
    expect(Buffer.from(read.get('posts/a.md')!).toString()).toBe('---\r\ntitle: A\r\n---\r\n')
    expect(read.get('empty')).toHaveLength(0)
    for (const path of odd) expect(Buffer.from(read.get(path)!).toString()).toBe(`at ${path}\n`)
    expect((await repo.read([])).size).toBe(0)
  })

  it('finds the branches whose name begins so', async () => {
    const repo = await stage.begin()
    expect(await repo.branches('pictures')).toEqual([])
    for (const name of ['pictures/main/x', 'pictures-too', 'other/pictures', 'picture'])
      await stage.behind.commit(name, { 'x.md': 'x' }, { from: 'main' })
    expect([...(await repo.branches('pictures'))].sort()).toEqual([
      'pictures-too',
      'pictures/main/x',
    ])
    await stage.behind.commit('top', { 'x.md': 'x' }, { from: 'main' })
    expect(await repo.branches('top')).toEqual(['top'])
    await expect(repo.branches('a b')).rejects.toThrow(HeroImagesError)
  })

  it('finds the merge base of two branches', async () => {
    const repo = await stage.begin()
    const base = (await stage.behind.head('main'))!
    const one = await stage.behind.commit('one', { 'one.md': '1' }, { from: 'main' })
    const two = await stage.behind.commit('main', { 'two.md': '2' })
    expect(await repo.mergeBase(two, one)).toBe(base)
    expect(await repo.mergeBase(base, one)).toBe(base)
    expect(await repo.mergeBase(one, one)).toBe(one)
  })

  it('finds the newest commit before a date, to the second', async () => {
    const repo = await stage.begin({})
    const date = (day: number, time: string) => `2025-03-0${day}T${time}Z`
    const commit = (text: string, at: string) => stage.behind.commit('main', { text }, { date: at })
    const first = await commit('1', date(1, '23:59:59'))
    const second = await commit('2', date(2, '00:00:00'))
    const third = await commit('3', date(3, '12:00:00'))
    const before = (head: string, at: string) => repo.commitBefore(head, new Date(at))
    expect(await before(third, date(2, '00:00:00.000'))).toBe(first)
    expect(await before(third, date(2, '00:00:01.000'))).toBe(second)
    expect(await before(third, date(4, '00:00:00.000'))).toBe(third)
    expect(await before(second, date(4, '00:00:00.000'))).toBe(second)
    expect(await before(third, date(1, '00:00:00.000'))).toBeUndefined()
  })

  it('tells the commits that changed a file, newest first, with their messages', async () => {
    const repo = await stage.begin({ 'a.md': '1', 'odd/*?[x] ü.md': '1', 'odd/x.md': '1' })
    const first = (await stage.behind.head('main'))!
    const put = await stage.behind.commit('main', { 'a.md': '2' })
    await stage.behind.commit('main', { 'odd/x.md': '2' })
    const gone = await stage.behind.commit('main', { 'a.md': null, 'odd/*?[x] ü.md': null })
    const head = await stage.behind.commit('main', { 'b.md': '1' })
    const [newest] = (await stage.behind.log(gone)).map(({ message }) => message.trim())
    const commits = async (path: string, at = head) =>
      (await repo.changesOf(path, at, first)).map(({ commit }) => commit)
    expect(await commits('a.md')).toEqual([gone, put, first])
    expect(await commits('a.md', put)).toEqual([put, first])
    expect(await commits('odd/*?[x] ü.md')).toEqual([gone, first])
    expect(await commits('never.md')).toEqual([])
    const [last] = await repo.changesOf('a.md', head, put)
    expect(last?.message.trim()).toBe(newest)
  })

  it('tells when a file was changed last', async () => {
    const repo = await stage.begin({ 'a.md': '1', 'odd/*?[x] ü.md': '1' })
    const put = await stage.behind.commit('main', { 'odd/x.md': '2' })
    const head = await stage.behind.commit('main', { 'a.md': '2' })
    const now = Date.now()
    for (const path of ['a.md', 'odd/*?[x] ü.md', 'odd/x.md']) {
      const date = await repo.lastChange(path, head)
      expect(Math.abs(date!.getTime() - now), path).toBeLessThan(3_600_000)
    }
    expect(await repo.lastChange('odd/x.md', put)).toEqual(await repo.lastChange('odd/x.md', head))
    expect(await repo.lastChange('never.md', head)).toBeUndefined()
  })

  it('creates a branch once', async () => {
    const repo = await stage.begin()
    const head = (await stage.behind.head('main'))!
    await repo.createBranch('hero-images/ü', head)
    expect(await repo.head('hero-images/ü')).toBe(head)
    const next = await stage.behind.commit('main', { x: 'x' })
    await expect(repo.createBranch('hero-images/ü', next)).rejects.toThrow(HeroImagesError)
    expect(await repo.head('hero-images/ü')).toBe(head)
  })

  it('takes nothing for a branch that could be none', async () => {
    const repo = await stage.begin({ a: 'a' })
    const head = (await stage.behind.head('main'))!
    for (const branch of hostile) {
      await expect(repo.head(branch), branch).rejects.toThrow(/not a name/)
      await expect(repo.createBranch(branch, head), branch).rejects.toThrow(/not a name/)
      const wanted = await stage.change({ 'hero.txt': 'x' }, { branch, head })
      await expect(repo.commit(wanted), branch).rejects.toThrow(/not a name/)
    }
    expect(await stage.behind.head('main')).toBe(head)
  })

  it('says of an empty repo that the branch is not there', async () => {
    const repo = await stage.begin({})
    await expect(repo.head('main')).rejects.toThrow(BranchGoneError)
  })

  it('may write', async () => {
    const repo = await stage.begin()
    await expect(repo.assertWritable()).resolves.toBeUndefined()
    expect(await stage.behind.log('main')).toHaveLength(1)
  })
}
