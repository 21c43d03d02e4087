import { describe, expect, it } from 'vitest'
import { type Limits, nothingSpent } from '../../../src/ledger/limits.ts'
import { RunBudget } from '../../../src/ledger/run-budget.ts'
import { askFor } from '../../../src/pipeline/draw/ask.ts'
import type { DrawingContext } from '../../../src/pipeline/draw/drawing-context.ts'
import { textRecord } from '../../../src/pipeline/draw/text-record.ts'
import { altQuestion } from '../../../src/text-model/question.ts'
import { createWriter } from '../../../src/text-model/writer.ts'
import { type Reply, startChatServer } from '../../helpers/chat-server.ts'

const question = altQuestion({ title: 'A', description: '', language: '', headings: [], text: '' })
const key = 'sk-1234567890'
const now = new Date('2026-11-25T10:00:00Z')
const at = now.toISOString()

/**
 * Asks so often, at a text model that costs a dollar for each 100,000 tokens, within so many dollars.
 * An answer takes 940 tokens, and about 4,800 at most.
 */
const picture = { fingerprint: 'f', post: { path: 'a.md' } }

async function ask(times: number, reply: Reply, { dollars = 1, isPriced = true } = {}) {
  const server = await startChatServer({ key })
  server.reply(() => reply)
  const clock = { now: Date.now, random: () => 0, sleep: async () => {} }
  const writer = createWriter({ apiKey: key, baseUrl: server.url, model: 'small', clock })
  const priceOf = ({ inputTokens, outputTokens }: { inputTokens: number; outputTokens: number }) =>
    isPriced ? (inputTokens + outputTokens) / 100_000 : undefined
  const purse = new RunBudget()
  const limits: Limits = [{ scope: 'run', images: 1, cost: dollars, spent: nothingSpent }]
  purse.within(limits)
  const context = { signal: new AbortController().signal, now: () => now } as DrawingContext['run']
  try {
    const answers = []
    for (let n = 0; n < times; n++)
      answers.push(
        await askFor(question, picture, {
          textModel: { writer, priceOf },
          budget: purse,
          run: context,
        }),
      )
    return { answers, last: answers.at(-1)!, calls: server.calls.length, spent: purse.spent }
  } finally {
    await server.close()
  }
}

describe('asking', () => {
  it('gives words with their price: by tokens, or the one that the provider says', async () => {
    const { last, spent } = await ask(1, 'A boat.')
    expect(last).toEqual({ text: 'A boat.', paid: { at, cost: 0.0094, maybeCharged: 0 } })
    expect(spent).toMatchObject({ images: 0, cost: 0.0094, maybeCharged: { images: 0 } })

    const usage = { prompt_tokens: 900, completion_tokens: 40, cost: 0.3 }
    expect((await ask(1, { answer: { usage } })).last.paid).toMatchObject({ cost: 0.3 })
    const unknown = await ask(1, 'A boat.', { isPriced: false })
    expect(unknown.last.paid).toEqual({ at, cost: null, maybeCharged: 0 })
  })

  it('costs the most that it can where the API counts no tokens', async () => {
    const { last, spent } = await ask(1, { answer: { usage: null } })
    expect(last.paid!.cost).toBeGreaterThan(0.04)
    expect(spent.cost).toBe(last.paid!.cost)
  })

  it('ends where the rest of the money would not pay for an answer as dear as it can be', async () => {
    const { calls, last, spent } = await ask(20, 'A boat.', { dollars: 0.1 })
    expect(calls).toBeGreaterThan(1)
    expect(calls).toBeLessThan(10)
    expect(spent.cost).toBeLessThan(0.1)
    expect(last).toEqual({
      note: expect.stringMatching(
        /^The text model `small` wrote no alternative text: it is beyond the limit of \$0\.10 a run .*: it would cost \$0\.\d+, and \$0\.\d+ is left\. /,
      ),
    })
  })

  it('takes nothing for what was not charged', async () => {
    const busy = { status: 429, body: { error: { message: 'slow', code: 'rate_limit_exceeded' } } }
    const { calls, last, spent } = await ask(10, busy, { dollars: 0.1 })
    expect(calls).toBe(20)
    expect(spent.cost).toBe(0)
    expect(last).not.toHaveProperty('paid')
  })

  it('counts what may have been charged for nothing', async () => {
    const { last, spent } = await ask(1, 'hang up')
    expect(last.paid).toMatchObject({ maybeCharged: 1 })
    expect(spent.cost).toBeCloseTo(2 * last.paid!.cost!, 10)
    expect(spent.maybeCharged).toMatchObject({ images: 2, unknown: 0 })
  })

  it('is left out where nobody writes', async () => {
    const { run: context } = {} as DrawingContext
    expect(
      await askFor(question, picture, { run: context, budget: new RunBudget() }),
    ).toBeUndefined()
  })
})

describe('the record of words', () => {
  const paid = { at, cost: 0.01, maybeCharged: 0 }
  it.each([
    [
      { paid, text: 'c' },
      { paid, text: 'a' },
      { concept: 'c', alt: 'a', cost: 0.02 },
    ],
    [undefined, { paid, text: 'a' }, { concept: null, alt: 'a', cost: 0.01 }],
    [{ paid, note: 'refused' }, undefined, { concept: null, alt: null, cost: 0.01 }],
    [
      { paid: { ...paid, cost: null }, text: 'c' },
      { paid, note: 'no' },
      { concept: 'c', alt: null, cost: null },
    ],
  ])('of %j and %j', (concept, alt, expected) => {
    expect(textRecord('small', concept, alt)).toEqual({ words: { model: 'small', ...expected } })
  })

  it('is none where nothing was written or paid', () => {
    expect(textRecord('small', { note: 'no' }, undefined)).toEqual({})
    expect(textRecord(undefined, undefined, undefined)).toEqual({})
  })
})
