import { createHash } from 'node:crypto'

/** An object of git with its id. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export interface GitObject {
  readonly kind: 'blob' | 'tree' | 'commit'
  readonly bytes: Uint8Array
  /** Git's id, in hex. */
  readonly id: string
}

const objectOf = (kind: GitObject['kind'], bytes: Uint8Array): GitObject => ({
  kind,
  bytes,
  id: createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex'),
})

export const blobOf = (bytes: Uint8Array): GitObject => objectOf('blob', bytes)

/** What a commit says of itself. */
export interface CommitText {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly at: Date
}

/** Whose commits outside the branches are: nobody's. */
const nobody = 'hero-images <hero-images@localhost>'

export function commitOf({ tree, parents, message, at }: CommitText): GitObject {
  const by = `${nobody} ${Math.floor(at.getTime() / 1000)} +0000`
  const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)]
  const lines = [...head, `author ${by}`, `committer ${by}`, '', message]
  return objectOf('commit', Buffer.from(lines.join('\n')))
}

/** What a tree needs to know of a file: git's mode and object id. */
export interface TreeFile {
  readonly mode: string
  readonly sha: string
}

type Folder = Map<string, TreeFile | Folder>

/**
 * The trees of these files, by path, with those of all folders; the tree of the top is the last.
 * @param files with git's mode and object id, submodules too
 */
export function treesOf(files: ReadonlyMap<string, TreeFile>): readonly GitObject[] {
  const top: Folder = new Map()
  for (const [path, { mode, sha }] of files) {
    const steps = path.split('/')
    const name = steps.pop()!
    steps.reduce(within, top).set(name, { mode, sha })
  }
  const trees: GitObject[] = []
  addTo(trees, top)
  return trees
}

function within(folder: Folder, name: string): Folder {
  const there = folder.get(name)
  if (there instanceof Map) return there
  const made: Folder = new Map()
  folder.set(name, made)
  return made
}

/** Adds a folder's tree behind those of the folders in it, and gives its id. */
function addTo(trees: GitObject[], folder: Folder): string {
  const entries = [...folder].map(([name, entry]) => {
    const isFolder = entry instanceof Map
    return {
      // Git sorts by bytes, and folders as if their names ended with a slash.
      order: Buffer.from(isFolder ? `${name}/` : name),
      head: Buffer.from(`${isFolder ? '40000' : entry.mode} ${name}\0`),
      id: Buffer.from(isFolder ? addTo(trees, entry) : entry.sha, 'hex'),
    }
  })
  entries.sort((a, b) => Buffer.compare(a.order, b.order))
  const tree = objectOf('tree', Buffer.concat(entries.flatMap(({ head, id }) => [head, id])))
  trees.push(tree)
  return tree.id
}
