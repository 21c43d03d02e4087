import { describe, expect, it } from 'vitest'
import { markerOf } from '../../src/github/marker.ts'
import { writeBox } from '../../src/report/boxes-format.ts'
import { type CommentPayload, readComment, readReview } from '../../src/runtime/read-comment.ts'

const ann = { login: 'ann', type: 'User' }
const us = { login: 'github-actions[bot]', type: 'Bot' }
const app = { login: 'some-app[bot]', type: 'Bot' }
const issue = { number: 7, state: 'open', pull_request: { url: 'https://x/pulls/7' } }
const box = { act: 'approve', post: 'a'.repeat(16), picture: 'b'.repeat(16) } as const
const redraw = { ...box, act: 'redraw' } as const
const ours = (approved: boolean, again = false, words = 'words') =>
  `${markerOf()}\n\n${words}\n\n${writeBox(box, 'Approve', approved)}\n${writeBox(redraw, 'Draw again', again)}\n`

const created = (body: string, more: CommentPayload = {}): CommentPayload => ({
  action: 'created',
  sender: ann,
  issue,
  comment: { id: 5, body, user: ann },
  ...more,
})
const edited = (from: string, body: string, more: CommentPayload = {}): CommentPayload => ({
  action: 'edited',
  sender: ann,
  issue,
  changes: { body: { from } },
  comment: { id: 6, body, user: us },
  ...more,
})
const nothing = (why: string) => ({ how: 'nothing', why })
const onNoPull = nothing('This comment is on no pull request.')
const byBot = nothing('A bot wrote this: only people are asked.')
const onlyNew = nothing(
  'Only new comments are read, and the task boxes of the comment with the images.',
)
const noTick = nothing('No task box was ticked.')

describe('a new comment', () => {
  const words = { how: 'words', number: 7, login: 'ann', comment: 5 }

  it.each([
    ['/hero approve 1', { act: 'approve', names: '1' }],
    ['/hero redraw 1 less blue\r\n\r\nthanks', { act: 'redraw', text: '1 less blue\nthanks' }],
    ['/hero dance', { act: 'unknown', why: 'There is no `/hero dance`.' }],
    ['/hero', { act: 'help' }],
  ])('%j asks', (body, request) => {
    expect(readComment(created(body))).toEqual({ ...words, requests: [request] })
  })

  it('was written when GitHub says', () => {
    const at = '2026-11-25T10:00:05Z'
    const comment = { id: 5, body: '/hero plan', user: ann, created_at: at, updated_at: 'later' }
    expect(readComment(created('', { comment }))).toHaveProperty('timestamp', at)
    const ticked = edited(ours(false), ours(true))
    const box = { ...ticked.comment, created_at: 'before', updated_at: at }
    expect(readComment({ ...ticked, comment: box })).toHaveProperty('timestamp', at)
  })

  it('is by whoever sent it', () => {
    const heard = readComment(created('/hero plan', { sender: { login: 'bob', type: 'User' } }))
    expect(heard).toHaveProperty('login', 'bob')
  })

  it.each<[string, CommentPayload, object]>([
    ['talk', created('Nice!'), nothing('This comment asks nothing of hero-images.')],
    [
      'a quote of a command',
      created('> /hero draw'),
      nothing('This comment asks nothing of hero-images.'),
    ],
    ['no text', created(''), nothing('This comment asks nothing of hero-images.')],
    ['a plain issue', created('/hero draw', { issue: { number: 7, state: 'open' } }), onNoPull],
    ['no number', created('/hero draw', { issue: { pull_request: {} } }), onNoPull],
    ['no comment', { action: 'created', sender: ann, issue }, onNoPull],
    ['an empty payload', {}, onNoPull],
    [
      'a closed pull request',
      created('/hero draw', { issue: { ...issue, state: 'closed' } }),
      nothing('Pull request #7 is closed.'),
    ],
    ['an app', created('/hero draw', { sender: app }), byBot],
    [
      'a bot by its name alone',
      created('/hero draw', { sender: { login: 'x[bot]', type: 'User' } }),
      byBot,
    ],
    [
      'a bot by its type alone',
      created('/hero draw', { sender: { login: 'x', type: 'Bot' } }),
      byBot,
    ],
    ['an account that is gone', created('/hero draw', { sender: {} }), byBot],
    ['our own', created(ours(true), { sender: us, comment: { id: 6, body: ours(true) } }), byBot],
    ['a deleted comment', created('/hero draw', { action: 'deleted' }), onlyNew],
  ])('of %s is nothing', (_, payload, heard) => expect(readComment(payload)).toEqual(heard))
})

