import { describe, expect, test } from 'vitest'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { pictureKeys } from '../../../src/sites/generators/picture-keys.ts'
import { empty, filesOf, formats, images, plain, read, siteOf } from '../fixture.ts'

const marks: Record<string, readonly [string, string, string, string]> = {
  astro: ['astro.config.mjs', '', 'src/content/blog/x.md', 'public'],
  starlight: [
    'astro.config.mjs',
    "import s from '@astrojs/starlight'",
    'src/content/docs/x.md',
    'public',
  ],
  hugo: ['hugo.toml', '', 'content/posts/x.md', 'static'],
  jekyll: ['_config.yml', '', '_posts/2026-01-01-x.md', ''],
  hexo: ['_config.yml', '', 'source/_posts/x.md', 'source'],
  docusaurus: ['docusaurus.config.js', '', 'blog/x.md', 'static'],
  eleventy: ['eleventy.config.js', '', 'blog/x.md', ''],
  zola: ['config.toml', 'base_url = "https://x.example"', 'content/x.md', 'static'],
  next: ['next.config.js', '', '_posts/x.md', 'public'],
}

/** YAML of a value at a dotted key. */
const at = (key: string, value: unknown) =>
  JSON.stringify(key.split('.').reduceRight<unknown>((inner, step) => ({ [step]: inner }), value))

/** JSON is YAML where a space follows the colon. */
const inFrontMatter = (data: string) =>
  `---\ntitle: X\n${data.slice(1, -1).replaceAll('":', '": ')}\n---\n\nText\n`

const keys = Object.entries(pictureKeys).flatMap(([name, themes]) =>
  themes.flatMap(({ theme, keys }) => Object.keys(keys).map((key) => [name, theme, key] as const)),
)

test.each(keys)('%s, %s: %s holds a picture', async (name, _, key) => {
  const [mark, config, path, top] = marks[name]!
  const text = inFrontMatter(at(key, '/pictures/a.png'))
  const file = [top, 'pictures/a.png'].filter((step) => step !== '').join('/')
  const site = await siteOf({ [mark]: config, [path]: text, [file]: '' }, { site: name })
  expect(site.heroOf(read(path, text))).toContain('/pictures/a.png')
  expect(site.heroFileOf(read(path, text))).toBe(file)
  expect(site.unmade(read(path, text))).toBeUndefined()
})

const hugo = (data: string, more: Record<string, string> = {}) =>
  heroIn({ 'hugo.toml': '', ...more }, 'content/posts/x/index.md', inFrontMatter(data))
async function heroIn(files: Record<string, string>, path: string, text: string) {
  const site = await siteOf({ ...files, [path]: text })
  return site.heroOf(read(path, text))
}

describe('Hugo', () => {
  test.each([
    '{"params":{"images":["/p.png"]}}',
    '{"params":{"cover":{"image":"/c.png"}}}',
    '{"params":{"cover":{"image":"no-ending"}}}',
    '{"resources":[{"src":"photo.jpg","name":"cover"}]}',
    '{"resources":[{"src":"photo.jpg","title":"Featured image"}]}',
    '{"resources":[{"name":"notes","src":"a.pdf"},{"name":"hero","src":"photo.*"}]}',
  ])('%s', async (data) => {
    expect(await hugo(data)).toBeDefined()
  })

  test.each([
    '{"resources":[{"src":"photo.jpg","name":"figure-1"}]}',
    '{"resources":[{"src":"ada.jpg","name":"author-cover"}]}',
    '{"resources":[{"src":"cover.pdf","name":"cover"}]}',
    '{"resources":[{"src":"photo.jpg","title":"Under the cover of the night"}]}',
    '{"params":{"author":{"image":"/ada.png"}}}',
  ])('none: %s', async (data) => {
    expect(await hugo(data)).toBeUndefined()
  })

  test('an id means a data file, where there is one', async () => {
    const data = '{"primary_image":"harbour-1"}'
    expect(await hugo(data, { 'data/images/harbour-1.yml': 'src: x' })).toBe(
      'primary_image: harbour-1',
    )
    expect(await hugo(data, { 'data/people/harbour-1.yml': 'src: x' })).toBeUndefined()
    expect(await hugo(data)).toBeUndefined()
  })
})

test.each(['og:\n  image', 'opengraph:\n  image', 'shareImage', 'share-img'])(
  'a key that old posts use for sharing counts: %s',
  async (key) => {
    const text = (value: string) => `---\ntitle: X\n${key}: ${value}\n---\n`
    const posts = {
      'content/posts/a.md': text('/img/a.png'),
      'content/posts/b.md': text('/img/b.png'),
    }
    const { files } = filesOf(
      new Map(
        Object.entries({
          'hugo.toml': '',
          ...posts,
          'static/img/a.png': '',
          'static/img/b.png': '',
        }),
      ),
    )
    const site = await openSite(files, plain, { size: 10 })
    expect(site.heroOf(read('content/posts/c.md', text('cdn-name')))).toContain('cdn-name')
    expect(site.heroOf(read('content/posts/c.md', empty))).toBeUndefined()
  },
)

