import { expect, test } from 'vitest'
import { PostError, SettingsError } from '../../src/errors.ts'
import { editPost } from '../../src/posts/edit.ts'
import { readPost } from '../../src/posts/read.ts'
import { openSite } from '../../src/sites/detect.ts'
import type { SiteSettings } from '../../src/sites/site.ts'
import { filesOf, formats, images, now, plain } from './fixture.ts'

const open = (texts: Record<string, string>, settings: Partial<SiteSettings> = {}) =>
  openSite(filesOf(new Map(Object.entries(texts))).files, { ...plain, ...settings })
const read = (path: string, text: string) => readPost(path, new TextEncoder().encode(text))
const empty = '---\ntitle: X\n---\n'

/** What the settings make of an Astro post: paths of both files, the keys, the warnings. */
async function placed(mark: string, path: string, settings: Partial<SiteSettings>, text = empty) {
  const site = await open({ [mark]: '', [path]: text }, settings)
  const place = site.place(read(path, text), formats)
  const edit = place.edit({ ...images, alt: 'Bees', body: true })
  const keys = Object.fromEntries(
    (edit.fields ?? []).map(({ key, value }) => [key.join('.'), value]),
  )
  return { files: [place.hero, place.social], keys, src: edit.image?.src, warnings: place.warnings }
}

test('nothing known: the error says what was looked for, and shows settings that work', async () => {
  const error = await open({ 'README.md': '', 'app/index.html': '' }).catch((error) => error)
  expect(error).toBeInstanceOf(SettingsError)
  expect(error.message).toBe('No site generator is known in this repository')
  for (const name of [
    'astro',
    'starlight',
    'hugo',
    'jekyll',
    'docusaurus',
    'eleventy',
    'vitepress',
  ])
    expect(error.hint).toContain(name)
  for (const line of ['site: generic', 'fields: { hero: cover.image', 'image-dir:', 'index.html'])
    expect(error.hint).toContain(line)
})

test('a site that nobody knows, and a generic one without keys', async () => {
  await expect(open({}, { site: 'wordpress' })).rejects.toThrow('The site "wordpress" is not known')
  await expect(open({ 'a.md': '' }, { site: 'generic' })).rejects.toThrow(
    'The generic site needs the key of the hero image',
  )
})

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
  await expect(open({ 'astro.config.mjs': '' }, { imageDir })).rejects.toThrow(SettingsError)
})

test.each([
  ['config.toml', 'base_url = "https://zola.example"', 'content/post.md'],
  ['config.yml', 'name: an app', 'content/post.md'],
  ['_config.yml', 'title: Hexo', 'source/_posts/x.md'],
  ['_config.yml', 'theme: no posts', 'docs/x.md'],
  ['astro.config.mjs.bak', '', 'src/content/blog/x.md'],
  ['.github/ISSUE_TEMPLATE/config.yml', 'baseURL: x', 'content/posts/x.md'],
])('%s with %j is no site that we know', async (mark, text, path) => {
  await expect(open({ [mark]: text, [path]: empty })).rejects.toThrow('No site generator is known')
})

test('who names the generator need not prove it', async () => {
  const site = await open({ 'content/posts/x.md': empty }, { site: 'hugo' })
  expect([site.name, site.root, site.isPost('content/posts/x.md')]).toEqual(['hugo', '', true])
})

test('sites in samples and test data count only where there are no others', async () => {
  const sample = { 'examples/blog/astro.config.mjs': '', 'examples/blog/src/content/a.md': empty }
  expect((await open(sample)).root).toBe('examples/blog')
  const both = await open({ ...sample, 'web/hugo.toml': '' })
  expect([both.name, both.root]).toEqual(['hugo', 'web'])
})

test('Starlight and a blog of its own in one root are two sites', async () => {
  const config = "import starlight from '@astrojs/starlight'; // site: 'https://no.example'"
  const paths = ['src/content/docs/index.md', 'src/content/blog/x.md']
  const site = await open({ 'astro.config.mjs': config, [paths[0]!]: '', [paths[1]!]: '' })
  expect([site.name, site.origin]).toEqual(['starlight + astro', undefined])
  expect(paths.map((path) => site.isPost(path))).toEqual([true, true])
  const blog = site.place(read('src/content/blog/x.md', empty), formats)
  expect(blog.hero).toBe('src/assets/hero/x.webp')
  const docs = site.place(read('src/content/docs/index.md', empty), formats)
  expect(docs.hero).toBe('public/images/hero/index.webp')
})

