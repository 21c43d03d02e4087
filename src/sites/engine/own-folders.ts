import type { Conventions } from '../contract/definition.ts'
import { isInOwnFolder } from '../reading/name-pattern.ts'

/** What people are told of a post whose picture would be found in a folder of its own, and that has none. */
export const onlyInFolder = (name: string): string =>
  `Pictures are found here by their name in the folder of their post (${name.replace('{folder}/', '')}), and this post has no folder: move it from name.md to name/index.md, and its hero shows too.`

/** How posts with a folder of their own have their picture, where it is by its name alone. */
const nameInFolders = ({ askedFor, learned }: Conventions): string | undefined => {
  const pattern = learned?.byName ? learned.hero?.pattern : undefined
  return pattern !== undefined && isInOwnFolder(pattern) ? pattern : askedFor?.glob
}

/**
 * The kinds of posts of one site. Where those with a folder of their own have their picture by its name, the
 * others are told that they show none, unless they have a key for it, or are told that already.
 */
export function withFolderless(kinds: readonly Conventions[]): readonly Conventions[] {
  const [name] = kinds.flatMap((kind) => nameInFolders(kind) ?? [])
  if (name === undefined) return kinds
  return kinds.map((kind) => {
    const { colocated, learned, warnings = [] } = kind
    const isTold = warnings.some((warning) => warning.includes('/index.'))
    if (colocated || nameInFolders(kind) || learned?.hero?.keys.length || isTold) return kind
    return { ...kind, warnings: [...warnings, onlyInFolder(name)] }
  })
}
