import type { Octokit } from '../../github/octokit.ts'
import { getPull } from '../../github/pull-request.ts'
import { readKeptName, sheetsRefName } from '../../repo/kept-names.ts'
import { type KeptRef, keptRefs } from '../../repo/kept-refs.ts'
import type { GitHubSession } from '../session.ts'

/** By the API each is a request: the others wait for another run. */
const mostAtOnce = 5

const day = 86_400_000

/**
 * Takes away what was kept for pull requests that were closed longer ago than the input `keep-days`
 * says, for branches on which nothing was drawn for so long, and on the way to a commit that never
 * came. Gives what it did, in words; that it may not do so is no failure of anybody's.
 * @param current the pull request that is worked on: it is open
 */
export async function clearOld(session: GitHubSession, current?: number): Promise<string> {
  const { octokit, address, context } = session
  const before = context.now().getTime() - context.inputs.keepDays * day
  try {
    const refs = await keptRefs(octokit, address)
    const old = await oldOnes(refs, before, session, current)
    for (const { name } of old) await (await context.repo.refStore(name))?.drop()
    if (old.length === 0) return ''
    const what = old.length === 1 ? '1 old ref' : `${old.length} old refs`
    return `${what} of drawings and approvals, kept for ${context.inputs.keepDays} days, taken away: ${old.map(({ name }) => name).join(', ')}.`
  } catch (error) {
    return `What was kept for pull requests that are closed could not be looked through: ${(error as Error).message}`
  }
}

/** The pull request that a ref is kept for. */
const numberOf = ({ name }: KeptRef): number | undefined => readKeptName(name)?.pullRequest

async function oldOnes(
  refs: readonly KeptRef[],
  before: number,
  { octokit, address, context }: GitHubSession,
  current: number | undefined,
): Promise<readonly KeptRef[]> {
  const now = context.now().getTime()
  const name = { owner: address.owner, repo: address.name }
  const ofPulls = Map.groupBy(refs, numberOf)
  const ofBranches = refs.filter(({ name }) => /^(?:branch|objects)-/.test(name))
  ofPulls.delete(undefined)
  if (current !== undefined) ofPulls.delete(current)
  const isAsked = ofPulls.size > 0 || ofBranches.some(isOfSheets)
  const open = isAsked ? await openPulls(octokit, name) : noPulls
  const closed = [...ofPulls].filter(([number]) => !open.numbers.has(number!))
  const branches = ofBranches.filter((ref) => !isOfSheets(ref) || !open.shows(ref))
  const old: KeptRef[] = []
  for (const [number, all] of someOf(closed)) {
    const { state, closedAt } = await getPull(octokit, address, number!)
    if (state === 'closed' && Date.parse(closedAt) <= before) old.push(...all)
  }
  // Several jobs may work on a branch at once, however few days are to be kept.
  const unused = Math.min(before, now - day)
  for (const ref of someOf(branches)) {
    const { data } = await octokit.rest.git.getCommit({ ...name, commit_sha: ref.commit })
    if (Date.parse(data.committer.date) <= unused) old.push(ref)
  }
  return old
}

/** Others each time: those that stay for now must not be in the way of those behind them. */
function someOf<T>(all: readonly T[]): readonly T[] {
  const first = Math.floor(Math.random() * all.length)
  return [...all.slice(first), ...all.slice(0, first)].slice(0, mostAtOnce)
}

/** Contact sheets of a branch that brings pictures: its pull request shows them as long as it is open. */
const isOfSheets = ({ name }: KeptRef): boolean => /-sheets(?:@|$)/.test(name)

interface OpenPulls {
  readonly numbers: ReadonlySet<number>
  /** Whether one of them may show the contact sheets on a ref. */
  shows(ref: KeptRef): boolean
}

const noPulls: OpenPulls = { numbers: new Set(), shows: () => false }

const mostListed = 100

/** The first hundred: another one is asked for by its number, and where there are more, sheets stay. */
async function openPulls(
  octokit: Octokit,
  name: { readonly owner: string; readonly repo: string },
): Promise<OpenPulls> {
  const { data } = await octokit.rest.pulls.list({ ...name, state: 'open', per_page: mostListed })
  const sheets = new Set(data.map(({ head }) => sheetsRefName({ branch: head.ref })))
  return {
    numbers: new Set(data.map(({ number }) => number)),
    shows: (ref) => data.length === mostListed || sheets.has(ref.name.replace(/@.*/, '')),
  }
}
