import pMap from 'p-map'
import { BranchGoneError } from '../../errors.ts'
import { lastPull } from '../../github/pull-request.ts'
import { type HeldPosts, heldBy } from '../../pipeline/archive/held.ts'
import { type KnownPart, type PartNaming, readPart } from '../../pipeline/archive/parts.ts'
import { deliveryBranch, type Job, partsStart } from '../../pipeline/job.ts'
import { withOwner } from '../../repo/kept-names.ts'
import type { ArchiveCommand } from '../../settings/archive-inputs.ts'
import type { GitHubSession } from '../session.ts'

/** A branch of ours with pictures that are not where they belong yet. */
export interface KnownDelivery extends KnownPart, HeldPosts {
  /** Why its posts are left alone, for people; absent where it was merged. */
  readonly place?: string
  readonly url: string
}

/** How the branches are called that hold a part of a branch's posts each. */
export const namingOf = (
  job: Pick<Job, 'branch' | 'name'>,
  command: ArchiveCommand,
): PartNaming => ({ start: partsStart(job, command), end: withOwner('', job.name) })

/**
 * All branches that deliver pictures to the branch of a job: the one that it has by itself, and those of
 * `backfill` and `restyle`.
 * @param except a branch that is known already
 * @throws what GitHub and the repo throw
 */
export async function deliveriesTo(
  job: Job,
  session: GitHubSession,
  except?: string,
): Promise<readonly KnownDelivery[]> {
  const { part: _, ...whole } = job
  const own = deliveryBranch(whole)
  const namings = (['backfill', 'restyle'] as const).map((command) => namingOf(job, command))
  const isOurs = (branch: string) =>
    branch !== except &&
    (branch === own || namings.some((naming) => readPart(branch, naming) !== undefined))
  const branches = await session.context.repo.branches('hero-images')
  const known = await pMap(branches.filter(isOurs), (branch) => look(branch, job, session), {
    concurrency: 4,
  })
  return known.filter((one) => one !== undefined)
}

async function look(
  branch: string,
  job: Job,
  { context: { repo }, octokit, address }: GitHubSession,
): Promise<KnownDelivery | undefined> {
  const pull = await lastPull(octokit, address, { head: branch, base: job.branch })
  if (pull?.state === 'merged')
    return { branch, posts: [], along: [], records: [], state: 'over', url: pull.url }
  try {
    const held = await heldBy(await repo.head(branch), job.head, repo)
    const { url, number } = pull ?? { url: '' }
    if (pull === undefined)
      return { branch, ...held, state: 'unopened', url, place: `the branch \`${branch}\`` }
    return pull.state === 'open'
      ? { branch, ...held, state: 'open', url, place: `pull request #${number}` }
      : { branch, ...held, state: 'over', url, place: closed(number!, branch) }
  } catch (error) {
    // It was deleted since it was listed.
    if (error instanceof BranchGoneError) return undefined
    throw error
  }
}

const closed = (number: number, branch: string) =>
  `pull request #${number}, which was closed: delete its branch \`${branch}\` to have it come again`

/** Why posts are left alone, by post: they are in another delivery than this one. */
export const elsewhereThan = (
  own: string | undefined,
  known: readonly KnownDelivery[],
): ReadonlyMap<string, string> =>
  new Map(
    known
      .filter(({ branch }) => branch !== own)
      .flatMap(({ posts, along, place }) =>
        place === undefined ? [] : [...posts, ...along].map((post) => [post, place] as const),
      ),
  )
