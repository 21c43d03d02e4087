import type { LoggedDrawing } from '../images-log-server.ts'
import { isLost } from '../lost.ts'
import type { Rules } from '../rules.ts'
import type { PeopleEvidence } from './evidence.ts'

/** Sums of floating point: a hair above the limit is the limit. */
const hair = 1e-9

const madeOf = ({ drawings }: PeopleEvidence) => drawings.filter(({ made }) => made)

/** What the client cannot have had for long enough to make it safe, by the server's own log. */
const lostAmong = (made: readonly LoggedDrawing[], evidence: PeopleEvidence, rules: Rules) =>
  made.filter((one) => isLost(one, evidence, rules))

/**
 * Each post has one picture, one more for each whose answer was lost on the way, and one for each time
 * that people asked for another, whatever became of branches, names and pull requests.
 */
export function checkPaidOnce(evidence: PeopleEvidence, rules: Rules): readonly string[] {
  const { words } = evidence
  return [...byPicture(madeOf(evidence), evidence)].flatMap(([picture, all]) => {
    const again = words.filter(({ act, title }) => act === 'redraw' && title === picture).length
    const asked = all[0]!.isEdit ? words.filter(({ wish }) => wish === picture).length : 1 + again
    const lost = lostAmong(all, evidence, rules).length
    if (all.length <= asked + lost) return []
    const list = all.map((one) => inWords(one, evidence)).join('; ')
    return [
      `“${picture}” was drawn ${all.length} times for ${asked}, and ${lost} were lost: ${list}`,
    ]
  })
}

/** By the post's title, or by what a picture was to be changed by. */
function byPicture(made: readonly LoggedDrawing[], { words }: PeopleEvidence) {
  const wishOf = ({ prompt }: LoggedDrawing) =>
    words.find(({ wish }) => wish !== '' && prompt.includes(wish))?.wish ?? prompt
  return Map.groupBy(made, (one) => (one.isEdit ? wishOf(one) : one.title))
}

function inWords({ run, fault, sent, at }: LoggedDrawing, { runs }: PeopleEvidence): string {
  const killed = runs[run]?.killed
  const after =
    killed && sent !== undefined ? `, ${killed.signal} ${killed.at - sent} ms after` : ''
  return `run ${run} at ${new Date(at).toISOString().slice(14, 23)} (${fault?.kind ?? 'no fault'}${after})`
}

export function checkLimits(evidence: PeopleEvidence, rules: Rules): readonly string[] {
  const { schedule, runs, pulls } = evidence
  const { imagesOfPull, imagesOfMonth, costOfPull, costOfMonth } = schedule.limits
  const all = madeOf(evidence)
  const isOneMonth = new Set(all.map(({ at }) => new Date(at).toISOString().slice(0, 7))).size === 1
  const ofPull = (index: number) => all.filter(({ run }) => runs[run]?.pull === index)
  const judge = (
    what: string,
    made: readonly LoggedDrawing[],
    images = Number.POSITIVE_INFINITY,
    cost = Number.POSITIVE_INFINITY,
  ) => {
    const count = imagesOf(made, evidence, rules)
    const dollars = made.reduce((sum, one) => sum + one.made!.price, 0)
    return [
      ...(count > images ? [`${what}: ${count} images at least, of ${images}`] : []),
      ...(dollars > cost + hair ? [`${what}: $${dollars.toFixed(5)} of $${cost}`] : []),
    ]
  }
  return [
    ...pulls.flatMap(({ index }) =>
      judge(`pull request ${index}`, ofPull(index), imagesOfPull, costOfPull),
    ),
    ...(isOneMonth ? judge('the month', all, imagesOfMonth, costOfMonth) : []),
  ]
}

/** So many at least: what was lost may have been drawn again. */
function imagesOf(made: readonly LoggedDrawing[], evidence: PeopleEvidence, rules: Rules): number {
  return [...byPicture(made, evidence).values()].reduce(
    (sum, all) => sum + Math.max(1, all.length - lostAmong(all, evidence, rules).length),
    0,
  )
}
