import { cleanText } from '../text/clean-text.ts'
import { shownText } from '../text/shown-text.ts'

/** Longest title and description that we pass on, in characters. */
export const TITLE_LENGTH = 200
export const DESCRIPTION_LENGTH = 500

/**
 * The first of the values that is text, or can only be meant as text, and is not empty.
 * @param read `cleanText` for what holds no markup
 */
export function firstText(values: readonly unknown[], length: number, read = shownText): string {
  for (const value of values) {
    const plain = ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
    const text = plain ? read(String(value), length) : ''
    if (text !== '') return text
  }
  return ''
}

/** Tags from lists and comma-separated strings, without repetitions. */
export function tagsOf(values: readonly unknown[]): string[] {
  const raw = values.flatMap((value) =>
    Array.isArray(value) ? value.flat(2) : typeof value === 'string' ? value.split(',') : [],
  )
  return [...new Set(raw.map((tag) => firstText([tag], TITLE_LENGTH)))].filter((tag) => tag !== '')
}

/** `content/2026-01-02-hello-world.md` -> `Hello world`; for `index` and `page` the folder's name. */
export function titleFromPath(path: string): string {
  const parts = path.split('/')
  const stem = (parts.pop() ?? '').replace(/\.[^.]+$/, '')
  const folder = parts.pop()
  const isIndex = /^_?(?:index|page|readme)(?:\..*)?$/i.test(stem)
  const name = isIndex && folder !== undefined ? folder : stem
  const cleaned = cleanText(
    name.replace(/^\d{4}-\d{2}-\d{2}[-_]/, '').replace(/[-_]+/g, ' '),
    TITLE_LENGTH,
  )
  return cleaned.charAt(0).toUpperCase() + cleaned.slice(1)
}
