import { posix } from 'node:path'
import { anyHtml, isHtmlPath } from '../../../posts/kinds.ts'
import type { Definition } from '../../contract/definition.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { cnameFile, originOfCname } from '../../reading/config-text.ts'
import { originOfSitemap, sitemapFile } from './sitemap-origin.ts'

/** Lists that blogs make of their articles. */
const listFolders = '{page,pages,tag,tags,category,categories,author,authors,archive,archives}'

/** Pages written by hand: the tags go into their head. Looked for where there is no generator. */
export const html: Definition = {
  name: 'html',
  marks: ['index.html'],
  reads: (folder) => [cnameFile(folder), sitemapFile(folder)].filter((path) => path !== undefined),

  conventions(folder) {
    const { posts, lists } = articlesBelow(folder, '', anyHtml)
    const pagesIn = new Map<string, number>()
    for (const path of folder.paths().filter(isHtmlPath)) {
      let dir = path
      while (dir !== '.') {
        dir = posix.dirname(dir)
        pagesIn.set(dir, (pagesIn.get(dir) ?? 0) + 1)
      }
    }
    // first/index.html is an article, 2026/index.html above of 2026/first.html is a list of them.
    const isList = (path: string) => (pagesIn.get(posix.dirname(path)) ?? 0) > 1
    const isIndex = (path: string) => /^index\.html?$/i.test(posix.basename(path))
    return [
      {
        posts,
        notPosts: [
          ...papers,
          ...pagesAt(''),
          ...lists,
          `**/${listFolders}/**`,
          '{,**/}_*/**',
          `{,**/}{partials,includes,templates,layouts}/**/*.${anyHtml}`,
          '**/google*.html',
        ],
        isPage: (path) => isIndex(path) && isList(path),
        folders: [],
        named: namedBelow(''),
        origin: originOfCname(folder) ?? originOfSitemap(folder),
        served: [''],
        drafts: [],
        heroKeys: [],
        hero: { dir: 'images/hero', style: 'served' },
        social: { dir: 'images/hero', style: 'served' },
        keys: {},
        handmade: true,
      },
    ]
  },
}
