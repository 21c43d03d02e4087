import type { PeopleEvidence, PeopleRun } from './evidence.ts'

/** A played schedule for somebody who looks for a fault: what people did, what came of it, by the clock. */
export function describePeople(evidence: PeopleEvidence): string {
  const { schedule, acts, runs, drawings, checks, ends, kept, undone } = evidence
  const { seed, way, review, limits, pulls } = schedule
  const clock = (at: number) => new Date(at).toISOString().slice(14, 23)
  const lines = [`schedule: ${JSON.stringify({ seed, way, review, limits, pulls })}`]
  for (const [n, { act, run, events }] of acts.entries()) {
    const next = acts[n + 1]?.run ?? runs.length
    lines.push('', `act ${n}: ${JSON.stringify(act)}${events === 0 ? ' (could not be done)' : ''}`)
    for (const one of runs.slice(run, next)) lines.push(...inLines(one, evidence, clock))
  }
  const shown = acts.length === 0 ? 0 : acts.at(-1)!.run + 1
  for (const one of runs.slice(shown)) lines.push('', ...inLines(one, evidence, clock))
  lines.push(
    '',
    ...checks.map(
      (one) => `check ${clock(one.at)} ${one.sha.slice(0, 7)} ${one.conclusion}: ${one.title}`,
    ),
  )
  lines.push(
    ...ends.map(
      (one) =>
        `${one.path} on ${one.where}: ${one.hasHero ? 'has its picture' : one.said || 'none'}`,
    ),
  )
  lines.push(...undone.map(({ title, after }) => `undone: ${title} after ${after}`))
  for (const [ref, files] of kept)
    lines.push(`${ref}:`, ...[...files.keys()].map((path) => `  ${path}`))
  lines.push(`${drawings.filter(({ made }) => made).length} pictures made`)
  return lines.join('\n')
}

function inLines(run: PeopleRun, { drawings }: PeopleEvidence, clock: (at: number) => string) {
  const { index, name, id, attempt, started, ended, result, killed } = run
  const mine = drawings.filter((one) => one.run === index)
  return [
    `  run ${index} (${name}, ${id}.${attempt}) ${clock(started)} to ${clock(ended)}: code ${result.code}${killed ? `, ${killed.signal} at ${clock(killed.at)}` : ''}`,
    ...mine.map(
      ({ title, isEdit, at, fault, made, sent }) =>
        `    ${clock(at)} ${title}${isEdit ? ', an edit' : ''}: ${fault ? JSON.stringify(fault) : 'no fault'}, ${made ? 'made' : 'not made'}, ${sent === undefined ? 'not handed over' : `handed over ${clock(sent)}`}`,
    ),
    ...`${result.stdout}${result.stderr}`
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .map((line) => `    | ${line}`),
  ]
}

/** What came to pass, each time that it did. */
export function happeningsOf({ acts, runs, drawings, github }: PeopleEvidence): string[] {
  return [
    ...acts.filter(({ events }) => events > 0).map(({ act }) => `act: ${act.kind}`),
    ...acts
      .filter(({ act, events }) => events > 0 && act.meanwhile !== undefined)
      .map(({ act }) => `meanwhile: ${act.kind}`),
    ...acts
      .filter(({ act, events }) => events > 0 && act.runs !== 'one')
      .map(({ act }) => `runs: ${act.runs}`),
    ...runs.flatMap(({ killed }) => (killed ? [`ours: ${killed.signal}`] : [])),
    ...drawings.flatMap(({ fault }) => (fault ? [`images: ${fault.kind}`] : [])),
    ...github.map(() => 'github: 502-done'),
  ]
}
