import { expect, it } from 'vitest'
import {
  type ReservedEntry,
  readPaid,
  reservedPath,
  runPath,
} from '../../src/ledger/account-entry.ts'
import { Account } from '../../src/memory/account.ts'
import { waitForOthers } from '../../src/memory/wait.ts'
import type { FileEntry } from '../../src/repo/files.ts'
import { createRefStore } from '../../src/repo/ref-store.ts'

/** A ref in memory, behind the store that all kinds of repos use. */
function refInMemory(paths: readonly string[]) {
  const states = new Map<string, ReadonlyMap<string, FileEntry>>()
  let head: string | undefined
  const keep = (names: Iterable<string>) => {
    const commit = String(states.size).padStart(40, '0')
    const file = (path: string): FileEntry => ({ path, sha: 'e'.repeat(40), mode: '100644' })
    states.set(commit, new Map([...names].map((path) => [path, file(path)])))
    return commit
  }
  const open = () =>
    createRefStore({
      head: async () => head,
      files: async (commit) => states.get(commit)!,
      read: async () => new Map(),
      make: async ({ files }, change) => {
        const left = [...files.keys()].filter((path) => !change.removed.includes(path))
        const commit = keep([...left, ...change.files.keys()])
        return { commit, files: states.get(commit)! }
      },
      move: async (from, to) => {
        if (from !== head) return false
        head = to
        return true
      },
    })
  head = keep(paths)
  return { open, names: () => [...(states.get(head!)?.keys() ?? [])] }
}

const other = '2.00000002.1'
const held = (post: string): ReservedEntry => ({
  ...{ run: other, shelf: 'pr-7', post: post.repeat(16), drawing: 'd'.repeat(16) },
  ...{ nth: undefined, micros: 30_000, isDrawn: false },
})

/** Waits by a clock that goes on by so many minutes at each look at it; the other run lives on. */
function waitOn(
  ref: ReturnType<typeof refInMemory>,
  minutes: number,
  busy: readonly ReservedEntry[],
): Promise<void> {
  let now = Date.parse('2026-11-29T12:00:00Z')
  const context = {
    repo: { refStore: async () => ref.open() },
    runName: '1.00000001.1',
    log: { info: () => {} },
    now: () => {
      now += minutes * 60_000
      return new Date(now)
    },
    signal: new AbortController().signal,
  }
  return waitForOthers(busy, new Account(context), context)
}

const lives = runPath({ run: other, until: Date.parse('2026-11-29T12:45:00Z') })

it('a run does not wait for ever for another that lives, and draws nothing', async () => {
  const ref = refInMemory([reservedPath(held('a')), lives])
  const waiting = waitOn(ref, 10, [held('a')])
  await expect(waiting).rejects.toThrow(/wanted here for 15 minutes, and none came/)
  expect(ref.names()).toEqual([reservedPath(held('a')), lives])
})

it('it asks again where the other one got on, and where that is done or dead', async () => {
  const getsOn = refInMemory([reservedPath(held('b')), lives])
  await waitOn(getsOn, 10, [held('a'), held('b')])
  const done = refInMemory([lives])
  await waitOn(done, 1, [held('a')])
  const dead = refInMemory([reservedPath(held('a'))])
  await waitOn(dead, 1, [held('a')])
})

it('what was charged for nothing stays on the account when the same is planned anew', async () => {
  const ref = refInMemory([])
  const account = new Account({
    repo: { refStore: async () => ref.open() },
    runName: '1.00000001.1',
    log: { info: () => {} },
    now: () => new Date('2026-11-29T12:00:00Z'),
    signal: new AbortController().signal,
  })
  const wish = (post: string) => ({ item: post, key: post, entry: held(post), estimate: 0.03 })
  const failed: Record<string, number> = {}
  const requests = (post: string) => failed[post] ?? 0
  const reserve = (...posts: string[]) =>
    account.reserve(
      {
        ...{ wishes: posts.map(wish), limits: () => [], arrived: [], requests },
        used: { images: 0, cost: 0 },
      },
      true,
    )
  const lost = () =>
    ref.names().flatMap((name) => {
      const { what, post, maybeCharged } = readPaid(name) ?? {}
      return what === 'lost' ? [`${post![0]} ${maybeCharged}`] : []
    })
  await reserve('a', 'b')
  Object.assign(failed, { a: 2, b: 1 })
  await reserve('b')
  expect(lost()).toEqual(['a 2', 'b 1'])

  account.paid([{ ...held('b'), at: 1, maybeCharged: 0, what: 'picture' }], held('b'))
  account.close(requests)
  await account.settled()
  expect(lost()).toEqual(['a 2', 'b 1'])
  expect(ref.names().filter((name) => !name.startsWith('paid/'))).toEqual([])
})
