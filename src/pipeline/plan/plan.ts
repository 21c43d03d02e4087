import { PostError } from '../../errors.ts'
import { allot, type Priced } from '../../ledger/allot.ts'
import type { Limits } from '../../ledger/limits.ts'
import { total } from '../../ledger/total.ts'
import { pictureCost } from '../../report/facts.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import { isRestyle } from '../find/restyle.ts'
import { rulesFor } from '../find/rule-for.ts'
import type { Wanted } from '../find/wanted.ts'
import { isChangedAlready, isStyledAlready } from './changed-already.ts'
import { drawingsOf } from './dark-version.ts'
import type { PlanInput } from './plan-input.ts'
import { planOne } from './plan-one.ts'
import type { Planned } from './planned.ts'

export interface Plan {
  readonly draw: readonly Planned[]
  /** Candidates of posts whose picture people choose, each for itself. */
  readonly candidates: readonly Planned[]
  /** What no limit lets this run draw, in the order in which it would be drawn. */
  readonly beyond: readonly Planned[]
  readonly skipped: readonly Skipped[]
  readonly failed: readonly PostError[]
}

/** What needs no drawing any more. */
export interface Paid {
  /** Drawn in this run, before the branch moved: counts against its limits. */
  now(planned: Planned): boolean
  /** Drawn in an earlier run, and still waiting: free. */
  before(planned: Planned): boolean
}

/** Every picture that is wanted and can be put in place, whatever the limits are. */
export interface Pictures extends Omit<Plan, 'draw' | 'candidates' | 'beyond'> {
  readonly planned: readonly Planned[]
}

/** Decides prompt, size, place and price of every picture. Pure. */
export function planPictures(wanted: readonly Wanted[], input: PlanInput): Pictures {
  const { job, state, generator } = input
  const restyles = isRestyle(job)
  const ruleOf = rulesFor(state.settings.rules ?? [])
  const planned: Planned[] = []
  const skipped: Skipped[] = []
  const failed: PostError[] = []
  for (const want of wanted) {
    const rule = ruleOf(want.post.path)
    if (rule.skip) {
      skipped.push(leftOutByRule(want.post.path))
      continue
    }
    try {
      const picture = planOne(want, rule, input)
      if (restyles && isChangedAlready(picture, want.record, state, generator))
        skipped.push(changedAlready(want.post.path))
      else if (job.restyle && isStyledAlready(picture, want.record, job, generator))
        skipped.push(styledAlready(want.post.path))
      else planned.push(picture)
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  return { planned, skipped, failed }
}

/**
 * Decides what of it is beyond the limits. Pure.
 * @param candidates those that are missing, and those that this run drew before
 * @param order paths of posts in the order in which they are drawn; others come after them, by path
 */
export function makePlan(
  { planned, skipped, failed }: Pictures,
  limits: Limits,
  paid: Paid,
  candidates: readonly Planned[] = [],
  order: readonly string[] = [],
): Plan {
  const { inOrder, byTurn } = ordersOf(order)
  const all = [...planned, ...candidates].map((picture) => turnOf(picture, paid))
  const free = all.filter(({ images }) => images === 0).map(({ picture }) => picture)
  const counted = all
    .filter(({ images }) => images > 0)
    .sort((a, b) => byTurn(a.picture, b.picture))
  const allotted = allot(
    [...counted.filter(({ isNow }) => isNow), ...counted.filter(({ isNow }) => !isNow)],
    limits,
    ({ isNow }) => isNow,
  )
  const within = allotted.within.map(({ picture }) => picture)
  const beyond = allotted.beyond.map(({ item, reason }) => ({ ...item, reason }))
  const isCandidate = ({ nth }: Planned) => nth !== undefined
  const over = [...Map.groupBy(beyond, ({ picture }) => picture.post.path)].map(([post, all]) => {
    const { picture, estimate, images, reason } = all[0]!
    const darkToo = images > 1 ? ' with its dark version' : ''
    // A list price is in the reason already.
    const isTold = picture.basis === 'price' && estimate !== undefined && estimate > 0
    const cost = isTold ? '' : `: ${pictureCost(estimate, picture.basis)}`
    const price = `${reason}${cost}${darkToo}`
    const each = isCandidate(picture) ? ` each; ${countOf(all.length)}` : ''
    return { post, kind: 'beyond-limit' as const, reason: `${price}${each}` }
  })
  return {
    draw: [...free, ...within.filter((planned) => !isCandidate(planned))].sort(inOrder),
    beyond: beyond.map(({ picture }) => picture).filter((picture) => !isCandidate(picture)),
    candidates: within.filter((planned) => isCandidate(planned) && !paid.now(planned)),
    skipped: [...skipped, ...over],
    failed,
  }
}

/** How pictures are told, and in which order they are drawn. */
function ordersOf(order: readonly string[]) {
  const turns = new Map(order.map((post, turn) => [post, turn]))
  const turnIn = ({ post }: Planned) => turns.get(post.path) ?? Infinity
  const inOrder = (a: Planned, b: Planned) =>
    turnIn(a) === turnIn(b) ? byPath(a, b) : turnIn(a) - turnIn(b)
  // Each post gets its first picture before any gets another one to choose from.
  const byTurn = (a: Planned, b: Planned) =>
    (a.nth ?? 0) - (b.nth ?? 0) || (order.length > 0 ? inOrder(a, b) : 0)
  return { inOrder, byTurn }
}

/** What of a picture is still to be paid for, as limits count it. */
interface Allotted extends Priced {
  readonly picture: Planned
  readonly images: number
  /** This run drew it, before the branch moved. */
  readonly isNow: boolean
}

/** A candidate that is missing is paid whatever is there: others of the same drawing may be. */
function turnOf(picture: Planned, paid: Paid): Allotted {
  const open =
    picture.nth === undefined
      ? drawingsOf(picture).filter((drawing) => !paid.before(drawing))
      : [picture]
  const estimate = total(open.map((drawing) => drawing.estimate))
  return { picture, images: open.length, estimate, isNow: open.every(paid.now) }
}

const leftOutByRule = (post: string): Skipped => ({
  post,
  kind: 'unwanted',
  reason: 'left out by a rule of the settings file',
})

const changedAlready = (post: string): Skipped => ({
  post,
  kind: 'styled',
  reason: 'was changed by this instruction already',
})

const styledAlready = (post: string): Skipped => ({
  post,
  kind: 'styled',
  reason: 'is drawn by this brand template already',
})

const countOf = (candidates: number) =>
  candidates === 1 ? '1 candidate less' : `${candidates} candidates less`

const byPath = (a: Planned, b: Planned) => (a.post.path < b.post.path ? -1 : 1)
