import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import { git, gitLine, place } from './bare-remote.ts'
import { bytes, first } from './contract-files.ts'
import { change, WorktreeScene } from './worktree-scene.ts'

const scene = new WorktreeScene()

describe.each(['a plain folder', 'a git work tree'])('%s', (kind) => {
  beforeEach(() => {
    if (kind === 'a plain folder') return
    git(scene.dir, 'init', '--quiet')
    git(scene.dir, 'add', '--all')
    git(scene.dir, 'commit', '--quiet', '-m', 'first')
  })

  it('lists and reads its files, whatever their names', async () => {
    const repo = scene.open()
    const { files } = await repo.snapshot(await repo.head('main'))
    expect([...files.keys()].sort()).toEqual(Object.keys(first).sort())
    expect(files.get('run.sh')?.mode).toBe('100755')
    expect(files.get('link')?.mode).toBe('120000')
    expect(files.get('picture.bin')?.size).toBe(70_000)
    const read = await repo.read([...files.values()])
    expect(read.size).toBe(Object.keys(first).length - 1)
    expect(Buffer.from(read.get('picture.bin')!).equals(first['picture.bin'] as Uint8Array)).toBe(
      true,
    )
  })

  it('counts every file as new', async () => {
    const repo = scene.open()
    const base = await repo.mergeBase('worktree', 'worktree')
    expect((await repo.snapshot(base)).files.size).toBe(0)
    await expect(repo.snapshot('a'.repeat(40))).rejects.toThrow(HeroImagesError)
  })

  it('has no history', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000)
    expect(await scene.open().commitBefore('worktree', tomorrow)).toBeUndefined()
    expect(await scene.open().changesOf('posts/a.md', 'worktree', 'nothing')).toEqual([])
  })

  it('writes new, changed, nested and kept files, and nothing else', async () => {
    const repo = scene.open()
    const kept = await repo.keep(bytes('kept'))
    const wanted = { 'posts/a.md': 'new\r\n', 'run.sh': 'run', 'a/b c/ü.txt': 'nested' }
    await repo.commit(change({ ...wanted, 'img/kept.bin': { sha: kept } }))
    expect(scene.text('posts/a.md')).toBe('new\r\n')
    expect(scene.text('a/b c/ü.txt')).toBe('nested')
    expect(scene.text('img/kept.bin')).toBe('kept')
    expect(lstatSync(join(scene.dir, 'run.sh')).mode & 0o777).toBe(0o755)
    const all = [...Object.keys(first), 'a/b c/ü.txt', 'img/kept.bin']
    expect(await scene.paths()).toEqual(all.sort())
    if (kind === 'a git work tree')
      expect(gitLine(scene.dir, 'rev-list', '--count', '--all')).toBe('1')
  })

  it('takes files away, and puts them back where the rest cannot be written', async () => {
    const blocked = change({ 'posts/b.md': 'new' })
    const there = scene.text('posts/a.md')
    await expect(
      scene.open().commit({ ...blocked, removed: ['posts/a.md', '../outside.md'] }),
    ).rejects.toThrow(HeroImagesError)
    expect(scene.text('posts/a.md')).toBe(there)
    await scene.open().commit({ ...blocked, removed: ['posts/a.md', 'posts/never.md'] })
    expect(await scene.paths()).not.toContain('posts/a.md')
    expect(scene.text('posts/b.md')).toBe('new')
  })

  it('tells one state of a file from another', async () => {
    const shaOf = async () => (await scene.open().snapshot('worktree')).files.get('posts/a.md')?.sha
    const before = await shaOf()
    expect(await shaOf()).toBe(before)
    writeFileSync(join(scene.dir, 'posts/a.md'), 'longer than it was before, by far')
    expect(await shaOf()).not.toBe(before)
  })
})

it('leaves out what git ignores and what was deleted, and takes in what is untracked', async () => {
  git(scene.dir, 'init', '--quiet')
  git(scene.dir, 'add', '--all')
  place(scene.dir, {
    '.gitignore': 'dist/\n',
    'dist/x.md': 'x',
    'posts/new.md': 'new',
    'posts/a.md': null,
  })
  const found = await scene.paths()
  expect(found).toContain('posts/new.md')
  expect(found).not.toContain('dist/x.md')
  expect(found).not.toContain('posts/a.md')
})

it('shows a submodule as one, and reads nothing from it', async () => {
  git(scene.dir, 'init', '--quiet')
  mkdirSync(join(scene.dir, 'theme'))
  git(join(scene.dir, 'theme'), 'init', '--quiet')
  place(join(scene.dir, 'theme'), { 'post.md': 'x' })
  git(join(scene.dir, 'theme'), 'add', '--all')
  git(join(scene.dir, 'theme'), 'commit', '--quiet', '-m', 'x')
  const { files } = await scene.open().snapshot('worktree')
  expect(files.get('theme')?.mode).toBe('160000')
  expect((await scene.open().read([files.get('theme')!])).size).toBe(0)
})

it('walks a plain folder without what is no content', async () => {
  place(scene.dir, {
    'node_modules/x/readme.md': 'x',
    '.cache/x.md': 'x',
    '.github/hero-images.yml': 'x',
    '.vitepress/config.ts': 'x',
  })
  const found = await scene.paths()
  expect(found).toEqual(
    [...Object.keys(first), '.github/hero-images.yml', '.vitepress/config.ts'].sort(),
  )
})

it('lists a folder where git is not installed', async () => {
  const repo = scene.open({ PATH: '/nowhere' })
  expect((await repo.snapshot('worktree')).files.size).toBe(Object.keys(first).length)
})

it('has no branches, and says what it lacks', async () => {
  await expect(scene.open().createBranch('x', 'worktree')).rejects.toThrow(/no branches/)
  await expect(scene.open().assertWritable()).resolves.toBeUndefined()
  await expect(scene.open().commit(change({ 'x.png': { sha: 'a'.repeat(40) } }))).rejects.toThrow(
    /Nothing was kept/,
  )
})
