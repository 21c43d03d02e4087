import { imagesOf, isUnchanged, type Record, recordPath } from '../../ledger/record.ts'
import { recordsIn } from '../../ledger/records.ts'
import type { Change, ContentRepo } from '../../repo/content-repo.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Delivery, Job } from '../job.ts'
import type { Placed } from '../place/place.ts'
import { type AddedUp, addUp, idOf } from './add-up.ts'
import { carryOver } from './carry-over.ts'
import { messageOfPictures } from './commit-message.ts'

/** What a delivery holds after this run. */
export interface DeliveryMade {
  /** Absent where the branch held all of it already. */
  readonly commit?: string
  /** Of every post whose picture it brings, whichever run drew it. */
  readonly records: readonly Record[]
  /** For people: what could not be kept as both sides have it. */
  readonly notes: readonly string[]
}

/** Commits everything at once on the job's branch. @throws HeadMovedError, BranchGoneError, PermissionError */
export const commitTo = (
  repo: ContentRepo,
  { branch, head }: Job,
  { files, removed, records, recut, retold }: Omit<Placed, 'failed'>,
  inputs: Pick<Inputs, 'commitMessage'>,
  beforeMove: NonNullable<Change['beforeMove']>,
): Promise<string> => {
  const message = messageOfPictures(records, branch, inputs, { recut, retold })
  return repo.commit({ branch, head, files, removed, message, beforeMove })
}

/**
 * Adds what was placed to the delivery branch, by one commit upon what that holds and the job's head:
 * the older delivery is the first parent, so that its branch only ever moves forward.
 * @param isWaiting whether the picture of a post comes from an earlier run
 * @throws HeadMovedError, BranchGoneError, PermissionError
 */
export async function deliver(
  repo: ContentRepo,
  {
    job,
    state,
    inputs,
  }: {
    readonly job: Job
    readonly state: Pick<RepoState, 'head' | 'site'>
    readonly inputs: Pick<Inputs, 'commitMessage'>
  },
  delivery: Delivery,
  placed: Pick<Placed, 'files' | 'removed' | 'records'>,
  isWaiting: (post: string) => boolean,
  beforeMove: NonNullable<Change['beforeMove']>,
): Promise<DeliveryMade> {
  const carried = await carryOver(delivery, state, repo)
  const all = await addUp(carried, placed, isWaiting, state, repo)
  const records = await recordsAfter(all, job.head, repo)
  if (await isDelivered(repo, delivery, all, placed)) return { records, notes: all.notes }

  if (delivery.head === undefined) await repo.createBranch(delivery.branch, job.head)
  const takesOver = delivery.head !== undefined && delivery.head !== job.head
  const commit = await repo.commit({
    branch: delivery.branch,
    head: delivery.head ?? job.head,
    ...(takesOver ? { mergeParents: [job.head], base: job.head } : {}),
    files: all.files,
    removed: all.removed,
    message: messageOfPictures(all.fresh, job.branch, inputs),
    beforeMove,
  })
  return { commit, records, notes: all.notes }
}

/** The records on the delivery branch that its target lacks; not of pictures that people replaced. */
async function recordsAfter(
  { files, fresh }: AddedUp,
  commit: string,
  repo: Pick<ContentRepo, 'read'>,
): Promise<readonly Record[]> {
  const known = new Set(fresh.map(({ post }) => recordPath(post)))
  const carried = [...files].flatMap(([path, file]) =>
    'sha' in file && !known.has(path) ? [{ path, sha: file.sha, mode: '100644' }] : [],
  )
  const tree = { commit, files: new Map(carried.map((file) => [file.path, file])) }
  const { records } = await recordsIn(tree, undefined, repo)
  const isShown = ({ files: { hero } }: Record) => isUnchanged(hero, tree.files.get(hero.path)?.sha)
  return [...fresh, ...records.filter(isShown)]
}

/** True where the delivery holds all of it already: only news make a commit. */
async function isDelivered(
  repo: Pick<ContentRepo, 'snapshot'>,
  delivery: Delivery,
  { files }: AddedUp,
  placed: Pick<Placed, 'files' | 'removed' | 'records'>,
): Promise<boolean> {
  if (delivery.head === undefined) return false
  const { files: there } = await repo.snapshot(delivery.head)
  const images = new Map(placed.records.flatMap(imagesOf).map((image) => [image.path, image]))
  const isThere = (path: string) => {
    const file = files.get(path)
    const id = file && idOf(file)
    const now = there.get(path)?.sha
    if (now === id) return true
    const image = images.get(path)
    return image !== undefined && image.blob === id && isUnchanged(image, now)
  }
  return [...placed.files.keys(), ...placed.removed].every(isThere)
}
