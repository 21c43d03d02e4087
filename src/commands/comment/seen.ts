import { ownAmong } from '../../github/comments.ts'
import { recordsOf } from '../../ledger/records.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { type KeptFor, shownRefName } from '../../repo/kept-names.ts'
import { candidatesIn, shownIn } from '../../report/boxes-format.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import { nothingSeen, type Sight } from '../../review/seen.ts'
import { shownAt } from '../../staging/shown.ts'
import type { Shown } from '../../staging/shown-entry.ts'
import type { GitHubSession } from '../session.ts'

/**
 * What our comment showed when somebody said something in words: as it is remembered, else as it is by
 * now. A tick tells itself what it is about.
 * @throws what the repo throws
 */
export async function seenBy(
  event: CommentEvent,
  job: KeptFor,
  { comments, login, context }: GitHubSession,
): Promise<Sight> {
  if (event.how === 'ticks') return nothingSeen
  const store =
    event.timestamp === undefined ? undefined : await context.repo.refStore(shownRefName(job))
  const then = store && (await shownAt(store, event.timestamp!))
  if (then) return asSeen(then.shown)
  const ours = await ownAmong(await comments.read(event.number), {
    name: context.inputs.name,
    login,
  })
  // There is no comment yet: what is on the branch nobody was shown.
  if (ours === undefined && store) return asSeen(undefined)
  const body = ours?.body ?? ''
  return { pictures: shownIn(body), candidates: candidatesIn(body), isThen: false }
}

function asSeen(shown: Shown | undefined): Sight {
  const posts = shown?.posts ?? []
  return {
    pictures: new Map(posts.flatMap(({ mark, picture }) => (picture ? [[mark, picture]] : []))),
    candidates: new Map(
      posts.flatMap(({ mark, candidates }) => (candidates ? [[mark, candidates]] : [])),
    ),
    numbers: new Map(posts.map(({ number, post }) => [number, post])),
    isThen: true,
  }
}

/** The hashes of the hero images at a commit, by post: what a review of it saw. */
export async function picturesAt(
  commit: string,
  { records, earlier }: Outcome,
  { context: { repo } }: GitHubSession,
): Promise<ReadonlyMap<string, string>> {
  const posts = [...records, ...earlier].map(({ post }) => post)
  const then = await recordsOf(await repo.snapshot(commit), posts, { repo })
  return new Map([...then].map(([post, { files }]) => [post, files.hero.sha256]))
}
