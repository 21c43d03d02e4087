import { expect, it } from 'vitest'
import type { Expense } from '../../src/ledger/expenses.ts'
import { expenseTables, renderExpenses } from '../../src/report/expense-tables.ts'

const expense = (changes: Partial<Expense>): Expense => ({
  ...{ month: '2026-11', model: 'm', section: 'notes', askedBy: 'mona' },
  ...{ pictures: 1, texts: 0, micros: 41_000, perhaps: 0, unpriced: 0 },
  ...changes,
})
const expenses = [
  expense({}),
  expense({ month: '2026-10', model: undefined, section: '', askedBy: null, perhaps: 5_000 }),
  expense({ section: undefined, askedBy: undefined, texts: 2, unpriced: 1 }),
]

it('adds up by month, model, section and person, with the sum of all', () => {
  const tables = expenseTables({ expenses, madeBy: [{ provenance: 'p', posts: 3 }], notes: [] })
  expect(tables.map(({ title, rows }) => [title, ...rows.map(([name]) => name)])).toEqual([
    ['Month', '2026-10', '2026-11', 'all'],
    ['Model', '(not known any more)', 'm', 'all'],
    ['Section', '(not known any more)', '(top)', 'notes', 'all'],
    ['Asked for by', '(nobody: the post had none)', '(not known any more)', 'mona', 'all'],
    ['Pictures', 'p'],
  ])
  expect(tables[0]!.rows).toEqual([
    ['2026-10', '1', '0', '$0.0410', '$0.0050', '0'],
    ['2026-11', '2', '2', '$0.0820', '$0.0000', '1'],
    ['all', '3', '2', '$0.1230', '$0.0050', '1'],
  ])
})

it('keeps texts harmless in the job summary', () => {
  const text = renderExpenses({
    expenses: [expense({ section: '| <img src=x> @team', model: '[x](https://evil.example)' })],
    madeBy: [],
    notes: ['<b>note</b>'],
  })
  expect(text).not.toMatch(/<img|<b>|https:\/\//)
})

it('says so where there is nothing', () => {
  expect(renderExpenses({ expenses: [], madeBy: [], notes: [] })).toBe(
    '### Spent on hero images\n\nNothing was spent, and nothing was drawn.\n',
  )
})
