import type { Conventions, Definition } from '../../contract/definition.ts'
import {
  cnameFile,
  dataConfig,
  folderName,
  originOf,
  originOfCname,
} from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { draft, inDrafts, scheduled, unpublishedWhere } from '../../reading/unpublished.ts'
import { collectionKinds } from './collections.ts'
import { jekyllWiring } from './templates.ts'
import { jekyllTheme, themes } from './themes.ts'

const config = '_config.{yml,yaml}'
const markdown = '*.{md,markdown,html}'
const dated = `[0-9][0-9][0-9][0-9]-[0-9]*-[0-9]*-${markdown}`

/** Jekyll with jekyll-seo-tag, which takes alt, width and height from the map `image`. */
export const jekyll: Definition = {
  name: 'jekyll',
  title: 'Jekyll',
  home: 'https://jekyllrb.com',
  docs: { further: 'The keys are those of jekyll-seo-tag.' },
  themes,
  marks: [config],
  // Hexo has a _config.yml too, and its posts in source/_posts.
  plausible: (folder) =>
    folder.find('source/_posts/**', 'scaffolds/*.md') === undefined &&
    folder.find('{,**/}{_posts,_drafts}/**', 'Gemfile', '_layouts/*') !== undefined,
  reads: (folder) => [folder.find(config), cnameFile(folder)].filter((path) => path !== undefined),

  identity(folder) {
    const data = dataConfig(folder, folder.find(config))
    return identityOf(
      [data.title, data.name],
      [data.lang, data.locale],
      [data.description, data.tagline, data.subtitle],
    )
  },

  conventions(folder) {
    const file = folder.find(config) ?? ''
    const text = folder.text(file)
    const data = dataConfig(folder, file)
    const source = folderName(String(data.source ?? ''))
    const start = source === '' ? '' : `${source}/`
    const named = originOf(String(data.url ?? ''), String(data.baseurl ?? ''))
    const origin = named ?? originOfCname(folder)
    const silent =
      text === undefined || origin !== undefined
        ? []
        : [
            `${file} has no "url", so jekyll-seo-tag writes og:image without a host outside of GitHub Pages: set url: https://your.site there.`,
          ]
    const theme = jekyllTheme(data, file)
    const posts: Conventions = {
      posts: [`${start}{,**/}_posts/**/${dated}`, `${start}{,**/}_drafts/**/${markdown}`],
      notPosts: ['_site/**', 'vendor/**', '**/node_modules/**'],
      folders: [source],
      named: (path) => path.replace(/(^|\/)_(?:posts|drafts)\//, '$1'),
      origin,
      served: [source],
      based: true,
      openings: ['open-space', 'close-space', 'dots', 'bom'],
      flags: 'yes',
      drafts: [
        inDrafts,
        draft,
        // What is false or nothing for Ruby: a text is not, whatever it says.
        unpublishedWhere((value) => value === false || value === null),
        ...(data.future === true ? [] : [scheduled('date')]),
      ],
      heroKeys: ['hero_image', ...usualHeroKeys],
      hero: { dir: `${start}assets/images/hero`, style: 'served' },
      social: { dir: `${start}assets/images/hero`, style: 'served' },
      keys: {
        'image.path': 'social',
        'image.alt': 'alt',
        'image.width': 'width',
        'image.height': 'height',
        hero_image: 'hero',
      },
      ...theme,
      warnings: [...silent, ...(theme.warnings ?? [])],
    }
    return [...collectionKinds(data, source, posts), posts]
  },

  wiring: jekyllWiring,
}
