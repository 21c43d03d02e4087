import { code, prose } from '../../report/escape.ts'
import { count } from '../../report/facts.ts'
import { more, table } from '../../report/table.ts'
import { oneLine } from '../../text/one-line.ts'
import { turnsRed } from '../exit-status.ts'
import { type Checked, type CheckedPost, check } from './check.ts'
import type { Answer, CheckoutContext, Remark } from './command.ts'

/** `check` for people and programs. */
export async function checkHere(checkout: CheckoutContext): Promise<Answer> {
  const checked = await check(checkout)
  const isBroken = ({ problems }: CheckedPost) => problems.some(({ level }) => level === 'error')
  const isWrong = ({ problems }: CheckedPost) => problems.length > 0
  const { failOn } = checkout.inputs
  const unsaid = checked.failed.length + checked.unreadable.length
  const bad = checked.posts.filter(failOn === 'any' ? isWrong : isBroken).length
  return {
    text: inWords(checked),
    data: checked,
    summary: asMarkdown(checked),
    remarks: remarksOf(checked),
    red: turnsRed(failOn, {
      images: checked.posts.length - bad,
      failed: bad + unsaid,
      stopped: false,
    }),
  }
}

/** One line for the whole. */
function headline({ posts, pages, siteUrl, bare: withoutHero }: Checked): string {
  const right = posts.filter(({ problems }) => problems.length === 0).length
  const found = `${right} of ${count(posts.length, 'post')} with a hero image have all tags right, in ${count(pages, 'page')}`
  const where = siteUrl === undefined ? '' : ` of ${siteUrl}`
  return `${found}${where}.${withoutHero === 0 ? '' : ` ${count(withoutHero, 'post')} without a hero image.`}`
}

function notesOf({ siteUrl, hasSitemap, posts }: Checked): readonly string[] {
  return [
    ...(siteUrl === undefined
      ? [
          'The address of the site is not known, so absolute addresses were not followed into the build: give `site-url`.',
        ]
      : []),
    ...(hasSitemap || posts.length === 0 ? [] : ['The build has no sitemap.xml.']),
  ]
}

function inWords(checked: Checked): string {
  const wrong = checked.posts.filter(({ problems }) => problems.length > 0)
  const lines = [
    headline(checked),
    ...notesOf(checked),
    ...wrong.flatMap(({ post, page, problems }) => [
      '',
      page === undefined ? post : `${post} (${page})`,
      ...problems.map(({ level, message }) => `  ${level.padEnd(7)}  ${message}`),
    ]),
    ...checked.failed.flatMap(({ post, message }) => ['', post, `  error    ${message}`]),
    ...checked.unreadable.flatMap(({ path, message }) => ['', path, `  error    ${message}`]),
  ]
  return `${lines.map(oneLine).join('\n')}\n`
}

/** As much as a job summary shows at once; the log has all. */
const mostRows = 500

function asMarkdown(checked: Checked): string {
  const wrong = checked.posts.filter(({ problems }) => problems.length > 0)
  const rows = [
    ...wrong.map(({ post, page, problems }) => [
      code(post),
      page === undefined ? '' : code(page),
      problems.map(({ message }) => prose(message, 300)).join('<br>'),
    ]),
    ...checked.failed.map(({ post, message }) => [code(post), '', prose(message)]),
    ...checked.unreadable.map(({ path, message }) => ['', code(path), prose(message)]),
  ]
  const parts = [
    '### Social tags of the built site',
    prose(headline(checked)),
    ...notesOf(checked).map((note) => prose(note)),
    ...(rows.length === 0
      ? []
      : [table(['post', 'page', 'what is wrong'], rows.slice(0, mostRows))]),
    ...more(rows.length - mostRows, 'post', ' in the log'),
  ]
  return `${parts.join('\n\n')}\n`
}

/** One for each post, the broken ones first. */
function remarksOf({ posts, failed, unreadable }: Checked): readonly Remark[] {
  const title = 'Social tags'
  const remarks = [
    ...failed.map(
      ({ post, message, line }): Remark => ({
        level: 'error',
        title,
        message,
        file: post,
        ...(line === undefined ? {} : { line }),
      }),
    ),
    ...unreadable.map(
      ({ path, message }): Remark => ({ level: 'error', title, message: `${path}: ${message}` }),
    ),
    ...posts
      .filter(({ problems }) => problems.length > 0)
      .map(
        ({ post, page, problems }): Remark => ({
          level: problems[0]!.level,
          title,
          file: post,
          message: `${page ?? 'The built site'}: ${problems.map(({ message }) => message).join('; ')}.`,
        }),
      ),
  ]
  return [
    ...remarks.filter(({ level }) => level === 'error'),
    ...remarks.filter(({ level }) => level !== 'error'),
  ]
}
