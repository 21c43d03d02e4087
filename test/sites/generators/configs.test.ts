import { describe, expect, test } from 'vitest'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { wire } from '../../../src/sites/engine/wire.ts'
import { empty, filesOf, formats, images, plain, read, siteOf } from '../fixture.ts'

/** The values of a config are found by their places, whatever stands before them. */

const notesOf = (about: readonly string[]) => about.slice(2)

describe('Nuxt', () => {
  const config = `export default defineNuxtConfig({
    $development: { site: { url: 'http://localhost:3000' } },
    image: { ipx: { baseURL: 'https://pictures.example' } },
    site: { url: 'https://x.example' },
  })`
  const old = ['1.first-steps', '2.second-wind', '6.smart-prefetching'].map(
    (name) => [`content/blog/${name}.md`, name.replace(/^\d+\./, '')] as const,
  )
  const texts = {
    'nuxt.config.ts': config,
    ...Object.fromEntries(
      old.map(([path, slug]) => [path, `---\ntitle: X\nimage: /assets/blog/${slug}.png\n---\n`]),
    ),
    ...Object.fromEntries(old.map(([, slug]) => [`public/assets/blog/${slug}.png`, ''])),
    'content/blog/7.the-new-one.md': empty,
  }

  test('the address of the site, and not of a development server or of the pictures', async () => {
    const { files } = filesOf(new Map(Object.entries(texts)))
    const site = await openSite(files, plain, { size: 2 })
    expect(site.origin).toBe('https://x.example')
    const post = read('content/blog/7.the-new-one.md', empty)
    const place = site.place(post, formats)
    expect([place.hero, place.social]).toEqual([
      'public/assets/blog/the-new-one.webp',
      'public/assets/blog/the-new-one-social.jpg',
    ])
    const { fields = [] } = place.edit({ ...images, body: false })
    expect(fields.find(({ key }) => key[0] === 'seo')?.value).toMatchObject({
      ogImage: 'https://x.example/assets/blog/the-new-one-social.jpg',
    })
    expect(notesOf(site.about)).toEqual([])
    const again = site.place(read('content/blog/6.smart-prefetching.md', empty), formats)
    expect(again.social).toBe('public/assets/blog/smart-prefetching-social.jpg')
  })

  test('files that are named with the number keep it', async () => {
    const numbered = Object.fromEntries(
      Object.entries(texts).flatMap(([path, text]) => {
        const name = /blog\/(\d+\.[\w-]+)\.md$/.exec(path)?.[1]
        if (!name || text === empty) return path.startsWith('public/') ? [] : [[path, text]]
        const picture = [`public/assets/blog/${name}.png`, ''] as const
        return [[path, `---\ntitle: X\nimage: /assets/blog/${name}.png\n---\n`], picture]
      }),
    )
    const { files } = filesOf(new Map(Object.entries(numbered)))
    const site = await openSite(files, plain, { size: 2 })
    const place = site.place(read('content/blog/7.the-new-one.md', empty), formats)
    expect(place.hero).toBe('public/assets/blog/7-the-new-one.webp')
  })

  test.each([
    [
      "site: { url: 'https://a.example' }, $production: { site: { url: 'https://b.example' } }",
      'https://b.example',
    ],
    ["runtimeConfig: { public: { siteUrl: 'https://x.example' } }", 'https://x.example'],
    ["site: { url: 'https://x.example' }, app: { baseURL: '/notes/' }", 'https://x.example/notes'],
    [
      "modules: [['a', { url: 'https://a.example' }]], site: { name: 'url: https://b.example' }",
      undefined,
    ],
  ])('{ %s }', async (code, origin) => {
    const site = await siteOf({
      'nuxt.config.ts': `export default defineNuxtConfig({ ${code} })`,
      'content/x.md': empty,
    })
    expect(site.origin).toBe(origin)
  })
})