describe('an edited comment', () => {
  const ticks = { how: 'ticks', number: 7, login: 'ann', comment: 6, author: us.login, name: '' }

  it('of ours tells which boxes were ticked', () => {
    expect(readComment(edited(ours(false), ours(true)))).toEqual({
      ...ticks,
      ticks: [{ ...box, ticked: true }],
    })
    expect(readComment(edited(ours(true), ours(false, true)))).toEqual({
      ...ticks,
      ticks: [
        { ...box, ticked: false },
        { ...redraw, ticked: true },
      ],
    })
  })

  it('tells who wrote it, for others can write our marker', () => {
    const user = { login: 'mallory', type: 'User' }
    const forged = edited(ours(false), ours(true), {
      comment: { id: 9, body: ours(true), user },
    })
    expect(readComment(forged)).toMatchObject({ comment: 9, login: 'ann', author: 'mallory' })
    const gone = edited(ours(false), ours(true), {
      comment: { id: 9, body: ours(true), user: null },
    })
    expect(readComment(gone)).toMatchObject({ author: '' })
  })

  it.each<[string, CommentPayload, object]>([
    [
      'a person, into a command',
      edited('thanks', '/hero approve', { comment: { id: 5, body: '/hero approve', user: ann } }),
      onlyNew,
    ],
    [
      'a person, into another command',
      edited('/hero plan', '/hero draw', { comment: { id: 5, body: '/hero draw', user: ann } }),
      onlyNew,
    ],
    ['ours, where only words changed', edited(ours(false), ours(false, false, 'other')), noTick],
    ['ours, into nonsense', edited(ours(false), `${markerOf()}\n\nnonsense`), noTick],
    ['ours, whose marker was taken away', edited(ours(false), ours(true).slice(5)), onlyNew],
    ['ours, with a command before it', edited(ours(false), `/hero draw\n${ours(true)}`), onlyNew],
    ['ours by us', edited(ours(false), ours(true), { sender: us }), byBot],
    ['ours by an app', edited(ours(false), ours(true), { sender: app }), byBot],
    ['ours, not told what it said', edited('', ours(true), { changes: {} }), noTick],
    ['ours, from nothing', edited('', ours(true)), noTick],
    [
      'ours, on a closed pull request',
      edited(ours(false), ours(true), { issue: { ...issue, state: 'closed' } }),
      nothing('Pull request #7 is closed.'),
    ],
    [
      'ours, on a plain issue',
      edited(ours(false), ours(true), { issue: { number: 7, state: 'open' } }),
      onNoPull,
    ],
  ])('of %s is nothing', (_, payload, heard) => expect(readComment(payload)).toEqual(heard))
})

describe('a review', () => {
  const head = 'c'.repeat(40)
  const review = (
    more: CommentPayload = {},
    of: CommentPayload['review'] = {},
  ): CommentPayload => ({
    action: 'submitted',
    sender: ann,
    pull_request: { number: 7, state: 'open' },
    review: { id: 3, state: 'approved', commit_id: head, user: ann, ...of },
    ...more,
  })

  const heard = {
    ...{ how: 'review', number: 7, login: 'ann', reviewer: 'ann', review: 3, head },
    requests: [],
  }

  it.each([
    ['approved', 'approves'],
    ['APPROVED', 'approves'],
    ['changes_requested', 'takes back'],
  ])('that says %s is heard, with its commit', (state, verdict) =>
    expect(readReview(review({}, { state }))).toEqual({ ...heard, verdict }),
  )

  it('that is dismissed takes back, whoever dismissed it', () => {
    const bob = { login: 'bob', type: 'User' }
    const dismissed = { state: 'dismissed', updated_at: '2026-11-25T10:00:05Z' }
    expect(readReview(review({ action: 'dismissed', sender: bob }, dismissed))).toEqual({
      ...heard,
      ...{ login: 'bob', verdict: 'takes back', timestamp: dismissed.updated_at },
    })
  })

  it('may ask for something in its text', () => {
    const body = 'Nearly.\n\n/hero redraw 1 less blue'
    const submitted_at = '2026-11-25T10:00:05Z'
    const requests = [{ act: 'redraw', text: '1 less blue' }]
    const told = { ...heard, requests, timestamp: submitted_at }
    const approved = review({}, { body, submitted_at })
    expect(readReview(approved)).toEqual({ ...told, verdict: 'approves' })
    const commented = review({}, { state: 'commented', body, submitted_at })
    expect(readReview(commented)).toEqual({ ...told, verdict: 'neither' })
  })

  const doesNot = nothing('This review neither approves nor asks anything of hero-images.')
  const ofNone = nothing('This review is of no open pull request.')
  it.each<[string, CommentPayload, object]>([
    ['comments', review({}, { state: 'commented' }), doesNot],
    ['is edited', review({ action: 'edited' }), doesNot],
    ['is none', {}, doesNot],
    ['is by an app', review({}, { user: app }), byBot],
    ['is by nobody', review({ sender: {} }, { user: null }), byBot],
    ['has no commit', review({}, { commit_id: null }), ofNone],
    ['is late', review({ pull_request: { number: 7, state: 'closed' } }), ofNone],
  ])('that %s is nothing', (_, payload, heard) => expect(readReview(payload)).toEqual(heard))
})
