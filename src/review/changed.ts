import type { Thread } from '../report/thread.ts'
import type { Sight } from './seen.ts'

/** Said where the picture that somebody spoke of is another one by now. */
export const changed = (thread: Pick<Thread, 'number' | 'post'> | undefined): string =>
  thread === undefined
    ? 'That picture is not on the branch any more.'
    : `The head has moved: picture ${thread.number} (${thread.post}) is another one now. Look at it, and say it again.`

/** Said where somebody named a picture that the comment did not show them. */
export const notShown = ({ number, post }: Pick<Thread, 'number' | 'post'>): string =>
  `The comment did not show picture ${number} (${post}) when that was said. Look at it there, and say it again; an approving review approves all pictures of its commit.`

/**
 * Whether somebody who spoke at a time had this picture before them: the one that the comment showed
 * then, or, where that is not known, the one that it shows by now. Nobody had seen what was drawn after
 * they spoke: the run may be late, or started again.
 */
export function wasSeen(thread: Thread, seen: Sight, timestamp: string | undefined): boolean {
  if (timestamp !== undefined && secondOf(thread.drawnAt) > secondOf(timestamp)) return false
  const isIt = (begin: string) => thread.sha256.startsWith(begin)
  // A post that was renamed since had its picture under another mark.
  if (seen.isThen) return [...seen.pictures.values()].some(isIt)
  const picture = seen.pictures.get(thread.mark)
  return picture === undefined || isIt(picture)
}

/** GitHub tells times in whole seconds. */
const secondOf = (timestamp: string): number => Math.floor(Date.parse(timestamp) / 1000)