test('many sites: texts of a few, all of them known', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `site-${index}`)
  const texts = new Map(
    names.flatMap((name) => [
      [`${name}/docusaurus.config.js`, ''] as const,
      [`${name}/blog/x.md`, empty] as const,
    ]),
  )
  const { files, batches } = filesOf(texts)
  const site = await openSite(files, plain)
  expect(batches.map(({ length }) => length)).toEqual([6])
  expect(names.every((name) => site.isPost(`${name}/blog/x.md`))).toBe(true)
})

test('posts replace the globs, exclude limits them, lists stay out unless named', async () => {
  const texts = { 'hugo.toml': '', 'content/posts/x.md': empty }
  const posts = ['content/{notes,posts}/**', '!content/posts/old/**', 'README.md', 'pages/*.md']
  const site = await open(texts, { posts, exclude: ['**/private/**'] })
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
  const shy = await open(texts)
  const bold = await open(texts, { drafts: true })
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
  const site = await open(texts, { imageDir: 'shared', imageUrl: '/shared' })
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

test('fields.hero leaves the alt text of the social image with it', async () => {
  const path = '_posts/2026-01-01-x.md'
  const { keys } = await placed('_config.yml', path, { fields: { hero: 'header.image' } })
  expect(keys).toEqual({
    image: {
      path: '/assets/images/hero/2026-01-01-x-social.jpg',
      alt: 'Bees',
      width: 1200,
      height: 630,
    },
    header: { image: '/assets/images/hero/2026-01-01-x.webp' },
  })
})

test('what the author wrote beside the missing hero stays', async () => {
  const text = '---\nimage:\n  alt: Said by the author\n  lqip: tiny\n---\n'
  const { keys } = await placed('_config.yml', '_posts/2026-01-05-x.md', {}, text)
  expect(keys).toEqual({
    'image.path': '/assets/images/hero/2026-01-05-x-social.jpg',
    'image.width': 1200,
    'image.height': 630,
    hero_image: '/assets/images/hero/2026-01-05-x.webp',
  })
})

test('a key that holds something else is not overwritten by a map', async () => {
  const fields = { hero: 'cover.image' }
  const text = '---\ncover: [1, 2]\n---\n'
  await expect(placed('hugo.toml', 'content/posts/x.md', { fields }, text)).rejects.toThrow(
    PostError,
  )
})

test.each([
  ['.vitepress/config.ts', 'blog/x.md', 7],
  ['astro.config.mjs', 'src/content/docs/index.md', 6],
])('drawn again, %s has each tag once and keeps the others', async (mark, path, count) => {
  const config = "import '@astrojs/starlight'\nexport default { site: 'https://x.example' }"
  const site = await open({ [mark]: config, [path]: '' })
  const edited = (text: string, alt: string) => {
    const post = read(path, text)
    const bytes = editPost(post, site.place(post, formats).edit({ ...images, alt, body: false }))
    return new TextDecoder().decode(bytes)
  }
  const first = edited('---\nhead:\n  - [link, {rel: icon}]\n---\n', 'First')
  const second = edited(first, 'Second')
  expect(read(path, second).meta.head).toHaveLength(count + 1)
  expect(second).not.toContain('First')
  expect(second).toContain('Second')
  expect(edited(second, 'Second')).toBe(second)
})

test('drawn again, a Hugo list of images keeps what comes after the first', async () => {
  const text = '---\nimages: [old.jpg, gallery.jpg]\n---\n'
  const { keys } = await placed('hugo.toml', 'content/posts/x.md', {}, text)
  expect(keys.images).toEqual(['images/hero/x-social.jpg', 'gallery.jpg'])
})

test('schemas that drop a key are told of', async () => {
  const schema = `const blog = defineCollection({ schema: ({ image }) => z.object({
    title: z.string(), // "heroImage: image()" is not here
    picture: image().optional(),
  }) }); export const collections = { posts: blog }`
  const path = 'src/content/posts/x.md'
  const site = await open({ 'astro.config.ts': '', 'src/content/config.ts': schema, [path]: '' })
  const place = site.place(read(path, empty), formats)
  expect(place.warnings).toEqual([
    'The schema of "posts" in src/content/config.ts does not name heroImageAlt, socialImage, so the pages do not see them.',
  ])
  const fields = place.edit({ ...images, body: false }).fields ?? []
  expect(fields.map(({ key }) => key.join('.'))).toEqual(['picture', 'heroImageAlt', 'socialImage'])
})
