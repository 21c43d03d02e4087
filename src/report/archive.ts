import type { BatchFact } from '../ledger/batch-run.ts'
import type { GoesOn } from '../ledger/goes-on.ts'
import type { Spent } from '../ledger/limits.ts'
import { type ArchiveShard, shardsInWords, shardsTable } from './archive-shards.ts'
import { prose } from './escape.ts'
import { count, price } from './facts.ts'
import type { Report } from './report.ts'
import { renderSummary } from './summary.ts'
import { table } from './table.ts'

/** A pull request that brings some of the pictures. */
export interface ArchivePull {
  /** Empty where it could not be opened, or is only planned. */
  readonly url: string
  /** Which posts are in it, for people; empty for any. */
  readonly label: string
  readonly posts: number
}

/** All posts of a branch, and how far they are. */
export interface ArchiveReport {
  readonly command: 'backfill' | 'restyle'
  /** Nothing was drawn: it is a plan. */
  readonly isPlan: boolean
  /** Posts that have what they are to have, or are to get it. */
  readonly total: number
  /** On the branch. */
  readonly done: number
  /** Drawn, in pull requests that are not merged. */
  readonly waiting: number
  /** By this run, which put in place what others drew where it `brings`. */
  readonly drawn: number
  /** In batches of the images API, which are not collected. */
  readonly inBatch: number
  readonly batches: readonly BatchFact[]
  readonly brings?: boolean
  /** Title cards that this run set anew, because their posts say something else by now, and that later ones will. */
  readonly cardsSet?: number
  readonly cardsLeft?: number
  readonly left: number
  /** Of those that are left: tried by this run, in vain. */
  readonly failed: number
  /** False where not all posts could be read. */
  readonly isWhole: boolean
  /** For the posts that have a picture of ours, redrawn ones too. */
  readonly spent: Spent
  /** US dollars for what is left; undefined where a price is unknown. */
  readonly toCome: number | undefined
  /** It is the most that it may be. */
  readonly isBound: boolean
  /** Absent where nothing is left that could be drawn. */
  readonly goesOn?: GoesOn
  readonly pulls: readonly ArchivePull[]
  /** The jobs that it is divided among; absent where it is not. */
  readonly shards?: readonly ArchiveShard[]
}

