import { drawnCost, paymentsOf } from '../ledger/payments.ts'
import type { Record } from '../ledger/record.ts'
import type { Fact } from './gallery.ts'

/** How a picture of ours came to be, in words, and what it cost. */
export function factsOf(record: Record): readonly Fact[] {
  const { generator, model, quality, drawnAt, asked, edited, words, verdict, original } = record
  const isCard = generator === 'card'
  const day = /^\d{4}-\d\d-\d\d/.exec(drawnAt)?.[0] ?? 'at an unknown time'
  return [
    fact('Drawn by', isCard ? 'us, as a title card' : `${model}, ${quality}, ${sizeOf(record)}`),
    fact('Drawn on', day),
    fact('Cost', costOf(record)),
    fact('Asked for by', asked && `@${asked.by}${asked.words ? `: “${asked.words}”` : ''}`),
    fact('Changed', edited ? 'an edit of the picture before it' : undefined),
    fact('Brand template', isCard ? undefined : record.template.source),
    fact('Went along', record.references.map(({ path }) => path).join(', ')),
    fact('Concept', words?.concept ? `“${words.concept}” (${words.model})` : undefined),
    fact('Kept where it is cut', record.focus),
    fact('Second look', verdict && `${verdict.sentence} (${verdict.model})`),
    fact('Content Credentials', original?.c2pa && credentials(original.c2pa)),
    fact('Endpoint', record.endpoint ?? undefined),
    fact('Notes', record.notes.join(' ')),
  ].flatMap((told) => told ?? [])
}

const fact = (name: string, text: string | undefined): Fact | undefined =>
  text === undefined || text === '' ? undefined : { name, text }

const sizeOf = ({ requestedSize }: Record) => requestedSize.replace('x', ' × ')

/** What is shown cost so much; the way to it may have cost more. */
function costOf(record: Record): string {
  if (record.generator === 'card' && paymentsOf(record).length === 0) return 'free'
  const picture = drawnCost(record)
  const all = paymentsOf(record)
  const known = all.reduce(
    (sum, { cost, maybeCharged }) => sum + (cost ?? 0) * (1 + maybeCharged),
    0,
  )
  const isMore = all.length > 1 || known > (picture ?? 0) + 1e-9
  return `${dollars(picture)}${isMore ? `; ${dollars(known)} with all that was paid on the way` : ''}`
}

const dollars = (cost: number | undefined) =>
  cost === undefined ? 'price unknown' : `$${cost.toFixed(4).replace(/(\.\d\d\d*?)0+$/, '$1')}`

type Credentials = NonNullable<NonNullable<Record['original']>['c2pa']>

const credentials = ({ signer, tool }: Credentials) =>
  ['as the provider gave it', ...(signer ? [`signed by ${signer}`] : []), ...(tool ? [tool] : [])]
    .join(', ')
    .concat(' (not verified)')
