import { expect, it } from 'vitest'
import { createPurse } from '../../src/ledger/purse.ts'

it('gives as long as what a question costs at most is there', () => {
  const purse = createPurse(0.01)
  expect([0.004, 0.004, 0.004].map((most) => purse.take(most))).toEqual([true, true, false])
  expect(purse.take(0.002)).toBe(true)
  expect(purse.take(0.000_1)).toBe(false)
})

it('gets back what a question did not cost', () => {
  const purse = createPurse(0.01)
  purse.take(0.01)
  expect(purse.take(0.001)).toBe(false)
  purse.settle(0.01, 0.002)
  expect(purse.take(0.008)).toBe(true)
  // What it cost is not known: it stays at the most.
  purse.settle(0.008, undefined)
  expect(purse.take(0.000_1)).toBe(false)
})

it('lets what has no known price pass until nothing is left', () => {
  const purse = createPurse(0.001)
  expect(purse.take(undefined)).toBe(true)
  purse.settle(undefined, undefined)
  expect(purse.take(undefined)).toBe(true)
  purse.settle(undefined, 0.001)
  expect(purse.take(undefined)).toBe(false)
  for (const dollars of [0, -1, 1e-12]) expect(createPurse(dollars).take(undefined)).toBe(false)
})
