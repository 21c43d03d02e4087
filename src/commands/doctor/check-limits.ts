import type { WorkflowFile } from '../../workflow/read.ts'
import { advice, type Finding } from './finding.ts'
import { drawsIn } from './step-tasks.ts'

/** Limits that count what every workflow of the repo spends. */
const shared = [
  'max-images-per-day',
  'max-cost-per-day',
  'max-images-per-month',
  'max-cost-per-month',
] as const

/**
 * Where workflows of one repo limit a day or a month in other ways: all that is spent counts against each,
 * so the one with less stops first, and the other goes on. Pure.
 * @param files those that run this action
 */
export function checkLimits(files: readonly WorkflowFile[]): readonly Finding[] {
  return shared.flatMap((name) => {
    const said = files.flatMap(({ path, steps }) =>
      steps
        .filter(drawsIn)
        .flatMap(({ inputs: { [name]: value = '' } }) => (value === '' ? [] : [{ path, value }])),
    )
    // What is an expression may be anything.
    if (said.some(({ value }) => value.includes('${{'))) return []
    if (new Set(said.map(({ value }) => Number(value) || value)).size < 2) return []
    const each = said.map(({ path, value }) => `${value} in ${path}`)
    return [
      advice(
        'limits',
        `\`${name}\` is ${[...new Set(each)].join(', ')}: what all of them spend counts against each`,
        'To have one limit for all, write it once under `limits` in `.github/hero-images.yml`.',
      ),
    ]
  })
}
