import { fewest } from './votes.ts'

/** Posts that are read to learn from, and where to choose them. */
export interface Sample {
  /** Posts at most: by the API each is a request. */
  readonly size: number
  /** Posts that are no news, if there are any: those that are have no images yet. */
  readonly settled?: (path: string) => boolean
  /** Posts whose picture we drew: they show our ways, and not those of the repo. */
  readonly isOurs?: (path: string) => boolean
}

/** A post that could be read. */
export interface ReadablePost {
  readonly path: string
  /** The same for all languages of an article, which mostly show one image. */
  readonly slug: string
  /** A picture of the repo is named like it. */
  readonly pictured: boolean
}

/**
 * The posts of one kind that tell most: the newest where paths tell dates, else evenly spread, and
 * of each article one. Half of them, and two at least, are posts that a picture is named after.
 */
export function chooseSample(posts: readonly ReadablePost[], size: number): readonly string[] {
  const named = pick(
    posts.filter(({ pictured }) => pictured),
    Math.min(size, Math.max(fewest, Math.ceil(size / 2))),
  )
  const isNamed = new Set(named)
  const unpictured = posts.filter((post) => !isNamed.has(post))
  return [...named, ...pick(unpictured, size - named.length)].map(({ path }) => path)
}

function pick(posts: readonly ReadablePost[], size: number): readonly ReadablePost[] {
  if (posts.length <= size) return posts
  const articles = new Map([...posts].reverse().map((post) => [post.slug, post]))
  const firsts = [...articles.values()]
  if (firsts.length < size) {
    const rest = posts.filter((post) => articles.get(post.slug) !== post)
    return [...firsts, ...pick(rest, size - firsts.length)]
  }
  const dated = firsts.flatMap((post) => {
    const date = dateOf(post.path)
    return date === undefined ? [] : [{ post, date }]
  })
  if (dated.length * 2 > firsts.length) {
    return dated
      .sort((a, b) => (a.date < b.date ? 1 : -1))
      .slice(0, size)
      .map(({ post }) => post)
  }
  return evenly(
    firsts.sort((a, b) => (a.path < b.path ? -1 : 1)),
    size,
  )
}

/** A date in the name of the post or of its own folder, or else folders of years and months. */
const dateOf = (path: string): string | undefined =>
  /(?:^|\/)(\d{4}-\d\d?-\d\d?)-[^/]*(?:\/[^/]*)?$/.exec(path)?.[1] ??
  /(?:^|\/)((?:19|20)\d\d(?:\/\d\d)?)\//.exec(path)?.[1]?.replace('/', '-')

/** `size` of the items at most, as far apart as can be. */
export const evenly = <T>(items: readonly T[], size: number): readonly T[] =>
  items.length <= size
    ? items
    : Array.from({ length: size }, (_, n) => items[Math.floor((n * items.length) / size)]!)

/** The newest first, by the dates in their paths; those without any after them, in their order. */
export const newestFirst = <T extends { readonly path: string }>(
  posts: readonly T[],
): readonly T[] =>
  posts
    .map((post) => ({ post, date: dateOf(post.path) ?? '' }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1))
    .map(({ post }) => post)
