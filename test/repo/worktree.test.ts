import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import type { NewFile } from '../../src/repo/content-repo.ts'
import { createWorktree } from '../../src/repo/worktree.ts'
import { git, gitEnv, gitLine, place } from './bare-remote.ts'
import { bytes, first } from './contract-files.ts'

let top: string
let dir: string
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'hero-worktree-'))
  dir = join(top, 'blog')
  mkdirSync(dir)
  place(dir, first)
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

const open = () => createWorktree(dir, { env: gitEnv })
const paths = async () => [...(await open().snapshot('worktree')).files.keys()].sort()
const change = (files: Record<string, NewFile | string>) => ({
  branch: 'main',
  head: 'worktree',
  files: new Map(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === 'string' ? { bytes: bytes(file) } : file,
    ]),
  ),
  message: 'not used',
})
const text = (path: string) => readFileSync(join(dir, path), 'utf8')

describe.each(['a plain folder', 'a git work tree'])('%s', (kind) => {
  beforeEach(() => {
    if (kind === 'a plain folder') return
    git(dir, 'init', '--quiet')
    git(dir, 'add', '--all')
    git(dir, 'commit', '--quiet', '-m', 'first')
  })

  it('lists and reads its files, whatever their names', async () => {
    const repo = open()
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
    const repo = open()
    const base = await repo.mergeBase('worktree', 'worktree')
    expect((await repo.snapshot(base)).files.size).toBe(0)
    await expect(repo.snapshot('a'.repeat(40))).rejects.toThrow(HeroImagesError)
  })

  it('writes new, changed, nested and kept files, and nothing else', async () => {
    const repo = open()
    const kept = await repo.keep(bytes('kept'))
    const wanted = { 'posts/a.md': 'new\r\n', 'run.sh': 'run', 'a/b c/ü.txt': 'nested' }
    await repo.commit(change({ ...wanted, 'img/kept.bin': { sha: kept } }))
    expect(text('posts/a.md')).toBe('new\r\n')
    expect(text('a/b c/ü.txt')).toBe('nested')
    expect(text('img/kept.bin')).toBe('kept')
    expect(lstatSync(join(dir, 'run.sh')).mode & 0o777).toBe(0o755)
    const all = [...Object.keys(first), 'a/b c/ü.txt', 'img/kept.bin']
    expect(await paths()).toEqual(all.sort())
    if (kind === 'a git work tree') expect(gitLine(dir, 'rev-list', '--count', '--all')).toBe('1')
  })

  it('takes files away, and puts them back where the rest cannot be written', async () => {
    const blocked = change({ 'posts/b.md': 'new' })
    const there = text('posts/a.md')
    await expect(
      open().commit({ ...blocked, removed: ['posts/a.md', '../outside.md'] }),
    ).rejects.toThrow(HeroImagesError)
    expect(text('posts/a.md')).toBe(there)
    await open().commit({ ...blocked, removed: ['posts/a.md', 'posts/never.md'] })
    expect(await paths()).not.toContain('posts/a.md')
    expect(text('posts/b.md')).toBe('new')
  })

  it('tells one state of a file from another', async () => {
    const shaOf = async () => (await open().snapshot('worktree')).files.get('posts/a.md')?.sha
    const before = await shaOf()
    expect(await shaOf()).toBe(before)
    writeFileSync(join(dir, 'posts/a.md'), 'longer than it was before, by far')
    expect(await shaOf()).not.toBe(before)
  })
})

it('leaves out what git ignores and what was deleted, and takes in what is untracked', async () => {
  git(dir, 'init', '--quiet')
  git(dir, 'add', '--all')
  place(dir, {
    '.gitignore': 'dist/\n',
    'dist/x.md': 'x',
    'posts/new.md': 'new',
    'posts/a.md': null,
  })
  const found = await paths()
  expect(found).toContain('posts/new.md')
  expect(found).not.toContain('dist/x.md')
  expect(found).not.toContain('posts/a.md')
})

it('shows a submodule as one, and reads nothing from it', async () => {
  git(dir, 'init', '--quiet')
  mkdirSync(join(dir, 'theme'))
  git(join(dir, 'theme'), 'init', '--quiet')
  place(join(dir, 'theme'), { 'post.md': 'x' })
  git(join(dir, 'theme'), 'add', '--all')
  git(join(dir, 'theme'), 'commit', '--quiet', '-m', 'x')
  const { files } = await open().snapshot('worktree')
  expect(files.get('theme')?.mode).toBe('160000')
  expect((await open().read([files.get('theme')!])).size).toBe(0)
})

it('walks a plain folder without what is no content', async () => {
  place(dir, {
    'node_modules/x/readme.md': 'x',
    '.cache/x.md': 'x',
    '.github/hero-images.yml': 'x',
    '.vitepress/config.ts': 'x',
  })
  const found = await paths()
  expect(found).toEqual(
    [...Object.keys(first), '.github/hero-images.yml', '.vitepress/config.ts'].sort(),
  )
})

it('lists a folder where git is not installed', async () => {
  const repo = createWorktree(dir, { env: { PATH: '/nowhere' } })
  expect((await repo.snapshot('worktree')).files.size).toBe(Object.keys(first).length)
})

it('has no branches, and says what it lacks', async () => {
  await expect(open().createBranch('x', 'worktree')).rejects.toThrow(/no branches/)
  await expect(open().assertWritable()).resolves.toBeUndefined()
  await expect(open().commit(change({ 'x.png': { sha: 'a'.repeat(40) } }))).rejects.toThrow(
    /Nothing was kept/,
  )
})
