import { expect, test } from 'vitest'
import { expectLinear, repeated } from './linear.ts'

let now = 0

/** Holds work that takes so many ms for a text of so many thousand characters. */
const hold = (taking: (thousands: number) => number) => () =>
  expectLinear(
    (text) => {
      now += taking(text.length / 1000)
    },
    repeated('a'),
    () => now,
  )

test.each<[string, (thousands: number) => number]>([
  ['as its input', (n) => n / 10],
  ['as its input, and some more for each', (n) => n * Math.log2(n + 1)],
  ['once much, then as its input', (n) => (n > 100 ? 1000 : 0) + n],
  ['three times at twice the input, and then as it', (n) => (n < 300 ? n ** 1.6 : n * 50)],
  ['as the square of its input, and is over too soon to matter', (n) => n ** 2 / 1e6],
])('work that grows %s is in line', (_, taking) => {
  expect(hold(taking)).not.toThrow()
})

test.each<[string, (thousands: number) => number]>([
  ['as the square of its input', (n) => n ** 2 / 100],
  ['as the square where the input is long', (n) => n / 20 + n ** 2 / 400],
  ['as its cube', (n) => n ** 3],
])('work that grows %s is not', (_, taking) => {
  expect(hold(taking)).toThrow('twice as many in')
})
