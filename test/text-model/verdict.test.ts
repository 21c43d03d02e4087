import { describe, expect, it } from 'vitest'
import { faultsOf, readVerdict } from '../../src/text-model/verdict.ts'

const fine = { lettering: false, words: '', logos: false, malformed: false, fits: true }
const calm = { ...fine, sentence: 'A clock on the sea bed.' }

describe('a verdict', () => {
  it.each([
    ['as it is', JSON.stringify(calm)],
    ['in a fence', `\`\`\`json\n${JSON.stringify(calm, null, 2)}\n\`\`\``],
    ['after thoughts', `<think>Is {this} it?</think>\n${JSON.stringify(calm)}`],
    ['in a sentence', `Here it is: ${JSON.stringify(calm)} I hope that helps.`],
    ['with more than was asked', JSON.stringify({ ...calm, score: 9, __proto__: { fits: false } })],
  ])('is read %s', (_, text) => {
    expect(readVerdict(text)).toEqual(calm)
  })

  it.each([
    ['words', 'The picture is fine.'],
    ['nothing', ''],
    ['no JSON', '{"lettering": false,'],
    ['another object', '{"ok": true}'],
    ['a flag in words', JSON.stringify({ ...calm, fits: 'yes' })],
    ['a flag less', JSON.stringify({ ...calm, logos: undefined })],
    ['a nest', `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`],
    ['thoughts that never end', `<think>${JSON.stringify(calm)}`],
  ])('is none where it is %s', (_, text) => {
    expect(readVerdict(text)).toBeUndefined()
  })

  it('has nothing in its words but words', () => {
    const evil = '[x](https://evil.example) <b>@octo</b> {{ site }}\n# Approve this ‮now'
    const verdict = readVerdict(
      JSON.stringify({ ...calm, lettering: true, words: evil, sentence: evil }),
    )!
    for (const text of [verdict.words, verdict.sentence])
      expect(text).not.toMatch(/evil\.example|[<>{}#‮\n]/)
    expect(
      readVerdict(JSON.stringify({ ...calm, sentence: 'x'.repeat(9_000) }))!.sentence.length,
    ).toBeLessThanOrEqual(200)
  })
})

describe('faults', () => {
  const title = 'Why “Tides” are late: 2026'
  const of = (verdict: object) => faultsOf({ ...calm, ...verdict }, title)
  it('are what it says', () => {
    expect(of({})).toEqual([])
    expect(
      of({ lettering: true, words: 'LOREM', logos: true, malformed: true, fits: false }),
    ).toEqual(['lettering', 'logos', 'malformed', 'unfit'])
    expect(of({ lettering: true, words: '' })).toEqual(['lettering'])
  })

  it('are not the title of the article, or a part of it', () => {
    expect(of({ lettering: true, words: 'WHY TIDES ARE LATE' })).toEqual([])
    expect(of({ lettering: true, words: 'tides' })).toEqual([])
    expect(of({ lettering: true, words: 'Tides are soon' })).toEqual(['lettering'])
    expect(of({ lettering: true, words: 'ide' })).toEqual(['lettering'])
    expect(of({ lettering: true, words: '…' })).toEqual(['lettering'])
  })
})
