import { expect, test } from 'vitest'
import { collectionsIn } from '../../../../src/sites/generators/astro/collections.ts'
import { readModule } from '../../../../src/sites/reading/code-module.ts'
import { empty, formats, images, read, siteOf } from '../../fixture.ts'

const path = 'src/content/blog/x.md'

const collectionsOf = (text: string) => {
  const read = readModule(text, { path: 'content.config.ts', dir: '.', load: () => undefined })
  return 'module' in read ? collectionsIn(read.module.exported('collections')) : []
}

async function placedBy(schema: string, config = "export default { site: 'https://x.org' }") {
  const site = await siteOf({
    'astro.config.ts': config,
    'src/content.config.ts': schema,
    [path]: '',
  })
  const post = read(path, empty)
  const place = site.place(post, formats)
  const { fields = [] } = place.edit({ ...images, alt: 'Bees', body: false })
  const keys = Object.fromEntries(fields.map(({ key, value }) => [key.join('.'), value]))
  return { keys, place, site, post }
}
const blog = (schema: string) =>
  `const blog = defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.md' }), schema: ${schema} })
   export const collections = { blog }`
const withKeys = (keys: string) =>
  blog(`({ image }) => z.object({ title: z.string(), ${keys} }).strict()`)

test.each([
  // A union of maps is filled as its first map.
  [
    `cover: z.union([z.object({ alt: z.string(), image: image() }), z.object({ alt: z.string(), dark: image(), light: image() })]).optional()`,
    { cover: { image: '../../assets/hero/x.webp', alt: 'Bees' } },
  ],
  [
    'cover: z.object({ light: image(), dark: image(), alt: z.string() }).optional()',
    {
      cover: {
        light: '../../assets/hero/x.webp',
        dark: '../../assets/hero/x.webp',
        alt: 'Bees',
      },
    },
  ],
  ['images: z.array(z.string()).optional()', { images: ['/images/hero/x.webp'] }],
  ['images: image().array()', { images: ['../../assets/hero/x.webp'] }],
  ['ogImage: image().or(z.string()).optional()', { ogImage: '../../assets/hero/x-social.jpg' }],
  ['ogImage: z.string().optional()', { ogImage: '/images/hero/x-social.jpg' }],
  ['image: z.string().url().optional()', { image: 'https://x.org/images/social/x-social.jpg' }],
  ['image: z.string().optional().nullable().default("")', { image: '/images/hero/x.webp' }],
])('a strict schema with %s', async (keys, written) => {
  const { keys: got, place } = await placedBy(withKeys(keys))
  expect(got).toEqual(written)
  expect(place.warnings).toEqual([])
})

test.each([
  ['no image', withKeys('by: z.string()')],
  ['a gallery of maps alone', withKeys('gallery: z.array(z.object({ src: image() }))')],
  [
    'an image in a map that wants more',
    withKeys('cover: z.object({ src: image(), credit: z.string() })'),
  ],
  [
    'keys of another kind',
    withKeys('image: z.boolean(), cover: z.preprocess(read, z.object({ url: z.string() }))'),
  ],
  [
    'strict at the end of a chain',
    blog('z.object({ title: z.string() }).extend({ by: z.string() }).strict()'),
  ],
  ['strict by name', `const base = z.strictObject({ title: z.string() })\n${blog('base')}`],
  ['a schema of another file', `import { schema } from './schema'\n${blog('schema')}`],
  ['a schema made by a package', `import { docsSchema } from 'x'\n${blog('docsSchema()')}`],
])('%s: the post stays as it is, and the images are its own all the same', async (_, schema) => {
  const { keys, place, post } = await placedBy(schema)
  expect(keys).toEqual({})
  expect(place.warnings).toEqual([expect.stringMatching(/"fields" in the settings.*`meta`/)])

  const site = await siteOf({
    ...{ 'astro.config.ts': '', 'src/content.config.ts': schema },
    ...{ [path]: '', [place.hero]: '' },
  })
  expect([site.heroOf(post), site.heroFileOf(post)]).toEqual([place.hero, place.hero])
})

test('a key for a full address waits until the site has one', async () => {
  const schema = withKeys('image: z.string().url().optional()')
  expect((await placedBy(schema, '')).keys).toEqual({})
})

test('fields of the settings win over a strict schema', async () => {
  const site = await siteOf(
    { 'astro.config.ts': '', 'src/content.config.ts': withKeys('by: z.string()'), [path]: '' },
    { fields: { hero: 'picture' } },
  )
  const { fields } = site.place(read(path, empty), formats).edit({ ...images, body: false })
  expect(fields).toEqual([{ key: ['picture'], value: '/images/hero/x.webp', mode: 'set' }])
})

test('folders and patterns of collections, also where they are named by constants', () => {
  const text = `export const BLOG_PATH = "src/data/blog"
    const blog = defineCollection({ loader: glob({ pattern: "**/[^_]*.md", base: \`./\${BLOG_PATH}\` }) })
    const posts = defineCollection({ loader: glob({ pattern: "posts/**/*.mdx", base: BLOG_PATH }) })
    const people = defineCollection({ loader: file("people.json"), schema: z.object({}) })
    export const collections: Record<string, unknown> = { blog, 'my-posts': posts, people }`
  expect(collectionsOf(text).map(({ name, base, patterns }) => [name, base, ...patterns])).toEqual([
    ['blog', 'src/data/blog', '**/[^_]*.md'],
    ['my-posts', 'src/data/blog', 'posts/**/*.mdx'],
    ['people', 'src/content/people', '**/*.{md,mdx,markdown}'],
  ])
})

test.each([
  '',
  'const blog = defineCollection({',
  'x({]}',
  'collections = {`${',
  "defineCollection({ schema: z.object({ '",
])('code that ends nowhere does no harm: %j', (text) => {
  expect(collectionsOf(text).length).toBeLessThanOrEqual(1)
})
