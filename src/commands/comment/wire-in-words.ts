import { proposalInWords } from '../../report/patches.ts'
import type { GitHubSession } from '../session.ts'
import { type Proposed, proposeWiring } from '../wire/propose.ts'

/**
 * Proposes patches for the templates of the branch that a pull request goes to, because somebody asked
 * for them on it. Gives what came of it, for people.
 * @throws SettingsError, HeadMovedError, and what the repo throws
 */
export async function wireInWords(
  number: number,
  session: GitHubSession,
): Promise<{ readonly done: readonly string[]; readonly why: readonly string[] }> {
  const proposed = await proposeWiring({ kind: 'pull-request', number }, session)
  const advice = proposed.advice.map((text) => `By hand: ${text}`)
  const said = [inWords(proposed), ...advice]
  return isWithheld(proposed) ? { done: [], why: said } : { done: said, why: [] }
}

/** There are patches, and no pull request has them. */
const isWithheld = ({ patches, url }: Proposed) => patches.length > 0 && url === ''

function inWords(proposed: Proposed): string {
  const { url, notice } = proposed
  // Our comment writes no links that somebody else's text could have brought.
  const number = /\/pull\/(\d+)$/.exec(url)?.[1]
  return [
    proposalInWords(proposed),
    ...(notice === '' ? [] : [notice]),
    ...(number === undefined ? [] : [`The patches are in pull request ${number}.`]),
  ].join(' ')
}
