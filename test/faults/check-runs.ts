import type { Evidence, PlayedRun } from './evidence.ts'
import type { Rules } from './rules.ts'

type EndedRun = Pick<PlayedRun, 'index' | 'result' | 'killed' | 'lingered' | 'isOverdue'> &
  Partial<Pick<PlayedRun, 'isClean' | 'requests'>>

export function checkRuns(
  { runs, drawings }: Pick<Evidence, 'drawings'> & { readonly runs: readonly EndedRun[] },
  rules: Rules,
): readonly string[] {
  return [
    ...runs.flatMap((run) => {
      const asked = drawings.filter((one) => one.run === run.index).length
      return checkRun(run, asked, rules).map((what) => `run ${run.index} ${what}`)
    }),
    ...drawings.flatMap(({ run, invalid }) =>
      invalid === undefined ? [] : [`run ${run} sent a wrong request: ${invalid}`],
    ),
  ]
}

function checkRun(run: EndedRun, asked: number, { farewell, calm, each }: Rules): string[] {
  const { result, killed, lingered, isOverdue } = run
  const { code, stdout, stderr, seconds } = result
  const wrong: string[] = []
  if (isOverdue) return [`had not ended after ${seconds.toFixed(0)} s`]
  const unexpected = /^.*(Unexpected|[Uu]nhandled ?[Rr]ejection|at async .*\.js:\d).*$/m.exec(
    stdout + stderr,
  )
  if (unexpected) wrong.push(`says: ${unexpected[0]}`)
  if (stderr.trim() !== '') wrong.push(`writes to standard error: ${stderr.trim().slice(0, 300)}`)
  if (killed?.signal === 'SIGKILL') return wrong
  // A signal before anything was asked for ends the process at once.
  if (killed && code === null && run.requests === 0) return wrong
  // So does one when all is said: Node takes its handlers away before the process is gone.
  if (killed && code === null && isAllSaid(result)) return wrong
  if (code !== 0 && code !== 1) wrong.push(`ended with code ${code}`)
  if (code === 1 && !/^::error/m.test(stdout)) wrong.push('is red without an ::error')
  if (killed && lingered! > farewell)
    wrong.push(`took ${lingered} ms to end after ${killed.signal}`)
  if (run.isClean && seconds > calm + asked * each)
    wrong.push(`took ${seconds.toFixed(0)} s, and nothing went wrong`)
  return wrong
}

/** Its outputs and its summary are written, or it said why not; and it was not asked to end before. */
const isAllSaid = ({ outputs, summary, stdout }: PlayedRun['result']): boolean =>
  (outputs.plan !== undefined || stdout.includes('outputs of this step could not be written')) &&
  (summary !== '' || stdout.includes('job summary could not be written')) &&
  !/^SIG\w+: nothing new is asked for/m.test(stdout)
