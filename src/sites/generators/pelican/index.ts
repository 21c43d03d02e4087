import type { Definition, UnpublishedRule } from '../../contract/definition.ts'
import { papers } from '../../reading/articles.ts'
import { originOf } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { byStatus, scheduled } from '../../reading/unpublished.ts'
import {
  config,
  contentOf,
  forPublic,
  type PelicanSettings,
  pathsIn,
  settingsOf,
  textIn,
} from './settings.ts'
import { pelicanWiring } from './templates.ts'

/** https://docs.getpelican.com/en/latest/content.html: what its readers of Markdown and reStructuredText take. */
const documents = '{md,markdown,mkd,mdown,rst}'

/** Below the folder of all content. */
const below = (content: string, path: string): string =>
  [content, path].filter((part) => part !== '').join('/')

/** `status` of `DEFAULT_METADATA` holds where a post has none of its own. */
function byUsualStatus(settings: PelicanSettings): readonly UnpublishedRule[] {
  const usually = settings.get('DEFAULT_METADATA')
  const status =
    typeof usually === 'object' && usually !== null && 'status' in usually ? usually.status : ''
  if (!/^(?:draft|hidden|skip)$/i.test(String(status))) return []
  return [
    ({ meta }) =>
      meta.status === undefined ? `status: ${String(status)}, by DEFAULT_METADATA` : undefined,
  ]
}

/** Pelican: articles in Markdown or reStructuredText, whose metadata are lines of text. */
export const pelican: Definition = {
  name: 'pelican',
  title: 'Pelican',
  home: 'https://getpelican.com',
  marks: [config],
  reads: (folder) =>
    [folder.find(config), folder.find(forPublic)].filter((path) => path !== undefined),

  identity(folder) {
    const settings = settingsOf(folder, config)
    return identityOf([settings.get('SITENAME')], [settings.get('DEFAULT_LANG')])
  },

  conventions(folder) {
    const settings = settingsOf(folder, config)
    const published = settingsOf(folder, forPublic)
    const content = contentOf(settings)
    const [images = 'images'] = pathsIn(settings, 'STATIC_PATHS')
    const dir = below(below(content, images), 'hero')
    const pages = [...pathsIn(settings, 'PAGE_PATHS'), ...pathsIn(settings, 'ARTICLE_EXCLUDES')]
    const articles = pathsIn(settings, 'ARTICLE_PATHS').map((path) => below(content, path))
    const address = textIn(published, 'SITEURL', textIn(settings, 'SITEURL', ''))
    return [
      {
        posts: articles.map((path) => `${path === '' ? '' : `${path}/`}**/*.${documents}`),
        notPosts: [...papers, ...pages.map((path) => `${below(content, path)}/**`)],
        folders: articles,
        origin: originOf(address),
        served: [content],
        openings: ['open-space', 'close-space', 'dots', 'key-lines', 'field-list'],
        plainFences: true,
        drafts: [
          byStatus,
          ...byUsualStatus(settings),
          ...(settings.get('WITH_FUTURE_DATES') === false ? [scheduled('date')] : []),
        ],
        heroKeys: usualHeroKeys,
        hero: { dir, style: 'served' },
        social: { dir, style: 'served' },
        keys: { image: 'social', image_alt: 'alt', hero_image: 'hero' },
        warnings: [
          'The templates that come with Pelican write no og:image: let `hero-images wire` add it to them, or `hero-images meta` put the tags into the built pages.',
        ],
      },
    ]
  },
  wiring: pelicanWiring,
}
