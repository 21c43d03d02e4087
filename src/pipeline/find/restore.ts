import { type FileRecord, imagesOf, type Record } from '../../ledger/record.ts'
import { recordsOf } from '../../ledger/records.ts'
import { lfsPointerId } from '../../ledger/tree-ids.ts'
import type { RememberedPicture } from '../../memory/pictures.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'
import { filtersOf } from '../../repo/filters.ts'
import { refusal } from '../../repo/new-paths.ts'
import { inTree } from '../../storage/in-tree.ts'
import type { RunContext } from '../context.ts'
import { isNamedAndGone } from './named-and-gone.ts'
import type { RepoState } from './repo-state.ts'
import { whyUnsafe } from './safe-path.ts'
import type { PostWithHero } from './sort-posts.ts'

/** Files that a post names, or that belong to its picture, and that are gone. */
export interface Restored {
  readonly record: Record
  readonly files: readonly { readonly path: string; readonly sha: string }[]
}

/** The same, before it is known where their bytes are. */
interface Gone {
  readonly record: Record
  readonly files: readonly FileRecord[]
}

/** The files of pictures that posts name and that are gone: of ours, by memory or by record. */
export async function restore(
  posts: readonly PostWithHero[],
  known: ReadonlyMap<string, RememberedPicture>,
  { head, site }: RepoState,
  repo: RunContext['repo'],
): Promise<readonly Restored[]> {
  const paths = posts.map(({ post }) => post.path)
  const records = await recordsOf(head, paths, { repo })
  const all = posts.flatMap(({ post, hero }): Gone[] => {
    const record = records.get(post.path) ?? known.get(post.path)?.record
    if (record === undefined || !isNamedAndGone(record, hero, site.heroFileOf(post), head))
      return []
    const files = imagesOf(record).filter(({ path }) => !head.files.has(path))
    return [{ record, files }]
  })
  return restorable(all, head, repo)
}

/** The social images that went while the hero stayed. */
export const onlySocial = (
  records: readonly Record[],
  { head }: RepoState,
  repo: RunContext['repo'],
): Promise<readonly Restored[]> =>
  restorable(
    records
      .map((record) => ({
        record,
        files: imagesOf(record)
          .slice(1)
          .filter(({ path }) => !head.files.has(path)),
      }))
      .filter(({ files }) => files.length > 0),
    head,
    repo,
  )

async function restorable(
  all: readonly Gone[],
  head: Snapshot,
  repo: RunContext['repo'],
): Promise<readonly Restored[]> {
  const placeable = all.filter(({ files }) =>
    files.every(({ path }) => isPlaceOfPicture(path, head)),
  )
  const found = await Promise.all(
    placeable.map(async ({ record, files }) => {
      const kept = await keptOf(files, head, repo)
      return kept === undefined ? [] : [{ record, files: kept }]
    }),
  )
  return found.flat()
}

/**
 * A record on a branch says what whoever pushes wants it to: with our token that must not become a
 * workflow or any other file that is no picture, and what cannot be written must not end the run.
 */
export const isPlaceOfPicture = (
  path: string,
  head: Snapshot,
  mayReplace: (file: FileEntry) => boolean = () => false,
): boolean =>
  /\.(?:webp|jpe?g|png|avif)$/i.test(path) &&
  refusal(path) === undefined &&
  whyUnsafe(path, head, mayReplace) === undefined

/**
 * The files as the repo still has them, though no branch may name them: their bytes, or where Git LFS keeps
 * them their pointers. Nothing where one is gone.
 */
async function keptOf(
  files: readonly FileRecord[],
  head: Snapshot,
  repo: RunContext['repo'],
): Promise<Restored['files'] | undefined> {
  if (files.some(({ key }) => key !== undefined)) return pointersOf(files, repo)
  const raw = files.map(({ path, blob }) => ({ path, sha: blob }))
  if (await areKept(raw, repo)) return raw
  const paths = files.map(({ path }) => path)
  const rules = await filtersOf(paths, { files: head.files, read: repo.read })
  if (!paths.every((path) => rules.get(path)?.filter === 'lfs')) return undefined
  const pointers = files.map((file) => ({ path: file.path, sha: lfsPointerId(file) }))
  return (await areKept(pointers, repo)) ? pointers : undefined
}

/** What stands for pictures in a bucket. Whether it has them still is seen before the commit. */
const pointersOf = (
  files: readonly FileRecord[],
  repo: RunContext['repo'],
): Promise<Restored['files']> =>
  Promise.all(
    files.map(async (file) => {
      const standing = inTree(file)
      const sha = 'sha' in standing ? standing.sha : await repo.keep(standing.bytes)
      return { path: file.path, sha }
    }),
  )

const areKept = (files: Restored['files'], repo: RunContext['repo']): Promise<boolean> =>
  repo.read(files.map((file) => ({ ...file, mode: '100644' }))).then(
    () => true,
    () => false,
  )
