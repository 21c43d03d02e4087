import { expect, it } from 'vitest'
import { priceOf, quote } from '../../src/ledger/prices.ts'
import { textPriceOf } from '../../src/ledger/text-prices.ts'

const usage = { inputTokens: 2_000, outputTokens: 100 }
const own = {
  small: { 'text-in': 0.25, 'text-out': 2 },
  free: { 'text-in': 0, 'text-out': 0 },
  drawing: { image: 0.04 },
  tokens: { 'text-in': 5, 'image-in': 8, 'image-out': 30 },
}

it('is what the tokens cost by the own prices of the settings', () => {
  expect(textPriceOf('small', usage, own)).toBeCloseTo(0.0007, 10)
  expect(textPriceOf('free', usage, own)).toBe(0)
})

it('is unknown, and never nothing, for a model without a price for text', () => {
  for (const model of ['large', 'drawing', 'tokens', 'toString'])
    expect(textPriceOf(model, usage, own), model).toBeUndefined()
  expect(textPriceOf('small', usage)).toBeUndefined()
})

it('is no price of a picture', () => {
  const order = {
    size: { width: 1536, height: 864 },
    quality: 'low',
    promptLength: 9,
    inputPictures: 0,
  }
  const drawn = { inputTextTokens: 9, inputImageTokens: 0, outputTokens: 9 }
  expect(quote({ ...order, model: 'small' }, own)).toEqual(quote({ ...order, model: 'other' }))
  expect(priceOf('small', drawn, own)).toBeUndefined()
  const listed = { 'gpt-image-2': own.small }
  expect(quote({ ...order, model: 'gpt-image-2' }, listed)).toEqual(
    quote({ ...order, model: 'gpt-image-2' }),
  )
})
