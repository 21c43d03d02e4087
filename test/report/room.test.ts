import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { see } from './parse.ts'
import { illustrated, planned, report } from './reports.ts'

const many = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, i) => make(i))

function expectRoom(body: string): void {
  expect(body.length).toBeLessThan(60_000)
  expect(Buffer.byteLength(body)).toBeLessThan(65_536)
}

describe('a comment that would be too long', () => {
  it('shortens prompts before it drops a picture', () => {
    const long = 'A long prompt. '.repeat(300)
    const body = renderComment(
      report({ drawn: many(40, (index) => illustrated(index, { prompt: long })) }),
    )
    expectRoom(body)
    const { tags, codeBlocks } = see(body)
    expect(tags.td).toBe(40)
    expect(codeBlocks).toHaveLength(40)
    expect(codeBlocks.every((block) => block.length >= 150 && block.endsWith('…'))).toBe(true)
    expect(body).not.toContain('more post')
  })

  it('keeps one whole prompt of 4,000 characters', () => {
    const prompt = 'word '.repeat(800).trim()
    expect(see(renderComment(report({ drawn: [illustrated(0, { prompt })] }))).codeBlocks).toEqual([
      prompt,
    ])
  })

  it('counts the pictures that it leaves out, and keeps what failed', () => {
    const failed = many(12, (n) => ({ post: `posts/bad-${n}.md`, message: `broken ${n}` }))
    const body = renderComment(report({ drawn: many(500, (n) => illustrated(n)), failed }))
    expectRoom(body)
    const shown = see(body).tags.td!
    expect(shown).toBeGreaterThan(100)
    expect(body.match(/What to do:/g)).toHaveLength(12)
    expect(body).toContain(`and ${500 - shown} more posts, see the job summary`)
    // One more picture would not have fitted.
    expect(body.length).toBeGreaterThan(58_000)
  })

  it('gives up rows of skipped posts before prompts and pictures', () => {
    const skipped = many(3000, (n) => ({
      post: `posts/old-${n}.md`,
      kind: 'unpublished' as const,
      reason: 'draft',
    }))
    const body = renderComment(report({ drawn: [illustrated(0), illustrated(1)], skipped }))
    expectRoom(body)
    const { headings, codeBlocks } = see(body)
    expect(headings).toHaveLength(3)
    expect(codeBlocks).toHaveLength(2)
    expect(body).toContain('and 2950 more posts, see the job summary')
    expect(body).toContain('3000 posts skipped')
  })

  it('counts bytes, too: Chinese prompts and titles', () => {
    const prompt = '安静的港口，黄昏时分。'.repeat(300)
    const drawn = many(40, (n) =>
      illustrated(n, { prompt, title: `静${n}`.repeat(60), alt: prompt }),
    )
    expectRoom(renderComment(report({ drawn })))
  })

  it('survives the worst: everything long, everywhere', () => {
    const long = '| <b>@a `x` 世界 '.repeat(400)
    const path = `${'目录/'.repeat(200)}post.md`
    const body = renderComment(
      report({
        notice: long,
        drawn: many(300, (n) =>
          illustrated(n, { post: path, title: long, alt: long, prompt: long, notes: [long] }),
        ),
        skipped: many(300, () => ({ post: path, kind: 'unwanted', reason: long })),
        failed: many(300, () => ({ post: path, line: 1, message: long, hint: long })),
        warnings: many(300, () => long),
      }),
    )
    expectRoom(body)
    expect(body.match(/What to do:/g)!.length).toBeGreaterThanOrEqual(1)
    for (const said of ['300 drawn', '300 skipped', '300 failed']) expect(body).toContain(said)
  })

  it('a plan of 400 posts counts the rest', () => {
    const { commit: _, ...plan } = report({ mode: 'plan', drawn: many(400, planned) })
    const body = renderComment(plan)
    expectRoom(body)
    expect(body).toMatch(/and \d+ more posts, see the job summary/)
  })
})

describe('the job summary', () => {
  it('has all 40 posts with their whole prompts', () => {
    const drawn = many(40, (n) => illustrated(n, { prompt: `${'word '.repeat(600)}end ${n}` }))
    const { tags, codeBlocks } = see(renderSummary(report({ drawn })))
    expect(tags.td).toBe(40)
    expect(codeBlocks.filter((block) => /end \d+$/.test(block))).toHaveLength(40)
  })

  it('stays under a million bytes', () => {
    const prompt = '安静的港口'.repeat(2000)
    const body = renderSummary(report({ drawn: many(2000, (n) => illustrated(n, { prompt })) }))
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1_000_000)
    expect(see(body).tags.td).toBe(2000)
    expect(body).not.toContain('more post')
  })
})
