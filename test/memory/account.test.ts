import { afterEach, expect, it, vi } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import {
  type PaidEntry,
  type ReservedEntry,
  readPaid,
  reservedPath,
  runPath,
} from '../../src/ledger/account-entry.ts'
import type { Counted } from '../../src/ledger/account-state.ts'
import { type Limits, whyBeyond } from '../../src/ledger/limits.ts'
import { spentBy } from '../../src/ledger/spent.ts'
import { Account } from '../../src/memory/account.ts'
import type { Asking } from '../../src/memory/reserve.ts'
import { waitForOthers } from '../../src/memory/wait.ts'
import type { FileEntry } from '../../src/repo/files.ts'
import { createRefStore } from '../../src/repo/ref-store.ts'

/** A ref in memory, behind the store that all kinds of repos use. */
function refInMemory(paths: readonly string[]) {
  const states = new Map<string, ReadonlyMap<string, FileEntry>>()
  let head: string | undefined
  /** Which of the next moves are made, and their answers lost. */
  const failures: boolean[] = []
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
        if (failures.shift()) throw new HeroImagesError('The answer was lost')
        return true
      },
    })
  head = keep(paths)
  return { open, failures, names: () => [...(states.get(head!)?.keys() ?? [])] }
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
    inputs: { concurrency: 3 },
    log: { info: () => {} },
    now: () => {
      now += minutes * 60_000
      return new Date(now)
    },
    signal: new AbortController().signal,
  }
  return waitForOthers(busy, new Account(context), context, 1)
}

const lives = runPath({ run: other, until: Date.parse('2026-11-29T12:45:00Z'), atOnce: 3 })

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

const running: Account[] = []
afterEach(async () => {
  for (const account of running) account.close(() => 0)
  await Promise.all(running.splice(0).map((account) => account.settled()))
})

let clock = Date.parse('2026-11-29T12:00:00Z')
const later = (milliseconds: number) => {
  clock += milliseconds
  return new Date(clock)
}

function openOn(ref: ReturnType<typeof refInMemory>, runName: string) {
  const account = new Account({
    repo: { refStore: async () => ref.open() },
    inputs: { concurrency: 3 },
    runName,
    log: { info: () => {} },
    now: () => later(1000),
    signal: new AbortController().signal,
  })
  running.push(account)
  return account
}

/** A run that has reserved a picture for three cents, of ten that a month has. */
async function runOn(ref: ReturnType<typeof refInMemory>, name: string, post: string) {
  const account = openOn(ref, name)
  const { run: _, isDrawn: __, ...entry } = held(post)
  const limits = (counted: Counted): Limits => [
    { scope: 'month', images: 9, cost: 0.1, spent: spentBy([], counted) },
  ]
  const wishes = [{ item: post, key: post, entry, estimate: 0.03 }]
  const used = { images: 0, cost: 0 }
  const asking: Asking<string> = {
    ...{ wishes, limits, used },
    ...{ arrived: [], seen: [], isGone: () => false, requests: () => 0 },
  }
  expect((await account.reserve(asking, true)).granted).toEqual([post])
  const more = (dollars: number, cost: number) =>
    account.more({ ...entry, isDrawn: true }, post, dollars, (counted) =>
      whyBeyond(limits(counted), { images: 1, cost }, { images: 0, estimate: dollars }),
    )
  return { account, more, picture: { post: entry.post, drawing: entry.drawing, nth: undefined } }
}

it('what goes beyond one request is reserved too: two runs keep within the dollars', async () => {
  const ref = refInMemory([])
  const one = await runOn(ref, '1.00000001.1', 'a')
  const two = await runOn(ref, '2.00000002.1', 'b')
  expect(await one.more(0.03, 0.03)).toBeUndefined()
  expect(await two.more(0.03, 0.03)).toMatch(/it would cost \$0\.03, and \$0\.01 is left/)
  expect(await two.more(0.01, 0.03)).toBeUndefined()
  expect(await one.more(0.001, 0.06)).toMatch(/nothing is left/)
  const reserved = () => ref.names().filter((path) => path.startsWith('reserved/'))
  expect(
    reserved()
      .map((path) => path.split('_').at(-1))
      .sort(),
  ).toEqual(['40000', '60000'])

  // The picture is there: what it was to cost is free again, and what its words take is reserved.
  one.account.paid([], one.picture)
  expect(await one.more(0.02, 0.03)).toBeUndefined()
  expect(reserved().some((path) => path.endsWith('_paid-20000'))).toBe(true)
  one.account.close(() => 0)
  two.account.close(() => 2)
  await Promise.all([one.account.settled(), two.account.settled()])
  expect(ref.names().map((path) => path.split('_').slice(-3).join(' '))).toEqual(['30000 2 lost'])
})

it('what another run paid stays its own where this one uses the drawing: it counts in the next look', async () => {
  const ref = refInMemory([])
  const payment = (post: string): PaidEntry => ({
    ...{ at: Date.parse('2026-11-29T11:59:00Z'), shelf: 'pr-7', post: post.repeat(16) },
    ...{ drawing: 'd'.repeat(16), micros: 30_000, maybeCharged: 0, what: 'picture' },
  })
  const account = openOn(ref, '1.00000001.1')
  const asking: Asking<string> = {
    ...{ wishes: [], limits: () => [], used: { images: 0, cost: 0 } },
    ...{ arrived: [payment('a')], seen: [], isGone: () => false, requests: () => 0 },
  }
  await account.reserve(asking, true)
  account.paid([payment('a'), payment('b')])
  account.close(() => 0)
  await account.settled()
  expect(
    ref
      .names()
      .map((path) => readPaid(path)?.post[0])
      .sort(),
  ).toEqual(['a', 'b'])
  const { paid } = await account.look()
  expect(paid.map(({ post }) => post[0])).toEqual(['a'])
})

it('what is reserved as the run ends is given back', async () => {
  const ref = refInMemory([])
  const { account, more } = await runOn(ref, '1.00000001.1', 'a')
  const late = more(0.03, 0.03)
  account.close(() => 0)
  await late
  await account.settled()
  expect(ref.names()).toEqual([])
})

const moments = Array.from({ length: 12 }, (_, n) => n)

it.each(moments)(
  'nothing says that a run lives which ended as it said so: moment %i',
  async (n) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const ref = refInMemory([])
      const { account } = await runOn(ref, '1.00000001.1', 'a')
      vi.advanceTimersByTime(15_000)
      for (let tick = 0; tick < n; tick++) await Promise.resolve()
      account.close(() => 0)
      await account.settled()
      expect(ref.names()).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  },
)

it('nor does a sign whose answer was lost', async () => {
  const ref = refInMemory([])
  const { account, more, picture } = await runOn(ref, '1.00000001.1', 'a')
  account.paid([], picture)
  ref.failures.push(true)
  expect(await more(0.02, 0.03)).toBeUndefined()
  expect(ref.failures).toEqual([])
  account.close(() => 0)
  await account.settled()
  expect(ref.names()).toEqual([])
})

it('what was charged for nothing stays on the account when the same is planned anew', async () => {
  const ref = refInMemory([])
  const account = openOn(ref, '1.00000001.1')
  const wish = (post: string) => ({ item: post, key: post, entry: held(post), estimate: 0.03 })
  const failed: Record<string, number> = {}
  const requests = (post: string) => failed[post] ?? 0
  const reserve = (...posts: string[]) =>
    account.reserve(
      {
        ...{ wishes: posts.map(wish), limits: () => [], arrived: [], seen: [], requests },
        ...{ used: { images: 0, cost: 0 }, isGone: () => false },
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
