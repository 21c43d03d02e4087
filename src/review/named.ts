import { posix } from 'node:path'

/** A post of the pull request as people call it. */
export interface NumberedPost {
  /** In the comment, from 1. */
  readonly number: number
  /** Path in the repo. */
  readonly post: string
}

/** The post that is meant, or why it cannot be told, for people. */
export type Meant<T extends NumberedPost> = { readonly thread: T } | { readonly why: string }

/** By number, path or slug, where one post alone has that name. */
export function named<T extends NumberedPost>(name: string, threads: readonly T[]): Meant<T> {
  const plain = name.replace(/^#/, '').replace(/^\.?\//, '')
  const matches = [
    threads.filter(({ number }) => String(number) === plain),
    threads.filter(({ post }) => post === plain),
    threads.filter(({ post }) => slugOf(post) === plain.toLowerCase()),
  ].find(({ length }) => length > 0)
  if (matches === undefined)
    return { why: `No post of this pull request is called \`${shown(name)}\`.` }
  if (matches.length > 1)
    return { why: `More than one post is called \`${shown(name)}\`: use its number or its path.` }
  return { thread: matches[0]! }
}

/**
 * The post that begins a sentence, and the words after it. Where there is one post alone, it need
 * not be named.
 */
export function namedFirst<T extends NumberedPost>(
  sentence: string,
  threads: readonly T[],
): Meant<T> & { readonly words?: string } {
  const [, first = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(sentence) ?? []
  const meant = first === '' ? { why: 'No post is named.' } : named(first, threads)
  if ('thread' in meant) return { ...meant, words: rest }
  return threads.length === 1 ? { thread: threads[0]!, words: sentence } : meant
}

/** The file's name without its extension, or its folder's where it is an index. */
function slugOf(post: string): string {
  const { dir, name } = posix.parse(post)
  const slug = /^_?index$/i.test(name) && dir !== '' ? posix.basename(dir) : name
  return slug.toLowerCase()
}

/** What a stranger wrote, within a code span. */
const shown = (name: string): string => name.replace(/[`|<>@]/g, '').slice(0, 80)
