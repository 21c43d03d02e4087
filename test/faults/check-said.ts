import { readRecord, recordsDir } from '../../src/ledger/record.ts'
import { postPath } from '../e2e/blog.ts'
import type { Evidence, PlayedRun } from './evidence.ts'
import { type ImagesFault, isKeptUnread, losesPicture } from './images-faults.ts'
import { heroOf } from './posts.ts'

/** What people are told of each run that could say something: what was lost, and what is missing. */
export function checkSaid(evidence: Evidence): readonly string[] {
  const { runs, comments } = evidence
  return [
    ...runs.flatMap((run) =>
      run.killed || run.isOverdue
        ? []
        : [
            ...lossUnsaid(run, evidence),
            ...unkeptUnsaid(run, evidence),
            ...silentOn(run, evidence),
          ].map((what) => `run ${run.index} ${what}`),
    ),
    ...recordsWithoutLoss(evidence),
    ...(comments.length > 1 ? [`there are ${comments.length} comments`] : []),
    ...notShown(evidence),
  ]
}

/** Made by the server's log, and no answer that was worth anything. */
const lostIn = (run: number, { drawings }: Evidence) =>
  drawings.filter((one) => one.run === run && one.made && losesPicture(one.fault))

function lossUnsaid({ index, result }: PlayedRun, evidence: Evidence): string[] {
  // What came and cannot be read did not fail: it is told in words of its own, or, where the run ends for
  // another reason, among the drawings that are kept or could not be.
  const isTold = ({ fault }: Evidence['drawings'][number]) =>
    isKeptUnread(fault) &&
    /It is paid for|drawings? that (was|were) paid for (is|are|could not be) kept for the next run/.test(
      result.stdout,
    )
  const lost = lostIn(index, evidence).filter((one) => !isTold(one)).length
  const counts = [
    ...result.stdout.matchAll(/(\d+) requests? failed after .* may have been charged/g),
  ]
  const said = Math.max(0, ...counts.map(([, count]) => Number(count)))
  return said < lost
    ? [`lost ${lost} pictures that were charged, and speaks of ${said === 0 ? 'none' : said}`]
    : []
}

/** What came when git had no room for it any more is neither committed nor kept: so many must be told. */
function unkeptUnsaid({ index, result, disk }: PlayedRun, evidence: Evidence): string[] {
  const full = evidence.schedule.way === 'git' ? disk?.at : undefined
  if (full === undefined) return []
  const came = evidence.drawings.filter(
    ({ run, sent, fault }) =>
      run === index &&
      sent !== undefined &&
      sent > full &&
      (isKeptUnread(fault) || !losesPicture(fault)),
  )
  const count = /(\d+) drawings? that (?:was|were) paid for could not be kept/.exec(result.stdout)
  const said = Number(count?.[1] ?? 0)
  return said < came.length
    ? [`got ${came.length} pictures that it had no room for, and speaks of ${said}`]
    : []
}

/** A run that ends well names each post that it leaves without an image; a red one has its reason. */
function silentOn(
  { result, head, disk, asked }: PlayedRun,
  { schedule, commits }: Evidence,
): string[] {
  const { files } = commits.find(({ sha }) => sha === head) ?? { files: new Map() }
  if (disk?.outputs)
    return /^::warning.*could not be written/m.test(result.stdout) || result.code === 1
      ? []
      : ['could not write its summary, and does not say so']
  if (result.summary === '') return result.code === 0 ? ['ends well, and its summary is empty'] : []
  return schedule.posts.flatMap(({ slug, state }) => {
    const path = postPath(slug)
    if (asked && !asked.includes(path)) return []
    const text = files.get(path)?.bytes.toString()
    const isBare = state === 'bare' && text !== undefined && heroOf(path, text) === undefined
    return isBare && !result.summary.includes(path) ? [`does not say what becomes of ${path}`] : []
  })
}

/** A record counts the requests of its own drawing that were charged for nothing. */
function recordsWithoutLoss(evidence: Evidence): string[] {
  const { drawings, schedule, commits } = evidence
  return [...commits[0]!.files].flatMap(([path, { bytes }]) => {
    const record = path.startsWith(`${recordsDir}/`) ? readRecord(bytes) : undefined
    const drawing = drawings.find(({ made }) => made && made.sha256 === record?.original?.sha256)
    if (!record || !drawing) return []
    // Whose request it was is not known of twins.
    if (schedule.posts.filter(({ title }) => title === record.title).length !== 1) return []
    const requests = drawings.filter(
      ({ run, title }) => run === drawing.run && title === drawing.title,
    )
    const lost = lostBefore(requests.slice(0, requests.indexOf(drawing)))
    const said = record.paid?.at(-1)?.maybeCharged ?? 0
    return said < lost ? [`${path} counts ${said} lost drawings, and there were ${lost}`] : []
  })
}

/** Of these requests those that were charged in vain, and after which the same drawing went on. */
function lostBefore(requests: Evidence['drawings']): number {
  let attempts = 0
  let lost = 0
  for (const { fault, made } of requests) {
    const goesOn = ++attempts < mostAttempts && (!made || isTriedAgain(fault))
    if (!goesOn) [attempts, lost] = [0, 0]
    else if (made) lost++
  }
  return lost
}

const mostAttempts = 4

const isTriedAgain = (fault: ImagesFault | undefined) =>
  fault !== undefined && ['5xx-after', 'cut-after', 'truncated'].includes(fault.kind)

/** The comment shows every image that the pull request has from us. */
function notShown({ commits, comments, runs }: Evidence): string[] {
  if (runs.at(-1)!.result.code !== 0) return []
  return [...commits[0]!.files].flatMap(([path, { bytes }]) => {
    const record = path.startsWith(`${recordsDir}/`) ? readRecord(bytes) : undefined
    const isThere = record && commits[0]!.files.has(record.post)
    return isThere && !comments.some((text) => text.includes(record.post))
      ? [`no comment shows ${record.post}`]
      : []
  })
}
