/** Pictures, and US dollars for those whose price is known. */
export interface Sum {
  readonly images: number
  readonly cost: number
}

/** A sum, with the pictures in it that nobody knows the price of: they are missing in its dollars. */
export interface Spent extends Sum {
  readonly unknown: number
}

/** How much may be spent within a run, for a pull request, or on a calendar day or in a month (UTC). */
export interface Limit {
  readonly scope: 'run' | 'pull request' | 'day' | 'month'
  /** Infinite where there is no limit. */
  readonly images: number
  /** US dollars; infinite where there is no limit. */
  readonly cost: number
  /** Before this run. */
  readonly spent: Spent
  /** Records that tell of it and cannot be read: nothing fits until they can. */
  readonly unreadable?: readonly string[]
  /** Records of which those alone were read that commits date to the time of the limit. */
  readonly byDates?: number
}

/** All of them hold at once. */
export type Limits = readonly Limit[]

export const nothingSpent: Spent = { images: 0, cost: 0, unknown: 0 }

export const addSpent = (a: Spent, b: Spent): Spent => ({
  images: a.images + b.images,
  cost: a.cost + b.cost,
  unknown: a.unknown + b.unknown,
})

/** What is asked for: so many pictures more, at this price altogether; undefined where unknown. */
export interface PlannedSpending {
  readonly images: number
  readonly estimate: number | undefined
}

/**
 * Why a wish does not fit, for people: the limit that has least left, what is left, and the price.
 * An unknown price takes no dollars, but where the dollars are used up it does not fit either.
 * @param used what this run has spent, or is about to
 */
export function whyBeyond(limits: Limits, used: Sum, wish: PlannedSpending): string | undefined {
  const blind = limits.find(({ unreadable = [] }) => unreadable.length > 0)
  if (blind)
    return `cannot be held against the limit ${names[blind.scope].each}: ${unreadableIn(blind)}`
  const full = limits
    .filter(({ images, spent }) => spent.images + used.images + wish.images > images)
    .sort((a, b) => a.images - a.spent.images - (b.images - b.spent.images))[0]
  if (full) {
    const allowed = `${full.images} ${full.images === 1 ? 'image' : 'images'}`
    return `beyond the limit of ${allowed} ${names[full.scope].each} (${inputsOf(full, 'images')})${atPrice(wish.estimate)}`
  }
  const left = ({ cost, spent }: Limit) => cost - spent.cost - used.cost
  const dear = limits
    .filter((limit) => isTooDear(limit, left(limit), wish.estimate))
    .sort((a, b) => left(a) - left(b))[0]
  if (!dear) return undefined
  return `beyond the limit of $${dear.cost.toFixed(2)} ${names[dear.scope].each} (${inputsOf(dear, 'cost')}): ${compared(wish.estimate, left(dear))}`
}

/** Which records cannot be read, and what to do. */
export function unreadableIn({ unreadable = [] }: Pick<Limit, 'unreadable'>): string {
  const [first = '', ...others] = unreadable
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `the record \`${first}\`${more} is damaged, so what was spent is not known. Restore it from an earlier commit, or delete it`
}

// Sums of cents in floating point: a hair above the limit is still the limit.
const epsilon = 1e-9

const isTooDear = ({ cost }: Limit, left: number, estimate: number | undefined) =>
  estimate === undefined ? left < cost && left <= epsilon : estimate > left + epsilon

const names = {
  run: { each: 'a run', input: '', setting: '' },
  'pull request': {
    each: 'a pull request',
    input: '-per-pull-request',
    setting: 'pull-request.',
  },
  day: { each: 'a day', input: '-per-day', setting: 'day.' },
  month: { each: 'a month', input: '-per-month', setting: 'month.' },
}

const inputsOf = ({ scope }: Limit, what: 'images' | 'cost') =>
  `\`max-${what}${names[scope].input}\` or \`limits.${names[scope].setting}${what}\``

const atPrice = (estimate: number | undefined) => {
  if (estimate === undefined) return ': its price is unknown'
  return estimate === 0 ? '' : `: it would cost ${dollars(estimate)}`
}

function compared(estimate: number | undefined, left: number): string {
  const price = estimate === undefined ? 'its price is unknown' : 'it would cost'
  const digits = dollars(estimate ?? 0) === dollars(Math.max(left, 0)) ? 4 : 2
  const costs = estimate === undefined ? price : `${price} ${dollars(estimate, digits)}`
  return `${costs}, and ${left <= epsilon ? 'nothing' : dollars(left, digits)} is left`
}

/** `$0.03`, `under $0.01`. The sign always follows a space, as two of them could make a formula. */
export function dollars(amount: number, digits = 2): string {
  return amount < 10 ** -digits && amount > 0
    ? `under $${(10 ** -digits).toFixed(digits)}`
    : `$${amount.toFixed(digits)}`
}
