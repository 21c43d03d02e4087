import { describe, expect, it } from 'vitest'
import { dollars, type Limit, nothingSpent, whyBeyond } from '../../src/ledger/limits.ts'

const limit = (of: Limit['scope'], more: Partial<Limit> = {}): Limit => ({
  scope: of,
  images: Number.POSITIVE_INFINITY,
  cost: Number.POSITIVE_INFINITY,
  spent: nothingSpent,
  ...more,
})
const spent = (images: number, cost: number) => ({ images, cost, unknown: 0 })
const nothing = { images: 0, cost: 0 }
const one = (estimate: number | undefined) => ({ images: 1, estimate })

describe('whyBeyond', () => {
  it('names limit, price and what is left', () => {
    const limits = [
      limit('run', { images: 10, cost: 2 }),
      limit('month', { cost: 20, spent: spent(600, 19.95) }),
    ]
    expect(whyBeyond(limits, nothing, one(0.03))).toBeUndefined()
    expect(whyBeyond(limits, { images: 1, cost: 0.03 }, one(0.033))).toBe(
      'beyond the limit of $20.00 a month (`max-cost-per-month` or `limits.month.cost`): it would cost $0.03, and $0.02 is left',
    )
    expect(whyBeyond(limits, { images: 10, cost: 0.01 }, one(0.033))).toBe(
      'beyond the limit of 10 images a run (`max-images` or `limits.images`): it would cost $0.03',
    )
  })

  it('names the limit that has least left', () => {
    const limits = [
      limit('run', { cost: 1 }),
      limit('pull request', { cost: 3, spent: spent(3, 2.9) }),
      limit('month', { cost: 20, spent: spent(9, 19.5) }),
    ]
    expect(whyBeyond(limits, nothing, one(2))).toContain(
      'of $3.00 a pull request (`max-cost-per-pull-request` or `limits.pull-request.cost`): it would cost $2.00, and $0.10 is left',
    )
    const images = [
      limit('run', { images: 5 }),
      limit('pull request', { images: 6, spent: spent(6, 0) }),
      limit('month', { images: 9, spent: spent(4, 0) }),
    ]
    expect(whyBeyond(images, { images: 5, cost: 0 }, one(undefined))).toBe(
      'beyond the limit of 6 images a pull request (`max-images-per-pull-request` or `limits.pull-request.images`): its price is unknown',
    )
  })

  it('tells prices apart that look alike', () => {
    expect(whyBeyond([limit('run', { cost: 0.031 })], nothing, one(0.0326))).toContain(
      'it would cost $0.0326, and $0.0310 is left',
    )
    expect(whyBeyond([limit('run', { cost: 0.006 })], spent(1, 0.0049), one(0.0052))).toContain(
      'it would cost $0.0052, and $0.0011 is left',
    )
  })

  it('takes no dollars for an unknown price, until there are none', () => {
    const limits = (cost: number) => [limit('month', { cost: 1, spent: spent(1, cost) })]
    expect(whyBeyond(limits(0.99), nothing, one(undefined))).toBeUndefined()
    expect(whyBeyond(limits(1), nothing, one(undefined))).toContain(
      'its price is unknown, and nothing is left',
    )
    expect(whyBeyond([limit('run', { cost: 0 })], nothing, one(undefined))).toBeUndefined()
  })
})

it.each([
  [0, '$0.00'],
  [0.004, 'under $0.01'],
  [0.029, '$0.03'],
  [12, '$12.00'],
])('%d reads %s', (amount, said) => expect(dollars(amount)).toBe(said))
