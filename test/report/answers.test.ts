import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Record } from '../../src/ledger/record.ts'
import { budgetText } from '../../src/report/budget.ts'
import { whyText } from '../../src/report/why.ts'
import { htmlNodes, looksLikeTask } from './harmless.ts'
import { hostile, hostileText } from './hostile.ts'
import { see } from './parse.ts'

const file = {
  ...{ path: 'a.webp', format: 'webp', width: 1, height: 1, bytes: 1 },
  ...{ sha256: 'a'.repeat(64), blob: 'b'.repeat(40) },
} as const
const record = (text: string, more: Partial<Record> = {}): Record => ({
  version: 1,
  ...{ post: text, title: text, alt: text, prompt: text, model: text, quality: text },
  ...{ template: { source: text, sha256: '' }, generator: 'openai', requestedSize: '1x1' },
  ...{ endpoint: null, references: [], edited: null, usage: null, cost: 0.0412 },
  ...{ fingerprint: 'f', drawnAt: '2026-11-29T12:34:56.000Z', notes: [text] },
  files: { hero: file, social: file },
  ...more,
})
const approval = { login: 'ben', timestamp: '', via: 'tick' } as const

describe('why a picture is as it is', () => {
  it('tells what is known of it', () => {
    const asked = { by: 'ann', words: 'less blue' }
    const paid = [1, 2].map((at) => ({ at: `${at}`, cost: 1, pullRequest: 1, maybeCharged: 0 }))
    const known = record('tides', { asked, round: 2, paid })
    const text = whyText([{ post: 'tides', record: known, approval, reason: undefined }])
    expect(text).toContain(
      'Drawn 2026-11-29 12:34 UTC with `tides` tides, about $0.04, in round 2.',
    )
    expect(text).toContain('Asked for by ann, with the words: less blue')
    expect(text).toContain('2 payments for this post so far.')
    expect(text).toContain('Approved by ben.')
    expect(see(text).codeBlocks).toEqual(['tides'])
  })

  it('tells why there is none', () => {
    const reason = 'it has an image already'
    const text = whyText([{ post: 'a.md', record: undefined, approval: undefined, reason }])
    expect(text).toBe('**`a.md`** has no picture of ours: it has an image already')
  })

  const expectHarmless = (text: string) => {
    const known = record(text, { asked: { by: text, words: text } })
    const body = whyText([
      { post: text, record: known, approval: { ...approval, login: text }, reason: undefined },
      { post: text, record: undefined, approval: undefined, reason: text },
    ])
    const seen = see(body)
    expect(seen.html.filter((html) => !htmlNodes.test(html))).toEqual([])
    expect([seen.urls, seen.tasks, seen.headings, seen.rows]).toEqual([[], [], [], []])
    expect(body.split('\n').filter((line) => looksLikeTask.test(line))).toEqual([])
    expect(seen.codeBlocks.length).toBeLessThanOrEqual(1)
  }

  it.each(hostile)('hostile text forms nothing: %j', expectHarmless)

  it('in any mixture', () => {
    fc.assert(fc.property(hostileText, expectHarmless), { numRuns: 100 })
  })
})

it('what was spent and what is left stands in a table', () => {
  const spent = { images: 12, cost: 0.491, unknown: 1 }
  const text = budgetText([
    { scope: 'run', images: 3, cost: 0.5, spent: { images: 0, cost: 0, unknown: 0 } },
    { scope: 'pull request', images: Infinity, cost: Infinity, spent },
    { scope: 'month', images: 40, cost: 5, spent },
  ])
  expect(see(text).rows).toEqual([4, 4, 4, 4])
  expect(text).toContain('| a run | nothing yet | 3 images, &#36;0.50 | 3 images, &#36;0.50 |')
  expect(text).toContain(
    '| this pull request | 12 images, &#36;0.49, 1 of them at an unknown price | none | no limit |',
  )
  expect(text).toContain('| 40 images, &#36;5.00 | 28 images, &#36;4.51 |')
})
