import { HeroImagesError } from '../../errors.ts'
import { postOfRecord, type Record } from '../../ledger/record.ts'
import { recordsOf } from '../../ledger/records.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import { recordsSince } from '../find/settled.ts'

/** The posts whose pictures a branch of ours brings, with their records. */
export interface HeldPosts {
  readonly posts: readonly string[]
  /** Translations of them, which show the same pictures. */
  readonly along: readonly string[]
  readonly records: readonly Record[]
}

/**
 * What a delivery brings to the branch that it is for: the posts whose records it changed since it took
 * that in last.
 * @param commit head of the delivery
 * @param head of the branch that it is for
 * @throws what the repo throws
 */
export async function heldBy(
  commit: string,
  head: string,
  repo: Pick<ContentRepo, 'mergeBase' | 'snapshot' | 'read'>,
): Promise<HeldPosts> {
  const base = await baseOf(commit, head, repo)
  // Its target's history was written anew: nobody merges it.
  if (base === undefined) return { posts: [], along: [], records: [] }
  const there = await repo.snapshot(commit)
  const posts = recordsSince(await repo.snapshot(base), there).map(postOfRecord)
  const records = [...(await recordsOf(there, posts, { repo })).values()]
  return { posts, along: records.flatMap(({ translations = [] }) => translations), records }
}

async function baseOf(
  a: string,
  b: string,
  repo: Pick<ContentRepo, 'mergeBase'>,
): Promise<string | undefined> {
  try {
    return await repo.mergeBase(a, b)
  } catch (error) {
    if (error instanceof HeroImagesError) return undefined
    throw error
  }
}
