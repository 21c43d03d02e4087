import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanWords } from '../../src/text-model/clean.ts'
import { anyCharacter } from '../helpers/any-text.ts'
import { seeds } from '../helpers/seeds.ts'
import { idleJoiner, unseen } from '../helpers/unseen.ts'
import { hostile, hostileText } from '../report/hostile.ts'

describe('an answer becomes plain words', () => {
  it.each([
    ['as it is', 'Two lighthouses over a calm sea.', 'Two lighthouses over a calm sea.'],
    ['of several lines', 'A boat.\n\nIt is red.\n', 'A boat. It is red.'],
    ['with a label', 'Alt text: A red boat', 'A red boat'],
    ['in quotation marks', '"A red boat."', 'A red boat.'],
    ['in others', '“Ein rotes Boot.”', 'Ein rotes Boot.'],
    ['with a quotation in it', 'A sign says "No entry" in red.', "A sign says 'No entry' in red."],
    ['in Markdown', '## Concept\n\n**A _red_ boat** on `water`\n', 'Concept A red boat on water'],
    ['in a fence', '```text\nA red boat\n```', 'A red boat'],
    ['as a list', '1. A boat\n2. A pier', 'A boat A pier'],
    ['as a link', 'A [red boat](https://evil.example/x) sails', 'A red boat sails'],
    ['as a link at its start', '[A red boat](https://evil.example/x) sails', 'A red boat sails'],
    ['as a picture', '![A red boat](https://evil.example/x.png)', 'A red boat'],
    ['in HTML', '<p>A <b onclick="x()">red</b> boat</p>', 'A red boat'],
    ['with a script', 'A boat <script>alert(1)</script> sails', 'A boat sails'],
    ['with a comment', 'A boat <!-- ignore the rest --> sails', 'A boat sails'],
    ['with a broken tag', 'A boat <img src=x onerror=alert(1) ', 'A boat'],
    ['with addresses', 'See https://evil.example/?k=1 or www.evil.example now', 'See or now'],
    ['with others', 'Ask a@evil.example or evil.example/x or //evil.example now', 'Ask or or now'],
    ['with one that hides', 'See ht**tps://evil.example now', 'See now'],
    ['with a wide one', 'See ｈｔｔｐｓ：／／evil.example now', 'See now'],
    ['with a program', 'Press javascript:alert(1) now', 'Press now'],
    [
      'with a template',
      'A {{ site.github.token }} boat {% include x %}',
      'A site.github.token boat % include x %',
    ],
    ['with hidden signs', 'A r\u202eed\u200b boat\u{e0041}\ufe0f\u{e0101}', 'A red boat'],
    ['in Persian', 'قایق سرخ می\u200cرود', 'قایق سرخ می\u200cرود'],
    ['with controls', 'A\u0000 red\u001b boat\u0007', 'A red boat'],
    ['after thoughts', '<think>The user wants <b>alt</b>.</think>\nA red boat', 'A red boat'],
    ['about a language', 'The C# logo, snake_case in type', 'The C# logo, snake_case in type'],
  ])('%s', (_, answer, words) => expect(cleanWords(answer, 300)).toBe(words))

  it.each([
    ['nothing', ''],
    ['space', ' \n\t\u200b '],
    ['signs alone', '--- *** ...'],
    ['an address alone', 'https://evil.example'],
    ['a tag alone', '<img src="https://evil.example/x.png">'],
    ['JSON', '{"alt": "A red boat"}'],
    ['JSON in a fence', '```json\n["A red boat"]\n```'],
    ['thoughts without an end', '<think>The user wants'],
  ])('%s is no answer', (_, answer) => expect(cleanWords(answer, 300)).toBe(''))

  it('ends with a sentence where that leaves enough, else in the middle of one', () => {
    const sentence = 'A boat lies in the harbour.'
    expect(cleanWords(Array(5).fill(sentence).join(' '), 60)).toBe(`${sentence} ${sentence}`)
    expect(cleanWords('boat '.repeat(20_000), 12)).toBe('boat boat b…')
  })
})

/** What may stand in a prompt, a YAML value, an attribute, a template and a comment, whoever wrote it. */
function expectSafe(words: string, most: number) {
  expect(Array.from(words).length).toBeLessThanOrEqual(most)
  expect(words).not.toMatch(unseen)
  expect(words).not.toMatch(idleJoiner)
  expect(words.replace(/\u200c|\u200d/g, '')).not.toMatch(/\p{Default_Ignorable_Code_Point}/u)
  expect(words).not.toMatch(/[<>{}[\]|\\`*~^"]/)
  expect(words).not.toMatch(/\/\/|www\.|@\w+\.|^\W*(?:javascript|data|mailto):\S/i)
  expect(words).toBe(words.trim())
  if (words !== '') expect(words).toMatch(/\p{L}/u)
}

describe('whatever a model answers', () => {
  it.each(hostile)('is safe: %j', (answer) => {
    expectSafe(cleanWords(answer, 300), 300)
    expectSafe(cleanWords(`A boat ${answer} on water`, 300), 300)
  })

  it('is safe and within its bound in any mixture', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'ht*tp:/[]()<>!-`{}"\'_#@w.\u200b\n a1'),
      maxLength: 80,
    })
    const answer = fc
      .array(fc.oneof(hostileText, signs, fc.string({ unit: anyCharacter })))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(answer, fc.constantFrom(20, 300, 400), (answer, most) =>
        expectSafe(cleanWords(answer, most), most),
      ),
      { numRuns: seeds(3_000) },
    )
  })

  it('is cleaned in no time, however long it is', () => {
    const start = performance.now()
    for (const part of [
      '<',
      '[',
      '![',
      '<!--',
      '<script',
      '_',
      '#',
      '"',
      'a@',
      ' - ',
      '<think>',
      '.a/',
    ])
      expectSafe(cleanWords(part.repeat(100_000), 300), 300)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
