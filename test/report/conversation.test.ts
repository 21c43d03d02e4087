import { describe, expect, it } from 'vitest'
import { shownIn } from '../../src/report/boxes-format.ts'
import { renderComment } from '../../src/report/comment.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { approvedBy, conversations, inThread, talk, thread, toChoose } from './conversation.ts'
import { see } from './parse.ts'
import { illustrated } from './reports.ts'

const states = conversations()
const commit = 'c3a1f5e9b7d24680c3a1f5e9b7d24680c3a1f5e9'

describe('the comment of a conversation', () => {
  it.each(Object.keys(states))('has room for %s', (name) => {
    expect(renderComment(states[name]!).length).toBeLessThan(60_000)
  })

  it('keeps notes and boxes apart: each box is an item of one line', () => {
    const drawn = [{ ...inThread(0), notes: ['One note.', 'Another.'] }]
    const { nodes, tags } = see(renderComment(talk({ drawn })))
    expect([nodes.list, nodes.listItem, tags.input]).toEqual([2, 4, 2])
    expect(renderComment(talk({ drawn }))).not.toMatch(/\]\s*\n\n- /)
  })

  it('shows no picture before whose address would be absurdly long', () => {
    const before = { commit, path: `${'x'.repeat(2000)}.webp` }
    const after = { letter: 'B', seen: before } as const
    for (const one of [inThread(0, { round: 2, before }), { ...inThread(0), after }]) {
      const body = renderComment(talk({ drawn: [one] }))
      expect(body).not.toContain('undefined')
      expect(body).toContain('width="640"')
    }
  })

  it('has one box for candidates that are the same bytes', () => {
    const post = toChoose(0, 3)
    const [a, b, c] = post.choice!.candidates
    const candidates = [a!, { ...b!, sha256: a!.sha256 }, c!]
    const body = renderComment(
      talk({ drawn: [{ ...post, choice: { ...post.choice!, candidates } }] }),
    )
    expect(see(body).tags).toMatchObject({ td: 3, input: 2 })
    expect(body.match(/\*\*Use .\*\*/g)).toEqual(['**Use A**', '**Use C**'])
  })

  it('shows a picture that is there beside the candidates that may take its place', () => {
    const { choice } = toChoose(0, 2)
    const body = renderComment(
      talk({ drawn: [illustrated(0, { thread: thread(0), choice: choice! })] }),
    )
    expect(see(body).headings).toEqual([
      'Hero images',
      'Choose',
      '1 · Borrowing, gently: a tour',
      '1 · Borrowing, gently: a tour',
    ])
    expect([...shownIn(body).keys()]).toEqual([choice!.mark])
  })

  it('folds what would push the pictures away: many answers, many choices', () => {
    const said = Array.from({ length: 300 }, (_, n) => `Answer ${n}. ${'words '.repeat(60)}`)
    const body = renderComment(talk({ drawn: [inThread(0)] }, { messages: said }))
    expect(body.length).toBeLessThan(60_000)
    expect(see(body).codeBlocks).toHaveLength(1)
    expect(body).toMatch(/and \d+ more answers, see the job summary/)
    const choices = Array.from({ length: 200 }, (_, n) => toChoose(n, 4))
    const many = renderComment(talk({ drawn: [...choices, inThread(200)] }))
    expect(many.length).toBeLessThan(60_000)
    expect(many).toContain('**200 pictures to choose, 1 to approve**')
    expect(many).toMatch(/and \d+ more posts, see the job summary/)
    expect(see(many).tags.input).toBeGreaterThan(80)
  })

  it.each([
    [[false], '**1 picture to approve**'],
    [[false, false], '**2 pictures to approve**'],
    [[true, false], '**1 of 2 pictures to approve**'],
    [[true], '**The picture is approved.**'],
    [[true, true], '**Both pictures are approved.**'],
    [[true, true, true], '**All 3 pictures are approved.**'],
  ])('says how far it is: %j', (approved, line) => {
    const drawn = approved.map((is, index) => inThread(index, is ? approvedBy('mona') : {}))
    expect(renderComment(talk({ drawn }))).toContain(line)
  })
})

