import type { Conventions, Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articleFolders, articlesBelow, pagesAt, papers } from '../../reading/articles.ts'
import { dataConfig, folderName, originOf } from '../../reading/config-text.ts'
import { asHugo, isYaml11Flag, saysNo } from '../../reading/flags.ts'
import { identityOf } from '../../reading/identity.ts'
import { isMap, usualHeroKeys, valueAt } from '../../reading/keys.ts'
import { looseAmongSections } from '../../reading/sections.ts'
import { themeFiles } from '../../reading/theme-names.ts'
import {
  draftBy,
  expired,
  scheduled,
  unpublishedWhere,
  withValue,
} from '../../reading/unpublished.ts'
import { asAsked, bundled, resourcesIn } from './bundle.ts'
import { asideOf, hugoPages, sectionsOf } from './pages.ts'
import { hugoWiring } from './templates.ts'
import { hugoTheme, themes } from './themes.ts'
import { hugoVersionFiles, isDeniedContent, isYaml12, refusesContent } from './version.ts'

const extensions = '{md,markdown,html}'
const ownConfigs = [
  'hugo.{toml,yaml,yml,json}',
  'config/_default/{hugo,config}.{toml,yaml,yml,json}',
]
const sharedConfig = 'config.{toml,yaml,yml,json}'
const languages = 'config/_default/languages.{toml,yaml,yml,json}'
const modules = 'config/_default/module.{toml,yaml,yml,json}'

const openings: Conventions['openings'] = [
  ...(['toml', 'json', 'blank-lines', 'indent', 'comment', 'open-space'] as const),
  ...(['close-space', 'closing-text', 'lone-cr', 'bom'] as const),
]

const settingsOf = (folder: SiteFolder) => {
  const file = folder.find(...ownConfigs) ?? folder.find(sharedConfig) ?? ''
  const apart = folder.find(modules)
  const module = apart === undefined ? {} : { module: dataConfig(folder, apart) }
  return { ...module, ...dataConfig(folder, file) }
}

/** `content`, and what a multilingual site calls its folders. */
function contentDirs(folder: SiteFolder, data: Record<string, unknown>): readonly string[] {
  const file = folder.find(languages) ?? ''
  const spoken = { ...dataConfig(folder, file), ...(valueAt(data, 'languages') ?? {}) }
  const dirs = Object.values(spoken).map((language) =>
    isMap(language) ? valueAt(language, 'contentDir') : undefined,
  )
  const all = [valueAt(data, 'contentDir') ?? 'content', ...dirs]
  return [...new Set(all.filter((dir) => typeof dir === 'string').map(folderName))]
}

/** A draft before 0.152 (0.111.3 was run), and no build since (0.169.0). */
const notPublishedByHugo = unpublishedWhere((value) => value === null || saysNo(value))

