import { describe, expect, it } from 'vitest'
import type { Tick } from '../../src/report/boxes-format.ts'
import type { Thread } from '../../src/report/thread.ts'
import { type CommentContext, decide } from '../../src/review/decide.ts'
import type { Request } from '../../src/review/request.ts'

const thread = (number: number, post: string, more: Partial<Thread> = {}): Thread => ({
  number,
  post: `posts/${post}.md`,
  mark: String(number).repeat(16),
  sha256: String.fromCharCode(96 + number).repeat(64),
  drawnAt: '2026-11-25T09:00:00.400Z',
  round: 1,
  spent: 0.05,
  ...more,
})
const approval = { login: 'bob', timestamp: '2026-11-25T10:00:00.000Z' }
const tides = thread(1, 'tides')
const boats = thread(2, 'boats', { approval })
const fog = thread(3, 'fog')
const all = [tides, boats, fog]
const shown = (...threads: Thread[]) =>
  new Map(threads.map(({ mark, sha256 }) => [mark, sha256.slice(0, 16)]))
const sight = (more: Partial<CommentContext> = {}): CommentContext => ({
  threads: all,
  choices: [],
  declined: [],
  withoutHero: ['posts/bare.md'],
  shown: shown(...all),
  candidates: new Map(),
  reviewed: new Map(),
  ...more,
})
const drawnAnew = { ...tides, sha256: 'f'.repeat(64) }
const moved = (of: Thread) =>
  `The head has moved: picture ${of.number} (${of.post}) is another one now. Look at it, and say it again.`
const none = { approve: [], takeBack: [], why: [] }

describe('words', () => {
  const words = (request: Request, more?: Partial<CommentContext>) =>
    decide({ how: 'words', number: 7, login: 'ann', comment: 5, request }, sight(more))

  it('approve what waits, all or by name', () => {
    expect(words({ act: 'approve', posts: [] })).toEqual({ ...none, approve: [tides, fog] })
    expect(words({ act: 'approve', posts: ['3'] })).toEqual({ ...none, approve: [fog] })
    const twice = ['fog', '#3', 'posts/fog.md']
    expect(words({ act: 'approve', posts: twice })).toEqual({ ...none, approve: [fog] })
    expect(words({ act: 'approve', posts: ['boats'] })).toEqual(none)
  })

  it('approve the known ones, and say which are not', () => {
    const { approve, why } = words({ act: 'approve', posts: ['1', 'trains'] })
    expect(approve).toEqual([tides])
    expect(why).toEqual(['No post of this pull request is called `trains`.'])
  })

  it('approve only the picture that was seen', () => {
    const threads = [drawnAnew, boats, fog]
    expect(words({ act: 'approve', posts: [] }, { threads })).toEqual({
      ...none,
      approve: [fog],
      why: [moved(tides)],
    })
    // Nothing was shown to them: they speak of what is there.
    expect(words({ act: 'approve', posts: ['1'] }, { threads, shown: new Map() })).toEqual({
      ...none,
      approve: [drawnAnew],
    })
  })

  it.each<[string, Request]>([
    ['approve', { act: 'approve', posts: ['1'] }],
    ['redraw', { act: 'redraw', text: '1 less blue' }],
  ])('%s nothing that was drawn after they were said', (_, request) => {
    const said = { how: 'words', number: 7, login: 'ann', comment: 5, request } as const
    const at = (timestamp: string) => decide({ ...said, timestamp }, sight())
    expect(at('2026-11-25T08:59:59Z')).toEqual({ ...none, why: [moved(tides)] })
    // GitHub leaves out parts of a second.
    expect(at('2026-11-25T09:00:00Z').why).toEqual([])
  })

  it('approve nothing where nothing is', () => {
    expect(words({ act: 'approve', posts: [] }, { threads: [] })).toEqual({
      ...none,
      why: ['There is no picture to approve.'],
    })
  })

  it.each([
    ['1', 'posts/tides.md', ''],
    ['fog less of it', 'posts/fog.md', 'less of it'],
    ['posts/boats.md two of them', 'posts/boats.md', 'two of them'],
  ])('redraw %s', (said, post, instruction) =>
    expect(words({ act: 'redraw', text: said })).toEqual({
      ...none,
      draw: { posts: [post], instruction },
    }),
  )

  it('redraw the only post without a name, and no other', () => {
    const only = words({ act: 'redraw', text: 'less blue' }, { threads: [tides] })
    expect(only.draw).toEqual({ posts: [tides.post], instruction: 'less blue' })
    const unclear = words({ act: 'redraw', text: 'less blue' })
    expect(unclear).toEqual({
      ...none,
      why: ['No post of this pull request is called `less`.'],
    })
  })

  it('redraw only the picture that was seen', () => {
    const threads = [drawnAnew, boats, fog]
    expect(words({ act: 'redraw', text: '1 less blue' }, { threads })).toEqual({
      ...none,
      why: [moved(tides)],
    })
  })

  it('ask for what is missing, for a plan, and for help', () => {
    expect(words({ act: 'draw' })).toEqual({ ...none, draw: 'missing' })
    expect(words({ act: 'plan' })).toEqual({ ...none, plan: true })
    expect(words({ act: 'help' })).toEqual({ ...none, help: true })
  })

  it('that nobody understands get help and the reason', () => {
    const why = 'There is no `/hero dance`.'
    expect(words({ act: 'unknown', why })).toEqual({ ...none, help: true, why: [why] })
  })
})

