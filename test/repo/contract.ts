import { afterEach, describe, expect, it } from 'vitest'
import { BranchGoneError, HeadMovedError, HeroImagesError } from '../../src/errors.ts'
import type { Change, ContentRepo, FileEntry } from '../../src/repo/content-repo.ts'
import type { Content } from '../helpers/content.ts'

/** What stands behind a ContentRepo, for tests to set up and to look into. */
export interface Behind {
  readonly repo: ContentRepo
  commit(
    branch: string,
    files: Readonly<Record<string, Content | null>>,
    options?: { from?: string },
  ): Promise<string>
  move(branch: string, commit: string): Promise<void>
  deleteBranch(branch: string): Promise<void>
  head(branch: string): Promise<string | undefined>
  read(ref: string, path: string): Promise<Buffer | undefined>
  files(ref: string): Promise<ReadonlyMap<string, { mode: string; sha: string }>>
  log(ref: string): Promise<readonly { sha: string; message: string; parents: string[] }[]>
  close(): Promise<void>
}

const binary = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256)

/** The name of a file that is not the post's id, twice. */
const odd = [
  'posts/with space.md',
  'posts/"quoted".md',
  "posts/it's.md",
  'posts/-leading-dash.md',
  '--output=x',
  'posts/日本語/ü é.md',
  'posts/:(top)magic*?[x].md',
  'posts/100%25 #1.md',
]

export const first: Readonly<Record<string, Content>> = {
  'posts/a.md': '---\r\ntitle: A\r\n---\r\n',
  'posts/b.md': '# B\n',
  'picture.bin': binary,
  'run.sh': { run: '#!/bin/sh\n' },
  link: { link: 'posts' },
  empty: '',
  ...Object.fromEntries(odd.map((path) => [path, `at ${path}\n`])),
}

export const bytes = (text: string) => new Uint8Array(Buffer.from(text))

