/** What one run may spend. */
export interface Limits {
  readonly images: number
  /** US dollars. */
  readonly cost: number
}

/** What all runs but the quiet ones may spend together; each may be absent. */
export interface CommonLimits {
  readonly pull?: Partial<Limits>
  readonly month?: Partial<Limits>
}

/** More than any schedule needs. */
export const ample: Limits = { images: 50, cost: 10 }
