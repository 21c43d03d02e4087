import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balance, breakable, breakWords, clip, shorten } from '../../../src/pictures/card/wrap.ts'

const measure = (text: string) => Array.from(text).length

test.each([
  ['one two', 20, ['one two']],
  ['one two three four', 14, ['one two', 'three four']],
  ['the quick brown fox jumps over it', 30, ['the quick brown', 'fox jumps over it']],
  ['state-of-the-art tools', 12, ['state-of-', 'the-art', 'tools']],
  ['日本語の題名です。', 5, ['日本語の', '題名です。']],
])('%s within %i', (text, width, lines) => {
  expect(balance(text, width, measure)).toEqual(lines)
})

test('a word that is too wide fits no line', () => {
  expect(balance('a Donaudampfschiff', 10, measure)).toBeUndefined()
})

test('lines keep all words, fit, and are as few as can be', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 9, max: 40 }),
      (words, width) => {
        const lines = balance(words.join(' '), width, measure)!
        expect(lines.join(' ')).toBe(words.join(' '))
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width)
        expect(lines.length).toBeGreaterThanOrEqual(Math.ceil(words.join(' ').length / (width + 1)))
      },
    ),
  )
})

test('nothing that closes begins a line', () => {
  expect(breakable('これは「題名」です。')).not.toContainEqual(expect.stringMatching(/^[」。]/))
  expect(breakable('これは「題名」です。')).not.toContainEqual(expect.stringMatching(/「$/))
})

test('words that are too long go on after a hyphen, at a syllable where one is near', () => {
  expect(breakWords('a beamtengesellschaft', 12, measure)).toBe('a beamtenge- sellschaft')
  for (const piece of breakWords('x'.repeat(50), 12, measure).split(' ')) {
    expect(measure(piece)).toBeLessThanOrEqual(12)
  }
})

test('what is too long ends with an ellipsis', () => {
  expect(shorten(['one two,', 'three', 'four'], 2, 8, measure)).toEqual(['one two,', 'three…'])
  expect(shorten(['one', 'two'], 2, 8, measure)).toEqual(['one', 'two'])
  expect(clip('a long kicker', 8, measure)).toBe('a long…')
})
