import { sha256 } from '../../ledger/fingerprint.ts'
import type { Record } from '../../ledger/record.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Job } from '../job.ts'
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

/**
 * Whether a post's picture was drawn by the brand template of now, whatever else has changed since; a
 * card, whether it looks as it would now. Not for an instruction, which is one more change to what is
 * there. A card that took the place of a picture which was refused has that one's fingerprint.
 */
export const isStyledAlready = (
  { brand, fingerprint }: Pick<Planned, 'brand' | 'fingerprint'>,
  record: Record | undefined,
  { instruction }: Pick<Job, 'instruction'>,
  { name }: Pick<Generator, 'name'>,
): boolean => {
  if (record === undefined || instruction !== '') return false
  if (record.fingerprint === fingerprint) return true
  return name === 'openai' && record.generator === name && isBy(brand, record)
}

const isBy = ({ template }: Planned['brand'], record: Record): boolean =>
  record.template.sha256 === sha256(template)
