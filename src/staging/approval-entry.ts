import * as v from 'valibot'
import { postMark } from '../ledger/post-mark.ts'

/** Who approved which picture of which post, as it is kept until the pull request closes. */
const approvalSchema = v.object({
  version: v.literal(1),
  post: v.string(),
  /** Of the hero image's bytes: another picture needs another approval. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Login of the person. */
  by: v.string(),
  /** ISO 8601, in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  via: v.picklist(['tick', 'command', 'review']),
  /** Commit that the person looked at. */
  head: v.string(),
  /** It was taken back at that time: an approval of before does not count. */
  taken: v.optional(v.literal(true)),
})

export type Approval = v.InferOutput<typeof approvalSchema>

/** A picture that can be approved. */
export type Approvable = Pick<Approval, 'post' | 'sha256'>

/** Where an approval is on the shelf. A post that was renamed keeps it: the bytes are what counts. */
export const approvalPath = ({ post, sha256 }: Approvable): string =>
  `approvals/${sha256}-${postMark(post)}.json`

export const isApprovalPath = (path: string): boolean =>
  /^approvals\/[0-9a-f]{64}-[0-9a-f]{16}\.json$/.test(path)

export const writeApproval = (approval: Approval): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(approval, null, 2)}\n`)

/** Undefined for what is damaged, or lies at another's place. */
export function readApproval(path: string, bytes: Uint8Array): Approval | undefined {
  try {
    const parsed = v.safeParse(approvalSchema, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success && approvalPath(parsed.output) === path ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/**
 * The approval of a picture, if there is one: of these bytes, for this post, or for one that is no
 * longer there, which is what a rename leaves. The newest word counts.
 * @param isThere whether a post is in the repo by that path
 */
export function approvalOf(
  { post, sha256 }: Approvable,
  approvals: readonly Approval[],
  isThere: (post: string) => boolean,
): Approval | undefined {
  const newest = approvals
    .filter((one) => one.sha256 === sha256 && (one.post === post || !isThere(one.post)))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]
  return newest?.taken ? undefined : newest
}
