import type { Evidence, PlayedRun } from '../evidence.ts'
import type { LoggedDrawing } from '../images-log-server.ts'
import type { Word } from './perform.ts'
import type { Act, PeopleSchedule } from './schedule.ts'
import type { PlayedPull, PlayedTale, TaleThere } from './world.ts'

/** One run of dist, and what started it. */
export interface PeopleRun
  extends Pick<PlayedRun, 'index' | 'id' | 'attempt' | 'started' | 'ended'>,
    Pick<PlayedRun, 'result' | 'killed' | 'lingered' | 'isOverdue'> {
  /** The event, in words. */
  readonly name: string
  readonly pull: number | undefined
}

/** A check `Hero images` as it was put on a commit. */
export interface PutCheck {
  readonly at: number
  readonly sha: string
  readonly conclusion: string
  readonly title: string
}

/** A post whose picture was there again after a person's no, though nobody asked for it. */
export interface Undone {
  readonly title: string
  readonly after: string
}

/** All that a schedule of people left behind. */
export interface PeopleEvidence
  extends Pick<Evidence, 'key' | 'commits' | 'kept' | 'comments' | 'writes'> {
  readonly schedule: PeopleSchedule
  readonly drawings: readonly LoggedDrawing[]
  readonly runs: readonly PeopleRun[]
  /** What was done, and the number of the first run that it started. */
  readonly acts: readonly { readonly act: Act; readonly run: number; readonly events: number }[]
  readonly words: readonly Word[]
  readonly checks: readonly (PutCheck & { readonly tales: readonly CheckedTale[] })[]
  readonly approvals: readonly {
    readonly pull: number
    readonly sha256: string
    readonly post: string
    readonly by: string
  }[]
  readonly undone: readonly Undone[]
  readonly pulls: readonly PlayedPull[]
  readonly tales: ReadonlyMap<string, PlayedTale>
  /** Where the posts of each pull request are in the end: on its branch, or where it was merged into. */
  readonly ends: readonly EndOfTale[]
  /** Faults of GitHub that came to pass, and when: ms since the epoch. */
  readonly github: Evidence['github']
}

/** A post that a check is about, at its commit. */
export interface CheckedTale extends TaleThere {
  readonly isSkipped: boolean
  /** Of the picture's bytes. */
  readonly sha256: string | undefined
  readonly isOurs: boolean
}

export interface EndOfTale {
  readonly title: string
  readonly path: string
  readonly where: string
  readonly hasHero: boolean
  /** What the last run there says of it. */
  readonly said: string
}
