import { expect, test } from 'vitest'
import { expectLinear, repeated } from './linear.ts'

/** Work that the length of a text asks for so many times. */
function work(times: number): number {
  let sum = 0
  for (let i = 0; i < times; i++) sum = (sum * 31 + i) | 0
  return sum
}

const letters = repeated('a')

test('work that grows as its input is in line', () => {
  expectLinear((text) => work(text.length * 2000), letters)
})

test('work that grows as the square of its input is not', () => {
  expect(() => expectLinear((text) => work(text.length ** 2 / 4), letters)).toThrow(
    'twice as many in',
  )
})
