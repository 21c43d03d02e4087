/** How strictly a played schedule is judged. */
export interface Rules {
  /** ms after which a picture that arrived must be safe from a kill, where a run is alone. */
  readonly safeAfter: number
  /** How many more ms each time that GitHub fails meanwhile: it asks to wait a second, or a second is waited. */
  readonly perGitHubFault: number
  /** ms that a cancelled run may take to end: it gives up after eight seconds, the runner kills after ten. */
  readonly farewell: number
  /** ms after a run was cancelled in which what arrives is kept; it may want `safeAfter` of them. */
  readonly mercy: number
  /** Seconds that a run may take in which nothing goes wrong, and for each picture that it asks for. */
  readonly calm: number
  readonly each: number
}

/** What the README promises. */
export const strict: Rules = {
  ...{ safeAfter: 1000, perGitHubFault: 1500 },
  ...{ farewell: 8500, mercy: 3000, calm: 15, each: 2 },
}

/** The same on a machine that is so many times slower, or busy; a runner's patience stays what it is. */
export const slower = (times: number): Rules => ({
  ...strict,
  ...{ safeAfter: strict.safeAfter * times, perGitHubFault: strict.perGitHubFault * times },
  ...{ calm: strict.calm * times, each: strict.each * times },
})
