import { describe, expect, it } from 'vitest'
import { createPurse } from '../../src/ledger/purse.ts'
import { askFor, notAsked } from '../../src/steps/asked.ts'
import type { Means } from '../../src/steps/means.ts'
import { wordsRecord } from '../../src/steps/words-record.ts'
import { altQuestion } from '../../src/words/question.ts'
import type { Writer, Written } from '../../src/words/writer.ts'

const question = altQuestion({ title: 'A', description: '', language: '', headings: [], text: '' })

/** Means with a writer that answers so, and a text model that costs a dollar for each 100,000 tokens. */
function meansOf(written: Written, dollars: number, isPriced = true) {
  let asked = 0
  const writer: Writer = {
    model: 'small',
    write: async () => {
      asked++
      return written
    },
  }
  const priceOf = ({ inputTokens, outputTokens }: { inputTokens: number; outputTokens: number }) =>
    isPriced ? (inputTokens + outputTokens) / 100_000 : undefined
  const means = { words: { writer, priceOf, purse: createPurse(dollars) }, studio: {} }
  return { means: means as unknown as Means, times: () => asked }
}
const usage = { inputTokens: 900, outputTokens: 100 }

describe('asking', () => {
  it('gives words with their price: by tokens, or the one that the provider says', async () => {
    const good = { text: 'A boat.', charged: true, usage }
    expect(await askFor(question, meansOf(good, 1).means)).toEqual({
      text: 'A boat.',
      charged: true,
      cost: 0.01,
    })
    const said = meansOf({ ...good, cost: 0.3 }, 1)
    expect(await askFor(question, said.means)).toMatchObject({ cost: 0.3 })
    const unknown = await askFor(question, meansOf(good, 1, false).means)
    expect(unknown).toEqual({ text: 'A boat.', charged: true, cost: undefined })
  })

  it('ends where the rest of the money would not pay for an answer as dear as it can be', async () => {
    // About 6,500 tokens at most for each, and 1,000 in truth.
    const { means, times } = meansOf({ text: 'A boat.', charged: true, usage }, 0.1)
    for (let n = 0; n < 20; n++) await askFor(question, means)
    expect(times()).toBeGreaterThan(1)
    expect(times()).toBeLessThan(10)
    expect(await askFor(question, means)).toMatchObject({
      charged: false,
      note: expect.stringMatching(/wrote no alternative text: .* money of this run is used up/),
    })
  })

  it('takes nothing for what was not charged', async () => {
    const { means, times } = meansOf({ why: 'no', charged: false }, 0.1)
    for (let n = 0; n < 20; n++) await askFor(question, means)
    expect(times()).toBe(20)
  })

  it('is left out where nobody writes', async () => {
    expect(await askFor(question, { studio: {} } as Means)).toEqual(notAsked)
  })
})

describe('the record of words', () => {
  const paid = { charged: true, cost: 0.01 }
  it.each([
    [
      { ...paid, text: 'c' },
      { ...paid, text: 'a' },
      { concept: 'c', alt: 'a', cost: 0.02 },
    ],
    [notAsked, { ...paid, text: 'a' }, { concept: null, alt: 'a', cost: 0.01 }],
    [{ ...paid, note: 'refused' }, notAsked, { concept: null, alt: null, cost: 0.01 }],
    [{ ...paid, text: 'c', cost: undefined }, paid, { concept: 'c', alt: null, cost: null }],
  ])('of %j and %j', (concept, alt, expected) => {
    expect(wordsRecord('small', concept, alt)).toEqual({ words: { model: 'small', ...expected } })
  })

  it('is none where nothing was written or paid', () => {
    expect(wordsRecord('small', { ...notAsked, note: 'no' }, notAsked)).toEqual({})
    expect(wordsRecord(undefined, notAsked, notAsked)).toEqual({})
  })
})
