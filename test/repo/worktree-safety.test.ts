import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import { change, WorktreeScene } from './worktree-scene.ts'

const scene = new WorktreeScene()

describe('symlinks', () => {
  const outside = () => readdirSync(join(scene.top, 'outside'))
  beforeEach(() => {
    mkdirSync(join(scene.top, 'outside'))
    writeFileSync(join(scene.top, 'outside/file.md'), 'theirs')
    symlinkSync(join(scene.top, 'outside'), join(scene.dir, 'static'))
    symlinkSync(join(scene.top, 'outside/file.md'), join(scene.dir, 'leaf.md'))
    symlinkSync('loop', join(scene.dir, 'loop'))
    symlinkSync(join(scene.top, 'outside/missing'), join(scene.dir, 'dangling'))
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
    await expect(scene.open().commit(change({ 'posts/a.md': 'new', [path]: 'x' }))).rejects.toThrow(
      /symlink/,
    )
    expect(outside()).toEqual(['file.md'])
    expect(readFileSync(join(scene.top, 'outside/file.md'), 'utf8')).toBe('theirs')
    expect(scene.text('posts/a.md')).toBe('---\r\ntitle: A\r\n---\r\n')
  })

  it('does not read a file that became a symlink since it was listed', async () => {
    const repo = scene.open()
    const { files } = await repo.snapshot('worktree')
    rmSync(join(scene.dir, 'posts/a.md'))
    symlinkSync(join(scene.top, 'outside/file.md'), join(scene.dir, 'posts/a.md'))
    expect((await repo.read([files.get('posts/a.md')!])).size).toBe(0)
  })
})

it.each(['../out.md', '/abs.md', '.git/config', 'a/../../out.md', 'posts', 'posts/a.md/x', ''])(
  'does not write to %j',
  async (path) => {
    await expect(scene.open().commit(change({ 'ok.md': 'ok', [path]: 'x' }))).rejects.toThrow(
      HeroImagesError,
    )
    expect(existsSync(join(scene.dir, 'ok.md'))).toBe(false)
    expect(readdirSync(scene.top)).toEqual(['blog'])
  },
)

it('puts all back where one file cannot be written', async () => {
  chmodSync(join(scene.dir, 'posts/a.md'), 0o600)
  const before = await scene.paths()
  // Both are fine by themselves, and the second cannot be once the first is there.
  const wanted = { 'posts/a.md': 'new', 'fresh/deep/x.png': 'x', blocked: 'x', 'blocked/y': 'y' }
  await expect(scene.open().commit(change(wanted))).rejects.toThrow(/Could not write/)
  expect(await scene.paths()).toEqual(before)
  expect(existsSync(join(scene.dir, 'fresh'))).toBe(false)
  expect(scene.text('posts/a.md')).toBe('---\r\ntitle: A\r\n---\r\n')
  expect(lstatSync(join(scene.dir, 'posts/a.md')).mode & 0o777).toBe(0o600)
  expect(readdirSync(scene.dir).filter((name) => name.startsWith('.hero-images-'))).toEqual([])
})
