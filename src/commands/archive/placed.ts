import type { Record } from '../../ledger/record.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { clearShelf, type ShardShelf } from '../../staging/shard-shelves.ts'
import type { FinishedRun } from '../session.ts'

/**
 * The pictures that are on their branch or in a pull request after a run. Pure.
 * @param before those that were there when it began
 */
export const placedBy = (
  runs: readonly FinishedRun[],
  before: readonly Record[],
): readonly Record[] => [
  ...before,
  ...runs.flatMap(({ outcome: { commit, records, delivered } }) => [
    ...delivered,
    ...(commit === undefined ? [] : records),
  ]),
]

/** Takes from the refs of shards what is in place. What stays there a later run takes: it is no failure. */
export async function clearPlaced(
  shelves: readonly ShardShelf[],
  placed: readonly Record[],
  { log }: Pick<RunContext, 'log'>,
): Promise<void> {
  const drawings = new Set(placed.map(nameOf))
  try {
    for (const shelf of shelves) await clearShelf(shelf, (record) => drawings.has(nameOf(record)))
  } catch (error) {
    log.info(`What shards drew, and is in place, is still kept: ${(error as Error).message}`)
  }
}

/** A record may say more by now, of the same picture. */
const nameOf = ({ post, fingerprint, drawnAt }: Record) => [post, fingerprint, drawnAt].join('\n')
