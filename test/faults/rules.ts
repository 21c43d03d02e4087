/** How strictly a played schedule is judged. */
export interface Rules {
  /** ms after which a picture that arrived must be safe from a kill. */
  readonly safeAfter: number
}

/** What the README promises. */
export const strict: Rules = { safeAfter: 1000 }
