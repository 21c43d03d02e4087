import { beforeAll, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { keptForNext, notKept } from '../../src/staging/messages.ts'
import { postPath } from '../e2e/blog.ts'
import { edited, withFiles, withLast, withResult } from './doctored.ts'
import type { Evidence, File, PlayedRun } from './evidence.ts'
import type { LoggedDrawing } from './images-log-server.ts'
import { judge } from './invariants.ts'
import { play } from './play.ts'
import { lenient, sound } from './sound.ts'

const account = 'refs/hero-images/account'
const empty: File = { blob: '', sha256: '', bytes: Buffer.of() }

/** What is kept on a ref, with other names. */
function renamed(e: Evidence, ref: string, change: (names: string[]) => string[]): Evidence {
  const names = change([...(e.kept.get(ref)?.keys() ?? [])])
  return { ...e, kept: new Map(e.kept).set(ref, new Map(names.map((name) => [name, empty]))) }
}

/** The first run, with other facts. */
const withFirst = (e: Evidence, change: (run: PlayedRun) => Partial<PlayedRun>): Evidence => ({
  ...e,
  runs: e.runs.map((run, n) => (n === 0 ? { ...run, ...change(run) } : run)),
})

const killed = (e: Evidence, signal: NodeJS.Signals, after: number) =>
  withFirst(e, () => ({ killed: { signal, at: drawingOf(e, 'Tale A').sent! + after } }))

const drawingOf = (e: Evidence, title: string) => e.drawings.find((one) => one.title === title)!

const a = postPath('a')

/** Without the payment for the first post wherever it is told. */
const untold = (e: Evidence): Evidence => {
  const at = /"at": "([^"]+)"/.exec(e.commits[0]!.files.get(recordPath(a))!.bytes.toString())![1]!
  const without = renamed(e, account, (names) =>
    names.filter((one) => !one.includes(`/${Date.parse(at)}_`)),
  )
  return withFiles(without, (files) => files.delete(recordPath(a)))
}

