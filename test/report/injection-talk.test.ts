import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownIn, type TaskBox, ticksBetween, writeBox } from '../../src/report/boxes-format.ts'
import type { ShownCandidate } from '../../src/report/choice.ts'
import { renderComment } from '../../src/report/comment.ts'
import { isCompared } from '../../src/report/compare.ts'
import { fitInto } from '../../src/report/fit.ts'
import { blobUrl } from '../../src/report/links.ts'
import { isApproved, type PostFact, type Report } from '../../src/report/report.ts'
import { seeds } from '../helpers/seeds.ts'
import { inThread, review, thread, toChoose } from './conversation.ts'
import { htmlNodes, looksLikeTask, markdownNodes, tags } from './harmless.ts'
import { hostile, hostileText } from './hostile.ts'
import { type Seen, see } from './parse.ts'
import { report } from './reports.ts'

interface Task extends TaskBox {
  readonly ticked: boolean
}

/** The boxes of the posts under test, as somebody would write them who knows their marks. */
const forged = [0, 1, 2, 3].flatMap((index) => {
  const { mark: post, sha256 } = thread(index)
  const { candidates } = toChoose(index, 4).choice!
  const picture = sha256.slice(0, 16)
  return [
    writeBox({ act: 'approve', post, picture }, '**Approve**', true),
    writeBox({ act: 'approve', post, picture: 'f'.repeat(16) }, '**Approve**'),
    writeBox({ act: 'redraw', post, picture }, 'Draw again'),
    writeBox({ act: 'use', post, picture: candidates[0]!.sha256.slice(0, 16) }, '**Use A**', true),
  ]
})

const text = fc.oneof(
  { weight: 2, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...forged) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        hostileText,
        fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'),
        fc.constantFrom(...forged),
      )
      .map((parts) => parts.join('')),
  },
)

type Kind = 'waits' | 'approved' | 'redrawn' | 'after' | 'choose'
const kind = fc.constantFrom<Kind>('waits', 'approved', 'redrawn', 'after', 'choose')

/** A post of a kind, with every text of others hostile. */
function poisoned(index: number, kind: Kind, next: () => string): PostFact {
  const { hero, social, ...post } = made(index, kind, next)
  return {
    ...post,
    post: next(),
    title: next(),
    alt: next(),
    prompt: next(),
    model: next(),
    quality: next(),
    notes: [next()],
    references: [next()],
    words: { model: next(), concept: next(), alt: true, cost: undefined },
    record: next(),
    ...(hero ? { hero: { ...hero, path: next() } } : {}),
    ...(social ? { social: { ...social, path: next() } } : {}),
  }
}

function made(index: number, kind: Kind, next: () => string): PostFact {
  const commit = 'c3a1f5e9b7d24680c3a1f5e9b7d24680c3a1f5e9'
  switch (kind) {
    case 'waits':
      return inThread(index)
    case 'approved':
      return inThread(index, {
        approval: { login: next(), timestamp: '2026-11-25T09:30:00Z', via: 'tick' },
      })
    case 'redrawn':
      return inThread(index, { round: 3, spent: undefined, before: { commit, path: next() } })
    case 'after':
      return { ...inThread(index), after: { letter: 'B', seen: { commit, path: next() } } }
    case 'choose': {
      const { choice, ...post } = toChoose(index, 2 + (index % 3))
      const candidates = choice!.candidates.map((one) => ({
        ...one,
        file: { ...one.file, path: next(), format: next() },
      }))
      return {
        ...post,
        choice: { ...choice!, candidates, final: { quality: next(), cost: undefined } },
      }
    }
  }
}

function talk(kinds: readonly Kind[], next: () => string): Report {
  const drawn = kinds.map((kind, index) => poisoned(index, kind, next))
  const failed = [{ post: next(), message: next(), hint: next() }]
  const said = [next(), next()]
  return report({
    cost: undefined,
    drawn,
    failed,
    warnings: [next()],
    skipped: [{ post: next(), kind: 'unwanted', reason: next() }],
    review: review({ drawn, failed }, { isRequired: true, messages: said }),
  })
}

/** What a person can tick, by the report alone. */
function boxesOf({ drawn, repo }: Report): readonly Task[] {
  const isSeen = ({ commit, file }: ShownCandidate) =>
    blobUrl(repo, commit, file.path) !== undefined
  const areManyDone = drawn.filter(isApproved).length > 6
  return drawn.flatMap(({ thread, choice }): Task[] => {
    if (choice)
      return choice.candidates.filter(isSeen).map(({ sha256 }) => ({
        act: 'use',
        post: choice.mark,
        picture: sha256.slice(0, 16),
        ticked: false,
      }))
    const { mark: post, sha256, approval } = thread!
    const picture = sha256.slice(0, 16)
    return [
      { act: 'approve', post, picture, ticked: approval !== undefined },
      ...(approval && areManyDone
        ? []
        : [{ act: 'redraw' as const, post, picture, ticked: false }]),
    ]
  })
}

const inWords = ({ act, post, picture, ticked }: Task) =>
  `${act} ${post} ${picture} ${ticked ? 'ticked' : 'open'}`

const sorted = (tasks: readonly Task[]) => tasks.map(inWords).toSorted()

/** The task items of the parsed page: no more HTML in them than one mark of ours. */
const tasksOf = ({ tasks }: Seen): readonly Task[] =>
  tasks.map(({ ticked, html }) => {
    const marks = html.filter((value) => value.startsWith('<!--'))
    expect(marks).toHaveLength(1)
    const [, , act, post, picture] = marks[0]!.split(/[ :]/)
    return { act: act as TaskBox['act'], post: post!, picture: picture!, ticked }
  })

