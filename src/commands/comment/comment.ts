import { mayWrite } from '../../github/permission.ts'
import { type Reaction, react } from '../../github/reactions.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import { knownComments } from '../pull-request/remember.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { follow } from './follow.ts'

/**
 * Does what somebody asked for on a pull request, where they may, and tells so in our comment. The
 * state is that of records and staging, never what a comment says.
 * @returns nothing where they may not ask, or nothing was to be done
 * @throws what the main job throws
 */
export async function answerComment(
  event: CommentEvent,
  session: GitHubSession,
): Promise<FinishedRun | undefined> {
  const { octokit, address, context } = session
  const { log } = context
  if (event.how === 'ticks' && event.name !== context.inputs.name) {
    log.info(
      `That task box is in the comment of another workflow${event.name && `, \`${event.name}\``}.`,
    )
    return undefined
  }
  if (event.how === 'ticks' && !(await isOurs(event, session))) {
    log.info('That task box is in a comment of somebody else.')
    return undefined
  }
  const answer = (reaction: Reaction) =>
    event.how === 'words' ? react(octokit, address, event.comment, reaction) : Promise.resolve()
  if (!(await mayWrite(octokit, address, event.login, log.info))) {
    await answer('confused')
    return undefined
  }
  await answer('eyes')
  try {
    const { finished, isDone } = await follow(event, session)
    if (isDone === undefined) log.info('Another workflow on this pull request is meant.')
    else await answer(isDone ? 'rocket' : 'confused')
    return finished
  } catch (error) {
    await answer('confused')
    throw error
  }
}

async function isOurs(
  { author, comment, number }: Extract<CommentEvent, { how: 'ticks' }>,
  { login, context: { repo, inputs } }: GitHubSession,
): Promise<boolean> {
  const known = await knownComments({ pullRequest: number, branch: '', name: inputs.name }, repo)
  return known.includes(comment) || author.toLowerCase() === (await login()).toLowerCase()
}
