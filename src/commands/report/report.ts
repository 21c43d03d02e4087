import { fromMicros } from '../../ledger/account-entry.ts'
import { type Expense, expensesOf } from '../../ledger/expenses.ts'
import { madeByIn } from '../../ledger/made-by.ts'
import { postMark } from '../../ledger/post-mark.ts'
import type { Record } from '../../ledger/record.ts'
import { recordCount, recordsIn, recordsOf, withoutStray } from '../../ledger/records.ts'
import { accountNow } from '../../memory/account-now.ts'
import { rememberedDrawings } from '../../memory/expense-sources.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { sectionOf } from '../../posts/filed.ts'
import { matcher } from '../../posts/matcher.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { ExpenseReport } from '../../report/expense-tables.ts'

type ReportContext = Pick<RunContext, 'repo' | 'inputs'>

/**
 * What was spent, by the account of the repository; what each payment was for, by records and drawings on
 * our refs and in a tree.
 * @param commit whose tree is looked at
 * @throws what the repo throws
 */
export async function findExpenses(
  commit: string,
  { repo, inputs }: ReportContext,
): Promise<ExpenseReport> {
  const head = withoutStray(await repo.snapshot(commit))
  const account = await accountNow(repo)
  const remembered = await rememberedDrawings(account, repo)
  const marks = new Set(account.paid.map(({ post }) => post))
  const paths = new Map(
    [...head.files.keys(), ...remembered.records.map(({ post }) => post)]
      .map((path) => [postMark(path), path] as const)
      .filter(([mark]) => marks.has(mark)),
  )
  const tree = await recordsOfTree(head, [...paths.values()], { repo, inputs })
  const isWanted = inputs.posts.length === 0 ? () => true : matcher(inputs.posts)
  const paid = account.paid.filter(({ post }) => {
    const path = paths.get(post)
    return path === undefined ? inputs.posts.length === 0 : isWanted(path)
  })
  const expenses = expensesOf(paid, {
    records: [...remembered.records, ...tree.records],
    drawings: remembered.drawings,
    sections: new Map([...paths].map(([mark, path]) => [mark, sectionOf(path)])),
  })
  const shown = tree.records.filter(({ post }) => isWanted(post))
  return { expenses, madeBy: madeByIn(shown, head), notes: [...tree.notes, ...notesOn(account)] }
}

/** By the API each record is a request: of more, those of posts that something was paid for. */
const mostRecords = 300

async function recordsOfTree(head: Snapshot, paidFor: readonly string[], { repo }: ReportContext) {
  const count = recordCount(head)
  if (repo.kind !== 'github' || count <= mostRecords) {
    const { records, damaged } = await recordsIn(head, undefined, repo)
    return {
      records,
      notes: damaged.map((path) => `${path} is no record that can be read: it is left out.`),
    }
  }
  const read = await recordsOf(head, paidFor.slice(0, mostRecords), { repo })
  const records: readonly Record[] = [...read.values()]
  return {
    records,
    notes: [
      `Of ${count} records ${records.length} were read, for by the API each is a request: with \`actions/checkout\` before this step all are.`,
    ],
  }
}

const notesOn = ({ paid }: { readonly paid: readonly unknown[] }): readonly string[] =>
  paid.length > 0
    ? []
    : [
        'The account of this repository, `refs/hero-images/account`, is empty or not here. A clone does not bring it: `git fetch origin "+refs/hero-images/*:refs/hero-images/*"` does.',
      ]

/** An expense as data: dollars, and `null` for what is not known any more. */
export const expenseData = ({ micros, perhaps, model, section, askedBy, ...rest }: Expense) => ({
  month: rest.month,
  model: model ?? null,
  section: section ?? null,
  askedBy: askedBy ?? null,
  isAskedByKnown: askedBy !== undefined,
  ...{ pictures: rest.pictures, texts: rest.texts },
  ...{ charged: fromMicros(micros), perhaps: fromMicros(perhaps), unpriced: rest.unpriced },
})
