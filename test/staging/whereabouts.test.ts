import { describe, expect, it } from 'vitest'
import { Whereabouts } from '../../src/staging/whereabouts.ts'

describe('what is told of drawings, should the run end now', () => {
  const told = (what: (of: Whereabouts) => void) => {
    const of = new Whereabouts()
    what(of)
    return of.inWords
  }

  it('is nothing where none was drawn or used, or all are delivered', () => {
    expect(told(() => {})).toEqual([])
    expect(
      told((of) => {
        of.drew('a')
        of.safe('a')
        of.done('a')
        // One that was delivered before it could be put away.
        of.drew('b')
        of.done('b')
      }),
    ).toEqual([])
  })

  it('is how many wait, drawn now or before, and how many could not be put away', () => {
    expect(
      told((of) => {
        for (const name of ['a', 'b', 'c']) of.drew(name)
        of.safe('a')
        of.safe('earlier')
      }),
    ).toEqual([
      '2 drawings that were paid for are kept for the next run, which does not draw them again.',
      '2 drawings that were paid for could not be kept for the next run.',
    ])
  })
})
