import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { SendQueue } from '../../src/staging/send-queue.ts'

/** Sends that end when they are told to. */
function airport() {
  const loads: string[][] = []
  const ends: ((error?: Error) => void)[] = []
  const failures: unknown[] = []
  const flights = new SendQueue<string>(
    (load) => {
      loads.push([...load])
      return new Promise((resolve, reject) => {
        ends.push((error) => (error ? reject(error) : resolve()))
      })
    },
    (error) => failures.push(error),
  )
  const end = async (error?: Error) => {
    ends.shift()!(error)
    await setTimeout(1)
  }
  return { flights, loads, failures, end, tick: () => setTimeout(1) }
}

it('sends the first at once, and what comes meanwhile together', async () => {
  const { flights, loads, end, tick } = airport()
  flights.add('a')
  await tick()
  expect(loads).toEqual([['a']])
  flights.add('b')
  await tick()
  flights.add('c', 'd')
  expect(loads).toHaveLength(1)
  await end()
  expect(loads).toEqual([['a'], ['b', 'c', 'd']])
  await end()
  flights.add('e')
  await tick()
  expect(loads).toHaveLength(3)
})

it('is settled when all is there, also what is added while somebody waits', async () => {
  const { flights, end, tick } = airport()
  await flights.settled()
  flights.add('a')
  let isSettled = false
  const settled = flights.settled().then(() => {
    isSettled = true
  })
  await tick()
  flights.add('b')
  await end()
  expect(isSettled).toBe(false)
  await end()
  await settled
})

it('sends a load once more, and tells of no failure that passed', async () => {
  const { flights, loads, failures, end, tick } = airport()
  flights.add('a')
  await tick()
  flights.add('b')
  await end(new Error('once'))
  expect(loads).toEqual([['a'], ['a', 'b']])
  await end()
  await flights.settled()
  expect(failures).toEqual([])
})

it('gives up after two failures in a row, and tells of it once', async () => {
  const { flights, loads, failures, end, tick } = airport()
  flights.add('a')
  await tick()
  await end(new Error('first'))
  await end(new Error('second'))
  await flights.settled()
  flights.add('b')
  await tick()
  expect(loads).toHaveLength(2)
  expect(failures).toEqual([new Error('second')])
})

it('has room once no more than so many wait or are on their way', async () => {
  const { flights, end, tick } = airport()
  await flights.within(0)
  flights.add('a')
  await tick()
  flights.add('b', 'c')
  await flights.within(3)
  let isRoom = false
  const room = flights.within(2).then(() => {
    isRoom = true
  })
  await tick()
  expect(isRoom).toBe(false)
  await end()
  await room
  const none = flights.within(0)
  await end(new Error('first'))
  await end(new Error('second'))
  // Given up, it is no more in the way.
  await none
})
