import { code, prose } from '../../report/escape.ts'
import { count } from '../../report/facts.ts'
import { more, table } from '../../report/table.ts'
import { oneLine } from '../../text/one-line.ts'
import { turnsRed } from '../exit-status.ts'
import type { Answer, CheckoutContext, Remark } from './command.ts'
import { type MetaOutcome, meta } from './meta.ts'

/** `meta` for people and programs. */
export async function metaHere(checkout: CheckoutContext): Promise<Answer> {
  const outcome = await meta(checkout)
  const { tagged, failed, unreadable } = outcome
  return {
    text: inWords(outcome),
    data: outcome,
    summary: asMarkdown(outcome),
    remarks: remarksOf(outcome),
    red: turnsRed(checkout.inputs.failOn, {
      images: tagged.length,
      failed: failed.length + unreadable.length,
      stopped: false,
    }),
  }
}

function headline({ tagged, copied, siteUrl, pages }: MetaOutcome): string {
  const changed = tagged.filter(({ change }) => change === 'tagged').length
  const put = copied.length === 0 ? '' : ` ${count(copied.length, 'image')} copied into the build.`
  return `${count(changed, 'page')} of ${siteUrl} got their tags, ${tagged.length - changed} had them, of ${pages} in all.${put}`
}

function inWords(outcome: MetaOutcome): string {
  const { failed, left, unreadable, warnings } = outcome
  const lines = [
    headline(outcome),
    ...warnings,
    ...left.map(({ post, why }) => `left     ${post}: ${why}`),
    ...failed.flatMap(({ post, message, hint }) => [
      `failed   ${post}: ${message}`,
      ...(hint === undefined ? [] : [`         ${hint}`]),
    ]),
    ...unreadable.map(({ path, message }) => `failed   ${path}: ${message}`),
  ]
  return `${lines.map(oneLine).join('\n')}\n`
}

/** As much as a job summary shows at once; the log has all. */
const mostRows = 500

function asMarkdown(outcome: MetaOutcome): string {
  const { failed, left, unreadable, warnings } = outcome
  const rows = [
    ...failed.map(({ post, message, hint }) => [code(post), prose(`${message} ${hint ?? ''}`)]),
    ...unreadable.map(({ path, message }) => [code(path), prose(message)]),
    ...left.map(({ post, why }) => [code(post), prose(`Left alone: ${why}`)]),
  ]
  const parts = [
    '### Social tags for the built site',
    prose(headline(outcome)),
    ...warnings.map((text) => prose(text)),
    ...(rows.length === 0 ? [] : [table(['file', 'why not'], rows.slice(0, mostRows))]),
    ...more(rows.length - mostRows, 'file', ' in the log'),
  ]
  return `${parts.join('\n\n')}\n`
}

function remarksOf({ failed, unreadable, warnings }: MetaOutcome): readonly Remark[] {
  const title = 'Social tags'
  return [
    ...failed.map(
      ({ post, message, hint, line }): Remark => ({
        level: 'error',
        title,
        message: hint === undefined ? message : `${message} ${hint}`,
        file: post,
        ...(line === undefined ? {} : { line }),
      }),
    ),
    ...unreadable.map(
      ({ path, message }): Remark => ({ level: 'error', title, message: `${path}: ${message}` }),
    ),
    ...warnings.map((message): Remark => ({ level: 'warning', title, message })),
  ]
}
