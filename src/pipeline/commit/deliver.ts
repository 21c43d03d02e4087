import type { Record } from '../../ledger/record.ts'
import type { Change, ContentRepo } from '../../repo/content-repo.ts'
import type { NewFile } from '../../repo/files.ts'
import { gitId } from '../../repo/object-id.ts'
import { trailer } from '../../repo/trailer.ts'
import { oneLine } from '../../text/one-line.ts'
import type { Delivery, Job } from '../job.ts'
import type { Placed } from '../place/place.ts'

/**
 * Commits everything at once, on the task's branch or on the delivery branch. An older delivery
 * branch is taken along as first parent, so that it only ever moves forward.
 * @throws HeadMovedError, BranchGoneError, PermissionError
 */
export async function deliver(
  repo: ContentRepo,
  job: Job,
  delivery: Delivery | undefined,
  { files, removed, records }: Pick<Placed, 'files' | 'removed' | 'records'>,
  beforeMove?: Change['beforeMove'],
): Promise<string> {
  const message = commitMessage(records)
  const news = { files, removed, message, ...(beforeMove && { beforeMove }) }
  if (!delivery) return repo.commit({ branch: job.branch, head: job.head, ...news })

  if (delivery.head === undefined) await repo.createBranch(delivery.branch, job.head)
  const takesOver = delivery.head !== undefined && delivery.head !== job.head
  return repo.commit({
    branch: delivery.branch,
    head: delivery.head ?? job.head,
    ...(takesOver ? { mergeParents: [job.head], base: job.head } : {}),
    ...news,
  })
}

/** True where an open delivery holds all of it already: only news make a commit. */
export async function isDelivered(
  repo: ContentRepo,
  delivery: Delivery | undefined,
  { files, removed }: Pick<Placed, 'files' | 'removed'>,
): Promise<boolean> {
  if (delivery?.head === undefined) return false
  const { files: there } = await repo.snapshot(delivery.head)
  const isThere = ([path, file]: [string, NewFile]) =>
    there.get(path)?.sha === ('sha' in file ? file.sha : gitId(file.bytes))
  return [...files].every(isThere) && !removed.some((path) => there.has(path))
}

/** Tells people what was added, and marks the commit as ours by its trailer. */
export function commitMessage(records: readonly Record[]): string {
  if (records.length === 0) return `Keep hero images with the posts that show them\n\n${trailer}\n`
  const subject =
    records.length === 1
      ? `Add hero image for ${oneLine(lastPart(records[0]!.post))}`
      : `Add hero images for ${records.length} posts`
  const list = records.map(({ post, model }) => oneLine(`- ${post} (${model})`))
  return `${subject}\n\n${list.join('\n')}\n\n${trailer}\n`
}

const lastPart = (path: string) => path.split('/').slice(-2).join('/')
