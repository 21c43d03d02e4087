import { setTimeout } from 'node:timers/promises'
import { secretFinder } from '../images-api/redact.ts'
import { secretsOf } from '../images-api/secrets.ts'
import type { Record } from '../ledger/record.ts'
import { recordsOf } from '../ledger/records.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import type { NewFile, Snapshot } from '../repo/files.ts'
import type { RefStore } from '../repo/ref-store.ts'
import {
  allotStaged,
  listStaged,
  refStoreName,
  type Staged,
  sameDrawing,
  stagedOf,
  stagedPaths,
  writeStaged,
} from './drawing-entry.ts'
import { type DrawingKey, keyOf } from './drawing-key.ts'
import type { Original } from './original.ts'
import { SendQueue } from './send-queue.ts'
import { aboutOf, originalOf } from './staged-original.ts'

/** Milliseconds that a cancelled run may still take to put drawings away: the runner kills it after ten seconds. */
const grace = 3000

/** Milliseconds in which the process sees to its connections. */
const socketDrainMs = 20

/** One change of the shelf, on its way. */
interface Batch {
  readonly put?: { readonly name: string; readonly files: ReadonlyMap<string, NewFile> }
  readonly removed?: readonly Staged[]
  /** Other files on the shelf, by path. */
  readonly files?: ReadonlyMap<string, NewFile>
  readonly dropped?: readonly string[]
}

/** Whose drawings are put away: those of a pull request, or of a branch. */
export interface StagingPlace {
  readonly branch: string
  readonly pullRequest?: number
  /** The pull request in whose staging the drawings are, where it is another than that of the run. */
  readonly arrivesFrom?: number
}

/** What staging needs of a run. */
export interface StagingContext {
  readonly repo: Pick<ContentRepo, 'refStore' | 'read'>
  /** Nothing that carries one of these is put away. */
  readonly inputs: Parameters<typeof secretsOf>[0]
  readonly log: { info(line: string): void }
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
}

/** What is known of images that are there already, to tell which drawings have been delivered. */
export interface Delivered {
  readonly records: readonly Record[]
  /** The commits that may hold a record of a drawing: the head, and that of an open delivery. */
  heads(): Promise<readonly Snapshot[]>
}

/**
 * The drawings of a run that were paid for and are not on their branch yet. Each is put away in the
 * repo the moment it arrives, so that a run which is killed, cancelled or rejected is paid for once.
 * A failure to put away is said once, and stops no drawing.
 */
export class Staging {
  readonly #studio: StagingContext
  readonly #shelf: () => Promise<RefStore | undefined>
  readonly #carriesKey: (bytes: Uint8Array) => boolean
  readonly #flights: SendQueue<Batch>
  /** By key of the picture: what this run found or put away for it. */
  readonly #entries = new Map<string, Staged>()
  /** Names of what this run drew. */
  readonly #own = new Set<string>()
  /** Drawings of an earlier run, or of this one before the branch moved, by key of the picture. */
  #found = new Map<string, Original>()
  /** Delivered or damaged: to be taken away. */
  readonly #spent = new Map<string, Staged>()
  /** Names of drawings that this run used or made, and that are safe. */
  readonly #kept = new Set<string>()
  readonly #warnings: string[] = []
  #turn: Promise<void> = Promise.resolve()

