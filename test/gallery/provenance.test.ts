import { expect, it } from 'vitest'
import { factsOf } from '../../src/gallery/provenance.ts'
import type { Record } from '../../src/ledger/record.ts'
import { recordOf } from '../pipeline/record.ts'

const record = recordOf('a.md', { hero: 'a.webp', social: 'a.jpg' })
const told = (changes: Partial<Record>) =>
  Object.fromEntries(factsOf({ ...record, ...changes }).map(({ name, text }) => [name, text]))

it('says who drew it, when, and for how much', () => {
  expect(told({})).toEqual({
    'Drawn by': 'gpt-image-2, medium, 1536 × 864',
    'Drawn on': '2026-12-01',
    Cost: '$0.03',
    'Brand template': 'built-in',
    Endpoint: 'https://api.openai.com',
  })
})

it('says of a card that it is one, and that it is free', () => {
  const card: Partial<Record> = {
    ...{ generator: 'card', model: 'card', cost: 0, endpoint: null, paid: [] },
  }
  expect(told(card)).toEqual({
    'Drawn by': 'us, as a title card',
    'Drawn on': '2026-12-01',
    Cost: 'free',
  })
})

it('tells what was paid on the way, and what is not known', () => {
  const payment = { at: record.drawnAt, cost: 0.03, pullRequest: 7, maybeCharged: 0 }
  expect(told({ paid: [{ ...payment, maybeCharged: 1 }, payment] }).Cost).toBe(
    '$0.03; $0.09 with all that was paid on the way',
  )
  expect(told({ cost: null, paid: [{ ...payment, cost: null }] }).Cost).toBe('price unknown')
  expect(told({ cost: 0.0412 }).Cost).toBe('$0.0412')
})

it('says who asked, what went along, and what others said of it', () => {
  expect(
    told({
      asked: { by: 'mona', words: 'more fog' },
      references: [{ path: 'look.png', sha256: 'a'.repeat(64) }],
      edited: { blob: 'b'.repeat(40), prompt: null },
      words: { model: 'gpt-5', concept: 'A lamp', alt: null, cost: 0.001 },
      verdict: { model: 'gpt-5', faults: [], words: '', sentence: 'Nothing is wrong.' },
      focus: '0% 50%',
      drawnAt: 'never',
      original: {
        ...{ sha256: 'c'.repeat(64), width: 1, height: 1 },
        c2pa: { manifest: 'x', signer: 'OpenAI', tool: 'GPT' },
      },
      notes: ['One.', 'Two.'],
    }),
  ).toMatchObject({
    'Asked for by': '@mona: “more fog”',
    'Went along': 'look.png',
    Changed: 'an edit of the picture before it',
    Concept: '“A lamp” (gpt-5)',
    'Second look': 'Nothing is wrong. (gpt-5)',
    'Kept where it is cut': '0% 50%',
    'Drawn on': 'at an unknown time',
    'Content Credentials': 'as the provider gave it, signed by OpenAI, GPT (not verified)',
    Notes: 'One. Two.',
  })
})
