import type { Tick } from '../report/boxes-format.ts'
import type { Thread } from '../report/thread.ts'
import { changed } from './changed.ts'
import type { CommentContext, Decision } from './decision.ts'
import { ticksOfUse } from './use.ts'

/** What follows from task boxes. Each is bound to the picture that stood above it. */
export function byTicks(
  ticks: readonly Tick[],
  { threads, choices }: Pick<CommentContext, 'threads' | 'choices'>,
): Decision {
  const uses = ticksOfUse(ticks, choices)
  const approve: Thread[] = []
  const takeBack: Thread[] = []
  const again: Thread[] = []
  const why: string[] = [...uses.why]
  for (const { act, post, picture, ticked } of ticks) {
    if (act === 'use') continue
    const thread = threads.find(({ mark }) => mark === post)
    if (thread === undefined || !thread.sha256.startsWith(picture)) {
      // To take back what is gone is done already.
      if (ticked) why.push(changed(thread))
    } else if (act === 'approve') (ticked ? approve : takeBack).push(thread)
    else if (act === 'redraw' && ticked) again.push(thread)
  }
  return {
    approve,
    // Also where there is none: a tick of before may come to its run later.
    takeBack,
    steps: [
      ...(uses.use.length > 0 ? [{ act: 'use' as const, use: uses.use }] : []),
      ...(again.length > 0
        ? [{ act: 'redraw' as const, posts: again.map(({ post }) => post), instruction: '' }]
        : []),
    ],
    why,
  }
}
