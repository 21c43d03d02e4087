import { createHash } from 'node:crypto'
import { type FilePatch, unifiedDiff } from './patches.ts'

/**
 * A line that nobody sees and that tells one proposal from another, for the body of its pull request.
 * It depends on the changed lines alone: what is around them may change without being asked again.
 */
export function proposalMark(patches: readonly FilePatch[]): string {
  const hash = createHash('sha256')
  for (const patch of patches.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const changed = unifiedDiff(patch)
      .split('\n')
      .filter((line) => /^[-+]/.test(line))
    hash.update(`${patch.path}\0${changed.join('\n')}\0`)
  }
  return `<!-- hero-images wire ${hash.digest('hex').slice(0, 16)} -->`
}
