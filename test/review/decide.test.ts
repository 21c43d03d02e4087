import { describe, expect, it } from 'vitest'
import type { Tick } from '../../src/report/boxes-format.ts'
import type { Thread } from '../../src/report/thread.ts'
import type { Verdict } from '../../src/review/comment-event.ts'
import { decide } from '../../src/review/decide.ts'
import type { CommentContext } from '../../src/review/decision.ts'
import { parseCommands } from '../../src/review/parse-command.ts'
import type { Request } from '../../src/review/request.ts'
import { nothingSeen } from '../../src/review/seen.ts'

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
const approval = { login: 'bob', timestamp: '2026-11-25T10:00:00.000Z', via: 'review' } as const
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
  others: [{ post: 'posts/bare.md', reason: 'it has an image already' }],
  seen: { pictures: shown(...all), candidates: new Map(), isThen: false },
  name: '',
  neighbours: [],
  reviewed: new Map(),
  ...more,
})
const drawnAnew = { ...tides, sha256: 'f'.repeat(64) }
const moved = (of: Thread) =>
  `The head has moved: picture ${of.number} (${of.post}) is another one now. Look at it, and say it again.`
const none = { approve: [], takeBack: [], steps: [], why: [] }
const there = ' There are 1 (posts/tides.md), 2 (posts/boats.md), 3 (posts/fog.md).'

