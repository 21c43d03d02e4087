/** How strictly a played schedule is judged. */
export interface Rules {
  /** ms after which a picture that arrived must be safe from a kill. */
  readonly safeAfter: number
  /** How many more ms each time that GitHub fails meanwhile: it asks to wait a second, or a second is waited. */
  readonly perGitHubFault: number
}

/** What the README promises. */
export const strict: Rules = { safeAfter: 1000, perGitHubFault: 1500 }
