import { describe, expect, it } from 'vitest'
import { type PaidEntry, paidPath, pictureMark } from '../../../src/ledger/account-entry.ts'
import { paidElsewhere } from '../../../src/pipeline/plan/paid-elsewhere.ts'

/** A run that ends while another looks takes its drawing from staging to a branch behind its back. */

const drawing = 'a'.repeat(64)
const paid = (post: string, of = drawing): PaidEntry => ({
  ...pictureMark(post, of),
  ...{ at: 1_796_017_763_761, shelf: 'pr-1', micros: 5535, maybeCharged: 0, what: 'picture' },
})
const planned = (path: string) => ({ post: { path }, drawing }) as never
const state = (...paths: string[]) =>
  ({ head: { files: new Map(paths.map((path) => [path, {}])) } }) as never

describe('a picture that another run paid for', () => {
  it('is looked for once more before it is paid again', () => {
    const others = [paid('a.md'), paid('b.md')]
    const found = paidElsewhere({ paidByOthers: others, state: state('a.md', 'b.md') }, [
      planned('a.md'),
    ])
    expect(found).toEqual([paidPath(others[0]!)])
  })

  it('is the same where its post was renamed since', () => {
    const others = [paid('old.md')]
    const wanted = [planned('a.md')]
    expect(paidElsewhere({ paidByOthers: others, state: state('a.md') }, wanted)).toHaveLength(1)
    expect(paidElsewhere({ paidByOthers: others, state: state('a.md', 'old.md') }, wanted)).toEqual(
      [],
    )
  })

  it('is another one where it was drawn from other words', () => {
    const others = [paid('a.md', 'b'.repeat(64))]
    expect(
      paidElsewhere({ paidByOthers: others, state: state('a.md') }, [planned('a.md')]),
    ).toEqual([])
  })
})
