import { postMark } from '../ledger/post-mark.ts'
import { imagesOf, type Record, readRecord, writeRecord } from '../ledger/record.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import type { NewFile } from '../repo/files.ts'
import type { RefState, RefStore } from '../repo/ref-store.ts'
import { listStaged, sameDrawing, stagedPaths } from '../staging/drawing-entry.ts'
import { finishedBlob, pictureFiles } from '../staging/finished-entry.ts'
import { filesWithoutEntry } from './files-without-entry.ts'
import {
  declinedPath,
  declinedPathOf,
  fingerprintMark,
  type PlacedEntry,
  placedOf,
  placedPath,
  readDeclined,
  readPlaced,
  writeDeclined,
} from './placed-entry.ts'

/** A picture that was put in place before, as it was. */
export interface RememberedPicture {
  readonly record: Record
  /**
   * Where it was put, newest first. Of two runs at once one is too late for the branch, and its commit
   * is on none.
   */
  readonly placed: readonly PlacedEntry[]
  /** People took it away. */
  readonly isDeclined: boolean
}

/** Where pictures are remembered: beside the drawings of the same pull request or branch. */
export interface PictureShelf {
  store(): Promise<RefStore | undefined>
  /** Puts files there, without waiting for it; false where they carry a secret. */
  keep(files: ReadonlyMap<string, NewFile>, post: string): boolean
  /** @param unused what is of no use beside the files that are there at that moment */
  drop(paths: readonly string[], unused?: (there: Iterable<string>) => readonly string[]): void
}

/**
 * The pictures that were put in place for a pull request or a branch, whatever became of the branch
 * since: with their records and files, and where they were put. Of a post, the last one counts.
 */
export class PictureMemory {
  readonly #shelf: PictureShelf
  #state: RefState = { commit: undefined, files: new Map() }
  #store: RefStore | undefined
  /** What this run put there, and where, by post. */
  readonly #own = new Map<string, { readonly path: string; readonly record: Record }>()

  constructor(shelf: PictureShelf) {
    this.#shelf = shelf
  }

