import { describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import { contract } from './contract.ts'
import { binary, bytes } from './contract-files.ts'
import { GitHubScene } from './github-scene.ts'

const scene = new GitHubScene()

contract('GitHub', async (files) => {
  const blog = await scene.begin(files)
  return { ...blog, repo: scene.open(), close: async () => {} }
})

describe('a repo on GitHub', () => {
  it('needs few requests', async () => {
    const blog = await scene.begin()
    const repo = scene.open()
    const change = await scene.change()
    const sent = scene.watch()
    await repo.snapshot(await repo.head('main'))
    await repo.commit(change)
    expect(sent().map((line) => line.split('?')[0]!.replace(/[0-9a-f]{40}/, ':sha'))).toEqual([
      'GET git/ref/heads%2Fmain',
      'GET git/trees/:sha',
      'POST git/blobs', // the picture; the post goes along with the tree
      'POST git/trees',
      'POST git/commits',
      'GET git/ref/heads%2Fmain',
      'PATCH git/refs/heads%2Fmain',
    ])
    const made = scene.gh.requests.find(
      ({ method, path }) => method === 'POST' && /commits$/.test(path),
    )
    expect(JSON.parse(made!.body)).not.toHaveProperty('author')
    expect((await blog.log('main'))[0]?.author).toBe('github-actions[bot]')
  })

  it('lists of another commit of a large repo only the folders that differ', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 6000 }, (_, n) => [`img/${n % 30}/${n}.jpg`, `${n % 30}`]),
    )
    // The same folder in three places, and in one that differs.
    const twins = ['twin/', 'more/twin/', 'img/7/twin/'].map((folder) => [`${folder}x/a.txt`, 'a'])
    const blog = await scene.begin({
      ...{ ...many, ...Object.fromEntries(twins) },
      ...{ 'posts/2026/old.md': 'old', 'posts/2025/a.md': 'a' },
    })
    await blog.commit('new', { 'posts/2026/new.md': 'new', 'img/7/7.jpg': null }, { from: 'main' })
    await blog.commit('new', { 'photos/1/1.jpg': 'another' })
    const repo = scene.open()
    const head = await repo.snapshot(await repo.head('new'))
    const sent = scene.watch()
    const base = await repo.snapshot(await repo.head('main'))
    const trees = sent().filter((line) => line.includes('git/trees'))
    // The top, `img`, `posts`, `img/7`, `posts/2026`.
    expect(trees).toHaveLength(5)
    expect(trees.filter((line) => line.includes('recursive'))).toEqual([])

    const whole = scene.open()
    expect([...base.files]).toEqual([...(await whole.snapshot(base.commit)).files])
    expect(base.files.has('posts/2026/new.md')).toBe(false)
    expect([...(await whole.snapshot(head.commit)).files]).toEqual([...head.files])
  })

  it('lists it as it stands where nearly all folders differ', async () => {
    const of = (what: string) =>
      Object.fromEntries(
        Array.from({ length: 6000 }, (_, n) => [`${n % 40}/${n}.txt`, `${what} ${n % 40}`]),
      )
    const blog = await scene.begin(of('old'))
    await blog.commit('new', of('new'), { from: 'main' })
    const repo = scene.open()
    await repo.snapshot(await repo.head('new'))
    const base = await repo.head('main')
    expect([...(await repo.snapshot(base)).files]).toEqual([
      ...(await scene.open().snapshot(base)).files,
    ])
  })

  it('sends small texts along with the tree, to the byte', async () => {
    const texts = [
      '\ufeff# BOM\r\n',
      'crlf\r\n\r\n',
      'no line end',
      '\n',
      ' \t\u0001 ',
      'ü 日本 🎨 \u2028',
    ]
    const others = [binary, bytes(''), bytes('a\0b'), bytes('x'.repeat(100_001))]
    const all = [...texts.map(bytes), ...others]
    const blog = await scene.begin()
    const sent = scene.watch()
    const files = new Map(all.map((bytes, i) => [`new/${i}`, { bytes }]))
    await scene.open().commit({ ...(await scene.change()), files })
    expect(sent().filter((line) => line === 'POST git/blobs')).toHaveLength(others.length)
    expect(sent().filter((line) => line === 'POST git/trees')).toHaveLength(1)
    for (const [path, { bytes }] of files)
      expect(Buffer.compare((await blog.read('main', path))!, bytes)).toBe(0)
  })

  it('sends no more than a megabyte of texts with the tree', async () => {
    const blog = await scene.begin()
    const sent = scene.watch()
    const large = (letter: string) => ({ bytes: bytes(letter.repeat(100_000)) })
    const files = new Map([...'abcdefghijkl'].map((letter) => [letter, large(letter)]))
    await scene.open().commit({ ...(await scene.change()), files })
    expect(sent().filter((line) => line === 'POST git/blobs')).toHaveLength(2)
    expect((await blog.read('main', 'l'))?.length).toBe(100_000)
  })

  it('keeps the bytes themselves where GitHub makes another tree of the texts', async () => {
    const blog = await scene.begin()
    const sent = scene.watch()
    const change = await scene.change()
    scene.fault(
      ({ method, path }) => method === 'POST' && path.endsWith('/git/trees'),
      { rewrite: (tree) => ({ ...tree, sha: 'a'.repeat(40) }) },
      1,
    )
    await scene.open().commit(change)
    expect(sent().filter((line) => line === 'POST git/trees')).toHaveLength(2)
    for (const [path, file] of change.files)
      expect((await blog.read('main', path))?.equals((file as { bytes: Uint8Array }).bytes)).toBe(
        true,
      )
  })

  it('reads a text once, however often it is asked for', async () => {
    const blog = await scene.begin()
    const repo = scene.open()
    const { files } = await repo.snapshot((await blog.head('main'))!)
    const sent = scene.watch()
    const [text, picture] = [files.get('posts/b.md')!, files.get('picture.bin')!]
    for (const file of [text, picture, text])
      expect((await repo.read([file])).get(file.path)).toBeDefined()
    expect(sent()).toHaveLength(2)
  })

  it('walks the folders where the list of all files is truncated', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`p/${i % 3}/${i % 2}/${i}.md`, `${i}`]),
    )
    const blog = await scene.begin({ ...files, 'top.md': 'top' })
    scene.truncateTrees(25)
    const sent = scene.watch()
    const repo = scene.open()
    const { files: found } = await repo.snapshot((await blog.head('main'))!)
    expect([...found.keys()].sort()).toEqual([...Object.keys(files), 'top.md'].sort())
    expect(sent().length).toBeGreaterThan(4)
    scene.mend()
    await repo.commit(await scene.change())
    expect([...(await blog.files('main')).keys()]).toHaveLength(63)
  })

  it('gives up on a folder that is too long even for itself', async () => {
    const blog = await scene.begin({ 'a.md': 'a', 'b.md': 'b' })
    scene.fault(({ path }) => path.includes('/git/trees/'), {
      rewrite: (tree) => ({ ...tree, truncated: true }),
    })
    const repo = scene.open()
    await expect(repo.snapshot((await blog.head('main'))!)).rejects.toThrow(HeroImagesError)
  })

  it('says that two histories have nothing in common', async () => {
    const blog = await scene.begin()
    scene.fault((r) => r.path.includes('/compare/'), {
      status: 404,
      body: { message: 'No common ancestor between a and b.' },
    })
    const head = (await blog.head('main'))!
    await expect(scene.open().mergeBase(head, head)).rejects.toThrow(/no common ancestor/)
  })
})
