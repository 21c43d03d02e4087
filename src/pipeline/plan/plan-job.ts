import type { Counted } from '../../ledger/account-state.ts'
import type { Limits } from '../../ledger/limits.ts'
import type { Record } from '../../ledger/record.ts'
import { memoriesOf, type RememberedPicture } from '../../memory/pictures.ts'
import type { Generator } from '../../pictures/generator.ts'
import { takenAway, withoutHero } from '../../report/skipped-post.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import type { Delivered } from '../../staging/find-drawings.ts'
import { shelfOf } from '../../staging/staging-context.ts'
import type { RunContext } from '../context.ts'
import type { Drawn } from '../find/drawn.ts'
import type { Findings } from '../find/find.ts'
import { toFailed } from '../find/to-failed.ts'
import type { Wanted } from '../find/wanted.ts'
import type { Job } from '../job.ts'
import type { Kept } from '../kept.ts'
import { warningsOf } from './advice.ts'
import { withBatches } from './batched.ts'
import { paidUnread, withBills } from './bills.ts'
import { missingOf, ownOf, planChoices } from './choices.ts'
import { drawingsOf } from './dark-version.ts'
import { declinedThere, goneFrom, shelvesOf } from './elsewhere.ts'
import { limitsNow } from './limits-now.ts'
import { lookedFor } from './looked-for.ts'
import { measure } from './measure.ts'
import { makePlan, type Pictures } from './plan.ts'
import { planCards, withCards } from './plan-cards.ts'
import type { PlanInput } from './plan-input.ts'
import { joinPictures, planOnce } from './plan-once.ts'
import type { Planned } from './planned.ts'
import type { PlannedChoice } from './planned-choice.ts'
import { readyFor } from './ready-for.ts'
import { retell } from './retell.ts'
import type { RunPlan } from './run-plan.ts'

/**
 * Plans the pictures of the posts that lack one, within the limits.
 * @param kept where it looks for what was paid for before
 * @param drawn what this run drew before the branch moved
 * @throws what the repo throws
 */
export async function planJob(
  found: Findings,
  { staging, candidates, memory, account, batches }: Kept,
  drawn: ReadonlyMap<string, Drawn>,
  context: RunContext,
): Promise<RunPlan> {
  const { job, state, generator, delivery } = found
  const measured = await measure(found, memory, context)
  const input = { job, state, generator, inputs: context.inputs, measured }
  // What was paid for them counts, also where nothing is to be drawn any more.
  if (found.wanted.length > 0 || state.settings.candidates > 1) await candidates?.look()
  const wanted = await withBills(found.wanted, billedTo(job), delivery, context, candidates)
  const { choices, pictures: all, known } = planWanted({ ...found, wanted }, input, candidates)
  const looks = all.planned.length + choices.length > 0 && generator.name !== 'card'
  const counted = looks ? await account.look() : { paid: [], underWay: [] }
  const shelves = shelvesOf(all.planned, counted.paid, shelfOf(job), goneFrom(state.head))
  const others = new Set([...shelves.values()].flatMap((some) => [...some]))
  const elsewhere = await memoriesOf(others, context.repo)
  const isKnown = ({ post: { path } }: Planned) => found.ready.has(path) || job.ready?.has(path)
  const strange = all.planned.filter((planned) => !isKnown(planned))
  const declined = await declinedThere(strange, shelves, elsewhere, memory, found, context.repo)
  const asked = withoutDeclined(all, declined)
  const pictures = withBatches(asked, counted.underWay, goneFrom(state.head), batches)
  const ready = await readyFor(pictures.planned, found, memory, [...elsewhere.values()])
  const waiting = new Map([...known.waiting, ...ready])
  const isItself = ({ chosen }: Planned) => chosen?.isFinal === true
  // With a hero that is finished its dark version is settled as well.
  const isWaiting = (planned: Planned) => waiting.has(keyOf(planned.light ?? planned))
  const isDrawn = (key: Parameters<typeof keyOf>[0]) => drawn.has(keyOf(key))
  if (generator.name !== 'card')
    await staging.find(
      lookedFor(pictures.planned, isDrawn, (one) => isWaiting(one) || isItself(one)),
      ...([isDrawn, deliveredOf(known, context), [...elsewhere.keys()]] as const),
    )
  const books = {
    ...{ job, state, delivery },
    // Where nothing is drawn, nothing more is read for it.
    accountSince: looks ? sinceOf(counted) : 0,
    waiting: known.waiting,
    candidates: [
      ...(candidates?.paidBefore ?? []),
      ...paidUnread(pictures.planned, staging, billedTo(job)),
    ],
  }
  const limitsAt = await limitsNow(books, generator, context)
  const limits = limitsAt(counted)

  const isPaid = (planned: Planned) =>
    isPaidBefore(planned, { isWaiting, isDrawn }, { staging, batches })
  const isAllPaid = (planned: Planned) => drawingsOf(planned).every(isPaid)
  const drawnNow = new Set(ownOf(choices))
  const isOwn = (planned: Planned) =>
    planned.nth === undefined && (isDrawn(planned.light ?? planned) || staging.foundOwn(planned))
  const plan = makePlan(
    job.mode === 'bring' ? paidAlone(pictures, isAllPaid) : pictures,
    limits,
    { now: (planned) => drawnNow.has(planned) || isOwn(planned), before: isPaid },
    [...drawnNow, ...missingOf(choices)],
    job.order,
  )

  const cards = await planCards(found, input, billedTo(job), context)
  const whole = withCards(plan, cards)
  return {
    ...{ job, state, generator, plan: whole, choices, limits, limitsAt },
    spentSoFar: async () => tellSpent(await account.look(), books, generator, context),
    waiting: new Map([...waiting, ...cards.waiting]),
    ...{ paidByOthers: counted.paid, leftOut: known.leftOut },
    ...{ declined: [...known.declined, ...declined], restored: known.restored },
    ...shownMeanwhile(known, whole),
    skipped: [...known.skipped, ...plan.skipped],
    failed: [...known.failed, ...plan.failed.map(toFailed)],
    warnings: [...warningsOf(plan, limits, known, context.inputs), ...cards.warnings],
    ...{ shares: known.shares, namings: known.namings },
    ...{ moves: known.moves, recuts: known.recuts, orphans: known.orphans },
    ...{ stayingCards: known.stayingCards, cardsLeft: cards.left },
    retold: retell(known.retitled, state),
  }
}

