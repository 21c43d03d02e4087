import type { ActionStep } from '../../workflow/read.ts'

/** Commands that neither commit nor comment. */
const onlyLook = ['plan', 'check', 'meta', 'gallery', 'report', 'doctor']

/** Whether a step may draw: an expression may be anything. */
export const drawsIn = ({ inputs }: ActionStep): boolean =>
  !onlyLook.includes(inputs.command ?? 'auto') &&
  inputs.command !== 'wire' &&
  inputs['dry-run'] !== 'true'

/** Whether a step writes to the repo: commits, branches, what is kept. */
export const writesIn = (step: ActionStep): boolean =>
  drawsIn(step) || step.inputs.command === 'wire'
