import type { Generator } from '../../pictures/generator.ts'
import { checkCommitTemplate } from '../../prompts/commit-text.ts'
import type { RunContext } from '../context.ts'
import type { Delivery, Job } from '../job.ts'
import type { Kept } from '../kept.ts'
import { withApproved } from './approved.ts'
import { type FoundPosts, findPosts } from './find-posts.ts'
import { type RepoState, readRepoState } from './repo-state.ts'

/** The repo as it is now: the posts that a job is about, and what is known of each. */
export interface Findings extends FoundPosts {
  readonly job: Job
  readonly delivery: Delivery | undefined
  readonly state: RepoState
  /** Who draws here. */
  readonly generator: Generator
}

/**
 * Reads the repo at the job's head, and finds the posts that lack a hero.
 * @throws SettingsError, and what the repo throws
 */
export async function find(
  job: Job,
  context: RunContext,
  delivery: Delivery | undefined,
  { memory }: Pick<Kept, 'memory'>,
): Promise<Findings> {
  checkCommitTemplate(context.inputs.commitMessage)
  const first = await readRepoState(job, context)
  const generator = await (context.inputs.generator === 'card'
    ? context.card(first.look)
    : context.openai(context))
  const found = await findPosts(job, first, context, delivery, memory)
  // Versions are looked up where they count: each file is a request.
  const state = found.isInDoubt ? { ...first, site: await first.byVersion() } : first
  const posts = found.isInDoubt ? await findPosts(job, state, context, delivery, memory) : found
  const takesAlong = generator.mostPictures > 0 ? posts.wanted : []
  const known = await withApproved(takesAlong, job, state, context)
  return { ...posts, job, delivery, state: known, generator }
}
