import { folderOf } from '../find/globs-for.ts'
import type { PartName } from '../job.ts'
import type { DatedPost } from './in-turn.ts'

/** What decides which posts go into one pull request. */
export interface Grouping {
  readonly by: 'none' | 'folder' | 'month'
  /** Posts in one; infinite where there is no bound. */
  readonly most: number
}

/** A branch of ours that delivers some of the posts. */
export interface KnownPart {
  readonly branch: string
  /** Posts whose pictures it brings. */
  readonly posts: readonly string[]
  /**
   * `open`: its pull request is. `unopened`: it has none yet, as a run ended too early. `over`: its pull
   * request was merged or closed; it is left as it is.
   */
  readonly state: 'open' | 'unopened' | 'over'
}

/** A pull request that is to be made, or added to. */
export interface Part extends PartName {
  /** Posts that it is to get, in their order. */
  readonly todo: readonly string[]
  /** Posts that it brings already. */
  readonly holds: readonly string[]
}

/** A part that posts are put into. */
interface OpenPart extends Part {
  label: string
  readonly todo: string[]
  readonly state: KnownPart['state']
}

/** Whose branches these are: `hero-images/backfill/main/2026-11-1@docs` has the ends around `2026-11-1`. */
export interface PartNaming {
  readonly start: string
  readonly end: string
}

/** The group that a post belongs to, for people; empty where there are no groups. Pure. */
export function groupOf({ post, date }: DatedPost, by: Grouping['by']): string {
  if (by === 'none') return ''
  if (by === 'month') return date?.toISOString().slice(0, 7) ?? 'undated'
  const folder = folderOf(post)
  return folder === '.' ? 'top' : folder
}

/**
 * Divides what is to be done into pull requests: those that are open are filled up first, then new ones
 * are begun, in the order of the posts. The same posts, branches and inputs give the same parts, so that
 * runs at different times, or in different processes, mean the same. Pure.
 * @param posts what is to be done, in its order; nothing that a known part holds
 * @param known all branches that there are, those that are over too: their names are taken
 */
export function partsOf(
  posts: readonly DatedPost[],
  known: readonly KnownPart[],
  { by, most }: Grouping,
  naming: PartNaming,
): readonly Part[] {
  const numbers = Map.groupBy(
    known.flatMap(({ branch }) => readPart(branch, naming) ?? []),
    ({ slug }) => slug,
  )
  const taken = new Map(
    [...numbers].map(([slug, all]) => [slug, new Set(all.map((a) => a.number))]),
  )
  const open = known
    .filter(({ state }) => state !== 'over')
    .map(
      ({ branch, posts, state }): OpenPart => ({
        branch,
        label: readPart(branch, naming)?.slug ?? '',
        todo: [],
        holds: posts,
        state,
      }),
    )
  const made: OpenPart[] = []
  const hasRoom = ({ todo, holds }: OpenPart) => todo.length + holds.length < most
  for (const dated of posts) {
    const group = groupOf(dated, by)
    const slug = slugOf(group)
    const isOf = ({ branch }: { branch: string }) => readPart(branch, naming)?.slug === slug
    let part = [...open.filter(isOf).sort(byNumber(naming)), ...made.filter(isOf)].find(hasRoom)
    if (part === undefined) {
      const used = taken.get(slug) ?? new Set()
      const number = firstFree(used)
      taken.set(slug, used.add(number))
      const branch = branchOf(slug, number, naming)
      part = { branch, label: group, todo: [], holds: [], state: 'unopened' }
      made.push(part)
    }
    part.label = group
    part.todo.push(dated.post)
  }
  const first = new Map(posts.map(({ post }, turn) => [post, turn]))
  const turnOf = ({ todo }: Part) => first.get(todo[0] ?? '') ?? -1
  return [...open, ...made]
    .filter(({ todo, state }) => todo.length > 0 || state === 'unopened')
    .map(({ state: _, ...part }) => part)
    .sort((a, b) => turnOf(a) - turnOf(b))
}

/** What a branch of a part is called after; nothing for other branches. */
export function readPart(
  branch: string,
  { start, end }: PartNaming,
): { readonly slug: string; readonly number: number } | undefined {
  if (!branch.startsWith(start) || !branch.endsWith(end)) return undefined
  const name = branch.slice(start.length, branch.length - end.length)
  const [, slug = '', number] = /^(?:([^/@]+)-)?([1-9]\d{0,8})$/.exec(name) ?? []
  return number === undefined ? undefined : { slug, number: Number(number) }
}

const branchOf = (slug: string, number: number, { start, end }: PartNaming) =>
  `${start}${slug === '' ? '' : `${slug}-`}${number}${end}`

/** Letters of a slug at most: a ref is a file, whose name has a bound. */
const longestSlug = 100

/** A group as part of a branch's name (https://git-scm.com/docs/git-check-ref-format). */
const slugOf = (group: string): string =>
  group
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .slice(-longestSlug)
    .replace(/^[.-]+|[.-]+$/g, '')

function firstFree(used: ReadonlySet<number>): number {
  let number = 1
  while (used.has(number)) number++
  return number
}

const byNumber = (naming: PartNaming) => (a: { branch: string }, b: { branch: string }) =>
  (readPart(a.branch, naming)?.number ?? 0) - (readPart(b.branch, naming)?.number ?? 0)
