/** Something that somebody does, or that happens, and what comes of it. */
export interface Threat {
  /** What is done: the subject is who does it. */
  readonly does: string
  /** What happens in place of the damage. */
  readonly instead: string
  /** The tests that hold it, each by its file below `test/`, without `.test.ts`, and its title there. */
  readonly tests: readonly [HoldingTest, ...HoldingTest[]]
  /** What SECURITY.md promises of it. */
  readonly promise?: string
}

export type HoldingTest = readonly [file: string, title: string]
