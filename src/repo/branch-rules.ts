import type { Octokit } from '../github/octokit.ts'

/** One rule of a ruleset, as GitHub tells it of a branch. */
export type BranchRule = Awaited<
  ReturnType<Octokit['rest']['repos']['getBranchRules']>
>['data'][number]

/** What is known before a commit is made of how a server will see it; undefined where nothing is. */
export interface CommitIdentity {
  readonly isSigned?: boolean
  /** Of author and committer. */
  readonly email?: string
}

/** The rules that a server has for branches. None of this fails: what cannot be read stops nothing. */
export interface BranchRules {
  /** Those in force for a branch, which need not be there yet; none where they cannot be read. */
  list(branch: string): Promise<readonly BranchRule[]>
  /** Whether the server says of this token that a ruleset holds for it. */
  holds(ruleset: number): Promise<boolean>
  identity(): Promise<CommitIdentity>
}

/** Where nobody makes rules: a folder, and the branch of somebody else's repository. */
export const noRules: BranchRules = {
  list: async () => [],
  holds: async () => false,
  identity: async () => ({}),
}
