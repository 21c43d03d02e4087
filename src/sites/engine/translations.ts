import { posix } from 'node:path'
import { languageCodes } from '../reading/languages.ts'

/** Which posts are the same article in several languages. */
export interface Translations {
  /** A post in all its languages, itself among them, the one that the others were made from first. */
  versionsOf(path: string): readonly string[]
  /** The same for all languages of an article, and for no other. */
  article(path: string): string
}

const isLanguage = (name: string) =>
  /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name) && languageCodes.has(name.slice(0, 2).toLowerCase())

const named = /\.([a-z]{2}(?:[-_][a-z]{2,4})?)(\.[a-z]+)$/i

/**
 * Groups posts by their paths: folders of languages (`content/fr/a.md`, and `a.md` above of
 * `fr/a.md`), endings (`a.fr.md`), and Docusaurus' `i18n/fr/docusaurus-plugin-content-blog/a.md`.
 * A folder counts as a language where all of its siblings with posts do, or where the same post is
 * there without it: `ml` and `os` are languages too, but mostly topics.
 * @param posts all posts of the repo, asked for once, when needed
 */
export function translationsIn(posts: () => readonly string[]): Translations {
  /** Most posts are in one language alone: of those nothing is kept. */
  let groups: { byPost: Map<string, string>; byArticle: Map<string, string[]> } | undefined
  const group = () => {
    if (groups) return groups
    const all = posts()
    const there = new Set(all.map(plugged))
    const isLevel = levelsOf(there)
    const byPost = new Map<string, string>()
    for (const path of all) {
      const article = articleOf(plugged(path), there, isLevel)
      if (article !== path) byPost.set(path, article)
    }
    const translated = new Set(byPost.values())
    const byArticle = new Map<string, string[]>()
    for (const path of translated.size === 0 ? [] : all) {
      const article = byPost.get(path) ?? path
      if (!translated.has(article)) continue
      const same = byArticle.get(article)
      if (same) same.push(path)
      else byArticle.set(article, [path])
    }
    groups = { byPost, byArticle }
    return groups
  }
  return {
    article: (path) => group().byPost.get(path) ?? path,
    versionsOf(path) {
      const { byPost, byArticle } = group()
      const all = byArticle.get(byPost.get(path) ?? path)
      // What is no post may be called like an article.
      if (all === undefined || all.length === 1 || !all.includes(path)) return [path]
      return [...all].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    },
  }
}

/** Docusaurus keeps translations far away from the posts. */
const plugged = (path: string) =>
  path.replace(
    /(^|\/)i18n\/([^/]+)\/docusaurus-plugin-content-blog(?:-([^/]+))?\//,
    (_, start, language, id) => `${start}${language}/${id ?? 'blog'}/`,
  )

/** Whether all folders in `parent` that hold posts are called like languages. */
function levelsOf(paths: Iterable<string>): (parent: string) => boolean {
  const inside = new Map<string, Set<string>>()
  const folders = new Set<string>()
  for (const path of paths) folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
  for (const folder of folders) {
    if (folder === '') continue
    const steps = folder.split('/')
    for (let depth = 0; depth < steps.length; depth++) {
      const parent = steps.slice(0, depth).join('/')
      const names = inside.get(parent)
      if (names) names.add(steps[depth]!)
      else inside.set(parent, new Set([steps[depth]!]))
    }
  }
  return (parent) => {
    const names = [...(inside.get(parent) ?? [])]
    return names.length > 1 && names.every(isLanguage)
  }
}

function articleOf(
  path: string,
  there: ReadonlySet<string>,
  isLevel: (parent: string) => boolean,
): string {
  const ending = named.exec(path)
  const bare = ending && isLanguage(ending[1] ?? '') ? path.replace(named, '$2') : path
  const steps = bare.split('/')
  for (let depth = 0; depth < steps.length - 1; depth++) {
    if (!isLanguage(steps[depth]!)) continue
    const without = [...steps.slice(0, depth), ...steps.slice(depth + 1)].join('/')
    if (there.has(without) || isLevel(steps.slice(0, depth).join('/'))) return without
  }
  return bare
}

/** Posts without a language are what the others were made from; else English is the best guess. */
function rank(path: string): number {
  const steps = path.split('/')
  const ending = named.exec(posix.basename(path))?.[1]
  const languages = [...steps.slice(0, -1), ...(ending ? [ending] : [])].filter(isLanguage)
  if (languages.length === 0) return 0
  return languages.some((name) => /^en\b/i.test(name)) ? 1 : 2
}
