import type { Commit, Evidence, File, PlayedRun } from './evidence.ts'

/** Evidence of a sound run, changed by hand: what the invariants must see. */

const copyOf = <K, V>(map: ReadonlyMap<K, V>, change: (copy: Map<K, V>) => void) => {
  const copy = new Map(map)
  change(copy)
  return copy
}

/** The newest commit with other files. */
export function withFiles(
  evidence: Evidence,
  change: (files: Map<string, File>) => void,
): Evidence {
  const [newest, ...older] = evidence.commits
  const changed: Commit = { ...newest!, files: copyOf(newest!.files, change) }
  return { ...evidence, commits: [changed, ...older] }
}

/** The last run with other facts. */
export function withLast(
  evidence: Evidence,
  change: (run: PlayedRun) => Partial<PlayedRun>,
): Evidence {
  const last = evidence.runs.at(-1)!
  return { ...evidence, runs: [...evidence.runs.slice(0, -1), { ...last, ...change(last) }] }
}

/** The last run with another result. */
export const withResult = (evidence: Evidence, result: Partial<PlayedRun['result']>): Evidence =>
  withLast(evidence, (run) => ({ result: { ...run.result, ...result } }))

/** A text file with something replaced. */
export function edited(file: File, from: string, to: string): File {
  const text = file.bytes.toString()
  if (!text.includes(from)) throw new Error(`nothing like ${from} in ${text}`)
  return { ...file, bytes: Buffer.from(text.replace(from, to)) }
}
