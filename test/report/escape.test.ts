import { expect, it } from 'vitest'
import { clean } from '../../src/report/escape.ts'

it.each([
  ['Persian', 'می\u200cخواهم خانه\u200cای بسازم', 'می\u200cخواهم خانه\u200cای بسازم'],
  ['people', '👩\u200d💻👨\u200d👩\u200d👧', '👩\u200d💻👨\u200d👩\u200d👧'],
  ['figures and marks', '10² beats 2¹⁰: CO₂, №1, Acme™', '10² beats 2¹⁰: CO₂, №1, Acme™'],
  ['what only hides', 'a\u200db\u200b \u202ec\u{e0041}', 'ab c'],
])('%s in a comment', (_, text, line) => {
  expect(clean(text, 100)).toBe(line)
})
