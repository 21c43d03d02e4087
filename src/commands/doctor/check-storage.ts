import type { FilteredPicture } from '../../repo/filters.ts'
import type { WorkflowFile } from '../../workflow/read.ts'
import { advice, type Finding, ok, wrong } from './finding.ts'
import { drawsIn } from './step-tasks.ts'

/**
 * Whether the workflow can store pictures as `.gitattributes` wants them. Pure.
 * @param filtered a picture that goes through a filter; absent where none does
 */
export function checkStorage(
  filtered: FilteredPicture | undefined,
  files: readonly WorkflowFile[],
): readonly Finding[] {
  const about = 'storage'
  if (filtered === undefined) return [ok(about, 'pictures are stored as they are')]
  const { picture, rule } = filtered
  const place = { file: rule.path, line: rule.line }
  const steps = files.flatMap(({ steps }) => steps.filter(drawsIn))
  if (rule.filter !== 'lfs')
    return steps.every(({ checkout }) => checkout)
      ? [
          advice(
            about,
            `\`${picture}\` goes through the filter \`${rule.filter}\``,
            'Set that filter up in the workflow before the step.',
            place,
          ),
        ]
      : [
          wrong(
            about,
            `\`${picture}\` goes through the filter \`${rule.filter}\`, and the workflow checks nothing out`,
            'Put `actions/checkout` and what sets up that filter before the step.',
            place,
          ),
        ]
  const inCheckout = steps.filter(({ checkout }) => checkout)
  if (inCheckout.every(({ checkout }) => checkout?.lfs === true)) {
    const by = inCheckout.length > 0 ? 'by the checkout of the workflow' : 'which takes no checkout'
    return [ok(about, `pictures go into Git LFS, ${by}`)]
  }
  return [
    wrong(
      about,
      `\`${picture}\` belongs into Git LFS, and the workflow has a checkout without \`lfs: true\` before the step`,
      'Set `lfs: true` at `actions/checkout`, as in examples/workflows/git-lfs.yml, or leave that step out: this one does it by itself.',
      place,
    ),
  ]
}