test('MDX that exports its metadata has the image that it names there', async () => {
  const post = (image: string) => `export const metadata = {\n  title: 'B',\n${image}}\n\n# B\n`
  const heroOf = async (text: string) =>
    heroIn({ 'next.config.mjs': '' }, 'content/blog/b.mdx', text)
  expect(await heroOf(post("  image: '/img/b.png',\n"))).toBe('image: /img/b.png')
  expect(await heroOf(post("  author: { image: '/img/b.png' },\n"))).toBeUndefined()
})

describe('a picture that is named and not there', () => {
  const unmade = async (
    path: string,
    line: string,
    files: Record<string, string>,
    sample = 0,
    settled?: (path: string) => boolean,
  ) => {
    const text = `---\ntitle: X\n${line}\n---\n`
    const all = new Map(Object.entries({ ...files, [path]: text }))
    const site = await openSite(filesOf(all).files, plain, {
      size: sample,
      ...(settled ? { settled } : {}),
    })
    return { site, post: read(path, text), unmade: site.unmade(read(path, text)) }
  }
  const jekyll = { '_config.yml': 'url: https://x.example\n' }
  const post = '_posts/2026-01-01-x.md'

  test.each([
    ['image: /img/b.png', 'img/b.png', 'png'],
    ['image: /img/b.JPG', 'img/b.JPG', 'jpeg'],
    ['cover-img: /img/b.webp?v=2', 'img/b.webp', 'webp'],
    ['image: https://x.example/img/b.png', 'img/b.png', 'png'],
    ['image: /img/with%20space.png', 'img/with space.png', 'png'],
    ['image: img/b.png', 'img/b.png', 'png'],
  ])('Jekyll: %s', async (line, path, format) => {
    const found = await unmade(post, line, jekyll)
    expect(found.unmade).toMatchObject({ path, format, elsewhere: false })
    const place = found.site.place(found.post, formats, path)
    expect(place).toMatchObject({ hero: path, named: format })
    expect(place.edit({ ...images, body: false })).toEqual({})
  })

  test.each([
    ['heroImage: ../../assets/b.png', 'src/assets/b.png'],
    ['heroImage: ./b.png', 'src/content/blog/b.png'],
    ['heroImage: b.png', 'src/content/blog/b.png'],
  ])('Astro: %s', async (line, path) => {
    const found = await unmade('src/content/blog/x.md', line, {
      'astro.config.mjs': '',
      'src/content.config.ts':
        "const blog = defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.md' }), schema: ({ image }) => z.object({ title: z.string(), heroImage: image().optional() }) })",
    })
    expect(found.unmade).toMatchObject({ path })
  })

  test('Hugo: a bundle has it beside its page, a single page in static/', async () => {
    const line = 'images: [b.png]'
    const bundle = await unmade('content/posts/x/index.md', line, { 'hugo.toml': '' })
    expect(bundle.unmade).toMatchObject({ path: 'content/posts/x/b.png' })
    const single = await unmade('content/posts/x.md', line, { 'hugo.toml': '' })
    expect(single.unmade).toMatchObject({ path: 'static/b.png' })
  })

  test.each([
    ['an alias', 'image: "@img/b.png"', {}],
    ['another ending', 'image: /img/b.gif', {}],
    ['what a template fills in', 'image: "{{ site.img }}/b.png"', {}],
    ['a bare name', 'image: b.png', {}],
    ['no file name', 'image: harbour', {}],
    ['the repo of others', 'image: /.github/b.png', {}],
    ['another spelling', 'image: /img/B.png', { 'img/b.PNG': '' }],
  ])('is told and not drawn: %s', async (_, line, files) => {
    expect((await unmade(post, line, { ...jekyll, ...files })).unmade).toHaveProperty('why')
  })

  test.each([
    ['an address of others', 'image: https://cdn.example/b.png', {}],
    ['one that is there', 'image: /img/b.png', { 'img/b.png': '' }],
    ['another one that is there', 'image: /img/b.png\ncover: /img/c.png', { 'img/c.png': '' }],
    ['nothing', 'description: X', {}],
  ])('is a picture, or none: %s', async (_, line, files) => {
    const found = await unmade(post, line, { ...jekyll, ...files })
    expect(found.unmade).toBeUndefined()
  })

  test('an alias that other posts explain is followed', async () => {
    const old = (name: string) => `---\nimage: "@img/${name}.png"\n---\n`
    const files = {
      ...jekyll,
      '_posts/2025-01-01-a.md': old('a'),
      '_posts/2025-01-02-b.md': old('b'),
      'assets/pictures/a.png': '',
      'assets/pictures/b.png': '',
    }
    const found = await unmade(post, 'image: "@img/x.png"', files, 10, (path) => path !== post)
    expect(found.unmade).toMatchObject({ path: 'assets/pictures/x.png', elsewhere: false })
  })

  test('where the pictures of old posts are not in the repo either, they are made elsewhere', async () => {
    const old = { '_posts/2025-01-01-a.md': '---\nimage: /media/a.png\n---\n' }
    const isOld = (path: string) => path !== post
    const files = { ...jekyll, ...old }
    expect((await unmade(post, 'image: /media/x.png', files, 10, isOld)).unmade).toMatchObject({
      elsewhere: true,
    })
    const there = { ...files, 'media/a.png': '' }
    expect((await unmade(post, 'image: /media/x.png', there, 10, isOld)).unmade).toMatchObject({
      elsewhere: false,
    })
    // Posts that are all news prove nothing.
    expect((await unmade(post, 'image: /m/x.png', jekyll, 10, () => false)).unmade).toMatchObject({
      elsewhere: false,
    })
  })
})

