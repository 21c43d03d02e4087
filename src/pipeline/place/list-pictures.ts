import { type Record, recordPath, writeRecord } from '../../ledger/record.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { FileEntry, NewFile, Snapshot } from '../../repo/files.ts'
import type { RepoState } from '../find/repo-state.ts'
import { whyUnsafe } from '../find/safe-path.ts'
import type { Share } from '../find/translations.ts'
import { listOne } from './list-one.ts'
import type { Placed } from './place.ts'
import { shownIn } from './shown-pictures.ts'

/** No page or sitemap that people keep by hand is larger. */
const mostBytes = 2_000_000

/**
 * Takes along the pages and the sitemap that list the posts, where people keep these by hand: they
 * and the posts change in one commit. They are read at the head that was planned against. What
 * could not be done becomes a note of the post's record.
 */
export async function listPictures(
  placed: Placed,
  shares: readonly Share[],
  state: RepoState,
  repo: Pick<ContentRepo, 'read'>,
): Promise<Placed> {
  const { head, site } = state
  const shown = shownIn(placed, shares, state).flatMap((picture) => {
    const listings = site.listings?.(picture.post)
    const isThere = (path: string) => head.files.has(path) && !site.isPost(path)
    return listings
      ? [{ picture, listings: { ...listings, pages: listings.pages.filter(isThere) } }]
      : []
  })
  const paths = shown.flatMap(({ listings: { pages, sitemap } }) => [...pages, sitemap])
  const entries = [...new Set(paths)].flatMap((path) => head.files.get(path) ?? [])
  if (entries.length === 0) return placed

  const reasons = new Map(entries.map((file) => [file.path, whyLeft(file, head)]))
  const read = await repo.read(entries.filter(({ path }) => reasons.get(path) === undefined))
  const now = new Map(read)
  const records = new Map(placed.records.map((record) => [record.post, record]))
  for (const { picture, listings } of shown) {
    const notes = listOne(picture, listings, { now, reasons, files: head.files, site })
    const record = records.get(picture.post)
    const ours = [...listings.pages, listings.sitemap]
    if (record) records.set(record.post, withNotes(record, notes, ours))
  }
  const files = new Map<string, NewFile>(placed.files)
  for (const [path, bytes] of now) if (bytes !== read.get(path)) files.set(path, { bytes })
  for (const [post, record] of records) files.set(recordPath(post), { bytes: writeRecord(record) })
  return { ...placed, files, records: [...records.values()] }
}

/** Why a file cannot be edited, for people. */
function whyLeft(file: FileEntry, head: Snapshot): string | undefined {
  if (file.mode === '120000') return 'it is a symbolic link'
  const unsafe = whyUnsafe(file.path, head, ({ mode }) => mode.startsWith('100'))
  if (unsafe !== undefined) return unsafe
  return (file.size ?? 0) > mostBytes ? 'it is larger than 2 MB' : undefined
}

/** A drawing of an earlier plan may have notes about what these files said then. */
function withNotes(record: Record, notes: readonly string[], files: readonly string[]): Record {
  const otherNotes = record.notes.filter(
    (note) => !files.some((file) => note.startsWith(`${file}: `)),
  )
  return { ...record, notes: [...otherNotes, ...notes] }
}
