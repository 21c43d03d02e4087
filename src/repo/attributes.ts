import { posix } from 'node:path'
import picomatch from 'picomatch'

/** A `.gitattributes` file. */
export interface AttributesFile {
  /** Folder that it lies in, from the top of the repo; empty for the top. */
  readonly dir: string
  readonly text: string
}

/** What a path's attributes say of its filter, and which line says so. */
export interface FilterRule {
  /** `lfs`, `git-crypt`. */
  readonly filter: string
  /** Repo path of the file, and its line from 1. */
  readonly path: string
  readonly line: number
}

/** Names of the files that speak of a path, the most general one first. */
export const attributesOf = (path: string): readonly string[] => {
  const names: string[] = []
  for (let dir = posix.dirname(path); dir !== '.' && dir !== '/'; dir = posix.dirname(dir))
    names.unshift(`${dir}/.gitattributes`)
  return ['.gitattributes', ...names]
}

/**
 * The filter that git sends a path's bytes through before it stores them, by the rules of
 * https://git-scm.com/docs/gitattributes: the last line that speaks of it counts, and a file nearer to
 * the path before one further up. Nothing where there is none.
 * @param files those that {@link attributesOf} names, in that order, as far as they are there
 */
export function filterOf(path: string, files: readonly AttributesFile[]): FilterRule | undefined {
  const macros = macrosOf(files)
  for (const { dir, text } of files.toReversed()) {
    const own = dir === '' ? path : path.slice(dir.length + 1)
    for (const rule of rulesOf(text).toReversed()) {
      const said = rule.attributes.flatMap((one) => macros.get(one) ?? [one]).findLast(isFilter)
      if (said === undefined || !rule.matches(own)) continue
      const filter = /^filter=(.+)$/.exec(said)?.[1]
      const at = { path: posix.join(dir, '.gitattributes'), line: rule.line }
      return filter === undefined ? undefined : { filter, ...at }
    }
  }
  return undefined
}

const isFilter = (attribute: string): boolean => /^(?:[-!]?filter$|filter=)/.test(attribute)

interface AttributeRule {
  readonly matches: (path: string) => boolean
  readonly attributes: readonly string[]
  readonly line: number
}

/** Lines such as `[attr]big filter=lfs -text`; only the file at the top may have them. */
function macrosOf([top]: readonly AttributesFile[]): ReadonlyMap<string, readonly string[]> {
  const macros = new Map<string, readonly string[]>()
  for (const { words } of top?.dir === '' ? linesOf(top.text) : []) {
    const name = /^\[attr\](.+)$/.exec(words[0] ?? '')?.[1]
    if (name !== undefined)
      macros.set(
        name,
        words.slice(1).flatMap((one) => macros.get(one) ?? [one]),
      )
  }
  return macros
}

const rulesOf = (text: string): readonly AttributeRule[] =>
  linesOf(text).flatMap(({ words: [pattern = '', ...attributes], line }) =>
    // A folder's pattern means no file in it, and nothing can be taken out by `!`.
    pattern.startsWith('[attr]') || /^!|\/$/.test(pattern)
      ? []
      : [{ matches: matcherOf(pattern), attributes, line }],
  )

function matcherOf(pattern: string): (path: string) => boolean {
  const glob = picomatch(pattern.replace(/^\//, '').replace(/[(){}|+@]/g, '\\$&'), { dot: true })
  return pattern.includes('/') ? glob : (path) => glob(posix.basename(path))
}

/** The words of each line that says something; the first may be quoted, as in C. */
function linesOf(
  text: string,
): readonly { readonly words: readonly string[]; readonly line: number }[] {
  return text.split(/\r?\n/).flatMap((raw, index) => {
    const [, quoted, plain = '', rest = ''] =
      /^[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^ \t]+))?(.*)$/.exec(raw) ?? []
    const pattern = quoted === undefined ? plain : unquoted(quoted)
    if (pattern === '' || plain.startsWith('#')) return []
    return [{ words: [pattern, ...rest.split(/[ \t]+/).filter(Boolean)], line: index + 1 }]
  })
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' }

/** Bytes that are no letters stand in octal. */
function unquoted(text: string): string {
  const bytes = [...text.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)].map(([, octal, sign, plain]) =>
    octal === undefined
      ? Buffer.from(plain ?? escapes[sign!] ?? sign!)
      : Buffer.from([Number.parseInt(octal, 8)]),
  )
  return Buffer.concat(bytes).toString()
}
