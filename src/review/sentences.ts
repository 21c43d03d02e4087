import { clean } from '../report/escape.ts'

/** One command of a comment. */
export interface Sentence {
  /** What stands after `/hero` on its line. */
  readonly line: string
  /** What is written below it, up to the next command; line by line. */
  readonly below: string
}

/** Characters of a comment at most, on GitHub. */
const longestComment = 65_536

const opening = /^\/hero(?![\p{L}\p{N}_\-/])[\s:,.!?]*(.*)$/iu
const fence = /^ {0,3}(`{3,}|~{3,})/

/**
 * The commands of a comment, one a line. What stands above the first is talk between people, and so is
 * what they quote or show as code.
 */
export function sentencesIn(body: string): readonly Sentence[] {
  const found: { line: string; below: string[] }[] = []
  let fenced = ''
  for (const raw of body.slice(0, longestComment).split(/\r\n?|\n/)) {
    const mark = fence.exec(raw)?.[1]
    const text = clean(raw, longestComment)
    const said = fenced === '' && !/^(?: {4}|\t)/.test(raw) ? opening.exec(text) : null
    if (mark !== undefined) fenced = nextFence(fenced, mark)
    else if (said !== null) found.push({ line: said[1]!.trim(), below: [] })
    else if (!text.startsWith('>')) found.at(-1)?.below.push(text)
  }
  return found.map(({ line, below }) => ({ line, below: below.join('\n').trim() }))
}

/** A fence ends where one of its kind stands that is as long. */
function nextFence(open: string, mark: string): string {
  if (open === '') return mark
  return mark[0] === open[0] && mark.length >= open.length ? '' : open
}
