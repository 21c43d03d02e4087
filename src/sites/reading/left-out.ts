import { posix } from 'node:path'
import picomatch from 'picomatch'
import { withoutEnding } from '../../posts/kinds.ts'
import { isArticleFolder, isPageName, papers } from './articles.ts'

/** Folders of people, of lists, of what takes place and of the site's own pages, in the singular. */
const ofPages = new Set([
  ...['author', 'writer', 'people', 'person', 'team', 'staff', 'contributor', 'speaker', 'guest'],
  ...['host', 'member', 'editor', 'profile', 'bio', 'sponsor', 'partner', 'testimonial', 'tag'],
  ...['category', 'categorie', 'taxonomy', 'source', 'legal', 'policy', 'policie', 'term', 'page'],
  ...['glossary', 'glossarie', 'faq', 'search', 'redirect', 'i18n', 'about', 'contact', 'partial'],
  ...['event', 'session', 'schedule', 'venue', 'job', 'career', 'vacancy', 'vacancie', 'service'],
  ...['changelog', 'release-note'],
])
/** Those of them that list the articles of the very folder that they are in. */
const inArticles = new Set(['author', 'tag', 'category', 'categorie'])

/** Folders at the top of a repo where things are tried, and not said. */
const trials = /^(?:__?fixtures__?|fixtures?|__tests__|tests?|e2e|exampleSite|vendor)$/

const singular = (name: string) => name.toLowerCase().replace(/(?<=\w\w)s$/, '')
const has = (names: ReadonlySet<string>, name: string) =>
  names.has(name.toLowerCase()) || names.has(singular(name))

/**
 * Why a path below `base` is no article, by the names of its folders: `people/jo.md`, `blog/tags/x.md`.
 * Within a folder of articles (`team/blog/x.md`) others than those are its rubrics. Nothing where it may
 * be one.
 */
export function asideByName(base: string, path: string): string | undefined {
  const below = base === '' || !path.startsWith(`${base}/`) ? path : path.slice(base.length + 1)
  const folders = below.split('/').slice(0, -1)
  if (base === '' && trials.test(folders[0] ?? ''))
    return `in the folder ${folders[0]}, by its name of what is tried`
  const articles = folders.findIndex(isArticleFolder)
  const inside = articles === -1 ? [] : folders.slice(articles + 1, articles + 2)
  const found =
    articles === -1
      ? folders.find((name) => has(ofPages, name))
      : inside.find((name) => has(inArticles, name))
  if (found !== undefined) return `in the folder ${found}, by its name none of articles`
  return articles === -1 && folders.length > 0 && isPageName(nameOf(below))
    ? 'a page of the site, by its name'
    : undefined
}

/** Without its ending and language: `about.fr.md` is `about`. */
const nameOf = (path: string) =>
  withoutEnding(posix.basename(path)).replace(/\.[a-z]{2,3}(?:-\w+)?$/, '')

const isPaper = picomatch([...papers], { nocase: true })

/** Whether a file is a paper of the repo, of which nobody expects a picture. */
export const isPaperOfRepo = (path: string): boolean => isPaper(path)

/** Why a path that the globs of a site leave out is no post, for people. */
export function whyExcluded(path: string): string {
  if (isPaper(path)) return 'a paper of the repo'
  const name = nameOf(path)
  if (/^(?:_index|index|\+page)$/i.test(name)) return 'a page that lists others, or a part of one'
  if (path.split('/').some((step) => step.startsWith('_'))) return 'set aside by the _ in its path'
  return isPageName(name) ? 'a page of the site, by its name' : 'a page or a part of the site'
}
