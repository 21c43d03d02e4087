import { imagesOf, type Record, recordPath } from '../../ledger/record.ts'
import { mergePost } from '../../posts/merge-post.ts'
import { mergeText } from '../../posts/merge-text.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { NewFile } from '../../repo/files.ts'
import { gitId } from '../../repo/object-id.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Placed } from '../place/place.ts'
import { type CarriedOver, stays } from './carry-over.ts'

/** All that a delivery is to hold beyond the present head. */
export interface AddedUp {
  readonly files: ReadonlyMap<string, NewFile>
  readonly removed: readonly string[]
  /** Posts that this run put there; the others were there already. */
  readonly fresh: readonly Record[]
  readonly notes: readonly string[]
}

/** Git's id of a file's bytes. */
export const idOf = (file: NewFile): string => ('sha' in file ? file.sha : gitId(file.bytes))

/**
 * What was carried over, with what this run placed on the same head. Pictures that come from the
 * delivery itself stay as they are there, with what people made of their posts.
 * @param isWaiting whether the picture of a post comes from an earlier run
 * @throws what the repo throws
 */
export async function addUp(
  carried: CarriedOver,
  placed: Pick<Placed, 'files' | 'removed' | 'records'>,
  isWaiting: (post: string) => boolean,
  { head, site }: Pick<RepoState, 'head' | 'site'>,
  repo: Pick<ContentRepo, 'read'>,
): Promise<AddedUp> {
  const isThere = ({ post }: Record) => isWaiting(post) && carried.files.has(recordPath(post))
  const there = new Set(placed.records.filter(isThere).flatMap(pathsOf))
  const fresh = placed.records.filter((record) => !isThere(record))
  const own = new Set(fresh.flatMap(pathsOf))
  const files = new Map(carried.files)
  const notes = [...carried.notes]
  for (const [path, file] of placed.files) {
    const now = files.get(path)
    if (there.has(path)) continue
    if (!now || (own.has(path) && !site.isPost(path))) files.set(path, file)
    else if (idOf(now) !== idOf(file)) {
      const sides = await sidesOf(path, file, now, head, repo)
      const wins = own.has(path) ? 'ours' : 'theirs'
      const merged = site.isPost(path)
        ? mergePost(path, sides, wins, site.rulesOf(path))
        : mergeText(sides)
      if (merged) files.set(path, { bytes: merged })
      else if (own.has(path)) files.set(path, file)
      else notes.push(stays(path))
    }
  }
  for (const path of placed.removed) if (!files.has(path)) files.set(path, undefined)
  const kept = [...files].flatMap(([path, file]) => (file ? [[path, file] as const] : []))
  return {
    files: new Map(kept),
    removed: [...files].filter(([, file]) => file === undefined).map(([path]) => path),
    fresh,
    notes,
  }
}

const pathsOf = (record: Record) => [
  record.post,
  recordPath(record.post),
  ...imagesOf(record).map(({ path }) => path),
]

async function sidesOf(
  path: string,
  placed: NewFile,
  carried: NewFile,
  { files }: RepoState['head'],
  repo: Pick<ContentRepo, 'read'>,
) {
  const read = async (sha: string | undefined) => {
    if (sha === undefined) return new Uint8Array()
    return (await repo.read([{ path, sha, mode: '100644' }])).get(path) ?? new Uint8Array()
  }
  const bytesOf = (file: NewFile) => ('bytes' in file ? file.bytes : read(file.sha))
  return {
    base: await read(files.get(path)?.sha),
    ours: await bytesOf(placed),
    theirs: await bytesOf(carried),
  }
}