/** Hugo: pages with files in static/, and page bundles with their files beside them. */
export const hugo: Definition = {
  name: 'hugo',
  title: 'Hugo',
  home: 'https://gohugo.io',
  themes,
  marks: [...ownConfigs, sharedConfig],
  plausible: (folder) =>
    folder.find(...ownConfigs) !== undefined ||
    folder.find('content/**/*.md', 'archetypes/*', 'layouts/**', 'themes/**') !== undefined,
  reads: (folder) =>
    [
      folder.find(...ownConfigs) ?? folder.find(sharedConfig),
      folder.find(languages),
      folder.find(modules),
      ...themeFiles(folder),
    ].filter((path) => path !== undefined),
  versions: hugoVersionFiles,
  // Zola's config.toml says base_url; so do configs of quite other things say neither.
  confirmed: (folder) =>
    folder.find(...ownConfigs) !== undefined ||
    valueAt(settingsOf(folder), 'baseURL') !== undefined,

  identity(folder) {
    const data = settingsOf(folder)
    const lang = valueAt(data, 'defaultContentLanguage')
    const spoken = typeof lang === 'string' ? `languages.${lang}` : 'languages.en'
    return identityOf(
      ['title', `${spoken}.title`, 'params.title'].map((key) => valueAt(data, key)),
      [
        ...['locale', 'languageCode', `${spoken}.languageCode`].map((key) => valueAt(data, key)),
        lang,
      ],
      ['params.description', `${spoken}.params.description`, 'params.subtitle'].map((key) =>
        valueAt(data, key),
      ),
    )
  },

  conventions(folder, { imageDir }) {
    const data = settingsOf(folder)
    const content = contentDirs(folder, data)
    const sections = content.flatMap((dir) => [dir, `${dir}/post`, `${dir}/posts`, `${dir}/blog`])
    const staticDir = valueAt(data, 'staticDir')
    const served = typeof staticDir === 'string' ? folderName(staticDir) : 'static'
    const baseURL = valueAt(data, 'baseURL')
    const origin = originOf(typeof baseURL === 'string' ? baseURL : undefined)
    const theme = hugoTheme(folder, data, origin)
    const yaml12 = isYaml12(folder)
    const globs = content.map((dir) => ({
      dir,
      ...articlesBelow(folder, dir, extensions, sectionsOf(data)),
    }))
    const posts = globs.flatMap(({ posts }) => posts)
    const untold = globs.filter(({ isAll }) => isAll).map(({ dir }) => dir)
    const pages: Conventions = {
      posts,
      notPosts: [
        '**/_index{,.*}.*',
        ...papers,
        ...content.flatMap((dir) => [
          // A bundle by the name of a section is that section, and no article in it.
          `${dir}/{,${articleFolders}/}index{,.*}.*`,
          ...pagesAt(dir),
        ]),
        ...content.flatMap((dir) => (theme.notPosts ?? []).map((glob) => `${dir}/${glob}`)),
      ],
      isPage: resourcesIn(folder, content),
      aside: asideOf(
        content,
        data,
        new Map(untold.map((dir) => [dir, looseAmongSections(folder, dir, extensions, true)])),
      ),
      folders: sections,
      origin,
      served: [served],
      based: true,
      slashless: true,
      openings,
      ...(yaml12 === false ? { flags: 'y' as const } : {}),
      differs: (post) => isYaml11Flag(valueAt(post.meta, 'draft')) || isDeniedContent(post.path),
      drafts: [
        refusesContent(folder, data),
        ...(valueAt(data, 'buildDrafts') === true
          ? []
          : [draftBy(asHugo(yaml12)), notPublishedByHugo]),
        ...(valueAt(data, 'buildFuture') === true
          ? []
          : [scheduled('publishDate', 'pubdate', 'published', 'date')]),
        ...(valueAt(data, 'buildExpired') === true ? [] : [expired('expiryDate', 'unpublishdate')]),
      ],
      never: [
        withValue('build.render', 'never', 'false', 'link'),
        withValue('_build.render', 'never', 'false', 'link'),
      ],
      noArticle: hugoPages,
      heroKeys: [
        'featured_image',
        ...usualHeroKeys,
        ...usualHeroKeys.map((key) => `params.${key}`),
      ],
      hero: { dir: `${served}/images/hero`, style: 'served' },
      social: { dir: `${served}/images/hero`, style: 'served' },
      keys: { images: 'social', featured_image: 'hero', featured_image_alt: 'alt' },
      lists: ['images'],
      ...theme.pages,
    }
    if (imageDir !== undefined) return [pages]
    const named = theme.oneLanguage ? 'index' : 'index{,.*}'
    const bundles: Conventions = {
      ...pages,
      ...bundled,
      warnings: [],
      posts: posts.map((glob) => glob.replace(`*.${extensions}`, `${named}.${extensions}`)),
      ...(theme.bundles ?? asAsked(folder, content)),
    }
    return [bundles, pages]
  },

  wiring: hugoWiring,
}
