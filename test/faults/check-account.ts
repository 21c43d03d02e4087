import { toMicros } from '../../src/ledger/account-entry.ts'
import { type AccountState, readAccount } from '../../src/ledger/account-state.ts'
import { postMark } from '../../src/ledger/post-mark.ts'
import { readRecord, recordsDir } from '../../src/ledger/record.ts'
import { spentBy } from '../../src/ledger/spent.ts'
import { listStaged, readStaged, stagedPaths } from '../../src/staging/drawing-entry.ts'
import { postPath } from '../e2e/blog.ts'
import type { Evidence, PlayedRun } from './evidence.ts'
import { isKeptUnread, losesPicture } from './images-faults.ts'
import type { LoggedDrawing } from './images-log-server.ts'
import { isLost } from './lost.ts'
import type { Rules } from './rules.ts'

/** A run whose account could not be written says so. */
const unwritten = /could not be written to the account|may draw the same pictures/

/**
 * What is told was paid is what the server charged: each picture that arrived stands on the account or in a
 * record, with its price; all that was charged is counted; and no run that ended holds anything back.
 */
export function checkAccount(evidence: Evidence, rules: Rules): readonly string[] {
  const { kept, runs } = evidence
  const account = readAccount(kept.get('refs/hero-images/account')?.keys() ?? [])
  const isUnwritten = runs.some(({ result }) => unwritten.test(result.stdout))
  return [
    ...wrongPictures(account, evidence, rules, isUnwritten),
    ...(isUnwritten ? [] : [...tooLittle(account, evidence), ...leftOver(account, evidence)]),
    ...runs.flatMap((run) => wrongOutputs(run, evidence)),
  ]
}

/** Paid by the server's log: the picture came in a whole answer, readable or of a kind that we keep. */
const isPaid = ({ made, fault }: LoggedDrawing) =>
  made !== undefined && (!losesPicture(fault) || isKeptUnread(fault))

interface Told {
  readonly post: string
  readonly at: number
  readonly micros: number | undefined
}

function wrongPictures(
  account: AccountState,
  evidence: Evidence,
  rules: Rules,
  isUnwritten: boolean,
): string[] {
  const { drawings, schedule, pushes } = evidence
  const told = toldOf(account, evidence)
  const posts = [
    ...schedule.posts,
    ...pushes.flatMap(({ push }) => (push.kind === 'new-post' ? [push] : [])),
  ]
  const titles = new Set(posts.map(({ title }) => title))
  return [...titles].flatMap((title) => {
    const marks = posts
      .filter((one) => one.title === title)
      .map(({ slug }) => postMark(postPath(slug)))
    const paid = drawings.filter((one) => one.title === title && isPaid(one))
    const ofTitle = onceEach(
      told.map((source) => source.filter(({ post }) => marks.includes(post))),
    )
    const prices = new Set([...paid.map(microsOf), ...ofTitle.map(({ micros }) => micros)])
    return [...prices].flatMap((micros) => {
      const may = paid.filter((one) => microsOf(one) === micros)
      const must = may.filter((one) => !isLost({ ...one, fault: undefined }, evidence, rules))
      const count = ofTitle.filter((one) => one.micros === micros).length
      if (count > may.length)
        return [
          `“${title}” is told as paid ${count} times at ${micros} millionths, and was ${may.length} times`,
        ]
      return count < must.length && !isUnwritten
        ? [
            `“${title}” was paid ${must.length} times at ${micros} millionths, and is told ${count} times`,
          ]
        : []
    })
  })
}

const microsOf = ({ made }: LoggedDrawing) => toMicros(made?.price)

/** Payments for pictures by the account, by records on the branch, and by what waits. */
function toldOf({ paid }: AccountState, evidence: Evidence): readonly (readonly Told[])[] {
  const { kept } = evidence
  const shelf = kept.get('refs/hero-images/pr-1') ?? new Map()
  const waiting = listStaged(shelf.keys()).flatMap((staged): Told[] => {
    const about = readStaged(shelf.get(stagedPaths(staged).about)!.bytes, staged)
    return about ? [{ post: staged.post, at: staged.at, micros: toMicros(about.cost) }] : []
  })
  return [
    paid.filter(({ what }) => what === 'picture'),
    recordsOf(evidence).flatMap(({ post, paid = [] }) =>
      paid.map(({ at, cost }) => ({
        post: postMark(post),
        at: Date.parse(at),
        micros: toMicros(cost),
      })),
    ),
    waiting,
  ]
}

/**
 * Payments that several sources tell of, for posts of one title. A twin or a renamed post may hold what
 * was drawn for another one, so a source tells of as many as it has of a moment and a price, and the one
 * that has most is right.
 */
