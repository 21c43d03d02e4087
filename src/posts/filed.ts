import { cleanText } from '../text/clean-text.ts'
import { TITLE_LENGTH } from './clean.ts'

/** Folders below which generators keep one folder for each language. */
const roots =
  /^(?:content|docs|i18n|src|pages|site|website|collections|data|_?posts?|blogs?|articles?|news)$/i

/**
 * Name of the folder that a post is filed under: the one that it stands in, for an index file the one
 * above its own. Folders of languages do not count, nor does the `_` of Jekyll's `_posts`.
 */
export function sectionOf(path: string): string {
  const { folders, stem } = taken(path)
  const isIndex = /^_?(?:index|page|readme)(?:\.|$)/i.test(stem)
  const folder = (isIndex ? folders.slice(0, -1) : folders).findLast((name) => !tagOf(name))
  return cleanText((folder ?? '').replace(/^_/, ''), TITLE_LENGTH)
}

/**
 * The language of a post as a canonical BCP 47 tag: what it says itself, the `de` of `name.de.md`, or a
 * folder `/de/` at the top or right below one of `content`, `docs`, `posts` and their like. Empty where
 * nothing of it is a language that Unicode knows.
 */
export function langOf(languages: readonly unknown[], path: string): string {
  for (const value of languages) {
    // `de_DE.UTF-8` is how locales are written elsewhere.
    const tag = typeof value === 'string' ? known(value.replace(/\..*$/, '')) : undefined
    if (tag) return tag
  }
  const { folders, stem } = taken(path)
  const suffix = /.\.([^.]+)$/.exec(stem)?.[1] ?? ''
  const folder = folders.find((name, depth) => {
    const above = folders[depth - 1]
    return tagOf(name) && (above === undefined || roots.test(above))
  })
  return tagOf(suffix) ?? tagOf(folder ?? '') ?? ''
}

function taken(path: string): { folders: string[]; stem: string } {
  const folders = path.split('/')
  return { stem: (folders.pop() ?? '').replace(/\.[^.]+$/, ''), folders }
}

/** In names of files only two letters, with a script or region: `src`, `app` and `api` are languages. */
const tagOf = (name: string): string | undefined =>
  /^[a-z]{2}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))*$/i.test(name) ? known(name) : undefined

let names: Intl.DisplayNames | undefined

/** The names of languages are made when the first is asked for: that takes as long as reading many posts. */
function known(text: string): string | undefined {
  try {
    const locale = new Intl.Locale(text.trim().replaceAll('_', '-'))
    names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
    return names.of(locale.language) === undefined ? undefined : locale.toString()
  } catch {
    return undefined
  }
}
