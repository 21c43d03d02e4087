import { secretFinder } from '../images-api/redact.ts'
import { secretsOf } from '../images-api/secrets.ts'
import type { NewFile } from '../repo/files.ts'
import type { RefStore } from '../repo/ref-store.ts'
import type { Tidying } from './batch.ts'
import { nameOf, type Staged, stagedOf, stagedPaths, writeStaged } from './drawing-entry.ts'
import { type DrawingKey, drawingsFor, keyOf } from './drawing-key.ts'
import { type Delivered, findDrawings, findElsewhere } from './find-drawings.ts'
import { inTime } from './in-time.ts'
import { cannotKeep, usedFromBefore } from './messages.ts'
import { isUnread, type Original, type UnreadOriginal } from './original.ts'
import { aboutOf } from './staged-original.ts'
import { type StagingContext, type StagingPlace, shelfOf } from './staging-context.ts'
import { StoreQueue } from './store-queue.ts'
import { Turns } from './turns.ts'
import { Whereabouts } from './whereabouts.ts'

/**
 * The drawings of a run that were paid for and are not on their branch yet. Each is put away in the
 * repo the moment it arrives, so that a run which is killed, cancelled or rejected is paid for once.
 * A failure to put away is said once, and stops no drawing.
 */
export class Staging {
  readonly #context: StagingContext
  readonly #store: () => Promise<RefStore | undefined>
  readonly #carriesKey: (bytes: Uint8Array) => boolean
  readonly #queue: StoreQueue
  /** By key of the picture: what this run found or put away for it. */
  readonly #entries = new Map<string, Staged>()
  /** Drawings of an earlier run, or of this one before the branch moved, by key of the picture. */
  #found = new Map<string, Original | UnreadOriginal>()
  /** Delivered or damaged: to be taken away. */
  readonly #spent = new Map<string, Staged>()
  readonly #whereabouts = new Whereabouts()
  readonly #warnings: string[] = []
  readonly #turns = new Turns()

