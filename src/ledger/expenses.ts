import type { PaidEntry } from './account-entry.ts'
import { postMark } from './post-mark.ts'
import type { Record } from './record.ts'
import { onceEach } from './spent.ts'

/** What was spent in one month on pictures of one section, by one model, that one person asked for. */
export interface Expense {
  /** `2026-11`, in UTC. */
  readonly month: string
  /** Undefined where nothing tells any more. */
  readonly model: string | undefined
  /** Folder that the posts are filed under, empty at the top; undefined where the post is not known. */
  readonly section: string | undefined
  /** Login; `null` where nobody asked, and a post only lacked a picture; undefined where it is not known. */
  readonly askedBy: string | null | undefined
  /** Pictures and texts that were paid for. */
  readonly pictures: number
  readonly texts: number
  /** Millionths of a US dollar that were charged. */
  readonly micros: number
  /** The same for requests that failed and may have been charged. */
  readonly perhaps: number
  /** Requests whose price is not known: they are in no sum. */
  readonly unpriced: number
}

/** What is known of payments beside what the account says. */
export interface ExpenseSources {
  /** Those of pictures that were placed, of whatever branch. */
  readonly records: readonly Record[]
  /** Models of drawings that were put away, by {@link drawingName}. */
  readonly drawings: ReadonlyMap<string, string>
  /** Sections by the mark of the post. */
  readonly sections: ReadonlyMap<string, string>
}

/** What a drawing is known by on the account. */
export const drawingName = ({ post, drawing }: Pick<PaidEntry, 'post' | 'drawing'>): string =>
  `${post} ${drawing}`

/**
 * What was spent, by month, model, section and who asked. The sums are the account's: what it does not say,
 * records and drawings that were put away tell, as far as they are there yet.
 */
export function expensesOf(
  paid: readonly PaidEntry[],
  sources: ExpenseSources,
): readonly Expense[] {
  const drawn = madeAt(sources.records)
  const lost = paid.filter(({ what }) => what === 'lost')
  const told = [...onceEach(paid.filter(({ what }) => what !== 'lost')), ...lost]
  const expenses = [...Map.groupBy(told, drawingName).values()].flatMap((entries) => {
    const pictures = entries.filter(({ what }) => what === 'picture')
    const [made] = pictures.flatMap((entry) => drawn.get(momentName(entry.post, entry.at)) ?? [])
    return entries.map((entry): Expense => {
      const requests = entry.what === 'lost' ? 0 : 1
      const each = entry.micros ?? 0
      return {
        month: new Date(entry.at).toISOString().slice(0, 7),
        model: modelOf(entry, made) ?? sources.drawings.get(drawingName(entry)),
        section: sources.sections.get(entry.post),
        askedBy: made && (made.record.asked?.by ?? null),
        pictures: entry.what === 'picture' ? 1 : 0,
        texts: isText(entry) ? 1 : 0,
        micros: requests * each,
        perhaps: entry.maybeCharged * each,
        unpriced: entry.micros === undefined ? requests + entry.maybeCharged : 0,
      }
    })
  })
  const key = ({ month, model, section, askedBy }: Expense) =>
    JSON.stringify([month, model ?? 0, section ?? 0, askedBy === undefined ? 0 : askedBy])
  return [...Map.groupBy(expenses, key).values()].map(sumOfExpenses).sort(inOrder)
}

/** All of them as one, which is called as the first. */
export const sumOfExpenses = (all: readonly Expense[]): Expense => {
  const sum = (key: 'pictures' | 'texts' | 'micros' | 'perhaps' | 'unpriced') =>
    all.reduce((total, expense) => total + expense[key], 0)
  return {
    ...all[0]!,
    ...{ pictures: sum('pictures'), texts: sum('texts'), unpriced: sum('unpriced') },
    ...{ micros: sum('micros'), perhaps: sum('perhaps') },
  }
}

const isText = ({ what }: PaidEntry) => what !== 'picture' && what !== 'lost'

/** A drawing that a record tells of, and what drew it. */
interface Made {
  readonly record: Record
  readonly model: string
}

const momentName = (post: string, at: number) => `${post} ${at}`

/** By post and moment: a picture, its other try, its dark version. A title card was paid for by no request. */
function madeAt(records: readonly Record[]): ReadonlyMap<string, Made> {
  return new Map(
    records
      .filter(({ generator }) => generator !== 'card')
      .flatMap((record) => {
        const { post, model, drawnAt, verdict, dark } = record
        const mark = postMark(post)
        const of = (at: string, by: string): [string, Made] => [
          momentName(mark, Date.parse(at)),
          { record, model: by },
        ]
        return [
          of(drawnAt, model),
          ...(verdict?.other ? [of(verdict.other.drawnAt, model)] : []),
          ...(dark ? [of(dark.drawnAt, dark.model)] : []),
        ]
      }),
  )
}

function modelOf({ what }: PaidEntry, made: Made | undefined): string | undefined {
  if (what === 'picture' || what === 'lost') return made?.model
  return what === 'look' ? made?.record.verdict?.model : made?.record.words?.model
}

const inOrder = (a: Expense, b: Expense): number => {
  const key = ({ month, model = '', section = '', askedBy }: Expense) =>
    [month, model, section, askedBy ?? ''].join('\0')
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
