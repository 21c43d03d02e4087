import type { Record } from '../../ledger/record.ts'
import { recordsOf } from '../../ledger/records.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { takingBack } from '../job-of.ts'

/** What came of taking pictures back. */
export interface Undone {
  readonly outcome: Outcome
  /** For people: what was done, and why something was not. */
  readonly done: readonly string[]
  readonly why: readonly string[]
}

/**
 * Puts the pictures back that posts had before, from the commits where they were: nothing is paid. Said
 * again, it brings the others back.
 * @throws what the main job throws
 */
export async function undo(
  posts: readonly string[],
  looked: Outcome,
  job: Job,
  context: RunContext,
): Promise<Undone> {
  const now = [...looked.records, ...looked.earlier].filter(({ post }) => posts.includes(post))
  const found = new Map<string, Record>()
  for (const record of now) {
    const before = await recordBefore(record, context.repo)
    if (before) found.set(record.post, before)
  }
  const gone = posts
    .filter((post) => !found.has(post))
    .map((post) => `The picture that ${post} had before cannot be found any more.`)
  if (found.size === 0) return { outcome: looked, done: [], why: gone }
  const seen = new Map(now.map(({ post, files }) => [post, files.hero.sha256]))
  const outcome = await illustrate({ ...takingBack(job, found, context.inputs), seen }, context)
  const back = new Set(outcome.records.map(({ post }) => post))
  const done = [...found.keys()].filter((post) => back.has(post))
  return {
    outcome,
    done: done.map((post) => `${post} has the picture again that it had before.`),
    why: gone,
  }
}

/** As it was on the commit where it can still be seen. */
async function recordBefore(
  { post, before }: Record,
  repo: RunContext['repo'],
): Promise<Record | undefined> {
  if (before === undefined) return undefined
  const then = await recordsOf(await repo.snapshot(before.commit), [post], { repo })
  const record = then.get(post)
  return record?.files.hero.sha256 === before.sha256 ? record : undefined
}
