import { HeroImagesError } from '../../errors.ts'
import type { RunContext } from '../context.ts'
import type { Delivery } from '../job.ts'
import { picturesAt } from '../plan/pictures-at.ts'
import type { RunPlan } from '../plan/run-plan.ts'

/**
 * Makes sure that the pictures may be stored: where `.gitattributes` send them to Git LFS, that it takes
 * them; where they send them through another filter (git-crypt), that it is there. Bytes that passed a
 * filter by would show up as changed in everybody's clone.
 * @throws HeroImagesError that names the line, before anything is paid for
 */
export async function assertStorable(
  { job, plan, choices, state: { head } }: Pick<RunPlan, 'job' | 'plan' | 'choices' | 'state'>,
  delivery: Delivery | undefined,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<void> {
  const planned = [...plan.draw, ...choices.map((choice) => choice.planned)]
  const pictures = planned.flatMap(({ place }) => picturesAt(place))
  if (pictures.length === 0) return
  const branch = delivery?.branch ?? job.branch
  try {
    await repo.assertStorable(pictures, { branch, commit: head.commit })
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    const { hint, file, line } = error
    throw new HeroImagesError(`${error.message} Nothing was drawn.`, {
      ...(hint !== undefined && { hint }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      cause: error,
    })
  }
}
