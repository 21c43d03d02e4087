import { mergePayments } from '../../ledger/payments.ts'
import type { Record } from '../../ledger/record.ts'
import type { Candidate, Candidates } from '../../staging/candidates.ts'
import type { RunContext } from '../context.ts'
import type { Wanted } from '../find/wanted.ts'
import type { Kept } from '../kept.ts'
import { costWithDark } from './dark-version.ts'
import type { Pictures } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { joinPictures, type PlanPictures, planOnce } from './plan-once.ts'
import type { Planned } from './planned.ts'
import type { PlannedChoice } from './planned-choice.ts'
import type { RunPlan } from './run-plan.ts'

/** What becomes of the wanted posts where people can choose. */
export interface PlannedChoices {
  readonly choices: readonly PlannedChoice[]
  /** What somebody chose: put in place as it is, or drawn anew after it. */
  readonly used: Pictures
  /** Posts that get one picture, as where nobody chooses. */
  readonly others: readonly Wanted[]
}

/** What it takes to plan choices. */
export interface ChoiceInput extends PlanInput {
  readonly candidates: Candidates
  readonly plan: PlanPictures
}

/**
 * Parts the wanted posts. Where a post has candidates already they are shown, also where the settings
 * ask for one picture alone by now: they are paid for. Pure.
 */
export function planChoices(wanted: readonly Wanted[], input: ChoiceInput): PlannedChoices {
  const { job, state, candidates, plan } = input
  const uses = new Map((job.use ?? []).map((use) => [use.post, use]))
  const used = wanted.filter(({ post }) => uses.has(post.path))
  const max = state.settings.candidates
  const lacksPicture = wanted.filter((want) => want.present === undefined)
  // Where nothing is to choose from, it takes no plan to know that.
  const drafts = plan(max < 2 && candidates.isEmpty ? [] : lacksPicture, 'draft')
  const isThere = (path: string) => state.head.files.has(path)
  const choices = drafts.planned.flatMap((planned): PlannedChoice[] => {
    const there = candidates.of(planned, isThere)
    if (there.length === 0 && (max < 2 || job.mode === 'look')) return []
    // What was refused is refused again; a card stands in for the rest.
    const isFull = job.mode === 'look' || there.some((each) => each.generator === 'card')
    const want = lacksPicture.find(({ post }) => post.path === planned.post.path)!
    const final = finalOf(want, there[0], input)
    const missing = isFull ? 0 : Math.max(0, max - there.length)
    return [{ planned, ...final, there, missing }]
  })
  const pictures = used.flatMap((want) => {
    const { sha256, letter } = uses.get(want.post.path)!
    const found = candidates.find(want.post.path, sha256, isThere)
    return found ? [{ post: want.post.path, ...planUse(want, { ...found, letter }, input) }] : []
  })
  const unplanned = max < 2 ? { skipped: [], failed: [] } : drafts
  const isSettled = new Set([
    ...choices.map((choice) => choice.planned.post.path),
    ...pictures.map(({ post }) => post),
    ...unplanned.skipped.map(({ post }) => post),
    ...unplanned.failed.map(({ file }) => file),
  ])
  return {
    choices,
    others: wanted.filter(({ post }) => !isSettled.has(post.path)),
    used: joinPictures([{ ...unplanned, planned: [] }, ...pictures]),
  }
}

/**
 * The chosen picture itself where a final one would be asked for no better, or cannot be made from it;
 * else one that is drawn after it.
 */
function planUse(want: Wanted, candidate: Candidate, input: ChoiceInput): Pictures {
  const { generator, inputs, candidates } = input
  const plan = (stage: 'draft' | 'final', wish: Wanted) =>
    input.plan([{ ...wish, ...billed }], stage)
  // Of a post that was renamed since, too.
  const drafts = candidates.paidFor(candidate.post)
  const billed = want.billed && {
    billed: { ...want.billed, before: mergePayments([want.billed.before, drafts]) },
  }
  const final = plan(inputs.quality === 'draft' ? 'draft' : 'final', {
    ...want,
    chosen: { candidate, isFinal: false },
  })
  const isSame = final.planned.every((planned) => planned.quality === candidate.quality)
  if (!isSame && candidate.generator !== 'card' && generator.mostPictures > 0) return final
  const note =
    isSame || candidate.generator === 'card'
      ? {}
      : {
          note: `\`${generator.model}\` as it is reached here edits no pictures, so it stays a draft.`,
        }
  return plan('draft', { ...want, chosen: { candidate, isFinal: true, ...note } })
}

/** All candidates have the quality of the first one. */
function finalOf(
  want: Wanted,
  candidate: Candidate | undefined,
  input: ChoiceInput,
): Pick<PlannedChoice, 'final'> {
  if (candidate === undefined) return {}
  const [planned] = planUse(want, candidate, input).planned
  if (planned?.from === undefined) return {}
  return { final: { quality: planned.quality, cost: costWithDark(planned), basis: planned.basis } }
}

/** The drawings that are missing, one by one: the first of each post before any second one. */
export const missingOf = (choices: readonly PlannedChoice[]): readonly Planned[] =>
  choices
    .flatMap(({ planned, there, missing }) =>
      Array.from({ length: missing }, (_, index) => ({ ...planned, nth: there.length + index })),
    )
    .sort((a, b) => a.nth - b.nth)

/** Those that this run drew before the branch moved: they count against its limits. */
export const ownOf = (choices: readonly PlannedChoice[]): readonly Planned[] =>
  missingOf(
    choices.map((choice) => ({
      ...choice,
      there: [],
      missing: choice.there.filter(({ isOwn }) => isOwn).length,
    })),
  )

/**
 * What is still to be chosen when these pictures are in place, with the candidates that are there by
 * now. @throws what the repo throws
 */
export async function choicesAfter(
  { choices, plan, job, state, generator }: RunPlan,
  records: readonly Record[],
  { candidates }: Pick<Kept, 'candidates'>,
  { inputs }: Pick<RunContext, 'inputs'>,
): Promise<readonly PlannedChoice[]> {
  const done = new Set(records.map(({ post }) => post))
  const left = choices.filter(({ planned }) => !done.has(planned.post.path))
  if (candidates === undefined || plan.candidates.length === 0) return left
  await candidates.look()
  const input = { job, state, generator, inputs }
  return left.map((choice) => renewed(choice, { ...input, candidates, plan: planOnce(input) }))
}

function renewed(choice: PlannedChoice, input: ChoiceInput): PlannedChoice {
  const { planned } = choice
  const there = input.candidates.of(planned, (path) => input.state.head.files.has(path))
  const missing = Math.max(0, choice.there.length + choice.missing - there.length)
  return { ...choice, ...finalOf({ post: planned.post }, there[0], input), there, missing }
}
