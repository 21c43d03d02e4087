import { expect, it } from 'vitest'
import { checkOf, failedCheck, inMergeQueue } from '../../src/report/check.ts'
import { lacksHero, type SkippedKind } from '../../src/report/skipped-post.ts'
import { standingOf, type Thread } from '../../src/report/thread.ts'

it.each([
  [{ approved: 0, waiting: 0, without: 0 }, 'completed', 'success', 'No picture to approve'],
  [{ approved: 1, waiting: 0, without: 0 }, 'completed', 'success', '1 picture approved'],
  [{ approved: 3, waiting: 0, without: 0 }, 'completed', 'success', '3 pictures approved'],
  [{ approved: 1, waiting: 2, without: 0 }, 'queued', undefined, '2 of 3 pictures to approve'],
  [{ approved: 0, waiting: 1, without: 0 }, 'queued', undefined, '1 of 1 picture to approve'],
  [{ approved: 2, waiting: 0, without: 1 }, 'queued', undefined, '1 post without a picture'],
  [
    { approved: 0, waiting: 1, without: 2 },
    'queued',
    undefined,
    '1 of 1 picture to approve, 2 posts without a picture',
  ],
  [
    { approved: 2, waiting: 0, without: 0, undone: 1 },
    'queued',
    undefined,
    '1 picture not drawn again',
  ],
  [
    { approved: 2, waiting: 0, without: 0, isCut: true },
    'queued',
    undefined,
    'The run ended too early',
  ],
])('%j, where approval is required', (standing, status, conclusion, title) => {
  const check = checkOf(standing, true)
  expect(check).toEqual({
    status,
    title,
    summary: expect.any(String),
    ...(conclusion && { conclusion }),
  })
})

it('asks for an approval only where a picture waits for one', () => {
  const link = 'https://github.com/octo/blog/pull/7#issuecomment-1'
  const summaryOf = (waiting: number) =>
    checkOf({ approved: 0, waiting, without: 1 }, true, link).summary
  expect(summaryOf(1)).toContain('Tick *Approve*')
  expect(summaryOf(0)).toBe(`[The comment on the pull request](${link}) tells of each post.`)
})

it('holds nothing back where approval is not required', () => {
  expect(checkOf({ approved: 0, waiting: 2, without: 1 }, false)).toMatchObject({
    status: 'completed',
    conclusion: 'neutral',
  })
})

const thread = (post: string, login?: string): Thread => ({
  ...{ number: 1, post, mark: 'm', sha256: 's', round: 1, spent: 0 },
  drawnAt: '2026-11-25T09:00:00.400Z',
  ...(login === undefined
    ? {}
    : { approval: { login, timestamp: '2026-11-29T00:00:00Z', via: 'tick' } }),
})

it('names each post that keeps the merge back, once, and why', () => {
  const held = [
    { post: 'a.md', reason: 'not drawn' },
    { post: 'b`|.md', reason: '<b>@team</b>' },
    { post: 'a.md', reason: 'refused' },
    { post: 'c.md', reason: 'refused' },
  ]
  const standing = standingOf([thread('c.md', 'ann')], held)
  expect(standing).toMatchObject({ approved: 1, waiting: 0, without: 2, undone: 1 })
  const { summary } = checkOf(standing, true)
  expect(summary).toContain('- `a.md`: refused')
  expect(summary.match(/a\.md/g)).toHaveLength(1)
  expect(summary).not.toContain('<b>')
  expect(summary).not.toContain('@team')
})

it('names no more than twenty posts', () => {
  const held = Array.from({ length: 23 }, (_, n) => ({ post: `${n}.md`, reason: 'not drawn' }))
  const { title, summary } = checkOf(standingOf([], held), true)
  expect(title).toBe('23 posts without a picture')
  expect(summary.match(/^- `/gm)).toHaveLength(20)
  expect(summary).toContain('- and 3 more posts')
})

it('leads to the comment, or says where else to look', () => {
  const standing = { approved: 0, waiting: 1, without: 0 }
  expect(checkOf(standing, true, 'https://example.com/c')).toMatchObject({
    link: 'https://example.com/c',
    summary: expect.stringContaining('https://example.com/c'),
  })
  const { link, summary } = checkOf(standing, true)
  expect(link).toBeUndefined()
  expect(summary).toContain('job summary')
})

it('is red in the merge queue where it would wait, and else as it is', () => {
  const waiting = checkOf({ approved: 0, waiting: 1, without: 0 }, true)
  expect(inMergeQueue(waiting)).toMatchObject({ status: 'completed', conclusion: 'failure' })
  for (const standing of [
    { approved: 1, waiting: 0, without: 0 },
    { approved: 0, waiting: 0, without: 0 },
  ])
    expect(inMergeQueue(checkOf(standing, true))).toEqual(checkOf(standing, true))
  expect(inMergeQueue(checkOf({ approved: 0, waiting: 1, without: 0 }, false))).toMatchObject({
    conclusion: 'neutral',
  })
})

it('waits after a run that failed, and leads to its log', () => {
  expect(failedCheck('https://example.com/runs/1')).toMatchObject({
    status: 'queued',
    link: 'https://example.com/runs/1',
  })
  expect(failedCheck('').link).toBeUndefined()
})

it.each<[SkippedKind, boolean]>([
  ['without-hero', true],
  ['beyond-limit', true],
  ['stopped', true],
  ['nothing-to-change', true],
  ['hero-gone', true],
  ['unwanted', false],
  ['unpublished', false],
  ['has-hero', false],
  ['shares-hero', false],
])('%s: lacks its picture: %s', (kind, lacks) => {
  expect(lacksHero({ kind })).toBe(lacks)
})

it('says of new files that are no posts why, and calls nothing found what is none', () => {
  const none = { approved: 0, waiting: 0, without: 0 }
  const check = checkOf(none, true, '', 'Left out, as no posts of the hugo site: `faq.md`.')
  expect(check).toMatchObject({ conclusion: 'success', title: 'No post was found' })
  expect(check.summary).toContain('Left out, as no posts of the hugo site: `faq.md`.')
  expect(checkOf({ ...none, approved: 1 }, true, '', 'Left out.').title).toBe('1 picture approved')
})
