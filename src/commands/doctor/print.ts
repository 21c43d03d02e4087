import type { Job } from '../../pipeline/job.ts'
import { code, prose } from '../../report/escape.ts'
import { count } from '../../report/facts.ts'
import { table } from '../../report/table.ts'
import { oneLine } from '../../text/one-line.ts'
import { type DoctorContext, examine } from './doctor.ts'
import type { Finding } from './finding.ts'

/** The doctor's page, for a terminal, for programs and for the job summary. */
export interface PrintedFindings {
  readonly text: string
  readonly data: { readonly findings: readonly Finding[] }
  readonly summary: string
  readonly remarks: readonly {
    readonly level: 'error' | 'warning'
    readonly title: string
    readonly message: string
    readonly file?: string
    readonly line?: number
  }[]
  /** Something is wrong, or with `fail-on: any` could be better. */
  readonly red: boolean
}

/** Examines a repo and what draws for it. @throws what {@link examine} throws */
export async function doctorOn(job: Job, context: DoctorContext): Promise<PrintedFindings> {
  return printed(await examine(job, context), context.inputs.failOn)
}

/** Findings as a page. Pure. */
export function printed(
  findings: readonly Finding[],
  failOn: 'error' | 'any' | 'never',
): PrintedFindings {
  const isBad = ({ state }: Finding) => state === 'wrong' || (failOn === 'any' && state !== 'ok')
  return {
    text: asText(findings),
    data: { findings },
    summary: asMarkdown(findings),
    remarks: [...findings]
      .filter(({ state }) => state !== 'ok')
      .sort((a, b) => Number(a.state !== 'wrong') - Number(b.state !== 'wrong'))
      .map(({ state, about, says, wayOut, file, line }) => ({
        level: state === 'wrong' ? 'error' : 'warning',
        title: `hero-images doctor: ${about}`,
        message: oneLine(`${says}. ${wayOut ?? ''}`.trim()),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
      })),
    red: failOn !== 'never' && findings.some(isBad),
  }
}

const marks = { ok: 'ok', advice: 'note', wrong: 'WRONG' } as const

function asText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ about }) => about.length))
  const gap = ' '.repeat(width + 9)
  const lines = findings.flatMap(({ state, about, says, wayOut, file, line }) => [
    `${marks[state].padEnd(5)}  ${about.padEnd(width)}  ${placed({ file, line })}${says}.`,
    ...(wayOut === undefined ? [] : [`${gap}→ ${wayOut}`]),
  ])
  return `${[...lines.map((line) => printable(line)), '', verdict(findings)].join('\n')}\n`
}

/** One line, but for the blanks that it begins with. */
const printable = (line: string): string => `${/^ */.exec(line)![0]}${oneLine(line).trimStart()}`

const placed = ({ file, line }: { file: string | undefined; line: number | undefined }): string =>
  file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `

function verdict(findings: readonly Finding[]): string {
  const bad = findings.filter(({ state }) => state === 'wrong').length
  const notes = findings.filter(({ state }) => state === 'advice').length
  if (bad + notes === 0) return 'All is well.'
  return [
    ...(bad > 0
      ? [`${count(bad, 'thing')} ${bad === 1 ? 'is' : 'are'} wrong`]
      : ['Nothing is wrong']),
    ...(notes > 0 ? [count(notes, 'note')] : []),
  ]
    .join('; ')
    .concat('.')
}

const signs = { ok: '✅', advice: '💡', wrong: '❌' } as const

function asMarkdown(findings: readonly Finding[]): string {
  const rows = findings.map(({ state, about, says, wayOut, file, line }) => [
    signs[state],
    prose(about),
    [
      ...(file === undefined ? [] : [`${code(placed({ file, line }).slice(0, -2))}:`]),
      `${prose(says)}.`,
      ...(wayOut === undefined ? [] : [`<br>→ ${prose(wayOut)}`]),
    ].join(' '),
  ])
  return `### Hero images: what the doctor says\n\n${table(['', '', ''], rows)}\n\n${verdict(findings)}\n`
}