  constructor(place: StagingPlace, context: StagingContext) {
    this.#context = context
    const { inputs, keysGiven = () => [] } = context
    this.#carriesKey = (bytes) => secretFinder([...secretsOf(inputs), ...keysGiven()])(bytes)
    let store: Promise<RefStore | undefined> | undefined
    this.#store = () => {
      store ??= context.repo.refStore(shelfOf(place))
      return store
    }
    this.#queue = new StoreQueue(this.#store, {
      safe: (name) => this.#whereabouts.safe(name),
      failed: (error) => this.#warn(cannotKeep(error as Error)),
    })
  }

  /** To be said to people at the end. */
  get warnings(): readonly string[] {
    return this.#warnings
  }

  /** For people: what of this run's drawings waits for the next one should it end now, and what does not. */
  get inWords(): readonly string[] {
    return this.#whereabouts.inWords
  }

  /**
   * Looks which of these pictures have been drawn. Costs one request where nothing was put away, and
   * none where nothing is to be drawn.
   * @param isDrawn what this run has at hand
   * @param shelves names of others where drawings of the same may be kept
   * @throws what the repo throws: to draw on would be to pay twice
   */
  async find(
    planned: readonly DrawingKey[],
    isDrawn: (key: DrawingKey) => boolean,
    delivered: Delivered,
    shelves: readonly string[] = [],
  ): Promise<void> {
    this.#found = new Map()
    const wishes = planned.filter((key) => !isDrawn(key))
    const store = wishes.length === 0 ? undefined : await this.#store()
    if (store === undefined) return
    await this.#queue.settled()
    const inUse = planned.filter(isDrawn).flatMap((key) => this.#entries.get(keyOf(key)) ?? [])
    const from = { store, taken: [...inUse, ...this.#spent.values()] }
    const { found, spent } = await findDrawings(wishes, from, delivered, this.#context)
    for (const staged of spent) this.#spent.set(nameOf(staged), staged)
    for (const [key, { staged, original }] of found) {
      this.#found.set(key, original)
      this.#entries.set(key, staged)
    }
    const left = wishes.filter((key) => !this.#found.has(keyOf(key)))
    for (const [key, original] of await findElsewhere(left, shelves, delivered, this.#context))
      this.#found.set(key, original)
    const used = [...this.#found.values()].filter((original) => !isUnread(original)).length
    if (used > 0) this.#context.log.info(usedFromBefore(used))
  }

  /** The store, when everything is put away; undefined where nothing can be kept. */
  async store(): Promise<RefStore | undefined> {
    await this.#queue.settled()
    return this.#store()
  }

  /**
   * Puts files away beside the drawings, without waiting for it.
   * @param files bytes, or by the id of what the repo has already
   * @param post whose drawing it is, for messages
   * @returns false where they carry the API key, and are left
   */
  keep(files: ReadonlyMap<string, NewFile>, post: string): boolean {
    if (!this.#mayKeep(files, post)) return false
    this.#queue.add({ files })
    return true
  }

  #mayKeep(files: ReadonlyMap<string, NewFile>, post: string): boolean {
    const fresh = [...files.values()].flatMap((file) => ('bytes' in file ? file.bytes : []))
    if (!fresh.some(this.#carriesKey)) return true
    this.#warn(`The drawing for ${post} carries the API key, so it is not kept for a next run.`)
    return false
  }

  /** Puts a finished picture away, which another process puts in place. @param files its own, and its record */
  finish(key: DrawingKey, files: ReadonlyMap<string, NewFile>): void {
    if (!this.keep(files, key.post.path)) return
    for (const one of drawingsFor(key))
      this.#whereabouts.done(nameOf(this.#entries.get(keyOf(one))))
  }

  /** Takes such files away. @param tidied and what is of no use at that moment */
  drop(dropped: readonly string[], tidied?: Tidying): void {
    this.#queue.add({ dropped, ...(tidied && { tidied }) })
  }

  /** Drawn by an earlier run: free. */
  foundEarlier(key: Pick<DrawingKey, 'fingerprint' | 'post'>): boolean {
    const name = nameOf(this.#entries.get(keyOf(key)))
    return this.#found.has(keyOf(key)) && !this.#whereabouts.isOwn(name)
  }

  /** An earlier run put it away; this one may have used it before the branch moved. */
  isOfEarlier(key: Pick<DrawingKey, 'fingerprint' | 'post'>): boolean {
    const name = nameOf(this.#entries.get(keyOf(key)))
    return name !== undefined && !this.#whereabouts.isOwn(name)
  }

  /** A drawing of an earlier run that was found for a picture: it is paid, whether it is used or not. */
  earlier(key: Pick<DrawingKey, 'fingerprint' | 'post'>): Original | UnreadOriginal | undefined {
    return this.foundEarlier(key) ? this.#found.get(keyOf(key)) : undefined
  }

  /** Drawn by this run for a plan that has changed since. */
  foundOwn(key: Pick<DrawingKey, 'fingerprint' | 'post'>): boolean {
    return this.#found.has(keyOf(key)) && !this.foundEarlier(key)
  }

  /** The drawing that was found for a picture, which is used from now on. */
  take(key: Pick<DrawingKey, 'fingerprint' | 'post'>): Original | undefined {
    const original = this.#found.get(keyOf(key))
    if (original === undefined || isUnread(original)) return undefined
    const name = nameOf(this.#entries.get(keyOf(key)))
    if (name !== undefined) this.#whereabouts.safe(name)
    return original
  }

  /** Whether the drawing of a picture is put away, here or where it was found: the repo has its bytes. */
  holds(key: Pick<DrawingKey, 'fingerprint' | 'post'>): boolean {
    return this.#entries.has(keyOf(key)) || this.#found.has(keyOf(key))
  }

  /** One that was found, and is of a kind that we do not read: it stays where it is. */
  unread(key: Pick<DrawingKey, 'fingerprint' | 'post'>): UnreadOriginal | undefined {
    const original = this.#found.get(keyOf(key))
    return original && isUnread(original) ? original : undefined
  }

  /** Resolves when nearly all is put away, so that another drawing may be ordered. @throws the signal's reason */
  room(): Promise<void> {
    return this.#queue.room(this.#context.signal)
  }

  /** Puts a drawing away, without waiting for it. What cost nothing is left. */
  put(key: DrawingKey, original: Original | UnreadOriginal): void {
    if (original.generator === 'card') return
    const about = aboutOf(key, original)
    const staged = stagedOf(about)
    const paths = stagedPaths(staged)
    const files = new Map([
      [paths.about, { bytes: writeStaged(about) }],
      [paths.picture, { bytes: original.hero.bytes }],
    ])
    const name = nameOf(staged)
    if (!this.#mayKeep(files, key.post.path)) return
    this.#entries.set(keyOf(key), staged)
    this.#whereabouts.drew(name)
    this.#queue.add({ put: { name, files } })
  }

  /** Gives the memory of a drawing of this run back once it is put away. Nobody may look at it any more. */
  letGo({ hero }: Original): void {
    this.#queue.letGo(hero.bytes)
  }

  /** Puts away what is known by now of a drawing that is put away, in place of what was known of it. */
  add(key: DrawingKey, original: Original): void {
    const staged = this.#entries.get(keyOf(key))
    const about = aboutOf(key, original)
    const name = nameOf(staged)
    // One that was drawn for a post of another name is known by that.
    if (name === undefined || name !== nameOf(stagedOf(about))) return
    const bytes = writeStaged(about)
    if (this.#carriesKey(bytes)) return
    this.#queue.add({ put: { name, files: new Map([[name, { bytes }]]) } })
  }

  /** Takes the drawings away whose pictures are delivered now, and what turned out to be of no use. */
  clear(delivered: readonly Pick<DrawingKey, 'fingerprint' | 'post'>[]): void {
    const done = delivered.flatMap((key) => this.#entries.get(keyOf(key)) ?? [])
    const removed = [...done, ...this.#spent.values()]
    this.#spent.clear()
    for (const staged of removed) this.#whereabouts.done(nameOf(staged))
    if (removed.length > 0) this.#queue.add({ removed })
  }

  /** A drawing that cannot be used after all is not to be found again. */
  discard(key: Pick<DrawingKey, 'fingerprint' | 'post'>): void {
    const staged = this.#entries.get(keyOf(key))
    if (staged) this.#spent.set(nameOf(staged), staged)
    this.clear([])
  }

  /**
   * Resolves, one caller after the other, when nothing is being put away and what came in from the
   * network has been seen: a picture that is being encoded holds the whole process.
   * @throws the reason of `studio.signal` where the run is cancelled
   */
  async quiet(): Promise<void> {
    await this.#turns.next(() => this.#queue.settled())
    this.#context.signal.throwIfAborted()
  }

  /** Waits until everything is put away; where the run is cancelled, no longer than three seconds. */
  async settled(): Promise<void> {
    await inTime(this.#queue.settled(), this.#context.signal)
  }

  #warn(text: string): void {
    this.#context.log.info(text)
    this.#warnings.push(text)
  }
}
