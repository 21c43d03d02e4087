import * as v from 'valibot'
import { postMark } from '../ledger/post-mark.ts'
import type { Record } from '../ledger/record.ts'

/**
 * Where a picture was put: the name of its record's file says it, so that a listing tells which posts
 * had one.
 */
export interface PlacedEntry {
  /** {@link postMark} of the post. */
  readonly post: string
  /** Begin of the picture's fingerprint: a post that was renamed is known by that. */
  readonly fingerprint: string
  /** The commit that brought it. */
  readonly commit: string
  /** What that was built upon. */
  readonly head: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export const fingerprintMark = (fingerprint: string): string => fingerprint.slice(0, 16)

export const placedOf = (
  { post, fingerprint }: Pick<Record, 'post' | 'fingerprint'>,
  where: Pick<PlacedEntry, 'commit' | 'head' | 'at'>,
): PlacedEntry => ({
  post: postMark(post),
  fingerprint: fingerprintMark(fingerprint),
  ...where,
})

export const placedPath = ({ post, fingerprint, commit, head, at }: PlacedEntry): string =>
  `placed/${[post, fingerprint, commit, head, at].join('_')}.json`

const pattern =
  /^placed\/([0-9a-f]{16})_([0-9a-f]{16})_([0-9a-f]{40})_([0-9a-f]{40})_(\d{1,15})\.json$/

/** Nothing for any other file. */
export function readPlaced(path: string): PlacedEntry | undefined {
  const parts = pattern.exec(path)
  if (parts === null) return undefined
  const [, post, fingerprint, commit, head, at] = parts as unknown as string[]
  return {
    ...{ post: post!, fingerprint: fingerprint!, commit: commit!, head: head! },
    at: Number(at),
  }
}

/** That people took a picture away again. */
const declinedSchema = v.object({
  version: v.literal(1),
  post: v.string(),
  /** Of the hero image that they took away. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** ISO 8601, in UTC: when it was seen. */
  at: v.pipe(v.string(), v.isoTimestamp()),
})

type DeclinedEntry = v.InferOutput<typeof declinedSchema>

export const declinedPath = (post: string): string => declinedPathOf(postMark(post))

/** The same by the mark of the post. */
export const declinedPathOf = (mark: string): string => `declined/${mark}.json`

export const writeDeclined = (entry: DeclinedEntry): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(entry, null, 2)}\n`)

/** Nothing for what is damaged. */
export function readDeclined(bytes: Uint8Array): DeclinedEntry | undefined {
  try {
    const parsed = v.safeParse(declinedSchema, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
