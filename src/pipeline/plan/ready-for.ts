import type { Record } from '../../ledger/record.ts'
import type { PictureMemory } from '../../memory/pictures.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import type { Drawn } from '../find/drawn.ts'
import type { Findings } from '../find/find.ts'
import type { Job } from '../job.ts'
import type { Kept } from '../kept.ts'
import { rememberedThere } from './elsewhere.ts'
import type { Planned } from './planned.ts'

/**
 * The finished pictures of posts that are to have one, whatever these say by now; of a post that was
 * renamed, the one that was drawn from the same words.
 * @throws what the repo throws
 */
export async function readyFor(
  pictures: readonly Planned[],
  { job, ready, state }: Pick<Findings, 'job' | 'ready' | 'state'>,
  memory: Kept['memory'],
  elsewhere: readonly PictureMemory[],
): Promise<ReadonlyMap<string, Drawn>> {
  // What is asked for anew is drawn anew, but for what is named with it, and where many are drawn once each.
  if (job.again && job.ready === undefined && !job.restyle) return new Map()
  const styled = await styledBefore(pictures, job, memory)
  const found = new Map<string, Drawn>()
  for (const planned of pictures) {
    const { path } = planned.post
    const isThere = (post: string) => state.head.files.has(post)
    const record =
      job.ready?.get(path) ??
      ready.get(path) ??
      styled.get(planned.fingerprint) ??
      (await memory?.ofFingerprint(planned.fingerprint, isThere))?.record ??
      (await firstOf(elsewhere, planned, state))
    if (record) found.set(keyOf(planned), { record: { ...record, post: path } })
  }
  return found
}

/** Of pictures that are drawn again once each: those that an earlier delivery had, by fingerprint. */
async function styledBefore(
  pictures: readonly Planned[],
  { restyle }: Pick<Job, 'restyle'>,
  memory: Kept['memory'],
): Promise<ReadonlyMap<string, Record>> {
  if (!restyle || memory === undefined) return new Map()
  await memory.look()
  const known = await memory.of(pictures.map(({ post }) => post.path))
  const ours = [...known.values()].filter(({ isDeclined }) => !isDeclined)
  return new Map(ours.map(({ record }) => [record.fingerprint, record]))
}

/** The same picture of the same post, put in place for another branch or pull request. */
async function firstOf(
  memories: readonly PictureMemory[],
  planned: Planned,
  state: Findings['state'],
): Promise<Record | undefined> {
  for (const memory of memories) {
    const found = (await rememberedThere([planned], memory, state)).get(planned)
    if (found && !found.isDeclined && found.record.fingerprint === planned.fingerprint)
      return found.record
  }
  return undefined
}
