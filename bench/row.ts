/** One row of the table. */
export interface Row {
  readonly work: string
  /** What a user would take instead, and what it took. */
  readonly peer: string
  readonly ours: string
  readonly ratio: string
  readonly target: string
}
