import { posix } from 'node:path'
import type { SiteFolder } from '../../contract/folder.ts'
import { isArticleFolder } from '../../reading/articles.ts'

const index = /^index(?:\.[a-z]{2,3}(?:-[a-z0-9]+)?)?\.mdx?$/i
const holds = new Set(['_posts', 'content', 'data', 'src', 'app', 'pages'])
/** One more file beside an index is a part of its article. */
const fewestListed = 2

interface Indexes {
  /**
   * An index that lists other posts, and is none in a folder of its own (`posts/b/index.mdx`): its folder is
   * that of all articles, or has several further files of its kind below it.
   */
  isList(path: string): boolean
  /** A file that an article has beside its index, or that its name sets aside: `_box.mdx`. */
  isPart(path: string): boolean
}

/** What the indexes of a site make of the files of their folders. */
export function indexesIn(folder: SiteFolder): Indexes {
  let texts: readonly string[] | undefined
  let counts: ReadonlyMap<string, number> | undefined
  let indexed: ReadonlySet<string> | undefined
  const all = () => {
    texts ??= folder.paths().filter(isText)
    return texts
  }
  const lists = (dir: string) => {
    if (dir === '.' || isTop(dir)) return true
    counts ??= countBelow(all())
    return (counts.get(dir) ?? 0) >= fewestListed
  }
  const isIndex = (path: string) => index.test(posix.basename(path))
  return {
    isList: (path) => isIndex(path) && lists(posix.dirname(path)),
    isPart(path) {
      if (posix.basename(path).startsWith('_')) return true
      if (isIndex(path)) return false
      indexed ??= new Set(
        all()
          .filter(isIndex)
          .map((path) => posix.dirname(path)),
      )
      const dir = posix.dirname(path)
      return indexed.has(dir) && !lists(dir)
    },
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
