import type { Expense } from '../../ledger/expenses.ts'
import type { RunContext } from '../../pipeline/context.ts'
import {
  askerName,
  type ExpenseReport,
  expenseTables,
  modelName,
  renderExpenses,
  sectionName,
} from '../../report/expense-tables.ts'
import { csvOf } from '../../text/csv.ts'
import { oneLine } from '../../text/one-line.ts'
import { expenseData, findExpenses } from './report.ts'

/** A report on spending, for a terminal, for programs, for spreadsheets and for the job summary. */
export interface PrintedExpenses {
  readonly text: string
  readonly data: unknown
  readonly csv: string
  readonly summary: string
  /** Nothing is wrong with what was spent. */
  readonly remarks: readonly []
  readonly red: false
}

/**
 * What was spent and drawn, as far as our refs and the records of a commit tell.
 * @throws what the repo throws
 */
export async function reportOn(
  commit: string,
  context: Pick<RunContext, 'repo' | 'inputs'>,
): Promise<PrintedExpenses> {
  const report = await findExpenses(commit, context)
  return {
    text: asText(report),
    data: {
      expenses: report.expenses.map(expenseData),
      pictures: report.madeBy,
      notes: report.notes,
    },
    csv: asCsv(report),
    summary: renderExpenses(report),
    ...{ remarks: [], red: false },
  }
}

/** Tables with a line for each row, numbers to the right. */
export function asText(report: ExpenseReport): string {
  const tables = expenseTables(report).map(({ head, rows }) => {
    const lines = [head, ...rows].map((row) => row.map(oneLine))
    const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column]!.length)))
    return lines
      .map((row) =>
        row
          .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')
  })
  const parts = tables.length === 0 ? ['Nothing was spent, and nothing was drawn.'] : tables
  return `${[...parts, ...report.notes.map(oneLine)].join('\n\n')}\n`
}

const head = [
  ...['kind', 'month', 'model', 'section', 'asked_by', 'provenance'],
  ...['pictures', 'texts', 'charged_usd', 'perhaps_usd', 'unpriced_requests'],
]

/** One table: rows of kind `spent`, then those of kind `pictures`, which tell of what there is now. */
export const asCsv = ({ expenses, madeBy }: ExpenseReport): string =>
  csvOf([
    head,
    ...expenses.map((expense: Expense) => [
      ...['spent', expense.month, modelName(expense), sectionName(expense), askerName(expense), ''],
      ...[expense.pictures, expense.texts, expense.micros / 1e6, expense.perhaps / 1e6],
      expense.unpriced,
    ]),
    ...madeBy.map(({ provenance, posts }) => [
      ...['pictures', '', '', '', '', provenance, posts],
      ...['', '', '', ''],
    ]),
  ])
