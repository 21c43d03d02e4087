import { recordPath } from '../../ledger/record.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import { newestFirst } from '../../sites/learn/sample.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import type { RepoState } from './repo-state.ts'
import { type SortedPosts, sortPosts } from './sort-posts.ts'

/** So many posts are read at once by the API, at least. */
const fewest = 50
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
  { posts: names, whole }: Pick<Job, 'posts' | 'whole'> = { posts: [] },
): Promise<SortedPosts> {
  const { repo, inputs } = context
  const read = async (part: readonly FileEntry[]) =>
    sortPosts(part, await repo.read(part), site, {
      drafts: settings.drafts,
      now: context.now(),
      isNamed: (path) => names.includes(path),
    })
  if (repo.kind !== 'github' || files.length <= fewest) return read(files)

  const limit = Math.min(inputs.maxImages, settings.limits.images ?? Infinity)
  const enough = whole ? Infinity : 2 * limit
  const each = Math.max(fewest, Math.min(enough, most))
  const isKnown = ({ path }: FileEntry) => head.files.has(recordPath(path))
  const newest = whole === 'oldest' ? newestFirst(files).toReversed() : newestFirst(files)
  const order = [...newest.filter((file) => !isKnown(file)), ...newest.filter(isKnown)]
  let found = await read(order.slice(0, each))
  let count = each
  while (count < order.length && count < most && found.missing.length < enough) {
    found = joined(found, await read(order.slice(count, count + each)))
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

const joined = (a: SortedPosts, b: SortedPosts): SortedPosts => ({
  missing: [...a.missing, ...b.missing],
  present: [...a.present, ...b.present],
  skipped: [...a.skipped, ...b.skipped],
  failed: [...a.failed, ...b.failed],
  isInDoubt: a.isInDoubt || b.isInDoubt,
})

/** As they would be if all had been read at once. */
const inPathOrder = ({ missing, present, skipped, ...others }: SortedPosts): SortedPosts => ({
  ...others,
  missing: missing.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  present: present.toSorted((a, b) => (a.post.path < b.post.path ? -1 : 1)),
  skipped: skipped.toSorted((a, b) => (a.post < b.post ? -1 : 1)),
})