describe('words', () => {
  const words = (request: Request, more?: Partial<CommentContext>) =>
    decide({ how: 'words', number: 7, login: 'ann', comment: 5, requests: [request] }, sight(more))

  it('approve what waits, all or by name', () => {
    expect(words({ act: 'approve', names: '' })).toEqual({ ...none, approve: all })
    expect(words({ act: 'approve', names: '3' })).toEqual({ ...none, approve: [fog] })
    const twice = 'fog, #3 and posts/fog.md'
    expect(words({ act: 'approve', names: twice })).toEqual({ ...none, approve: [fog] })
    // A newer word, which counts against one that came between.
    expect(words({ act: 'approve', names: 'boats' })).toEqual({ ...none, approve: [boats] })
  })

  it('mean all pictures by all of them, and no post without', () =>
    expect(words({ act: 'approve', names: 'all' })).toEqual({ ...none, approve: all }))

  it('approve the known ones, and say which are not', () => {
    const { approve, why } = words({ act: 'approve', names: '1 trains' })
    expect(approve).toEqual([tides])
    expect(why[0]).toContain('No post of this pull request is called `trains`.')
  })

  it('approve only the picture that was seen', () => {
    const threads = [drawnAnew, boats, fog]
    expect(words({ act: 'approve', names: '' }, { threads })).toEqual({
      ...none,
      approve: [boats, fog],
      why: [moved(tides)],
    })
    // Nothing was shown to them: they speak of what is there.
    expect(words({ act: 'approve', names: '1' }, { threads, seen: nothingSeen })).toEqual({
      ...none,
      approve: [drawnAnew],
    })
  })

  it.each<[string, Request]>([
    ['approve', { act: 'approve', names: '1' }],
    ['redraw', { act: 'redraw', text: '1 less blue' }],
  ])('%s nothing that was drawn after they were said', (_, request) => {
    const said = { how: 'words', number: 7, login: 'ann', comment: 5, requests: [request] } as const
    const at = (timestamp: string) => decide({ ...said, timestamp }, sight())
    expect(at('2026-11-25T08:59:59Z')).toEqual({ ...none, why: [moved(tides)] })
    // GitHub leaves out parts of a second.
    expect(at('2026-11-25T09:00:00Z').why).toEqual([])
  })

  it('approve nothing where nothing is', () => {
    expect(words({ act: 'approve', names: '' }, { threads: [] })).toEqual({
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
      steps: [{ act: 'redraw', posts: [post], instruction }],
    }),
  )

  it('change no title card, and say what does', () => {
    const cards = { setsCards: true }
    const said = words({ act: 'redraw', text: '1, 2: less blue' }, cards)
    expect(said).toEqual({ ...none, why: [expect.stringContaining('cannot be changed by words')] })
    expect(said.why[0]).toMatch(/^Pictures 1 \(posts\/tides.md\), 2 .*`card`.*`api-key`/)
    expect(words({ act: 'redraw', text: '1 less blue' }, cards).why[0]).toMatch(/^Picture 1 /)
    for (const text of ['1', '1 please'])
      expect(words({ act: 'redraw', text }, cards)).toEqual({
        ...none,
        steps: [{ act: 'redraw', posts: ['posts/tides.md'], instruction: '' }],
      })
    expect(words({ act: 'redraw', text: '9 less blue' }, cards).why[0]).toContain('no picture 9')
  })

  it('redraw no post that the pull request does not bring, but a card that it leaves behind', () => {
    const others = [
      { post: 'posts/card.md', reason: 'its card is old', isDrawable: true as const },
      { post: 'posts/bare.md', reason: 'it has an image already' },
    ]
    const repo = {
      hasPost: (path: string) => ['posts/old.md', 'posts/card.md', 'posts/bare.md'].includes(path),
      others,
    }
    for (const text of ['posts/old.md', '`posts/old.md` less blue', './posts/old.md']) {
      const { why, steps } = words({ act: 'redraw', text }, { ...repo, threads: [tides] })
      expect(steps).toEqual([])
      expect(why).toEqual([
        expect.stringMatching(/^`posts\/old.md` is a post .* `posts: posts\/old.md`\.$/),
      ])
    }
    expect(words({ act: 'redraw', text: 'posts/gone.md' }, repo).why[0]).toMatch(/^No post of/)
    expect(words({ act: 'redraw', text: 'posts/bare.md' }, repo).steps).toEqual([])
    expect(words({ act: 'redraw', text: 'posts/card.md' }, repo)).toEqual({
      ...none,
      steps: [{ act: 'redraw', posts: ['posts/card.md'], instruction: '' }],
    })
  })

  it('redraw the only post without a name, and no other', () => {
    const only = words({ act: 'redraw', text: 'less blue' }, { threads: [tides] })
    expect(only.steps).toEqual([{ act: 'redraw', posts: [tides.post], instruction: 'less blue' }])
    const unclear = words({ act: 'redraw', text: 'less blue' })
    expect(unclear).toEqual({
      ...none,
      why: [`No post of this pull request is called \`less\`.${there}`],
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
    const draw = { act: 'draw', posts: [] }
    expect(words({ act: 'draw', names: '' })).toEqual({ ...none, steps: [draw] })
    expect(words({ act: 'plan' })).toEqual({ ...none, steps: [{ act: 'plan' }] })
    expect(words({ act: 'help' })).toEqual({ ...none, steps: [{ act: 'help' }] })
  })

  it('that nobody understands get help and the reason', () => {
    const why = 'There is no `/hero dance`.'
    expect(words({ act: 'unknown', why })).toEqual({
      ...none,
      steps: [{ act: 'help' }],
      why: [why],
    })
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
      { how: 'ticks', number: 7, login: 'ann', comment: 6, author: 'us', name: '', ticks: list },
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
    const { approve, takeBack } = ticks([tick(boats), tick(tides, { ticked: false })])
    // That it is taken back holds against a tick of before, whose run comes later.
    expect({ approve, takeBack }).toEqual({ approve: [boats], takeBack: [tides] })
  })

  it('draw again, all in one', () => {
    const again = [tides, fog].map((of) => tick(of, { act: 'redraw' }))
    expect(ticks(again)).toEqual({
      ...none,
      steps: [{ act: 'redraw', posts: [tides.post, fog.post], instruction: '' }],
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
  const said = {
    how: 'review' as const,
    ...{ number: 7, login: 'ann', reviewer: 'ann', review: 3 },
    ...{ head: 'c'.repeat(40), requests: [] },
  }
  const review = (
    reviewed: readonly Thread[],
    threads: readonly Thread[] = all,
    verdict: Verdict = 'approves',
  ) =>
    decide(
      { ...said, verdict },
      sight({ threads, reviewed: new Map(reviewed.map(({ post, sha256 }) => [post, sha256])) }),
    )

  it('approves the pictures of its commit that wait', () =>
    expect(review(all)).toEqual({ ...none, approve: all }))

  it('approves none that came or changed later, and says so', () => {
    const { approve, why } = review([tides, boats], [drawnAnew, boats, fog])
    expect(approve).toEqual([boats])
    expect(why).toHaveLength(2)
    expect(why[0]).toContain('picture 1 (posts/tides.md) has changed since')
    expect(why[1]).toContain('picture 3 (posts/fog.md)')
  })

  it('takes back what the same person approved by review, and nothing else', () => {
    const byBob = { ...said, login: 'zoe', reviewer: 'Bob', verdict: 'takes back' } as const
    expect(decide(byBob, sight())).toEqual({ ...none, takeBack: [boats] })
    expect(review(all, all, 'takes back')).toEqual(none)
    const ticked = { ...boats, approval: { ...approval, via: 'tick' as const } }
    expect(decide(byBob, sight({ threads: [ticked] }))).toEqual(none)
  })

  it('asks for a change in its text first, and approves the others', () => {
    const requests: Request[] = [{ act: 'redraw', text: '1: less blue' }]
    const reviewed = new Map(all.map(({ post, sha256 }) => [post, sha256]))
    const verdict = 'approves'
    expect(decide({ ...said, requests, verdict }, sight({ reviewed }))).toEqual({
      ...none,
      approve: [boats, fog],
      steps: [{ act: 'redraw', posts: [tides.post], instruction: 'less blue' }],
    })
  })
})

describe('what the comment showed at that time', () => {
  const seenThen = (pictures: readonly Thread[], numbers: readonly [number, string][] = []) => ({
    pictures: shown(...pictures),
    candidates: new Map(),
    numbers: new Map(numbers.length > 0 ? numbers : pictures.map((one) => [one.number, one.post])),
    isThen: true,
  })
  const words = (request: Request, more?: Partial<CommentContext>) =>
    decide({ how: 'words', number: 7, login: 'ann', comment: 5, requests: [request] }, sight(more))

  it('binds: a picture that came since was not seen', () => {
    const seen = seenThen([tides, fog])
    const threads = [drawnAnew, fog]
    expect(words({ act: 'approve', names: '' }, { threads, seen })).toEqual({
      ...none,
      approve: [fog],
      why: [moved(tides)],
    })
    expect(words({ act: 'redraw', text: '1 less blue' }, { threads, seen }).why).toEqual([
      moved(tides),
    ])
  })

  it('leaves out what it did not show at all', () => {
    const seen = seenThen([tides])
    expect(words({ act: 'approve', names: '' }, { seen }).approve).toEqual([tides])
    const { approve, why } = words({ act: 'approve', names: 'fog' }, { seen })
    expect(approve).toEqual([])
    expect(why[0]).toContain('did not show picture 3 (posts/fog.md)')
  })

  it('gives the numbers, whatever was added or taken away since', () => {
    const numbers: [number, string][] = [
      [1, 'posts/gone.md'],
      [2, tides.post],
    ]
    const seen = seenThen([tides, fog], numbers)
    expect(words({ act: 'approve', names: '2' }, { seen }).approve).toEqual([tides])
    expect(words({ act: 'approve', names: '1' }, { seen }).why).toEqual([
      'Picture 1 (posts/gone.md): it is not in this pull request any more',
    ])
  })

  it('knows a picture again whose post was renamed', () => {
    const renamed = { ...tides, post: 'posts/ebb.md', mark: '9'.repeat(16) }
    const seen = seenThen([tides])
    expect(words({ act: 'approve', names: 'ebb' }, { threads: [renamed], seen }).approve).toEqual([
      renamed,
    ])
  })
})

describe('several commands in one comment', () => {
  const said = (...requests: Request[]) =>
    decide({ how: 'words', number: 7, login: 'ann', comment: 5, requests }, sight())

  it('are done in their order', () =>
    expect(
      said({ act: 'approve', names: '3' }, { act: 'redraw', text: '1 less blue' }, { act: 'plan' }),
    ).toEqual({
      ...none,
      approve: [fog],
      steps: [{ act: 'redraw', posts: [tides.post], instruction: 'less blue' }, { act: 'plan' }],
    }))

  it('approve nothing that they change', () =>
    expect(said({ act: 'approve', names: 'all' }, { act: 'redraw', text: '1' }).approve).toEqual([
      boats,
      fog,
    ]))
})

describe('a picture that can be taken back', () => {
  const before = { commit: 'c'.repeat(40), path: 'old.webp' }
  const redrawn = { ...tides, round: 2, before }
  const undo = (names: string, threads: readonly Thread[]) =>
    decide(
      { how: 'words', number: 7, login: 'ann', comment: 5, requests: [{ act: 'undo', names }] },
      sight({ threads }),
    )

  it('is the one that was named, or the only one', () => {
    const step = { act: 'undo', posts: [tides.post] }
    expect(undo('1', [redrawn, boats])).toEqual({ ...none, steps: [step] })
    expect(undo('', [redrawn, boats])).toEqual({ ...none, steps: [step] })
  })

  it('is none where there was none before, or more than one is meant', () => {
    expect(undo('2', [redrawn, boats]).why[0]).toContain('is the first one of its post')
    expect(undo('', [boats]).why[0]).toContain('nothing to undo')
    expect(undo('', [redrawn, { ...fog, before }]).why[0]).toContain('name the one to take back')
  })
})

it('a post that has no picture of ours is none to change', () => {
  const redraw = (text: string) =>
    decide(
      {
        ...{ how: 'words', number: 7, login: 'ann', comment: 5 },
        requests: [{ act: 'redraw', text }],
      },
      sight({ threads: [tides] }),
    )
  expect(redraw('bare brighter')).toEqual({
    ...none,
    why: ['posts/bare.md: it has an image already'],
  })
  expect(redraw('posts/none.md brighter').why[0]).toContain('is called `posts/none.md`')
  expect(redraw('2 more fog').why[0]).toContain('There is no picture 2.')
  expect(redraw('2 more fog').steps).toEqual([])
})

describe('beside the comment of another workflow', () => {
  const theirs = [
    { number: 1, post: 'docs/setup.md', isPictured: true },
    { number: 4, post: 'docs/usage.md', isPictured: true },
  ]
  /** What this workflow does, and what the other one, called `docs`, would. */
  const bothSay = (body: string, more?: Partial<CommentContext>) =>
    ['', 'web'].map((name) =>
      decide(
        { how: 'words', number: 7, login: 'ann', comment: 5, requests: parseCommands(body) },
        sight({ name, neighbours: [{ name: 'docs', posts: theirs }], ...more }),
      ),
    )

  it.each(['approve docs/setup.md', 'approve 4', 'redraw 4 less blue', 'why usage', 'undo setup'])(
    'leaves to it what only that one shows: /hero %s',
    (said) => expect(bothSay(`/hero ${said}`)).toEqual([none, none]),
  )

  it('does its own part of what is for both', () => {
    const [first, second] = bothSay('/hero approve 2, docs/setup.md, nothing')
    expect(first).toMatchObject({ approve: [boats], why: [expect.stringContaining('`nothing`')] })
    expect(second).toEqual({ ...none, approve: [boats] })
  })

  it('asks once which picture a number means that both show', () => {
    const why = [
      'More than one comment here has a picture 1: name the post. There are posts/tides.md and docs/setup.md.',
    ]
    for (const said of ['approve 1', 'redraw 1 less blue', 'undo 1', 'why 1'])
      expect(bothSay(`/hero ${said}`)).toEqual([{ ...none, why }, none])
  })

  it('means by all of them all in both', () =>
    expect(bothSay('/hero approve all')).toEqual(Array(2).fill({ ...none, approve: all })))

  it.each(['/hero approve nothing', '/hero redraw: less blue', '/hero dance', '/hero skip'])(
    'answers what nobody understands by the first of both: %s',
    (said) => {
      const [first, second] = bothSay(said)
      expect(first!.why).toHaveLength(1)
      expect(second).toEqual(none)
    },
  )

  it('says nothing where it has no picture and the other one has', () =>
    expect(bothSay('/hero approve', { threads: [] })).toEqual([none, none]))
})
