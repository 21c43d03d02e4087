import { context } from '@actions/github'
import { tokenKind } from '../commands/doctor/check-github.ts'
import { doctorOn, type PrintedFindings } from '../commands/doctor/print.ts'
import { branchJob } from '../commands/job-of.ts'
import type { GitHubSession } from '../commands/session.ts'
import type { Inputs } from '../settings/inputs.ts'
import { runSignal } from './connection.ts'
import { createProbe } from './generators.ts'
import { actionsLog } from './log.ts'
import { programName } from './program.ts'

/**
 * The doctor in a workflow, whatever event started it: with this run's own token, and the key that it draws
 * with. Nothing needs to be checked out.
 * @throws what the repo throws
 */
export async function doctorInRun(
  inputs: Inputs,
  { context: run, octokit, login, workflow }: GitHubSession,
): Promise<PrintedFindings> {
  const branch = process.env.GITHUB_HEAD_REF || context.ref.replace(/^refs\/heads\//, '')
  const job = branchJob(
    { kind: 'branch', branch, isDefault: false },
    { head: context.sha },
    { ...inputs, command: 'plan' },
    false,
  )
  return doctorOn(job, {
    ...run,
    program: programName(process.env),
    probe: createProbe(inputs, { signal: runSignal(), log: actionsLog.info }),
    ...(workflow === undefined ? {} : { workflow }),
    github: async () => {
      const name = await login()
      const { data } = await octokit.rest.repos.get(context.repo)
      const token = { login: name, kind: tokenKind(inputs.token, name) }
      return { token, defaultBranch: data.default_branch }
    },
  })
}
