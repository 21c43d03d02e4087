import { trailer } from '../../repo/trailer.ts'

/** How a picture went from a post: told by the commit that it went with. */
export interface Absence {
  readonly message: string
  /**
   * `files-and-record`: its files, and our record of it. `files`: its files alone. `our-lines`: our lines
   * of the post, and nothing else of it. `text`: our lines, and the post says something else as well.
   */
  readonly took: 'files-and-record' | 'files' | 'our-lines' | 'text'
}

/**
 * Whether a person said no with it. A program that saves posts drops what it does not know: it leaves our
 * records, which it never reads, writes its own text, and calls no commit of its own a revert.
 */
export const isNo = ({ message, took }: Absence): boolean =>
  !message.includes(trailer) &&
  (took === 'files-and-record' || took === 'our-lines' || isRevert(message))

/**
 * As git and GitHub word it, in every language, and people leave it.
 * https://git-scm.com/docs/git-revert
 */
const isRevert = (message: string): boolean =>
  /^Revert "/.test(message) || /^This reverts commit [0-9a-f]{7,64}\b/m.test(message)
