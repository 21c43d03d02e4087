import type { Conventions, Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { papers } from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at } from '../../reading/code-values.ts'
import { addressSaid, folderSaid, saidAt, saidIn } from '../../reading/config-said.ts'
import { cnameFile } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { imageOfHead, tagWithAttrs } from '../../reading/social-tags.ts'
import { draft, underscored } from '../../reading/unpublished.ts'
import { astroMarkdown } from '../astro/collections.ts'
import { astroConfig, isStarlight } from '../astro/index.ts'
import { astroOpenings, astroVersionFiles } from '../astro/openings.ts'

const docs = 'src/content/docs'
const blogPlugin = 'starlight-blog'

/** Starlight, Astro's documentation theme: tags of a page are entries of its `head`. */
export const starlight: Definition = {
  name: 'starlight',
  title: 'Starlight',
  home: 'https://starlight.astro.build',
  builtOn: 'astro',
  docs: { marked: 'with `@astrojs/starlight` in it' },
  marks: [astroConfig],
  plausible: (folder) => folder.find(`${docs}/**`) !== undefined,
  reads: (folder) =>
    [folder.find(astroConfig), cnameFile(folder)].filter((path) => path !== undefined),
  versions: astroVersionFiles,
  confirmed: isStarlight,

  identity(folder) {
    const { whole, calls } = codeConfig(folder, folder.find(astroConfig))
    const options = calls().find(({ module, call }) => module === '@astrojs/starlight' && call)
      ?.call?.args[0]
    const locale = String(
      at(options, 'defaultLocale') ?? at(whole, 'i18n', 'defaultLocale') ?? 'root',
    )
    const lang = at(options, 'locales', locale, 'lang') ?? locale
    const title = at(options, 'title')
    return identityOf([title, at(title, String(lang)), at(title, 'en')], [lang])
  },

  conventions(folder) {
    const code = codeConfig(folder, folder.find(astroConfig))
    const pages: Conventions = {
      posts: [`${docs}/${astroMarkdown}`],
      notPosts: papers,
      folders: [docs],
      origin: addressSaid(folder, [saidAt(folder, code, 'site')], saidAt(folder, code, 'base')),
      served: ['public'],
      based: true,
      openings: astroOpenings(folder),
      drafts: [draft],
      never: [underscored(folder.root)],
      heroKeys: [
        'hero.image',
        ...['file', 'dark', 'light', 'html'].map((key) => `hero.image.${key}`),
        ...usualHeroKeys,
      ],
      heroIn: (post) => imageOfHead(post.meta.head, tagWithAttrs),
      hero: { dir: 'public/images/hero', style: 'served' },
      social: { dir: 'public/images/hero', style: 'served' },
      keys: {},
      // Starlight writes twitter:card itself.
      head: { entry: tagWithAttrs, card: false },
    }
    return code.modules.includes(blogPlugin) ? [blogOf(folder, pages, code), pages] : [pages]
  },

  wireAdvice: '',
}

/** The articles of starlight-blog show a cover; it wants the alt text and an image to import. */
function blogOf(folder: SiteFolder, pages: Conventions, config: CodeConfig): Conventions {
  const options = config.calls().find(({ module, call }) => module === blogPlugin && call)?.call
    ?.args[0]
  const said = saidIn(folder, config.path, at(options, 'prefix') ?? 'blog', 'prefix')
  const prefix = folderSaid(folder, said)
  return {
    ...pages,
    posts: [`${docs}/{,*/}${prefix}/${astroMarkdown}`],
    notPosts: [...papers, `${docs}/{,*/}${prefix}/index.*`],
    heroKeys: ['cover.image', 'cover.light', 'cover.dark', ...pages.heroKeys],
    hero: { dir: 'src/assets/hero', style: 'relative' },
    keys: { 'cover.alt': 'alt', 'cover.image': 'hero' },
    // Its schema takes either `image` or these two.
    pair: { light: 'cover.light', dark: 'cover.dark' },
  }
}
