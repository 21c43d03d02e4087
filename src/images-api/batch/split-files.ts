import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { BatchEndpoint, BatchRequest } from '../../pictures/batch-api.ts'

/** What one file of requests may hold (platform.openai.com/docs/guides/batch): 200 MB, whichever MB is meant. */
export const batchLimits = { requests: 50_000, bytes: 200_000_000 }

/** A file of requests, and what they are about. */
export interface RequestFile<T> {
  readonly path: string
  readonly endpoint: BatchEndpoint
  readonly bytes: number
  readonly items: readonly T[]
}

/** One that is being written. */
interface OpenFile<T> {
  readonly path: string
  readonly endpoint: BatchEndpoint
  bytes: number
  readonly items: T[]
  readonly stream: WriteStream
}

/**
 * Writes requests into as few files as they fit, each for one endpoint. They go to disk as they come: all
 * of them may be more than there is memory.
 */
export class SplitFiles<T> {
  readonly #folder: string
  readonly #limits: typeof batchLimits
  readonly #files: OpenFile<T>[] = []
  #turn: Promise<unknown> = Promise.resolve()

  constructor(folder: string, limits = batchLimits) {
    this.#folder = folder
    this.#limits = limits
  }

  /** Adds a request, after those that were added before. @returns false where it fits no file at all */
  add(request: BatchRequest, item: T): Promise<boolean> {
    const done = this.#turn.then(() => this.#add(request, item))
    this.#turn = done.catch(() => {})
    return done
  }

  async #add({ endpoint, line }: BatchRequest, item: T): Promise<boolean> {
    const bytes = Buffer.from(`${line}\n`)
    if (bytes.length > this.#limits.bytes) return false
    const file = this.#roomFor(endpoint, bytes.length)
    file.bytes += bytes.length
    file.items.push(item)
    await new Promise<void>((resolve, reject) => {
      file.stream.write(bytes, (error) => (error ? reject(error) : resolve()))
    })
    return true
  }

  #roomFor(endpoint: BatchEndpoint, bytes: number): OpenFile<T> {
    const last = this.#files.findLast((file) => file.endpoint === endpoint)
    if (last && last.items.length < this.#limits.requests && hasRoom(last, bytes, this.#limits))
      return last
    const path = join(this.#folder, `${this.#files.length}-${endpoint}.jsonl`)
    const stream = createWriteStream(path)
    // Said by the write that fails.
    stream.on('error', () => {})
    const file = { path, endpoint, bytes: 0, items: [], stream }
    this.#files.push(file)
    return file
  }

  /** All files, once they are whole. */
  async close(): Promise<readonly RequestFile<T>[]> {
    await this.#turn
    for (const { stream } of this.#files) {
      stream.end()
      await finished(stream)
    }
    return this.#files.map(({ stream: _, ...file }) => file)
  }
}

const hasRoom = ({ bytes }: { bytes: number }, more: number, limits: typeof batchLimits) =>
  bytes + more <= limits.bytes
