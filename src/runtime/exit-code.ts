import { ExitCode } from '@actions/core'

/** The step turns red when the process ends; what is still to be said is said first. */
export function failStep(): void {
  process.exitCode = ExitCode.Failure
}
