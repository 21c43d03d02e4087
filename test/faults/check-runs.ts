import type { Evidence, PlayedRun } from './evidence.ts'

/** ms that a cancelled run may take to end: the runner kills it after ten seconds. */
const longestFarewell = 8800

type EndedRun = Pick<PlayedRun, 'index' | 'result' | 'killed' | 'lingered' | 'isOverdue'>

export function checkRuns({
  runs,
  drawings,
}: Pick<Evidence, 'drawings'> & { readonly runs: readonly EndedRun[] }): readonly string[] {
  return [
    ...runs.flatMap((run) => checkRun(run).map((what) => `run ${run.index} ${what}`)),
    ...drawings.flatMap(({ run, invalid }) =>
      invalid === undefined ? [] : [`run ${run} sent a wrong request: ${invalid}`],
    ),
  ]
}

function checkRun({ result, killed, lingered, isOverdue }: EndedRun): string[] {
  const { code, stdout, stderr, seconds } = result
  const wrong: string[] = []
  if (isOverdue) return [`had not ended after ${seconds.toFixed(0)} s`]
  const unexpected = /^.*(Unexpected|[Uu]nhandled ?[Rr]ejection|at async .*\.js:\d).*$/m.exec(
    stdout + stderr,
  )
  if (unexpected) wrong.push(`says: ${unexpected[0]}`)
  if (stderr.trim() !== '') wrong.push(`writes to standard error: ${stderr.trim().slice(0, 300)}`)
  if (killed?.signal === 'SIGKILL') return wrong
  if (code !== 0 && code !== 1) wrong.push(`ended with code ${code}`)
  if (code === 1 && !/^::error/m.test(stdout)) wrong.push('is red without an ::error')
  if (killed?.signal === 'SIGTERM' && lingered! > longestFarewell)
    wrong.push(`took ${lingered} ms to end after SIGTERM`)
  return wrong
}
