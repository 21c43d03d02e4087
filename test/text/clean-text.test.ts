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
  ['look-alikes stay', 'Ｓｙｓｔｅｍ： ﬁne ①', 'Ｓｙｓｔｅｍ： ﬁne ①'],
  [
    'figures, units and marks stay as they are written',
    'Why 10² beats 2¹⁰: CO₂, ½ cup, 5 ㎞, №1 & Acme™ …',
    'Why 10² beats 2¹⁰: CO₂, ½ cup, 5 ㎞, №1 & Acme™ …',
  ],
  ['Chinese', '你好，世界：第 1 部分', '你好，世界：第 1 部分'],
  ['Japanese', '「全角」の話：Ｗｅｂ、１２３（株）', '「全角」の話：Ｗｅｂ、１２３（株）'],
  [
    'Persian keeps its joiners',
    'می\u200cخواهم خانه\u200cای بسازم',
    'می\u200cخواهم خانه\u200cای بسازم',
  ],
  ['so does Malayalam', 'അവന്\u200d', 'അവന്'],
  ['and Sinhala', 'ශ්\u200dරී', 'ශ්\u200dරී'],
  ['people stay together', '👩\u200d💻👨\u200d👩\u200d👧', '👩\u200d💻👨\u200d👩\u200d👧'],
  ['with a shade of skin', '👩🏽\u200d💻 ❤️\u200d🔥', '👩🏽\u200d💻 ❤️\u200d🔥'],
  ['a joiner that shapes nothing goes', 'a\u200db\u200cc \u200d👩\u200c💻 می\u200c', 'abc 👩💻 می'],
  ['of several joiners one stays', 'می\u200c\u200c\u200dخواهم', 'می\u200cخواهم'],
  ['parts of a letter become one', 'u\u0308', 'ü'],
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
        expect(line).not.toMatch(/[\p{Cc}\p{Co}\p{Cs}\u2028\u2029]|^\s|\s$/u)
        expect(line).not.toMatch(
          /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0001}-\u{e007f}]/u,
        )
        expect(line).not.toMatch(/^(?:\u200c|\u200d)|(?:\u200c|\u200d)(?:\u200c|\u200d|[…a-z ]|$)/u)
        expect([...line].length).toBeLessThanOrEqual(most)
        expect(cleanText(line, most)).toBe(line)
      },
    ),
    { numRuns: 500 },
  )
})
