import { checkKey } from '../check-key.ts'
import { checkRuns } from '../check-runs.ts'
import { type Rules, strict } from '../rules.ts'
import { checkApprovals, checkBack, checkGreen } from './check-people.ts'
import { checkLimits, checkPaidOnce } from './check-spent.ts'
import type { PeopleEvidence } from './evidence.ts'

/** What must hold, whatever people do. Each gives a sentence for everything that does not. */
const invariants = {
  'a picture is paid for once': checkPaidOnce,
  'no limit is passed': checkLimits,
  'green means drawn and approved': checkGreen,
  'an approval is of one picture': checkApprovals,
  'a no stays, what was lost comes back': checkBack,
  'the key is nowhere': checkKey,
  'a run ends by itself, and says why it is red': checkRuns,
} satisfies { [invariant: string]: (evidence: PeopleEvidence, rules: Rules) => readonly string[] }

export interface BrokenPromise {
  readonly invariant: keyof typeof invariants
  readonly what: string
}

export const judgePeople = (evidence: PeopleEvidence, rules = strict): readonly BrokenPromise[] =>
  Object.entries(invariants).flatMap(([invariant, check]) =>
    check(evidence, rules).map((what) => ({
      invariant: invariant as keyof typeof invariants,
      what,
    })),
  )
