import picomatch from 'picomatch'
import type { SiteFolder } from '../contract/folder.ts'

/** Names of folders that hold articles, where a generator has no rule of its own. */
export const articleFolders = '{blog,blogs,post,posts,article,articles,news,writing,essays,notes}'

/** Papers of a repo that are no articles, whatever the generator. Matched without regard to case. */
export const papers: readonly string[] = [
  '**/{README,CHANGELOG,LICENSE,LICENCE,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,SUPPORT}{,.*}',
  '**/{404,500}.*',
  '**/node_modules/**',
]

/** Pages that stand at the top of a site (`base`) and are no articles. */
export function pagesAt(base: string): readonly string[] {
  const names =
    '{about,contact,search,archive,archives,privacy,imprint,impressum,terms,legal,tags,categories}'
  return [`${base === '' ? '' : `${base}/`}${names}{,/index}{,.*}.*`]
}

/** Globs for the articles below `base`: those in folders called so, or else everything. */
export function articlesBelow(
  folder: SiteFolder,
  base: string,
  extensions: string,
): { readonly posts: readonly string[]; readonly lists: readonly string[] } {
  const start = base === '' ? '' : `${base}/`
  const inFolders = `${start}**/${articleFolders}/**/*.${extensions}`
  const isArticle = picomatch(inFolders)
  if (!folder.paths().some((path) => isArticle(path))) {
    return { posts: [`${start}**/*.${extensions}`], lists: [`${start}index.${extensions}`] }
  }
  return {
    posts: [inFolders],
    lists: [`${start}index.${extensions}`, `${start}**/${articleFolders}/index.${extensions}`],
  }
}

const articleFolder = new RegExp(`(^|/)(?:${articleFolders.slice(1, -1).replaceAll(',', '|')})/`)

/** What names the images of an article: its path below `base` without the folder of the articles. */
export function namedBelow(base: string): (path: string) => string {
  return (path) => {
    const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
    return below.replace(articleFolder, '$1')
  }
}
