import {
  type PaidEntry,
  type PictureMark,
  paidPath,
  type ReservedEntry,
  reservedPath,
} from '../ledger/account-entry.ts'
import { isAlive, readAccount, samePicture } from '../ledger/account-state.ts'
import type { NewFile } from '../repo/files.ts'
import type { RefState, RefStore } from '../repo/ref-store.ts'
import { accountRef } from './account.ts'
import type { AccountContext } from './account-context.ts'
import {
  alonePath,
  factPath,
  idOf,
  isOfBatch,
  type KeptBatch,
  type Manifest,
  manifestPath,
  readAlone,
  readBatches,
  readManifest,
  writeManifest,
} from './batch-entry.ts'
import { named } from './names.ts'

/** Milliseconds that a request to begin a batch may take, and some for clocks that differ. */
const [longestRequest, clocksDiffer] = [30_000, 10_000]

/** What the account says of batches at one moment. */
export interface BatchesNow {
  readonly batches: readonly KeptBatch[]
  /** Ids of pictures that are to be drawn by themselves. */
  readonly alone: ReadonlySet<string>
  readonly paid: readonly PaidEntry[]
}

/** What is known of a batch's pictures by now. */
export interface Settled {
  /** Ids of those that are still to be taken: they stay reserved. */
  readonly open: ReadonlySet<string>
  /** Those that failed, and are drawn by themselves from now on. */
  readonly alone: readonly PictureMark[]
}

/**
 * The batches that are under way, on the account of the repository: what they are to draw, what is reserved
 * for them, and how far each is.
 */
export class BatchMemory {
  readonly #store: RefStore
  readonly #context: Pick<AccountContext, 'runName' | 'now'>

  constructor(store: RefStore, context: Pick<AccountContext, 'runName' | 'now'>) {
    this.#store = store
    this.#context = context
  }

  /** @throws what the repo throws */
  async look(): Promise<BatchesNow> {
    const paths = [...(await this.#store.list()).keys()]
    const { ids: alone } = readAlone(paths, this.#now)
    return { batches: readBatches(paths), alone, paid: readAccount(paths).paid }
  }

  /** What a batch was handed over; nothing where that is damaged. @throws what the repo throws */
  async manifest(name: string): Promise<Manifest | undefined> {
    const file = (await this.#store.list()).get(manifestPath(name))
    const bytes = file && (await this.#store.read([file])).get(file.path)
    return bytes && readManifest(bytes)
  }

  /**
   * Takes pictures that this run reserved over to a batch, before anything of it is sent.
   * @param entries as they are to be reserved for it
   * @throws what the repo throws
   */
  async begin(
    name: string,
    manifest: Manifest,
    entries: readonly Omit<ReservedEntry, 'run' | 'isDrawn'>[],
  ): Promise<void> {
    const { runName } = this.#context
    await this.#store.decide(({ files }) => {
      const own = readAccount(files.keys()).reserved.filter(
        (held) =>
          held.run === runName &&
          entries.some((entry) => samePicture(entry, held) && entry.nth === held.nth),
      )
      const reserved = entries.map((entry) => reservedPath({ ...entry, run: name, isDrawn: false }))
      return {
        value: undefined,
        change: {
          files: new Map<string, NewFile>([
            ...named([...reserved, factPath(name, 'by', runName)], false),
            [manifestPath(name), { bytes: writeManifest(manifest) }],
          ]),
          removed: [...own.map(reservedPath), ...readAlone(files.keys(), this.#now).old],
        },
      }
    })
  }

  /**
   * Says that this run is about to begin a batch at the provider.
   * @param isAnyones whoever handed it over is gone
   * @returns milliseconds that the request may take; nothing where it is another's by now, or gone
   * @throws what the repo throws
   */
  creating(name: string, isAnyones: boolean): Promise<number | undefined> {
    const { runName } = this.#context
    return this.#store.decide((state) => {
      const batch = readBatches(state.files.keys()).find((one) => one.name === name)
      const isOurs = batch?.by === runName || (isAnyones && batch && !this.#isHeld(batch, state))
      if (!isOurs || batch.id !== undefined) return { value: undefined }
      const facts = [
        factPath(name, 'by', runName),
        factPath(name, 'until', this.#now + longestRequest),
      ]
      const before = [...state.files.keys()].filter((path) => /\/(by|until)\//.test(path))
      return {
        value: longestRequest,
        change: {
          files: named(facts, false),
          removed: before.filter((path) => isOfBatch(path, name)),
        },
      }
    })
  }

  /** Whether the run that hands a batch over is still at it. */
  async isHeld(batch: KeptBatch): Promise<boolean> {
    return this.#isHeld(batch, await this.#store.look())
  }

  #isHeld({ by, until }: KeptBatch, { files }: RefState): boolean {
    if (until !== undefined && this.#now < until + clocksDiffer) return true
    const moment = { run: this.#context.runName, now: this.#now }
    return by !== undefined && isAlive(readAccount(files.keys()), by, moment)
  }

  /** Remembers the provider's id of a batch. @throws what the repo throws */
  async created(name: string, id: string): Promise<void> {
    await this.#store.decide(({ files }) => ({
      value: undefined,
      ...(files.has(manifestPath(name)) && {
        change: { files: named([factPath(name, 'id', id)], false) },
      }),
    }))
  }

  /** Gives back what is reserved for pictures that nothing came of. @throws what the repo throws */
  async settle(name: string, { open, alone }: Settled): Promise<void> {
    await this.#store.decide(({ files }) => ({
      value: undefined,
      change: {
        files: named(
          alone.map((entry) => alonePath(entry, this.#now)),
          false,
        ),
        removed: readAccount(files.keys())
          .reserved.filter((entry) => entry.run === name && !open.has(idOf(entry)))
          .map(reservedPath),
      },
    }))
  }

  /**
   * Forgets a batch.
   * @param paid what was paid for and is not on the account yet
   * @param alone those that nothing can be made of, and are drawn by themselves from now on
   * @throws what the repo throws
   */
  async end(
    name: string,
    paid: readonly PaidEntry[] = [],
    alone: readonly PictureMark[] = [],
  ): Promise<void> {
    const news = [...paid.map(paidPath), ...alone.map((entry) => alonePath(entry, this.#now))]
    await this.#store.decide(({ files }) => ({
      value: undefined,
      change: {
        files: named(news, false),
        removed: [
          ...[...files.keys()].filter((path) => isOfBatch(path, name)),
          ...readAccount(files.keys())
            .reserved.filter(({ run }) => run === name)
            .map(reservedPath),
        ],
      },
    }))
  }

  get #now(): number {
    return this.#context.now().getTime()
  }
}

/** Nothing where the repo remembers nothing. @throws what the repo throws */
export async function openBatchMemory({
  repo,
  ...context
}: Pick<AccountContext, 'repo' | 'runName' | 'now'>): Promise<BatchMemory | undefined> {
  const store = await repo.refStore(accountRef)
  return store && new BatchMemory(store, context)
}
