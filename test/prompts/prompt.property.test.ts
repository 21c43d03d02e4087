import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Brand, builtInBrand } from '../../src/prompts/brand.ts'
import { type Subject, writeAlt, writePrompt } from '../../src/prompts/prompt.ts'

const marked: Brand = { source: 'b.md', template: '<<{{title}}>>', alt: '{{title}}' }

describe('whatever the post says', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '”',
          '“',
          '"',
          '{{title}}',
          '{{',
          '}}',
          '\n',
          '\u202e',
          '\u001b[2J',
          '＂',
          'a',
          ' ',
          '❞',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
  )
  const subjects: fc.Arbitrary<Subject> = fc.record({
    title: nasty,
    description: nasty,
    tags: fc.array(nasty, { maxLength: 10 }),
    concept: fc.option(nasty, { nil: undefined }),
    alt: fc.option(nasty, { nil: undefined }),
    prompt: fc.option(nasty, { nil: undefined }),
  })

  it('no control or format character reaches the prompt, and its lines stay the template’s', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const prompt = writePrompt(builtInBrand, subject)
        expect(prompt.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
        expect(prompt.isWellFormed()).toBe(true)
        expect(prompt.split('\n').length).toBeLessThanOrEqual(8)
        expect(writeAlt(builtInBrand, subject, 'openai')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }),
      { numRuns: 300 },
    )
  })

  it('the quoted title opens once and closes once', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const [, quoted] =
          /^<<([\s\S]*)>>$/.exec(writePrompt(marked, { title, description: '', tags: [] })) ?? []
        if (quoted === undefined) return // a title of nothing visible leaves its line out
        expect(quoted).toMatch(/^“[^“”„‟"«»\n]*”$/)
        expect([...quoted].length).toBeLessThanOrEqual(202)
      }),
      { numRuns: 500 },
    )
  })
})
