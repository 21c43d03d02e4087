import { postMark } from '../ledger/post-mark.ts'
import type { Record } from '../ledger/record.ts'
import type { NewFile } from '../repo/files.ts'
import type { RefState, RefStore } from '../repo/ref-store.ts'
import {
  finishedEntries,
  finishedFiles,
  finishedPath,
  readFinished,
} from '../staging/finished-entry.ts'
import {
  declinedPath,
  fingerprintMark,
  type PlacedEntry,
  placedOf,
  placedPath,
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
  drop(paths: readonly string[]): void
}

/**
 * The pictures that were put in place for a pull request or a branch, whatever became of the branch
 * since: by post, the last one with its record and its two files, and where it was put.
 */
export class PictureMemory {
  readonly #shelf: PictureShelf
  #state: RefState = { commit: undefined, files: new Map() }
  #store: RefStore | undefined

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

  /** Everything that is remembered. @throws what the repo throws */
  async all(): Promise<readonly RememberedPicture[]> {
    return [...(await this.#read(this.#placed())).values()]
  }

  /**
   * Remembers pictures, in place of those that the same posts had, without waiting for it.
   * @param where the commit that brings them, which nothing points at yet
   */
  put(records: readonly Record[], where: Pick<PlacedEntry, 'commit' | 'head' | 'at'>): void {
    const old = this.#placed()
    for (const record of records) {
      const path = placedPath(placedOf(record, where))
      const files = new Map<string, NewFile>([
        ...finishedFiles([record]),
        [path, { bytes: new Uint8Array() }],
      ])
      const before = old.filter((entry) => entry.post === postMark(record.post)).map(placedPath)
      if (!this.#shelf.keep(files, record.post)) continue
      this.#shelf.drop([...before.filter((name) => name !== path), declinedPath(record.post)])
    }
  }

  /** Notes that people took these pictures away, without waiting for it. */
  decline(pictures: readonly RememberedPicture[], at: Date): void {
    for (const { record } of pictures.filter(({ isDeclined }) => !isDeclined)) {
      const { post, files } = record
      const entry = { version: 1, post, sha256: files.hero.sha256, at: at.toISOString() } as const
      this.#shelf.keep(new Map([[declinedPath(post), { bytes: writeDeclined(entry) }]]), post)
    }
  }

  #placed(): readonly PlacedEntry[] {
    return [...this.#state.files.keys()]
      .flatMap((path) => readPlaced(path) ?? [])
      .sort((a, b) => b.at - a.at)
  }

  async #read(entries: readonly PlacedEntry[]): Promise<ReadonlyMap<string, RememberedPicture>> {
    const { files } = this.#state
    const finished = finishedEntries(files.values())
    const placedAt = Map.groupBy(entries, ({ post }) => finishedPath(post))
    const wanted = finished.filter(({ path }) => placedAt.has(path))
    if (wanted.length === 0 || this.#store === undefined) return new Map()
    const found = new Map<string, RememberedPicture>()
    for (const [path, bytes] of await this.#store.read(wanted)) {
      const record = readFinished(path, bytes)
      if (record === undefined) continue
      const isDeclined = files.has(declinedPath(record.post))
      found.set(record.post, { record, placed: placedAt.get(path)!, isDeclined })
    }
    return found
  }
}
