import { code } from './escape.ts'
import { count } from './facts.ts'
import { table } from './table.ts'

/** One of the jobs that an archive is divided among. */
export interface ArchiveShard {
  readonly shard: number
  /** How many it is to draw. */
  readonly posts: number
  /** Those of them that have no picture yet; absent where none was drawn so far. */
  readonly missing?: readonly string[]
}

/** Names of posts in a sentence, and in a cell of a table. */
const [fewNames, mostNames] = [3, 20]

/** What is divided, or what is missing of it; empty where nothing is. */
export function shardsInWords(shards: readonly ArchiveShard[]): string {
  const [first] = shards
  if (first === undefined) return ''
  if (first.missing === undefined)
    return `Divided among ${count(shards.length, 'shard')} of ${count(first.posts, 'post')} at most.`
  const lacking = shards.filter(({ missing = [] }) => missing.length > 0)
  if (lacking.length === 0) return `All ${count(shards.length, 'shard')} of this run are whole.`
  const each = lacking.map(
    ({ shard, posts, missing = [] }) =>
      `${missing.length} of ${count(posts, 'post')} of shard ${shard} (${some(missing, fewNames)})`,
  )
  return `Missing: ${each.join('; ')}. Run the failed jobs again, or the workflow: nothing is paid for twice.`
}

/** The same as a table. */
export const shardsTable = (shards: readonly ArchiveShard[]): string =>
  shards.some(({ missing }) => missing !== undefined)
    ? table(
        ['Shard', 'Posts', 'Missing'],
        shards.map(({ shard, posts, missing = [] }) => [
          String(shard),
          String(posts),
          missing.length === 0 ? '' : some(missing.map(code), mostNames),
        ]),
      )
    : table(
        ['Shard', 'Posts'],
        shards.map(({ shard, posts }) => [String(shard), String(posts)]),
      )

function some(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}
