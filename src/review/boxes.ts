import { prose } from './escape.ts'
import { pictureCost } from './facts.ts'
import { blobUrl } from './links.ts'
import { writeBox } from './requests/ticks.ts'
import type { Thread } from './thread.ts'
import type { View } from './view.ts'

/** The task boxes under a picture. GitHub lets those tick them who may write to the repo. */
export function boxes({ mark: post, sha256, approval }: Thread): string {
  const picture = sha256.slice(0, 16)
  const approve = approval ? `**Approved** by ${prose(approval.by, 60)}` : '**Approve**'
  return [
    writeBox({ act: 'approve', post, picture }, approve, approval !== undefined),
    writeBox({ act: 'redraw', post, picture }, 'Draw again'),
  ].join('\n')
}

/** `round 2, about $0.05 so far`; nothing for a first picture. */
export function roundFact({ round, spent }: Thread): readonly string[] {
  return round > 1 ? [`round ${round}, ${pictureCost(spent)} so far`] : []
}

/** The picture before this one, small, beside its name. */
export function pictureBefore({ repo }: View, { before, round }: Thread): readonly string[] {
  if (before === undefined) return []
  const page = blobUrl(repo, before.commit, before.path)
  const image = `<img src="${page}?raw=true" width="320" alt="The picture of round ${round - 1}">`
  return [`**Before:**<br><a href="${page}">${image}</a>`]
}
