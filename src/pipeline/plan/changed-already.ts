import type { Record } from '../../ledger/record.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { RepoState } from '../find/repo-state.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import type { Planned } from './planned.ts'

/**
 * Whether a post's image is the very edit that is planned, made of the image before it: then the run
 * that restyles many posts was here, and the next one goes on with the others.
 */
export const isChangedAlready = (
  planned: Planned,
  record: Record | undefined,
  state: RepoState,
  generator: Generator,
): boolean =>
  planned.from !== undefined &&
  record?.edited?.blob !== undefined &&
  record.fingerprint ===
    fingerprintOf(
      { ...planned, from: { ...planned.from, sha: record.edited.blob } },
      state,
      generator,
    )