/** Where words stand in a text; they have to. */
function placeOf(words: string, body: string): number {
  expect(body).toContain(words)
  return body.indexOf(words)
}

describe('the comment of many posts', () => {
  const body = renderComment(states['review-40']!)
  const [top = '', rest = ''] = body.split('### Failed')

  it('says first what needs a decision, then in one fold what is done', () => {
    const places = [
      '**5 of 40 pictures to approve**',
      '### Failed',
      '### 4 ·',
      '### 39 ·',
      '<details><summary>35 pictures approved</summary>',
    ].map((words) => placeOf(words, body))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const done = rest.slice(rest.indexOf('35 pictures approved'))
    expect(done.match(/- \[x\] \*\*Approved \d+\*\*/g)).toHaveLength(35)
    expect(done).not.toContain('- [ ]')
    expect(rest.match(/- \[ \] \*\*Approve\*\*/g)).toHaveLength(5)
  })

  it('has a strip of all pictures on top, each of which leads to its file', () => {
    const thumbnail =
      /<a href="(?<page>[^"]+)"><img src="(?<src>[^"]+)" width="64" alt="(?<number>\d+) · /g
    const found = [...top.matchAll(thumbnail)].map(({ groups }) => groups!)
    expect(found.map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    )
    for (const { page, src } of found) expect(src).toBe(`${page}?raw=true`)
  })

  it('shows what was redrawn beside what was there before', () => {
    const waiting = renderComment(states['review-40-waiting']!)
    for (const page of [body, waiting])
      expect(page).toMatch(/<b>Before<\/b>: round \d<\/td>\n<td[^\n]*<b>Now<\/b>: round \d<\/td>/)
    // Among many that wait it stands in full, before them.
    expect(placeOf('### 31 ·', waiting)).toBeLessThan(placeOf('### 39 more to approve', waiting))
  })

  it('has a box for each picture that waits', () => {
    expect(shownIn(renderComment(states['review-40-waiting']!)).size).toBe(40)
    expect(shownIn(body).size).toBe(40)
  })

  it('has no strip where all pictures stand in full', () => {
    expect(renderComment(states['review-waiting']!)).not.toMatch(/width="(64|128)"/)
    expect(renderComment(states['review-some-approved']!).match(/width="128"/g)).toHaveLength(3)
  })

  it('shows no more thumbnails than one can look at, those that wait first', () => {
    const near = renderComment(states['review-200-near-the-end']!)
    const numbers = [...near.matchAll(/width="64" alt="(\d+) · /g)].map(([, number]) =>
      Number(number),
    )
    expect(numbers).toHaveLength(60)
    expect(numbers.slice(-17)).toEqual(Array.from({ length: 17 }, (_, index) => index + 184))
    expect(near).toContain(' and 140 more pictures\n')
  })
})

describe('what the comment says', () => {
  it.each(Object.keys(states))('of money is one line: %s', (name) => {
    const all = renderComment(states[name]!).split('\n')
    const totals = all.filter((line) => /^\*\*Cost:\*\*|list prices|this month/.test(line))
    // Answers may tell of a plan's cost.
    expect(totals.filter((line) => !line.startsWith('- ')).length).toBeLessThanOrEqual(1)
  })

  it.each(Object.keys(states))('is the same at any time: %s', (name) => {
    const state = states[name]!
    const later = {
      ...state,
      drawn: state.drawn.map((post) =>
        post.thread
          ? {
              ...post,
              thread: {
                ...post.thread,
                drawnAt: '2027-01-02T03:04:05Z',
                ...(post.thread.approval
                  ? { approval: { ...post.thread.approval, timestamp: '2027-01-02T03:04:06Z' } }
                  : {}),
              },
            }
          : post,
      ),
    }
    expect(renderComment(later)).toBe(renderComment(state))
  })
})

describe('the job summary of a conversation', () => {
  it.each(Object.keys(states))('has no boxes, for nobody hears a tick there: %s', (name) => {
    const body = renderSummary(states[name]!)
    expect(see(body).tags.input ?? 0).toBe(0)
    expect(body).not.toMatch(/<!--|[Tt]ick /)
  })

  it('says who approved', () => {
    expect(renderSummary(states['review-some-approved']!)).toContain('approved by octo-cat')
  })
})
