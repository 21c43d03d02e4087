/**
 * What is remembered of the heroes of the whole repository, whatever becomes of branches and pull
 * requests. The name of a file says all of it, so that one listing is enough; its content says nothing.
 */

/** A person approved this picture of this post. */
export interface ApprovedEntry {
  /** `postMark` of the post. */
  readonly post: string
  /** Hex, of the hero image's bytes. */
  readonly sha256: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** How the hero of a post looks. */
export interface LookEntry {
  /** `postMark` of the post. */
  readonly post: string
  /** Git's id of the hero image, or of its pointer in Git LFS: it counts as long as a tree holds that. */
  readonly blob: string
  /** As `lookHash` gives it. */
  readonly look: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export const approvedPath = ({ post, sha256, at }: ApprovedEntry): string =>
  `approved/${[post, sha256, at].join('_')}`

export const lookPath = ({ post, blob, look, at }: LookEntry): string =>
  `looks/${[post, blob, look, at].join('_')}`

const approvedPattern = /^approved\/([0-9a-f]{16})_([0-9a-f]{64})_(\d{1,15})$/
const lookPattern = /^looks\/([0-9a-f]{16})_([0-9a-f]{40})_([0-9a-f]{64})_(\d{1,15})$/

/** Nothing for any other file. */
export function readApproved(path: string): ApprovedEntry | undefined {
  const [, post, sha256, at] = approvedPattern.exec(path) ?? []
  return post === undefined ? undefined : { post, sha256: sha256!, at: Number(at) }
}

/** Nothing for any other file. */
export function readLook(path: string): LookEntry | undefined {
  const [, post, blob, look, at] = lookPattern.exec(path) ?? []
  return post === undefined ? undefined : { post, blob: blob!, look: look!, at: Number(at) }
}
