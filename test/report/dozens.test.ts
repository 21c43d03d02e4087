import { describe, expect, it } from 'vitest'
import { dozens, wholeRows } from '../../src/report/dozens.ts'
import { inThread } from './conversation.ts'

const posts = (length: number) => Array.from({ length }, (_, index) => inThread(index))

const shown = (
  all: ReturnType<typeof posts>,
  limits: Partial<Parameters<typeof dozens>[1]> = {},
): readonly string[] =>
  dozens(all, { pictures: 999, details: 999, ...limits }, 3).map(({ posts, detailed }) => {
    const numbers = posts.map(({ thread }) => thread!.number)
    return `${numbers[0]} to ${numbers.at(-1)}, ${detailed} with facts`
  })

describe('dozens', () => {
  it('are of twelve, and a rest', () =>
    expect(shown(posts(30))).toEqual([
      '1 to 12, 12 with facts',
      '13 to 24, 12 with facts',
      '25 to 30, 6 with facts',
    ]))

  it('have room by whole rows', () => {
    expect(shown(posts(30), { pictures: 17 })).toEqual([
      '1 to 12, 12 with facts',
      '13 to 15, 3 with facts',
    ])
    expect(shown(posts(29), { pictures: 29 }).at(-1)).toBe('25 to 29, 5 with facts')
    expect(shown(posts(30), { pictures: 2 })).toEqual([])
  })

  it('tell facts of the first', () =>
    expect(shown(posts(36), { details: 18 })).toEqual([
      '1 to 12, 12 with facts',
      '13 to 24, 6 with facts',
      '25 to 36, 0 with facts',
    ]))
})

describe('wholeRows', () => {
  it.each([
    [7, 7, 7],
    [7, 9, 7],
    [7, 6, 6],
    [7, 5, 3],
    [7, 0, 0],
  ])('of %i, with room for %i, are %i', (all, room, shown) =>
    expect(wholeRows(posts(all), room, 3)).toHaveLength(shown),
  )
})
