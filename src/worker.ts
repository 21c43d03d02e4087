import { parentPort } from 'node:worker_threads'
import { PictureError } from './errors.ts'
import { type CutJob, cutPictures } from './pictures/cut-pictures.ts'
import type { ThreadAnswer } from './pictures/threads.ts'

// One of our threads: does one job after the other, as they are sent.
parentPort!.on('message', async (job: CutJob) => {
  const answer = await answerTo(job)
  // They were handed over, and are megabytes that would else stay until the collector of garbage comes.
  for (const { bytes } of job.pictures) (bytes.buffer as ArrayBuffer).transfer(0)
  const buffers = 'done' in answer ? answer.done.images.map(({ bytes }) => bytes.buffer) : []
  parentPort!.postMessage(answer, buffers as ArrayBuffer[])
})

async function answerTo(job: CutJob): Promise<ThreadAnswer> {
  try {
    return { done: await cutPictures(job) }
  } catch (error) {
    const { message, stack } = error as Error
    if (!(error instanceof PictureError))
      return { failed: { isOfPicture: false, message: stack ?? message } }
    return { failed: { isOfPicture: true, message, ...(error.hint && { hint: error.hint }) } }
  }
}
