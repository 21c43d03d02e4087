import { expect, it } from 'vitest'
import { joined } from '../../src/memory/names.ts'

it('what is taken away last is not there, though it was to be written in the same moment', () => {
  const arrived = { written: ['paid', 'reserved_paid'], removed: ['reserved'] }
  const done = { written: [], removed: ['reserved_paid', 'run'] }
  expect(joined([arrived, done])).toEqual({
    written: ['paid'],
    removed: ['reserved', 'reserved_paid', 'run'],
  })
})
