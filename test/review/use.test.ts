import { describe, expect, it } from 'vitest'
import { candidatesIn, type Tick, writeBox } from '../../src/report/boxes-format.ts'
import type { PostChoice } from '../../src/report/choice.ts'
import type { Thread } from '../../src/report/thread.ts'
import { decide } from '../../src/review/decide.ts'
import type { CommentContext, Decision } from '../../src/review/decision.ts'
import type { Request } from '../../src/review/request.ts'
import { nothingSeen } from '../../src/review/seen.ts'

const choice = (number: number, name: string, letters = 'ABC'): PostChoice => ({
  number,
  post: `posts/${name}.md`,
  mark: String(number).repeat(16),
  candidates: [...letters].map((letter, index) => ({
    letter,
    file: { path: letter, format: 'png', width: 1, height: 1, bytes: 1 },
    commit: 'c'.repeat(40),
    sha256: `${number}${index}`.repeat(32),
    cost: 0.01,
  })),
})
const thread: Thread = {
  number: 1,
  post: 'posts/tides.md',
  mark: '1'.repeat(16),
  sha256: 'a'.repeat(64),
  drawnAt: '2026-11-25T09:00:00.400Z',
  round: 1,
  spent: 0.05,
}
const boats = choice(2, 'boats')
const fog = choice(3, 'fog', 'AB')
const body = (...choices: readonly PostChoice[]) =>
  choices
    .flatMap(({ mark: post, candidates }) =>
      candidates.map(({ sha256, letter }) =>
        writeBox({ act: 'use', post, picture: sha256.slice(0, 16) }, `Use ${letter}`),
      ),
    )
    .join('\n')
const seeing = (text: string) => ({
  ...nothingSeen,
  candidates: candidatesIn(text),
})
const none = { approve: [], takeBack: [], steps: [], why: [] }
const sight = (more: Partial<CommentContext> = {}): CommentContext => ({
  threads: [thread],
  choices: [boats, fog],
  declined: [],
  others: [],
  seen: seeing(body(boats, fog)),
  name: '',
  neighbours: [],
  reviewed: new Map(),
  ...more,
})
/** What a decision puts on the branch. */
const usesOf = ({ steps, why }: Decision) => ({
  use: steps.flatMap((step) => (step.act === 'use' ? step.use : [])),
  why,
})
const useOf = ({ post, candidates }: PostChoice, letter: string) => {
  const { sha256 } = candidates.find((one) => one.letter === letter)!
  return { post, letter, sha256 }
}

describe('words', () => {
  const words = (request: Request, more?: Partial<CommentContext>) =>
    decide({ how: 'words', number: 7, login: 'ann', comment: 5, requests: [request] }, sight(more))
  const use = (post: string, letter: string, more?: Partial<CommentContext>) =>
    usesOf(words({ act: 'use', text: `${post} ${letter}` }, more))

  it.each(['2', '#2', 'boats', 'posts/boats.md'])('use %s B', (name) =>
    expect(use(name, 'B')).toMatchObject({ use: [useOf(boats, 'B')], why: [] }),
  )

  it.each(['2B', '#2b', 'B for 2', 'candidate B for boats, please', '2: B', '2 B!'])(
    'use %s',
    (text) =>
      expect(usesOf(words({ act: 'use', text }))).toEqual({ use: [useOf(boats, 'B')], why: [] }),
  )

  it('use candidates of several posts', () => {
    const both = { use: [useOf(boats, 'B'), useOf(fog, 'A')], why: [] }
    expect(usesOf(words({ act: 'use', text: '2 B, 3 A' }))).toEqual(both)
    expect(usesOf(words({ act: 'use', text: '2B and A for fog' }))).toEqual(both)
  })

  it.each(['', '2', 'please', '1 2'])('use %j names no candidate', (text) =>
    expect(usesOf(words({ act: 'use', text })).why[0]).toContain('names no candidate'),
  )

  it('need no name where one post alone waits', () => {
    expect(use('', 'A', { choices: [fog] })).toMatchObject({ use: [useOf(fog, 'A')], why: [] })
    expect(use('', 'A')).toMatchObject({
      use: [],
      why: ['More than one picture is to be chosen: write `/hero use <post> A`.'],
    })
  })

  it.each<[string, string, Partial<CommentContext>, string]>([
    ['1', 'B', {}, 'Picture 1 (posts/tides.md) is chosen already.'],
    ['3', 'C', {}, 'Picture 3 (posts/fog.md) has no candidate C, but A, B.'],
    [
      '9',
      'A',
      {},
      'There is no picture 9. There are 1 (posts/tides.md), 2 (posts/boats.md), 3 (posts/fog.md).',
    ],
    ['2', 'A', { choices: [] }, 'No picture is to be chosen.'],
    [
      '2',
      'A',
      { seen: seeing(body({ ...choice(4, 'other'), mark: boats.mark })) },
      'The head has moved: Picture 2 (posts/boats.md) has other candidates now. Look at them, and say it again.',
    ],
  ])('use %s %s is refused in words (%#)', (name, letter, more, why) =>
    expect(use(name, letter, more)).toEqual({ use: [], why: [why] }),
  )

  it('are taken as they are where the comment is gone, or shows one candidate less', () => {
    expect(use('2', 'A', { seen: nothingSeen }).use).toEqual([useOf(boats, 'A')])
    const fewer = { ...boats, candidates: boats.candidates.slice(1) }
    const seen = { seen: seeing(body(fewer)) }
    expect(use('2', 'B', seen).use).toEqual([useOf(boats, 'B')])
    expect(use('2', 'A', seen).use).toEqual([])
  })

  it.each<Request>([
    { act: 'redraw', text: '2 less blue' },
    { act: 'approve', names: '2' },
  ])('that want something of a picture wait until it is chosen', (request) => {
    const why = ['Picture 2 (posts/boats.md) waits for a choice: `/hero use 2 A` comes first.']
    expect(words(request)).toEqual({ ...none, why })
    expect(words(request, { threads: [] })).toEqual({ ...none, why })
  })
})

describe('ticks', () => {
  const tick = (of: PostChoice, letter: string, more: Partial<Tick> = {}): Tick => ({
    act: 'use',
    post: of.mark,
    picture: useOf(of, letter).sha256.slice(0, 16),
    ticked: true,
    ...more,
  })
  const ticks = (...list: readonly Tick[]) =>
    decide(
      { how: 'ticks', number: 7, login: 'ann', comment: 6, author: 'us', name: '', ticks: list },
      sight(),
    )

  it('use one of each post', () =>
    expect(usesOf(ticks(tick(boats, 'B'), tick(fog, 'A')))).toMatchObject({
      use: [useOf(boats, 'B'), useOf(fog, 'A')],
      why: [],
    }))

  it('use none of two of one post', () => {
    const { steps, why } = ticks(tick(boats, 'A'), tick(boats, 'B'))
    expect(steps).toEqual([])
    expect(why).toEqual([
      'Picture 2 (posts/boats.md): more than one candidate was ticked. Tick one of them.',
    ])
  })

  it('taken away are nothing', () =>
    expect(ticks(tick(boats, 'A', { ticked: false }))).toEqual(none))

  it('of what has changed, or is chosen by now, are told', () => {
    expect(ticks(tick(boats, 'A', { picture: 'e'.repeat(16) })).why[0]).toContain(
      'has other candidates now',
    )
    expect(ticks(tick(boats, 'A', { post: 'e'.repeat(16) })).why).toEqual([
      'That picture is not to be chosen any more.',
    ])
  })
})
