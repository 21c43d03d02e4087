import type { Definition, UnpublishedRule } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { papers } from '../../reading/articles.ts'
import { folderName, originOf } from '../../reading/config-text.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { pythonNames } from '../../reading/python.ts'
import { byStatus, scheduled } from '../../reading/unpublished.ts'

const config = 'pelicanconf.py'
/** What is built for the public: it takes all from the config, and says the address. */
const forPublic = 'publishconf.py'

/** https://docs.getpelican.com/en/latest/content.html: what its readers of Markdown and reStructuredText take. */
const documents = '{md,markdown,mkd,mdown,rst}'

/** Pelican 4.8's own, where the config says nothing else (pelican/settings.py). */
const usual = {
  PATH: '.',
  ARTICLE_PATHS: [''],
  ARTICLE_EXCLUDES: [],
  PAGE_PATHS: ['pages'],
  STATIC_PATHS: ['images'],
}

type Settings = ReadonlyMap<string, unknown>

const settingsOf = (folder: SiteFolder): Settings =>
  pythonNames(folder.text(folder.find(config) ?? '') ?? '')

function textIn(settings: Settings, name: string, otherwise: string): string {
  const value = settings.get(name)
  return typeof value === 'string' ? value : otherwise
}

/** A list of texts, or its usual value where it is none that can be known. */
function textsIn(settings: Settings, name: keyof typeof usual): readonly string[] {
  const value = settings.get(name)
  const all = Array.isArray(value) ? value : [value]
  const isKnown = all.every((item): item is string => typeof item === 'string')
  return (isKnown ? all : [usual[name]].flat()).map((path) => folderName(path))
}

/** Below the folder of all content. */
const below = (content: string, path: string): string =>
  [content, path].filter((part) => part !== '').join('/')

/** `status` of `DEFAULT_METADATA` holds where a post has none of its own. */
function byUsualStatus(settings: Settings): readonly UnpublishedRule[] {
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

  conventions(folder) {
    const settings = settingsOf(folder)
    const published = pythonNames(folder.text(folder.find(forPublic) ?? '') ?? '')
    const content = folderName(textIn(settings, 'PATH', usual.PATH))
    const [images = 'images'] = textsIn(settings, 'STATIC_PATHS')
    const dir = below(below(content, images), 'hero')
    const pages = [...textsIn(settings, 'PAGE_PATHS'), ...textsIn(settings, 'ARTICLE_EXCLUDES')]
    const articles = textsIn(settings, 'ARTICLE_PATHS').map((path) => below(content, path))
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
          'The templates that come with Pelican write no og:image: let `hero-images meta` put the tags into the built pages, or write them in your theme from article.image.',
        ],
      },
    ]
  },
}
