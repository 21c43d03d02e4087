import { expect, test } from 'vitest'
import { PostError } from '../../../src/errors.ts'
import { editPost } from '../../../src/posts/edit.ts'
import { empty, formats, images, placed, read, siteOf } from '../fixture.ts'

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
  const site = await siteOf({ [mark]: config, [path]: '' })
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
  const site = await siteOf({ 'astro.config.ts': '', 'src/content/config.ts': schema, [path]: '' })
  const place = site.place(read(path, empty), formats)
  expect(place.warnings).toEqual([
    'The schema of "posts" in src/content/config.ts does not name heroImageAlt, socialImage, so the pages do not see them: add them to it, or let the command `wire` propose the patch, or `meta` put the tags into the built pages at deploy time.',
  ])
  const fields = place.edit({ ...images, body: false }).fields ?? []
  expect(fields.map(({ key }) => key.join('.'))).toEqual(['picture', 'heroImageAlt', 'socialImage'])
})

test.each([
  ['image: z.object({ url: z.string(), alt: z.string() })', ['image.url', 'image.alt'], 'served'],
  ['image: image().or(z.string()).optional()', ['image'], 'imported'],
  ['"cover-art": z.optional(image())', ['cover-art'], 'imported'],
  ['cover: image(), ogImage: image()', ['cover', 'ogImage'], 'imported'],
  ['hero: z.object({ src: image(), alt: z.string() })', ['hero.src', 'hero.alt'], 'imported'],
])('a strict schema with %s gets %j', async (fields, keys, way) => {
  const text = `const blog = defineCollection({ schema: ({ image }) => z.object({
    title: z.string().default('},{'), ${fields} }).strict() }); export const collections = { blog }`
  const path = 'src/content/blog/x.md'
  const site = await siteOf({ 'astro.config.ts': '', 'src/content.config.ts': text, [path]: '' })
  const place = site.place(read(path, '---\ntitle: X\n---\n'), formats)
  const edit = place.edit({ ...images, alt: 'Bees', body: false })
  const leaves = (edit.fields ?? []).flatMap(({ key, value }) =>
    typeof value === 'string'
      ? [key.join('.')]
      : Object.keys(value).map((name) => `${key}.${name}`),
  )
  expect(leaves).toEqual(keys)
  expect(place.hero.startsWith(way === 'served' ? 'public/' : 'src/assets/')).toBe(true)
  expect(place.warnings).toEqual([])
})
