import type { Record } from '../ledger/record.ts'
import type { Generator } from '../pictures/generator.ts'
import { isGlob } from '../posts/find.ts'
import type { Inputs } from '../settings/inputs.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import type { Planned } from './planned.ts'
import type { Workspace } from './workspace.ts'

/** One post by its name is changed as often as a person asks; many are changed once each. */
export const isRestyle = ({ posts, instruction }: Inputs): boolean =>
  instruction !== '' && (posts.length > 1 || posts.some(isGlob))

/**
 * Whether a post's image is the very edit that is planned, made of the image before it: then the run
 * that restyles many posts was here, and the next one goes on with the others.
 */
export const isChangedAlready = (
  planned: Planned,
  record: Record | undefined,
  workspace: Workspace,
  generator: Generator,
): boolean =>
  planned.from !== undefined &&
  record?.edited?.blob !== undefined &&
  record.fingerprint ===
    fingerprintOf(
      { ...planned, from: { ...planned.from, sha: record.edited.blob } },
      workspace,
      generator,
    )
