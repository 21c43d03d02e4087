import { posix } from 'node:path'
import type { SiteFolder } from '../../contract/folder.ts'
import { isArticleFolder } from '../../reading/articles.ts'

const index = /^index(?:\.[a-z]{2,3}(?:-[a-z0-9]+)?)?\.mdx?$/i
const holds = new Set(['_posts', 'content', 'data', 'src', 'app', 'pages'])
/** One more file beside an index is a part of its article. */
const fewestListed = 2

/**
 * Whether an index lists other posts, or is a post in a folder of its own (`posts/b/index.mdx`). It lists
 * where its folder is that of all articles, or has several further files of its kind below it.
 */
export function listsIn(folder: SiteFolder): (path: string) => boolean {
  let counts: ReadonlyMap<string, number> | undefined
  return (path) => {
    if (!index.test(posix.basename(path))) return false
    const dir = posix.dirname(path)
    if (dir === '.' || isTop(dir)) return true
    counts ??= countBelow(folder.paths().filter(isText))
    return (counts.get(dir) ?? 0) >= fewestListed
  }
}

const isText = (path: string) => /\.mdx?$/i.test(path)

/** The folder of all articles, and not one of an article that is called like it: `blog/notes`. */
function isTop(dir: string): boolean {
  const name = posix.basename(dir)
  if (holds.has(name)) return true
  return isArticleFolder(name) && !posix.dirname(dir).split('/').some(isArticleFolder)
}

/** How many files lie below each folder, the indexes of that folder aside. */
function countBelow(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const own = posix.dirname(path)
    for (let dir = own; dir !== '.'; dir = posix.dirname(dir))
      if (!(dir === own && index.test(posix.basename(path))))
        counts.set(dir, (counts.get(dir) ?? 0) + 1)
  }
  return counts
}
