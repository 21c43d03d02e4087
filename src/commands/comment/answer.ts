import type { Outcome } from '../../pipeline/outcome.ts'
import { budgetText } from '../../report/budget.ts'
import type { Thread } from '../../report/thread.ts'
import { whyText } from '../../report/why.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import type { Step } from '../../review/step.ts'
import type { GitHubSession } from '../session.ts'
import { budgetOf } from './budget.ts'
import { answerHelp } from './help-comment.ts'
import { reply } from './reply.ts'
import { wireInWords } from './wire-in-words.ts'

/** What was told besides, and for people why something could not be. */
interface Told {
  readonly done: readonly string[]
  readonly why: readonly string[]
}

/**
 * Answers what somebody wanted to know: questions get a comment of their own, for its text would push
 * the pictures out of sight.
 * @param looked the pull request as it is by now
 * @throws PermissionError, and what the repo throws
 */
export async function answer(
  steps: readonly Step[],
  event: CommentEvent,
  {
    outer,
    looked,
    threads,
  }: {
    readonly outer: GitHubSession
    readonly looked: Outcome
    readonly threads: readonly Thread[]
  },
): Promise<Told> {
  const done: string[] = []
  const why: string[] = []
  const texts: string[] = []
  for (const step of steps) {
    if (step.act === 'help') await answerHelp(event.number, outer)
    if (step.act === 'wire') {
      const wired = await wireInWords(event.number, outer)
      done.push(...wired.done)
      why.push(...wired.why)
    }
    if (step.act === 'why')
      texts.push(whyText(step.posts.map((post) => known(post, looked, threads))))
    if (step.act === 'budget') texts.push(budgetText(await budgetOf(looked)))
  }
  if (texts.length > 0) await reply(event, texts.join('\n\n'), outer)
  return { done, why }
}

/** All that is known of a post's picture. */
function known(
  post: string,
  { records, earlier, skipped, failed }: Outcome,
  threads: readonly Thread[],
): Parameters<typeof whyText>[0][number] {
  const record = [...records, ...earlier].find((one) => one.post === post)
  const thread = threads.find((one) => one.post === post)
  const reason =
    skipped.find((one) => one.post === post)?.reason ??
    failed.find((one) => one.post === post)?.message
  return { post, record, approval: thread?.approval, reason }
}
