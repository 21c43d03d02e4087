import { freeBytes } from '../pictures/bytes.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { type Batch, sendBatches } from './batch.ts'
import { unlessCancelled } from './in-time.ts'
import { SendQueue } from './send-queue.ts'

/** Changes that may wait to be sent while another drawing is ordered. */
const mostWaiting = 4

interface Told {
  /** A drawing is put away. @param name of its first file */
  safe(name: string): void
  /** Nothing is sent any more. */
  failed(error: unknown): void
}

/**
 * Changes of a store on their way there. The drawings among them are megabytes each, and cut meanwhile: once both
 * is done their memory goes back, and is not left to the collector of garbage, which comes when dozens of them
 * lie about.
 */
export class StoreQueue {
  readonly #queue: SendQueue<Batch>
  readonly #own = new WeakSet<Uint8Array>()
  readonly #underWay = new WeakSet<Uint8Array>()
  readonly #letGo = new WeakSet<Uint8Array>()

  /** @param store nothing where nothing can be kept */
  constructor(store: () => Promise<RefStore | undefined>, told: Told) {
    this.#queue = new SendQueue(
      async (batches) => {
        const to = await store()
        if (to === undefined) return
        for (const name of await sendBatches(to, batches)) told.safe(name)
        for (const bytes of batches.flatMap(drawnBytes)) this.#sent(bytes)
      },
      (error) => told.failed(error),
    )
  }

  add(batch: Batch): void {
    for (const bytes of drawnBytes(batch)) {
      this.#own.add(bytes)
      this.#underWay.add(bytes)
    }
    this.#queue.add(batch)
  }

  /** Resolves when all that was added is there, or given up. Never rejects. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  /**
   * Resolves when nearly all is there, so that another drawing may be ordered: what waits is held in memory until
   * then, and what is paid for would be lost with this process.
   * @throws the reason of the signal where the run is cancelled meanwhile
   */
  room(signal: AbortSignal): Promise<void> {
    return unlessCancelled(this.#queue.within(mostWaiting), signal)
  }

  /** Gives the memory of bytes back that were added, as soon as they are there. Nobody else may look at them any more. */
  letGo(bytes: Uint8Array): void {
    if (this.#underWay.has(bytes)) this.#letGo.add(bytes)
    else if (this.#own.has(bytes)) freeBytes(bytes)
  }

  #sent(bytes: Uint8Array): void {
    if (this.#underWay.delete(bytes) && this.#letGo.has(bytes)) freeBytes(bytes)
  }
}

const drawnBytes = ({ put }: Batch): readonly Uint8Array[] =>
  [...(put?.files.values() ?? [])].flatMap((file) => ('bytes' in file ? [file.bytes] : []))
