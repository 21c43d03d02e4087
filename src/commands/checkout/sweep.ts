import { weight } from '../../report/facts.ts'
import { type Swept, sweep, youngest } from '../sweep/sweep.ts'
import type { Answer, CheckoutContext, LocalTools } from './command.ts'

/** Lists the pictures of a bucket that nothing names, and deletes them where that is meant. */
export async function sweepHere(
  checkout: CheckoutContext,
  { git }: Pick<LocalTools, 'git'>,
): Promise<Answer> {
  const swept = await sweep(checkout, git, checkout.write === true)
  const text = inWords(swept)
  return { text, data: swept, summary: text, remarks: [], red: false }
}

function inWords({ all, orphans, young, isDeleted }: Swept): string {
  const done = isDeleted ? 'deleted' : 'delete with --write'
  const size = weight(orphans.reduce((sum, { bytes }) => sum + bytes, 0))
  const told = orphans.length === 0 ? '' : ` (${size}): ${done}`
  return [
    ...orphans.map(
      ({ key, at, bytes }) =>
        `${new Date(at).toISOString().slice(0, 10)}  ${key}  ${weight(bytes)}`,
    ),
    `${orphans.length} of ${all} pictures ${are(orphans.length)} named by nothing${told}.`,
    ...(young > 0 ? [`${young} more ${are(young)} younger than ${youngest} days: kept.`] : []),
    '',
  ].join('\n')
}

const are = (count: number) => (count === 1 ? 'is' : 'are')
