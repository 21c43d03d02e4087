import type { RunContext } from '../../pipeline/context.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { ChosenCandidate } from '../../staging/chosen-candidate.ts'

/** What came of putting candidates on the branch. */
export interface Put {
  readonly outcome: Outcome
  /** For people: what was done, and why something was not. */
  readonly done: readonly string[]
  readonly why: readonly string[]
}

/**
 * Puts candidates that somebody chose on the branch: as they are, or a final picture drawn after them.
 * The others leave the staging with that.
 * @param looking a job that only looks otherwise
 * @throws what the main job throws
 */
export async function putOnBranch(
  use: readonly ChosenCandidate[],
  looking: Job,
  context: RunContext,
): Promise<Put> {
  const outcome = await illustrate({ ...looking, use }, context)
  const { records, failed, skipped, held } = outcome
  const drawn = new Map(records.map((record) => [record.post, record]))
  const beyond = skipped.filter(
    ({ post, kind }) => kind === 'beyond-limit' && use.some((chosen) => chosen.post === post),
  )
  const explained = new Set([...failed, ...beyond, ...held].map(({ post }) => post))
  const gone = use.filter(({ post }) => !drawn.has(post) && !explained.has(post))
  return {
    outcome,
    done: use.flatMap(({ post, letter, login }) => {
      const record = drawn.get(post)
      if (record === undefined) return []
      const how = record.after ? '. A final picture was drawn after it: look at it once more' : ''
      return [`${login} chose candidate ${letter} for ${post}${how}.`]
    }),
    why: [
      ...held.map(({ why }) => why),
      ...beyond.map(({ post, reason }) => `${post}: ${reason}`),
      ...gone.map(({ post }) => `The picture of ${post} was chosen by somebody else meanwhile.`),
    ],
  }
}
