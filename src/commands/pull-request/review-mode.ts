import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { type Talk, threadsOf } from '../../pipeline/show/threads.ts'
import type { Snapshot } from '../../repo/files.ts'
import { refStoreName } from '../../repo/kept-names.ts'
import type { PostChoice } from '../../report/choice.ts'
import type { Report } from '../../report/report.ts'
import type { Standing, Thread } from '../../report/thread.ts'
import { readApprovals } from '../../staging/approvals.ts'
import { listensToComments } from '../../workflow/read.ts'
import type { GitHubSession } from '../session.ts'

/** Whether people can say something about the pictures, and whether a merge waits for them. */
export type ReviewMode = 'off' | 'optional' | 'required'

/**
 * The mode of a run. `auto` goes by the workflow: where no comment starts it, a task box would be a
 * promise that nobody keeps.
 */
export async function reviewMode(
  {
    job,
    state: { head, base },
  }: {
    readonly job: Job
    readonly state: { readonly head: Snapshot; readonly base?: Snapshot | undefined }
  },
  { context, workflow, listens }: GitHubSession,
): Promise<ReviewMode> {
  const { inputs, repo } = context
  if (inputs.review !== 'auto') return inputs.review
  if (listens) return 'optional'
  // What a fork makes of the workflow does not count.
  const file = ((job.isBound && base) || head).files.get(workflow ?? '')
  if (file === undefined) return 'off'
  const text = (await repo.read([file])).get(file.path)
  return listensToComments(new TextDecoder().decode(text)) ? 'optional' : 'off'
}

/** The threads of an outcome, with the approvals that are kept for its pull request. */
export async function threadsNow(
  { job, records, earlier, choices, declined, state: { head, storage } }: Outcome,
  { context: { repo } }: GitHubSession,
): Promise<Talk> {
  const store = await repo.refStore(refStoreName(job))
  const approvals = store ? await readApprovals(store) : []
  const isThere = (post: string) => head.files.has(post)
  const known = declined.map(({ record }) => record)
  return threadsOf([...records, ...earlier], approvals, isThere, choices, known, storage)
}

/** The same report with its pictures as threads, in their order. */
export function withThreads(
  report: Report,
  { threads, choices }: Pick<Talk, 'threads' | 'choices'>,
  {
    mode,
    standing,
    ignoresReviews,
    messages,
  }: {
    readonly mode: ReviewMode
    readonly standing: Standing
    readonly ignoresReviews: boolean
    readonly messages: readonly string[]
  },
): Report {
  if (mode === 'off' || report.mode === 'plan') return report
  const threadByPost = new Map(threads.map((thread) => [thread.post, thread]))
  const choiceOf = new Map(choices.map((choice) => [choice.post, choice]))
  const number = (post: string) =>
    (threadByPost.get(post) ?? choiceOf.get(post))?.number ?? Number.POSITIVE_INFINITY
  return {
    ...report,
    drawn: report.drawn
      .map((post) => ({
        ...post,
        ...threadOf(threadByPost.get(post.post)),
        ...choiceFact(choiceOf.get(post.post)),
      }))
      .toSorted((a, b) => number(a.post) - number(b.post)),
    review: {
      isRequired: mode === 'required',
      standing,
      messages,
      ...(ignoresReviews ? { ignoresReviews } : {}),
    },
  }
}

const threadOf = (thread: Thread | undefined) => (thread ? { thread } : {})

function choiceFact(choice: PostChoice | undefined) {
  if (choice === undefined) return {}
  const { post: _, ...fact } = choice
  return { choice: fact }
}
