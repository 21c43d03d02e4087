import { postMark } from '../ledger/post-mark.ts'
import type { FileRecord, Record } from '../ledger/record.ts'
import { isLook } from '../pictures/look-hash.ts'
import type { RefStore } from '../repo/ref-store.ts'
import type { Approvable } from '../staging/approval-entry.ts'
import {
  type ApprovedEntry,
  approvedPath,
  type LookEntry,
  lookPath,
  readApproved,
  readLook,
} from './hero-entry.ts'
import { type NameChange, named } from './names.ts'

/** Name of the ref: `refs/hero-images/heroes`. */
export const heroesRef = 'heroes'

/** What a repo needs for it. */
interface HeroesRepo {
  refStore(name: string): Promise<RefStore | undefined>
}

/** So many are kept of one post: branches may have different pictures of it. */
const mostOfPost = 4

/** Heroes that people approved, the newest first. @throws what the repo throws */
export async function approvedIn(repo: HeroesRepo): Promise<readonly ApprovedEntry[]> {
  const paths = await pathsIn(repo)
  return paths.flatMap((path) => readApproved(path) ?? []).sort((a, b) => b.at - a.at)
}

/** How heroes look, of all posts. @throws what the repo throws */
export async function looksIn(repo: HeroesRepo): Promise<readonly LookEntry[]> {
  return (await pathsIn(repo)).flatMap((path) => readLook(path) ?? [])
}

async function pathsIn(repo: HeroesRepo): Promise<readonly string[]> {
  const store = await repo.refStore(heroesRef)
  return store === undefined ? [] : [...(await store.list()).keys()]
}

/**
 * Remembers for good what people approved, and forgets what they took back.
 * @param at milliseconds since 1970: when they said it
 * @throws what the repo throws
 */
export async function rememberApproved(
  { approve, takeBack }: Readonly<globalThis.Record<'approve' | 'takeBack', readonly Approvable[]>>,
  at: number,
  repo: HeroesRepo,
): Promise<void> {
  const entryOf = ({ post, sha256 }: Approvable) => ({ post: postMark(post), sha256, at })
  const [fresh, gone] = [approve.map(entryOf), takeBack.map(entryOf)]
  const isSame = (a: ApprovedEntry) => (b: ApprovedEntry) =>
    a.post === b.post && a.sha256 === b.sha256
  await change(repo, fresh.map(approvedPath), (paths) => {
    const there = paths.flatMap((path) => readApproved(path) ?? [])
    const old = there.filter((entry) => [...fresh, ...gone].some(isSame(entry)))
    return [...old, ...tooMany(there, fresh)].map(approvedPath)
  })
}

/**
 * Remembers how these heroes look, but for those that are known.
 * @param idOf git's id of what a tree holds for the hero
 * @throws what the repo throws
 */
export async function rememberLooks(
  records: readonly Record[],
  at: number,
  repo: HeroesRepo,
  idOf: (hero: FileRecord) => string = ({ blob }) => blob,
): Promise<void> {
  const known = new Set((await looksIn(repo)).map(({ post, blob }) => `${post} ${blob}`))
  const fresh = records
    .flatMap(({ post, look, files: { hero } }): LookEntry[] =>
      look === undefined || !isLook(look)
        ? []
        : [{ post: postMark(post), blob: idOf(hero), look, at }],
    )
    .filter(({ post, blob }) => !known.has(`${post} ${blob}`))
  await change(repo, fresh.map(lookPath), (paths) =>
    tooMany(
      paths.flatMap((path) => readLook(path) ?? []),
      fresh,
    ).map(lookPath),
  )
}

/**
 * Remembers of posts that were renamed what is known by their old names; those stay, for branches where the
 * posts have them yet. @throws what the repo throws
 */
export async function rememberRenamed(
  moves: readonly { readonly from: string; readonly to: string }[],
  repo: HeroesRepo,
): Promise<void> {
  const names = new Map(moves.map(({ from, to }) => [postMark(from), postMark(to)]))
  const renamed = <T extends { readonly post: string }>(entry: T | undefined): readonly T[] => {
    const post = entry && names.get(entry.post)
    return post === undefined ? [] : [{ ...entry!, post }]
  }
  await decide(repo, (paths) => {
    const approved = paths.flatMap((path) => renamed(readApproved(path))).map(approvedPath)
    const looks = paths.flatMap((path) => renamed(readLook(path))).map(lookPath)
    const there = new Set(paths)
    return { written: [...approved, ...looks].filter((path) => !there.has(path)), removed: [] }
  })
}

const change = (
  repo: HeroesRepo,
  written: readonly string[],
  removedOf: (there: readonly string[]) => readonly string[],
): Promise<void> =>
  decide(repo, (there) => ({
    written,
    removed: removedOf(there).filter((path) => !written.includes(path)),
  }))

async function decide(
  repo: HeroesRepo,
  changeOf: (there: readonly string[]) => NameChange,
): Promise<void> {
  const store = await repo.refStore(heroesRef)
  if (store === undefined) return
  await store.decide(({ files }) => {
    const { written, removed } = changeOf([...files.keys()])
    const isIdle = written.length + removed.length === 0
    return {
      value: undefined,
      ...(!isIdle && { change: { files: named(written, false), removed } }),
    }
  })
}

/** The oldest of posts that get one more and have enough. */
function tooMany<T extends { readonly post: string; readonly at: number }>(
  there: readonly T[],
  fresh: readonly T[],
): readonly T[] {
  const posts = new Set(fresh.map(({ post }) => post))
  const ofPosts = there.filter(({ post }) => posts.has(post)).sort((a, b) => b.at - a.at)
  return [...Map.groupBy(ofPosts, ({ post }) => post).values()].flatMap((all) =>
    all.slice(mostOfPost - 1),
  )
}
