import { PostError } from '../errors.ts'
import { allot, type Limits } from '../ledger/budget.ts'
import type { Generator } from '../pictures/generator.ts'
import type { Inputs } from '../settings/inputs.ts'
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

/** Decides prompt, size, place and price of every picture, and what is beyond the limits. Pure. */
export function makePlan(
  wanted: readonly Wanted[],
  workspace: Workspace,
  generator: Generator,
  inputs: Inputs,
  limits: Limits,
  paid: Paid,
): Plan {
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
      planned.push(planOne(want, rule, workspace, generator, inputs))
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  const free = planned.filter(paid.before)
  const counted = planned.filter((one) => !paid.before(one))
  const { within, beyond } = allot(
    [...counted.filter(paid.now), ...counted.filter((one) => !paid.now(one))],
    limits,
  )
  const over = beyond.map(({ item, reason }) => ({ post: item.post.path, reason }))
  return { draw: [...free, ...within].sort(byPath), skipped: [...skipped, ...over], failed }
}

const byPath = (a: Planned, b: Planned) => (a.post.path < b.post.path ? -1 : 1)
