import { readRecord, recordsDir } from '../../src/ledger/record.ts'
import type { Evidence } from './evidence.ts'
import { losesPicture } from './images-faults.ts'
import { isLost } from './lost.ts'
import type { Rules } from './rules.ts'

/** What was paid for and arrived is on the branch, or on a ref of ours. */
export function checkSafe(evidence: Evidence, rules: Rules): readonly string[] {
  const { drawings, commits, kept } = evidence
  const there = new Set<string | undefined>()
  for (const { files } of commits)
    for (const [path, { bytes }] of files)
      if (path.startsWith(`${recordsDir}/`)) there.add(readRecord(bytes)?.original?.sha256)
  for (const files of kept.values()) for (const { sha256 } of files.values()) there.add(sha256)
  return drawings.flatMap((one) => {
    const { made, fault, title, run } = one
    if (made === undefined || losesPicture(fault) || isLost(one, evidence, rules)) return []
    return there.has(made.sha256) ? [] : [`the picture of “${title}” from run ${run} is nowhere`]
  })
}
