import type { Wanted } from '../find/wanted.ts'
import { type Pictures, planPictures } from './plan.ts'
import type { PlanInput } from './plan-input.ts'

/** Plans pictures, by default at the quality of the run. */
export type PlanPictures = (wanted: readonly Wanted[], stage?: 'draft' | 'final') => Pictures

/**
 * Plans each post once a quality: whether people can choose its picture is known only after it was
 * planned, and where they cannot the same plan is its picture's.
 */
export function planOnce(input: PlanInput): PlanPictures {
  const known = new Map<unknown, Map<Wanted, Pictures>>()
  return (wanted, stage) => {
    const { stages, settings: runSettings } = input.state
    const settings = stage === undefined ? runSettings : stages[stage]
    const plans = known.get(settings) ?? new Map<Wanted, Pictures>()
    known.set(settings, plans)
    const state = { ...input.state, settings }
    return joinPictures(
      wanted.map((want) => {
        const pictures = plans.get(want) ?? planPictures([want], { ...input, state })
        plans.set(want, pictures)
        return pictures
      }),
    )
  }
}

export const joinPictures = (all: readonly Pictures[]): Pictures => ({
  planned: all.flatMap(({ planned }) => planned),
  skipped: all.flatMap(({ skipped }) => skipped),
  failed: all.flatMap(({ failed }) => failed),
})
