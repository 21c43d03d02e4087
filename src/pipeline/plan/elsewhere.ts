import { type PaidEntry, pictureMark } from '../../ledger/account-entry.ts'
import { samePictureByNow } from '../../ledger/account-state.ts'
import { postMark } from '../../ledger/post-mark.ts'
import { PictureMemory, type RememberedPicture, readOnly } from '../../memory/pictures.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RepoState } from '../find/repo-state.ts'
import { isTakenAway } from '../find/taken-away.ts'
import type { Job } from '../job.ts'
import type { Planned } from './planned.ts'

/**
 * Where else a drawing of these pictures may be kept: one commit can be the head of a branch and of
 * several pull requests, each with staging of its own. The account tells who paid for the same.
 * @param own the staging of this run
 * @param isGone as {@link goneFrom} gives it
 */
export const shelvesOf = (
  planned: readonly Pick<Planned, 'post' | 'drawing'>[],
  paid: readonly PaidEntry[],
  own: string,
  isGone: (post: string) => boolean,
): readonly string[] => {
  const wanted = planned.map(({ post, drawing }) => pictureMark(post.path, drawing))
  const same = paid.filter(
    (entry) =>
      entry.what === 'picture' &&
      entry.shelf !== own &&
      wanted.some((picture) => samePictureByNow(picture, entry, isGone)),
  )
  return [...new Set(same.map(({ shelf }) => shelf))]
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
 * What people took away there of these pictures: a no holds for the same picture of the same post on
 * every branch, until somebody asks for it.
 * @param own what is remembered for the job itself: a no of before stands there, also where a rebase took
 *   its commit out of the history
 * @throws what the repo throws
 */
export async function declinedThere(
  planned: readonly Pick<Planned, 'post' | 'fingerprint'>[],
  memories: readonly PictureMemory[],
  own: Pick<PictureMemory, 'declines'> | undefined,
  { job, state }: { readonly job: Job; readonly state: RepoState },
  repo: ContentRepo,
): Promise<readonly RememberedPicture[]> {
  if (job.again || job.asked) return []
  const wanted = new Map(planned.map((picture) => [picture.post.path, picture]))
  const declined = new Map<string, RememberedPicture>()
  for (const memory of memories)
    for (const [path, picture] of await memory.of([...wanted.keys()])) {
      if (picture.record.fingerprint !== wanted.get(path)!.fingerprint) continue
      const isKnown = picture.isDeclined || own?.declines(path)
      if (isKnown || (await isTakenAway(picture, path, job, state, repo)))
        declined.set(path, picture)
    }
  return [...declined.values()]
}

/** The pictures that were put in place from there. @throws what the repo throws */
export async function memoriesOf(
  shelves: readonly string[],
  repo: Pick<ContentRepo, 'refStore'>,
): Promise<readonly PictureMemory[]> {
  const memories = shelves.map((shelf) => new PictureMemory(readOnly(() => repo.refStore(shelf))))
  for (const memory of memories) await memory.look()
  return memories
}
