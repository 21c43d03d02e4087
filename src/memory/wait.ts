import { setTimeout } from 'node:timers/promises'
import { heldPath, type ReservedEntry } from '../ledger/account-entry.ts'
import type { Account } from './account.ts'
import type { AccountContext } from './account-context.ts'
import { noneCame } from './reserve.ts'

/** Milliseconds that one waits for others that do not get on. */
const longestWait = 15 * 60_000

/**
 * Waits until other runs are done with these pictures, or were killed; after a long while some are enough.
 * @param lookEvery milliseconds between two looks at what they are drawing
 * @throws HeroImagesError where none came, the reason of the signal where the run is cancelled, and what
 *   the repo throws
 */
export async function waitForOthers(
  busy: readonly ReservedEntry[],
  account: Pick<Account, 'underWay'>,
  { log, now, signal }: Pick<AccountContext, 'log' | 'now' | 'signal'>,
  lookEvery = 2_000,
): Promise<void> {
  const what = busy.length === 1 ? 'a picture that is' : `${busy.length} pictures that are`
  log.info(`Another run is drawing ${what} wanted here; waiting for it.`)
  // What arrives is still its own until it is placed, under another name.
  const wanted = new Set(busy.map(heldPath))
  const end = now().getTime() + longestWait
  for (let left = wanted.size; left > 0; ) {
    const isLong = now().getTime() >= end
    if (isLong && left === wanted.size) throw noneCame(left, longestWait)
    if (isLong) return
    await setTimeout(lookEvery, undefined, { signal }).catch(() => signal.throwIfAborted())
    const still = await account.underWay()
    left = still.filter((entry) => wanted.has(heldPath(entry))).length
  }
}
