import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { see } from './parse.ts'
import { illustrated, report } from './reports.ts'
import { states } from './states.ts'

// Rewritten by `vitest run test/report/golden.test.ts -u`; read the difference before committing it.
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

describe('how to go on, as a delivery tells it', () => {
  const last = (isHeard: boolean, generator = 'openai') =>
    renderComment(report({ drawn: [illustrated(0, { generator })], delivers: { isHeard } }))
      .trim()
      .split('\n')
      .findLast((line) => line.includes('`'))

  it('is by asking for the numbers first', () => {
    expect(last(true)).toContain('Comment `/hero draw` here')
  })

  it('is by hand on its own branch, where nobody listens', () => {
    expect(last(false)).toContain('`pull-request`, which is the number of this one')
    expect(last(false, 'card')).toContain('`pull-request`')
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

  const files = Array.from({ length: 80 }, (_, n) => ({ file: `authors/p${n}.md`, reason: 'R' }))

  it('says in its place what was left out, where somebody may have meant it', () => {
    const said = renderSummary(report({ leftOut: { files, sentence: 'Left out: `a/b.md` <b>.' } }))
    expect(said).toBe('**Hero images:** nothing to draw. Left out: `a/b.md` &lt;b&gt;.\n')
  })

  it('of a plan folds the files by their reasons', () => {
    const page = renderSummary(report({ mode: 'plan', leftOut: { files } }))
    expect(page).toContain('<summary>80 files left out, as no posts</summary>')
    expect(page).toContain('| `authors/p0.md`, `authors/p1.md`, `authors/p2.md` and 77 more | R |')
    expect(page).not.toContain('authors/p3.md')
  })
})
