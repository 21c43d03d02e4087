export type { Octokit } from '../repo/octokit.ts'
