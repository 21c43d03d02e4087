import { byBeginning, byName, type CallablePost, listOf, named, unknownName } from './named.ts'
import { isPolite, type TokenAt, tokenAt } from './names.ts'

/** The posts that a sentence names, and for people why a name of it means none. */
export interface Targets<T extends CallablePost> {
  readonly posts: readonly T[]
  readonly why: readonly string[]
  /** The sentence names something, whether there is such a post or not. */
  readonly isNamed: boolean
}

/** More names than anybody writes. */
const mostNames = 300

/**
 * The posts of a sentence that is a list of names. Kind words around them are no names; where a sentence
 * ends and the next one names no post, the rest is talk.
 * @param all what `all` means
 */
export function targetsOf<T extends CallablePost>(
  text: string,
  posts: readonly T[],
  all: readonly T[] = posts,
): Targets<T> {
  const whole = byName(text, posts)
  if (whole && 'posts' in whole) return { posts: whole.posts, why: [], isNamed: true }
  const found = new Set<T>()
  const why: string[] = []
  let isNamed = false
  let isEnded = false
  let token = tokenAt(text, 0)
  for (let count = 0; token && count < mostNames; count++, token = tokenAt(text, token.next)) {
    if (token.kind === 'end') isEnded = true
    if (token.kind === 'end' || token.kind === 'and') continue
    const meant = token.kind === 'all' ? { posts: all } : named(token, posts)
    if ('why' in meant && token.kind === 'word') {
      if (isPolite(token.text)) continue
      if (isEnded) break
    }
    isNamed = true
    if ('why' in meant) why.push(meant.why)
    else for (const post of meant.posts) found.add(post)
  }
  return { posts: [...found], why: [...new Set(why)], isNamed }
}

/** The posts that begin a sentence, and the words after them; or what is unclear about it, for people. */
export type Instructed<T extends CallablePost> =
  | { readonly posts: readonly T[]; readonly words: string }
  | { readonly why: string }

/**
 * Parts a sentence into the posts that it begins with and the words after them. A colon parts them for
 * sure. A name that fits no post is never taken for words about another one; where there is one post
 * alone it need not be named.
 * @param pictures the posts whose picture can be changed
 * @param posts all of the pull request
 */
export function instructionOf<T extends CallablePost>(
  text: string,
  pictures: readonly T[],
  posts: readonly T[],
): Instructed<T> {
  const found = new Set<T>()
  let position = 0
  let isOpen = true
  for (;;) {
    const token = tokenAt(text, position)
    if (token === undefined) break
    if (token.kind === 'end') {
      position = token.next
      if (found.size > 0) break
      continue
    }
    if (token.kind === 'and') {
      position = token.next
      isOpen = true
      continue
    }
    const read = nameIn(token, text, { posts, pictures, isFirst: found.size === 0, isOpen })
    if (read === 'words') break
    if ('why' in read) return read
    for (const post of read.posts) found.add(post)
    position = token.next
    isOpen = false
  }
  const words = text.slice(position).trim()
  if (found.size > 0) return { posts: [...found], words }
  if (pictures.length === 1) return { posts: pictures, words }
  return { why: `No post is named.${listOf(pictures)}` }
}

interface NamePlace<T extends CallablePost> {
  readonly posts: readonly T[]
  readonly pictures: readonly T[]
  /** No post was named before. */
  readonly isFirst: boolean
  /** It stands first, or after a comma or an `and`. */
  readonly isOpen: boolean
}

/** What a token means where names may stand: posts, the begin of the words, or nothing that is clear. */
function nameIn<T extends CallablePost>(
  token: Exclude<TokenAt, { kind: 'and' | 'end' }>,
  text: string,
  { posts, pictures, isFirst, isOpen }: NamePlace<T>,
): { readonly posts: readonly T[] } | { readonly why: string } | 'words' {
  if (token.kind === 'all') return isFirst ? { posts: pictures } : 'words'
  if (token.kind === 'number') {
    const meant = named(token, posts)
    if (isOpen) return isFirst && 'why' in meant ? { why: meant.why + orWords(pictures) } : meant
    return {
      why: `Is \`${token.text}\` a picture, or part of what is to change? Write a comma before a picture, and a colon before the words: \`/hero redraw 1, 2: less blue\`.`,
    }
  }
  if (!isOpen) return 'words'
  if (token.kind === 'quoted') return named(token, posts)
  const exact = byName(token.text, posts)
  if (exact !== undefined) return exact
  if (/\/|\.(?:mdx?|markdown|html?|qmd|rmd|rst|svx)$/i.test(token.text)) return named(token, posts)
  const begun = byBeginning(token.text, posts)
  const isClosed = isEnd(tokenAt(text, token.next))
  if (!isFirst || pictures.length === 1) return 'words'
  if (begun.length > 0 && isClosed) return named(token, posts)
  const help = begun.length === 1 ? ` If you mean ${begun[0]!.post}, write a colon after it.` : ''
  return { why: unknownName(token.text, pictures, help) }
}

/** How to say words that begin with a number. */
const orWords = ([first, ...others]: readonly CallablePost[]): string =>
  first?.number === undefined || others.length > 0
    ? ''
    : ` If that belongs to what is to change, write \`/hero redraw ${first.number}:\` before it.`

const isEnd = (token: TokenAt | undefined) => token === undefined || token.kind !== 'word'
