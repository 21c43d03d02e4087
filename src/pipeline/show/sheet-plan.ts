import { sha256 } from '../../ledger/fingerprint.ts'
import type { Record } from '../../ledger/record.ts'
import { dozen } from '../../report/dozens.ts'
import type { PostFact } from '../../report/report.ts'
import { mostWithoutSheets } from '../../report/sheet-fact.ts'
import { firstDrawn } from './threads.ts'

/** A contact sheet that is to be there. */
export interface PlannedSheet {
  /** Short for all that it shows. */
  readonly key: string
  readonly posts: readonly SheetPost[]
}

/** A post on a contact sheet. */
export interface SheetPost {
  readonly post: string
  readonly title: string
  /** The number that people call it by. */
  readonly number: number | undefined
  /** Of its hero image. */
  readonly sha256: string
}

/** Another way to set the sheets: those that are there are of no use then. */
const version = 1

/**
 * The contact sheets of a pull request with many pictures; of few there are none. Posts stand in the order of
 * their numbers, and without such in that in which they were drawn first: what is drawn later comes at the
 * end, and all whole sheets before stay as they are. Pure.
 * @param records of the pictures that are shown
 */
export function planSheets(
  drawn: readonly PostFact[],
  records: readonly Record[],
): readonly PlannedSheet[] {
  const recordOf = new Map(records.map((record) => [record.post, record]))
  const shown = drawn.flatMap(({ post, title, hero, thread }) => {
    const record = recordOf.get(post)
    if (hero === undefined || record === undefined) return []
    const number = thread?.number
    const order = number ?? Number.POSITIVE_INFINITY
    const place = { order, at: firstDrawn(record) }
    return [{ ...place, post, title, number, sha256: record.files.hero.sha256 }]
  })
  if (shown.length <= mostWithoutSheets) return []
  const posts = shown
    .sort((a, b) => compare(a.order, b.order) || compare(a.at, b.at) || compare(a.post, b.post))
    .map(({ order: _, at: __, ...post }): SheetPost => post)
  return Array.from({ length: Math.ceil(posts.length / dozen) }, (_, index) => {
    const some = posts.slice(index * dozen, (index + 1) * dozen)
    return { key: keyOf(some), posts: some }
  })
}

/** The path is on no sheet but where no font has the letters of a title. */
const keyOf = (posts: readonly SheetPost[]): string =>
  sha256(
    JSON.stringify([
      version,
      posts.map(({ post, title, number, sha256 }) => [number ?? null, title, post, sha256]),
    ]),
  ).slice(0, 16)

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
