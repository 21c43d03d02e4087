import { createHash } from 'node:crypto'

/** What a tree needs to know of a file: git's mode and object id. */
export interface TreeFile {
  readonly mode: string
  readonly sha: string
}

type TreeFolder = Map<string, TreeFile | TreeFolder>

/**
 * The id that git gives to the tree of these files, by path.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function treeId(files: ReadonlyMap<string, TreeFile>): string {
  const top: TreeFolder = new Map()
  for (const [path, { mode, sha }] of files) {
    const steps = path.split('/')
    const name = steps.pop()!
    steps.reduce(within, top).set(name, { mode, sha })
  }
  return idOf(top)
}

function within(folder: TreeFolder, name: string): TreeFolder {
  const there = folder.get(name)
  if (there instanceof Map) return there
  const made: TreeFolder = new Map()
  folder.set(name, made)
  return made
}

function idOf(folder: TreeFolder): string {
  const entries = [...folder].map(([name, entry]) => {
    const isFolder = entry instanceof Map
    return {
      // Git sorts by bytes, and folders as if their names ended with a slash.
      order: Buffer.from(isFolder ? `${name}/` : name),
      head: Buffer.from(`${isFolder ? '40000' : entry.mode} ${name}\0`),
      id: Buffer.from(isFolder ? idOf(entry) : entry.sha, 'hex'),
    }
  })
  entries.sort((a, b) => Buffer.compare(a.order, b.order))
  const bytes = Buffer.concat(entries.flatMap(({ head, id }) => [head, id]))
  return createHash('sha1').update(`tree ${bytes.length}\0`).update(bytes).digest('hex')
}
