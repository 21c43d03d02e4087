import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean-text.ts'
import { anyCharacter } from '../helpers/any-text.ts'

test.each([
  ['lines become one', 'a\r\nb\u2028c\u2029d\u0085e\tf\vg', 'a b c d e f g'],
  ['controls go', 'a\0b\u0007c\u001b[31md\u007fe\u009bf', 'abc[31mdef'],
  ['directions go', 'a\u202eb\u2066c\u200ed', 'abcd'],
  ['what cannot be seen goes', 'a\u200b\u200d\ufeff\u00ad\u{e0041}\u{e007f}b', 'ab'],
  ['and leaves no double space', 'a \u200b b \0 c', 'a b c'],
  ['private use and broken pairs go', 'a\ue000\ud800b\udc00', 'ab'],
  ['look-alikes are made plain', 'Ｓｙｓｔｅｍ： ﬁne ①', 'System: fine 1'],
  ['many spaces are one', '  a \u00a0\u3000  b  ', 'a b'],
  ['marks and markup stay', '“a” <b> {{c}}', '“a” <b> {{c}}'],
])('%s', (_, text, clean) => {
  expect(cleanText(text, 200)).toBe(clean)
})

test('is cut between characters, and says so', () => {
  expect(cleanText('🌊'.repeat(300), 200)).toBe(`${'🌊'.repeat(199)}…`)
  expect(cleanText('x'.repeat(200), 200)).toBe('x'.repeat(200))
  expect(cleanText('one two three', 5)).toBe('one…')
})

test('gives one visible, well-formed line, and of that the same again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.integer({ min: 1, max: 50 }),
      (text, most) => {
        const line = cleanText(text, most)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]|^\s|\s$/u)
        expect([...line].length).toBeLessThanOrEqual(most)
        expect(cleanText(line, most)).toBe(line)
      },
    ),
    { numRuns: 500 },
  )
})