/** How far the archive is, in a few sentences of plain text: for a log, a notice, a terminal. */
export function archiveInWords(archive: ArchiveReport): string {
  const { shards = [] } = archive
  return [
    counts(archive),
    cards(archive),
    shardsInWords(shards),
    money(archive),
    batched(archive),
    next(archive),
    unread(archive),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** The same as Markdown, with the pull requests: the head of the job summary. */
export function renderArchive(archive: ArchiveReport): string {
  const {
    total,
    done,
    waiting,
    inBatch,
    left,
    failed,
    spent,
    command,
    pulls,
    shards = [],
  } = archive
  const posts = table(
    ['Posts', ''],
    [
      ['in all', String(total)],
      [command === 'restyle' ? 'drawn anew' : 'with a picture', String(done)],
      ['in pull requests that wait', String(waiting)],
      ...(inBatch > 0 ? [['in a batch of the images API', String(inBatch)]] : []),
      ['to do', `${left}${failed > 0 ? `, of which ${failed} failed` : ''}`],
      ['cost so far', spent.images === 0 ? '&#36;0.00' : prose(costOf(spent))],
      ['cost to come', prose(toComeIn(archive))],
    ],
  )
  const shown = pulls.map(({ url, label, posts }) => [
    url === '' ? prose(label || 'pull request') : `[${prose(label || lastPart(url))}](${url})`,
    String(posts),
  ])
  return [
    `## The archive`,
    prose(archiveInWords(archive), 1500),
    posts,
    ...(shards.length > 0 ? [shardsTable(shards)] : []),
    ...(shown.length > 0 ? [table(['Pull request', 'Posts'], shown)] : []),
  ].join('\n\n')
}

/** Bytes of the page at most: a job summary has room for 1 MiB. */
const mostBytes = 900_000

/** The job summary: how far the archive is, then what each pull request brings, as far as there is room. */
export function renderArchivePage(archive: ArchiveReport, reports: readonly Report[]): string {
  const pages = [`${renderArchive(archive)}\n`]
  const telling = reports.filter(({ drawn, failed }) => drawn.length + failed.length > 0)
  for (const [index, report] of telling.entries()) {
    const page = renderSummary(report)
    if (Buffer.byteLength(pages.join('\n')) + Buffer.byteLength(page) > mostBytes) {
      pages.push(`And ${count(telling.length - index, 'pull request')} more: see there.\n`)
      break
    }
    pages.push(page)
  }
  return pages.join('\n')
}

function counts({
  command,
  total,
  done,
  waiting,
  drawn,
  inBatch,
  left,
  failed,
  isPlan,
  brings,
}: ArchiveReport): string {
  const drew = command === 'restyle' ? 'drawn anew' : 'drawn'
  const what = brings ? 'brought' : drew
  const have =
    command === 'restyle'
      ? `${done} of ${total} pictures of ours are as they were asked for`
      : `${done} of ${total} posts have their picture`
  const wait = waiting > 0 ? `, ${waiting} more wait in pull requests` : ''
  const batch = inBatch > 0 ? `, ${inBatch} wait in a batch of the images API` : ''
  const nothing = inBatch > 0 ? 'nothing else is to do' : 'nothing is left to do'
  const rest = left === 0 ? nothing : `${left} to do`
  const tried = failed > 0 ? `, ${failed} of them failed` : ''
  const now = isPlan ? '' : `${drawn} ${what} by this run; `
  return `The archive: ${now}${have}${wait}${batch}; ${rest}${tried}.`
}

function money(archive: ArchiveReport): string {
  const { spent, left } = archive
  if (left === 0) return spent.images > 0 ? `It cost ${costOf(spent)}.` : ''
  return `Cost so far ${costOf(spent)}, to come ${toComeIn(archive)}.`
}

function next({ goesOn, left, failed, isPlan }: ArchiveReport): string {
  if (left === 0 || isPlan) return ''
  if (goesOn === undefined) return failed > 0 ? 'The next run tries once more what failed.' : ''
  const why = goesOn.why === undefined ? '' : `The next one is ${goesOn.why}. `
  switch (goesOn.when) {
    case 'never':
      return `${why}No run goes on until that is changed.`
    case 'next run':
      return `${why}The next run goes on.`
    default:
      return `${why}The first run after ${goesOn.from && minuteOf(goesOn.from)} goes on.`
  }
}

/** Cards that follow their posts: these have a picture all the same. */
function cards({ cardsSet = 0, cardsLeft = 0 }: ArchiveReport): string {
  const set =
    cardsSet === 0 ? '' : `${count(cardsSet, 'title card')} set anew after what posts say by now`
  if (cardsLeft === 0) return set === '' ? '' : `${set}.`
  return set === ''
    ? `${count(cardsLeft, 'title card')} to be set anew after what posts say by now.`
    : `${set}, ${cardsLeft} more to be.`
}

/** What batches wait for, and until when. */
function batched({ inBatch, batches }: ArchiveReport): string {
  if (inBatch === 0) return ''
  const ends = batches.flatMap(({ until }) => until ?? []).map((until) => until.getTime())
  const answered = batches.reduce((all, batch) => all + batch.answered, 0)
  const far = answered > 0 ? `, ${answered} of them are answered` : ''
  const due = ends.length === 0 ? '' : ` by ${minuteOf(new Date(Math.max(...ends)))}`
  return `The batch is due${due || ' within a day'}${far}: the first run after it is done puts its pictures in place.`
}

const minuteOf = (date: Date) => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`

const unread = ({ isWhole }: ArchiveReport): string =>
  isWhole
    ? ''
    : 'There are more posts, which were not read: by the API each is a request. With `actions/checkout` before this step all are.'

const costOf = ({ cost, unknown }: Spent): string =>
  `${cost === 0 ? '$0.00' : price(cost)}${unknown > 0 ? ` and ${count(unknown, 'picture')} of unknown price` : ''}`

function toComeIn({ toCome, isBound }: ArchiveReport): string {
  if (toCome === undefined) return 'unknown (no list price)'
  return isBound && toCome >= 0.01 ? `at most $${toCome.toFixed(2)}` : price(toCome)
}

const lastPart = (url: string) => `#${url.split('/').at(-1)}`
