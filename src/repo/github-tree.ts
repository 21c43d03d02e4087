import pMap from 'p-map'
import { HeroImagesError } from '../errors.ts'
import type { Octokit } from '../github/octokit.ts'
import type { FileEntry } from './files.ts'

export interface RepoName {
  readonly owner: string
  readonly repo: string
}

/** A tree, and all files in it. */
export interface TreeFiles {
  /** Id of the tree itself. */
  readonly tree: string
  readonly files: ReadonlyMap<string, FileEntry>
}

export interface Listing extends TreeFiles {
  /** Its folders, by the ids of their trees, as paths with a slash behind. */
  readonly folders: ReadonlyMap<string, string>
}

/** A tree as GitHub lists it, with all below it or only what lies in it. */
type GetTree = (sha: string, recursive: boolean) => Promise<GitHubTree>
type GitHubTree = Awaited<ReturnType<Octokit['rest']['git']['getTree']>>['data']

/**
 * All files below a commit or tree. One request where GitHub gives the list whole; beyond its limit
 * of 100,000 entries or 7 MB, folder by folder.
 * https://docs.github.com/rest/git/trees#get-a-tree
 * @param like another commit of the same repo: of a large one only folders that differ are listed
 * @throws HeroImagesError where a single folder is beyond the limit
 */
export async function listTree(
  octokit: Octokit,
  name: RepoName,
  sha: string,
  like?: Listing,
): Promise<Listing> {
  const get: GetTree = async (tree_sha, recursive) =>
    (await octokit.rest.git.getTree({ ...name, tree_sha, ...(recursive && { recursive: '1' }) }))
      .data
  const known = like && like.files.size >= large ? await listAlike(get, sha, like) : undefined
  return known ?? listWhole(get, sha)
}

async function listWhole(get: GetTree, sha: string): Promise<Listing> {
  const found = new Found()
  const add = async (treeSha: string, prefix: string): Promise<string> => {
    const whole = await get(treeSha, true)
    if (!whole.truncated) {
      found.add(whole, prefix)
      return whole.sha
    }
    const folder = complete(await get(treeSha, false), prefix)
    found.add(folder, prefix)
    const below = folder.tree.filter(({ type }) => type === 'tree')
    await pMap(below, ({ sha, path }) => add(sha, `${prefix}${path}/`), { concurrency: 4 })
    return folder.sha
  }
  const tree = await add(sha, '')
  return { tree, files: found.files, folders: found.folders }
}

/** From so many files on, which are a megabyte of JSON, a commit is listed by what differs from another. */
const large = 5000
/** So many requests at most find out what differs. */
const mostLooks = 12

/** The same by what is known of another commit; nothing where most of it differs. */
async function listAlike(get: GetTree, sha: string, like: Listing): Promise<Listing | undefined> {
  const found = new Found()
  const same = new Map<string, string[]>()
  let tree = ''
  let differing = [{ sha, prefix: '' }]
  for (let looks = 0; differing.length > 0; looks += differing.length) {
    if (looks + differing.length > mostLooks) return undefined
    const folders = await Promise.all(differing.map(({ sha }) => get(sha, false)))
    const below: typeof differing = []
    for (const [index, folder] of folders.entries()) {
      const { prefix } = differing[index]!
      if (prefix === '') tree = folder.sha
      found.add(complete(folder, prefix), prefix)
      for (const { type, sha, path } of folder.tree) {
        if (type !== 'tree') continue
        const there = like.folders.get(sha)
        if (there === undefined) below.push({ sha, prefix: `${prefix}${path}/` })
        else same.set(there, [...(same.get(there) ?? []), `${prefix}${path}/`])
      }
    }
    differing = below
  }
  found.copy(like, same)
  return { tree, ...found.sorted() }
}

/** What is found of a tree, piece by piece. */
class Found implements Omit<Listing, 'tree'> {
  readonly files = new Map<string, FileEntry>()
  readonly folders = new Map<string, string>()

  add({ tree }: GitHubTree, prefix: string): void {
    for (const { path, mode, sha, size, type } of tree) {
      const here = prefix + path
      if (type === 'tree') this.folders.set(sha, `${here}/`)
      else this.files.set(here, { path: here, sha, mode, ...(size !== undefined && { size }) })
    }
  }

  /** Takes folders of what is known to where they are here: the same one may be in several places. */
  copy(like: Listing, places: ReadonlyMap<string, readonly string[]>): void {
    const here = function* (path: string) {
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        for (const place of places.get(path.slice(0, end + 1)) ?? [])
          yield place + path.slice(end + 1)
    }
    for (const entry of like.files.values())
      for (const path of here(entry.path))
        this.files.set(path, path === entry.path ? entry : { ...entry, path })
    for (const [sha, folder] of like.folders)
      for (const path of here(folder)) this.folders.set(sha, path)
  }

  /** In the order in which GitHub lists files. */
  sorted(): Omit<Listing, 'tree'> {
    const files = new Map([...this.files].sort(([a], [b]) => (a < b ? -1 : 1)))
    return { files, folders: this.folders }
  }
}

function complete(listing: GitHubTree, prefix: string): GitHubTree {
  if (!listing.truncated) return listing
  throw new HeroImagesError(`GitHub does not list all of the folder ${prefix || 'at the top'}`, {
    hint: 'Check the repository out before this step: then git lists the files',
  })
}
