import type { Definition } from '../../contract/definition.ts'
import { papers } from '../../reading/articles.ts'
import {
  dataConfig,
  dependsOn,
  folderName,
  originOf,
  packageData,
} from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { themeFiles } from '../../reading/theme-names.ts'
import {
  draft,
  inDrafts,
  scheduled,
  unpublishedWhere,
  withValue,
} from '../../reading/unpublished.ts'
import { hexoWiring } from './templates.ts'
import { hexoTheme, themeConfigs, themes } from './themes.ts'

const config = '_config.{yml,yaml}'
/** What `hexo init` writes there. */
const placeholder = 'http://example.com'

/** Hexo: the theme decides which key becomes og:image. Jekyll has a _config.yml too. */
export const hexo: Definition = {
  name: 'hexo',
  title: 'Hexo',
  home: 'https://hexo.io',
  docs: { marked: 'with posts in `source/_posts`; the example has the theme Landscape' },
  themes,
  marks: [config],
  plausible: (folder) =>
    folder.find('source/_posts/**', 'scaffolds/*.md') !== undefined &&
    (folder.has('package.json') || !folder.has('Gemfile')),
  reads: (folder) =>
    [folder.find(config), 'package.json', ...themeConfigs(folder), ...themeFiles(folder)].filter(
      (path) => path !== undefined && folder.has(path),
    ) as string[],
  // `hexo init` writes a key of that name beside the dependency.
  confirmed(folder) {
    const data = packageData(folder, 'package.json')
    return data === undefined || dependsOn(data, 'hexo') || data.hexo !== undefined
  },

  identity(folder) {
    const { title, language, description, subtitle } = dataConfig(folder, folder.find(config))
    return identityOf([title], [language], [description, subtitle])
  },

  conventions(folder) {
    const file = folder.find(config) ?? ''
    const data = dataConfig(folder, file)
    const source = folderName(String(data.source_dir ?? 'source'))
    const origin = originOf(String(data.url ?? ''), String(data.root ?? ''))
    const theme = hexoTheme(folder, data, origin)
    const isUnset = origin === undefined || origin === placeholder
    const unset = `${file} has no "url" of your own yet, so og:image has the wrong host: set url: https://your.site there.`
    // Its pages are published in the page's folder, where a bare file name finds them.
    const assetsOf = (path: string) => path.replace(/\.[^./]+$/, '')
    return [
      {
        posts: [`${source}/{_posts,_drafts}/**/*.{md,markdown,html}`],
        notPosts: papers,
        folders: [`${source}/_posts`, `${source}/_drafts`],
        origin,
        served: [source],
        openings: [
          ...(['blank-line', 'unfenced', 'members', 'long-fence'] as const),
          ...(['close-space', 'closing-text', 'bom'] as const),
        ],
        drafts: [
          inDrafts,
          draft,
          // Its database takes these for false, hexo 8.1.2.
          unpublishedWhere(
            (value) => value !== null && (!value || value === 'false' || value === '0'),
          ),
          ...(data.future === false ? [scheduled('date')] : []),
        ],
        never: [withValue('cover', 'false')],
        heroKeys: [
          'cover',
          'og_image',
          'og_img',
          'index_img',
          'banner_img',
          'thumbnail',
          'photos',
          ...usualHeroKeys,
        ],
        hero: { dir: `${source}/images/hero`, style: 'served' },
        social: { dir: `${source}/images/hero`, style: 'served' },
        ...theme,
        ...(data.post_asset_folder === true
          ? { lookIn: (post) => below(folder.root, assetsOf(post.path)) }
          : {}),
        warnings: [...(isUnset ? [unset] : []), ...(theme.warnings ?? [])],
      },
    ]
  },

  wiring: hexoWiring,
}

const below = (root: string, path: string) =>
  root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path
