import type { Definition } from '../../contract/definition.ts'
import { papers } from '../../reading/articles.ts'
import { folderName, literal, originOf, withoutComments } from '../../reading/config-text.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { draft } from '../../reading/unpublished.ts'

const config = 'docusaurus.config.{js,ts,mjs,cjs,mts,cts}'

/** Folders of the blog plugins: the preset's, and those that the config adds. */
function blogsIn(code: string): readonly string[] {
  const path = String.raw`\s*\{[^{}]*?\bpath:\s*['"\`]([^'"\`]+)['"\`]`
  const preset = new RegExp(String.raw`\bblog:${path}`).exec(code)?.[1]
  const plugins = [...code.matchAll(new RegExp(`plugin-content-blog['"\`]\\s*,${path}`, 'g'))]
  const presetBlogs = /\bblog:\s*false/.test(code) ? [] : [preset ?? 'blog']
  return [...new Set([...presetBlogs, ...plugins.map((match) => match[1] ?? '')].map(folderName))]
}

/** Docusaurus' blog: the theme turns `image` into og:image and twitter:image. */
export const docusaurus: Definition = {
  name: 'docusaurus',
  title: 'Docusaurus',
  home: 'https://docusaurus.io',
  marks: [config],
  reads: (folder) => [folder.find(config)].filter((path) => path !== undefined),

  conventions(folder) {
    const code = withoutComments(folder.text(folder.find(config) ?? '') ?? '')
    const blogs = blogsIn(code)
    const translated = 'i18n/*/docusaurus-plugin-content-blog{,-*}'
    return [
      {
        posts: [...blogs, translated].map((blog) => `${blog}/**/*.{md,mdx}`),
        notPosts: [...papers, '**/_*', '**/_*/**'],
        folders: blogs,
        named: (path) => path.replace(/^i18n\/([^/]+)\/docusaurus-plugin-content-blog/, '$1'),
        origin: originOf(literal(code, 'url'), literal(code, 'baseUrl')),
        served: ['static'],
        drafts: [draft],
        heroKeys: ['hero_image', 'image', ...usualHeroKeys],
        hero: { dir: 'static/img/hero', style: 'served' },
        social: { dir: 'static/img/hero', style: 'served' },
        keys: { image: 'social', hero_image: 'hero', hero_image_alt: 'alt' },
      },
    ]
  },

  wireAdvice:
    'Docusaurus writes og:image and twitter:image from the key `image`, and nothing cheap makes it write size and alternative text. Run `meta` on the built pages for those.',
}
