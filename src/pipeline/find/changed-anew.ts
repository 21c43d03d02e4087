import type { PictureMemory, RememberedPicture } from '../../memory/pictures.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import type { RepoState } from './repo-state.ts'
import { isTakenAway } from './taken-away.ts'
import type { Wanted } from './wanted.ts'

/** What is wanted, and what people took away meanwhile. */
interface ChangedAnew {
  readonly wanted: readonly Wanted[]
  readonly declined: readonly RememberedPicture[]
}

/**
 * Words change the picture that a post has. Where that went with a rewritten branch, the one that is
 * remembered is changed: the change is paid for once, whatever becomes of the branch while it is drawn.
 * Where people took away the very picture that was to be drawn again, none takes its place.
 * @param memory absent where nothing is remembered
 * @throws what the repo throws
 */
export async function changedAnew(
  wanted: readonly Wanted[],
  job: Job,
  state: RepoState,
  memory: PictureMemory | undefined,
  repo: RunContext['repo'],
): Promise<ChangedAnew> {
  const isMeant = ({ post }: Wanted) => job.instruction !== '' || job.seen?.has(post.path)
  const bare = wanted.filter((want) => want.present === undefined && isMeant(want))
  if (!job.again || memory === undefined || bare.length === 0) return { wanted, declined: [] }
  await memory.look()
  const known = await memory.of(bare.map(({ post }) => post.path))
  const declined: RememberedPicture[] = []
  const before = new Map<string, Partial<Wanted>>()
  for (const { post } of bare) {
    const picture = known.get(post.path)
    if (picture === undefined) continue
    const isNo = picture.isDeclined || (await isTakenAway(picture, post.path, job, state, repo))
    if (isNo && job.seen?.has(post.path)) declined.push(picture)
    if (!isNo && job.instruction !== '') before.set(post.path, asPresent(picture))
  }
  const isNo = new Set(declined.map(({ record }) => record.post))
  return {
    wanted: wanted
      .filter(({ post }) => !isNo.has(post.path))
      .map((want) => ({ ...want, ...before.get(want.post.path) })),
    declined,
  }
}

const asPresent = ({ record, placed }: RememberedPicture): Partial<Wanted> => ({
  record,
  present: { path: record.files.hero.path, sha: record.files.hero.blob, mode: '100644' },
  ...(placed[0] && { presentAt: placed[0].commit }),
})
