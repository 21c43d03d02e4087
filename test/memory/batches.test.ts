import { expect, it } from 'vitest'
import { reservedPath, runPath } from '../../src/ledger/account-entry.ts'
import { isAlive, readAccount, remainsOf, underWayOf } from '../../src/ledger/account-state.ts'
import { batchBegan, batchRunName } from '../../src/ledger/batch-run.ts'
import {
  alonePath,
  type Manifest,
  readAlone,
  readBatches,
  readManifest,
  writeManifest,
} from '../../src/memory/batch-entry.ts'
import { BatchMemory } from '../../src/memory/batches.ts'
import { gitId } from '../../src/repo/object-id.ts'
import { createRefStore, type RefState } from '../../src/repo/ref-store.ts'

/** A ref in memory, with the bytes of its files, behind the store that all kinds of repos use. */
function refInMemory() {
  const blobs = new Map<string, Uint8Array>()
  let state: RefState = { commit: undefined, files: new Map() }
  let made = 0
  const states = new Map<string | undefined, RefState>([[undefined, state]])
  const open = () =>
    createRefStore({
      head: async () => state.commit,
      files: async (commit) => states.get(commit)!.files,
      read: async (files) => new Map(files.map(({ path, sha }) => [path, blobs.get(sha)!])),
      make: async ({ files }, { files: added, removed }) => {
        const next = new Map([...files].filter(([path]) => !removed.includes(path)))
        for (const [path, file] of added) {
          const sha = 'bytes' in file ? gitId(file.bytes) : file.sha
          if ('bytes' in file) blobs.set(sha, file.bytes)
          next.set(path, { path, sha, mode: '100644' })
        }
        const after = { commit: String(++made).padStart(40, '0'), files: next }
        states.set(after.commit, after)
        return after
      },
      move: async (from, to) => {
        if (from !== state.commit) return false
        state = states.get(to)!
        return true
      },
    })
  return { open, paths: () => [...state.files.keys()] }
}

const [me, other] = ['1.00000001.1', '2.00000002.1'] as const
const start = Date.parse('2026-11-29T12:00:00Z')
const name = batchRunName(start, 'abcdef01')
const hash = (letter: string) => letter.repeat(64)
const item = (post: string, drawing: string) => ({
  ...{ post, drawing: hash(drawing), prompt: `A “${post}”\nwith lines`, quality: 'low' },
  ...{ requestedSize: '1536x864', references: [], estimate: 0.01, isBound: false, notes: [] },
})
const manifest: Manifest = {
  head: {
    ...{ version: 1, origin: 'https://api.openai.com', model: 'gpt-image-2' },
    ...{ endpoint: 'generations', bytes: 7, shelf: 'branch-main' },
  },
  items: [item('a.md', 'a'), item('b.md', 'b')],
}
const entry = (letter: string) => ({
  ...{ post: letter.repeat(16), drawing: letter.repeat(16), shelf: 'branch-main' },
  ...{ nth: undefined, micros: 10_000 },
})
const clock = (minutes: number) => () => new Date(start + minutes * 60_000)

it('takes over what its run reserved, in one step, and nothing of others', async () => {
  const ref = refInMemory()
  const of = (run: string, letter: string) =>
    reservedPath({ ...entry(letter), run, isDrawn: false })
  const line = { bytes: Buffer.from('\n') }
  await ref.open().change({
    files: new Map([of(me, 'a'), of(me, 'c'), of(other, 'a')].map((path) => [path, line])),
  })
  const memory = new BatchMemory(ref.open(), { runName: me, now: clock(0) })
  await memory.begin(name, manifest, [entry('a')])
  expect(
    ref
      .paths()
      .filter((path) => path.startsWith('reserved/'))
      .toSorted(),
  ).toEqual([of(me, 'c'), of(other, 'a'), of(name, 'a')].toSorted())
  expect(await memory.manifest(name)).toEqual(manifest)
  expect((await memory.look()).batches).toEqual([
    { name, began: start, by: me, until: undefined, id: undefined },
  ])
})

