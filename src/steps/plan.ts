import { PostError } from '../errors.ts'
import { allot } from '../ledger/budget.ts'
import type { Limits } from '../ledger/limits.ts'
import type { Generator } from '../pictures/generator.ts'
import { pictureCost } from '../review/facts.ts'
import type { Inputs } from '../settings/inputs.ts'
import { isChangedAlready, isRestyle } from './changed-already.ts'
import { type Planned, planOne, type Wanted } from './planned.ts'
import { ruleFor } from './rule-for.ts'
import type { Workspace } from './workspace.ts'

export interface Plan {
  readonly draw: readonly Planned[]
  readonly skipped: readonly { readonly post: string; readonly reason: string }[]
  readonly failed: readonly PostError[]
}

/** What needs no drawing any more. */
export interface Paid {
  /** Drawn in this run, before the branch moved: counts against its limits. */
  now(one: Planned): boolean
  /** Drawn in an earlier run, and still waiting: free. */
  before(one: Planned): boolean
}

/** Every picture that is wanted and can be put in place, whatever the limits are. */
export interface Pictures extends Omit<Plan, 'draw'> {
  readonly planned: readonly Planned[]
}

/** Decides prompt, size, place and price of every picture. Pure. */
export function planPictures(
  wanted: readonly Wanted[],
  workspace: Workspace,
  generator: Generator,
  inputs: Inputs,
): Pictures {
  const restyles = isRestyle(inputs)
  const planned: Planned[] = []
  const skipped: { post: string; reason: string }[] = []
  const failed: PostError[] = []
  for (const want of wanted) {
    const rule = ruleFor(want.post.path, workspace.settings.rules ?? [])
    if (rule.skip) {
      skipped.push({ post: want.post.path, reason: 'left out by a rule of the settings file' })
      continue
    }
    try {
      const one = planOne(want, rule, workspace, generator, inputs)
      if (restyles && isChangedAlready(one, want.record, workspace, generator))
        skipped.push({ post: want.post.path, reason: 'was changed by this instruction already' })
      else planned.push(one)
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  return { planned, skipped, failed }
}

/** Decides what of it is beyond the limits. Pure. */
export function makePlan({ planned, skipped, failed }: Pictures, limits: Limits, paid: Paid): Plan {
  const free = planned.filter(paid.before)
  const counted = planned.filter((one) => !paid.before(one))
  const { within, beyond } = allot(
    [...counted.filter(paid.now), ...counted.filter((one) => !paid.now(one))],
    limits,
    paid.now,
  )
  const over = beyond.map(({ item, reason }) => ({
    post: item.post.path,
    reason: `${reason}: ${pictureCost(item.estimate)}`,
  }))
  return { draw: [...free, ...within].sort(byPath), skipped: [...skipped, ...over], failed }
}

const byPath = (a: Planned, b: Planned) => (a.post.path < b.post.path ? -1 : 1)
