import { describe, expect, test } from 'vitest'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { empty, filesOf, formats, images, plain, read, siteOf } from '../fixture.ts'

const route = 'src/routes/+page.svelte'

describe('whose site it is', () => {
  test.each([
    [
      'docs of a Next app',
      {
        'next.config.js': '',
        'app/page.tsx': '',
        'docs/docusaurus.config.js': '',
        'docs/blog/x.md': empty,
      },
      'docusaurus',
      'docs',
    ],
    [
      'a Next demo of an Astro site',
      {
        'astro.config.mjs': '',
        'src/content/blog/x.md': empty,
        'examples/next/next.config.js': '',
        'examples/next/_posts/y.md': empty,
      },
      'astro',
      '',
    ],
    [
      'a Next app beside a Hugo site',
      {
        'web/next.config.mjs': '',
        'web/app/page.tsx': '',
        'hugo.toml': '',
        'content/posts/x.md': empty,
      },
      'hugo',
      '',
    ],
    [
      'Svelte components in Astro',
      { 'svelte.config.js': '', 'astro.config.mjs': '', 'src/content/blog/x.md': empty },
      'astro',
      '',
    ],
    [
      'a Next blog without a config',
      {
        'package.json': '{"dependencies": {"next": "16"}}',
        'pages/_app.js': '',
        'posts/x.md': empty,
      },
      'next',
      '',
    ],
    [
      'an app in src of a monorepo',
      {
        'apps/web/next.config.ts': '',
        'apps/web/src/app/layout.tsx': '',
        'apps/web/content/blog/x.mdx': empty,
      },
      'next',
      'apps/web',
    ],
    ['a Nuxt site', { 'nuxt.config.ts': '', 'content/x.md': empty }, 'nuxt', ''],
    [
      'a SvelteKit site without a config',
      { 'src/app.html': '', [route]: '', 'src/lib/posts/x.svx': empty },
      'sveltekit',
      '',
    ],
  ])('%s', async (_, texts: Record<string, string>, name, root) => {
    const site = await siteOf(texts)
    expect([site.name, site.root]).toEqual([name, root])
    const post = Object.keys(texts).find((path) => /x\.(?:mdx?|svx)$/.test(path)) ?? ''
    expect(site.isPost(post)).toBe(true)
    expect(site.isPost('examples/next/_posts/y.md')).toBe(false)
  })

  test.each([
    [
      {
        'app/layout.tsx': '',
        'package.json': '{"dependencies": {"waku": "1"}}',
        'posts/x.md': empty,
      },
    ],
    [{ 'next.config.js': '', 'README.md': '', 'docs/x.md': empty }],
    [{ 'svelte.config.js': '', 'src/lib/posts/x.md': empty }],
    [{ 'nuxt.config.ts': '', 'docs/x.md': empty }],
    [{ 'gatsby-config.js': '', 'docs/x.md': empty }],
  ])('nobody that we know: %j', async (texts) => {
    await expect(siteOf(texts)).rejects.toThrow('No site generator is known')
  })

  test('package.json is read only where nothing else tells, or a post makes its parsers count', async () => {
    const texts = new Map([
      ['next.config.js', ''],
      ['package.json', '{}'],
      ['_posts/x.md', empty],
    ])
    const { files, batches } = filesOf(texts)
    expect((await openSite(files, plain)).name).toBe('next')
    expect(batches).toEqual([])
    await openSite(files, plain, undefined, true)
    expect(batches).toEqual([['package.json']])
  })
})

async function keysOf(texts: Record<string, string>, path: string) {
  const site = await siteOf({ ...texts, [path]: empty })
  const place = site.place(read(path, empty), formats)
  const { fields = [] } = place.edit({ ...images, alt: 'Bees', body: false })
  return { keys: Object.fromEntries(fields.map(({ key, value }) => [key.join('.'), value])), place }
}

test.each([
  ['content={data.meta.coverImage}', { coverImage: '/images/hero/x-social.jpg' }],
  ['content="https://x.org{image}"', { image: '/images/hero/x-social.jpg' }],
  [
    'content="{$page.url.origin}/{data.meta?.thumbnail}"',
    { thumbnail: '/images/hero/x-social.jpg' },
  ],
])('a Svelte page with %s says which key it takes', async (content, written) => {
  const page = `<svelte:head><meta property="og:image" ${content} /></svelte:head>`
  const texts = { 'svelte.config.js': '', 'src/routes/blog/[slug]/+page.svelte': page }
  const { keys } = await keysOf(texts, 'src/posts/x.md')
  expect(keys).toMatchObject(written)
})

test('a bare address in a Svelte page is written in full, where the site is known', async () => {
  const page = '<meta property="og:image" content={image} />'
  const texts = { 'svelte.config.js': '', 'src/routes/[slug]/+page.svelte': page }
  const known = await keysOf({ ...texts, 'static/CNAME': 'x.org' }, 'src/posts/x.md')
  expect(known.keys.image).toBe('https://x.org/images/hero/x-social.jpg')
  expect(known.place.warnings).toEqual([])
  const unknown = await keysOf(texts, 'src/posts/x.md')
  expect(unknown.place.warnings).toEqual([expect.stringContaining('address of the site')])
})

