import { setFlagsFromString } from 'node:v8'

// V8 reads these flags each time that it would grow or compile, so they may be set after the start.

/**
 * Lets the space for young objects stay as it is at first: V8 doubles it up to 32 MB three times over,
 * which is a third of what a run needs that reads many posts, and no faster here. And lets V8 compile as it
 * does for work that nobody waits for: a function is optimised for the second time after 15,000 calls and
 * not after 3,000, for it takes longer to optimise what reads 10,000 posts than to read them.
 */
export function workSparingly(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--efficiency-mode')
}

/** From the first drawing on: what works on pixels runs for long enough. */
export const compileFully = (): void => setFlagsFromString('--no-efficiency-mode')
