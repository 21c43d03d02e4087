import { postMark } from '../../ledger/post-mark.ts'
import type { Record } from '../../ledger/record.ts'
import { recordsIn, withoutStray } from '../../ledger/records.ts'
import { idsOf } from '../../ledger/tree-ids.ts'
import { looksIn } from '../../memory/heroes.ts'
import { differenceOf, isAlike, isLook } from '../../pictures/look-hash.ts'
import type { RunContext } from '../context.ts'
import type { Drawn } from '../find/drawn.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { RunPlan } from '../plan/run-plan.ts'

/** How the hero of a post looks. */
interface PostLook {
  readonly post: string
  readonly look: string
}

/**
 * The same pictures, those of this run with the post whose hero each looks much like: one of the repo, or
 * another one of this run. Cards are all alike, and have no look; a post's own former picture and
 * those of its translations do not count.
 * @param drawn by key of the picture
 */
export async function withResemblances(
  drawn: ReadonlyMap<string, Drawn>,
  { state, waiting }: Pick<RunPlan, 'state' | 'waiting'>,
  context: Pick<RunContext, 'repo' | 'log'>,
): Promise<ReadonlyMap<string, Drawn>> {
  const own = new Map([...drawn].filter(([key]) => !waiting.has(key)))
  const fresh = [...own.values()].flatMap(({ record }) => lookOf(record))
  if (fresh.length === 0) return drawn
  const replaced = new Set(fresh.map(({ post }) => post))
  const others = (await looksThere(state, context)).filter(({ post }) => !replaced.has(post))
  const all = [...fresh, ...others]
  const told = [...own].map(([key, { record, ...others }]): [string, Drawn] => {
    const { resembles: _, ...rest } = record
    const found = lookOf(record).flatMap((one) => nearestTo(one, rest, all, state) ?? [])[0]
    const resembling = { ...rest, ...(found !== undefined && { resembles: found }) }
    return [key, { ...others, record: resembling }]
  })
  return new Map([...drawn, ...told])
}

const lookOf = ({ post, look }: Record): readonly PostLook[] =>
  look === undefined ? [] : [{ post, look }]

/** The post of the picture that is most alike; of several the first by name. */
function nearestTo(
  { post, look }: PostLook,
  { translations = [] }: Pick<Record, 'translations'>,
  all: readonly PostLook[],
  { site }: Pick<RepoState, 'site'>,
): string | undefined {
  const same = new Set([post, ...translations, ...site.translations(post)])
  return all
    .filter((other) => !same.has(other.post) && isAlike(look, other.look))
    .map((other) => ({ post: other.post, difference: differenceOf(look, other.look) }))
    .sort((a, b) => a.difference - b.difference || (a.post < b.post ? -1 : 1))[0]?.post
}

/**
 * The looks of heroes that the repo has: as they are remembered, and in a checkout, where it costs
 * nothing, as records tell. That they cannot be read stops nothing, for pictures are paid by now.
 */
async function looksThere(
  { head, site }: Pick<RepoState, 'head' | 'site'>,
  { repo, log }: Pick<RunContext, 'repo' | 'log'>,
): Promise<readonly PostLook[]> {
  try {
    const told =
      repo.kind === 'github' ? [] : (await recordsIn(withoutStray(head), undefined, repo)).records
    const byRecord = told.flatMap(({ post, look, files: { hero } }) =>
      look !== undefined && isLook(look)
        ? idsOf(hero).map((blob) => ({ post: postMark(post), look, blob }))
        : [],
    )
    const posts = new Map(
      [...head.files.keys()].filter(site.isPost).map((path) => [postMark(path), path]),
    )
    // On disk a file is read for its `sha`: there only the heroes that records name are.
    const heroes =
      repo.kind === 'worktree'
        ? told.flatMap(({ files: { hero } }) => head.files.get(hero.path) ?? [])
        : [...head.files.values()]
    const blobs = new Set(heroes.map(({ sha }) => sha))
    return [...byRecord, ...(await looksIn(repo))].flatMap(({ post: mark, look, blob }) => {
      const post = posts.get(mark)
      return post !== undefined && blobs.has(blob) ? [{ post, look }] : []
    })
  } catch (error) {
    log.info(`The pictures were not held against those of other posts: ${(error as Error).message}`)
    return []
  }
}
