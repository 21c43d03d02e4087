import { posix } from 'node:path'

/** Posts that are read to learn from, and where to choose them. */
export interface Sample {
  /** Posts at most: by the API each is a request. */
  readonly size: number
  /** Posts that are no news, if there are any: those that are have no images yet. */
  readonly settled?: (path: string) => boolean
}

const dateOf = (path: string) => /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]*(?:\/[^/]*)?$/.exec(path)?.[1]

/**
 * The posts of one kind that tell most: the newest where paths tell dates, else evenly spread. Half
 * of them are posts that a picture is named after.
 * @param pictured whether a picture of the repo has the post's name
 */
export function chooseSample(
  posts: readonly string[],
  size: number,
  pictured: (path: string) => boolean,
): readonly string[] {
  const named = pick(posts.filter(pictured), Math.ceil(size / 2))
  const others = posts.filter((path) => !named.includes(path))
  return [...named, ...pick(others, size - named.length)]
}

function pick(paths: readonly string[], size: number): readonly string[] {
  if (paths.length <= size) return paths
  const dated = paths.filter((path) => dateOf(path) !== undefined)
  if (dated.length * 2 > paths.length) {
    return dated.sort((a, b) => (dateOf(a)! < dateOf(b)! ? 1 : -1)).slice(0, size)
  }
  const sorted = [...paths].sort()
  return Array.from({ length: size }, (_, n) => sorted[Math.floor((n * sorted.length) / size)]!)
}

/** Names of the repo's images and of their folders, for a first guess which posts have one. */
export function picturedIn(paths: ReadonlySet<string>, isImage: (path: string) => boolean) {
  const names = new Set<string>()
  for (const path of paths) {
    if (isImage(path))
      names.add(
        posix
          .basename(path)
          .replace(/\.\w+$/, '')
          .toLowerCase(),
      )
  }
  return (slug: string) => names.has(slug.toLowerCase())
}