/** The body after somebody ticked and unticked all that has a bracket, in code or not. */
const turned = (body: string) =>
  body.replace(/\[([ xX])\]/g, (_, mark: string) => (mark === ' ' ? '[x]' : '[ ]'))

/** Nothing in the page is anybody's but ours; what can be ticked is what is read back. */
function expectOnlyOurs(body: string, seen: Seen): readonly Task[] {
  expect(Object.keys(seen.nodes).filter((type) => !markdownNodes.has(type))).toEqual([])
  expect(seen.html.filter((value) => !htmlNodes.test(value))).toEqual([])
  expect(Object.keys(seen.tags).filter((tag) => !tags.test(tag))).toEqual([])
  expect(seen.urls.filter((url) => !url.startsWith('https://github.com/octo/blog/'))).toEqual([])
  expect(seen.open).not.toMatch(/@[\w-]|#\d|:\/\/|www\.|\bGH-\d|:[\w+-]+:|\b[0-9a-f]{7,40}\b/i)

  const tasks = tasksOf(seen)
  expect(seen.tags.input ?? 0).toBe(tasks.length)
  expect(body.split('\n').filter((line) => looksLikeTask.test(line))).toHaveLength(tasks.length)
  const read = ticksBetween(body, turned(body))
  expect(sorted(read.map((tick) => ({ ...tick, ticked: !tick.ticked })))).toEqual(sorted(tasks))
  const approvals = tasks.filter(({ act }) => act === 'approve')
  expect(new Map(shownIn(body))).toEqual(
    new Map(approvals.map(({ post, picture }) => [post, picture])),
  )
  return tasks
}

/** The report with room for everything. */
const whole = (state: Report) =>
  fitInto(state, { characters: 1e7, bytes: 1e7, elsewhere: ', elsewhere', boxes: true })

/** With room for everything: exactly the parts that the report has. */
function expectWhole(state: Report): void {
  const body = whole(state)
  const seen = see(body)
  expect(sorted(expectOnlyOurs(body, seen))).toEqual(sorted(boxesOf(state)))

  const { drawn } = state
  const choices = drawn.filter(({ choice }) => choice !== undefined)
  const boxed = choices.filter((post) => boxesOf({ ...state, drawn: [post] }).length > 0)
  const newer = drawn.filter(({ after }) => after !== undefined)
  const done = drawn.filter(isApproved)
  const open = drawn.filter((post) => post.choice === undefined && !isApproved(post))
  const [areManyDone, isSheet] = [done.length > 6, open.length > 6]
  const inFull = isSheet ? Math.min(6, open.filter(isCompared).length) : open.length
  const small = open.length - inFull
  const previewed = open.length + (areManyDone ? 0 : done.length)
  // Said, failed, warnings, and of each post the notes and the boxes; those of small pictures together.
  const notes = choices.length + previewed
  const approvals = Math.ceil(small / 12) + (areManyDone ? 1 : 0)
  expect(seen.nodes.list).toBe(3 + notes + previewed + approvals + boxed.length)
  expect(seen.nodes.listItem).toBe(2 + 1 + 1 + notes + newer.length + seen.tasks.length)
  expect(seen.headings).toHaveLength(
    2 + (choices.length > 0 ? 1 + choices.length : 0) + (previewed - small) + (isSheet ? 1 : 0),
  )
  expect(seen.tags.details).toBe(seen.tags.summary)
  expect(seen.rows).toEqual([2, 2])
}

/** As it is posted: what does not fit is not there, and nothing else is. */
function expectPosted(state: Report): void {
  const body = renderComment(state)
  expect(body.length).toBeLessThan(60_000)
  const all = new Set(boxesOf(state).map(inWords))
  const tasks = expectOnlyOurs(body, see(body))
  expect(tasks.filter((task) => !all.has(inWords(task)))).toEqual([])
}

/** Of reports that GitHub could hold in a comment: ticks are read from nothing longer. */
function expectWholeIfHeld(state: Report): void {
  fc.pre(whole(state).length <= 65_536)
  expectWhole(state)
}

const cycle = (texts: readonly string[]) => {
  let index = 0
  return () => texts[index++ % texts.length]!
}

describe('hostile text in a conversation', () => {
  it.each([...hostile, ...forged])('forms nothing, and no box: %j', (text) => {
    const state = talk(['waits', 'approved', 'redrawn', 'after', 'choose', 'choose'], () => text)
    expectWhole(state)
    expectPosted(state)
  })

  it('forms nothing in any mixture', () => {
    const kinds = fc.array(kind, { minLength: 1, maxLength: 4 })
    const texts = fc.array(text, { minLength: 8, maxLength: 30 })
    fc.assert(
      fc.property(kinds, texts, (kinds, texts) => expectWholeIfHeld(talk(kinds, cycle(texts)))),
      { numRuns: seeds(1000, 40) },
    )
  }, 300_000)

  it('forms nothing in contact sheets', () => {
    const kinds = fc.array(kind, { minLength: 12, maxLength: 20 })
    // So that there is room for all: another property is about what has none.
    const short = text.map((words) => words.slice(0, 400))
    const texts = fc.array(short, { minLength: 8, maxLength: 30 })
    fc.assert(
      fc.property(kinds, texts, (kinds, texts) => expectWholeIfHeld(talk(kinds, cycle(texts)))),
      { numRuns: seeds(50) },
    )
  })

  it('forms nothing in a comment that has not room for all', () => {
    const kinds = fc.array(kind, { minLength: 20, maxLength: 60 })
    const texts = fc.array(text, { minLength: 8, maxLength: 30 })
    fc.assert(
      fc.property(kinds, texts, (kinds, texts) => expectPosted(talk(kinds, cycle(texts)))),
      { numRuns: seeds(20) },
    )
  })
})
