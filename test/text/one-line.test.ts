import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine } from '../../src/text/one-line.ts'
import { anyCharacter } from '../helpers/any-text.ts'
import { unseen } from '../helpers/unseen.ts'

test.each([
  ['plain text', 'plain text'],
  ['a: b :: c', 'a: b :: c'],
  ['x\n::error::y', 'x ::error::y'],
  ['\r\n', ' '],
  ['::add-mask::e', ': :add-mask::e'],
  [':::error::x', ': ::error::x'],
  ['\t \u00a0::error::x', '  \u00a0: :error::x'],
  ['\ufeff::error::x', ' : :error::x'],
  ['a ##[add-mask]e', 'a # #[add-mask]e'],
  ['###[error]x', '## #[error]x'],
  ['\u001b[31mred\u001b[0m', ' [31mred [0m'],
  ['a\u202eb\u200bc', 'a b c'],
  ['Why #[slug] and ## stay', 'Why #[slug] and ## stay'],
  ['posts/می\u200cخواهم 👩\u200d💻.md', 'posts/می\u200cخواهم 👩\u200d💻.md'],
  [':\u200d:error::x', ': :error::x'],
])('%j is said as %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})

/** All that the runner trims before it looks for a command (.NET's white space). */
const trimmed = (line: string) => line.replace(/^[\p{White_Space}\ufeff]+/u, '')

test('no text is a command to the runner, and none moves the cursor', () => {
  const part = fc.oneof(
    fc.constantFrom(
      ':',
      '::',
      '#',
      '##[',
      '[',
      'error',
      ' ',
      '\t',
      '\n',
      '\u0085',
      '\u2028',
      '\ufeff',
    ),
    fc.constantFrom('\u3000', '\u180e', '\u001b[2J', '\u200d', '\u{e0041}', '\ud800'),
    fc.string({ unit: anyCharacter, maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const line = oneLine(parts.join(''))
      expect(trimmed(line).startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
      expect(line).not.toMatch(unseen)
      expect(oneLine(line)).toBe(line)
    }),
    { numRuns: 2000 },
  )
})
