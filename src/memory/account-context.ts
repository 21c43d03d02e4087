import type { RefStore } from '../repo/ref-store.ts'
import type { Inputs } from '../settings/inputs.ts'

/** What the account needs of a run. */
export interface AccountContext {
  readonly repo: { refStore(name: string): Promise<RefStore | undefined> }
  /** What tells this run from others, as `runName` makes it. */
  readonly runName: string
  readonly inputs: Pick<Inputs, 'concurrency'>
  readonly log: { info(line: string): void }
  readonly now: () => Date
  readonly signal: AbortSignal
}
