import { describe, expect, it } from 'vitest'
import { dozens } from '../../src/report/dozens.ts'
import { approvedBy, inThread } from './conversation.ts'

const posts = (length: number, isApproved: (number: number) => boolean) =>
  Array.from({ length }, (_, index) =>
    inThread(index, isApproved(index + 1) ? approvedBy('mona') : {}),
  )

const shown = (
  all: ReturnType<typeof posts>,
  limits: Partial<Parameters<typeof dozens>[1]> = {},
): readonly string[] =>
  dozens(all, { pictures: 999, approved: 999, details: 999, ...limits }, 3).map(
    ({ posts, detailed }) => {
      const numbers = posts.map(({ thread }) => thread!.number)
      return `${numbers[0]} to ${numbers.at(-1)}, ${detailed} with facts`
    },
  )

describe('dozens', () => {
  it('keeps a picture in its dozen whatever is approved', () => {
    const all = ['1 to 12, 12 with facts', '13 to 24, 12 with facts', '25 to 30, 6 with facts']
    expect(shown(posts(30, () => false))).toEqual(all)
    expect(shown(posts(30, (number) => number < 17))).toEqual(all)
  })

  it('has room by whole rows', () => {
    expect(
      shown(
        posts(30, () => false),
        { pictures: 17 },
      ),
    ).toEqual(['1 to 12, 12 with facts', '13 to 15, 3 with facts'])
    expect(
      shown(
        posts(29, () => false),
        { pictures: 29 },
      ).at(-1),
    ).toBe('25 to 29, 5 with facts')
    expect(
      shown(
        posts(30, () => false),
        { pictures: 2 },
      ),
    ).toEqual([])
  })

  it('gives up dozens that are approved before those that wait', () => {
    const most = posts(48, (number) => number <= 24 || number === 30)
    expect(shown(most, { approved: 7 })).toEqual([
      '1 to 6, 6 with facts',
      '25 to 36, 12 with facts',
      '37 to 48, 12 with facts',
    ])
    expect(shown(most, { approved: 0, pictures: 12 })).toEqual(['25 to 36, 12 with facts'])
  })

  it('tells facts of those that wait first', () => {
    const most = posts(36, (number) => number <= 12)
    expect(shown(most, { details: 18 })).toEqual([
      '1 to 12, 0 with facts',
      '13 to 24, 12 with facts',
      '25 to 36, 6 with facts',
    ])
  })

  it('tells facts of all where there is room, whatever is approved', () => {
    expect(
      shown(
        posts(20, (number) => number < 14),
        { details: 20 },
      ),
    ).toEqual(['1 to 12, 12 with facts', '13 to 20, 8 with facts'])
  })

  it('takes all as equal where nothing waits', () => {
    expect(
      shown(
        posts(24, () => true),
        { approved: 0, pictures: 15 },
      ),
    ).toEqual(['1 to 12, 12 with facts', '13 to 15, 3 with facts'])
  })
})
