import { posix } from 'node:path'
import { anyHtml, isHtmlPath } from '../../../posts/kinds.ts'
import type { Definition } from '../../contract/definition.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { cnameFile, originOfCname } from '../../reading/config-text.ts'
import { openingsOfAny } from '../generic/index.ts'
import { originOfSitemap, sitemap, sitemapFile } from './sitemap-origin.ts'

/** Lists that blogs make of their articles. */
const listFolders = '{page,pages,tag,tags,category,categories,author,authors,archive,archives}'

/** What is done beside the post, which no diff of it shows. */
const listings =
  'The same commit takes along what lists the post, where people keep it by hand. An index page above the post (`blog/index.html`, `blog.html`, `index.html`) gets the picture on the card of the post, in the place, markup and path style of the cards of other posts; a card that has an image stays as it is, unless its `src` is empty. `sitemap.xml`, also one above the folder of the pages, gets an `<image:image>` in the `<url>` of the post, written as those of other pages are; where it has none yet, its namespace is added. Where most old pages show their picture in the article or in their JSON-LD, the new one does too, in the same markup or form. Neither gets a card or a `<url>` that it does not have; what cannot be told from the other posts is left alone, and the comment says so. Sitemap indexes and files beyond 2 MB are left alone. For generated sites both are the generator’s to make: `check` says where the sitemap does not know a page.'

/** Pages written by hand: the tags go into their head. Looked for where there is no generator. */
export const html: Definition = {
  name: 'html',
  title: 'Plain HTML',
  docs: { marked: 'where no generator is recognised', further: listings },
  marks: ['index.html', sitemap],
  reads: (folder) => [cnameFile(folder), sitemapFile(folder)].filter((path) => path !== undefined),

  // A sitemap above the pages tells where their addresses begin, if it is theirs.
  confirmed: (folder) => folder.has('index.html') || originOfSitemap(folder) !== undefined,

  conventions(folder, { fields }) {
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
        openings: openingsOfAny(folder),
        drafts: [],
        heroKeys: fields.social === undefined ? [] : [fields.social],
        hero: { dir: 'images/hero', style: 'served' },
        social: { dir: 'images/hero', style: 'served' },
        keys: {},
        handmade: true,
      },
    ]
  },

  wireAdvice: '',
}
