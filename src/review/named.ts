import { posix } from 'node:path'
import type { Token } from './names.ts'

/** A post of the pull request as people call it. */
export interface NumberedPost {
  /** In the comment, from 1. */
  readonly number: number
  /** Path in the repo. */
  readonly post: string
}

/** A post that people can name. */
export interface CallablePost {
  readonly post: string
  /** As the comment showed it; absent where it bore none. */
  readonly number?: number | undefined
  readonly title?: string | undefined
}

/** The posts that are meant, or why it cannot be told, for people. */
export type Meant<T extends CallablePost> =
  | { readonly posts: readonly T[] }
  | { readonly why: string }

/** A name that more than one post may bear. */
type Name = Exclude<Token, { kind: 'and' | 'end' }>

/** What a name means among these posts, which are told where it means none, or more than one. */
export function named<T extends CallablePost>(name: Name, posts: readonly T[]): Meant<T> {
  if (name.kind === 'all') return { posts }
  const exact = byName(name.text, posts)
  if (exact !== undefined) return exact
  const isShort = name.kind === 'number' && name.text.length < 4
  const begun = isShort ? [] : byBeginning(name.text, posts)
  if (name.kind === 'number' && begun.length !== 1) return byNumber(name, posts)
  if (begun.length === 1) return { posts: begun }
  if (begun.length > 1) return several(name.text, begun)
  return { why: unknownName(name.text, posts) }
}

/** By path, title or slug, where one post alone has that name; nothing where none has. */
export function byName<T extends CallablePost>(
  text: string,
  posts: readonly T[],
): Meant<T> | undefined {
  const path = text.replace(/^\.?\//, '')
  const plain = folded(text)
  const matches = [
    posts.filter(({ post }) => post === path),
    posts.filter(({ title }) => title !== undefined && folded(title) === plain),
    posts.filter(({ post }) => folded(post) === folded(path) || slugOf(post) === plain),
  ].find(({ length }) => length > 0)
  if (matches === undefined) return undefined
  return matches.length === 1 ? { posts: matches } : several(text, matches)
}

function byNumber<T extends CallablePost>(
  { from, to }: Extract<Token, { kind: 'number' }>,
  posts: readonly T[],
): Meant<T> {
  if (to < from || to - from > 999)
    return { why: `There is no picture ${from}-${to}.${listOf(posts)}` }
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const found = wanted.map((number) => posts.filter((one) => one.number === number))
  const doubtful = found.find(({ length }) => length > 1)
  if (doubtful) return inTwoComments(doubtful)
  const missing = wanted.filter((_, index) => found[index]!.length === 0)
  if (missing.length > 0)
    return { why: `There is no picture ${missing.join(', ')}.${listOf(posts)}` }
  return { posts: found.flat() }
}

/** The posts whose slug or path begins so. */
export const byBeginning = <T extends CallablePost>(
  text: string,
  posts: readonly T[],
): readonly T[] => {
  const begin = folded(text.replace(/^\.?\//, ''))
  if (begin.length < 2) return []
  return posts.filter(
    ({ post }) => slugOf(post).startsWith(begin) || folded(post).startsWith(begin),
  )
}

const several = (text: string, posts: readonly CallablePost[]) => ({
  why: `More than one post is called \`${shown(text)}\`: use its number or its path.${listOf(posts)}`,
})

const inTwoComments = (posts: readonly CallablePost[]) => ({
  why: `More than one comment here has a picture ${posts[0]!.number}: name the post. There are ${posts.map(({ post }) => post).join(' and ')}.`,
})

const mostListed = 10

/** The posts that there are, for people. */
export function listOf(posts: readonly CallablePost[]): string {
  if (posts.length === 0) return ''
  const names = posts
    .slice(0, mostListed)
    .map(({ number, post }) => (number === undefined ? post : `${number} (${post})`))
  const more = posts.length > mostListed ? `, and ${posts.length - mostListed} more` : ''
  return ` There ${posts.length === 1 ? 'is' : 'are'} ${names.join(', ')}${more}.`
}

/** The file's name without its extension, or its folder's where it is an index. */
function slugOf(post: string): string {
  const { dir, name } = posix.parse(post)
  return folded(/^_?index$/i.test(name) && dir !== '' ? posix.basename(dir) : name)
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/** Said of a name that no post bears. @param help said before the list of those that there are */
export const unknownName = (text: string, posts: readonly CallablePost[], help = ''): string =>
  `No post of this pull request is called \`${shown(text)}\`.${help}${listOf(posts)}`

/** A picture for people, by its number where it bears one. */
export const pictureName = ({ number, post }: CallablePost): string =>
  number === undefined ? post : `Picture ${number} (${post})`

/** What a stranger wrote, within a code span. */
const shown = (name: string): string => name.replace(/[`|<>@]/g, '').slice(0, 80)