/** The records of pictures that stay, and of those that are shown until new ones are there. */
function shownMeanwhile(
  { records, redrawn }: Pick<Findings, 'records' | 'redrawn'>,
  { draw }: Pick<RunPlan['plan'], 'draw'>,
): Pick<RunPlan, 'earlier' | 'redrawn'> {
  const anew = new Set(draw.map(({ post }) => post.path))
  const isAnew = ({ post }: Pick<Record, 'post'>) => anew.has(post)
  const follows = new Set(draw.flatMap((planned) => (planned.follows ? [planned.post.path] : [])))
  return {
    earlier: [
      ...records.filter(({ post }) => !follows.has(post)),
      ...redrawn.filter((record) => !isAnew(record)),
    ],
    redrawn: [...redrawn.filter(isAnew), ...records.filter(({ post }) => follows.has(post))],
  }
}

/**
 * It is chosen as it is, or was drawn by an earlier run or a batch, wherever it waits: also where this run
 * used it before the branch moved. Who paid has told the account.
 */
const isPaidBefore = (
  planned: Planned,
  is: { isWaiting(planned: Planned): boolean; isDrawn(key: Parameters<typeof keyOf>[0]): boolean },
  { staging, batches }: Pick<Kept, 'staging' | 'batches'>,
): boolean =>
  planned.chosen?.isFinal === true ||
  is.isWaiting(planned) ||
  staging.foundEarlier(planned) ||
  batches?.has(planned) === true ||
  (planned.nth === undefined &&
    is.isDrawn(planned.light ?? planned) &&
    staging.isOfEarlier(planned))

/** What was spent by now, also where nothing limits it. */
async function tellSpent(
  counted: Counted,
  books: Parameters<typeof limitsNow>[0],
  ...rest: readonly [Generator, RunContext]
): Promise<Limits> {
  const all = { ...books, accountSince: sinceOf(counted) }
  return (await limitsNow(all, ...rest, true))(counted)
}

const sinceOf = ({ paid }: Counted): number | undefined =>
  paid.reduce<number | undefined>((first = Infinity, { at }) => Math.min(first, at), undefined)

/** Each wanted picture as it would be, whatever the limits are; those that people choose apart. */
function planWanted(
  found: Findings,
  input: PlanInput,
  candidates: Kept['candidates'],
): {
  readonly choices: readonly PlannedChoice[]
  readonly pictures: Pictures
  readonly known: Findings
} {
  const { job, wanted } = found
  const plan = planOnce(input)
  // What is drawn again is one picture.
  // What is put back is chosen already.
  const isReady = ({ post }: Wanted) => found.ready.has(post.path)
  const open = wanted.filter((want) => !isReady(want))
  const parted =
    candidates && !job.again
      ? planChoices(open, { ...input, candidates, plan })
      : { choices: [], others: open, used: joinPictures([]) }
  const { choices, used } = parted
  const others = [...parted.others, ...wanted.filter(isReady)]
  return job.mode === 'look'
    ? { choices, pictures: used, known: justLooking(found, others, used) }
    : { choices, pictures: joinPictures([plan(others), used]), known: found }
}

/** What arrives late was drawn for the pull request that it comes from. */
const billedTo = ({ pullRequest, arrivesFrom = pullRequest }: Job) =>
  arrivesFrom === undefined ? {} : { pullRequest: arrivesFrom }

/** Leaves out what people took away, and says so. */
function withoutDeclined(pictures: Pictures, declined: readonly RememberedPicture[]): Pictures {
  const out = new Set(declined.map(({ record }) => record.post))
  return {
    ...pictures,
    planned: pictures.planned.filter(({ post }) => !out.has(post.path)),
    skipped: [...pictures.skipped, ...[...out].map(takenAway)],
  }
}

/** Leaves what would have to be paid for. */
const paidAlone = (
  { planned, skipped, ...pictures }: Pictures,
  isPaid: (planned: Planned) => boolean,
): Pictures => ({
  ...pictures,
  planned: planned.filter(isPaid),
  skipped: [
    ...skipped,
    ...planned.filter((picture) => !isPaid(picture)).map(({ post }) => withoutHero(post.path)),
  ],
})

/** Nothing is wanted but what somebody chose; the other posts without an image are told. */
const justLooking = (found: Findings, others: readonly Wanted[], used: Pictures): Findings => ({
  ...found,
  wanted: [],
  shares: found.shares.filter(({ source }) =>
    used.planned.some(({ post }) => post.path === source),
  ),
  namings: [],
  moves: [],
  recuts: [],
  skipped: [...found.skipped, ...others.map(({ post }) => withoutHero(post.path))],
})

/** Where the images are of which a drawing may still be put away. */
const deliveredOf = (
  { wanted, records, waiting, state, delivery }: Findings,
  { repo }: RunContext,
): Delivered => ({
  records: [
    ...records,
    ...wanted.flatMap(({ record }) => record ?? []),
    ...[...waiting.values()].map(({ record }) => record),
  ],
  heads: async () =>
    delivery?.head === undefined ? [state.head] : [state.head, await repo.snapshot(delivery.head)],
})