describe('Docusaurus', () => {
  const preset = (blog: string) => `module.exports = { presets: [['classic', { blog: ${blog} }]] }`

  test.each([
    [
      preset("{ showReadingTime: true, feedOptions: { type: ['rss', 'atom'] }, path: 'news' }"),
      ['news'],
    ],
    [
      `module.exports = { presets: [['classic', {}]], plugins: [['@docusaurus/plugin-content-blog', { id: 'releases', feedOptions: { type: 'all' }, path: './releases' }]] }`,
      ['blog', 'releases'],
    ],
    [`const blogDir = 'articles'\n${preset('{ path: blogDir }')}`, ['articles']],
    [preset("{ path: require('path').resolve(__dirname, 'essays') }"), ['essays']],
    [preset('false'), []],
    [
      `export default async function config() {
        const blogs = ['a', 'b'].filter(Boolean)
        return { plugins: [[require.resolve('@docusaurus/plugin-content-blog'), { path: blogs[1] }], ['x', { path: 'c' }]],
          presets: [['redoc', { specs: [] }], ['@docusaurus/preset-classic', { blog: { path: 'n' } }]] } }`,
      ['b', 'n'],
    ],
  ])('%s', async (config, folders) => {
    const all = ['blog', 'news', 'releases', 'articles', 'essays', 'a', 'b', 'c', 'n']
    const posts = Object.fromEntries(all.map((folder) => [`${folder}/x.md`, empty]))
    const site = await siteOf({ 'docusaurus.config.js': config, ...posts })
    expect(all.filter((folder) => site.isPost(`${folder}/x.md`))).toEqual(folders)
  })

  test('a blog above the folder of the site', async () => {
    const site = await siteOf({
      'website/docusaurus.config.js': preset("{ path: '../blog' }"),
      'website/static/img/hero/x.webp': '',
      'website/blog/no.md': empty,
      'blog/2026-01-01-x.md': empty,
      'blog/README.md': '',
      'docs/y.md': empty,
    })
    const paths = ['website/blog/no.md', 'blog/2026-01-01-x.md', 'blog/README.md', 'docs/y.md']
    expect(paths.filter((path) => site.isPost(path))).toEqual(['blog/2026-01-01-x.md'])
    const post = read('blog/2026-01-01-x.md', empty)
    const place = site.place(post, formats)
    expect(place.hero).toBe('website/static/img/hero/2026-01-01-x.webp')
    const { fields = [] } = place.edit({ ...images, body: false })
    expect(fields.map(({ value }) => value)).toContain('/img/hero/2026-01-01-x-social.jpg')
    expect(site.heroFileOf(read(post.path, '---\nhero_image: /img/hero/x.webp\n---\n'))).toBe(
      'website/static/img/hero/x.webp',
    )
  })

  test('a blog of the site beside it, and a site at the top whose posts stay its own', async () => {
    const site = await siteOf({
      'website/docusaurus.config.js': preset("{ path: '../posts' }"),
      'hugo.toml': '',
      'content/posts/x.md': empty,
      'posts/y.md': empty,
    })
    expect(['content/posts/x.md', 'posts/y.md'].map((path) => site.isPost(path))).toEqual([
      true,
      true,
    ])
    expect(site.place(read('posts/y.md', empty), formats).hero).toBe(
      'website/static/img/hero/y.webp',
    )
  })

  test('what cannot be known is said once, and not guessed', async () => {
    const config = `module.exports = { url: process.env.URL, baseUrl: '/',
      presets: [['classic', { blog: { path: process.env.BLOG } }]] }`
    const texts = { 'web/docusaurus.config.js': config, 'web/blog/x.md': empty }
    const site = await siteOf(texts)
    expect([site.isPost('web/blog/x.md'), site.origin]).toEqual([false, undefined])
    expect(notesOf(site.about)).toEqual([
      'What `presets.blog.path` in web/docusaurus.config.js is cannot be known without running it (`process.env.BLOG`): no post is looked for there. Name the posts with "posts" in the settings.',
      'What `url` in web/docusaurus.config.js is cannot be known without running it (`process.env.URL`): the address of the site is taken as not known. Where tags need it, say "image-url" in the settings.',
    ])
    const told = await siteOf(texts, { posts: ['web/blog/**'], imageUrl: 'https://x.example/img' })
    expect(told.isPost('web/blog/x.md')).toBe(true)
    expect(notesOf(told.about)).toEqual([])
  })
})

