import { expect, test } from 'vitest'
import { SettingsError } from '../../../src/errors.ts'
import { empty, formats, now, placed, read, siteOf } from '../fixture.ts'

test.each([
  ['../outside'],
  ['/etc'],
  ['.git/hooks'],
  ['public/.github'],
  ['a//b'],
  ['a\\b'],
  ['C:/images'],
  [''],
  ['./'],
])('image-dir %j is refused', async (imageDir) => {
  await expect(siteOf({ 'astro.config.mjs': '' }, { imageDir })).rejects.toThrow(SettingsError)
})

test('posts replace the globs, exclude limits them, lists stay out unless named', async () => {
  const texts = { 'hugo.toml': '', 'content/posts/x.md': empty }
  const posts = ['content/{notes,posts}/**', '!content/posts/old/**', 'README.md', 'pages/*.md']
  const site = await siteOf(texts, { posts, exclude: ['**/private/**'] })
  const isPost = (path: string) => site.isPost(path)
  expect(
    ['content/notes/a.md', 'content/posts/x.md', 'README.md', 'pages/a.md'].map(isPost),
  ).toEqual([true, true, true, true])
  expect(
    [
      'content/talks/a.md',
      'content/posts/old/a.md',
      'content/posts/_index.md',
      'content/posts/private/a.md',
      'content/posts/x.png',
      'content/posts/.github/x.md',
    ].map(isPost),
  ).toEqual([false, false, false, false, false, false])
})

test('drafts: true also draws for drafts and scheduled posts, never for what is no page', async () => {
  const texts = { 'hugo.toml': '' }
  const [draft, later, hidden] = ['draft: true', 'date: 2030-01-01', 'build: {render: never}'].map(
    (line) => read('content/posts/x.md', `---\n${line}\n---\n`),
  )
  const shy = await siteOf(texts)
  const bold = await siteOf(texts, { drafts: true })
  expect([draft, later, hidden].map((post) => shy.unpublished(post!, now))).toEqual([
    'draft',
    'scheduled for 2030-01-01',
    'build.render: never',
  ])
  expect([draft, later, hidden].map((post) => bold.unpublished(post!, now))).toEqual([
    undefined,
    undefined,
    'build.render: never',
  ])
})

test('image-dir inside of a served folder holds both images', async () => {
  expect(await placed('docusaurus.config.js', 'blog/x.md', { imageDir: 'static/pics/' })).toEqual({
    files: ['static/pics/x.webp', 'static/pics/x-social.jpg'],
    keys: {
      image: '/pics/x-social.jpg',
      hero_image: '/pics/x.webp',
      hero_image_alt: 'Bees',
    },
    src: '/pics/x.webp',
    warnings: [],
  })
})

test('image-dir elsewhere: relative paths, and said so', async () => {
  const { keys, warnings } = await placed('docusaurus.config.js', 'blog/x.md', { imageDir: 'pics' })
  expect(keys.image).toBe('../pics/x-social.jpg')
  expect(warnings).toEqual([expect.stringContaining('set "image-url"')])
})

test('image-dir for heroes that are imported: the social image stays public', async () => {
  const { files, keys, warnings } = await placed('astro.config.mjs', 'src/content/blog/x.md', {
    imageDir: 'src/pics',
  })
  expect(files).toEqual(['src/pics/x.webp', 'public/images/social/x-social.jpg'])
  expect(keys.heroImage).toBe('../../pics/x.webp')
  expect(keys.socialImage).toBe('/images/social/x-social.jpg')
  expect(warnings).toEqual([])
})

test('image-url as a path and as an address', async () => {
  const at = (imageUrl: string) =>
    placed('jekyll/_config.yml', 'jekyll/_posts/2026-01-01-x.md', {
      site: 'jekyll',
      imageDir: 'cdn/hero',
      imageUrl,
    })
  expect((await at('/pics/')).keys.hero_image).toBe('/pics/2026-01-01-x.webp')
  const { keys, src } = await at('https://cdn.example/pics')
  expect(keys.hero_image).toBe('https://cdn.example/pics/2026-01-01-x.webp')
  expect(keys.image).toMatchObject({ path: 'https://cdn.example/pics/2026-01-01-x-social.jpg' })
  expect(src).toBe('https://cdn.example/pics/2026-01-01-x.webp')
})

test('image-url gives VitePress the address that the repo does not tell', async () => {
  const imageUrl = 'https://x.example/base/images/hero'
  const { keys, warnings } = await placed('.vitepress/config.ts', 'blog/x.md', { imageUrl })
  const [image] = keys.head as unknown as [[string, object]]
  expect(image).toEqual(['meta', { property: 'og:image', content: `${imageUrl}/x-social.jpg` }])
  expect(warnings).toEqual([])
})

test('image-dir takes a Hugo bundle out of its folder', async () => {
  const { files } = await placed('hugo.toml', 'content/posts/x/index.md', { imageDir: 'static/p' })
  expect(files).toEqual(['static/p/x.webp', 'static/p/x-social.jpg'])
})

test('two sites with one folder of images keep their names apart', async () => {
  const paths = ['a/blog/x.md', 'b/blog/x.md', 'b/blog/y.md']
  const texts = Object.fromEntries(
    [...paths, 'a/docusaurus.config.js', 'b/docusaurus.config.js'].map((path) => [path, '']),
  )
  const site = await siteOf(texts, { imageDir: 'shared', imageUrl: '/shared' })
  const heroes = paths.map((path) => site.place(read(path, empty), formats).hero)
  expect(heroes[0]).toMatch(/^shared\/x_[0-9a-f]{10}\.webp$/)
  expect(heroes[1]).toMatch(/^shared\/x_[0-9a-f]{10}\.webp$/)
  expect(heroes[0]).not.toBe(heroes[1])
  expect(heroes[2]).toBe('shared/y.webp')
})

test.each([
  [
    { hero: 'cover.image' },
    { images: ['images/hero/x-social.jpg'], cover: { image: 'images/hero/x.webp' } },
  ],
  [
    { social: 'seo.card' },
    {
      featured_image: 'images/hero/x.webp',
      featured_image_alt: 'Bees',
      seo: { card: 'images/hero/x-social.jpg' },
    },
  ],
  [
    { alt: 'alt' },
    {
      images: ['images/hero/x-social.jpg'],
      featured_image: 'images/hero/x.webp',
      alt: 'Bees',
    },
  ],
])('fields %j replace the keys of Hugo', async (fields, keys) => {
  expect((await placed('hugo.toml', 'content/posts/x.md', { fields })).keys).toEqual(keys)
})
