import { readRecord, recordsDir } from '../../src/ledger/record.ts'
import type { Commit, Evidence } from './evidence.ts'

/**
 * What is on the branch, by what its records say of it, is not kept aside any more. A run that was killed
 * when its commit was made leaves it there until another one has something to draw: one that has not
 * does not look. Under `finished/` an original lies beside the images that are cut from it, to be cut otherwise.
 */
export function checkKept(evidence: Evidence): readonly string[] {
  const { commits, kept } = evidence
  const delivered = deliveredIn(commits[0]!)
  const left = leftByKilled(evidence)
  return [...kept].flatMap(([ref, files]) =>
    [...files].flatMap(([path, { sha256 }]) => {
      const of = delivered.has(sha256) ? sha256 : (/-([0-9a-f]{64})\./.exec(path)?.[1] ?? '')
      const post = delivered.get(of)
      const isFine = post === undefined || left.has(of) || path.startsWith('finished/')
      return isFine ? [] : [`${ref} still holds ${path}, which ${post} shows`]
    }),
  )
}

/** Posts by the hash of the original that their picture was made from. */
function deliveredIn({ files }: Commit): ReadonlyMap<string, string> {
  const delivered = new Map<string, string>()
  for (const [path, { bytes }] of files) {
    const record = path.startsWith(`${recordsDir}/`) ? readRecord(bytes) : undefined
    if (record?.original) delivered.set(record.original.sha256, record.post)
  }
  return delivered
}

/** The originals whose pictures a killed run committed, where no run after it drew anything. */
function leftByKilled({ runs, drawings, commits }: Evidence): ReadonlySet<string> {
  const lastDrawing = Math.max(...drawings.map(({ run }) => run))
  const last = runs.find(({ index }) => index === lastDrawing)
  const commit = commits.find(({ sha }) => sha === last?.head)
  return new Set(last?.killed && commit ? deliveredIn(commit).keys() : [])
}
