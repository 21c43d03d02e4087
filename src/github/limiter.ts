import { setTimeout } from 'node:timers/promises'

/** What a failed job was called with, and how often it had failed before. */
interface Failure {
  readonly args: readonly unknown[]
  readonly retryCount: number
}

/** Milliseconds after which it is tried again; not at all where there are none. */
type OnFailed = (error: unknown, failure: Failure) => Promise<number | undefined>

/**
 * A queue as plugin-throttling 11 takes it in the place of Bottleneck (its option of that name). Bottleneck
 * 2.19 sets four timers for each job, of a millisecond each, also where nothing waits; octokit asks it
 * twice for each request.
 */
export class Limiter {
  static readonly Group = class {
    readonly #limiter: Limiter
    constructor({ maxConcurrent }: { readonly maxConcurrent: number }) {
      this.#limiter = new Limiter({ maxConcurrent })
    }
    key(): Limiter {
      return this.#limiter
    }
  }

  /** What listens to a name; a limiter's limits are asked by it what to do. */
  static readonly Events = class {
    readonly #listeners = new Map<string, (...args: unknown[]) => unknown>()
    constructor(target: { on?: unknown }) {
      target.on = (name: string, listener: (...args: unknown[]) => unknown) => {
        this.#listeners.set(name, listener)
      }
    }
    async trigger(name: string, ...args: unknown[]): Promise<unknown> {
      return this.#listeners.get(name)?.(...args)
    }
  }

  #onFailed: OnFailed = async () => undefined
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor({ maxConcurrent = Number.POSITIVE_INFINITY } = {}) {
    this.#free = maxConcurrent
  }

  on(_: 'failed', listener: OnFailed): void {
    this.#onFailed = listener
  }

  /** Runs a job when there is room for it; options of Bottleneck's may stand before it. */
  async schedule<R>(...given: readonly unknown[]): Promise<R> {
    const [job, ...args] = typeof given[0] === 'function' ? given : given.slice(1)
    await this.#enter()
    try {
      return await this.#run(job as (...args: unknown[]) => Promise<R>, args)
    } finally {
      this.#leave()
    }
  }

  async #run<R>(job: (...args: unknown[]) => Promise<R>, args: readonly unknown[]): Promise<R> {
    for (let retryCount = 0; ; retryCount++) {
      try {
        return await job(...args)
      } catch (error) {
        const wait = await this.#onFailed(error, { args, retryCount })
        if (wait === undefined) throw error
        await setTimeout(wait)
      }
    }
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((go) => this.#waiting.push(go))
  }

  /** Gives the place to who waits first. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free++
  }
}
