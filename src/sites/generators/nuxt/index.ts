import picomatch from 'picomatch'
import type { Definition, Phrase, Word } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByMeta, tagsByWire } from '../../reading/advice.ts'
import {
  articleFolders,
  articlesBelow,
  namedBelow,
  pagesAt,
  papers,
} from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, isList, itemsOf } from '../../reading/code-values.ts'
import { addressSaid, type Said, saidAt } from '../../reading/config-said.ts'
import { cnameFile } from '../../reading/config-text.ts'
import { identityOf, saidAtAny } from '../../reading/identity.ts'
import { isFilled, usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { byStatus, draft, notPublished } from '../../reading/unpublished.ts'
import { collectionsIn } from '../astro/collections.ts'
import { type AstroKeys, keysOf } from '../astro/keys.ts'
import { nuxtArticles, order, unordered } from './collections.ts'
import { nuxtWiring } from './templates.ts'

const config = 'nuxt.config.{ts,js,mjs,mts}'
const schemas = 'content.config.{ts,js,mjs,mts}'
const inFolders = `{,**/}${articleFolders}/**`

/** The page that shows an article: `app/pages/blog/[slug].vue`, else the first that shows many. */
const articlePage = (folder: SiteFolder) =>
  folder.find(`{,app/,src/}pages/${inFolders}/*\\[*\\]*.vue`) ??
  folder.find('{,app/,src/}pages/{,**/}*\\[*\\]*.vue')

/** Where the address of the site is said: `site: { url }` (Nuxt SEO), or a `siteUrl` of its own. */
const addresses = [
  ['site', 'url'],
  ['siteUrl'],
  ['runtimeConfig', 'public', 'siteUrl'],
  ['runtimeConfig', 'siteUrl'],
  ['runtimeConfig', 'public', 'site', 'url'],
]

/** What a build takes: `$production` goes before the rest, and `$development` is not for it. */
function saidForBuild(folder: SiteFolder, config: CodeConfig, place: readonly string[]): Said {
  const inBuild = saidAt(folder, config, '$production', ...place)
  return inBuild.value === undefined ? saidAt(folder, config, ...place) : inBuild
}

/** A module that is loaded, by its name alone or with its options. */
const loads = ({ whole }: CodeConfig, names: readonly string[]) =>
  itemsOf(at(whole, 'modules')).some((entry) =>
    names.includes(String(isList(entry) ? entry[0] : entry)),
  )

const card: Phrase = (_, present) => (isFilled(present) ? undefined : 'summary_large_image')

/** What `useSeoMeta(page.seo)` writes out as it is, so that addresses must be full. */
const seo: Readonly<Record<string, Word | Phrase>> = {
  'seo.ogImage': 'url',
  'seo.ogImageAlt': 'alt',
  'seo.ogImageWidth': 'width',
  'seo.ogImageHeight': 'height',
  'seo.twitterCard': card,
  'seo.twitterImage': 'url',
  'seo.twitterImageAlt': 'alt',
}

/** The picture of the article, under the key that a collection's schema has for one, of its type. */
function pictureKeys(folder: SiteFolder): Pick<AstroKeys, 'keys' | 'pair'> {
  const { whole } = codeConfig(folder, folder.find(schemas))
  const read = collectionsIn(at(whole, 'collections')).filter(({ fields }) => fields.size > 0)
  const found = read.map((collection) => keysOf({ ...collection, strict: true }, true))
  const known = found.find(({ keys }) => Object.values(keys).includes('hero'))
  const keys = known?.keys ?? {}
  return {
    keys: Object.keys(keys).length === 0 && read.length === 0 ? { image: 'hero' } : keys,
    ...(known?.pair && { pair: known.pair }),
  }
}

/** Nuxt Content: the page hands the front matter's `seo` to `useSeoMeta`. */
export const nuxt: Definition = {
  name: 'nuxt',
  title: 'Nuxt Content',
  home: 'https://content.nuxt.com',
  docs: { marked: 'with Markdown in `content`' },
  marks: [config],
  plausible: (folder) => folder.find('content/**/*.md') !== undefined,
  reads: (folder) =>
    [folder.find(config), articlePage(folder), folder.find(schemas), cnameFile(folder)].filter(
      (path) => path !== undefined,
    ),

  identity(folder) {
    const code = codeConfig(folder, folder.find(config))
    return identityOf(
      saidAtAny(folder, code, ['site', 'name'], ['app', 'head', 'title']),
      saidAtAny(
        folder,
        code,
        ['i18n', 'defaultLocale'],
        ['site', 'defaultLocale'],
        ['app', 'head', 'htmlAttrs', 'lang'],
      ),
    )
  },

  conventions(folder) {
    const code = codeConfig(folder, folder.find(config))
    const { sections, aside } = nuxtArticles(folder, codeConfig(folder, folder.find(schemas)))
    const { posts, lists } = articlesBelow(folder, 'content', 'md', sections)
    const isPage = picomatch([...pagesAt('content'), ...lists])
    const file = articlePage(folder) ?? ''
    const page = folder.text(file)
    const isSilent = page !== undefined && !(/\buseSeoMeta\b/.test(page) && /\bseo\b/.test(page))
    const silent = `${file} does not hand "seo" to useSeoMeta, so the pages do not see it: call useSeoMeta(page.seo) there, or ${tagsByWire}.`
    const drawn = `The module nuxt-og-image sets og:image itself, whatever "seo" says: turn it off for the articles, or ${tagsByMeta}.`
    const { keys, pair } = pictureKeys(folder)
    return [
      {
        posts,
        notPosts: [...papers, ...pagesAt('content'), ...lists],
        isPage: (path) => isPage(unordered(path)),
        aside: (path) => aside(path) ?? asideByName('content', unordered(path)),
        folders: [],
        named: namedBelow('content'),
        unnumbered: order,
        origin: addressSaid(
          folder,
          addresses.map((place) => saidForBuild(folder, code, place)),
          saidForBuild(folder, code, ['app', 'baseURL']),
        ),
        served: ['public'],
        // remark-mdc 3.10
        openings: ['open-space', 'close-space', 'comment', 'closing-text'],
        drafts: [draft, notPublished, byStatus],
        heroKeys: ['seo.ogImage', 'seo.twitterImage', ...usualHeroKeys],
        hero: { dir: 'public/images/hero', style: 'served' },
        social: { dir: 'public/images/hero', style: 'served' },
        keys: { ...keys, ...seo },
        ...(pair && { pair }),
        warnings: [
          ...(isSilent ? [silent] : []),
          ...(loads(code, ['nuxt-og-image', '@nuxtjs/seo']) ? [drawn] : []),
        ],
      },
    ]
  },

  wiring: nuxtWiring,
}
