import { PostError } from '../../errors.ts'
import { imagesOf, isUnchanged, type Record } from '../../ledger/record.ts'
import { type Focus, focusText } from '../../pictures/focus.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { Failed } from '../../report/report.ts'
import { focusFor } from './focus-for.ts'
import type { RepoState } from './repo-state.ts'
import { isPlaceOfPicture } from './restore.ts'
import { ruleFor } from './rule-for.ts'
import type { PostWithHero } from './sort-posts.ts'
import { toFailed } from './to-failed.ts'

/** A picture of ours whose post says another focus than it was cut by. */
export interface Recut {
  readonly record: Record
  /** Absent: by what stands out. */
  readonly focus: Focus | undefined
  /** Of its files those that are ours still: people win. */
  readonly paths: ReadonlySet<string>
}

/** Which pictures are to be cut anew, for nothing: from the drawings that are kept. Pure. */
export function findRecuts(
  records: readonly Record[],
  present: readonly PostWithHero[],
  { settings, head }: Pick<RepoState, 'settings' | 'head'>,
): { readonly recuts: readonly Recut[]; readonly failed: readonly Failed[] } {
  const posts = new Map(present.map(({ post }) => [post.path, post]))
  const recuts: Recut[] = []
  const failed: Failed[] = []
  for (const record of records) {
    const post = posts.get(record.post)
    // A card is set in each size.
    if (post === undefined || record.original === undefined) continue
    try {
      const focus = focusFor(post, ruleFor(post.path, settings.rules ?? []))
      if (isOther(record, focus)) recuts.push({ record, focus, paths: oursIn(record, head) })
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(toFailed(error))
    }
  }
  return { recuts, failed }
}

/** What a record on a branch says must not become a file that is no picture, nor replace one of somebody's. */
const oursIn = (record: Record, head: Snapshot): ReadonlySet<string> =>
  new Set(
    imagesOf(record)
      .filter((file) => isPlaceOfPicture(file.path, head, ({ sha }) => isUnchanged(file, sha)))
      .map(({ path }) => path),
  )

/** Whether a picture was cut by another focus. */
export const isOther = ({ focus: was }: Pick<Record, 'focus'>, focus: Focus | undefined): boolean =>
  was !== (focus && focusText(focus))
