import { expect, test } from 'vitest'
import { focusText, readFocus } from '../../src/pictures/focus.ts'

test.each([
  ['left', '0% 50%'],
  ['right', '100% 50%'],
  ['top', '50% 0%'],
  ['bottom', '50% 100%'],
  ['center', '50% 50%'],
  ['center center', '50% 50%'],
  ['top left', '0% 0%'],
  ['left top', '0% 0%'],
  ['center left', '0% 50%'],
  ['left center', '0% 50%'],
  ['center bottom', '50% 100%'],
  ['bottom center', '50% 100%'],
  ['  Bottom  RIGHT ', '100% 100%'],
  ['50% 30%', '50% 30%'],
  ['12.5% 100%', '12.5% 100%'],
  ['30%', '30% 50%'],
  ['left 30%', '0% 30%'],
  ['30% top', '30% 0%'],
])('%s is %s', (text, place) => {
  expect(focusText(readFocus(text)!)).toBe(place)
})

// What `object-position` does not take, and lengths, which no picture of unknown size has.
test.each([
  '',
  'middle',
  'left left',
  'left right',
  'top bottom',
  'top 30%',
  '30% left',
  '101% 0%',
  '-1% 0%',
  '50 30',
  '10px 20px',
  '50% 30% 20%',
  'left top center',
])('%j is none', (text) => {
  expect(readFocus(text)).toBeUndefined()
})
