import { HeroImagesError, PermissionError } from '../../errors.ts'
import { type Check, type CheckPlace, checkName, putCheck } from '../../github/check-run.ts'
import type { Standing } from '../../report/thread.ts'
import type { GitHubSession } from '../session.ts'

/** What a check is about. */
interface Told {
  readonly standing: Standing
  readonly isRequired: boolean
  readonly pullRequest: number
}

/**
 * Puts the check on a commit. Where the token may not do that, nobody is told unless somebody waits for
 * it: a pull request without a post of ours should not hear from us.
 * @throws HeroImagesError with the way out, or the client's error
 */
export async function tellCheck(
  place: CheckPlace,
  check: Check,
  told: Told,
  session: GitHubSession,
): Promise<void> {
  try {
    await putCheck(session.octokit, session.address, place, check)
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error
    const { standing, isRequired, pullRequest } = told
    if (!isRequired && standing.approved + standing.waiting + standing.without === 0) {
      session.context.log.info(`No check \`${checkName(place.name)}\`: ${error.message}`)
      return
    }
    const who = startedBy(session)
    if (who === undefined || !isReadOnly(error)) throw error
    throw new HeroImagesError(
      `The check \`${checkName(place.name)}\` could not be written: ${who} started this run, and GitHub gives such a run a token that may only read, unless the workflow is told otherwise.`,
      {
        hint: `Comment \`/hero plan\` on the pull request, or start the workflow by hand with \`pull-request: ${pullRequest}\`: a run that you start may write it. docs/review.md has a way for all such pull requests.`,
        cause: error,
      },
    )
  }
}

/** Whose runs get less than the workflow's \`permissions:\` say. */
function startedBy({ actor, fork, byHand, listens }: GitHubSession): string | undefined {
  // Its restrictions stay where somebody runs it again: the actor is the same.
  if (actor === 'dependabot[bot]') return 'Dependabot'
  return fork && !byHand && !listens ? 'a pull request from a fork' : undefined
}

/** GitHub's words for a token that lacks a permission; an app's or a person's are others. */
const isReadOnly = ({ message }: PermissionError): boolean =>
  /not accessible by integration/i.test(message)
