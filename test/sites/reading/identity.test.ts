import { expect, test } from 'vitest'
import { siteOf } from '../fixture.ts'

type Files = Readonly<Record<string, string>>
type Row = readonly [site: string, files: Files, identity: object]

const harbour = (lang: string) => ({ title: 'Harbour Notes', lang })
const blog = { 'content/blog/x.md': '', 'blog/x.md': '', '_posts/2026-01-01-x.md': '' }

test.each<Row>([
  ['jekyll', { '_config.yml': 'title: Harbour Notes\nlang: pt_BR' }, harbour('pt-BR')],
  ['jekyll', { '_config.yml': 'title: Your awesome title' }, {}],
  ['jekyll', { '_config.yml': 'title: Tom &amp; Jerry **&** co' }, { title: 'Tom & Jerry & co' }],
  [
    'hugo',
    { 'hugo.toml': 'title = "Harbour Notes"\ndefaultContentLanguage = "de"' },
    harbour('de'),
  ],
  ['hugo', { 'hugo.toml': 'Title = "Harbour Notes"\nlanguageCode = "en-gb"' }, harbour('en-GB')],
  [
    'hugo',
    {
      'hugo.yaml':
        'defaultContentLanguage: ja\nlanguages:\n  ja: { title: Harbour Notes }\n  en: { title: x }',
    },
    harbour('ja'),
  ],
  [
    'docusaurus',
    {
      'docusaurus.config.js':
        "export default { title: 'Harbour Notes', i18n: { defaultLocale: 'fr' } }",
    },
    harbour('fr'),
  ],
  [
    'docusaurus',
    {
      'docusaurus.config.ts': "import { name } from './names'\nexport default { title: name }",
      'names.ts': "export const name = 'Harbour Notes'",
    },
    { title: 'Harbour Notes' },
  ],
  ['docusaurus', { 'docusaurus.config.js': 'export default { title: process.env.NAME }' }, {}],
  [
    'eleventy',
    {
      'eleventy.config.js': '',
      '_data/metadata.js': "module.exports = { title: 'Harbour Notes', language: 'es' }",
    },
    harbour('es'),
  ],
  [
    'eleventy',
    { '.eleventy.js': '', 'src/_data/site.json': '{"name": "Harbour Notes", "lang": "it"}' },
    harbour('it'),
  ],
  [
    'astro',
    {
      'astro.config.mjs': "export default { i18n: { defaultLocale: 'nl' } }",
      'src/content/blog/x.md': '',
      'src/consts.ts': "export const SITE_TITLE = 'Harbour Notes'",
    },
    harbour('nl'),
  ],
  [
    'astro',
    {
      'astro.config.ts': '',
      'src/content/blog/x.md': '',
      'src/config.ts': "export const SITE = { title: 'Harbour Notes', lang: 'vi' } as const",
    },
    harbour('vi'),
  ],
  [
    'starlight',
    {
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight'\nexport default { integrations: [starlight({ title: 'Harbour Notes', locales: { root: { label: 'x', lang: 'ko' } } })] }",
      'src/content/docs/x.md': '',
    },
    harbour('ko'),
  ],
  [
    'vitepress',
    { '.vitepress/config.mts': "export default { title: 'Harbour Notes', lang: 'zh-CN' }" },
    harbour('zh-CN'),
  ],
  [
    'vuepress',
    {
      '.vuepress/config.js':
        "export default { locales: { '/': { title: 'Harbour Notes', lang: 'uk' } } }",
      'x.md': '',
    },
    harbour('uk'),
  ],
  [
    'rspress',
    {
      'rspress.config.ts': "export default { title: 'Harbour Notes', lang: 'th' }",
      'docs/x.md': '',
    },
    harbour('th'),
  ],
  [
    'hexo',
    {
      '_config.yml': 'title: Harbour Notes\nlanguage: [zh-TW, en]',
      'source/_posts/x.md': '',
    },
    harbour('zh-TW'),
  ],
  [
    'hexo',
    { '_config.yml': 'title: Hexo\nlanguage: en', 'source/_posts/x.md': '' },
    { lang: 'en' },
  ],
  [
    'mkdocs',
    {
      'mkdocs.yml':
        'site_name: Harbour Notes\ntheme: { name: material, language: el }\nplugins: [blog]',
      'docs/blog/posts/x.md': '',
    },
    harbour('el'),
  ],
  [
    'pelican',
    { 'pelicanconf.py': "SITENAME = 'Harbour Notes'\nDEFAULT_LANG = 'fa'", 'content/x.md': '' },
    harbour('fa'),
  ],
  [
    'nikola',
    {
      'conf.py':
        'BLOG_TITLE = "Harbour Notes"\nDEFAULT_LANG = "pl"\nPOSTS = (("posts/*.md", "posts", "post.tmpl"),)',
      'posts/x.md': '',
    },
    harbour('pl'),
  ],
  [
    'zola',
    { 'zola.toml': 'title = "Harbour Notes"\ndefault_language = "hi"', 'content/x.md': '' },
    harbour('hi'),
  ],
  [
    'quarto',
    { '_quarto.yml': 'lang: ar\nwebsite: {title: Harbour Notes}', 'posts/x/index.qmd': '' },
    harbour('ar'),
  ],
  [
    'gatsby',
    {
      'gatsby-config.js':
        "module.exports = { siteMetadata: { title: 'Harbour Notes', language: 'tr' } }",
    },
    harbour('tr'),
  ],
  [
    'nuxt',
    {
      'nuxt.config.ts':
        "export default defineNuxtConfig({ site: { name: 'Harbour Notes' }, i18n: { defaultLocale: 'id' } })",
    },
    harbour('id'),
  ],
  [
    'next',
    {
      'next.config.mjs': 'export default {}',
      'app/layout.tsx':
        "export const metadata = { title: { default: 'Harbour Notes', template: '%s' }, openGraph: { locale: 'he_IL' } }",
    },
    harbour('he-IL'),
  ],
  [
    'next',
    {
      'next.config.js': 'module.exports = {}',
      'data/siteMetadata.js':
        "module.exports = { title: 'x', headerTitle: 'Harbour Notes', language: 'en-us' }",
      'data/blog/x.mdx': '',
    },
    harbour('en-US'),
  ],
  [
    'nextra',
    {
      'next.config.mjs': "import nextra from 'nextra'\nexport default nextra({})({})",
      'app/layout.jsx': "export const metadata = { title: { default: 'Harbour Notes' } }",
      'mdx-components.js': '',
      'app/[[...mdxPath]]/page.jsx': '',
      'content/posts/x.mdx': '',
    },
    { title: 'Harbour Notes' },
  ],
])('%s says what it is called, and its language: %j', async (name, files, identity) => {
  const site = await siteOf({ ...blog, ...files })
  expect(site.name).toBe(name)
  expect(site.identity).toEqual(identity)
})

test('several sites have the name and the language that they share', async () => {
  const site = await siteOf({
    'de/hugo.toml': 'title = "Hafen"\nlanguageCode = "de"',
    'de/content/x.md': '',
    'docs/.vitepress/config.mts': "export default { title: 'Docs', lang: 'de' }",
    'docs/blog/x.md': '',
  })
  expect(site.identity).toEqual({ lang: 'de' })
})