it('is begun by one run, and by another only once that is gone', async () => {
  const ref = refInMemory()
  const mine = new BatchMemory(ref.open(), { runName: me, now: clock(0) })
  await mine.begin(name, manifest, [entry('a')])
  const sign = runPath({ run: me, until: start + 40_000, atOnce: 3 })
  await ref.open().change({ files: new Map([[sign, { bytes: Buffer.from('\n') }]]) })
  const theirs = (minutes: number) =>
    new BatchMemory(ref.open(), { runName: other, now: clock(minutes) })
  const [kept] = (await mine.look()).batches
  expect(await theirs(0.1).isHeld(kept!)).toBe(true)
  expect(await theirs(0.1).creating(name, true)).toBe(undefined)
  // It lives no more, and had not asked.
  expect(await theirs(1).isHeld(kept!)).toBe(false)
  expect(await theirs(1).creating(name, true)).toBe(30_000)
  // Now the other one is at it.
  expect(await mine.creating(name, false)).toBe(undefined)
  const [now] = (await mine.look()).batches
  expect(now).toMatchObject({ by: other, until: start + 90_000 })
  expect(await mine.isHeld(now!)).toBe(true)
  await theirs(1).created(name, 'batch_7')
  expect((await mine.look()).batches).toMatchObject([{ id: 'batch_7' }])
  expect(await theirs(9).creating(name, true)).toBe(undefined)
})

it('gives back what failed, keeps what is to be taken, and forgets all in the end', async () => {
  const ref = refInMemory()
  const memory = new BatchMemory(ref.open(), { runName: me, now: clock(0) })
  await memory.begin(name, manifest, [entry('a'), entry('b'), entry('c')])
  const id = (letter: string) => `${letter.repeat(16)}-${letter.repeat(16)}`
  await memory.settle(name, { open: new Set([id('a')]), alone: [entry('b')] })
  const { alone } = await memory.look()
  expect([...alone]).toEqual([id('b')])
  expect(readAccount(ref.paths()).reserved.map(({ post }) => post[0])).toEqual(['a'])
  await memory.created(name, 'batch_7')
  const paid = { ...entry('a'), at: start, maybeCharged: 0, what: 'picture' } as const
  await memory.end(name, [paid])
  expect((await memory.look()).batches).toEqual([])
  expect(readAccount(ref.paths())).toMatchObject({ reserved: [], paid: [{ at: start }] })
  // What is gone is not begun again by whoever was late.
  await memory.created(name, 'batch_8')
  expect(await memory.creating(name, true)).toBe(undefined)
  expect((await memory.look()).batches).toEqual([])
})

it('lives on the account without a sign of life, until nothing can come of it', () => {
  const state = readAccount([reservedPath({ ...entry('a'), run: name, isDrawn: false })])
  const at = (days: number) => ({ run: me, now: start + days * 86_400_000 })
  expect(isAlive(state, name, at(0))).toBe(true)
  expect(underWayOf(state, at(30))).toHaveLength(1)
  expect(remainsOf(state, at(30), []).paths).toEqual([])
  expect(underWayOf(state, at(31))).toEqual([])
  expect(remainsOf(state, at(31), [])).toMatchObject({ paths: [expect.anything()], lost: [] })
})

it.each(['1.00000001.1', 'batch.00000001.0', 'batchzz.0000001.0', 'batch1.00000001.2'])(
  '%s is no batch',
  (run) => {
    expect(batchBegan(run)).toBe(undefined)
  },
)

it('reads what it wrote, and passes over damage', () => {
  const text = new TextDecoder().decode(writeManifest(manifest))
  expect(readManifest(Buffer.from(text))).toEqual(manifest)
  const lines = text.split('\n')
  const damaged = [lines[0], '{', lines[2]].join('\n')
  expect(readManifest(Buffer.from(damaged))?.items).toEqual([manifest.items[1]])
  expect(readManifest(Buffer.from(lines.slice(1).join('\n')))).toBe(undefined)
  expect(readBatches(['batches/x/posts.jsonl', `batches/${name}/id/batch_1`])).toEqual([])
})

it('remembers for a month what is to be drawn by itself', () => {
  const path = alonePath(entry('b'), start)
  const day = 86_400_000
  expect(readAlone([path, 'alone/x'], start + 29 * day).ids.size).toBe(1)
  expect(readAlone([path], start + 31 * day)).toEqual({ ids: new Set(), old: [path] })
})
