import { beforeEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../../src/ledger/record.ts'
import { placeBelow, usualOf } from '../../../src/ledger/record-places.ts'
import { skipPath } from '../../../src/ledger/skip.ts'
import { withRecordsDir } from '../../../src/pipeline/find/records-dir.ts'
import { RepoInMemory } from '../../helpers/repo-in-memory.ts'

const config = '.github/hero-images.yml'
const settings = { [config]: 'records-dir: data/hero\n' }
const [record, mark] = [recordPath('posts/a.md'), skipPath('posts/b.md')]
const [moved, movedMark] = [
  'data/hero/records/posts/a.md.json',
  'data/hero/skipped/posts/b.md.json',
]

let memory: RepoInMemory
const open = (settingsAt?: string) => withRecordsDir(memory.open(), { config }, settingsAt)
beforeEach(() => {
  memory = new RepoInMemory()
})

/** What is written there, by real paths. */
async function written(
  commit: string,
  files: Readonly<Record<string, string>>,
  removed: readonly string[] = [],
) {
  const bytes = Object.entries(files).map(
    ([path, text]) => [path, { bytes: Buffer.from(text) }] as const,
  )
  const change = { branch: 'main', head: commit, files: new Map(bytes), removed, message: 'x' }
  const made = await open().commit(change)
  return [...(await memory.open().snapshot(made)).files.keys()].sort()
}

/** What is read there, by usual paths. */
async function read(commit: string, settingsAt?: string) {
  const repo = open(settingsAt)
  const { files } = await repo.snapshot(commit)
  const all = await repo.read([...files.values()])
  return Object.fromEntries([...all].map(([path, bytes]) => [path, String(Buffer.from(bytes))]))
}

describe('records in a folder that the settings name', () => {
  it('are written there, and read as if they were in the usual one', async () => {
    const head = memory.commit('main', { ...settings, 'posts/a.md': 'A' })
    const files = { [record]: 'R', [mark]: 'M', 'img/a.webp': 'I' }
    expect(await written(head, files)).toEqual(
      [config, 'img/a.webp', 'posts/a.md', moved, movedMark].sort(),
    )
    expect(await read(memory.head('main')!)).toEqual({
      ...settings,
      ...{ 'posts/a.md': 'A', 'img/a.webp': 'I', [record]: 'R', [mark]: 'M' },
    })
  })

  it('are still read where they were before, and move when they are written', async () => {
    const before = memory.commit('main', { [record]: 'old', [mark]: 'M' })
    const head = memory.commit('main', settings)
    expect(await read(head)).toEqual({ ...settings, [record]: 'old', [mark]: 'M' })
    const repo = open()
    const [then, now] = [await repo.snapshot(before), await repo.snapshot(head)]
    expect(now.files.get(record)?.sha).toBe(then.files.get(record)?.sha)
    expect(await written(head, { [record]: 'new' })).toEqual([config, mark, moved].sort())
    expect(await read(memory.head('main')!)).toMatchObject({ [record]: 'new' })
  })

  it('win over older ones in the usual folder', async () => {
    const head = memory.commit('main', { ...settings, [record]: 'old', [moved]: 'new' })
    expect(await read(head)).toEqual({ ...settings, [record]: 'new' })
  })

  it('go from wherever they are when they are taken away', async () => {
    const head = memory.commit('main', { ...settings, [record]: 'old', [moved]: 'new' })
    expect(await written(head, { 'posts/c.md': 'C' }, [record])).toEqual([config, 'posts/c.md'])
  })

  it('are where the settings of another commit say, for a branch that is not trusted', async () => {
    const base = memory.commit('main', settings)
    const theirs = { [config]: 'records-dir: elsewhere\n', [moved]: 'R' }
    const head = memory.commit('main', { ...theirs, 'elsewhere/records/x.md.json': 'X' })
    const files = await read(head, base)
    expect(files[record]).toBe('R')
    expect(files['elsewhere/records/x.md.json']).toBe('X')
  })

  it('are no links', async () => {
    const head = memory.commit('main', { ...settings, [moved]: { link: '/etc/passwd' } })
    const { files } = await open().snapshot(head)
    expect(files.has(record)).toBe(false)
    expect(files.get(moved)?.mode).toBe('120000')
  })
})

it.each([
  ['no settings', {}],
  ['settings that say nothing of it', { [config]: 'size: 640x360\n' }],
  ['settings that cannot be read', { [config]: 'records-dir: ../out\n' }],
])('with %s all stays as it is', async (_, files) => {
  const head = memory.commit('main', { ...files, [record]: 'R', [moved]: 'not ours' })
  expect(await read(head)).toEqual({ ...files, [record]: 'R', [moved]: 'not ours' })
  expect(await written(head, { [mark]: 'M' })).toContain(mark)
})

it('takes records and marks alone for what they are', () => {
  expect(placeBelow('d', record)).toBe('d/records/posts/a.md.json')
  expect(usualOf('d', 'd/records/posts/a.md.json')).toBe(record)
  for (const path of [
    '.github/hero-images/brand.md',
    '.github/hero-images/records/x.txt',
    'a.json',
  ])
    expect(placeBelow('d', path)).toBe(path)
  for (const path of ['d/brand.md', 'd/records/a.md', 'd/records/.json.txt', 'dd/records/a.json'])
    expect(usualOf('d', path)).toBeUndefined()
})
