import type { Spent } from '../ledger/limits.ts'
import { code, prose } from './escape.ts'
import { count, price } from './facts.ts'
import type { Report } from './report.ts'
import { lacksHero } from './skipped-post.ts'
import { more, table } from './table.ts'

/** What a job did that draws one of the shards of an archive. */
export interface ShardReport {
  readonly shard: number
  readonly of: number
  /** How many it is to draw. */
  readonly posts: number
  /** How many are finished, by earlier attempts too. */
  readonly done: number
  /** By this attempt. */
  readonly drawn: number
  readonly failed: number
  readonly spent: Spent
}

/** The same in a sentence or two of plain text. */
export function shardInWords({
  shard,
  of,
  posts,
  done,
  drawn,
  failed,
  spent,
}: ShardReport): string {
  const now = done === drawn ? '' : `, ${drawn} of them by this attempt`
  const vain = failed > 0 ? ` ${failed} failed.` : ''
  const money = spent.cost > 0 ? ` It cost ${price(spent.cost)}.` : ''
  return `Shard ${shard} of ${of}: ${done} of ${count(posts, 'post')} drawn${now}.${vain}${money} \`command: publish\` puts them in place.`
}

/** Rows of posts without their picture. */
const mostRows = 100

/** The job summary: what is done, and which posts are left, and why. */
export function renderShard(
  shard: ShardReport,
  { failed, skipped, warnings }: Pick<Report, 'failed' | 'skipped' | 'warnings'>,
): string {
  const left = [
    ...failed.map(({ post, message, hint }) => [post, [message, hint].filter(Boolean).join(' ')]),
    ...skipped.filter(lacksHero).map(({ post, reason }) => [post, reason]),
  ]
  const rows = left.slice(0, mostRows).map(([post = '', why = '']) => [code(post), prose(why)])
  return [
    '## Hero images: one shard',
    prose(shardInWords(shard)),
    ...(rows.length > 0 ? [table(['Without its picture', ''], rows)] : []),
    ...more(left.length - rows.length, 'post', ': see the log of the job.'),
    ...warnings.slice(0, mostRows).map((warning) => `- ${prose(warning)}`),
  ].join('\n\n')
}
