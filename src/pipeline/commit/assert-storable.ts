import { HeroImagesError } from '../../errors.ts'
import { isInBucket } from '../../ledger/record-places.ts'
import type { RunContext } from '../context.ts'
import type { Delivery } from '../job.ts'
import { picturesAt } from '../plan/pictures-at.ts'
import type { RunPlan } from '../plan/run-plan.ts'

/**
 * Makes sure that the pictures may be stored: that the bucket takes the keys, where they go to one; where `.gitattributes` send them to Git LFS, that it takes
 * them; where they send them through another filter (git-crypt), that it is there. Bytes that passed a
 * filter by would show up as changed in everybody's clone.
 * @throws HeroImagesError that names the line, before anything is paid for
 */
export async function assertStorable(
  {
    job,
    plan,
    choices,
    state: { head, storage },
  }: Pick<RunPlan, 'job' | 'plan' | 'choices' | 'state'>,
  delivery: Delivery | undefined,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<void> {
  const planned = [...plan.draw, ...choices.map((choice) => choice.planned)]
  const pictures = planned.flatMap(({ place }) => picturesAt(place))
  if (pictures.length === 0) return
  const branch = delivery?.branch ?? job.branch
  const inRepo = pictures.filter((path) => storage.kind === 'repo' || !isInBucket(path))
  try {
    if (inRepo.length < pictures.length) await storage.assertOpen()
    if (inRepo.length > 0) await repo.assertStorable(inRepo, { branch, commit: head.commit })
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
