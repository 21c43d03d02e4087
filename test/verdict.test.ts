import { expect, test } from 'vitest'
import { turnsRed } from '../src/verdict.ts'

// images, failed, stopped: red by `error`, by `any`, by `never`
test.each([
  [0, 0, false, [false, false, false]],
  [3, 0, false, [false, false, false]],
  [3, 2, false, [false, true, false]],
  [0, 2, false, [true, true, false]],
  [0, 0, true, [true, true, false]],
  [3, 0, true, [true, true, false]],
  [3, 2, true, [true, true, false]],
  [0, 2, true, [true, true, false]],
])('%i images, %i failed, stopped: %s', (images, failed, stopped, red) => {
  const tally = { images, failed, stopped }
  expect((['error', 'any', 'never'] as const).map((failOn) => turnsRed(failOn, tally))).toEqual(red)
})
