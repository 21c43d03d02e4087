import { posix } from 'node:path'
import picomatch from 'picomatch'
import type { SiteFolder } from '../contract/folder.ts'

const articleNames = [
  ...['blog', 'blogs', 'weblog', 'post', 'posts', 'article', 'articles', 'news', 'writing'],
  ...['writings', 'essays', 'notes', 'journal', 'diary', 'stories', 'insights', 'columns'],
  ...['opinion', 'opinions', 'editorial', 'editorials', 'interviews', 'commentary', 'reportage'],
  ...['dispatches', 'episode', 'episodes'],
]

/** Names of folders that hold articles, where a generator has no rule of its own. */
export const articleFolders = `{${articleNames.join(',')}}`

/** Whether the name of a folder says that it holds articles. */
export const isArticleFolder = (name: string): boolean => articleNames.includes(name)

/** Papers of a repo that are no articles, whatever the generator. Matched without regard to case. */
export const papers: readonly string[] = [
  '**/{README,CHANGELOG,LICENSE,LICENCE,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,SUPPORT}{,.*}',
  '**/{404,500}.*',
  '**/node_modules/**',
]

const pageNames = [
  ...['about', 'about-us', 'contact', 'contact-us', 'search', 'archive', 'archives', 'imprint'],
  ...['impressum', 'privacy', 'privacy-policy', 'privacy_policy', 'datenschutz', 'cookies'],
  ...['cookie-policy', 'disclaimer', 'terms', 'terms-of-service', 'terms-of-use', 'legal'],
  ...['accessibility', 'faq', 'faqs', 'glossary', 'tags', 'categories', 'authors', 'team'],
  ...['people', 'sponsors', 'sitemap', 'subscribe', 'newsletter', 'offline', 'home'],
]

/** Whether a file has the name of a page that stands at the top of sites. */
export const isPageName = (name: string): boolean => pageNames.includes(name.toLowerCase())

/** Pages that stand at the top of a site (`base`) and are no articles. */
export function pagesAt(base: string): readonly string[] {
  return [`${base === '' ? '' : `${base}/`}{${pageNames.join(',')}}{,/index}{,.*}.*`]
}

/** Globs of articles, and those of the pages among them that list others. */
interface ArticleGlobs {
  readonly posts: readonly string[]
  readonly lists: readonly string[]
  /** Nothing tells which pages are articles, so all are. */
  readonly isAll: boolean
}

/**
 * Globs for the articles below `base`: those in folders called so, and in `sections`, which the site's
 * config names; where it names none, in folders of years and in those whose files are named by dates; or
 * else everything.
 */
export function articlesBelow(
  folder: SiteFolder,
  base: string,
  extensions: string,
  sections: readonly string[] = [],
): ArticleGlobs {
  const start = base === '' ? '' : `${base}/`
  const inFolders = `${start}**/${articleFolders}/**/*.${extensions}`
  const lists = [
    `${start}{,_}index{,.*}.${extensions}`,
    `${start}**/${articleFolders}/{,_}index{,.*}.${extensions}`,
  ]
  const own = [
    ...sections.map((name) => `${start}{,*/}${name}`),
    ...(sections.length > 0 ? [] : datedFolders(folder, base, extensions)),
  ]
  const posts = [inFolders, ...own.map((dir) => `${dir}/**/*.${extensions}`)]
  const all = [...lists, ...own.map((dir) => `${dir}/{,_}index{,.*}.${extensions}`)]
  const isArticle = picomatch(posts)
  const isList = picomatch(all)
  if (!folder.paths().some((path) => isArticle(path) && !isList(path)))
    return { posts: [`${start}**/*.${extensions}`], lists: lists.slice(0, 1), isAll: true }
  return { posts, lists: all, isAll: false }
}

const isDated = (path: string) => /^(?:19|20)\d\d-\d\d?-\d\d?-/.test(posix.basename(path))
const year = /^(?:19|20)\d\d$/
/** One file that begins with a date may just be called so. */
const fewestDated = 2

/**
 * Folders below `base` that hold articles though they are not called so: years right below it, and the
 * folders most of whose files or folders are named by dates.
 */
export function datedFolders(
  folder: SiteFolder,
  base: string,
  extensions: string,
): readonly string[] {
  const start = base === '' ? '' : `${base}/`
  const matches = picomatch(`${start}**/*.${extensions}`)
  const below = new Map<string, Set<string>>()
  const years = new Set<string>()
  for (const path of folder.paths().filter((path) => matches(path))) {
    const first = path.slice(start.length).split('/')[0] ?? ''
    if (year.test(first)) years.add(`${start}${first}`)
    const isIndex = /^index\./.test(posix.basename(path))
    const entry = isIndex ? posix.dirname(path) : path
    const dir = posix.dirname(entry)
    below.set(dir, (below.get(dir) ?? new Set()).add(posix.basename(entry)))
  }
  const dated = [...below].flatMap(([dir, names]) => {
    const count = [...names].filter(isDated).length
    return count >= fewestDated && count * 2 > names.size ? [dir] : []
  })
  const plain = /^[\w./ -]+$/
  return [...new Set([...years, ...dated])]
    .filter((dir) => plain.test(dir) && !dir.split('/').some((name) => hidden.test(name)))
    .filter((dir) => dir !== '.' && dir !== base && !dir.split('/').some(isArticleFolder))
    .sort()
}

/** Folders that sites are not made of, or are made into. */
const hidden = /^(?:\..*|_.*|node_modules|vendor|public|static|dist)$/

const articleFolder = new RegExp(`(^|/)(?:${articleNames.join('|')})/`)

/** What names the images of an article: its path below `base` without the folder of the articles. */
export function namedBelow(base: string): (path: string) => string {
  return (path) => {
    const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
    return below.replace(articleFolder, '$1')
  }
}