/** All that both ways to a repo with commits must do alike. */
export function contract(
  name: string,
  open: (files: Readonly<Record<string, Content>>) => Promise<Behind>,
): void {
  describe(`${name} keeps the contract`, () => {
    let behind: Behind
    afterEach(() => behind.close())
    const begin = async (files = first) => {
      behind = await open(files)
      return behind.repo
    }
    const change = async (files: Record<string, string>, more: Partial<Change> = {}) => ({
      branch: 'main',
      head: (await behind.head('main'))!,
      files: new Map(Object.entries(files).map(([path, text]) => [path, { bytes: bytes(text) }])),
      message: 'Add hero images\n\nHero-Images: 1',
      ...more,
    })

    it('lists every file with id and mode', async () => {
      const repo = await begin()
      const head = await repo.head('main')
      const { commit, files } = await repo.snapshot(head)
      expect(commit).toBe(head)
      expect([...files.keys()].sort()).toEqual(Object.keys(first).sort())
      const expected = await behind.files('main')
      for (const [path, { mode, sha }] of files) expect(expected.get(path)).toEqual({ mode, sha })
      expect(files.get('run.sh')?.mode).toBe('100755')
      expect(files.get('link')?.mode).toBe('120000')
      expect(files.get('picture.bin')?.size).toBe(70_000)
    })

    it('reads bytes as they are, and nothing for links and submodules', async () => {
      const repo = await begin()
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

    it('commits new, changed and nested files at once, and nothing else', async () => {
      const repo = await begin()
      const before = new Map(await behind.files('main'))
      const head = (await behind.head('main'))!
      const kept = await repo.keep(binary.subarray(5))
      const wanted = await change({
        'posts/a.md': 'changed\r\n',
        'run.sh': '#!/bin/bash\n',
        'assets/new folder/ü.txt': 'nested\n',
      })
      const files = new Map([...wanted.files, ['assets/kept.bin', { sha: kept }] as const])
      const made = await repo.commit({ ...wanted, files })
      expect(await behind.head('main')).toBe(made)
      const [newest, previous] = await behind.log('main')
      expect(newest).toMatchObject({ sha: made, parents: [head] })
      expect(newest?.message.trim()).toBe(wanted.message)
      expect(previous?.sha).toBe(head)
      expect((await behind.read('main', 'posts/a.md'))?.toString()).toBe('changed\r\n')
      expect((await behind.read('main', 'assets/new folder/ü.txt'))?.toString()).toBe('nested\n')
      expect((await behind.read('main', 'assets/kept.bin'))?.equals(binary.subarray(5))).toBe(true)
      const after = new Map(await behind.files('main'))
      expect(after.get('run.sh')?.mode).toBe('100755')
      expect(after.get('assets/kept.bin')?.mode).toBe('100644')
      const added = ['assets/kept.bin', 'assets/new folder/ü.txt']
      for (const path of ['posts/a.md', 'run.sh', ...added]) after.delete(path)
      for (const path of ['posts/a.md', 'run.sh']) before.delete(path)
      expect([...after].sort()).toEqual([...before].sort())
    })

    it('writes to paths with odd names', async () => {
      const repo = await begin()
      const made = await repo.commit(
        await change(
          Object.fromEntries(
            odd.flatMap((path) => [
              [path, 'x'],
              [`${path}2`, 'y'],
            ]),
          ),
        ),
      )
      for (const path of odd) {
        expect((await behind.read(made, path))?.toString()).toBe('x')
        expect((await behind.read(made, `${path}2`))?.toString()).toBe('y')
      }
    })

    it('refuses paths that lead elsewhere, and commits nothing', async () => {
      const repo = await begin()
      const head = await behind.head('main')
      for (const path of astray) {
        const wanted = await change({ 'posts/ok.md': 'ok', [path]: 'x' })
        await expect(repo.commit(wanted), path).rejects.toThrow(HeroImagesError)
      }
      expect(await behind.head('main')).toBe(head)
    })

    it('does not commit on a head that moved on', async () => {
      const repo = await begin()
      const wanted = await change({ 'hero.txt': 'x' })
      const theirs = await behind.commit('main', { 'posts/c.md': 'theirs' })
      await expect(repo.commit(wanted)).rejects.toThrow(HeadMovedError)
      expect(await behind.head('main')).toBe(theirs)
    })

    it('does not bring back commits that were taken off the branch', async () => {
      const repo = await begin()
      const old = (await behind.head('main'))!
      await behind.commit('main', { 'secret.txt': 'pushed by mistake' })
      const wanted = await change({ 'hero.txt': 'x' })
      await behind.move('main', old)
      await expect(repo.commit(wanted)).rejects.toThrow(HeadMovedError)
      expect(await behind.head('main')).toBe(old)
    })

    it('does not create a deleted branch again', async () => {
      const repo = await begin()
      await behind.commit('topic', { 'posts/c.md': 'x' }, { from: 'main' })
      const head = await repo.head('topic')
      const wanted = await change({ 'hero.txt': 'x' }, { branch: 'topic', head })
      await behind.deleteBranch('topic')
      await expect(repo.commit(wanted)).rejects.toThrow(BranchGoneError)
      await expect(repo.head('topic')).rejects.toThrow(BranchGoneError)
      expect(await behind.head('topic')).toBeUndefined()
    })

    it('finds the merge base of two branches', async () => {
      const repo = await begin()
      const base = (await behind.head('main'))!
      const one = await behind.commit('one', { 'one.md': '1' }, { from: 'main' })
      const two = await behind.commit('main', { 'two.md': '2' })
      expect(await repo.mergeBase(two, one)).toBe(base)
      expect(await repo.mergeBase(base, one)).toBe(base)
      expect(await repo.mergeBase(one, one)).toBe(one)
    })

    it('commits with two parents on the tree of a third commit', async () => {
      const repo = await begin()
      const head = (await behind.head('main'))!
      const topic = await behind.commit('topic', { 'topic.md': 'topic' }, { from: 'main' })
      const wanted = await change({ 'hero.txt': 'x' }, { mergeParents: [topic], base: topic })
      const made = await repo.commit(wanted)
      expect((await behind.log('main'))[0]).toMatchObject({ sha: made, parents: [head, topic] })
      expect((await behind.read(made, 'topic.md'))?.toString()).toBe('topic')
    })

    it('creates a branch once', async () => {
      const repo = await begin()
      const head = (await behind.head('main'))!
      await repo.createBranch('hero-images/ü', head)
      expect(await repo.head('hero-images/ü')).toBe(head)
      const next = await behind.commit('main', { x: 'x' })
      await expect(repo.createBranch('hero-images/ü', next)).rejects.toThrow(HeroImagesError)
      expect(await repo.head('hero-images/ü')).toBe(head)
    })

    it('takes nothing for a branch that could be none', async () => {
      const repo = await begin({ a: 'a' })
      const head = (await behind.head('main'))!
      for (const branch of hostile) {
        await expect(repo.head(branch), branch).rejects.toThrow(/not a name/)
        await expect(repo.createBranch(branch, head), branch).rejects.toThrow(/not a name/)
        const wanted = await change({ 'hero.txt': 'x' }, { branch, head })
        await expect(repo.commit(wanted), branch).rejects.toThrow(/not a name/)
      }
      expect(await behind.head('main')).toBe(head)
    })

    it('says of an empty repo that the branch is not there', async () => {
      const repo = await begin({})
      await expect(repo.head('main')).rejects.toThrow(BranchGoneError)
    })

    it('lists and commits among 5,000 files', { timeout: 60_000 }, async () => {
      const many = Array.from({ length: 5000 }, (_, i) => [`posts/${i % 40}/${i}.md`, `${i}`])
      const repo = await begin(Object.fromEntries(many))
      const head = await repo.head('main')
      const { files } = await repo.snapshot(head)
      expect(files.size).toBe(5000)
      const some = [...files.values()].slice(0, 40)
      expect((await repo.read(some)).size).toBe(40)
      const made = await repo.commit(await change({ 'posts/3/hero.txt': 'x' }))
      expect((await repo.snapshot(made)).files.size).toBe(5001)
    })

    it('may write', async () => {
      const repo = await begin()
      await expect(repo.assertWritable()).resolves.toBeUndefined()
      expect(await behind.log('main')).toHaveLength(1)
    })
  })
}

/** `link` is a symlink and `posts/a.md` a file in the repo. */
const astray = [
  '../out.md',
  '/abs.md',
  'a//b.md',
  'posts/../../x',
  '.git/config',
  'sub/.GIT/hooks/post-checkout',
  'git~1/config',
  'a\\b.md',
  'a\nb.md',
  'link/x.md',
  'link',
  'posts/a.md/x.png',
  '',
]

/** From the list that git tests `check-ref-format` with (t1402), and options in disguise. */
const hostile = [
  '',
  '-x',
  '--upload-pack=touch pwned',
  '--output=x',
  'a..b',
  'a b',
  'a~1',
  'a^',
  'a:b',
  '+a:refs/heads/main',
  'a?',
  'a*',
  'a[b',
  'a\\b',
  '/a',
  'a/',
  'a//b',
  '.a',
  'a/.b',
  'a.lock',
  'a.lock/b',
  'a.',
  'a@{b',
  '@',
  'HEAD',
  'a\nb',
  'a\u007f',
  'a\u0000b',
]
