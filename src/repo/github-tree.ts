import pMap from 'p-map'
import { HeroImagesError } from '../errors.ts'
import type { Octokit } from '../github/octokit.ts'
import type { FileEntry } from './files.ts'

export interface RepoName {
  readonly owner: string
  readonly repo: string
}

export interface Listing {
  /** Id of the tree itself. */
  readonly tree: string
  readonly files: ReadonlyMap<string, FileEntry>
}

/**
 * All files below a commit or tree. One request where GitHub gives the list whole; beyond its limit
 * of 100,000 entries or 7 MB, folder by folder.
 * https://docs.github.com/rest/git/trees#get-a-tree
 * @throws HeroImagesError where a single folder is beyond the limit
 */
export async function listTree(octokit: Octokit, name: RepoName, sha: string): Promise<Listing> {
  const files = new Map<string, FileEntry>()
  const get = async (tree_sha: string, recursive: boolean) =>
    (await octokit.rest.git.getTree({ ...name, tree_sha, ...(recursive && { recursive: '1' }) }))
      .data

  const add = async (treeSha: string, prefix: string): Promise<string> => {
    const whole = await get(treeSha, true)
    const { tree } = whole.truncated ? await get(treeSha, false).then(complete(prefix)) : whole
    for (const { path, mode, sha, size, type } of tree)
      if (type !== 'tree')
        files.set(prefix + path, {
          path: prefix + path,
          sha,
          mode,
          ...(size !== undefined && { size }),
        })
    if (whole.truncated)
      await pMap(
        tree.filter(({ type }) => type === 'tree'),
        (folder) => add(folder.sha, `${prefix}${folder.path}/`),
        { concurrency: 4 },
      )
    return whole.sha
  }
  return { tree: await add(sha, ''), files }
}

const complete =
  (prefix: string) =>
  <T extends { truncated: boolean }>(listing: T): T => {
    if (!listing.truncated) return listing
    throw new HeroImagesError(`GitHub does not list all of the folder ${prefix || 'at the top'}`, {
      hint: 'Check the repository out before this step: then git lists the files',
    })
  }
