import { expect, test } from 'vitest'
import { turnsRed } from '../../src/commands/exit-status.ts'

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

// images, failed, refused of them: refusals alone turn red only where any failure does
test.each([
  [0, 1, 1, [false, true, false]],
  [0, 2, 2, [false, true, false]],
  [0, 2, 1, [true, true, false]],
  [3, 2, 2, [false, true, false]],
])('%i images, %i failed, %i of them refused', (images, failed, refused, red) => {
  const tally = { images, failed, refused, stopped: false }
  expect((['error', 'any', 'never'] as const).map((failOn) => turnsRed(failOn, tally))).toEqual(red)
})
