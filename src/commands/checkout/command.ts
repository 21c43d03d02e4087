import type { Location } from '../../errors.ts'
import type { RunContext } from '../../pipeline/context.ts'
import type { BranchRules } from '../../repo/branch-rules.ts'
import type { Git } from '../../repo/git.ts'
import type { DoctorContext } from '../doctor/doctor.ts'
import type { InitContext } from '../init/init.ts'

/** A checkout on disk, and everything that a job on it needs. */
export interface CheckoutContext extends RunContext {
  /** Top folder of the checkout, absolute. */
  readonly dir: string
  /** Where a command only shows what it would write: write it (`--write`). */
  readonly write?: boolean
  /** Where a command tells a plan: with the prompt of each post (`--prompts`). */
  readonly prompts?: boolean
  /** Address that a path of the repo is put behind to be looked at; absent: it is on this disk. */
  readonly filesAt?: string
}

/** Something to know about a file, or about the run. */
export interface Remark extends Location {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** What a job on a checkout found or did: for a terminal, for a program, and for GitHub. */
export interface Answer {
  /** Lines for a terminal. */
  readonly text: string
  /** The same as data, what `--json` prints. */
  readonly data: unknown
  /** The same as Markdown, for the job summary. */
  readonly summary: string
  /** Worst first: GitHub shows ten of each level. */
  readonly remarks: readonly Remark[]
  /** Whether the step turns red, as `fail-on` says. */
  readonly red: boolean
  /** The page that was written, from the top of the repo. */
  readonly gallery?: string
  /** The same as a table for spreadsheets, what `--csv` prints; absent where it is none. */
  readonly csv?: string
}

/** A job that needs a checkout and no GitHub. */
export interface Command {
  /** What the words behind the command's name are. */
  readonly takes: 'posts' | 'built-dir'
  /** How to call it, and what it does, for `--help`. */
  readonly usage: string
  readonly says: string
  /** It answers `--csv`, too. */
  readonly givesCsv?: boolean
  /** @throws HeroImagesError */
  run(checkout: CheckoutContext): Promise<Answer>
}

/** What the command line alone has: a person, and a machine of theirs. */
export interface LocalTools
  extends Pick<DoctorContext, 'program' | 'probe'>,
    Pick<InitContext, 'yes' | 'tell' | 'ask'> {
  /** GitHub and the rules of the repository there; nothing where no token is at hand. */
  readonly github: () => Promise<GitHubFacts | undefined>
  /** Git in the folder. */
  readonly git: Git
}

/** What GitHub tells about a repository, and whose the token is. */
export interface GitHubFacts {
  readonly facts: NonNullable<DoctorContext['github']>
  readonly rules: BranchRules
}

/** A job for somebody's own machine, where a person can be asked. */
export interface LocalCommand extends Omit<Command, 'run'> {
  /** @throws HeroImagesError */
  run(checkout: CheckoutContext, tools: LocalTools): Promise<Answer>
}
