import { beforeAll, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { postPath } from '../e2e/blog.ts'
import type { JobResult } from '../helpers/runner.ts'
import { edited, withFiles, withLast, withResult } from './doctored.ts'
import type { Evidence } from './evidence.ts'
import { judge } from './invariants.ts'
import { play } from './play.ts'
import { scheduleOf } from './schedule.ts'
import { lenient, sound } from './sound.ts'

/** Some of those that `npm run test:faults` plays, with some of each sort of fault. Or the one that SEED names. */
const seeds = process.env.SEED ? [Number(process.env.SEED)] : [10, 14, 37, 46, 52]

it.each(seeds)('all holds with the faults of seed %i', { timeout: 400_000 }, async (seed) => {
  const violations = judge(await play(scheduleOf(seed)), lenient)
  expect(violations, `SEED=${seed} npx vitest run test/faults/faults.test.ts`).toEqual([])
})

describe.skipIf(process.env.SEED)('the judge', () => {
  let evidence: Evidence
  beforeAll(async () => {
    evidence = await play(sound)
  }, 300_000)

  /** The sentences about evidence that was changed. */
  const judged = (change: Evidence) =>
    judge(change, lenient).map(({ invariant, what }) => `${invariant}: ${what}`)

  const a = postPath('a')
  const first = () => evidence.drawings.find(({ title }) => title === 'Tale A')!
  const heroA = 'src/assets/hero/a.webp'
  const lostOnce = (e: Evidence): Evidence => {
    const made = { ...first().made!, sha256: 'lost' }
    const lost = { ...first(), made, fault: { kind: 'cut-after' as const } }
    return { ...e, drawings: [lost, ...e.drawings] }
  }
  const hidden = () => ({ blob: '0'.repeat(40), sha256: '', bytes: Buffer.from(evidence.key) })

  it('finds nothing wrong where nothing is', () => {
    expect(judged(evidence)).toEqual([])
    expect(evidence.pushes).toHaveLength(1)
    expect(evidence.runs.map(({ result }) => result.code)).toEqual([0, 0, 0])
  })

  it('sees a picture that was paid for twice', () => {
    const again = { ...first(), run: 1 }
    const twice = { ...evidence, drawings: [...evidence.drawings, again] }
    expect(judged(twice)).toContainEqual(
      expect.stringContaining(
        'no picture is paid for twice: “Tale A” was drawn 2 times for 1 post',
      ),
    )
  })

  it('takes a second picture for right where the log proves that the first was lost', () => {
    const { sent } = first()
    const again = { ...first(), run: 1 }
    const lost = { ...first(), fault: { kind: 'cut-after' as const }, sent: 0 }
    const others = evidence.drawings.filter((one) => one !== first())
    const isPaidTwice = (change: Evidence) =>
      judged(change).some((what) => what.startsWith('no picture'))
    expect(isPaidTwice({ ...evidence, drawings: [...others, lost, again] })).toBe(false)
    const killed = (after: number) => ({
      ...evidence,
      drawings: [...evidence.drawings, again],
      runs: evidence.runs.map((run, n) =>
        n === 0 ? { ...run, killed: { signal: 'SIGKILL' as const, at: sent! + after } } : run,
      ),
    })
    expect(isPaidTwice(killed(lenient.safeAfter - 100))).toBe(false)
    expect(isPaidTwice(killed(lenient.safeAfter + 100))).toBe(true)
  })

  it('takes it for no failure where a signal meets a process that has said all', () => {
    const killed = { signal: 'SIGTERM' as const, at: 0 }
    const isWrong = (result: Partial<JobResult>) =>
      judged(
        withResult(
          withLast(evidence, () => ({ killed, lingered: 20 })),
          { code: null, ...result },
        ),
      ).some((what) => what.includes('ended with code null'))
    const unsaid = { outputs: {}, summary: '' }
    const full =
      'The outputs of this step could not be written: ENOSPC\nThe job summary could not be written: ENOSPC'
    expect(isWrong({})).toBe(false)
    expect(isWrong(unsaid)).toBe(true)
    expect(isWrong({ ...unsaid, stdout: full })).toBe(false)
  })

  it.each<[string, (evidence: Evidence) => Evidence, RegExp]>([
    [
      'a missing file',
      (e) => withFiles(e, (files) => files.delete(heroA)),
      /every commit.*a\.webp is missing/,
    ],
    [
      'another file than was recorded',
      (e) => withFiles(e, (files) => files.set(heroA, hidden())),
      /every commit.*a\.webp is another file/,
    ],
    [
      'a post without its record',
      (e) => withFiles(e, (files) => files.delete(recordPath(a))),
      /every commit.*has no record/,
    ],
    [
      'a record without its post',
      (e) =>
        withFiles(e, (files) => files.set(a, edited(files.get(a)!, 'heroImage:', 'heroImageAlt:'))),
      /every commit.*has a record, and shows nothing/,
    ],
    [
      'a post whose words changed',
      (e) => withFiles(e, (files) => files.set(a, edited(files.get(a)!, 'Words', 'Words!'))),
      /every commit.*changed beyond our keys/,
    ],
    [
      'a record of a picture that nobody drew',
      (e) => ({ ...e, drawings: e.drawings.filter(({ title }) => title !== 'Tale A') }),
      /every commit.*a drawing that was never made/,
    ],
    [
      "a person's commit that is gone",
      (e) => ({ ...e, commits: e.commits.filter(({ sha }) => sha !== e.pushes[0]!.sha) }),
      /every commit.*the push \(unrelated\)/,
    ],
    [
      'more dollars than allowed',
      (e) => ({
        ...e,
        runs: e.runs.map((run) => ({ ...run, limits: { images: 9, cost: 0.005 } })),
      }),
      /no run spends.*run 0 spent \$0\.\d+ of \$0\.005, on 2 pictures/,
    ],
    [
      'more posts than allowed',
      (e) => ({ ...e, runs: e.runs.map((run) => ({ ...run, limits: { images: 1, cost: 1 } })) }),
      /no run spends.*run 0 drew for 2 posts at least, and may for 1/,
    ],
    [
      'a post without a word',
      (e) => withResult(e, { stdout: '', summary: '' }),
      /every post.*broken\.md has no hero, and the last run does not say why/,
    ],
    ['a red end', (e) => withResult(e, { code: 1, stdout: '::error::' }), /the last run is red/],
    [
      'the key in a log',
      (e) => withResult(e, { stdout: `${e.runs[1]!.result.stdout}\n${encodeURIComponent(e.key)}` }),
      /the key is nowhere: the log of run 2 holds the key \(url\)/,
    ],
    [
      'the key in a file',
      (e) => ({ ...e, kept: new Map([['refs/hero-images/pr-1', new Map([['x', hidden()]])]]) }),
      /the key is nowhere: refs\/hero-images\/pr-1:x holds the key \(plain\)/,
    ],
    [
      'the key in what was sent',
      (e) => ({ ...e, writes: [{ where: 'POST x', text: btoa(e.key) }] }),
      /the key is nowhere: POST x holds the key \(base64\)/,
    ],
    [
      'the beginning of the key',
      (e) => withResult(e, { summary: `${e.runs[1]!.result.summary} ${e.key.slice(0, 15)}…` }),
      /the key is nowhere: the summary of run 2 holds the key \(start\)/,
    ],
    [
      'a loss that nobody tells of',
      lostOnce,
      /people are told.*run 0 lost 1 pictures that were charged, and speaks of none/,
    ],
    [
      'a loss that the record leaves out',
      lostOnce,
      /people are told.*a\.md\.json counts 0 lost drawings, and there were 1/,
    ],
    [
      'a run that does not speak of a post',
      (e) =>
        withResult(
          withFiles(e, (files) =>
            files.set(a, edited(files.get(a)!, 'heroImage:', 'heroImageAlt:')),
          ),
          { summary: 'All is well.' },
        ),
      /people are told.*run 2 does not say what becomes of .*a\.md/,
    ],
    [
      'an empty summary',
      (e) => withResult(e, { summary: '' }),
      /people are told.*run 2 ends well, and its summary is empty/,
    ],
    [
      'a second comment',
      (e) => ({ ...e, comments: [...e.comments, 'Hero images'] }),
      /people are told.*there are 2 comments/,
    ],
    [
      'an image that no comment shows',
      (e) => ({ ...e, comments: [] }),
      /people are told.*no comment shows .*a\.md/,
    ],
    ['a run that hangs', (e) => withLast(e, () => ({ isOverdue: true })), /had not ended after/],
    ['an odd code', (e) => withResult(e, { code: null }), /ended with code null/],
    [
      'red without a word',
      (e) => withResult(e, { code: 1, stdout: '' }),
      /is red without an ::error/,
    ],
    [
      'what nobody foresaw',
      (e) => withResult(e, { stderr: 'Error: x\n  at async y (index.js:1)' }),
      /a run ends by itself.*says: {3}at async y/,
    ],
    [
      'a slow farewell',
      (e) =>
        withLast(e, () => ({ killed: { signal: 'SIGTERM', at: Date.now() }, lingered: 20_000 })),
      /took 20000 ms to end after SIGTERM/,
    ],
    [
      'a delivered picture that is still kept aside',
      (e) => {
        const { sha256 } = e.drawings.find(({ title }) => title === 'Tale A')!.made!
        const picture = { blob: '', sha256, bytes: Buffer.of() }
        return { ...e, kept: new Map([['refs/hero-images/pr-1', new Map([['x', picture]])]]) }
      },
      /nothing that was delivered.*pr-1 still holds x, which src\/content\/blog\/a\.md shows/,
    ],
  ])('sees %s', (_, change, said) => {
    expect(judged(change(evidence))).toContainEqual(expect.stringMatching(said))
  })
})