describe('one place each', () => {
  const noise = "other: { url: 'https://no.example', site: 'https://no.example', base: '/no' }"
  test.each([
    [
      'astro.config.mjs',
      `export default defineConfig({ ${noise}, site: 'https://x.example', base: '/b' })`,
      'src/content/blog/x.md',
      'https://x.example/b',
    ],
    [
      'docusaurus.config.ts',
      `export default { ${noise}, url: 'https://x.example', baseUrl: '/b/' } satisfies Config`,
      'blog/x.md',
      'https://x.example/b',
    ],
    [
      'gatsby-config.ts',
      `const config: GatsbyConfig = { plugins: [{ resolve: 'feed', options: { siteUrl: 'https://no.example' } }, { resolve: 'gatsby-source-filesystem', options: { path: './content' } }], siteMetadata: { siteUrl: \`https://x.example\` }, pathPrefix: '/b' }\nexport default config`,
      'content/x.md',
      'https://x.example/b',
    ],
    [
      '.vitepress/config.mts',
      `export default { ${noise}, themeConfig: { base: '/no', hostname: 'https://no.example' }, sitemap: { hostname: 'https://x.example' }, base: '/b/' }`,
      'x.md',
      'https://x.example/b',
    ],
    [
      '.vitepress/config.ts',
      `export default { head: [['link', { rel: 'icon', href: '/i' }], ['link', { rel: 'canonical', href: 'https://x.example' }]] }`,
      'x.md',
      'https://x.example',
    ],
    [
      'app/layout.tsx',
      `const host = 'x.example'\nexport const metadata: Metadata = { other: { metadataBase: new URL('https://no.example') }, metadataBase: new URL(\`https://\${host}\`) }\nexport default () => <html lang="en" />`,
      'posts/x.md',
      'https://x.example',
    ],
    [
      'app/layout.jsx',
      `export async function generateMetadata() { return { metadataBase: new URL('https://x.example') } }`,
      'posts/x.md',
      'https://x.example',
    ],
  ])('%s: %s', async (config, code, path, origin) => {
    const next = config.startsWith('app/') ? { 'next.config.js': '' } : {}
    const site = await siteOf({ [config]: code, [path]: empty, ...next })
    expect(site.origin).toBe(origin)
    expect(site.isPost(path)).toBe(true)
    expect(notesOf(site.about)).toEqual([])
  })

  test('Starlight is told by what is loaded, and its blog by the options of the plugin', async () => {
    const code = `import starlight from '@astrojs/starlight'
      import blog from 'starlight-blog'
      const plugins = [blog({ title: 'x', prefix: 'news' })]
      export default defineConfig({ integrations: [starlight({ prefix: 'no', plugins })] })`
    const texts = { 'src/content/docs/news/x.md': empty, 'src/content/docs/no/y.md': empty }
    const site = await siteOf({ 'astro.config.ts': code, ...texts })
    const keysOf = (path: string) =>
      site.place(read(path, empty), formats).edit({ ...images, body: false }).fields?.[0]?.key
    expect(Object.keys(texts).map(keysOf)).toEqual([['cover'], ['head']])
    const comment = "// import starlight from '@astrojs/starlight'\nexport default {}"
    expect((await siteOf({ 'astro.config.ts': comment, ...texts })).name).toBe('astro')
  })

  test.each([
    ["export default function (config) { config.setInputDirectory('src') }"],
    ["module.exports = function (config) { return { dir: { input: 'src' } } }"],
    ["module.exports = () => {}\nmodule.exports.config = { dir: { input: './src/' } }"],
    [
      "const input = 'src'\nexport const config = { other: { input: 'no' }, dir: { input } }\nexport default () => {}",
    ],
  ])('Eleventy: %s', async (code) => {
    const site = await siteOf({ 'eleventy.config.js': code, 'src/x.md': empty, 'no/y.md': empty })
    expect(['src/x.md', 'no/y.md'].map((path) => site.isPost(path))).toEqual([true, false])
  })

  test('wire takes the address of the site from its place', async () => {
    const head = 'src/routes/blog/[slug]/+page.svelte'
    const texts = new Map([
      [
        'svelte.config.js',
        "const origin = 'https://x.example'\nexport default { other: { origin: 'https://no.example' }, kit: { prerender: { origin } } }",
      ],
      [head, '<svelte:head>\n  <title>{data.meta.title}</title>\n</svelte:head>\n'],
      [
        'src/routes/blog/[slug]/+page.js',
        'export const load = async () => ({ meta: post.metadata })',
      ],
      ['src/posts/x.md', empty],
    ])
    const { patches } = await wire(filesOf(texts).files, {
      site: plain,
      social: { width: 1200, height: 630 },
      search: { structuredData: false, robots: false },
    })
    expect(patches.map(({ path }) => path)).toEqual([head])
    expect(patches[0]?.after).toContain("'https://x.example'")
  })
})

