import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markerOf } from '../../src/github/marker.ts'
import { renderComment } from '../../src/report/comment.ts'
import { clean } from '../../src/report/escape.ts'
import type { PostFact, Report } from '../../src/report/report.ts'
import { seeds } from '../helpers/seeds.ts'
import { htmlNodes, markdownNodes, tags } from './harmless.ts'
import { hostile, hostileText } from './hostile.ts'
import { see } from './parse.ts'
import { illustrated, report } from './reports.ts'

/** A post with each text of others taken from a list. */
function poison(index: number, next: () => string): PostFact {
  const { hero, social, ...post } = illustrated(index)
  return {
    ...post,
    post: next(),
    title: next(),
    alt: next(),
    prompt: next(),
    model: next(),
    quality: next(),
    notes: [next()],
    references: [next(), next()],
    words: { model: next(), concept: next(), alt: true, cost: undefined },
    hero: { ...hero!, path: next() },
    social: { ...social!, path: next() },
    dark: { ...hero!, path: next() },
    record: next(),
  }
}

function inPlan({ hero, social, dark, record, ...post }: PostFact): PostFact {
  return post
}

/** The same report with each text of others taken from a list. */
function poisoned(next: () => string, mode: Report['mode']): Report {
  const drawn = [poison(0, next), poison(1, next)]
  return report({
    mode,
    notice: next(),
    cost: undefined,
    drawn: mode === 'plan' ? drawn.map(inPlan) : drawn,
    skipped: [{ post: next(), kind: 'unwanted', reason: next() }],
    failed: [
      { post: next(), line: 3, message: next(), hint: next() },
      { post: next(), message: next() },
    ],
    warnings: [next()],
  })
}

/** Nothing in the body is anybody's but ours, and it has just the shape that it always has. */
function expectHarmless(body: string, state: Report): void {
  const seen = see(body)
  expect(Object.keys(seen.nodes).filter((type) => !markdownNodes.has(type))).toEqual([])
  expect(seen.html.filter((value) => !htmlNodes.test(value))).toEqual([])
  expect(seen.html.filter((value) => value === markerOf())).toHaveLength(1)
  expect(body.startsWith(`${markerOf()}\n`)).toBe(true)

  // The rows of other tables are HTML, and counted by the tags below.
  const skippedRows = Array(1 + state.skipped.length).fill(2)
  const plannedRows = state.mode === 'plan' ? Array(1 + state.drawn.length).fill(2) : []
  expect(seen.rows).toEqual([...plannedRows, ...skippedRows])
  const titles = state.mode === 'plan' ? 0 : state.drawn.length
  // A list of what failed, one of warnings, and one note each; a plan has all notes in one list, each once.
  const [lists, items] =
    state.mode === 'plan'
      ? [3, 3 + new Set(state.drawn.flatMap(({ notes }) => notes)).size]
      : [2 + titles, 3 + titles]
  expect([seen.nodes.list, seen.nodes.listItem]).toEqual([lists, items])
  expect(seen.headings).toHaveLength(1 + 1 + titles)
  expect(seen.nodes.link ?? 0).toBeLessThanOrEqual(40)

  const own = 'https://github.com/octo/blog/'
  expect(seen.urls.filter((url) => !url.startsWith(own))).toEqual([])
  expect(Object.keys(seen.tags).filter((tag) => !tags.test(tag))).toEqual([])
  expect(seen.tags.details).toBe(seen.tags.summary)
  // What GitHub turns into links, mentions and emoji after rendering.
  expect(seen.open).not.toMatch(/@[\w-]|#\d|:\/\/|www\.|\bGH-\d|:[\w+-]+:|\b[0-9a-f]{7,40}\b/i)
  expect(seen.open).not.toMatch(/[\p{Cc}--\n]|[\u202a-\u202e\u2066-\u2069]/v)
}

describe('hostile text', () => {
  it.each(hostile)('stands as it is, harmless: %j', (text) => {
    for (const mode of ['drawn', 'plan'] as const) {
      const state = poisoned(() => text, mode)
      expectHarmless(renderComment(state), state)
    }
  })

  it('is harmless in any mixture', () => {
    const mode = fc.constantFrom<Report['mode']>('drawn', 'plan')
    const texts = fc.array(hostileText, { minLength: 8, maxLength: 40 })
    fc.assert(
      fc.property(mode, texts, (mode, texts) => {
        let index = 0
        const state = poisoned(() => texts[index++ % texts.length]!, mode)
        expectHarmless(renderComment(state), state)
      }),
      { numRuns: seeds(500) },
    )
  })

  it('is harmless in a contact sheet', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 7, maxLength: 7 }), (texts) => {
        const drawn = texts.map((_, index) => {
          let at = index
          // The picture stays: without one the post would have no cell.
          const { dark, ...poisoned } = poison(index, () => texts[at++ % 7]!)
          return { ...poisoned, hero: illustrated(index).hero! }
        })
        const seen = see(renderComment(report({ drawn })))
        expect(seen.tags.td).toBe(7)
        expect(seen.tags.tr).toBe(4)
        expect(seen.tags.details).toBe(8)
        expect(seen.html.filter((value) => !htmlNodes.test(value))).toEqual([])
        expect(seen.open).not.toMatch(/@[\w-]|#\d|:\/\/|www\./i)
      }),
      { numRuns: seeds(100) },
    )
  })

  it('loses no visible character of a title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const shown = clean(title, 200)
        fc.pre(shown !== '' && !shown.includes('`'))
        const { headings } = see(renderComment(report({ drawn: [illustrated(0, { title })] })))
        expect(headings[1]!.replaceAll('\u200b', '')).toBe(shown)
      }),
      { numRuns: seeds(200) },
    )
  })

  it('of a prompt stays in its code block', () => {
    const prompt = 'one\n```\n</details>\n\n# two\n`````` three\n    four'
    const { codeBlocks } = see(renderComment(report({ drawn: [illustrated(0, { prompt })] })))
    expect(codeBlocks).toEqual([prompt])
  })
})
