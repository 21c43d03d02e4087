import { describe, expect, test } from 'vitest'
import { formats, images, siteOf } from '../fixture.ts'

const next = { 'next.config.js': '', 'public/x.png': '' }
const kit = { 'src/app.html': '', 'src/routes/+page.svelte': '' }
const collections = (schema: string) =>
  `import { defineCollection, defineConfig } from '@content-collections/core'
import { z } from 'zod'
const posts = defineCollection({ name: 'posts', directory: 'content/posts', include: '**/*.md', schema: ${schema} })
export default defineConfig({ collections: [posts] })
`
const velite = (schema: string) =>
  `const posts = defineCollection({ name: 'Post', pattern: 'posts/**/*.md', schema: ${schema} })
export default defineConfig({ root: 'content', collections: { posts } })
`
const fumadocs = (schema: string) =>
  `export const docs = defineDocs({ dir: 'content/docs' })
export const blog = defineCollections({ type: 'doc', dir: 'content/posts', schema: ${schema} })
`

/** The keys of a post's images, where they go, and what is told. */
async function placed(texts: Record<string, string>) {
  const path = 'content/posts/b.md'
  const text = '---\ntitle: B\n---\n'
  const site = await siteOf({ ...texts, [path]: text })
  const post = site.read(path, new TextEncoder().encode(text))
  const place = site.place(post, formats)
  const { fields = [] } = place.edit({ ...images, alt: 'Bees', body: false })
  const keys = Object.fromEntries(fields.map(({ key, value }) => [key.join('.'), value]))
  return { keys, place, isHero: site.heroOf(post, [place.hero]) !== undefined }
}

describe.each([
  ['content-collections', 'content-collections.ts', collections],
  ['velite', 'velite.config.ts', velite],
  ['fumadocs', 'source.config.ts', fumadocs],
])('%s', (_, file, config) => {
  test.each([
    ['z.object({ title: z.string(), image: z.string().optional() })', { image: 'hero' }],
    [
      'z.object({ cover: z.object({ src: z.string(), alt: z.string() }), ogImage: z.string() })',
      { cover: 'hero', ogImage: 'social' },
    ],
    ['z.object({ title: z.string(), images: z.array(z.string()) }).strict()', { images: 'hero' }],
    ['s.object({ title: s.string() }).transform((x) => ({ ...x, image: x.title }))', {}],
    ['z.object({ image: z.boolean(), cover: z.number() })', {}],
    ['schemaFromElsewhere', {}],
  ])('%s', async (schema, words) => {
    for (const texts of [next, kit]) {
      const { keys, place, isHero } = await placed({ ...texts, [file]: config(schema) })
      expect(Object.keys(keys)).toEqual(Object.keys(words))
      if (Object.keys(words).length > 0) continue
      expect(place.warnings.join()).toMatch(/so nothing was written into the post: .*`meta`/)
      expect(isHero).toBe(true)
    }
  })
})

test('an image that velite imports is named by its path', async () => {
  const schema = "s.object({ cover: s.image({ absoluteRoot: 'public' }).optional() })"
  const { keys, place } = await placed({ ...next, 'velite.config.ts': velite(schema) })
  expect(keys).toEqual({ cover: '../images/hero/b.webp' })
  expect(place.hero).toBe('content/images/hero/b.webp')
})

test('the schemas of fumadocs and of older collections', async () => {
  const own = fumadocs('frontmatterSchema.extend({ image: z.string().optional() })')
  expect((await placed({ ...next, 'source.config.ts': own })).keys).toHaveProperty('image')
  const docs =
    "export const posts = defineDocs({ dir: 'content/posts', docs: { schema: pageSchema.extend({ cover: z.string() }) } })"
  expect((await placed({ ...next, 'source.config.ts': docs })).keys).toHaveProperty('cover')
  const none = "export const posts = defineDocs({ dir: 'content/posts' })"
  expect((await placed({ ...next, 'source.config.ts': none })).keys).toEqual({})
  const older = collections('(z) => ({ title: z.string(), heroImage: z.string() })')
  expect((await placed({ ...next, 'content-collections.ts': older })).keys).toHaveProperty(
    'heroImage',
  )
})

test.each([
  ['z.object({ image: z.string() })', ['image']],
  ['z.object({ image: z.object({ src: z.string(), alt: z.string() }) })', ['image']],
  ['z.object({ cover: z.string().optional() })', ['cover']],
  ['z.object({ title: z.string() })', []],
  ['z.object({ image: z.boolean() })', []],
])('Nuxt Content with %s: %j', async (schema, expected) => {
  const config = `export default defineContentConfig({ collections: { posts: defineCollection({ type: 'page', source: 'posts/*.md', schema: ${schema} }) } })`
  const { keys } = await placed({ 'nuxt.config.ts': '', 'content.config.ts': config })
  expect(Object.keys(keys)).toEqual([...expected, 'seo'])
})
