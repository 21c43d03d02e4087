import { describe, expect, it } from 'vitest'
import { type PaidEntry, pictureMark } from '../../src/ledger/account-entry.ts'
import {
  drawingName,
  type Expense,
  type ExpenseSources,
  expensesOf,
  sumOfExpenses,
} from '../../src/ledger/expenses.ts'
import { madeByIn } from '../../src/ledger/made-by.ts'
import { postMark } from '../../src/ledger/post-mark.ts'
import type { Record } from '../../src/ledger/record.ts'
import { recordOf } from '../pipeline/record.ts'
import { snapshotOf } from '../pipeline/snapshot.ts'

const nothing: ExpenseSources = { records: [], drawings: new Map(), sections: new Map() }

const paid = (at: string, changes: Partial<PaidEntry> & { readonly path?: string } = {}) => {
  const { path = 'notes/a.md', ...rest } = changes
  return {
    ...pictureMark(path, 'd'.repeat(64)),
    ...{ at: Date.parse(at), shelf: 'pr-7', micros: 41_000, maybeCharged: 0, what: 'picture' },
    ...rest,
  } as PaidEntry
}
const recorded = (path: string, drawnAt: string, changes: Partial<Record> = {}): Record => ({
  ...recordOf(path, { hero: 'a.webp', social: 'a.jpg' }),
  drawnAt,
  ...changes,
})
const sums = ({ pictures, texts, micros, perhaps, unpriced }: Expense) => [
  ...[pictures, texts, micros, perhaps, unpriced],
]

describe('what was spent', () => {
  it('is summed by month in UTC', () => {
    const expenses = expensesOf(
      [
        paid('2026-10-31T23:59:59.999Z'),
        paid('2026-11-01T00:00:00Z', { micros: 1 }),
        paid('2026-11-30T23:59:59Z', { micros: 2 }),
      ],
      nothing,
    )
    expect(expenses.map(({ month, micros }) => [month, micros])).toEqual([
      ['2026-10', 41_000],
      ['2026-11', 3],
    ])
  })

  it('counts pictures and texts, what may have been charged, and what nobody knows the price of', () => {
    const [expense] = expensesOf(
      [
        paid('2026-11-01', { maybeCharged: 2 }),
        paid('2026-11-02', { what: 'concept', micros: 500 }),
        paid('2026-11-03', { what: 'lost', maybeCharged: 1, micros: 7 }),
        paid('2026-11-04', { micros: undefined, maybeCharged: 1 }),
        paid('2026-11-05', { what: 'lost', micros: undefined, maybeCharged: 3 }),
      ],
      nothing,
    )
    expect(sums(expense!)).toEqual([2, 1, 41_500, 82_007, 5])
  })

  it('counts a drawing once that was found by another pull request, and told there, too', () => {
    const one = paid('2026-11-01')
    expect(sums(expensesOf([one, { ...one, shelf: 'pr-8' }], nothing)[0]!)[0]).toBe(1)
    expect(sums(sumOfExpenses(expensesOf([one, paid('2026-11-02')], nothing)))[0]).toBe(2)
  })

  it('knows the model and who asked by the record of that very drawing', () => {
    const asked = { by: 'mona' }
    const words = { model: 'gpt-5', concept: 'x', alt: null, cost: 0.0005 }
    const expenses = expensesOf(
      [
        paid('2026-11-01T10:00:00Z'),
        paid('2026-11-01T09:59:00Z', { what: 'concept', micros: 500 }),
        paid('2026-11-01T10:01:00Z', { what: 'lost', maybeCharged: 1 }),
        // An earlier picture of the same post.
        paid('2026-10-01T10:00:00Z', { drawing: 'e'.repeat(16) }),
        paid('2026-11-02T10:00:00Z', { path: 'notes/b.md' }),
      ],
      {
        ...nothing,
        records: [
          recorded('notes/a.md', '2026-11-01T10:00:00.000Z', { asked, words }),
          recorded('notes/b.md', '2026-11-02T10:00:00.000Z', { model: 'other' }),
        ],
      },
    )
    expect(expenses.map(({ month, model, askedBy }) => [month, model, askedBy])).toEqual([
      ['2026-10', undefined, undefined],
      ['2026-11', 'gpt-5', 'mona'],
      ['2026-11', 'gpt-image-2', 'mona'],
      ['2026-11', 'other', null],
    ])
    expect(sums(expenses[2]!)).toEqual([1, 0, 41_000, 41_000, 0])
  })

  it('knows the dark version, and the other one of two tries', () => {
    const other = {
      ...{ sha256: 'a'.repeat(64), drawnAt: '2026-11-01T11:00:00.000Z', cost: null },
      ...{ faults: null, isFirst: true },
    }
    const record = recorded('notes/a.md', '2026-11-01T10:00:00.000Z', {
      verdict: { model: 'eyes', faults: [], words: '', sentence: '', other },
      dark: {
        ...{ prompt: '', model: 'night', cost: null, sha256: 'b'.repeat(64) },
        drawnAt: '2026-11-01T12:00:00.000Z',
      },
    })
    const entry = (hour: number, drawing: string, what: PaidEntry['what'] = 'picture') =>
      paid(`2026-11-01T${hour}:00:00Z`, { drawing: drawing.repeat(16), what })
    const expenses = expensesOf(
      [entry(10, '1'), entry(11, '2'), entry(12, '3'), entry(13, '1', 'look')],
      { ...nothing, records: [record] },
    )
    expect(expenses.map(({ model, pictures }) => [model, pictures])).toEqual([
      ['eyes', 0],
      ['gpt-image-2', 2],
      ['night', 1],
    ])
  })

  it('knows the model of what was put away, and sections of posts', () => {
    const entry = paid('2026-11-01')
    const [expense] = expensesOf([entry], {
      ...nothing,
      drawings: new Map([[drawingName(entry), 'put-away']]),
      sections: new Map([[postMark('notes/a.md'), 'notes']]),
    })
    expect(expense).toMatchObject({ model: 'put-away', section: 'notes', askedBy: undefined })
  })

  it('does not take a card that stands in for a refused picture for what was paid', () => {
    const at = '2026-11-01T10:00:00.000Z'
    const card = recorded('notes/a.md', at, { generator: 'card', model: 'card' })
    const [expense] = expensesOf([paid(at)], { ...nothing, records: [card] })
    expect(expense!.model).toBeUndefined()
  })
})

it('counts where the pictures of a tree come from', () => {
  const of = (name: string, changes: Partial<Record> = {}) => ({
    ...recordOf(`${name}.md`, { hero: `${name}.webp`, social: `${name}.jpg` }),
    ...changes,
  })
  const bytes = (name: string) => ({ [`${name}.webp`]: `bytes of ${name}.webp` })
  const head = snapshotOf({
    ...{ ...bytes('a'), ...bytes('b'), ...bytes('c'), ...bytes('d') },
    'e.webp': 'of a person',
  })
  const edited = { blob: 'f'.repeat(40), prompt: null }
  const records = [
    ...[of('a'), of('b'), of('c', { generator: 'card' }), of('d', { edited }), of('e'), of('f')],
  ]
  expect(madeByIn(records, head)).toEqual([
    { provenance: 'drawn by gpt-image-2', posts: 2 },
    { provenance: 'by a person, in the place of ours', posts: 1 },
    { provenance: 'changed by gpt-image-2', posts: 1 },
    { provenance: 'ours, and its file is gone', posts: 1 },
    { provenance: 'title card', posts: 1 },
  ])
})
