import { type PaidEntry, pictureMark } from '../../ledger/account-entry.ts'
import { samePictureByNow } from '../../ledger/account-state.ts'
import { postMark } from '../../ledger/post-mark.ts'
import type { PictureMemory, RememberedPicture } from '../../memory/pictures.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RepoState } from '../find/repo-state.ts'
import { isTakenAway } from '../find/taken-away.ts'
import type { Job } from '../job.ts'
import type { Planned } from './planned.ts'

/**
 * Where else a drawing of each of these pictures may be kept: one commit can be the head of a branch and
 * of several pull requests, each with staging of its own. The account tells who paid for the same.
 * @param own the staging of this run
 * @param isGone as {@link goneFrom} gives it
 */
export const shelvesOf = <T extends Pick<Planned, 'post' | 'drawing'>>(
  planned: readonly T[],
  paid: readonly PaidEntry[],
  own: string,
  isGone: (post: string) => boolean,
): ReadonlyMap<T, ReadonlySet<string>> => {
  const others = paid.filter(({ what, shelf }) => what === 'picture' && shelf !== own)
  return new Map(
    planned.map((one) => {
      const picture = pictureMark(one.post.path, one.drawing)
      const same = others.filter((entry) => samePictureByNow(picture, entry, isGone))
      return [one, new Set(same.map(({ shelf }) => shelf))]
    }),
  )
}

/** Whether a post of a mark is not in a commit: it may have been renamed. Nothing is hashed until asked. */
export function goneFrom({ files }: Pick<Snapshot, 'files'>): (post: string) => boolean {
  let marks: ReadonlySet<string> | undefined
  return (post) => {
    marks ??= new Set([...files.keys()].map(postMark))
    return !marks.has(post)
  }
}

/**
 * What people took away there of these pictures: a no holds for the same post on every branch that had
 * the same drawing of it, until somebody asks for it, whatever became of that drawing meanwhile.
 * @param shelves as {@link shelvesOf} gives them
 * @param memories what is remembered there, by shelf
 * @param own what is remembered for the job itself: a no of before stands there, also where a rebase took
 *   its commit out of the history
 * @throws what the repo throws
 */
export async function declinedThere<T extends Pick<Planned, 'post' | 'fingerprint'>>(
  planned: readonly T[],
  shelves: ReadonlyMap<T, ReadonlySet<string>>,
  memories: ReadonlyMap<string, PictureMemory>,
  own: Pick<PictureMemory, 'declines'> | undefined,
  { job, state }: { readonly job: Job; readonly state: RepoState },
  repo: ContentRepo,
): Promise<readonly RememberedPicture[]> {
  if (job.again || job.asked) return []
  const declined = new Map<string, RememberedPicture>()
  for (const [shelf, memory] of memories) {
    const there = planned.filter((one) => shelves.get(one)?.has(shelf))
    for (const [{ post }, picture] of await rememberedThere(there, memory, state)) {
      const { path } = post
      const isKnown = [path, picture.record.post].some((name) => own?.declines(name))
      if (isKnown || picture.isDeclined || (await isTakenAway(picture, path, job, state, repo)))
        declined.set(path, { ...picture, record: { ...picture.record, post: path } })
    }
  }
  return [...declined.values()]
}

/** What is remembered there of each post, under the name that it had where it was renamed. @throws what the repo throws */
export async function rememberedThere<T extends Pick<Planned, 'post' | 'fingerprint'>>(
  planned: readonly T[],
  memory: PictureMemory,
  { head }: Pick<RepoState, 'head'>,
): Promise<ReadonlyMap<T, RememberedPicture>> {
  const known = await memory.of(planned.map(({ post }) => post.path))
  const isThere = (post: string) => head.files.has(post)
  const found = new Map<T, RememberedPicture>()
  for (const one of planned) {
    const picture =
      known.get(one.post.path) ?? (await memory.ofFingerprint(one.fingerprint, isThere))
    if (picture) found.set(one, picture)
  }
  return found
}
