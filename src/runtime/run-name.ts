import { randomBytes } from 'node:crypto'
import { runName } from '../ledger/account-entry.ts'

/** What tells this process from all others that work on the repository. */
export const nameOfRun = ({
  GITHUB_RUN_ID: id,
  GITHUB_RUN_ATTEMPT: attempt,
}: Readonly<Record<string, string | undefined>>): string =>
  runName(id, randomBytes(4).toString('hex'), Number(attempt) || 1)
