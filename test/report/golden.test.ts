import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { see } from './parse.ts'
import { illustrated, report } from './reports.ts'
import { states } from './states.ts'

// Rewritten by `vitest run test/review/golden.test.ts -u`; read the difference before committing it.
describe('the comment', () => {
  it.each(Object.entries(states()))('reads well: %s', async (name, state) => {
    await expect(renderComment(state)).toMatchFileSnapshot(`fixtures/${name}.md`)
  })

  it('shows no prompt of a card, however many there are', () => {
    for (const length of [1, 7]) {
      const drawn = Array.from({ length }, (_, n) => illustrated(n, { generator: 'card' }))
      const body = renderComment(report({ drawn }))
      expect(see(body).codeBlocks).toEqual([])
      expect(body).not.toMatch(/prompt/i)
      expect(body.match(/Record of this picture/g)).toHaveLength(length)
    }
  })
})

describe('the job summary', () => {
  it('is the same page without the marker', () => {
    const state = states()['drawn-3']!
    expect(`<!-- hero-images v1 -->\n\n${renderSummary(state)}`).toBe(renderComment(state))
  })

  it('says that there is nothing to do, too', () => {
    expect(renderSummary(report())).toMatch(/^\*\*Hero images:\*\* nothing to draw/)
  })
})