  constructor(
    { branch, pullRequest, arrivesFrom = pullRequest }: StagingPlace,
    studio: StagingContext,
  ) {
    this.#studio = studio
    this.#carriesKey = secretFinder(secretsOf(studio.inputs))
    let store: Promise<RefStore | undefined> | undefined
    this.#shelf = () => {
      store ??= studio.repo.refStore(
        refStoreName({
          branch,
          ...(arrivesFrom === undefined ? {} : { pullRequest: arrivesFrom }),
        }),
      )
      return store
    }
    this.#flights = new SendQueue(
      (batch) => this.#send(batch),
      (error) =>
        this.#warn(
          `Drawings could not be kept for a next run, should this one end early: ${(error as Error).message}`,
        ),
    )
  }

  /** To be said to people at the end. */
  get warnings(): readonly string[] {
    return this.#warnings
  }

  /** How many drawings of this run wait for the next one, should it end now. */
  get kept(): number {
    return this.#kept.size
  }

  /** The same for people, where there are any. */
  get inWords(): readonly string[] {
    const [were, are, them] = this.kept === 1 ? ['was', 'is', 'it'] : ['were', 'are', 'them']
    return this.kept === 0
      ? []
      : [
          `${countOf(this.kept)} that ${were} paid for ${are} kept for the next run, which does not draw ${them} again.`,
        ]
  }

  /**
   * Looks which of these pictures have been drawn. Costs one request where nothing was put away, and
   * none where nothing is to be drawn.
   * @param isDrawn what this run has at hand
   * @throws what the repo throws: to draw on would be to pay twice
   */
  async find(
    planned: readonly DrawingKey[],
    isDrawn: (one: DrawingKey) => boolean,
    delivered: Delivered,
  ): Promise<void> {
    this.#found = new Map()
    const wishes = planned.filter((one) => !isDrawn(one))
    const store = wishes.length === 0 ? undefined : await this.#shelf()
    if (store === undefined) return
    await this.#flights.settled()
    const files = await store.list()
    const inUse = new Set(
      planned.filter(isDrawn).flatMap((one) => nameOf(this.#entries.get(keyOf(one))) ?? []),
    )
    const isKnown = (one: Staged) => delivered.records.some((record) => sameDrawing(one, record))
    let left = listStaged(files.keys()).filter((one) => !inUse.has(nameOf(one)))
    for (const one of left.filter(isKnown)) this.#spent.set(nameOf(one), one)

    for (;;) {
      left = left.filter((one) => !this.#spent.has(nameOf(one)))
      const allotted = [...allotStaged(wishes, left)].filter(
        ([one]) => !this.#found.has(keyOf(one)),
      )
      if (allotted.length === 0) break
      const paths = allotted.map(([, staged]) => stagedPaths(staged))
      const entries = paths.flatMap(({ about, picture }) => [
        files.get(about)!,
        files.get(picture)!,
      ])
      const bytes = await store.read(entries)
      for (const [one, staged] of allotted) {
        const { about, picture } = stagedPaths(staged)
        const read = originalOf(staged, { about: bytes.get(about), picture: bytes.get(picture) })
        if (read === undefined)
          this.#studio.log.info(`A drawing that was kept is damaged, and is not used: ${about}`)
        if (read === undefined || (await this.#isDelivered(staged, read.post, delivered))) {
          this.#spent.set(nameOf(staged), staged)
          continue
        }
        this.#found.set(keyOf(one), read.original)
        this.#entries.set(keyOf(one), staged)
      }
    }
    if (this.#found.size > 0)
      this.#studio.log.info(
        `${countOf(this.#found.size)} of an earlier run ${this.#found.size === 1 ? 'is' : 'are'} used, not paid for again.`,
      )
  }

  /** The shelf, when everything is put away; undefined where nothing can be kept. */
  async store(): Promise<RefStore | undefined> {
    await this.#flights.settled()
    return this.#shelf()
  }

  /**
   * Puts files away beside the drawings, without waiting for it.
   * @param post whose drawing it is, for messages
   * @returns false where they carry the API key, and are left
   */
  keep(files: ReadonlyMap<string, Uint8Array>, post: string): boolean {
    if (!this.#mayKeep(files, post)) return false
    this.#flights.add({ files: new Map([...files].map(([path, bytes]) => [path, { bytes }])) })
    return true
  }

  #mayKeep(files: ReadonlyMap<string, Uint8Array>, post: string): boolean {
    if (![...files.values()].some(this.#carriesKey)) return true
    this.#warn(`The drawing for ${post} carries the API key, so it is not kept for a next run.`)
    return false
  }

  /** Takes such files away. */
  drop(paths: readonly string[]): void {
    this.#flights.add({ dropped: paths })
  }

  /** Drawn by an earlier run: free. */
  foundEarlier(one: Pick<DrawingKey, 'fingerprint' | 'post'>): boolean {
    return (
      this.#found.has(keyOf(one)) && !this.#own.has(nameOf(this.#entries.get(keyOf(one))) ?? '')
    )
  }

  /** Drawn by this run for a plan that has changed since. */
  foundOwn(one: Pick<DrawingKey, 'fingerprint' | 'post'>): boolean {
    return this.#found.has(keyOf(one)) && !this.foundEarlier(one)
  }

  /** The drawing that was found for a picture, which is used from now on. */
  take(one: Pick<DrawingKey, 'fingerprint' | 'post'>): Original | undefined {
    const original = this.#found.get(keyOf(one))
    if (original) this.#kept.add(nameOf(this.#entries.get(keyOf(one)))!)
    return original
  }

  /** Puts a drawing away, without waiting for it. What cost nothing is left. */
  put(one: DrawingKey, original: Original): void {
    if (original.generator === 'card') return
    const about = aboutOf(one, original)
    const staged = stagedOf(about)
    const paths = stagedPaths(staged)
    const bytes = new Map([
      [paths.about, writeStaged(about)],
      [paths.picture, original.hero.bytes],
    ])
    const name = nameOf(staged)
    if (!this.#mayKeep(bytes, one.post.path)) return
    this.#entries.set(keyOf(one), staged)
    this.#own.add(name)
    const files = new Map([...bytes].map(([path, data]) => [path, { bytes: data }]))
    this.#flights.add({ put: { name, files } })
  }

  /** Puts away what is known by now of a drawing that is put away, in place of what was known of it. */
  add(one: DrawingKey, original: Original): void {
    const staged = this.#entries.get(keyOf(one))
    const about = aboutOf(one, original)
    // One that was drawn for a post of another name is known by that.
    if (staged === undefined || nameOf(staged) !== nameOf(stagedOf(about))) return
    const bytes = writeStaged(about)
    if (this.#carriesKey(bytes)) return
    const name = nameOf(staged)
    this.#flights.add({ put: { name, files: new Map([[name, { bytes }]]) } })
  }

  /** Takes the drawings away whose pictures are delivered now, and what turned out to be of no use. */
  clear(delivered: readonly Pick<DrawingKey, 'fingerprint' | 'post'>[]): void {
    const done = delivered.flatMap((one) => this.#entries.get(keyOf(one)) ?? [])
    const removed = [...done, ...this.#spent.values()]
    this.#spent.clear()
    for (const one of removed) this.#kept.delete(nameOf(one))
    if (removed.length > 0) this.#flights.add({ removed })
  }

  /** A drawing that cannot be used after all is not to be found again. */
  discard(one: Pick<DrawingKey, 'fingerprint' | 'post'>): void {
    const staged = this.#entries.get(keyOf(one))
    if (staged) this.#spent.set(nameOf(staged), staged)
    this.clear([])
  }

  /**
   * Resolves, one caller after the other, when nothing is being put away and what came in from the
   * network has been seen: a picture that is being encoded holds the whole process.
   * @throws the reason of `studio.signal` where the run is cancelled
   */
  async quiet(): Promise<void> {
    const turn = this.#turn.then(async () => {
      await setTimeout(socketDrainMs)
      await this.#flights.settled()
    })
    this.#turn = turn
    await turn
    this.#studio.signal.throwIfAborted()
  }

  /** Waits until everything is put away; where the run is cancelled, no longer than three seconds. */
  async settled(): Promise<void> {
    const { signal } = this.#studio
    const ended = new AbortController()
    const tooLong = async () => {
      if (!signal.aborted)
        await new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => resolve(), { signal: ended.signal })
        })
      await setTimeout(grace, undefined, { signal: ended.signal })
    }
    await Promise.race([this.#flights.settled(), tooLong().catch(() => {})])
    ended.abort()
  }

  /** Whether the branch has the image of this drawing: its run was killed before it could clear up. */
  async #isDelivered(staged: Staged, post: string, { heads }: Delivered): Promise<boolean> {
    for (const head of await heads()) {
      const record = (await recordsOf(head, [post], this.#studio)).get(post)
      if (record && sameDrawing(staged, record)) return true
    }
    return false
  }

  async #send(batch: readonly Batch[]): Promise<void> {
    const store = await this.#shelf()
    if (store === undefined) return
    const removed = batch.flatMap((one) => one.removed ?? [])
    const gone = new Set(removed.map(nameOf))
    const puts = batch.flatMap(({ put }) => (put && !gone.has(put.name) ? [put] : []))
    const others = batch.flatMap(({ files }) => [...(files ?? [])])
    const dropped = batch.flatMap((one) => one.dropped ?? [])
    await store.change({
      files: new Map([...puts.flatMap(({ files }) => [...files]), ...others]),
      removed: [...removed.flatMap((one) => Object.values(stagedPaths(one))), ...dropped],
    })
    for (const { name } of puts) this.#kept.add(name)
  }

  #warn(text: string): void {
    this.#studio.log.info(text)
    this.#warnings.push(text)
  }
}

/** Entries are told apart by the name of their first file. */
function nameOf(staged: Staged): string
function nameOf(staged: Staged | undefined): string | undefined
function nameOf(staged: Staged | undefined) {
  return staged && stagedPaths(staged).about
}

const countOf = (drawings: number): string =>
  drawings === 1 ? '1 drawing' : `${drawings} drawings`
