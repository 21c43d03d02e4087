import { checkAccount } from './check-account.ts'
import { checkBudget } from './check-budget.ts'
import { checkCommits } from './check-commits.ts'
import { checkDisk } from './check-disk.ts'
import { checkEnds } from './check-ends.ts'
import { checkKept } from './check-kept.ts'
import { checkKey } from './check-key.ts'
import { checkPaid } from './check-paid.ts'
import { checkRuns } from './check-runs.ts'
import { checkSafe } from './check-safe.ts'
import { checkSaid } from './check-said.ts'
import type { Evidence } from './evidence.ts'
import { type Rules, strict } from './rules.ts'

/** What must hold, whatever went wrong. Each gives a sentence for everything that does not. */
export const invariants = {
  'no picture is paid for twice': checkPaid,
  'every commit is whole, and none is lost': checkCommits,
  'no run spends more than it may': checkBudget,
  'what is told was paid is what was charged': checkAccount,
  'what was paid for and arrived is not lost': checkSafe,
  'nothing is asked for that has no room': checkDisk,
  'every post is drawn or explained': checkEnds,
  'the key is nowhere': checkKey,
  'people are told what was lost and what is missing': checkSaid,
  'a run ends by itself, and says why it is red': checkRuns,
  'nothing that was delivered is kept aside': checkKept,
} satisfies { [invariant: string]: (evidence: Evidence, rules: Rules) => readonly string[] }

export interface Violation {
  readonly invariant: keyof typeof invariants
  readonly what: string
}

export const judge = (evidence: Evidence, rules = strict): readonly Violation[] =>
  Object.entries(invariants).flatMap(([invariant, check]) =>
    check(evidence, rules).map((what) => ({
      invariant: invariant as keyof typeof invariants,
      what,
    })),
  )
