import type { Limits } from '../../ledger/limits.ts'
import type { Record } from '../../ledger/record.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { Failed, Skipped } from '../../report/report.ts'
import { withoutHero } from '../../report/skipped.ts'
import type { Candidates } from '../../staging/candidates.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import type { Delivered, Staging } from '../../staging/staging.ts'
import type { RunContext } from '../context.ts'
import type { Drawn } from '../find/drawn.ts'
import { type FoundPosts, findPosts } from '../find/find-posts.ts'
import type { Known } from '../find/known-posts.ts'
import type { Move, Orphan } from '../find/moves.ts'
import { type RepoState, readRepoState } from '../find/repo-state.ts'
import { toFailed } from '../find/to-failed.ts'
import type { Share } from '../find/translations.ts'
import type { Wanted } from '../find/wanted.ts'
import type { Delivery, Job } from '../job.ts'
import { leftBehind, leftOut, unheard, unusedInstruction } from './advice.ts'
import { withBills } from './bills.ts'
import { missingOf, ownOf, type PlannedChoice, planChoices } from './choices.ts'
import { limitsNow, unknownPrices } from './limits-now.ts'
import { makePlan, type Pictures, type Plan, planPictures } from './plan.ts'
import type { Planned } from './planned.ts'
import { unknownWords } from './planned-texts.ts'

/** The repo as it is now, and what is to be done about it. Nothing has been drawn or written yet. */
export interface Findings {
  readonly job: Job
  readonly state: RepoState
  readonly generator: Generator
  readonly plan: Plan
  /** Posts whose picture a person is to choose. */
  readonly choices: readonly PlannedChoice[]
  /** What may be spent, and what was before this run. */
  readonly limits: Limits
  /** Records of posts in scope that have their image from us already. */
  readonly earlier: readonly Record[]
  /** The same of posts that the plan draws again: shown until a new image is. */
  readonly redrawn: readonly Record[]
  /** Drawings of an open delivery: paid for, not yet on the branch. */
  readonly waiting: ReadonlyMap<string, Drawn>
  readonly skipped: readonly Skipped[]
  readonly failed: readonly Failed[]
  readonly warnings: readonly string[]
  /** Translations that show an image which is there, or is about to be drawn. */
  readonly shares: readonly Share[]
  /** Renamed posts, whose records follow them. */
  readonly moves: readonly Move[]
  /** Images whose post is gone. */
  readonly orphans: readonly Orphan[]
}

/**
 * Finds the posts that lack a hero and plans their pictures within the limits.
 * @param drawn what this run drew before the branch moved
 * @param staging where it looks for what earlier runs drew
 * @throws SettingsError, and what the repo throws
 */
export async function survey(
  job: Job,
  context: RunContext,
  delivery: Delivery | undefined,
  drawn: ReadonlyMap<string, Drawn>,
  staging: Staging,
  candidates?: Candidates,
): Promise<Findings> {
  const { inputs } = context
  const state = await readRepoState(job, context)
  const generator = inputs.generator === 'card' ? context.card(state.look) : context.openai(context)
  const found = await findPosts(job, state, context, delivery)
  // What was paid for them counts, also where nothing is to be drawn any more.
  if (found.wanted.length > 0 || state.settings.candidates > 1) await candidates?.look()
  const wanted = await withBills(found.wanted, billedTo(job), delivery, context, candidates)
  // What is drawn again is one picture.
  const { choices, others, used } =
    candidates && !job.again
      ? planChoices(wanted, { job, state, generator, inputs, candidates })
      : { choices: [], others: wanted, used: undefined }
  const known = job.looksOnly ? justLooking(found, others, used) : found
  const limits = await limitsNow(
    {
      job,
      state,
      delivery,
      waiting: known.waiting,
      candidates: candidates?.paidBefore ?? [],
    },
    generator,
    context,
  )
  const pictures = joined(planPictures(job.looksOnly ? [] : others, state, generator, inputs), used)
  const isItself = ({ chosen }: Planned) => chosen?.isFinal === true
  const waiting = new Map([...known.waiting, ...readyFor(pictures.planned, job)])
  const isWaiting = (planned: Planned) => waiting.has(keyOf(planned))
  const isDrawn = (one: Parameters<typeof keyOf>[0]) => drawn.has(keyOf(one))
  if (generator.name !== 'card')
    await staging.find(
      pictures.planned.filter((planned) => !isWaiting(planned) && !isItself(planned)),
      isDrawn,
      deliveredOf(known, state, context, delivery),
    )
  const own = new Set(ownOf(choices))
  const isPaid = (planned: Planned) =>
    isItself(planned) || isWaiting(planned) || staging.foundEarlier(planned)
  const plan = makePlan(
    job.isFree ? paidAlone(pictures, isPaid) : pictures,
    limits,
    {
      now: (planned) =>
        own.has(planned) ||
        (planned.nth === undefined && (isDrawn(planned) || staging.foundOwn(planned))),
      before: isPaid,
    },
    [...own, ...missingOf(choices)],
  )
  const anew = new Set(plan.draw.map(({ post }) => post.path))
  return {
    job,
    state,
    generator,
    plan,
    choices,
    limits,
    earlier: [...known.records, ...known.redrawn.filter(({ post }) => !anew.has(post))],
    redrawn: known.redrawn.filter(({ post }) => anew.has(post)),
    waiting,
    skipped: [...known.skipped, ...plan.skipped],
    failed: [...known.failed, ...plan.failed.map(toFailed)],
    warnings: [
      ...unknownPrices(limits),
      ...unknownWords(plan, limits),
      ...unusedInstruction(plan, inputs),
      ...unheard(plan, job, state),
      ...state.references.warnings,
      ...leftOut(plan, generator),
      ...known.orphans.flatMap(leftBehind),
    ],
    shares: known.shares,
    moves: known.moves,
    orphans: known.orphans,
  }
}

