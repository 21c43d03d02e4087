import { type AccountState, emptyAccount, readAccount } from '../ledger/account-state.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { accountRef } from './account.ts'

/** What can be asked for our refs. */
export interface MemoryRepo {
  refStore(name: string): Promise<RefStore | undefined>
}

/** All that stands on the account, for whoever only looks. @throws what the repo throws */
export async function accountNow(repo: MemoryRepo): Promise<AccountState> {
  const store = await repo.refStore(accountRef)
  return store === undefined ? emptyAccount : readAccount((await store.list()).keys())
}