describe('a picture that lies where the post’s own belongs', () => {
  const image = (name: string) =>
    `---\nhead:\n  - - meta\n    - property: og:image\n      content: https://x.example/og-image-${name}.webp\n---\n`
  const vitepress = {
    'docs/.vitepress/config.ts': "export default { sitemap: { hostname: 'https://x.example' } }",
    'docs/blog/a.md': image('a'),
    'docs/blog/c.md': image('c'),
    'docs/public/og-image-a.webp': '',
    'docs/public/og-image-c.webp': '',
  }
  const open = (files: Record<string, string>) =>
    openSite(filesOf(new Map(Object.entries({ ...files, 'docs/blog/b.md': empty }))).files, plain, {
      size: 10,
      settled: (path) => path !== 'docs/blog/b.md',
    })

  test.each(['webp', 'png', 'jpg'])('VitePress: og-image-b.%s', async (ending) => {
    const file = `docs/public/og-image-b.${ending}`
    const site = await open({ ...vitepress, [file]: '' })
    const lying = site.lying(read('docs/blog/b.md', empty))
    expect(lying?.file).toBe(file)
    const edit = lying!.edit({ alt: 'B', size: { width: 1200, height: 630 }, body: false })
    expect(JSON.stringify(edit)).toContain(`"https://x.example/og-image-b.${ending}"`)
    expect(JSON.stringify(edit)).toContain('"1200"')
  })

  test('none where no file is there, or the post has its own', async () => {
    const site = await open(vitepress)
    expect(site.lying(read('docs/blog/b.md', empty))).toBeUndefined()
    expect(site.lying(read('docs/blog/a.md', image('a')))).toBeUndefined()
  })

  test('Astro: what no page can name goes into the key of the hero alone', async () => {
    const path = 'src/content/blog/b.md'
    const site = await siteOf({
      'astro.config.mjs': '',
      'src/content.config.ts':
        "const blog = defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.md' }), schema: ({ image }) => z.object({ heroImage: image().optional(), socialImage: z.string().optional() }) })",
      [path]: empty,
      'src/assets/hero/b.png': '',
    })
    const edit = site.lying(read(path, empty))!.edit({
      alt: 'B',
      size: { width: 10, height: 10 },
      body: false,
    })
    expect(edit.fields?.map(({ key, value }) => [key.join('.'), value])).toEqual([
      ['heroImage', '../../assets/hero/b.png'],
      ['heroImageAlt', 'B'],
    ])
  })
})

test('Eleventy: where the usual folder is not copied, the pictures go below that of the others', async () => {
  const old = (image: string) => `---\nimage: ${image}\n---\n`
  const files = {
    'eleventy.config.js':
      'export default (c) => { c.addPassthroughCopy({ [dirs.assets]: "assets" }) }',
    'blog/a.md': old('/assets/blog/2024/harbour-at-night.png'),
    'blog/b.md': old('/assets/blog/2025/two-bees.png'),
    'assets/blog/2024/harbour-at-night.png': '',
    'assets/blog/2025/two-bees.png': '',
    'blog/c.md': empty,
  }
  const site = await openSite(filesOf(new Map(Object.entries(files))).files, plain, {
    size: 10,
    settled: (path) => path !== 'blog/c.md',
  })
  const place = site.place(read('blog/c.md', empty), formats)
  expect(place.hero).toMatch(/^assets\/blog\/hero\/[^/]*c\.webp$/)
  expect(place.warnings.join()).not.toContain('addPassthroughCopy')
})
