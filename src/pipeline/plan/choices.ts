import { mergePayments } from '../../ledger/payments.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { Candidate, Candidates } from '../../staging/candidates.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Wanted } from '../find/wanted.ts'
import type { Job } from '../job.ts'
import { type Pictures, planPictures } from './plan.ts'
import type { Planned } from './planned.ts'

/** A post whose picture a person is to choose. */
export interface PlannedChoice {
  /** Each of its drawings, at draft quality. */
  readonly planned: Planned
  /** Those that are there. */
  readonly there: readonly Candidate[]
  /** How many more are wanted. */
  readonly missing: number
  /** How the chosen one is drawn again; absent where it stays as it is. */
  readonly final?: { readonly quality: string; readonly cost: number | undefined }
}

/** What becomes of the wanted posts where people can choose. */
export interface PlannedChoices {
  readonly choices: readonly PlannedChoice[]
  /** What somebody chose: put in place as it is, or drawn anew after it. */
  readonly used: Pictures
  /** Posts that get one picture, as where nobody chooses. */
  readonly others: readonly Wanted[]
}

/** What it takes to plan choices. */
export interface PlanInput {
  readonly job: Pick<Job, 'use' | 'looksOnly'>
  readonly state: RepoState
  readonly generator: Generator
  readonly inputs: Inputs
  readonly candidates: Candidates
}

/**
 * Parts the wanted posts. Where a post has candidates already they are shown, also where the settings
 * ask for one picture alone by now: they are paid for. Pure.
 */
export function planChoices(wanted: readonly Wanted[], sight: PlanInput): PlannedChoices {
  const { job, state, generator, inputs, candidates } = sight
  const uses = new Map((job.use ?? []).map((use) => [use.post, use]))
  const bare = wanted.filter((want) => want.present === undefined)
  const used = wanted.filter(({ post }) => uses.has(post.path))
  const drafts = at(state, 'draft')
  const most = state.settings.candidates
  const { planned, skipped, failed } = planPictures(bare, drafts, generator, inputs)
  const isThere = (path: string) => state.head.files.has(path)
  const choices = planned.flatMap((one): PlannedChoice[] => {
    const there = candidates.of(one, isThere)
    if (there.length === 0 && (most < 2 || job.looksOnly)) return []
    // What was refused is refused again; a card stands in for the rest.
    const isFull = job.looksOnly || there.some((each) => each.generator === 'card')
    const want = bare.find(({ post }) => post.path === one.post.path)!
    const final = finalOf(want, there[0], sight)
    return [
      { planned: one, ...final, there, missing: isFull ? 0 : Math.max(0, most - there.length) },
    ]
  })
  const pictures = used.flatMap((want) => {
    const { sha256, letter } = uses.get(want.post.path)!
    const found = candidates.find(want.post.path, sha256, isThere)
    return found ? [{ post: want.post.path, ...planUse(want, { ...found, letter }, sight) }] : []
  })
  const isSettled = new Set([
    ...choices.map((choice) => choice.planned.post.path),
    ...pictures.map(({ post }) => post),
    ...(most < 2 ? [] : [...skipped.map(({ post }) => post), ...failed.map(({ file }) => file)]),
  ])
  return {
    choices,
    others: wanted.filter(({ post }) => !isSettled.has(post.path)),
    used: {
      planned: pictures.flatMap((one) => one.planned),
      skipped: [...(most < 2 ? [] : skipped), ...pictures.flatMap((one) => one.skipped)],
      failed: [...(most < 2 ? [] : failed), ...pictures.flatMap((one) => one.failed)],
    },
  }
}

/**
 * The chosen picture itself where a final one would be asked for no better, or cannot be made from it;
 * else one that is drawn after it.
 */
function planUse(want: Wanted, candidate: Candidate, sight: PlanInput): Pictures {
  const { state, generator, inputs, candidates } = sight
  const plan = (stage: 'draft' | 'final', wish: Wanted) =>
    planPictures([{ ...wish, ...billed }], at(state, stage), generator, inputs)
  // Of a post that was renamed since, too.
  const drafts = candidates.paidFor(candidate.post)
  const billed = want.billed && {
    billed: { ...want.billed, before: mergePayments([want.billed.before, drafts]) },
  }
  const final = plan(inputs.quality === 'draft' ? 'draft' : 'final', {
    ...want,
    chosen: { candidate, isFinal: false },
  })
  const isSame = final.planned.every((one) => one.quality === candidate.quality)
  if (!isSame && candidate.generator !== 'card' && generator.mostPictures > 0) return final
  const note =
    isSame || candidate.generator === 'card'
      ? {}
      : {
          note: `\`${generator.model}\` as it is reached here edits no pictures, so it stays a draft.`,
        }
  return plan('draft', { ...want, chosen: { candidate, isFinal: true, ...note } })
}

const at = (state: RepoState, stage: 'draft' | 'final'): RepoState => ({
  ...state,
  settings: state.stages[stage],
})

/** All candidates have the quality of the first one. */
function finalOf(
  want: Wanted,
  candidate: Candidate | undefined,
  sight: PlanInput,
): Pick<PlannedChoice, 'final'> {
  if (candidate === undefined) return {}
  const [planned] = planUse(want, candidate, sight).planned
  if (planned?.from === undefined) return {}
  return { final: { quality: planned.quality, cost: planned.estimate } }
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

/** The same choices with the candidates that are there by now. @throws what the repo throws */
export async function renewed(
  choices: readonly PlannedChoice[],
  sight: PlanInput,
): Promise<readonly PlannedChoice[]> {
  const { candidates, state } = sight
  await candidates.look()
  return choices.map((choice) => {
    const { planned } = choice
    const there = candidates.of(planned, (path) => state.head.files.has(path))
    const missing = Math.max(0, choice.there.length + choice.missing - there.length)
    return { ...choice, ...finalOf({ post: planned.post }, there[0], sight), there, missing }
  })
}
