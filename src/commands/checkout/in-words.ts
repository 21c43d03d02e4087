import { total } from '../../ledger/total.ts'
import { wordsCost as costOfWords } from '../../report/facts.ts'

/** What the text model takes beside the pictures, behind their cost; empty where it is not asked. */
export const wordsCost = (mode: 'plan' | 'drawn', costs: readonly (number | undefined)[]): string =>
  costOfWords({ mode, ...(costs.length > 0 && { words: { cost: total(costs) } }) })
    .map((text) => `, ${text}`)
    .join('')
