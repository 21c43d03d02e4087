import type { Basis } from '../ledger/prices.ts'
import { code, prose } from './escape.ts'
import type { FileFact } from './file-fact.ts'
import type { Report } from './report.ts'

const names: Readonly<Record<string, string>> = {
  webp: 'WebP',
  jpeg: 'JPEG',
  png: 'PNG',
  avif: 'AVIF',
}

/** `1536x864 WebP 142 kB`. */
export function fileFact({ width, height, format, bytes }: FileFact): string {
  return `${width}x${height} ${names[format] ?? prose(format, 10)} ${weight(bytes)}`
}

/** Decimal units, as GitHub and operating systems show them. */
export function weight(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`
}

/** US dollars in words: `about $0.03`, `under $0.01`, `free`. The sign always follows a space. */
export function price(dollars: number): string {
  if (dollars <= 0) return 'free'
  return dollars < 0.01 ? 'under $0.01' : `about $${dollars.toFixed(2)}`
}

/** What one picture cost or will cost, and by what that is known where it is no price; or that nobody knows. */
export function pictureCost(dollars: number | undefined, basis: Basis = 'price'): string {
  if (dollars === undefined) return 'cost unknown'
  if (basis === 'price' || dollars <= 0) return price(dollars)
  return `${basis === 'bound' ? atMost(dollars) : price(dollars)}, ${basisText(basis)}`
}

const atMost = (dollars: number) =>
  dollars < 0.01 ? price(dollars) : `at most $${dollars.toFixed(2)}`

/** `an upper bound`, `by 3 drawings of this repo`. */
export const basisText = (basis: Exclude<Basis, 'price'>): string =>
  basis === 'bound' ? 'an upper bound' : `by ${count(basis.drawings, 'drawing')} of this repo`

/** What all pictures cost together. They may come from several runs; only a plan is of one run. */
export function totalCost({
  mode,
  cost,
  costLimit,
  prices,
  drawn,
}: Pick<Report, 'mode' | 'cost' | 'costLimit' | 'prices' | 'drawn'>): string {
  if (cost === undefined) return `unknown (no list price for ${modelsIn(drawn.filter(isUnpriced))})`
  if (cost <= 0) return 'free'
  const limit = mode === 'plan' ? ` of $${costLimit.toFixed(2)} a run` : ''
  const isBound = drawn.some(({ basis }) => basis === 'bound')
  return `${isBound ? atMost(cost) : price(cost)}${limit} (${isBound ? 'an upper bound by ' : ''}${prices})`
}

const isUnpriced = ({ cost }: Report['drawn'][number]): boolean => cost === undefined

/** What the words of a text model cost beside the pictures, where there are any. */
export function wordsCost({ mode, words }: Pick<Report, 'mode' | 'words'>): readonly string[] {
  if (words === undefined) return []
  if (words.cost === undefined) return ['words at an unknown price']
  const isBound = mode === 'plan' && words.cost >= 0.01
  return [isBound ? `words up to $${words.cost.toFixed(2)}` : `words ${price(words.cost)}`]
}

/** Set in type from the title: it has no prompt, no quality, and costs nothing. */
export function isCard({ generator }: { readonly generator: string }): boolean {
  return generator === 'card'
}

/** `gpt-image-2` medium; a card has no quality to speak of. */
export function drawnWith(drawing: {
  readonly generator: string
  readonly model: string
  readonly quality: string
}): string {
  return isCard(drawing) || drawing.quality === ''
    ? code(drawing.model)
    : `${code(drawing.model)} ${prose(drawing.quality, 40)}`
}

/** So many models are named in a line. */
const mostModels = 3

/**
 * Who drew the pictures that a report lists, whoever would draw today: `gpt-image-2` medium and `card`. The
 * quality of a model is told where all of its pictures have the same.
 */
export function allDrawnWith(drawn: Report['drawn']): string {
  return inShort(
    byModel(drawn).map((all) => {
      const isSame = all.every(({ quality }) => quality === all[0]!.quality)
      return drawnWith({ ...all[0]!, ...(!isSame && { quality: '' }) })
    }),
  )
}

const modelsIn = (drawn: Report['drawn']): string =>
  inShort(byModel(drawn).map(([first]) => code(first!.model)))

/** Cards last, and what drew most before what drew less. */
const byModel = (drawn: Report['drawn']) =>
  [...Map.groupBy(drawn, ({ generator, model }) => `${generator} ${model}`).values()].toSorted(
    (a, b) => Number(isCard(a[0]!)) - Number(isCard(b[0]!)) || b.length - a.length,
  )

function inShort(names: readonly string[]): string {
  const more = names.length - mostModels
  return [...names.slice(0, mostModels), ...(more > 0 ? [`${more} more`] : [])].join(' and ')
}

/** `1 post`, `3 posts`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
