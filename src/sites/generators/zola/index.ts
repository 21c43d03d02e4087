import { posix } from 'node:path'
import type { Conventions, Definition, Theme } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articleFolders, articlesBelow, pagesAt, papers } from '../../reading/articles.ts'
import { dataConfig, originOf } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { looseAmongSections } from '../../reading/sections.ts'
import { themeFiles, themesOf } from '../../reading/theme-names.ts'
import { draft, withValue } from '../../reading/unpublished.ts'

const ownConfig = 'zola.toml'
const sharedConfig = 'config.toml'
const templates = 'templates/{base,index,page}.html'
const plain: Conventions['keys'] = { 'extra.image': 'hero', 'extra.image_alt': 'alt' }

/** Keys of the themes that write og:image, by their names. Zola itself has no such tags. */
const themes: Readonly<Record<string, Theme & Pick<Conventions, 'keys'>>> = {
  tabi: { title: 'tabi', keys: { 'extra.social_media_card': 'social', ...plain } },
}

const settingsOf = (folder: SiteFolder) => {
  const file = folder.has(ownConfig) ? ownConfig : sharedConfig
  return dataConfig(folder, file)
}

/** Images of a page that is a folder, `index.md` or `index.fr.md`, lie in it. */
const colocated: Conventions['colocated'] = ({ path }) => {
  const language = /^index\.(.+)\.md$/.exec(posix.basename(path))?.[1]
  const hero = language === undefined ? 'hero' : `hero-${language}`
  return { hero, social: `${hero}-social` }
}

/** Zola: all that is not its own goes below `[extra]`. Hugo may have a config.toml too. */
export const zola: Definition = {
  name: 'zola',
  title: 'Zola',
  home: 'https://www.getzola.org',
  docs: { marked: 'with `base_url` in it' },
  themes,
  marks: [ownConfig, sharedConfig],
  plausible: (folder) => folder.find('content/**/*.md', 'templates/**', 'themes/**') !== undefined,
  reads: (folder) =>
    [
      folder.find(ownConfig) ?? folder.find(sharedConfig),
      folder.find(templates),
      ...themeFiles(folder),
    ].filter((path) => path !== undefined),
  confirmed: (folder) => folder.has(ownConfig) || typeof settingsOf(folder).base_url === 'string',

  identity(folder) {
    const data = settingsOf(folder)
    return identityOf([data.title], [data.default_language], [data.description])
  },

  conventions(folder, { imageDir }) {
    const data = settingsOf(folder)
    const known = themesOf(folder, [data.theme]).find((name) => themes[name])
    const keys = themes[known ?? '']?.keys ?? { ...plain, 'extra.social_image': 'social' }
    const isRead = /extra\.social_image/.test(folder.text(folder.find(templates) ?? '') ?? '')
    const unread =
      'Zola has no og:image of its own: unless your templates write one from page.extra.social_image, let `hero-images meta` put the tags into the built pages.'
    const isAsset = (path: string) =>
      !/^index(?:\.[^.]+)?\.md$/.test(posix.basename(path)) &&
      folder.has(`${posix.dirname(path)}/index.md`)
    const { posts, isAll } = articlesBelow(folder, 'content', 'md')
    const loose = isAll ? looseAmongSections(folder, 'content', 'md', false) : () => undefined
    const pages: Conventions = {
      posts,
      notPosts: [
        '**/_index{,.*}.md',
        `content/{,${articleFolders}/}index{,.*}.md`,
        ...papers,
        ...pagesAt('content'),
      ],
      isPage: isAsset,
      aside: (path) => asideByName('content', path) ?? loose(path),
      folders: ['content', ...['blog', 'post', 'posts'].map((name) => `content/${name}`)],
      origin: originOf(String(data.base_url ?? '')),
      served: ['static'],
      based: true,
      // components/content/src/front_matter/split.rs
      openings: ['toml', 'blank-lines', 'indent', 'close-space', 'bom'],
      drafts: [draft],
      never: [withValue('render', 'false')],
      heroKeys: [
        'extra.social_media_card',
        'extra.banner_path',
        'extra.banner',
        ...usualHeroKeys.map((key) => `extra.${key}`),
      ],
      hero: { dir: 'static/images/hero', style: 'served' },
      social: { dir: 'static/images/hero', style: 'served' },
      keys,
      warnings: known !== undefined || isRead ? [] : [unread],
    }
    if (imageDir !== undefined) return [pages]
    return [
      { ...pages, posts: posts.map((glob) => glob.replace(/\*\.md$/, 'index{,.*}.md')), colocated },
      pages,
    ]
  },
}
