import type { Thread } from '../report/thread.ts'
import type { Sight } from './seen.ts'

/** Said where the picture that somebody spoke of is another one by now. */
export const changed = (thread: Pick<Thread, 'number' | 'post'> | undefined): string =>
  thread === undefined
    ? 'That picture is not on the branch any more.'
    : `The head has moved: picture ${thread.number} (${thread.post}) is another one now. Look at it, and say it again.`

/**
 * Whether somebody who spoke at a time had this picture before them: the one that the comment showed
 * then. Where that is not known, it is what the comment shows by now, but nothing that was drawn after
 * they spoke: the run may be late, or started again.
 */
export function wasSeen(thread: Thread, seen: Sight, timestamp: string | undefined): boolean {
  if (seen.isThen)
    return [...seen.pictures.values()].some((begin) => thread.sha256.startsWith(begin))
  if (timestamp !== undefined && secondOf(thread.drawnAt) > secondOf(timestamp)) return false
  const picture = seen.pictures.get(thread.mark)
  return picture === undefined || thread.sha256.startsWith(picture)
}

/** GitHub tells times in whole seconds. */
const secondOf = (timestamp: string): number => Math.floor(Date.parse(timestamp) / 1000)
