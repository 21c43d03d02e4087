import { describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../../src/errors.ts'
import { type PaidEntry, paidEntryOf } from '../../../src/ledger/account-entry.ts'
import type { Counted } from '../../../src/ledger/account-state.ts'
import { type Limit, type Limits, nothingSpent } from '../../../src/ledger/limits.ts'
import { spentBy } from '../../../src/ledger/spent.ts'
import { Account } from '../../../src/memory/account.ts'
import { moreFor } from '../../../src/pipeline/draw/more.ts'
import { markOf } from '../../../src/pipeline/draw/pay.ts'
import { secondOf, spendingKeyOf } from '../../../src/staging/drawing-key.ts'
import { RepoInMemory } from '../../helpers/repo-in-memory.ts'
import { one } from '../scene.ts'

const shelf = 'branch-posts-12345678'
const inputs = { 'text-model': 'small', 'api-key': 'sk-1' }
const first = await one({ inputs, settings: 'second-look: { retry: true }' })
const second = secondOf(first)
const key = spendingKeyOf(second)
const wish = { images: 1, cost: 0.04 }
const own = { images: 1, cost: 0.04 }

/** One run among others on the same repo. */
function runOn(
  there: Pick<RepoInMemory, 'open'>,
  name: string,
  max = 9,
  paidByOthers: readonly PaidEntry[] = [],
  scope: Limit['scope'] = 'month',
) {
  const account = new Account({
    repo: there.open(),
    runName: `${name}.0000000${name}.1`,
    inputs: { concurrency: 3 },
    log: { info: () => {} },
    now: () => new Date('2026-11-29T12:00:00Z'),
    signal: new AbortController().signal,
  })
  const limitsAt = (counted: Counted): Limits => [
    { scope, images: max, cost: Infinity, spent: spentBy([], counted) },
  ]
  const plan = { draw: [first], candidates: [], beyond: [], skipped: [], failed: [] }
  const limits = [{ scope, images: max, cost: Infinity, spent: nothingSpent }]
  const job = { branch: 'posts' } as never
  return { account, more: moreFor({ job, plan, limits, limitsAt, paidByOthers }, account) }
}
const open = () => new RepoInMemory({ 'a.md': 'A' })
const names = (there: RepoInMemory) => [
  ...there.files(there.ref('refs/hero-images/account')!).keys(),
]

describe('a second try', () => {
  it('is reserved as a picture of its own, and left by another run at the same moment', async () => {
    const there = open()
    const [one, other] = [runOn(there, '1'), runOn(there, '2')]
    expect(await one.more(key, wish, own)).toBeUndefined()
    const mark = markOf(second)
    const reserved = names(there).filter((name) => name.startsWith('reserved/'))
    expect(reserved).toEqual([expect.stringContaining(`${mark.post}_${mark.drawing}_x_40000`)])
    expect(await other.more(key, wish, own)).toBe('another run has asked for it')
    one.account.close(() => 0)
    await one.account.settled()
    expect(await other.more(key, wish, own)).toBeUndefined()
    other.account.close(() => 1)
    await other.account.settled()
    // It may have been charged, and gave nothing.
    expect(names(there).filter((name) => name.endsWith('_40000_1_lost'))).toHaveLength(1)
  })

  it('is left where another run drew it since this one planned, not where that was before', async () => {
    const there = open()
    const payment = { at: '2026-11-29T11:00:00Z', cost: 0.04, pullRequest: null, maybeCharged: 0 }
    const paid = paidEntryOf(payment, markOf(second), shelf)
    const before = runOn(there, '1')
    before.account.paid([paid])
    before.account.close(() => 0)
    await before.account.settled()
    expect(await runOn(there, '2').more(key, wish, own)).toBe('another run has asked for it')
    const later = runOn(there, '3', 9, [paid])
    expect(await later.more(key, wish, own)).toBeUndefined()
    later.account.close(() => 0)
    await later.account.settled()
  })

  it('counts as an image against what others spend meanwhile', async () => {
    const there = open()
    // One is this run's own; the second would be the second of one.
    expect(await runOn(there, '1', 1).more(key, wish, own)).toContain(
      'beyond the limit of 1 image a month',
    )
    expect(await runOn(there, '2', 2).more(key, wish, own)).toBeUndefined()
    expect(
      await runOn(there, '3', 2).more(spendingKeyOf(first), { images: 0, cost: 1 }, own),
    ).toBeUndefined()
  })
})

describe('one request more, where no limit looks back', () => {
  const again = { images: 0, cost: 0.04 }
  const reserved = (there: RepoInMemory) =>
    there.ref('refs/hero-images/account') === undefined
      ? []
      : names(there).flatMap((name) =>
          name.startsWith('reserved/') ? [name.split('_').at(-1)] : [],
        )

  it('counts though the run be killed, whatever the limits say; words are not reserved', async () => {
    const there = open()
    const { account, more } = runOn(there, '1', 0, [], 'run')
    expect(await more(spendingKeyOf(first), { ...again, isWords: true }, own)).toBeUndefined()
    expect(reserved(there)).toEqual([])
    expect(await more(spendingKeyOf(first), again, own)).toBeUndefined()
    expect(reserved(there)).toEqual(['paid-40000'])
    account.close(() => 0)
    await account.settled()
  })

  it('is sent where the account cannot be written', async () => {
    const refStore = () => Promise.reject(new HeroImagesError('A rule forbids it'))
    const closed = { open: () => ({ ...open().open(), refStore }) }
    const { account, more } = runOn(closed, '1', 9, [], 'run')
    expect(await more(spendingKeyOf(first), again, own)).toBeUndefined()
    account.close(() => 0)
    await account.settled()
  })
})
