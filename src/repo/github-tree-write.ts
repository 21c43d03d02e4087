import pMap from 'p-map'
import type { Octokit } from '../github/octokit.ts'
import type { Change } from './content-repo.ts'
import type { FileEntry, NewFile } from './files.ts'
import type { RepoName, TreeFiles } from './github-tree.ts'
import { inlineTexts } from './inline-texts.ts'
import { modesOf, removable } from './new-paths.ts'
import { gitId } from './object-id.ts'
import type { TreeFile } from './packs/objects.ts'
import { treeId } from './tree-id.ts'

/**
 * Makes the tree of a change and gives its id. Small texts go along with it, all else is kept first.
 *
 * GitHub does not promise that a text comes out as the bytes that went in (line ends, a byte order
 * mark), so the tree's id is held against git's own. Where it is another, each file is kept as bytes.
 * @param base what it is built upon, undefined where there is nothing yet: files without the id of their tree
 *   would be left out of the new one
 * @throws HeroImagesError for paths that must not be written, PermissionError
 */
export async function writeTree(
  octokit: Octokit,
  name: RepoName,
  base: TreeFiles | undefined,
  { files, removed = [] }: Pick<Change, 'files' | 'removed'>,
  keep: (bytes: Uint8Array) => Promise<string>,
): Promise<string> {
  const before = base?.files ?? new Map<string, FileEntry>()
  const modes = modesOf(files.keys(), before)
  const gone = removable(removed, { files: before, kept: files })

  const make = async (texts: ReadonlyMap<string, string>): Promise<string> => {
    const entries = await pMap(
      files,
      async ([path, file]) => {
        const content = texts.get(path)
        const mode = modes.get(path) as '100644' | '100755'
        const entry = { path, mode, type: 'blob' as const }
        return content === undefined
          ? { ...entry, sha: 'sha' in file ? file.sha : await keep(file.bytes) }
          : { ...entry, content }
      },
      { concurrency: 4 },
    )
    const tree = [...entries, ...gone.map(without)]
    const upon = base && { base_tree: base.tree }
    const { data } = await octokit.rest.git.createTree({ ...name, ...upon, tree })
    return data.sha
  }

  const texts = inlineTexts(files)
  const made = await make(texts)
  if (texts.size === 0 || made === idAfter(before, { files, modes, gone })) return made
  return make(new Map())
}

/** https://docs.github.com/rest/git/trees#create-a-tree: a null id deletes the file. */
const without = (path: string) => ({ path, mode: '100644', type: 'blob', sha: null }) as const

function idAfter(
  before: ReadonlyMap<string, TreeFile>,
  change: {
    readonly files: ReadonlyMap<string, NewFile>
    readonly modes: ReadonlyMap<string, string>
    readonly gone: readonly string[]
  },
): string {
  const after = new Map(before)
  for (const path of change.gone) after.delete(path)
  for (const [path, file] of change.files)
    after.set(path, {
      mode: change.modes.get(path)!,
      sha: 'sha' in file ? file.sha : gitId(file.bytes),
    })
  return treeId(after)
}
