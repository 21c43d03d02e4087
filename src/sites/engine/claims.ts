import picomatch from 'picomatch'
import type { Conventions } from '../contract/definition.ts'
import { belowRoot, isBelow } from '../contract/folder.ts'
import { lastAnswer } from './last-answer.ts'

/** Which files are of a kind of posts. */
export interface Claims {
  /** The conventions' own globs say that this file is of this kind, be it a post or not. */
  claims(path: string): boolean
  /** An index page, a list, a partial: no post, whatever a glob says. */
  excludes(path: string): boolean
}

/** Which files the globs of conventions take, by their repo paths. */
export function claimsOf({ posts, notPosts = [], isPage }: Conventions, root: string): Claims {
  const matches = picomatch([...posts])
  const not = picomatch([...notPosts], { nocase: true })
  // A site may take posts from elsewhere in the repo, by globs that begin with `/`.
  const reaching = posts.filter((glob) => glob.startsWith('/'))
  const reaches = picomatch(reaching.map((glob) => glob.slice(1)))
  const excludes = (path: string) => {
    const below = belowRoot(root, path)
    return not(below) || isPage?.(below) === true
  }
  return {
    excludes,
    claims: lastAnswer(
      (path) =>
        (isBelow(root, path) ? matches(belowRoot(root, path)) : reaches(path)) && !excludes(path),
    ),
  }
}
