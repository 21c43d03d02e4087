import { posix } from 'node:path'
import { withoutEnding } from '../../posts/kinds.ts'
import type { PostNames } from '../contract/learned.ts'
import { languageCodes } from './languages.ts'
import { plainName } from './names.ts'

/**
 * `below` is the post's path below the folder of the posts.
 * @param unnumbered what the site leaves out of its addresses at the begin of names
 */
export function namesOf(path: string, below: string, unnumbered?: RegExp): PostNames {
  const folder = posix.dirname(path)
  const name = withoutEnding(posix.basename(path))
  const language = /\.([a-z]{2})(?:[-_][a-z0-9]+)?$/i.exec(name)
  const file =
    language && languageCodes.has((language[1] ?? '').toLowerCase())
      ? name.slice(0, language.index)
      : name
  const ownsFolder = /^(?:index|readme|page|\+page)$/i.test(file) && folder !== '.'
  const stem = ownsFolder ? posix.basename(folder) : file
  const bare = (name: string) => (unnumbered ? name.replace(unnumbered, '') : name)
  const dated = /^(\d{4})-(\d\d?)-(?:\d\d?)[-_]/.exec(stem)
  const filed = /(?:^|\/)((?:19|20)\d\d)(?:\/(\d\d))?(?=\/|$)/.exec(folder)
  const [year, month] = [dated?.[1] ?? filed?.[1], dated?.[2] ?? filed?.[2]]
  return {
    folder,
    ownsFolder,
    path: plainName(below.split('/').map(bare).join('/')).name,
    stem,
    slug: dated ? stem.slice(dated[0].length) : bare(stem),
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
  }
}

const slugged = (text: string) => plainName(text).name
const withoutExtension = (file: string) => file.replace(/\.\w+$/, '')

/**
 * The patterns that explain why `file` has its name for this post, the most telling first:
 * `static/img/{slug}`, `{folder}/cover`, `assets/{year}/{stem}`. None where it was named freely.
 */
export function patternsOf(file: string, names: PostNames): readonly string[] {
  const { rest, start } = below(file, names)
  if (/[{}]/.test(rest)) return []
  const found: string[] = []
  for (const token of ['slug', 'stem', 'path'] as const) {
    const value = names[token]
    if (token === 'path' && !value.includes('/')) continue
    for (const form of new Set([value, slugged(value)])) {
      const offset = wholeAt(rest, form)
      if (offset === -1) continue
      const before = inYears(rest.slice(0, offset), names)
      found.push(`${start}${before}{${token}}${rest.slice(offset + form.length)}`)
    }
  }
  if (start !== '' && names.ownsFolder) found.push(`${start}${rest}`)
  return [...new Set(found)]
}

/** The folder of a file as a pattern: `static/img/{year}`, `{folder}/pictures`, `.` for the top. */
export function folderPattern(file: string, names: PostNames): string {
  const { rest, start } = below(file, names)
  const dir = posix.dirname(rest)
  return posix.join(start, dir === '.' ? '' : inYears(dir, names))
}

/** Whether a pattern names a file of the post's own folder by the same name in each: `{folder}/cover`. */
export const isInOwnFolder = (pattern: string): boolean =>
  pattern.startsWith('{folder}/') && !/\{(?:slug|stem|path)\}/.test(pattern)

/**
 * The repo path that a pattern gives for a post, without extension. Nothing where the post's path
 * does not tell a part of it, or where the post has no folder of its own for a name that all of them have.
 * `raw` keeps names as they are; else they become plain ASCII, and `exact` is false where that loses letters.
 */
export function filled(
  pattern: string,
  names: PostNames,
  raw = false,
): { readonly name: string; readonly exact: boolean } | undefined {
  if (isInOwnFolder(pattern) && !names.ownsFolder) return undefined
  let exact = true
  let complete = true
  const name = pattern.replace(/\{(\w+)\}/g, (_, token: keyof PostNames) => {
    const value = names[token]
    if (typeof value !== 'string') {
      complete = false
      return ''
    }
    if (raw || !['slug', 'stem'].includes(token)) return value
    const plain = plainName(value)
    exact &&= plain.exact
    return plain.name
  })
  return complete ? { name: name.replace(/^\.\//, ''), exact } : undefined
}

function below(file: string, { folder }: PostNames) {
  const bare = withoutExtension(file)
  const inside = folder !== '.' && bare.startsWith(`${folder}/`)
  return inside
    ? { rest: bare.slice(folder.length + 1), start: '{folder}/' }
    : { rest: bare, start: '' }
}

/** Where `name` stands in `text` as a word of its own, the last place. */
function wholeAt(text: string, name: string): number {
  const isPart = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)
  const lower = text.toLowerCase()
  for (let offset = lower.lastIndexOf(name.toLowerCase()); offset !== -1; ) {
    if (!isPart(text[offset - 1]) && !isPart(text[offset + name.length])) return offset
    if (offset === 0) return -1
    offset = lower.lastIndexOf(name.toLowerCase(), offset - 1)
  }
  return -1
}

/** Folders that are called after the post's year and month: `2026/01/`. */
const inYears = (dirs: string, { year, month }: PostNames) =>
  dirs
    .split('/')
    .map((step, index, all) => {
      if (step === year) return '{year}'
      return step === month && all[index - 1] === year ? '{month}' : step
    })
    .join('/')