describe('imports of local files', () => {
  const config =
    "import { SITE } from './src/about'\nexport default defineConfig({ site: SITE.website, integrations: [own()] })"
  const texts = {
    'astro.config.ts': `import own from './own'\n${config}`,
    'src/about.ts':
      "import { host } from './host'\nexport const SITE = { website: `https://${host}` }",
    'src/host.ts': "export const host = 'x.example'",
    'own.ts': 'export default () => {}',
    'src/content/blog/x.md': empty,
  }

  test('are read where a value is there, one round trip for each step, and only these', async () => {
    const { files, batches } = filesOf(new Map(Object.entries(texts)))
    const site = await openSite(files, plain)
    expect(site.origin).toBe('https://x.example')
    expect(batches).toEqual([['astro.config.ts'], ['src/about.ts'], ['src/host.ts']])
    expect(notesOf(site.about)).toEqual([])
  })

  test('are few: a way that is too long is left, and told of', async () => {
    const steps = Array.from({ length: 12 }, (_, index) => [
      `s${index}.ts`,
      `export { site } from './s${index + 1}'`,
    ])
    const { files, batches } = filesOf(
      new Map([
        ...(steps as [string, string][]),
        ['s12.ts', "export const site = 'https://x.example'"],
        ['astro.config.ts', "import { site } from './s0'\nexport default { site }"],
        ['src/content/blog/x.md', empty],
      ]),
    )
    const site = await openSite(files, plain)
    expect(site.origin).toBeUndefined()
    expect(batches.flat().length).toBeLessThanOrEqual(7)
    expect(notesOf(site.about)).toEqual([
      expect.stringMatching(/^What `site` in astro\.config\.ts is cannot/),
    ])
  })
})

describe('a config that cannot be read is told once, and says nothing', () => {
  test.each([
    ['astro.config.mjs', 'export default { site: ', 'src/content/blog/x.md'],
    ['docusaurus.config.js', `module.exports = ${'['.repeat(2000)}`, 'blog/x.md'],
    ['nuxt.config.ts', 'export default {{', 'content/x.md'],
    ['hugo.toml', 'baseURL = "https://x.example', 'content/posts/x.md'],
    ['_config.yml', 'url: "https://x.example', '_posts/2026-01-01-x.md'],
  ])('%s', async (path, text, post) => {
    const site = await siteOf({ [path]: text, [post]: empty })
    expect(site.isPost(post)).toBe(true)
    expect(site.origin).toBeUndefined()
    expect(notesOf(site.about)).toEqual([
      expect.stringMatching(/ cannot be read \(.+\), so what it says/),
    ])
    expect(site.about.at(-1)).toContain(path)
  })
})

test('Next is a dependency, and no word of package.json', async () => {
  const texts = (data: unknown) => ({
    'package.json': JSON.stringify(data),
    'app/layout.tsx': '',
    'posts/x.md': empty,
  })
  expect((await siteOf(texts({ devDependencies: { next: '16' } }))).name).toBe('next')
  await expect(siteOf(texts({ scripts: { next: 'x' } }))).rejects.toThrow('No site generator')
})
