import { usualDir } from './record-places.ts'

/** Where it stands that people want no image for a post, as records are known. */
const skipsDir = `${usualDir}/skipped`

export const skipPath = (post: string): string => `${skipsDir}/${post}.json`

/** The mark as it is committed: who said so, and when (ISO 8601, in UTC). */
export const writeSkip = (mark: {
  readonly post: string
  readonly by: string
  readonly at: string
}): Uint8Array => new TextEncoder().encode(`${JSON.stringify({ version: 1, ...mark }, null, 2)}\n`)
