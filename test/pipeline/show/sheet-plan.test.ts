import { describe, expect, it } from 'vitest'
import type { Record } from '../../../src/ledger/record.ts'
import { planSheets } from '../../../src/pipeline/show/sheet-plan.ts'
import { inThread } from '../../report/conversation.ts'
import { illustrated } from '../../report/reports.ts'
import { recordOf } from '../record.ts'

const posts = (length: number) => Array.from({ length }, (_, n) => illustrated(n))
/** The later by path, the earlier drawn. */
const recordsOf = (facts: readonly { readonly post: string }[]): readonly Record[] =>
  facts.map(({ post }, n) => {
    const { files, ...rest } = recordOf(post, { hero: `${post}.webp`, social: `${post}.jpg` })
    return {
      ...rest,
      drawnAt: new Date(Date.UTC(2026, 0, 1, 0, 100 - n)).toISOString(),
      paid: [],
      files: { ...files, hero: { ...files.hero, sha256: String(n).padStart(64, '0') } },
    }
  })
const plan = (length: number) => planSheets(posts(length), recordsOf(posts(length)))
const postsOf = (sheets: ReturnType<typeof plan>) =>
  sheets.map(({ posts }) => posts.map(({ post }) => post))

describe('contact sheets', () => {
  it('are there from the third dozen on', () => {
    expect(plan(24)).toEqual([])
    expect(plan(25).map(({ posts }) => posts.length)).toEqual([12, 12, 1])
  })

  it('stand in the order in which pictures were drawn: what comes later changes no whole one', () => {
    const [facts, records] = [posts(40), recordsOf(posts(40))]
    const whole = planSheets(facts, records)
    expect(whole[0]!.posts[0]!.post).toBe(facts[39]!.post)
    // The first four by path were drawn last.
    const before = planSheets(facts.slice(4), records.slice(4))
    expect(before.map(({ key }) => key)).toEqual(whole.slice(0, 3).map(({ key }) => key))
    expect(before).toHaveLength(3)
  })

  it('stand in the order of numbers where there are some, approved or not', () => {
    const facts = Array.from({ length: 30 }, (_, n) => inThread(n))
    const sheets = planSheets(facts, recordsOf(facts))
    const numbers = facts.map(({ thread }) => thread!.number).sort((a, b) => a - b)
    expect(sheets.flatMap(({ posts }) => posts.map(({ number }) => number))).toEqual(numbers)
  })

  it('are others where a picture, a title or a number is', () => {
    const [facts, records] = [posts(30), recordsOf(posts(30))]
    const keys = (sheets: ReturnType<typeof plan>) => sheets.map(({ key }) => key)
    const before = keys(planSheets(facts, records))
    expect(new Set(before).size).toBe(3)
    const last = facts[29]!
    const changed = [
      planSheets([...facts.slice(0, 29), { ...last, title: 'Another' }], records),
      planSheets(facts, [
        ...records.slice(0, 29),
        {
          ...records[29]!,
          files: {
            ...records[29]!.files,
            hero: { ...records[29]!.files.hero, sha256: 'f'.repeat(64) },
          },
        },
      ]),
    ]
    for (const after of changed.map(keys)) {
      expect(after[0]).not.toBe(before[0])
      expect(after.slice(1)).toEqual(before.slice(1))
    }
  })

  it('leave out what has no picture yet', () => {
    const facts = posts(30).map(({ hero, ...fact }, n) => (n < 4 ? fact : { ...fact, hero: hero! }))
    const shown = postsOf(planSheets(facts, recordsOf(facts))).flat()
    expect(shown).toHaveLength(26)
    expect(shown).not.toContain(facts[0]!.post)
  })
})
