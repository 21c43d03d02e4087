import { type Expense, sumOfExpenses } from '../ledger/expenses.ts'
import type { MadeBy } from '../ledger/made-by.ts'
import { prose } from './escape.ts'
import { table } from './table.ts'

/** What a report on spending says. */
export interface ExpenseReport {
  readonly expenses: readonly Expense[]
  readonly madeBy: readonly MadeBy[]
  /** What is not in it, and why; for people. */
  readonly notes: readonly string[]
}

/** A table of the report; the first cell of a row is its name. */
export interface ExpenseTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const amounts = ['pictures', 'texts', 'charged', 'perhaps', 'of unknown price']

/** The report as tables: by month, model, section and person, and where the pictures come from. */
export function expenseTables({ expenses, madeBy }: ExpenseReport): readonly ExpenseTable[] {
  const by = (title: string, name: (expense: Expense) => string): ExpenseTable => {
    const rows = [...Map.groupBy(expenses, name)]
      .map(([group, all]) => [group, ...amountsOf(sumOfExpenses(all))])
      .sort(([a], [b]) => (a! < b! ? -1 : 1))
    const all = rows.length > 1 ? [['all', ...amountsOf(sumOfExpenses(expenses))]] : []
    return { title, head: [title.toLowerCase(), ...amounts], rows: [...rows, ...all] }
  }
  const spent =
    expenses.length === 0
      ? []
      : [
          by('Month', ({ month }) => month),
          by('Model', modelName),
          by('Section', sectionName),
          by('Asked for by', askerName),
        ]
  const pictures = madeBy.map(({ provenance, posts }) => [provenance, String(posts)])
  return pictures.length === 0
    ? spent
    : [...spent, { title: 'Pictures', head: ['pictures', 'posts'], rows: pictures }]
}

export const modelName = ({ model }: Expense): string => model ?? unknown
export const sectionName = ({ section }: Expense): string =>
  section === undefined ? unknown : section || '(top)'
export const askerName = ({ askedBy }: Expense): string =>
  askedBy === null ? '(nobody: the post had none)' : (askedBy ?? unknown)

/** Records go with branches, and what is kept for a pull request some time after it. */
const unknown = '(not known any more)'

const amountsOf = ({ pictures, texts, micros, perhaps, unpriced }: Expense): readonly string[] => [
  ...[pictures, texts].map(String),
  inDollars(micros),
  inDollars(perhaps),
  String(unpriced),
]

/** To a hundredth of a cent: a text costs less than a cent. */
const inDollars = (micros: number): string => `$${(micros / 1e6).toFixed(4)}`

/** For the job summary. */
export function renderExpenses(report: ExpenseReport): string {
  const tables = expenseTables(report).flatMap(({ title, head, rows }) => [
    `#### ${title}`,
    table(
      head,
      rows.map((row) => row.map((text) => prose(text))),
    ),
  ])
  const nothing = tables.length === 0 ? ['Nothing was spent, and nothing was drawn.'] : []
  const notes = report.notes.map((note) => prose(note, 1000))
  return `${['### Spent on hero images', ...nothing, ...tables, ...notes].join('\n\n')}\n`
}
