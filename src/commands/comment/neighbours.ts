import { readKeptName, shownRefName } from '../../repo/kept-names.ts'
import { keptRefs } from '../../repo/kept-refs.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import type { Neighbour } from '../../review/decision.ts'
import { shownAt } from '../../staging/shown.ts'
import type { Shown } from '../../staging/shown-entry.ts'
import type { GitHubSession } from '../session.ts'

/**
 * The other workflows whose comments stand on the same pull request, with the posts that these showed when
 * something was said and that are not ours.
 * @param own the paths of all posts that are ours
 * @throws what the repo throws, or the client's error
 */
export async function neighboursOf(
  event: CommentEvent,
  own: ReadonlySet<string>,
  { octokit, address, context }: GitHubSession,
): Promise<readonly Neighbour[]> {
  if (event.how === 'ticks') return []
  const { number, timestamp = context.now().toISOString() } = event
  const begin = shownRefName({ pullRequest: number, branch: '' })
  const names = (await keptRefs(octokit, address, begin)).map(({ name }) => name)
  const neighbours: Neighbour[] = []
  for (const ref of names) {
    const kept = readKeptName(ref)
    if (kept?.kind !== 'shown' || kept.pullRequest !== number) continue
    if (kept.name === context.inputs.name) continue
    const store = await context.repo.refStore(ref)
    const then = store && (await shownAt(store, timestamp))
    const posts = postsOf(then?.shown).filter(({ post }) => !own.has(post))
    if (posts.length > 0) neighbours.push({ name: kept.name, posts })
  }
  return neighbours
}

const postsOf = (shown: Shown | undefined): Neighbour['posts'] =>
  (shown?.posts ?? []).map(({ number, post, picture, candidates }) => ({
    ...{ number, post },
    isPictured: picture !== undefined || candidates !== undefined,
  }))
