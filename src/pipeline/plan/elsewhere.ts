import { drawingMark, type PaidEntry } from '../../ledger/account-entry.ts'
import { postMark } from '../../ledger/post-mark.ts'
import { PictureMemory } from '../../memory/pictures.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Planned } from './planned.ts'

/**
 * Where else a drawing of these pictures may be kept: one commit can be the head of a branch and of
 * several pull requests, each with staging of its own. The account tells who paid for the same.
 * @param own the staging of this run
 */
export const shelvesOf = (
  planned: readonly Pick<Planned, 'post' | 'drawing'>[],
  paid: readonly PaidEntry[],
  own: string,
): readonly string[] => {
  const wanted = new Set(
    planned.map(({ post, drawing }) => `${postMark(post.path)} ${drawingMark(drawing)}`),
  )
  const same = paid.filter(
    ({ what, shelf, post, drawing }) =>
      what === 'picture' && shelf !== own && wanted.has(`${post} ${drawing}`),
  )
  return [...new Set(same.map(({ shelf }) => shelf))]
}

/** The pictures that were put in place from there. @throws what the repo throws */
export async function memoriesOf(
  shelves: readonly string[],
  repo: Pick<ContentRepo, 'refStore'>,
): Promise<readonly PictureMemory[]> {
  const memories = shelves.map(
    (shelf) =>
      new PictureMemory({
        store: () => repo.refStore(shelf),
        keep: () => false,
        drop: () => {},
      }),
  )
  for (const memory of memories) await memory.look()
  return memories
}
