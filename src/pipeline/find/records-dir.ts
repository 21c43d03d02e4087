import { SettingsError } from '../../errors.ts'
import { placeBelow, usualDir, usualOf } from '../../ledger/record-places.ts'
import type { Change, ContentRepo } from '../../repo/content-repo.ts'
import { atPath, type FileEntry, type Snapshot } from '../../repo/files.ts'
import type { Inputs } from '../../settings/inputs.ts'
import { readSettings } from './settings-of-repo.ts'

/** What a commit writes and takes away. */
type TreeChange = Pick<Change, 'files' | 'removed'>

/**
 * A repo in which records are at their usual paths, wherever its settings keep them, and in which pictures of
 * a bucket are at theirs.
 */
export interface RecordsRepo extends ContentRepo {
  /** What is written at usual paths, as it goes into the tree of a commit. */
  placed<C extends TreeChange>(change: C, base: string): Promise<C>
}

/**
 * The same repo for all who read and write records and marks: these are at their usual paths, and only
 * here is known where `records-dir` of a commit's settings puts them. What lies at the usual place from
 * before is read, too, and goes to its new place with the next commit that writes it.
 * @param settingsAt the commit whose settings say so; absent: each commit's own
 */
export function withRecordsDir(
  repo: ContentRepo,
  { config }: Pick<Inputs, 'config'>,
  settingsAt?: string,
): RecordsRepo {
  const dirs = new Map<string, Promise<string>>()
  const dirIn = (snapshot: Snapshot): Promise<string> => {
    const file = snapshot.files.get(config)
    if (file === undefined && repo.inherited === undefined) return Promise.resolve(usualDir)
    const id = file?.sha ?? ''
    const dir = dirs.get(id) ?? dirBy(repo, snapshot, config)
    dirs.set(id, dir)
    return dir
  }
  const dirAt = async (snapshot: Snapshot): Promise<string> =>
    dirIn(settingsAt === undefined ? snapshot : await repo.snapshot(settingsAt))
  /** On disk a file is read by its path. */
  const onDisk = new Map<string, string>()

  const placed: RecordsRepo['placed'] = async (change, base) => {
    const dir = await dirAt(await repo.snapshot(base))
    return { ...change, ...placedBelow(dir, change) }
  }

  return {
    ...repo,
    placed,
    commit: async (change) => repo.commit(await placed(change, change.base ?? change.head)),

    async snapshot(commit) {
      const all = await repo.snapshot(commit)
      const dir = await dirAt(all)
      const kept = [...(dir === usualDir ? [] : keptIn(all, usualDir)), ...keptIn(all, dir)]
      if (kept.length === 0) return all
      const files = new Map(all.files)
      for (const { at } of kept) files.delete(at)
      for (const { at, file } of kept) {
        files.set(file.path, file)
        if (repo.kind === 'worktree') onDisk.set(file.path, at)
      }
      return { commit, files }
    },

    async read(files) {
      if (onDisk.size === 0) return repo.read(files)
      const at = ({ path }: FileEntry) => onDisk.get(path) ?? path
      const bytes = await repo.read(files.map((file) => atPath(file, at(file))))
      return new Map(
        files.flatMap((file) => {
          const found = bytes.get(at(file))
          return found === undefined ? [] : [[file.path, found] as const]
        }),
      )
    },
  }
}

/** Settings that are wrong are told by whoever needs them. What cannot be read ends here: it may say otherwise. */
async function dirBy(repo: ContentRepo, snapshot: Snapshot, config: string): Promise<string> {
  try {
    return (await readSettings(repo, snapshot, config))['records-dir']
  } catch (error) {
    if (error instanceof SettingsError) return usualDir
    throw error
  }
}

/** What is elsewhere than where it is known to be, the better place last. */
const keptIn = ({ files }: Snapshot, dir: string) =>
  [...files.values()].flatMap((file) => {
    const path = file.mode.startsWith('100') ? usualOf(dir, file.path) : undefined
    return path === undefined || path === file.path
      ? []
      : [{ file: atPath(file, path), at: file.path }]
  })

function placedBelow(dir: string, { files, removed = [] }: TreeChange): TreeChange {
  const placed = new Map([...files].map(([path, file]) => [placeBelow(dir, path), file]))
  const moved = [...files.keys()].filter((path) => placeBelow(dir, path) !== path)
  const gone = [...removed, ...moved].flatMap((path) => [
    ...(removed.includes(path) ? [placeBelow(dir, path)] : []),
    placeBelow(usualDir, path),
  ])
  return { files: placed, removed: [...new Set(gone)].filter((path) => !placed.has(path)) }
}
