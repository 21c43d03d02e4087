import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divided } from '../../../src/pictures/card/divide.ts'
import { phrasesOf } from '../../../src/pictures/card/phrases.ts'
import { hyphenates } from '../../../src/pictures/card/scripts.ts'
import {
  balance,
  clip,
  fill,
  type LineOfText,
  type Measure,
  shorten,
} from '../../../src/pictures/card/wrap.ts'

/** Each letter, with its marks, is as wide as any other. */
const measureIn = (text: string): Measure =>
  Object.assign((start: number, end: number) => lettersOf(text.slice(start, end)).length, {
    ...{ hyphen: 1, ellipsis: 1 },
  })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const lettersOf = (text: string) => [...graphemes.segment(text)]
const shown = (text: string, lines: readonly LineOfText[] | undefined) =>
  lines?.map(({ start, end, suffix }) => text.slice(start, end) + suffix)
const balanced = (text: string, width: number) =>
  shown(text, balance(phrasesOf(text).good, width, measureIn(text)))
const cut = (text: string, width: number) => {
  const measure = measureIn(text)
  return shown(text, fill(divided(phrasesOf(text), width, measure), width, measure))
}

test.each([
  ['one two', 20, ['one two']],
  ['one two three four', 14, ['one two', 'three four']],
  ['the quick brown fox jumps over it', 30, ['the quick brown', 'fox jumps over it']],
  ['state-of-the-art tools', 12, ['state-of-', 'the-art', 'tools']],
  ['日本語の題名です。', 5, ['日本語の', '題名です。']],
  ['쿠버네티스를 쓰지 않는 이유', 6, ['쿠버네티스를', '쓰지 않는', '이유']],
  ['สิ่งที่เราจะได้เรียนรู้', 12, ['สิ่งที่เราจะ', 'ได้เรียนรู้']],
])('%s within %i', (text, width, lines) => {
  expect(balanced(text, width)).toEqual(lines)
})

test('a word that is too wide fits no line', () => {
  expect(balanced('a Donaudampfschiff', 10)).toBeUndefined()
})

test('lines keep all words, fit, and are as few as can be', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 9, max: 40 }),
      (words, width) => {
        const lines = balanced(words.join(' '), width)!
        expect(lines.join(' ')).toBe(words.join(' '))
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
        expect(lines.length).toBeGreaterThanOrEqual(Math.ceil(words.join(' ').length / (width + 1)))
      },
    ),
  )
})

const japanese =
  '「なぜ落ちるのか？」——障害対応の現場から（前編）、そして私たちがデータベースで学んだこと。'
test.each([
  japanese,
  '我们在生产环境中把 PostgreSQL 运行在 Kubernetes 上三年，总结出这些教训，以及“建议”……',
  'これは「題名」です。サーバーを見て、ちょっと待ってください！',
])(
  'nothing that closes begins a line, nothing that opens ends one, no hyphen is set: %s',
  (text) => {
    for (let width = 2; width < 20; width++) {
      const lines = cut(text, width)!
      expect(lines.join('').replace(/[ -]/g, '')).toBe(text.replace(/ /g, ''))
      if (width < 4) continue
      expect(
        lines.filter((line) =>
          /^[」）】』、。，．！？：；”’…ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/.test(line),
        ),
      ).toEqual([])
      expect(lines.filter((line) => /[「（【『“‘]$/.test(line))).toEqual([])
    }
  },
)

test.each(['สิ่งที่เราจะได้เรียนรู้จากการย้ายฐานข้อมูลขนาดใหญ่', 'សេចក្តីណែនាំអំពីការសរសេរកម្មវិធីកុំព្យូទ័រ'])(
  'lines end between words, where a word is not wider than a line: %s',
  (text) => {
    const words = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)]
    const ends = new Set(words.map(({ index }) => index))
    const longest = Math.max(...words.map(({ segment }) => lettersOf(segment).length))
    for (let width = longest; width < 24; width++) {
      let offset = 0
      for (const line of cut(text, width)!.slice(0, -1)) {
        offset += line.length
        expect(ends.has(offset), line).toBe(true)
      }
    }
  },
)

test('no letter is parted from its marks, however narrow a line is', () => {
  const words = ['สิ่งที่', 'नमस्ते', 'é́é́é́', '👩‍💻👩‍💻', 'ก็ก็ก็ก็']
  for (const word of words) {
    const whole = lettersOf(word).map(({ segment }) => segment)
    const lines = cut(word, hyphenates(word) ? 2 : 1)!.map((line) => line.replace(/-$/, ''))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.flatMap((line) => lettersOf(line).map(({ segment }) => segment))).toEqual(whole)
  }
})

test('words that are too long go on after a hyphen, at a syllable where one is near', () => {
  expect(cut('a beamtengesellschaft', 12)).toEqual(['a beamtenge-', 'sellschaft'])
  expect(cut('превысокомногорассмотрительствующий', 12)).toEqual([
    ...['превысоком-', 'ногорассмот-', 'рительствую-', 'щий'],
  ])
  for (const line of cut('x'.repeat(50), 12)!) expect(line.length).toBeLessThanOrEqual(12)
})

test('scripts without hyphens are cut without one', () => {
  expect(cut('مقارنةمقارنةمقارنة', 7)!.join('')).toBe('مقارنةمقارنةمقارنة')
  expect(cut('데이터베이스데이터베이스', 5)!.join('')).toBe('데이터베이스데이터베이스')
})

test('what is too long ends with an ellipsis', () => {
  const text = 'one two, three four'
  const measure = measureIn(text)
  const lines = fill(phrasesOf(text).good, 8, measure)!
  expect(shown(text, shorten(text, lines, 2, 8, measure))).toEqual(['one two,', 'three…'])
  expect(shorten(text, lines, 3, 8, measure)).toBe(lines)
  const kicker = 'a long kicker'
  expect(shown(kicker, [clip(kicker, 8, measureIn(kicker))])).toEqual(['a long…'])
})