function onceEach(sources: readonly (readonly Told[])[]): readonly Told[] {
  const groups = sources.map((told) => {
    const once = new Map(told.map((one) => [`${one.post} ${one.at} ${one.micros}`, one]))
    return Map.groupBy(once.values(), ({ at, micros }) => `${at} ${micros}`)
  })
  const keys = new Set(groups.flatMap((group) => [...group.keys()]))
  return [...keys].flatMap((key) =>
    groups
      .map((group) => group.get(key) ?? [])
      .reduce((most, some) => (some.length > most.length ? some : most)),
  )
}

const recordsOf = ({ commits }: Evidence) =>
  [...commits[0]!.files].flatMap(([path, { bytes }]) =>
    path.startsWith(`${recordsDir}/`) ? (readRecord(bytes) ?? []) : [],
  )

/** Sums of floating point. */
const hair = 1e-6

/** What limits count is never less than what was charged. */
function tooLittle(account: AccountState, evidence: Evidence): string[] {
  const made = evidence.drawings.filter((one) => one.made)
  const charged = made.reduce((sum, one) => sum + one.made!.price, 0)
  const payments = recordsOf(evidence).flatMap(({ paid = [] }) => paid)
  const { cost } = spentBy(payments, { paid: account.paid, underWay: account.reserved })
  return cost < charged - hair
    ? [`$${charged.toFixed(5)} were charged, and $${cost.toFixed(5)} are counted`]
    : []
}

/** Nobody waits for a run that is over. */
function leftOver({ reserved, runs: signs }: AccountState, { runs }: Evidence): string[] {
  const names = new Set([...reserved, ...signs].map(({ run }) => run))
  return [...names].flatMap((name) => {
    const [id, , attempt] = name.split('.')
    const run = runs.find((one) => one.id === Number(id) && one.attempt === Number(attempt))
    const isEnded =
      run && !run.isOverdue && run.killed?.signal !== 'SIGKILL' && run.disk === undefined
    return isEnded ? [`run ${run.index} ended, and still has something reserved`] : []
  })
}

/**
 * The cost that a run tells is that of the pictures that it tells of, by the server's prices, and of what
 * it cannot read. What an earlier run had finished was paid for before: it counts there, also where that
 * run was killed before it could tell. Here it may count once more, where it was finished anew.
 */
function wrongOutputs(run: PlayedRun, evidence: Evidence): string[] {
  const { images, commit, cost } = run.result.outputs
  const files = evidence.commits.find(({ sha }) => sha === commit)?.files
  if (images === undefined || cost === undefined || files === undefined) return []
  const told: { post: string; generator: string }[] = JSON.parse(images)
  const pictures = told.flatMap(({ post, generator }) => {
    if (generator === 'card') return []
    const record = files.get(`${recordsDir}/${post}.json`)
    const sha256 = record && readRecord(record.bytes)?.original?.sha256
    const drawing = evidence.drawings.find(({ made }) => made?.sha256 === sha256)
    const price = drawing?.made?.price ?? Number.NaN
    return [{ price, wasFinished: drawing !== undefined && wasFinished(drawing, run, evidence) }]
  })
  // One that was refused was not made, whatever was to become of it.
  const unread = evidence.drawings.flatMap(({ run: whose, fault, made }) =>
    made && whose === run.index && isKeptUnread(fault) ? [made.price] : [],
  )
  const before = pictures.filter((one) => one.wasFinished)
  const now = pictures.filter((one) => !one.wasFinished)
  const sum = total([...unread, ...now.map(({ price }) => price)])
  return sums(
    before.map(({ price }) => price),
    sum,
  ).has(cost)
    ? []
    : [
        `run ${run.index} tells $${cost}, and it was $${total([sum, ...before.map(({ price }) => price)]).toFixed(4)}`,
      ]
}

const total = (prices: readonly number[]) => prices.reduce((a, b) => a + b, 0)

/** A sum with any of these prices, as outputs have it. */
function sums(prices: readonly number[], sum: number): ReadonlySet<string> {
  let all = [sum]
  // Most are the same: what would be told alike is one sum.
  for (const price of prices) {
    const more = all.map((one) => one + price)
    all = [...new Map([...all, ...more].map((one) => [one.toFixed(6), one])).values()]
  }
  return new Set(all.map((one) => one.toFixed(4)))
}

/**
 * Another run had made the files and the record of a picture, one before it or at the same time; through git
 * only its end tells of it.
 */
function wasFinished({ run, made }: LoggedDrawing, now: PlayedRun, evidence: Evidence): boolean {
  const { runs, schedule, writes } = evidence
  const isOther = (index: number | undefined) =>
    index !== now.index && runs.some((one) => one.index === index && one.started < now.ended)
  if (!isOther(run)) return false
  const other = runs.find(({ index }) => index === run)
  if (schedule.way === 'git')
    return other?.killed !== undefined || other?.isOverdue === true || other?.disk !== undefined
  const record = new RegExp(`"original":\\s*{\\s*"sha256":\\s*"${made!.sha256}"`)
  return writes.some((one) => isOther(one.run) && record.test(one.text))
}