describe.skipIf(process.env.SEED)('the judge of money and of ends', () => {
  let evidence: Evidence
  beforeAll(async () => {
    evidence = await play(sound)
  }, 300_000)

  const judged = (change: Evidence) =>
    judge(change, lenient).map(({ invariant, what }) => `${invariant}: ${what}`)

  it('finds nothing wrong where nothing is', () => {
    expect(judged(evidence)).toEqual([])
    expect(evidence.kept.get(account)?.size).toBe(2)
  })

  it.each<[string, (evidence: Evidence) => Evidence, RegExp]>([
    [
      'a limit of the pull request that was passed',
      (e) => ({ ...e, schedule: { ...e.schedule, common: { pull: { images: 1 } } } }),
      /the pull request drew for 2 posts at least, and may for 1/,
    ],
    [
      'a limit of the month that was passed',
      (e) => ({ ...e, schedule: { ...e.schedule, common: { month: { cost: 0.006 } } } }),
      /the month spent \$0\.01\d+ of \$0\.006, on 2 pictures/,
    ],
    [
      'a payment that is told nowhere',
      untold,
      /“Tale A” was paid 1 times at \d+ millionths, and is told 0/,
    ],
    [
      'a payment that nobody made',
      (e) =>
        renamed(e, account, (names) => [
          ...names,
          names[0]!.replace(/\d{13}/, (at) => String(Number(at) + 1)),
        ]),
      /is told as paid 2 times at \d+ millionths, and was 1 times/,
    ],
    [
      'a payment of another amount',
      (e) =>
        renamed(e, account, (names) =>
          names.map((name) => name.replace(/_\d+_0_picture$/, '_1_0_picture')),
        ),
      /is told as paid 1 times at 1 millionths, and was 0 times/,
    ],
    [
      'a charge that is counted nowhere',
      (e) => ({
        ...e,
        drawings: [...e.drawings, { ...drawingOf(e, 'Tale A'), fault: { kind: 'cut-after' } }],
      }),
      /\$0\.01\d+ were charged, and \$0\.01\d+ are counted/,
    ],
    [
      'a reservation of a run that ended',
      (e) =>
        renamed(e, account, (names) => [
          ...names,
          `reserved/${e.runs[0]!.id}.00000001.1/pr-1_${'a'.repeat(16)}_${'b'.repeat(16)}_x_5535`,
        ]),
      /run 0 ended, and still has something reserved/,
    ],
    [
      'another cost than was paid',
      (e) =>
        withFirst(e, ({ result }) => ({
          result: { ...result, outputs: { ...result.outputs, cost: '0.0055' } },
        })),
      /run 0 tells \$0\.0055, and it was \$0\.0\d+/,
    ],
    [
      'a picture that is nowhere',
      (e) => {
        const gone = drawingOf(e, 'Tale A').made!.sha256
        const without = <T extends { readonly sha256: string }>(files: ReadonlyMap<string, T>) =>
          new Map([...files].filter(([, { sha256 }]) => sha256 !== gone))
        const kept = new Map([...e.kept].map(([ref, files]) => [ref, without(files)]))
        return withFiles({ ...e, kept }, (files) =>
          files.set(recordPath(a), edited(files.get(recordPath(a))!, gone, '0'.repeat(64))),
        )
      },
      /what was paid for and arrived is not lost: the picture of “Tale A” from run 0 is nowhere/,
    ],
    [
      'pictures that were asked for without room',
      (e) =>
        withFirst({ ...e, schedule: { ...e.schedule, way: 'git' } }, ({ started }) => ({
          disk: { at: started - 1, outputs: false },
        })),
      /run 0 asked for 3 pictures, and had no room for one/,
    ],
    [
      'a picture that was asked for when another had found no room',
      (e) =>
        withFirst(
          {
            ...e,
            schedule: { ...e.schedule, way: 'git' },
            drawings: [...e.drawings, { ...drawingOf(e, 'Tale A'), at: Date.now() + 60_000 }],
          },
          () => ({ disk: { at: drawingOf(e, 'Tale A').sent! - 1, outputs: false } }),
        ),
      /run 0 asked for 1 more pictures after one had no room/,
    ],
    [
      'pictures that came without room, and that nobody speaks of',
      (e) =>
        withFirst({ ...e, schedule: { ...e.schedule, way: 'git' } }, ({ started }) => ({
          disk: { at: started + 1, outputs: false },
        })),
      /run 0 got 2 pictures that it had no room for, and speaks of 0/,
    ],
    [
      'a branch that was forced',
      (e) => ({
        ...e,
        writes: [
          {
            where: 'PATCH /repos/acme/blog/git/refs/heads%2Fnew-posts',
            text: '{"sha":"1","force":true}',
          },
        ],
      }),
      /a branch was forced: PATCH/,
    ],
    [
      'a run on what is done that writes',
      (e) => withLast(e, () => ({ writes: 2 })),
      /a run on what is done writes 2 times, and asks for 0 pictures/,
    ],
    [
      'a quiet run that takes long',
      (e) => withResult(e, { seconds: 61 }),
      /took 61 s, and nothing went wrong/,
    ],
    [
      'a slow end of what GitHub cancels',
      (e) => withLast(e, () => ({ killed: { signal: 'SIGINT', at: Date.now() }, lingered: 9950 })),
      /took 9950 ms to end after SIGINT/,
    ],
    [
      'a lost summary that nobody speaks of',
      (e) =>
        withLast(withResult(e, { summary: '' }), () => ({
          disk: { at: undefined, outputs: true },
        })),
      /could not write its summary, and does not say so/,
    ],
  ])('sees %s', (_, change, said) => {
    expect(judged(change(evidence))).toContainEqual(expect.stringMatching(said))
  })

  it('takes for paid only what was made, whatever was to become of what was refused', () => {
    const refused = {
      ...evidence.drawings[0]!,
      fault: { kind: 'wrong-format', as: 'gif' } as const,
    }
    const { made: _, ...unmade } = refused
    const withOne = (drawing: LoggedDrawing) =>
      judged({ ...evidence, drawings: [...evidence.drawings, drawing] })
    expect(withOne(unmade)).toEqual([])
    expect(withOne(refused)).toContainEqual(expect.stringMatching(/run 0 tells \$0\.01/))
  })

  it('wants words of a picture that is not read, whether it could be kept or not', () => {
    const one = { ...drawingOf(evidence, 'Tale A'), fault: { kind: 'wrong-format', as: 'gif' } }
    const drawings = [...evidence.drawings, one as LoggedDrawing]
    const isTold = (words: string) =>
      !judged(
        withFirst({ ...evidence, drawings }, ({ result }) => ({
          result: { ...result, stdout: `${result.stdout}\n${words}` },
        })),
      ).some((what) => what.includes('run 0 lost 1 pictures'))
    expect(isTold('')).toBe(false)
    expect(isTold('x answered with a GIF, which is not read. It is paid for, and so on')).toBe(true)
    expect(isTold(notKept(1))).toBe(true)
    expect(isTold(keptForNext(2))).toBe(true)
    expect(isTold('Drawings could not be kept for a next run, should this one end early')).toBe(
      false,
    )
  })

  it('lets a picture that an earlier run had finished count there', () => {
    const price = drawingOf(evidence, 'Tale A').made!.price
    const cost = Number(evidence.runs[0]!.result.outputs.cost)
    const text = evidence.commits[0]!.files.get(recordPath(a))!.bytes.toString()
    /** The run after it tells of its pictures, and of so much; a run wrote the record of Tale A, or did not. */
    const isRight = (told: number, isWritten: boolean) => {
      const { outputs } = evidence.runs[0]!.result
      const runs = evidence.runs.map((run, n) =>
        n === 1
          ? { ...run, result: { ...run.result, outputs: { ...outputs, cost: told.toFixed(4) } } }
          : run,
      )
      const writes = isWritten ? [{ where: 'POST x', text, run: 0 }] : []
      return !judged({ ...evidence, runs, writes }).some((what) => what.includes('run 1 tells'))
    }
    expect(isRight(cost, false)).toBe(true)
    expect(isRight(cost - price, false)).toBe(false)
    expect(isRight(cost, true)).toBe(true)
    expect(isRight(cost - price, true)).toBe(true)
    expect(isRight(cost - price / 2, true)).toBe(false)
    expect(isRight(0, true)).toBe(false)
  })

  it('lets a process end at once that had asked for nothing, or had said all', () => {
    const atOnce = (requests: number, more: Partial<PlayedRun['result']> = { outputs: {} }) =>
      judged(
        withLast(withResult(evidence, { code: null, ...more }), () => ({
          ...{ killed: { signal: 'SIGTERM', at: Date.now() }, lingered: 9, requests },
        })),
      )
    expect(atOnce(0)).not.toContainEqual(expect.stringContaining('ended with code'))
    const isWrong = expect.stringContaining('ended with code null')
    expect(atOnce(1)).toContainEqual(isWrong)
    expect(atOnce(1, {})).not.toContainEqual(isWrong)
    expect(atOnce(1, { summary: '' })).toContainEqual(isWrong)
    const stdout = 'SIGINT: nothing new is asked for. What is under way has 4 s to come in'
    expect(atOnce(1, { stdout })).toContainEqual(isWrong)
  })

  it('asks more of a run that is cancelled than of one that is killed', () => {
    const isPaidTwice = (e: Evidence) => {
      const again = { ...drawingOf(e, 'Tale A'), run: 1 }
      return judged({ ...e, drawings: [...e.drawings, again] }).some((what) =>
        what.startsWith('no picture is paid for twice'),
      )
    }
    // It had six seconds to be safe, three of them after the signal.
    expect(isPaidTwice(killed(evidence, 'SIGKILL', 4000))).toBe(false)
    expect(isPaidTwice(killed(evidence, 'SIGTERM', 4000))).toBe(true)
    expect(isPaidTwice(killed(evidence, 'SIGTERM', 2000))).toBe(false)
  })
})