  /** Looks what there is now. @throws what the repo throws */
  async look(): Promise<void> {
    this.#store = await this.#shelf.store()
    if (this.#store) this.#state = await this.#store.look()
  }

  /** What is remembered of these posts, by post. @throws what the repo throws */
  async of(posts: readonly string[]): Promise<ReadonlyMap<string, RememberedPicture>> {
    const marks = new Set(posts.map(postMark))
    return this.#read(this.#placed().filter(({ post }) => marks.has(post)))
  }

  /**
   * What is remembered under this fingerprint, of a post that is gone: it was renamed.
   * @param isThere whether a post is in the repo by that path
   * @throws what the repo throws
   */
  async ofFingerprint(
    fingerprint: string,
    isThere: (post: string) => boolean,
  ): Promise<RememberedPicture | undefined> {
    const same = this.#placed().filter(
      (entry) => entry.fingerprint === fingerprintMark(fingerprint),
    )
    const found = [...(await this.#read(same)).values()]
    return found.find(({ record }) => record.fingerprint === fingerprint && !isThere(record.post))
  }

  /** What is remembered of posts that are gone, by this name at least. @throws what the repo throws */
  async ofGone(isThere: (post: string) => boolean): Promise<readonly RememberedPicture[]> {
    const all = await this.all()
    return all.filter(({ record }) => !isThere(record.post))
  }

  /** The last picture of each post. @throws what the repo throws */
  async all(): Promise<readonly RememberedPicture[]> {
    return [...(await this.#read(this.#placed())).values()]
  }

  /**
   * Remembers pictures before they are put in place, without waiting for it. What the posts had before
   * stays until {@link settle}.
   * @param where the commit that brings them, which nothing points at yet
   */
  put(records: readonly Record[], where: Pick<PlacedEntry, 'commit' | 'head' | 'at'>): void {
    for (const record of records) {
      const path = placedPath(placedOf(record, where))
      const files = new Map<string, NewFile>([
        ...pictureFiles(record),
        [path, { bytes: writeRecord(record) }],
      ])
      if (this.#shelf.keep(files, record.post)) this.#own.set(record.post, { path, record })
    }
  }

  /** They did not get there: the posts have what they had. */
  forget(records: readonly Record[]): void {
    const before = this.#state.files
    const own = new Set(records.flatMap(({ post }) => this.#own.get(post)?.path ?? []))
    for (const { post } of records) this.#own.delete(post)
    if (own.size === 0) return
    // What was there before belongs to a picture that was put in place once.
    this.#shelf.drop([...own], (paths) => {
      const others = [...paths].filter((path) => !own.has(path))
      return filesWithoutEntry(records, others).filter((path) => !before.has(path))
    })
  }

  /**
   * They are in place: what the posts had before is of no use, nor is that people took it away, nor a
   * drawing that they were made from. A run that was killed leaves that beside what it remembered.
   */
  settle(): void {
    const marks = new Map([...this.#own].map(([post, { path }]) => [postMark(post), path]))
    const { files } = this.#state
    const old = this.#placed().filter(
      (entry) => marks.has(entry.post) && marks.get(entry.post) !== placedPath(entry),
    )
    const declined = [...this.#own.keys()].map(declinedPath).filter((path) => files.has(path))
    const own = [...this.#own.values()]
    const drawings = listStaged(files.keys())
      .filter((staged) => own.some(({ record }) => sameDrawing(staged, record)))
      .flatMap((staged) => Object.values(stagedPaths(staged)))
    const paths = [...old.map(placedPath), ...declined, ...drawings]
    if (paths.length > 0) this.#shelf.drop(paths)
  }

  /** Notes that people took these pictures away, without waiting for it. */
  decline(pictures: readonly RememberedPicture[], at: Date): void {
    for (const { record, placed } of pictures.filter(({ isDeclined }) => !isDeclined)) {
      const { post, files } = record
      const entry = { version: 1, post, sha256: files.hero.sha256, at: at.toISOString() } as const
      // By the name that it was put in place under: the post may bear another one by now.
      const path = declinedPathOf(placed[0]!.post)
      this.#shelf.keep(new Map([[path, { bytes: writeDeclined(entry) }]]), post)
    }
  }

  /** Whether people took the picture of a post away, wherever that was put in place. */
  declines(post: string): boolean {
    return this.#state.files.has(declinedPath(post))
  }

  /** Hash of the hero image of a post that people took away; nothing where they took none. @throws what the repo throws */
  async declinedHero(post: string): Promise<string | undefined> {
    const path = declinedPath(post)
    const file = this.#state.files.get(path)
    if (file === undefined || this.#store === undefined) return undefined
    const bytes = (await this.#store.read([file])).get(path)
    return bytes && readDeclined(bytes)?.sha256
  }

  /** The newest first. */
  #placed(): readonly PlacedEntry[] {
    return [...this.#state.files.keys()]
      .flatMap((path) => readPlaced(path) ?? [])
      .sort((a, b) => b.at - a.at)
  }

  async #read(entries: readonly PlacedEntry[]): Promise<ReadonlyMap<string, RememberedPicture>> {
    const { files } = this.#state
    const ofPost = Map.groupBy(entries, ({ post }) => post)
    const newest = [...ofPost.values()].map((all) => all[0]!)
    const wanted = newest.flatMap((entry) => files.get(placedPath(entry)) ?? [])
    if (wanted.length === 0 || this.#store === undefined) return new Map()
    const bytes = await this.#store.read(wanted)
    const found = new Map<string, RememberedPicture>()
    for (const entry of newest) {
      const record = readRecord(bytes.get(placedPath(entry)) ?? new Uint8Array())
      if (record === undefined || postMark(record.post) !== entry.post) continue
      if (!hasPictures(record, files)) continue
      const isDeclined = this.declines(record.post)
      found.set(record.post, { record, placed: ofPost.get(entry.post)!, isDeclined })
    }
    return found
  }
}

/** A hand may have taken the pictures away and left their record: what is not there is not put back. */
const hasPictures = (record: Record, there: RefState['files']): boolean =>
  imagesOf(record).every(({ blob }) => there.get(finishedBlob(blob))?.sha === blob)

/** What is remembered for other pull requests and branches, by shelf. @throws what the repo throws */
export async function memoriesOf(
  shelves: Iterable<string>,
  repo: Pick<ContentRepo, 'refStore'>,
): Promise<ReadonlyMap<string, PictureMemory>> {
  const memories = new Map(
    [...shelves].map((shelf) => [shelf, new PictureMemory(readOnly(() => repo.refStore(shelf)))]),
  )
  for (const memory of memories.values()) await memory.look()
  return memories
}

/** A shelf of another pull request or branch, which only its own runs write. */
export const readOnly = (store: PictureShelf['store']): PictureShelf => ({
  store,
  keep: () => false,
  drop: () => {},
})
