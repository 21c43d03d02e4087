import { randomUUID } from 'node:crypto'
import type { FileEntry } from '../repo/files.ts'
import { gitId } from '../repo/object-id.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { claimPath } from './candidate-entry.ts'
import { type Claim, claimEnds, readClaim, writeClaim } from './claim-entry.ts'

/** What came of claiming. */
export type Claimed =
  | { readonly release: () => Promise<void> }
  /** Another run has it, for this person. */
  | { readonly heldBy: Claim }
  /** What was chosen is no longer there: another run has put a picture on the branch. */
  | { readonly isGone: true }

/**
 * Claims that this run alone draws the picture that somebody chose for a post. The ref moves for one
 * of two runs only, so that one of them gets it. A run that was killed holds others back for a while.
 * @throws PermissionError, and what the shelf throws
 */
export async function claim(
  store: RefStore,
  { post, picture }: { readonly post: string; readonly picture: FileEntry },
  login: string,
  now: () => Date,
): Promise<Claimed> {
  const path = claimPath(post)
  const bytes = writeClaim({ version: 1, by: login, at: now().toISOString(), run: randomUUID() })
  const ours = new Map([[path, gitId(bytes)]])
  for (;;) {
    const files = await store.list()
    if (!files.has(picture.path)) return { isGone: true }
    const held = files.get(path)
    const there = held && (await store.read([held])).get(path)
    const other = there && readClaim(there)
    if (other && claimEnds(other) > now()) return { heldBy: other }
    const given = new Map([
      [path, held?.sha],
      [picture.path, picture.sha],
    ])
    if (await store.change({ files: new Map([[path, { bytes }]]), given }))
      return { release: async () => void (await store.change({ removed: [path], given: ours })) }
  }
}
