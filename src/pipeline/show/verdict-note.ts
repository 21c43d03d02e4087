import type { Record } from '../../ledger/record.ts'
import type { PostFact } from '../../report/report.ts'
import type { PictureFault } from '../../text-model/verdict.ts'

type RecordVerdict = NonNullable<Record['verdict']>

const names: Readonly<globalThis.Record<PictureFault, string>> = {
  lettering: 'lettering',
  logos: 'a logo, trade mark or signature',
  malformed: 'malformed hands, faces or bodies',
  unfit: 'nothing that fits the article',
}

/** What a second look found wrong, told at the picture; nothing where all is well, or nobody looked. */
export function verdictNotes({ post, verdict }: Pick<Record, 'post' | 'verdict'>): string[] {
  if (verdict === undefined || verdict.faults.length === 0) return []
  const { model, faults, sentence, other } = verdict
  return [
    [
      `A second look by \`${model}\` at the picture of ${post} finds ${listOf(faults, verdict)}.`,
      ...(sentence === '' ? [] : [`It says: “${sentence}”`]),
      ...(other ? [otherText(other)] : []),
      `If that is so, draw it again with words for what is to change (\`/hero redraw ${post} …\`).`,
    ].join(' '),
  ]
}

/** The same where nothing is wrong, for the details. */
export function calmVerdict({ verdict }: Pick<Record, 'verdict'>): Pick<PostFact, 'verdict'> {
  if (verdict === undefined || verdict.faults.length > 0) return {}
  const { model, sentence, other } = verdict
  const text = ['nothing wrong.', sentence, ...(other ? [otherText(other)] : [])]
  return { verdict: { model, text: text.filter(Boolean).join(' ') } }
}

function listOf(faults: readonly PictureFault[], { words }: Pick<RecordVerdict, 'words'>): string {
  const all = faults.map((fault) =>
    fault === 'lettering' && words !== '' ? `${names.lettering} (“${words}”)` : names[fault],
  )
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** Why there are two, and which is shown. */
function otherText({ isFirst, faults }: NonNullable<RecordVerdict['other']>): string {
  if (isFirst)
    return `The first try had ${(faults ?? []).map((fault) => names[fault]).join(' and ')}: it was drawn once more, and both are paid.`
  const why =
    faults === null ? 'nothing is known of the second try' : 'the second try was no better'
  return `It was drawn once more for that, and both are paid: ${why}, so this is the first.`
}
