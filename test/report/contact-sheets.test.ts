import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import type { PostFact } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { inThread } from './conversation.ts'
import { see } from './parse.ts'
import { illustrated, report } from './reports.ts'

const commit = 'c3a1f5e9b7d24680c3a1f5e9b7d24680c3a1f5e9'
const posts = (length: number, make: (n: number) => PostFact = illustrated) =>
  Array.from({ length }, (_, n) => make(n))
const sheetsOf = (drawn: readonly PostFact[]) =>
  Array.from({ length: Math.ceil(drawn.length / 12) }, (_, at) => ({
    commit,
    path: `sheets/${String(at).padStart(16, '0')}.webp`,
    posts: drawn.slice(at * 12, at * 12 + 12).map(({ post }) => post),
  }))
const url = (at: number) =>
  `https://github.com/octo/blog/blob/${commit}/sheets/${String(at).padStart(16, '0')}.webp`
const folds = (body: string) =>
  [
    ...body.matchAll(
      /<details( open)?><summary>(Pictures? [^<]+)<\/summary>\n\n<a href="([^"]+)">/g,
    ),
  ]
    .filter(([, , , page]) => page!.includes('/sheets/'))
    .map(([, isOpen, name, page]) => ({ isOpen: isOpen !== undefined, name, page }))
const altOf = (body: string, at: number) =>
  new RegExp(`${url(at).replaceAll('.', '\\.')}\\?raw=true" width="1280" alt="([^"]*)"`).exec(
    body,
  )?.[1]

describe('contact sheets', () => {
  it('take the place of the strip, the first two of them open', () => {
    const drawn = posts(30)
    const body = renderComment(report({ drawn, sheets: sheetsOf(drawn) }))
    expect(folds(body)).toEqual([
      { isOpen: true, name: 'Pictures 1 to 12', page: url(0) },
      { isOpen: true, name: 'Pictures 13 to 24', page: url(1) },
      { isOpen: false, name: 'Pictures 25 to 30', page: url(2) },
    ])
    expect(body).not.toMatch(/width="(?:64|128)"/)
    expect(see(body).tags.td).toBe(30)
  })

  it('name their posts to who cannot see them', () => {
    const drawn = posts(26, inThread)
    const body = renderComment(report({ drawn, sheets: sheetsOf(drawn) }))
    expect(altOf(body, 2)).toMatch(/^25 · Borrowing, gently: a tour, part…, 26 · Quiet deploys on/)
    expect(altOf(body, 0)!.match(/\d+ · /g)).toHaveLength(12)
  })

  it('say what is a title as text, whatever is in it', () => {
    const drawn = posts(26, (n) =>
      illustrated(n, { title: `"><img src=x onerror=alert(1)> @octo ${n}` }),
    )
    const body = renderComment(report({ drawn, sheets: sheetsOf(drawn) }))
    expect(body).not.toContain('<img src=x')
    expect(altOf(body, 0)).toContain('&#34;&#62;&#60;img')
  })

  it('leave pictures that are on none of them to the strip', () => {
    const drawn = posts(30)
    const sheets = sheetsOf(drawn).slice(0, 2)
    const body = renderComment(report({ drawn, sheets }))
    expect(folds(body)).toHaveLength(2)
    expect(body.match(/width="128"/g)).toHaveLength(6)
    expect(body).toContain(drawn[29]!.hero!.path)
  })

  it('keep the names of the dozens that they show where one of them is missing', () => {
    const drawn = posts(36)
    const [first, , last] = sheetsOf(drawn)
    const body = renderComment(report({ drawn, sheets: [first!, last!] }))
    expect(folds(body).map(({ name }) => name)).toEqual(['Pictures 1 to 12', 'Pictures 25 to 36'])
  })

  it.each([
    ['Latin', 'How we moved eleven services to another region in one quiet weekend'],
    ['Japanese', 'データベースの移行を止めずに行う方法と、そこで学んだ三つのこと'],
  ])('of 300 posts all fit in a comment, with a dozen of pictures at least: %s', (_, title) => {
    const drawn = posts(300, (n) => ({ ...inThread(n), title: `${title} ${n}` }))
    const body = renderComment(report({ drawn, sheets: sheetsOf(drawn) }))
    expect(body.length).toBeLessThan(60_000)
    expect(Buffer.byteLength(body)).toBeLessThan(64_000)
    expect(folds(body)).toHaveLength(25)
    expect(see(body).tags.td).toBeGreaterThanOrEqual(12)
    expect(altOf(body, 24)!.match(/\d+ · /g)).toHaveLength(12)
  })

  it('give before the last dozen of pictures and boxes, and are counted then', () => {
    const drawn = posts(1440, inThread)
    const body = renderComment(report({ drawn, sheets: sheetsOf(drawn) }))
    expect(Buffer.byteLength(body)).toBeLessThan(64_000)
    expect(see(body).tags.td).toBe(12)
    const shown = folds(body).length
    expect(shown).toBeGreaterThan(60)
    expect(body).toContain(`and ${1440 - shown * 12} more small pictures, see the job summary`)
  })

  it('are all in the job summary', () => {
    const drawn = posts(300)
    expect(folds(renderSummary(report({ drawn, sheets: sheetsOf(drawn) })))).toHaveLength(25)
  })
})

it('a delivery leads to the overview that its run keeps', () => {
  const gallery = 'https://github.com/octo/blog/actions/runs/7#artifacts'
  const of = (delivers: { isHeard: boolean; gallery?: string }) =>
    renderComment(report({ drawn: posts(1), delivers }))
  for (const isHeard of [true, false])
    expect(of({ isHeard, gallery })).toContain(
      `[The overview of all posts and their pictures](${gallery})`,
    )
  expect(of({ isHeard: true })).not.toContain('overview')
})
