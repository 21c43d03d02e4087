import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { RefStoreChange } from '../../src/repo/ref-store.ts'
import { StoreQueue } from '../../src/staging/store-queue.ts'

/** Bytes in memory that can shrink, as a drawing has that came as base64. */
function drawing(): Uint8Array {
  const bytes = new Uint8Array(new ArrayBuffer(10, { maxByteLength: 20 }), 0, 10)
  return bytes.fill(7)
}

/** A store whose changes are done, or fail, when that is said. */
function slow() {
  const changes: Required<Pick<RefStoreChange, 'files'>>[] = []
  const ends: ((error?: Error) => void)[] = []
  const store = {
    change: (change: RefStoreChange) => {
      changes.push({ files: change.files ?? new Map() })
      return new Promise<void>((resolve, reject) => {
        ends.push((error) => (error ? reject(error) : resolve()))
      })
    },
  }
  const safe: string[] = []
  const queue = new StoreQueue(async () => store as never, {
    safe: (name) => safe.push(name),
    failed: () => {},
  })
  const end = async (error?: Error) => {
    await setTimeout(1)
    ends.shift()!(error)
    await setTimeout(1)
  }
  const put = (bytes: Uint8Array, name = 'x') =>
    queue.add({ put: { name, files: new Map([[name, { bytes }]]) } })
  return { queue, changes, safe, end, put }
}

it('gives the memory of a drawing back once it is there, and nobody looks at it', async () => {
  const { queue, safe, end, put } = slow()
  const bytes = drawing()
  put(bytes)
  queue.letGo(bytes)
  await setTimeout(1)
  expect(bytes).toHaveLength(10)
  await end(new Error('once more'))
  expect(bytes).toHaveLength(10)
  await end()
  expect([bytes.length, safe]).toEqual([0, ['x']])
})

it('leaves a drawing that somebody looks at until that is over', async () => {
  const { queue, end, put } = slow()
  const bytes = drawing()
  put(bytes)
  await end()
  expect(bytes).toHaveLength(10)
  queue.letGo(bytes)
  expect(bytes).toHaveLength(0)
})

it('leaves the bytes of others, and what lies among them', async () => {
  const { queue, end, put } = slow()
  const [others, pooled] = [drawing(), Buffer.from('a picture')]
  queue.letGo(others)
  put(pooled)
  queue.letGo(pooled)
  await end()
  expect([others.length, pooled.toString()]).toEqual([10, 'a picture'])
})

it('has no room while many wait, and says so where the run is cancelled', async () => {
  const { queue, end, put } = slow()
  const [never, cancelled] = [new AbortController(), new AbortController()]
  for (const name of 'abcdef') put(drawing(), name)
  const room = queue.room(never.signal).then(() => 'room')
  const late = queue.room(cancelled.signal)
  expect(await Promise.race([room, setTimeout(5, 'none')])).toBe('none')
  cancelled.abort(new Error('cancelled'))
  await expect(late).rejects.toThrow('cancelled')
  await end()
  expect(await room).toBe('room')
})
