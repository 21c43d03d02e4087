import { HeroImagesError } from '../../errors.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { arrive } from './arrive.ts'
import { clearUp } from './clear-up.ts'

/** What became of what waited for a pull request that is closed now. */
export interface Closed {
  /** The run that brought pictures, where there were any to bring. */
  readonly finished?: FinishedRun
  /** Why they could not be brought: they wait on. */
  readonly problem?: HeroImagesError
  /** What was cleared up, for people; empty where nothing was. */
  readonly said: string
}

/** Brings what was drawn for a pull request that is merged, and takes away what is left. */
export async function afterClosing(
  { number, merged }: { readonly number: number; readonly merged: boolean },
  session: GitHubSession,
): Promise<Closed> {
  return (
    (merged ? await afterMerge(number, session) : undefined) ?? {
      said: await clearUp(number, session.context),
    }
  )
}

/** The same for one that is merged; nothing where no pictures wait. */
export async function afterMerge(
  number: number,
  session: GitHubSession,
): Promise<Closed | undefined> {
  try {
    const finished = await arrive(number, session)
    if (finished === undefined) return undefined
    const { mode } = finished.outcome.job
    const isWhole = mode !== 'plan' && isArrived(finished)
    return { finished, said: isWhole ? await clearUp(number, session.context) : '' }
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    return { problem: waiting(error, number), said: '' }
  }
}

const isArrived = ({ outcome, afterthought }: FinishedRun): boolean =>
  outcome.stopped === undefined && outcome.failed.length === 0 && afterthought === undefined

/** The workflow's token may not write where a fork's pull request started it. */
const waiting = (error: HeroImagesError, number: number) =>
  new HeroImagesError(
    `The pictures for pull request #${number}, which is merged, could not be brought: ${error.message}`,
    {
      hint: `They wait. Start the workflow by hand with \`pull-request: ${number}\`, or let it run on \`pull_request_target\` with \`types: [closed]\`.`,
      cause: error,
    },
  )
