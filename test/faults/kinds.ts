import { endsOf } from './check-ends.ts'
import { describeSchedule } from './describe.ts'
import { judge } from './invariants.ts'
import { describePeople, happeningsOf } from './people/describe.ts'
import { judgePeople } from './people/judge.ts'
import { playPeople } from './people/play.ts'
import { peopleScheduleOf } from './people/schedule.ts'
import { play } from './play.ts'
import type { Rules } from './rules.ts'
import { scheduleOf } from './schedule.ts'
import { faultsOf } from './tally.ts'

/** What came of a schedule, of whichever kind. */
export interface Played {
  readonly violations: readonly { readonly invariant: string; readonly what: string }[]
  /** What went wrong or was done, each time. */
  readonly happened: readonly string[]
  /** How each post ended. */
  readonly ends: readonly string[]
  /** Pictures that the server made. */
  readonly made: number
  describe(): string
}

/** Plays the schedule of a seed, and judges what is left. */
type Kind = (seed: number, rules: Rules) => Promise<Played>

/** Servers and the runner go wrong. */
export const faults: Kind = async (seed, rules) => {
  const evidence = await play(scheduleOf(seed))
  return {
    violations: judge(evidence, rules),
    happened: faultsOf(evidence),
    ends: [...endsOf(evidence).values()],
    made: evidence.drawings.filter(({ made }) => made).length,
    describe: () => describeSchedule(evidence),
  }
}

/** People and programs rewrite branches, say no, merge and start runs at once. */
export const people: Kind = async (seed, rules) => {
  const evidence = await playPeople(peopleScheduleOf(seed))
  return {
    violations: judgePeople(evidence, rules),
    happened: happeningsOf(evidence),
    ends: evidence.ends.map(({ hasHero }) => (hasHero ? 'with its picture' : 'without')),
    made: evidence.drawings.filter(({ made }) => made).length,
    describe: () => describePeople(evidence),
  }
}