/** What arrives late was drawn for the pull request that it comes from. */
const billedTo = ({ pullRequest, arrivesFrom = pullRequest }: Job) =>
  arrivesFrom === undefined ? {} : { pullRequest: arrivesFrom }

/** The finished pictures of posts that are to have one, whatever these say by now. */
function readyFor(planned: readonly Planned[], { ready, again }: Job): ReadonlyMap<string, Drawn> {
  if (ready === undefined || again) return new Map()
  return new Map(
    planned.flatMap((one) => {
      const record = ready.get(one.post.path)
      return record ? [[keyOf(one), { record }] as const] : []
    }),
  )
}

/** Leaves what would have to be paid for. */
const paidAlone = (
  { planned, skipped, ...pictures }: Pictures,
  isPaid: (one: Planned) => boolean,
): Pictures => ({
  ...pictures,
  planned: planned.filter(isPaid),
  skipped: [
    ...skipped,
    ...planned
      .filter((one) => !isPaid(one))
      .map(({ post }) => ({ post: post.path, reason: withoutHero })),
  ],
})

/** A survey in one line, for the log. */
export function sumUp({ plan, skipped, failed, earlier }: Findings): string {
  const { length } = plan.candidates
  const drafts = length === 0 ? '' : ` and ${length === 1 ? '1 candidate' : `${length} candidates`}`
  return `${plan.draw.length} to draw${drafts}, ${earlier.length} drawn before, ${skipped.length} skipped, ${failed.length} failed.`
}

const joined = (some: Pictures, more: Pictures | undefined): Pictures => ({
  planned: [...some.planned, ...(more?.planned ?? [])],
  skipped: [...some.skipped, ...(more?.skipped ?? [])],
  failed: [...some.failed, ...(more?.failed ?? [])],
})

/** Nothing is wanted but what somebody chose; the other posts without an image are told. */
const justLooking = (
  found: FoundPosts,
  others: readonly Wanted[],
  used: Pictures | undefined,
): FoundPosts => ({
  ...found,
  wanted: [],
  shares: found.shares.filter(({ source }) =>
    used?.planned.some(({ post }) => post.path === source),
  ),
  moves: [],
  skipped: [
    ...found.skipped,
    ...others.map(({ post }) => ({ post: post.path, reason: withoutHero })),
  ],
})

/** Where the images are of which a drawing may still be put away. */
const deliveredOf = (
  { wanted, records, waiting }: Known,
  { head }: RepoState,
  { repo }: RunContext,
  delivery: Delivery | undefined,
): Delivered => ({
  records: [
    ...records,
    ...wanted.flatMap(({ record }) => record ?? []),
    ...[...waiting.values()].map(({ record }) => record),
  ],
  heads: async () =>
    delivery?.head === undefined ? [head] : [head, await repo.snapshot(delivery.head)],
})
