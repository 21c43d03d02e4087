import type { Definition } from '../../contract/definition.ts'
import { papers } from '../../reading/articles.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { addressSaid, saidAt } from '../../reading/config-said.ts'
import { identityOf, saidAtAny } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { grayMatter } from '../../reading/matter-parsers.ts'
import { draft } from '../../reading/unpublished.ts'
import { blogsIn } from './blogs.ts'
import { docusaurusWiring } from './templates.ts'

const config = 'docusaurus.config.{js,ts,mjs,cjs,mts,cts}'

/** Docusaurus' blog: the theme turns `image` into og:image and twitter:image. */
export const docusaurus: Definition = {
  name: 'docusaurus',
  title: 'Docusaurus',
  home: 'https://docusaurus.io',
  marks: [config],
  reads: (folder) => [folder.find(config)].filter((path) => path !== undefined),

  identity(folder) {
    const code = codeConfig(folder, folder.find(config))
    return identityOf(
      saidAtAny(folder, code, ['title']),
      saidAtAny(folder, code, ['i18n', 'defaultLocale']),
      saidAtAny(folder, code, ['tagline']),
    )
  },

  conventions(folder) {
    const code = codeConfig(folder, folder.find(config))
    const blogs = blogsIn(folder, code)
    const translated = 'i18n/*/docusaurus-plugin-content-blog{,-*}'
    return [
      {
        posts: [...blogs, translated].map((blog) => `${blog}/**/*.{md,mdx}`),
        notPosts: [...papers, '**/_*', '**/_*/**'],
        folders: blogs,
        named: (path) => path.replace(/^i18n\/([^/]+)\/docusaurus-plugin-content-blog/, '$1'),
        origin: addressSaid(folder, [saidAt(folder, code, 'url')], saidAt(folder, code, 'baseUrl')),
        served: ['static'],
        openings: grayMatter,
        drafts: [draft],
        heroKeys: ['hero_image', 'image', ...usualHeroKeys],
        hero: { dir: 'static/img/hero', style: 'served' },
        social: { dir: 'static/img/hero', style: 'served' },
        keys: { image: 'social', hero_image: 'hero', hero_image_alt: 'alt' },
      },
    ]
  },

  wiring: docusaurusWiring,
}
