import { type TaskBox, writeBox } from './boxes-format.ts'
import { prose } from './escape.ts'
import { isCard, pictureCost } from './facts.ts'
import type { PostFact } from './report.ts'
import type { Thread } from './thread.ts'
import type { View } from './view.ts'

/** The task boxes under a picture. GitHub lets those tick them who may write to the repo. */
export function boxes(view: View, post: PostFact): readonly string[] {
  const { thread } = post
  if (!view.boxes || thread === undefined) return []
  const { approval } = thread
  const label = approval ? `**Approved** by ${prose(approval.login, 60)}` : '**Approve**'
  return [[approveBox(thread, label), redrawBox(post, thread)].join('\n')]
}

/** The box to approve one of many pictures, with the name that its caption has. */
export function namedApproval(thread: Thread, title: string): string {
  const { number, approval } = thread
  const [act, approver] = approval
    ? ['Approved', ` (by ${prose(approval.login, 60)})`]
    : (['Approve', ''] as const)
  return approveBox(
    thread,
    `**${act} ${number}**${title === '' ? '' : ` · ${prose(title, 80)}`}${approver}`,
  )
}

/** The box to draw one again, alone. */
export function redrawAlone(view: View, post: PostFact): readonly string[] {
  return view.boxes && post.thread ? [redrawBox(post, post.thread)] : []
}

const boxOf = (act: TaskBox['act'], { mark: post, sha256 }: Thread): TaskBox => ({
  act,
  post,
  picture: sha256.slice(0, 16),
})

const approveBox = (thread: Thread, label: string): string =>
  writeBox(boxOf('approve', thread), label, thread.approval !== undefined)

/** A tick spends money: it says how much. */
const redrawBox = (post: PostFact, thread: Thread): string =>
  writeBox(
    boxOf('redraw', thread),
    isCard(post) || post.cost === undefined
      ? 'Draw again'
      : `Draw again (${pictureCost(post.cost)})`,
  )
