import { BranchGoneError, HeroImagesError } from '../../errors.ts'
import { getPull } from '../../github/pull-request.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { arrive } from './arrive.ts'
import { clearOld } from './clear-old.ts'

/** What became of what waited for a pull request that is closed now. */
export interface Closed {
  /** The run that brought pictures, where there were any to bring. */
  readonly finished?: FinishedRun
  /** Why they could not be brought: they wait on. */
  readonly problem?: HeroImagesError
  /** What became of what was kept, for people; empty where there is nothing to say. */
  readonly said: string
}

/**
 * Brings what was drawn for a pull request that is merged. What is kept of it stays for a while, whether
 * it was merged or not: it may be opened again. By its present state: the event may be late, or told
 * once more.
 */
export async function afterClosing(
  { number }: { readonly number: number },
  session: GitHubSession,
): Promise<Closed> {
  const { octokit, address, context } = session
  const { state, merged } = await getPull(octokit, address, number)
  if (state === 'open')
    return { said: `Pull request #${number} is open by now: nothing was done about its closing.` }
  const brought = merged ? await afterMerge(number, session) : undefined
  const cleared = await clearOld(session)
  const days = context.inputs.keepDays
  const kept = `What was drawn and approved for pull request #${number}, which is closed, is kept for ${days === 1 ? '1 day' : `${days} days`}.`
  return { ...brought, said: [kept, cleared].filter(Boolean).join(' ') }
}

/**
 * The same for a run that found its pull request merged when it was to commit: what it drew arrives where
 * that was merged into.
 * @throws what `work` throws, where nothing arrives
 */
export async function orAfterMerge(
  number: number | undefined,
  session: GitHubSession,
  work: () => Promise<FinishedRun | undefined>,
): Promise<FinishedRun | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!hasLostBranch(error) || number === undefined) throw error
    const arrived = await afterMerge(number, session)
    if (arrived?.problem) throw arrived.problem
    if (arrived?.finished === undefined) throw error
    return arrived.finished
  }
}

/** What is said on top of an error leaves it as its cause. */
const hasLostBranch = (error: unknown): boolean =>
  error instanceof BranchGoneError || (error instanceof Error && hasLostBranch(error.cause))

/** The same for one that is merged; nothing where no pictures wait. */
export async function afterMerge(
  number: number,
  session: GitHubSession,
): Promise<Closed | undefined> {
  try {
    const finished = await arrive(number, session)
    if (finished === undefined) return undefined
    return { finished, said: '' }
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    return { problem: waiting(error, number), said: '' }
  }
}

/** The workflow's token may not write where a fork's pull request started it. */
const waiting = (error: HeroImagesError, number: number) =>
  new HeroImagesError(
    `The pictures for pull request #${number}, which is merged, could not be brought: ${error.message}`,
    {
      hint: `They wait. Start the workflow by hand with \`pull-request: ${number}\`, or let it run on \`pull_request_target\` with \`types: [closed]\`.`,
      cause: error,
    },
  )
