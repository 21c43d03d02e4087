/**
 * Environment of a run whose clock is ahead of this machine's: what a killed run left is dead for it, and
 * nobody waits.
 */
export const clockAhead = (milliseconds: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${new URL('later.mjs', import.meta.url).href}`,
  HERO_CLOCK_AHEAD: String(milliseconds),
})
