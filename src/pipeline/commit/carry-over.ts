import { HeroImagesError, PostError } from '../../errors.ts'
import { imagesOf, postOfRecord, recordPath, recordsDir } from '../../ledger/record.ts'
import { recordsOf } from '../../ledger/records.ts'
import { mergePost } from '../../posts/merge-post.ts'
import { mergeText } from '../../posts/merge-text.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { NewFile, Snapshot } from '../../repo/files.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Delivery } from '../job.ts'
import { changesOf } from './merge-trees.ts'

/** What an open delivery holds, as it has to be done to the present head. */
export interface CarriedOver {
  /** By path; `undefined`: taken away. */
  readonly files: ReadonlyMap<string, NewFile | undefined>
  /** For people: what could not be kept as both sides have it. */
  readonly notes: readonly string[]
}

type Repo = Pick<ContentRepo, 'snapshot' | 'read' | 'mergeBase'>

const nothing: CarriedOver = { files: new Map(), notes: [] }

/**
 * All that an open delivery changed since it last took in its target, ours and what people changed
 * there, done to the target's present head. What both changed is merged: keys are edited into newer
 * posts, other texts go line by line; where that cannot be, the delivery's version stays, and is told.
 * A post that has an image on the target by now is left as it is there.
 * @throws what the repo throws
 */
export async function carryOver(
  delivery: Delivery | undefined,
  { head, site }: Pick<RepoState, 'head' | 'site'>,
  repo: Repo,
): Promise<CarriedOver> {
  if (delivery?.head === undefined || delivery.isOver || delivery.head === head.commit)
    return nothing
  const base = await baseOf(delivery.head, head.commit, repo)
  if (base === undefined) return { ...nothing, notes: [unrelated(delivery.branch)] }
  if (base.commit === delivery.head) return nothing

  const ours = await repo.snapshot(delivery.head)
  const { alone, both } = changesOf(base.files, ours.files, head.files)
  const settled = await settledPosts([...alone.keys(), ...both], { base, ours, head, site }, repo)
  const files = new Map<string, NewFile | undefined>()
  const notes = [...settled.notes]
  for (const [path, entry] of alone) {
    if (settled.paths.has(path)) continue
    if (entry !== undefined && !entry.mode.startsWith('100')) notes.push(notPlain(path))
    else files.set(path, entry && { sha: entry.sha })
  }
  const contested = both.filter((path) => !settled.paths.has(path))
  for (const [path, { file, note }] of await merged(contested, { base, ours, head, site }, repo)) {
    if (file) files.set(path, file)
    if (note) notes.push(note)
  }
  return { files, notes }
}

/** Nothing where the target's history was written anew. */
async function baseOf(a: string, b: string, repo: Repo): Promise<Snapshot | undefined> {
  let commit: string
  try {
    commit = await repo.mergeBase(a, b)
  } catch (error) {
    if (error instanceof HeroImagesError) return undefined
    throw error
  }
  return repo.snapshot(commit)
}

interface Trees extends Pick<RepoState, 'head' | 'site'> {
  readonly base: Snapshot
  readonly ours: Snapshot
}

/** Posts of ours that need nothing any more: they are gone from the target, or have an image there. */
async function settledPosts(
  changed: readonly string[],
  { base, ours, head, site }: Trees,
  repo: Repo,
): Promise<{ readonly paths: ReadonlySet<string>; readonly notes: readonly string[] }> {
  const posts = changed
    .filter((path) => path.startsWith(`${recordsDir}/`) && ours.files.has(path))
    .map(postOfRecord)
    .filter((post) => base.files.get(post)?.sha !== head.files.get(post)?.sha)
  const there = await repo.read(posts.flatMap((post) => head.files.get(post) ?? []))
  const has = (post: string) => {
    const bytes = there.get(post)
    return bytes !== undefined && heroIn(post, bytes, site) !== undefined
  }
  const settled = posts.filter((post) => !head.files.has(post) || has(post))
  const records = await recordsOf(ours, settled, { repo })
  const paths = settled.flatMap((post) => {
    const record = records.get(post)
    return [post, recordPath(post), ...(record ? imagesOf(record).map(({ path }) => path) : [])]
  })
  const notes = settled.map((post) =>
    head.files.has(post)
      ? `${post} has an image on its branch by now: that of the delivery was left out.`
      : `${post} is gone from its branch: its image was left out of the delivery.`,
  )
  return { paths: new Set(paths), notes }
}

function heroIn(path: string, bytes: Uint8Array, site: RepoState['site']): string | undefined {
  try {
    return site.heroOf(site.read(path, bytes))
  } catch (error) {
    if (!(error instanceof PostError)) throw error
    return undefined
  }
}

interface Merged {
  readonly file?: NewFile
  readonly note?: string
}

async function merged(
  paths: readonly string[],
  trees: Trees,
  repo: Repo,
): Promise<ReadonlyMap<string, Merged>> {
  const entries = [trees.base, trees.ours, trees.head].map(({ files }) =>
    paths.flatMap((path) => files.get(path) ?? []),
  )
  const [base, ours, theirs] = await Promise.all(entries.map((files) => repo.read(files)))
  const mergedAt = (path: string): Merged => {
    const entry = trees.ours.files.get(path)
    if (!trees.head.files.has(path)) return { note: gone(path) }
    if (!entry) return { note: takenOut(path) }
    const [a, b] = [ours?.get(path), theirs?.get(path)]
    if (!a || !b) return { note: notPlain(path) }
    const sides = { base: base?.get(path) ?? new Uint8Array(), ours: a, theirs: b }
    const bytes = trees.site.isPost(path)
      ? mergePost(path, sides, 'neither', trees.site.rulesOf(path))
      : mergeText(sides)
    return bytes ? { file: { bytes } } : { file: { sha: entry.sha }, note: stays(path) }
  }
  return new Map(paths.map((path) => [path, mergedAt(path)]))
}

/** Said of what both sides changed in different ways. */
export const stays = (path: string): string =>
  `${path} was changed in the delivery and on its branch: the version of the delivery stays. Look at both before you merge.`

const gone = (path: string) =>
  `${path} is gone from its branch: it was taken out of the delivery, too.`

const takenOut = (path: string) =>
  `${path} was taken out of the delivery, and changed on its branch: it stays as it is there.`

const notPlain = (path: string) =>
  `${path} is no plain file in the delivery or on its branch: it stays as it is on the branch.`

const unrelated = (branch: string) =>
  `\`${branch}\` has no history in common with its target any more: the delivery begins anew.`
