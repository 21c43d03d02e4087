import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { PictureError } from '../errors.ts'
import type { CutJob, CutPictures } from './cut-pictures.ts'

/** What a thread answers to a job. */
export type ThreadAnswer =
  | { readonly done: CutPictures }
  | { readonly failed: { readonly isOfPicture: boolean; message: string; hint?: string } }

interface QueuedJob {
  readonly job: CutJob
  readonly signal: AbortSignal
  readonly resolve: (done: CutPictures) => void
  readonly reject: (error: unknown) => void
}

/**
 * One core is for the thread that this is: it receives pictures, checks them and sends them on, which takes nearly
 * as long. Two cut more than any images API draws, and each has some 80 MiB.
 */
const most = Math.max(1, Math.min(2, availableParallelism() - 1))

const here = dirname(fileURLToPath(import.meta.url))
/** A variable, or the bundler would make a bundle of its own of it. */
const inBundle = join(here, 'worker.js')
const program = existsSync(inBundle) ? inBundle : join(here, '..', 'worker.ts')

interface CutThread {
  readonly worker: Worker
  /** What it works on. */
  current?: QueuedJob | undefined
}

const queue: QueuedJob[] = []
const idle: CutThread[] = []
let started = 0

/**
 * Does a job in another thread: decoders, scalers and encoders hold theirs for a quarter of a second, while
 * drawings arrive and are put away.
 * @throws PictureError as `cutPictures` does, and the signal's reason where it is cancelled before it begins
 */
export const inThread = (job: CutJob, signal: AbortSignal): Promise<CutPictures> =>
  new Promise((resolve, reject) => {
    queue.push({ job, signal, resolve, reject })
    next()
  })

/** Ends the threads that have nothing to do, and with them what their codecs hold: some 80 MiB each. */
export async function endIdleThreads(): Promise<void> {
  const ending = idle.splice(0)
  started -= ending.length
  await Promise.all(ending.map(({ worker }) => worker.terminate()))
}

/** Gives the first that waits to a thread, where one is free. */
function next(): void {
  while (queue[0]?.signal.aborted) {
    const { signal, reject } = queue.shift()!
    reject(signal.reason)
  }
  if (queue.length === 0) return
  const thread = idle.pop() ?? (started < most ? start() : undefined)
  if (thread) give(thread, queue.shift()!)
}

function give(thread: CutThread, waiting: QueuedJob): void {
  thread.current = waiting
  thread.worker.ref()
  // Copies: to send a view would send all that it is a view of, and what is handed over is gone here.
  const pictures = waiting.job.pictures.map(({ bytes, ...picture }) => ({
    ...picture,
    bytes: new Uint8Array(bytes),
  }))
  thread.worker.postMessage(
    { ...waiting.job, pictures },
    pictures.map(({ bytes }) => bytes.buffer),
  )
}

function start(): CutThread {
  started++
  // What it makes is large and short-lived, and lies outside of its heap.
  const resourceLimits = { maxYoungGenerationSizeMb: 4 }
  const thread: CutThread = { worker: new Worker(program, { resourceLimits }) }
  const end = (tell: (waiting: QueuedJob) => void) => {
    const waiting = thread.current
    thread.current = undefined
    if (waiting) tell(waiting)
    next()
  }
  const isGone = (error: Error) => {
    if (thread.current === undefined) return
    started--
    end(({ reject }) => reject(error))
  }
  thread.worker
    .on('message', (answer: ThreadAnswer) => {
      // Without work it keeps no program from its end.
      thread.worker.unref()
      idle.push(thread)
      end((waiting) => settle(waiting, answer))
    })
    .on('error', isGone)
    .on('exit', (code) => isGone(new Error(`A thread ended with exit code ${code}`)))
  return thread
}

function settle({ resolve, reject }: QueuedJob, answer: ThreadAnswer): void {
  if ('done' in answer) resolve(answer.done)
  else {
    const { isOfPicture, message, ...details } = answer.failed
    reject(isOfPicture ? new PictureError(message, details) : new Error(message))
  }
}
