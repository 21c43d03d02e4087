import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { papers } from '../../reading/articles.ts'
import { dataConfig, folderName, originOf } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { isMap, usualHeroKeys, valueAt } from '../../reading/keys.ts'
import { byStatus, draft, scheduled } from '../../reading/unpublished.ts'

const config = 'mkdocs.{yml,yaml}'
/** The template that themes are extended with; where `custom_dir` puts it, the config tells too late. */
const override = '{overrides,{docs,theme,custom_theme,material}/overrides}/main.html'

type Options = Readonly<Record<string, unknown>>

/** Options of a plugin, by its name with or without that of the theme: `blog`, `material/blog`. */
function pluginIn(data: Options, plugin: string): Options | undefined {
  const isIt = (name: unknown) => name === plugin || name === `material/${plugin}`
  const listed = Array.isArray(data.plugins) ? data.plugins : [data.plugins]
  for (const item of listed) {
    if (isIt(item)) return {}
    const entry = Object.entries(isMap(item) ? item : {}).find(([name]) => isIt(name))
    if (entry) return isMap(entry[1]) ? entry[1] : {}
  }
  return undefined
}

const settingsOf = (folder: SiteFolder) => {
  const file = folder.find(config) ?? ''
  return dataConfig(folder, file)
}

/** The blog of Material for MkDocs. Its pages are documentation where there is none. */
export const mkdocs: Definition = {
  name: 'mkdocs',
  title: 'Material for MkDocs',
  home: 'https://squidfunk.github.io/mkdocs-material/',
  docs: { marked: 'with the `blog` plugin in it' },
  marks: [config],
  plausible: (folder) => folder.find('**/*.md') !== undefined,
  reads: (folder) =>
    [folder.find(config), folder.find(override)].filter((path) => path !== undefined),
  confirmed: (folder) =>
    folder.text(folder.find(config) ?? '') === undefined
      ? folder.find('docs/blog/posts/**') !== undefined
      : pluginIn(settingsOf(folder), 'blog') !== undefined,

  identity(folder) {
    const data = settingsOf(folder)
    return identityOf(
      [data.site_name],
      [valueAt(data, 'theme.language'), valueAt(data, 'theme.locale')],
      [data.site_description],
    )
  },

  conventions(folder) {
    const data = settingsOf(folder)
    const options = pluginIn(data, 'blog') ?? {}
    const docs = folderName(String(data.docs_dir ?? 'docs'))
    const blog = folderName(String(options.blog_dir ?? 'blog'))
    const below = folderName(String(options.post_dir ?? '{blog}/posts').replace('{blog}', blog))
    const start = docs === '' ? '' : `${docs}/`
    const posts = `${start}${below}`
    const text = folder.text(folder.find(override) ?? '') ?? ''
    const isRead = /meta(?:\.|\[['"])image/.test(text)
    const meta = 'let `hero-images meta` put the tags into the built pages'
    const cards = pluginIn(data, 'social') !== undefined
    const unread = cards
      ? `The social plugin writes cards of its own as og:image: ${meta}, or switch it off for posts.`
      : `Material for MkDocs writes no og:image from a page's metadata: ${meta}, or write it in overrides/main.html from page.meta.image.`
    return [
      {
        posts: [`${posts}/**/*.md`],
        notPosts: papers,
        folders: [posts],
        origin: originOf(String(data.site_url ?? '')),
        served: [docs],
        based: true,
        slashless: true,
        openings: ['open-space', 'close-space', 'dots', 'lone-cr', 'bom', 'key-lines'],
        flags: 'yes',
        drafts: [
          draft,
          byStatus,
          ...(valueAt(options, 'draft_if_future_date') === true
            ? [scheduled('date.created', 'date')]
            : []),
        ],
        heroKeys: usualHeroKeys,
        hero: { dir: `${start}assets/images/hero`, style: 'served' },
        social: { dir: `${start}assets/images/hero`, style: 'served' },
        keys: { image: 'social', image_alt: 'alt', hero_image: 'hero' },
        warnings: isRead ? [] : [unread],
      },
    ]
  },
}
