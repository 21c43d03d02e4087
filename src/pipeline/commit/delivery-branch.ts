import { BranchGoneError, HeroImagesError } from '../../errors.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Delivery } from '../job.ts'

/** The delivery branch as it is now. @throws what the repo throws */
export async function deliveryNow(
  branch: string,
  repo: Pick<ContentRepo, 'head'>,
): Promise<Delivery> {
  try {
    return { branch, head: await repo.head(branch) }
  } catch (error) {
    if (!(error instanceof BranchGoneError)) throw error
    return { branch, head: undefined }
  }
}

/** The same once somebody pushed meanwhile: a head that stayed is known. */
export async function deliveryAgain(
  delivery: Delivery | undefined,
  repo: Pick<ContentRepo, 'head'>,
): Promise<Delivery | undefined> {
  if (delivery === undefined) return undefined
  const now = await deliveryNow(delivery.branch, repo)
  return now.head === delivery.head ? delivery : now
}

/**
 * Makes sure that a delivery branch that is not there can be made: git keeps branches as files, so one
 * may not have the name of a folder of another (https://git-scm.com/docs/git-check-ref-format).
 * @throws HeroImagesError where a branch is in the way
 */
export async function assertNameFree(
  delivery: Delivery | undefined,
  repo: Pick<ContentRepo, 'branches'>,
): Promise<void> {
  if (delivery === undefined || delivery.head !== undefined) return
  const { branch } = delivery
  const [folder = ''] = branch.split('/')
  const inTheWay = (await repo.branches(folder)).find(
    (other) => branch.startsWith(`${other}/`) || other.startsWith(`${branch}/`),
  )
  if (inTheWay === undefined) return
  throw new HeroImagesError(
    `The pictures are to be delivered from the branch \`${branch}\`, which git cannot make beside the branch \`${inTheWay}\`. Nothing was drawn.`,
    { hint: `Rename \`${inTheWay}\`, or set \`deliver: commit\`.` },
  )
}
