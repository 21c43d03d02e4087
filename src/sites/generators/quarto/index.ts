import type { Conventions, Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { dataConfig, originOf } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys, valueAt } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { draft } from '../../reading/unpublished.ts'

const config = '_quarto.{yml,yaml}'
/** Quarto reads them in either case; notebooks are no text that we could edit. */
const documents = '{qmd,md,[Rr]md}'

const settingsOf = (folder: SiteFolder) => {
  const file = folder.find(config) ?? ''
  return dataConfig(folder, file)
}

/** What a website must say before Quarto writes the tags. */
const wanted = {
  'site-url': 'site-url: https://your.site',
  'open-graph': 'open-graph: true',
  'twitter-card': 'twitter-card: true',
}

/** Quarto's websites and blogs: `image` is the picture of lists, og:image and twitter:image. */
export const quarto: Definition = {
  name: 'quarto',
  title: 'Quarto',
  home: 'https://quarto.org',
  docs: { marked: 'of a website' },
  marks: [config],
  reads: (folder) => [folder.find(config)].filter((path) => path !== undefined),
  // Books and manuscripts have no posts.
  confirmed: (folder) =>
    folder.text(folder.find(config) ?? '') === undefined ||
    settingsOf(folder).website !== undefined ||
    valueAt(settingsOf(folder), 'project.type') === 'website',

  identity(folder) {
    const data = settingsOf(folder)
    return identityOf(
      [valueAt(data, 'website.title'), data.title],
      [data.lang],
      [valueAt(data, 'website.description')],
    )
  },

  conventions(folder, { imageDir }) {
    const file = folder.find(config) ?? ''
    const data = settingsOf(folder)
    const { posts, lists } = articlesBelow(folder, '', documents)
    const missing = Object.entries(wanted).filter(([key]) =>
      [undefined, null, false].some((no) => valueAt(data, `website.${key}`) === no),
    )
    const lines = missing.map(([, line]) => line).join(', ')
    const silent = `Quarto writes og:image and twitter:image as ${file} says: add ${lines} below website: there.`
    const single: Conventions = {
      posts,
      notPosts: [...papers, ...pagesAt(''), ...lists, '{,**/}_*', '{,**/}_*/**'],
      aside: (path) => asideByName('', path),
      folders: [],
      named: namedBelow(''),
      origin: originOf(String(valueAt(data, 'website.site-url') ?? '')),
      served: [''],
      openings: ['open-space', 'close-space', 'dots', 'blank-line', 'blank-lines'],
      drafts: [draft],
      heroKeys: usualHeroKeys,
      hero: { dir: 'images/hero', style: 'relative' },
      social: { dir: 'images/hero', style: 'relative' },
      onePicture: true,
      keys: { image: 'social', 'image-alt': 'alt' },
      warnings: missing.length > 0 ? [silent] : [],
    }
    if (imageDir !== undefined) return [single]
    const folders: Conventions = {
      ...single,
      posts: posts.map((glob) => glob.replace(/\*\.\{/, 'index.{')),
      hero: { ...single.hero, style: 'served' },
      social: { ...single.social, style: 'served' },
      colocated: () => ({ hero: 'hero', social: 'hero-social' }),
    }
    return [folders, single]
  },
}