test.each([
  'content="https://x.org/og/{data.slug}.png"',
  'content="/card.png"',
  'content={`${title}`}',
])('a Svelte page with %s takes no key of the post for its image', async (content) => {
  const page = `<meta property="og:image" ${content} />`
  const texts = { 'svelte.config.js': '', 'src/routes/blog/[slug]/+page.svelte': page }
  const { keys, place } = await keysOf(texts, 'src/posts/x.md')
  expect(Object.keys(keys)).toEqual(['image', 'imageAlt', 'socialImage'])
  expect(place.warnings).toEqual([expect.stringContaining('takes no og:image')])
})

describe('Next', () => {
  const at = 'pages/blog/[slug].tsx'
  const code = (text: string) => ({ 'next.config.js': '', [at]: text })

  test.each([
    ['<meta property="og:image" content={siteUrl + post.cover} />', 'cover', []],
    [
      '<meta property="og:image" content={post.image} />',
      'image',
      ['names no address of the site'],
    ],
    ['return <img src={post.thumbnail} />', 'thumbnail', ['hands no image on to openGraph']],
    ['openGraph: { images: [siteConfig.ogImage] }, baseUrl', 'image', []],
  ])('a route with %s', async (text, key, warnings) => {
    const { keys, place } = await keysOf(code(text), 'posts/x.md')
    expect(keys).toEqual({
      [key]: '/images/hero/x-social.jpg',
      heroImage: '/images/hero/x.webp',
      heroImageAlt: 'Bees',
    })
    expect(place.warnings).toEqual(warnings.map((part) => expect.stringContaining(part)))
  })

  const types = (fields: string) =>
    `const Post = defineDocumentType(() => ({ name: 'Post', filePathPattern: 'posts/**/*.md', fields: { title: { type: 'string' }, ${fields} } }))
     export default makeSource({ contentDirPath: './content' })`
  test.each([
    [
      "image: { type: 'string' }, imageAlt: { type: 'string' }",
      { image: '/images/hero/x-social.jpg', imageAlt: 'Bees' },
    ],
    [
      "cover: { type: 'string' }, ogImage: { type: 'string' }",
      { ogImage: '/images/hero/x-social.jpg', cover: '/images/hero/x.webp' },
    ],
    ["images: { type: 'list', of: { type: 'string' } }", { images: ['/images/hero/x-social.jpg'] }],
  ])('Contentlayer with %s', async (fields, written) => {
    const texts = { 'next.config.js': '', 'contentlayer.config.ts': types(fields) }
    expect((await keysOf(texts, 'content/posts/x.md')).keys).toEqual(written)
  })

  test("Contentlayer's types without an image leave the post as it is", async () => {
    const texts = {
      'next.config.js': '',
      'contentlayer.config.ts': types("image: { type: 'image' }"),
    }
    const { keys, place } = await keysOf(texts, 'content/posts/x.md')
    expect(keys).toEqual({})
    expect(place.warnings).toEqual([expect.stringMatching(/names no image.*`meta`/)])
  })

  const mdx = 'app/blog/x/page.mdx'
  const routes = { 'next.config.js': '', [mdx]: '# X' }
  test.each(['opengraph-image.tsx', 'opengraph-image.png', 'opengraph-image2.jpg'])(
    '%s beside an MDX route is its image',
    async (name) => {
      const site = await siteOf({ ...routes, [`app/blog/x/${name}`]: '' })
      expect(site.heroOf(read(mdx, '# X'))).toBe(name)
    },
  )

  test('the alt text that a person wrote stays', async () => {
    const alt = 'app/blog/x/opengraph-image.alt.txt'
    const ours = { 'public/images/hero/x.webp': '', 'app/blog/x/opengraph-image.jpg': '' }
    const textsOf = async (texts: Record<string, string>) => {
      const site = await siteOf({ ...routes, ...texts })
      return [...(site.place(read(mdx, '# X'), formats).texts?.('Bees') ?? [])]
    }
    expect(await textsOf({})).toEqual([[alt, 'Bees']])
    expect(await textsOf({ [alt]: 'Mine' })).toEqual([])
    expect(await textsOf({ [alt]: 'Ours', ...ours })).toEqual([[alt, 'Bees']])
  })

  test('a format that Next does not take for the file is told of', async () => {
    const site = await siteOf(routes)
    const place = site.place(read(mdx, '# X'), { hero: 'webp', social: 'webp' })
    expect(place.warnings).toEqual([expect.stringContaining('social: {format: jpeg}')])
  })
})

test.each([
  ['`${__dirname}/content/posts`', 'content/posts/x.md'],
  ["path.join(__dirname, 'articles')", 'articles/x.md'],
  ['`./content`', 'content/blog/x.mdx'],
  ['`${__dirname}/src/pages`', 'content/blog/x.md'],
])("Gatsby's source %s", async (source, post) => {
  const config = `module.exports = { plugins: [{ options: { name: 'x', path: ${source} } }] }`
  const other = 'content/legal/imprint.md'
  const site = await siteOf({ 'gatsby-config.js': config, [post]: empty, [other]: empty })
  expect([site.isPost(post), site.isPost(other)]).toEqual([true, false])
})
