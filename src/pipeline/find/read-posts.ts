import { recordPath } from '../../ledger/record.ts'
import type { Post } from '../../posts/post.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import { newestFirst } from '../../sites/learn/sample.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import { recordsWithoutPost } from './moves.ts'
import type { RepoState } from './repo-state.ts'
import { type SortedPosts, sortPosts } from './sort-posts.ts'

/** So many posts are read at once by the API, at least. */
const fewest = 50
/**
 * So many posts are read at once where each is no request. What is not kept of them makes room for the next:
 * of few at a time V8 never counts it among what stays. A checkout starts git for each thousand.
 */
const portions = { worktree: 50, checkout: 1000, github: fewest }
/**
 * Posts that a run reads by the API at most, each of which is a request: a workflow's token has 1,000 an
 * hour for its whole repository.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const most = 600

/**
 * Reads the posts in scope. By the API, no more than the run has use for: where twice as many lack an
 * image as it may draw, the others are left to a later run unread. Newest first, and those without a
 * record first. Paths that people named are posts, whatever they say of themselves.
 * @throws what the repo throws
 */
export async function readPosts(
  files: readonly FileEntry[],
  { site, head, settings }: Pick<RepoState, 'site' | 'head' | 'settings'>,
  context: Pick<RunContext, 'repo' | 'inputs' | 'now'>,
  { posts: names, whole, again }: Pick<Job, 'posts' | 'whole' | 'again'>,
): Promise<SortedPosts> {
  const { repo, inputs } = context
  const ways = {
    drafts: settings.drafts,
    now: context.now(),
    isNamed: (path: string) => names.includes(path),
    isSettled: again ? () => false : settledIn({ site, head }),
  }
  const read = async (part: readonly FileEntry[]) =>
    sortPosts(part, await repo.read(part), site, ways)
  if (repo.kind !== 'github' || files.length <= fewest) {
    const parts: SortedPosts[] = []
    const portion = portions[repo.kind]
    for (let at = 0; at === 0 || at < files.length; at += portion)
      parts.push(await read(files.slice(at, at + portion)))
    return joined(parts)
  }

  const limit = Math.min(inputs.maxImages, settings.limits.images ?? Infinity)
  const enough = whole ? Infinity : 2 * limit
  const each = Math.max(fewest, Math.min(enough, most))
  const isKnown = ({ path }: FileEntry) => head.files.has(recordPath(path))
  const newest = whole === 'oldest' ? newestFirst(files).toReversed() : newestFirst(files)
  const order = [...newest.filter((file) => !isKnown(file)), ...newest.filter(isKnown)]
  let found = await read(order.slice(0, each))
  let count = each
  while (count < order.length && count < most && found.missing.length < enough) {
    found = joined([found, await read(order.slice(count, count + each))])
    count += each
  }
  const left = order.slice(count).filter((file) => !isKnown(file))
  return inPathOrder({ ...found, skipped: [...found.skipped, ...unread(left)] })
}

function unread(left: readonly FileEntry[]): readonly Skipped[] {
  const which = left.length === 1 ? 'was' : `is one of ${left.length} posts that were`
  return left.map(({ path }) => ({
    post: path,
    kind: 'unread',
    reason: `${which} not read: by the API each is a request, and this run has enough to do. A later run takes it; with \`actions/checkout\` before this step all are read`,
  }))
}

const joined = (parts: readonly SortedPosts[]): SortedPosts => ({
  missing: parts.flatMap(({ missing }) => missing),
  present: parts.flatMap(({ present }) => present),
  settled: parts.flatMap(({ settled }) => settled),
  skipped: parts.flatMap(({ skipped }) => skipped),
  failed: parts.flatMap(({ failed }) => failed),
  isInDoubt: parts.some(({ isInDoubt }) => isInDoubt),
})

/**
 * Says of a post with a hero whether nothing that a run does is about it: the file that it names is there,
 * no record tells of it, it is in one language alone, and no record looks for the post that it was of.
 */
function settledIn({ site, head }: Pick<RepoState, 'site' | 'head'>): (post: Post) => boolean {
  if (recordsWithoutPost(head).length > 0) return () => false
  return (post) =>
    !head.files.has(recordPath(post.path)) &&
    site.translations(post.path).length === 1 &&
    site.heroFileOf(post) !== undefined &&
    site.unmade(post) === undefined
}

/** As they would be if all had been read at once. */
const inPathOrder = ({
  missing,
  present,
  settled,
  skipped,
  ...others
}: SortedPosts): SortedPosts => ({
  ...others,
  missing: missing.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  present: present.toSorted((a, b) => (a.post.path < b.post.path ? -1 : 1)),
  settled: settled.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  skipped: skipped.toSorted((a, b) => (a.post < b.post ? -1 : 1)),
})
