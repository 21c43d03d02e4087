import { describe, expect, test } from 'vitest'
import { drawing } from '../../bench/pictures.ts'
import { PictureError } from '../../src/errors.ts'
import { type CutJob, cutPictures } from '../../src/pictures/cut-pictures.ts'
import type { Picture } from '../../src/pictures/generator.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { endIdleThreads, inThread } from '../../src/pictures/threads.ts'

const never = new AbortController().signal
const picture = sniff(drawing(320, 200, 5))
const jobOf = (picture: Picture): CutJob => ({
  pictures: [picture],
  cuts: [
    { from: 0, to: { width: 160, height: 90, format: 'webp', focus: undefined } },
    { from: 0, to: { width: 120, height: 63, format: 'jpeg', focus: undefined } },
  ],
  tell: { look: true, placeholder: true },
})
/** Its head is right, its pixels are not. */
const broken = (): Picture => {
  const bytes = new Uint8Array(picture.bytes)
  bytes.fill(0, bytes.length / 2, bytes.length - 50)
  return { ...picture, bytes }
}

describe('a job in a thread', () => {
  test('gives what it gives here, and leaves the picture as it was', async () => {
    const before = picture.bytes.length
    const [here, there] = [await cutPictures(jobOf(picture)), await inThread(jobOf(picture), never)]
    expect(there.images.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      here.images.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    )
    expect(there).toMatchObject({ placeholder: here.placeholder })
    expect(there.look).toBe(here.look)
    expect(picture.bytes).toHaveLength(before)
  })

  test('more jobs than threads are all done, also after one that failed', async () => {
    const jobs = Array.from({ length: 12 }, (_, at) => jobOf(at % 3 === 1 ? broken() : picture))
    const results = await Promise.allSettled(jobs.map((job) => inThread(job, never)))
    for (const [at, result] of results.entries())
      if (at % 3 === 1) {
        expect(result).toMatchObject({ status: 'rejected' })
        expect((result as PromiseRejectedResult).reason).toBeInstanceOf(PictureError)
      } else expect(result).toMatchObject({ status: 'fulfilled' })
  })

  test('keeps the hint of what went wrong', async () => {
    const job = jobOf(picture)
    const small = {
      ...job,
      cuts: job.cuts.map(({ from, to }) => ({ from, to: { ...to, maxBytes: 9 } })),
    }
    await expect(inThread(small, never)).rejects.toMatchObject({
      name: 'PictureError',
      hint: expect.stringContaining('Raise the limit'),
    })
  })

  test('is done after idle threads were ended, and while they are', async () => {
    await inThread(jobOf(picture), never)
    const under = inThread(jobOf(picture), never)
    await endIdleThreads()
    const [first, second] = await Promise.all([under, inThread(jobOf(picture), never)])
    await endIdleThreads()
    expect(second.images.map(({ bytes }) => bytes.length)).toEqual(
      first.images.map(({ bytes }) => bytes.length),
    )
  })

  test('does not begin where it is cancelled', async () => {
    const reason = new Error('cancelled')
    await expect(inThread(jobOf(picture), AbortSignal.abort(reason))).rejects.toBe(reason)
    expect((await inThread(jobOf(picture), never)).images).toHaveLength(2)
  })
})
