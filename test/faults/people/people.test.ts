import { beforeAll, describe, expect, it } from 'vitest'
import { seeds } from '../../helpers/seeds.ts'
import { strict } from '../rules.ts'
import type { PeopleEvidence } from './evidence.ts'
import { judgePeople } from './judge.ts'
import { playPeople } from './play.ts'
import { type Act, type PeopleSchedule, peopleScheduleOf } from './schedule.ts'

/** Some of those that `npm run test:faults -- --people` plays, or the one that SEED names. */
const some = process.env.SEED
  ? [Number(process.env.SEED)]
  : [17, 30, 14, 2, 6].slice(0, seeds(5, 2))

/** The tests around take the machine's cores. */
const lenient = { ...strict, safeAfter: 6000 }

it.each(some)('all holds with the people of seed %i', { timeout: 400_000 }, async (seed) => {
  const broken = judgePeople(await playPeople(peopleScheduleOf(seed)), lenient)
  expect(broken, `SEED=${seed} npx vitest run test/faults/people/people.test.ts`).toEqual([])
})

const act = (kind: Act['kind'], more: Partial<Act> = {}): Act => ({
  ...{ kind, pull: 0, which: 0, meanwhile: undefined, runs: 'one', kill: undefined },
  ...{ images: [], github: undefined, deletesBranch: false },
  ...more,
})

/** One is redrawn and approved, the other is reverted. */
const sound: PeopleSchedule = {
  ...{ seed: 0, way: 'api', review: 'required', limits: { imagesOfPull: 4, costOfMonth: 0.1 } },
  pulls: [['Tale A', 'Tale B']],
  acts: [
    ...[act('open'), act('redraw-words'), act('approve'), act('lines', { which: 0.9 })],
    act('amend'),
  ],
}

describe.skipIf(process.env.SEED)('the judge of people', () => {
  let evidence: PeopleEvidence
  beforeAll(async () => {
    evidence = await playPeople(sound)
  }, 300_000)

  const judged = (change: PeopleEvidence) =>
    judgePeople(change, lenient).map(({ invariant, what }) => `${invariant}: ${what}`)
  const withSchedule = (e: PeopleEvidence, change: Partial<PeopleSchedule>): PeopleEvidence => ({
    ...e,
    schedule: { ...e.schedule, ...change },
  })
  const withoutWords = (e: PeopleEvidence): PeopleEvidence => ({
    ...e,
    words: e.words.filter(({ act }) => act !== 'approve'),
  })

  it('finds nothing wrong where nothing is', () => {
    expect(judged(evidence)).toEqual([])
    expect(evidence.drawings.map(({ isEdit }) => isEdit)).toEqual([false, false, true])
    expect(evidence.approvals.length).toBeGreaterThan(0)
    expect(evidence.checks.some(({ conclusion }) => conclusion === 'success')).toBe(true)
    expect(evidence.ends.map(({ hasHero }) => hasHero)).toEqual([true, false])
  })

  it.each<[string, (evidence: PeopleEvidence) => PeopleEvidence, RegExp]>([
    [
      'a picture that was paid for twice',
      (e) => ({ ...e, drawings: [...e.drawings, e.drawings[0]!] }),
      /paid for once: “Tale [AB]” was drawn 2 times for 1, and 0 were lost/,
    ],
    [
      'a change that was paid for twice',
      (e) => ({ ...e, drawings: [...e.drawings, e.drawings[2]!] }),
      /paid for once: “less blue 0” was drawn 2 times for 1/,
    ],
    [
      'more images than allowed',
      (e) => withSchedule(e, { limits: { imagesOfPull: 2 } }),
      /no limit is passed: pull request 0: 3 images at least, of 2/,
    ],
    [
      'more dollars than allowed',
      (e) => withSchedule(e, { limits: { costOfMonth: 0.01 } }),
      /no limit is passed: the month: \$0\.\d+ of \$0\.01/,
    ],
    [
      'green over a post that nobody said no to',
      (e) => ({
        ...e,
        tales: new Map([...e.tales].map(([title, tale]) => [title, { ...tale, nos: [] }])),
      }),
      /green means.*tale-b\.md has no picture, and nobody said no/,
    ],
    ['green without an approval', withoutWords, /green means.*tale-a\.md is not approved/],
    ['an approval that was never said', withoutWords, /an approval is of one picture: #\d+ counts/],
    [
      'a picture that is lost',
      (e) => ({
        ...e,
        ends: e.ends.map((end) => ({ ...end, hasHero: false, said: '' })),
      }),
      /comes back: src\/content\/blog\/tale-a\.md has no picture on new-posts in the end: not a word/,
    ],
    [
      'a no that was undone',
      (e) => ({ ...e, undone: [{ title: 'Tale B', after: 'amend' }] }),
      /a no stays.*the no to “Tale B” was undone by itself: amend/,
    ],
    [
      'the key in a log',
      (e) => ({ ...e, comments: [...e.comments, e.key] }),
      /the key is nowhere: a comment holds the key/,
    ],
    [
      'red without a word',
      (e) => ({
        ...e,
        runs: e.runs.map((run) => ({ ...run, result: { ...run.result, code: 1, stdout: '' } })),
      }),
      /is red without an ::error/,
    ],
  ])('sees %s', (_, change, said) => {
    expect(judged(change(evidence))).toContainEqual(expect.stringMatching(said))
  })
})

describe.skipIf(process.env.SEED)('schedules of people', () => {
  const many = Array.from({ length: 500 }, (_, n) => peopleScheduleOf(n + 1))

  it('are the same for the same seed, and others for another', () => {
    expect(peopleScheduleOf(7)).toEqual(peopleScheduleOf(7))
    expect(new Set(many.map((one) => JSON.stringify(one))).size).toBe(many.length)
  })

  it('have everything that people do in 500 seeds, in both ways', () => {
    const acts = many.flatMap((one) => one.acts)
    expect([...new Set(acts.map(({ kind }) => kind))].sort()).toEqual(
      [
        ...['open', 'new-post', 'edit', 'amend', 'rebase', 'replay', 'reset', 'revert', 'lines'],
        ...['cms-drops', 'cms-forgets', 'cms-edits', 'rename', 'opt-out', 'close', 'reopen'],
        ...['merge', 'squash', 'closed-again', 'rerun', 'approve', 'approve-stranger', 'redraw'],
        ...['redraw-words', 'draw', 'skip'],
      ].sort(),
    )
    expect(new Set(acts.map(({ runs }) => runs)).size).toBe(3)
    expect(new Set(acts.map(({ kill }) => kill?.signal))).toContain('SIGKILL')
    expect(acts.some(({ meanwhile }) => meanwhile !== undefined)).toBe(true)
    expect(new Set(many.map(({ way }) => way)).size).toBe(2)
    expect(new Set(many.flatMap(({ limits }) => Object.keys(limits))).size).toBe(4)
  })
})
