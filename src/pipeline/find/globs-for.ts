import { posix } from 'node:path'

/** So many folders are named; more are taken together by the folder above. */
const mostFolders = 3

/** A file that is to be a post. */
interface WishedPost {
  readonly path: string
  /** A glob would not reach it: only its own path says that it is meant. */
  readonly isAlone: boolean
}

/** Globs and paths, for the setting `posts`, that take the posts of a repo and further files. Pure. */
export function globsFor(
  posts: readonly string[],
  wished: readonly WishedPost[],
): readonly string[] {
  const known = foldersOf(posts)
  const isAbove = (dir: string) =>
    dir === '.' || known.some((folder) => folder === dir || folder.startsWith(`${dir}/`))
  const isSingle = ({ path, isAlone }: WishedPost) => isAlone || isAbove(folderOf(path))
  const single = wished.filter(isSingle).map(({ path }) => path)
  const others = wished.filter((wish) => !isSingle(wish)).map(({ path }) => path)
  return [
    ...known.map((dir) => globOf(dir, posts)),
    ...foldersOf(others).map((dir) => globOf(dir, others)),
    ...single.slice(0, mostFolders),
  ]
}

/** The folder of a file, or the one above where the folder is its own: `posts/b/index.md`. */
export function folderOf(path: string): string {
  const dir = posix.dirname(path)
  return /^\+?(?:index|page)\./i.test(posix.basename(path)) ? posix.dirname(dir) : dir
}

function foldersOf(paths: readonly string[]): readonly string[] {
  let dirs = outermost(paths.map(folderOf))
  while (dirs.length > mostFolders) {
    const deepest = Math.max(...dirs.map(depth))
    dirs = outermost(dirs.map((dir) => (depth(dir) === deepest ? posix.dirname(dir) : dir)))
  }
  return dirs
}

const depth = (dir: string) => (dir === '.' ? 0 : dir.split('/').length)

const outermost = (dirs: readonly string[]): readonly string[] => {
  const all = [...new Set(dirs)].sort()
  return all.filter(
    (dir) => !all.some((other) => other !== dir && (other === '.' || dir.startsWith(`${other}/`))),
  )
}

function globOf(dir: string, paths: readonly string[]): string {
  const inside = paths.filter((path) => dir === '.' || path.startsWith(`${dir}/`))
  const endings = [...new Set(inside.map((path) => posix.extname(path).slice(1)))].sort()
  const ending = endings.length === 1 ? endings[0] : `{${endings.join(',')}}`
  return `${dir === '.' ? '' : `${dir.replace(/[[\]{}()*?!]/g, '\\$&')}/`}**/*.${ending}`
}
