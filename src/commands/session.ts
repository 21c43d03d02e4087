import type { HeroImagesError } from '../errors.ts'
import type { Attachments } from '../github/attachments.ts'
import type { Comments } from '../github/comments.ts'
import type { Octokit } from '../github/octokit.ts'
import type { RepoAddress } from '../github/repo-address.ts'
import type { RunContext } from '../pipeline/context.ts'
import type { Job } from '../pipeline/job.ts'
import type { Outcome } from '../pipeline/outcome.ts'
import type { LfsSource } from '../repo/lfs/source.ts'
import type { Report } from '../report/report.ts'

/** What a run on GitHub needs beyond its context. */
export interface GitHubSession {
  readonly context: RunContext
  readonly octokit: Octokit
  readonly address: RepoAddress
  /** Git LFS of this repository and its forks, without git. */
  readonly lfs: LfsSource
  readonly comments: Comments
  /** Absent where the token may attach nothing. */
  readonly attachments?: Attachments | undefined
  /** Login that the token acts as. */
  readonly login: () => Promise<string>
  /** Login of whoever started the run. */
  readonly actor: string
  /** Page of this run with its log; empty where it is not known. */
  readonly runUrl: string
  /** A person started it by hand. */
  readonly byHand: boolean
  /** When the run was asked for, ISO 8601; undefined where the token may not know. */
  readonly startedAt: () => Promise<string | undefined>
  /** What people say on a pull request starts this workflow: this run is the proof. */
  readonly listens: boolean
  /** Path of the workflow's file, where it is known. */
  readonly workflow: string | undefined
  /**
   * Told of an outcome as soon as it stands, before anything is shown: later steps of the workflow go by
   * it, whatever becomes of comment and check. Never throws.
   */
  readonly announce: (outcome: Outcome) => void
  /** For the pull request of a fork: where its pictures are. */
  readonly fork?: ForkSide
}

/** Both sides of a fork's pull request. */
export interface ForkSide {
  /** The head that was looked at. */
  readonly head: string
  /** The head that this run pushed. */
  pushed(): string | undefined
  /** The commit that the author can pull, and has not. */
  offered(): string | undefined
}

/** A pull request or branch, ready to be worked on. */
export interface OpenedJob {
  readonly job: Job
  readonly session: GitHubSession
  /** The commit that shows the pictures that there are. */
  readonly looksAt: string
  /** Brings pictures that are finished to the present head, before others are drawn. */
  upToDate(): Promise<Pick<OpenedJob, 'job' | 'session'>>
}

export interface FinishedRun {
  readonly outcome: Outcome
  readonly report: Report
  /** Page of the comment or of the delivering pull request; empty where there is none. */
  readonly url: string
  /** What went wrong after the images were safe: the comment could not be written. */
  readonly afterthought: HeroImagesError | undefined
}
