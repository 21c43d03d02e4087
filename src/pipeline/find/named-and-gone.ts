import { posix } from 'node:path'
import type { Record } from '../../ledger/record.ts'
import type { Snapshot } from '../../repo/files.ts'

/**
 * The post still names the picture that its record tells of, and that file is gone from the repo. Where
 * it names another one, people have chosen that.
 * @param hero what the post says, for people
 * @param file the file of the repo that this is, where it is one
 */
export const isNamedAndGone = (
  { files }: Record,
  hero: string,
  file: string | undefined,
  head: Snapshot,
): boolean =>
  file === undefined &&
  !head.files.has(files.hero.path) &&
  // In a bucket it has another name, by its hash.
  hero.includes(files.hero.url ?? posix.basename(files.hero.path))
