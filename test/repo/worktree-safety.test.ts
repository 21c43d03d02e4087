import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import type { NewFile } from '../../src/repo/content-repo.ts'
import { createWorktree } from '../../src/repo/worktree.ts'
import { gitEnv, place } from './bare-remote.ts'
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

describe('symlinks', () => {
  const outside = () => readdirSync(join(top, 'outside'))
  beforeEach(() => {
    mkdirSync(join(top, 'outside'))
    writeFileSync(join(top, 'outside/file.md'), 'theirs')
    symlinkSync(join(top, 'outside'), join(dir, 'static'))
    symlinkSync(join(top, 'outside/file.md'), join(dir, 'leaf.md'))
    symlinkSync('loop', join(dir, 'loop'))
    symlinkSync(join(top, 'outside/missing'), join(dir, 'dangling'))
  })

  it.each([
    'static/x.png',
    'static/deep/x.png',
    'leaf.md',
    'loop',
    'loop/x.png',
    'dangling',
    'dangling/x.png',
  ])('does not write through %s', async (path) => {
    await expect(open().commit(change({ 'posts/a.md': 'new', [path]: 'x' }))).rejects.toThrow(
      /symlink/,
    )
    expect(outside()).toEqual(['file.md'])
    expect(readFileSync(join(top, 'outside/file.md'), 'utf8')).toBe('theirs')
    expect(text('posts/a.md')).toBe('---\r\ntitle: A\r\n---\r\n')
  })

  it('does not read a file that became a symlink since it was listed', async () => {
    const repo = open()
    const { files } = await repo.snapshot('worktree')
    rmSync(join(dir, 'posts/a.md'))
    symlinkSync(join(top, 'outside/file.md'), join(dir, 'posts/a.md'))
    expect((await repo.read([files.get('posts/a.md')!])).size).toBe(0)
  })
})

it.each(['../out.md', '/abs.md', '.git/config', 'a/../../out.md', 'posts', 'posts/a.md/x', ''])(
  'does not write to %j',
  async (path) => {
    await expect(open().commit(change({ 'ok.md': 'ok', [path]: 'x' }))).rejects.toThrow(
      HeroImagesError,
    )
    expect(existsSync(join(dir, 'ok.md'))).toBe(false)
    expect(readdirSync(top)).toEqual(['blog'])
  },
)

it('puts all back where one file cannot be written', async () => {
  chmodSync(join(dir, 'posts/a.md'), 0o600)
  const before = await paths()
  // Both are fine by themselves, and the second cannot be once the first is there.
  const wanted = { 'posts/a.md': 'new', 'fresh/deep/x.png': 'x', blocked: 'x', 'blocked/y': 'y' }
  await expect(open().commit(change(wanted))).rejects.toThrow(/Could not write/)
  expect(await paths()).toEqual(before)
  expect(existsSync(join(dir, 'fresh'))).toBe(false)
  expect(text('posts/a.md')).toBe('---\r\ntitle: A\r\n---\r\n')
  expect(lstatSync(join(dir, 'posts/a.md')).mode & 0o777).toBe(0o600)
  expect(readdirSync(dir).filter((name) => name.startsWith('.hero-images-'))).toEqual([])
})