describe('ticks', () => {
  const tick = (of: Thread, more: Partial<Tick> = {}): Tick => ({
    act: 'approve',
    post: of.mark,
    picture: of.sha256.slice(0, 16),
    ticked: true,
    ...more,
  })
  const ticks = (list: readonly Tick[], more?: Partial<CommentContext>) =>
    decide(
      { how: 'ticks', number: 7, login: 'ann', comment: 6, author: 'us', ticks: list },
      sight(more),
    )

  it('approve, and take back', () => {
    expect(ticks([tick(tides), tick(boats, { ticked: false })])).toEqual({
      ...none,
      approve: [tides],
      takeBack: [boats],
    })
  })

  it('change nothing that is so already', () => {
    expect(ticks([tick(boats), tick(tides, { ticked: false })])).toEqual(none)
  })

  it('draw again, all in one', () => {
    const again = [tides, fog].map((of) => tick(of, { act: 'redraw' }))
    expect(ticks(again)).toEqual({
      ...none,
      draw: { posts: [tides.post, fog.post], instruction: '' },
    })
    expect(ticks([tick(tides, { act: 'redraw', ticked: false })])).toEqual(none)
  })

  it('are about the picture that was seen', () => {
    const threads = [drawnAnew, boats]
    expect(ticks([tick(tides), tick(fog)], { threads })).toEqual({
      ...none,
      why: [moved(tides), 'That picture is not on the branch any more.'],
    })
    const back = [tick(tides, { ticked: false }), tick(fog, { ticked: false })]
    expect(ticks(back, { threads })).toEqual(none)
  })
})

describe('a review', () => {
  const review = (reviewed: readonly Thread[], threads: readonly Thread[] = all) =>
    decide(
      { how: 'review', number: 7, login: 'ann', head: 'c'.repeat(40) },
      sight({ threads, reviewed: new Map(reviewed.map(({ post, sha256 }) => [post, sha256])) }),
    )

  it('approves the pictures of its commit that wait', () =>
    expect(review(all)).toEqual({ ...none, approve: [tides, fog] }))

  it('approves none that came or changed later, and says so', () => {
    const { approve, why } = review([tides, boats], [drawnAnew, boats, fog])
    expect(approve).toEqual([])
    expect(why).toHaveLength(2)
    expect(why[0]).toContain('picture 1 (posts/tides.md) has changed since')
    expect(why[1]).toContain('picture 3 (posts/fog.md)')
  })
})
