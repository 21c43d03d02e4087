import { expect, it } from 'vitest'
import { textPriceOf } from '../../src/ledger/text-prices.ts'

const usage = { inputTokens: 2_000, outputTokens: 100 }
const prices = new Map([['small', { in: 0.25, out: 2 }]])

it('is what the tokens cost', () => {
  expect(textPriceOf('small', usage, prices)).toBeCloseTo(0.0007, 10)
})

it('is unknown, and never nothing, for a model without a price', () => {
  expect(textPriceOf('large', usage, prices)).toBeUndefined()
  expect(textPriceOf('small', usage)).toBeUndefined()
})
