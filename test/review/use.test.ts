import { describe, expect, it } from 'vitest'
import { candidatesIn, type Tick, writeBox } from '../../src/report/boxes-format.ts'
import type { PostChoice } from '../../src/report/choice.ts'
import type { Thread } from '../../src/report/thread.ts'
import { type CommentContext, decide } from '../../src/review/decide.ts'
import type { Request } from '../../src/review/request.ts'

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
const sight = (more: Partial<CommentContext> = {}): CommentContext => ({
  threads: [thread],
  choices: [boats, fog],
  declined: [],
  withoutHero: [],
  shown: new Map(),
  candidates: candidatesIn(body(boats, fog)),
  reviewed: new Map(),
  ...more,
})
const useOf = ({ post, candidates }: PostChoice, letter: string) => {
  const { sha256 } = candidates.find((one) => one.letter === letter)!
  return { post, letter, sha256 }
}

describe('words', () => {
  const words = (request: Request, more?: Partial<CommentContext>) =>
    decide({ how: 'words', number: 7, login: 'ann', comment: 5, request }, sight(more))
  const use = (post: string, letter: string, more?: Partial<CommentContext>) =>
    words({ act: 'use', post, letter }, more)

  it.each(['2', '#2', 'boats', 'posts/boats.md'])('use %s B', (name) =>
    expect(use(name, 'B')).toMatchObject({ use: [useOf(boats, 'B')], why: [] }),
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
    ['9', 'A', {}, 'No post of this pull request is called `9`.'],
    ['2', 'A', { choices: [] }, 'No picture is to be chosen.'],
    [
      '2',
      'A',
      { candidates: candidatesIn(body({ ...choice(4, 'other'), mark: boats.mark })) },
      'The head has moved: Picture 2 (posts/boats.md) has other candidates now. Look at them, and say it again.',
    ],
  ])('use %s %s is refused in words (%#)', (name, letter, more, why) =>
    expect(use(name, letter, more)).toEqual({ approve: [], takeBack: [], use: [], why: [why] }),
  )

  it('are taken as they are where the comment is gone, or shows one candidate less', () => {
    expect(use('2', 'A', { candidates: new Map() }).use).toEqual([useOf(boats, 'A')])
    const fewer = { ...boats, candidates: boats.candidates.slice(1) }
    const seen = { candidates: candidatesIn(body(fewer)) }
    expect(use('2', 'B', seen).use).toEqual([useOf(boats, 'B')])
    expect(use('2', 'A', seen).use).toEqual([])
  })

  it.each<Request>([
    { act: 'redraw', text: '2 less blue' },
    { act: 'approve', posts: ['2'] },
  ])('that want something of a picture wait until it is chosen', (request) => {
    const why = ['Picture 2 (posts/boats.md) waits for a choice: `/hero use 2 A` comes first.']
    expect(words(request)).toEqual({ approve: [], takeBack: [], why })
    expect(words(request, { threads: [] })).toEqual({ approve: [], takeBack: [], why })
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
      { how: 'ticks', number: 7, login: 'ann', comment: 6, author: 'us', ticks: list },
      sight(),
    )

  it('use one of each post', () =>
    expect(ticks(tick(boats, 'B'), tick(fog, 'A'))).toMatchObject({
      use: [useOf(boats, 'B'), useOf(fog, 'A')],
      why: [],
    }))

  it('use none of two of one post', () => {
    const { use, why } = ticks(tick(boats, 'A'), tick(boats, 'B'))
    expect(use).toBeUndefined()
    expect(why).toEqual([
      'Picture 2 (posts/boats.md): more than one candidate was ticked. Tick one of them.',
    ])
  })

  it('taken away are nothing', () =>
    expect(ticks(tick(boats, 'A', { ticked: false }))).toEqual({
      approve: [],
      takeBack: [],
      why: [],
    }))

  it('of what has changed, or is chosen by now, are told', () => {
    expect(ticks(tick(boats, 'A', { picture: 'e'.repeat(16) })).why[0]).toContain(
      'has other candidates now',
    )
    expect(ticks(tick(boats, 'A', { post: 'e'.repeat(16) })).why).toEqual([
      'That picture is not to be chosen any more.',
    ])
  })
})
