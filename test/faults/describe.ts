import { endsOf } from './check-ends.ts'
import type { Evidence } from './evidence.ts'

/** A played schedule for somebody who looks for a fault: what was asked, what was said. */
export function describeSchedule(evidence: Evidence): string {
  const { schedule, drawings, runs, github, pushes, kept, commits } = evidence
  const lines = [
    `schedule: ${JSON.stringify({ ...schedule, rounds: undefined })}`,
    ...schedule.rounds.flatMap(({ runs, afterKill }, n) =>
      runs.map(
        ({ images: _, ...rest }) =>
          `round ${n} (then ${afterKill}) is to have ${JSON.stringify(rest)}`,
      ),
    ),
  ]
  for (const { index, result, killed, limits, disk, started } of runs) {
    const { code, seconds, stdout, stderr } = result
    lines.push(
      `\nrun ${index}: code ${code}, ${seconds.toFixed(1)} s, limits ${JSON.stringify(limits)}${killed ? `, ${killed.signal} after ${killed.at - started} ms (${killed.on})` : ''}${disk ? `, disk full after ${disk.at && disk.at - started} ms` : ''}`,
      ...github
        .filter(({ run }) => run === index)
        .map(({ name, at }) => `  ${new Date(at).toISOString()} github: ${name}`),
    )
    for (const one of drawings.filter(({ run }) => run === index)) {
      const since = (at: number | undefined) => (at === undefined ? '-' : `+${at - one.at} ms`)
      const killedAt = killed ? `, killed ${since(killed.at)}` : ''
      lines.push(
        `  ${new Date(one.at).toISOString()} ${one.title}: ${one.fault ? JSON.stringify(one.fault) : 'no fault'}, made ${since(one.made?.at)}, sent ${since(one.sent)}${killedAt}`,
      )
    }
    lines.push(
      ...`${stdout}${stderr}`
        .trimEnd()
        .split('\n')
        .map((line) => `  | ${line}`),
    )
  }
  lines.push(
    '',
    ...pushes.map(({ sha, push }) => `pushed ${sha.slice(0, 7)}: ${JSON.stringify(push)}`),
  )
  lines.push(
    ...commits.map(({ sha, message }) => `commit ${sha.slice(0, 7)} ${message.split('\n')[0]}`),
  )
  for (const [ref, files] of kept) lines.push(`${ref}: ${[...files.keys()].join(', ') || 'empty'}`)
  lines.push(...[...endsOf(evidence)].map(([post, end]) => `${post}: ${end}`))
  return lines.join('\n')
}
