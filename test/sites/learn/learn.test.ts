import { describe, expect, it } from 'vitest'
import type { SiteSettings } from '../../../src/sites/contract/site.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { empty, filesOf, formats, images, plain, read } from '../fixture.ts'

const marks = {
  hugo: { 'hugo.toml': "baseURL = 'https://a.example/'\n" },
  astro: { 'astro.config.mjs': "export default { site: 'https://a.example' }\n" },
  jekyll: { '_config.yml': 'url: https://a.example\n', Gemfile: '' },
} as const

const schema = (type: string) => ({
  'src/content.config.ts': `const blog = defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.md' }), schema: ({ image }) => z.object({ title: z.string(), banner: ${type}.optional() }) })\nexport const collections = { blog }\n`,
})

interface Repo {
  readonly files: Readonly<Record<string, string>>
  /** Posts by path: what their front matter says of images. */
  readonly posts: Readonly<Record<string, string>>
  readonly images?: readonly string[]
  readonly settings?: Partial<SiteSettings>
}

/** What a new post gets in a repo with these posts: files, keys, and how many posts agreed. */
async function taught(path: string, { files, posts, images: there = [], settings = {} }: Repo) {
  const texts = new Map([
    ...Object.entries(files),
    ...there.map((image): [string, string] => [image, '']),
    ...Object.entries(posts).map(([post, says]): [string, string] => [
      post,
      `---\ntitle: X\n${says}\n---\n`,
    ]),
    [path, empty],
  ])
  const site = await openSite(filesOf(texts).files, { ...plain, ...settings }, { size: 20 })
  const place = site.place(read(path, empty), formats)
  const { fields = [] } = place.edit({ ...images, alt: 'Bees', body: false })
  const keys = Object.fromEntries(fields.map(({ key, value }) => [key.join('.'), value]))
  return { hero: place.hero, social: place.social, keys, about: site.about[1] ?? '', site }
}

const slugs = ['ash', 'birch', 'cedar']
/** The same for each of three posts. */
const each = (make: (slug: string, n: number) => [path: string, says: string]) =>
  Object.fromEntries(slugs.map((slug, n) => make(slug, n + 1)))
const pictures = (make: (slug: string, n: number) => string) =>
  slugs.map((slug, n) => make(slug, n + 1))

describe('how files are named', () => {
  it.each([
    ['{slug}', 'static/trees/elm.webp', (slug: string) => `static/trees/${slug}.png`],
    ['hero-{slug}', 'static/t/hero-elm.webp', (slug: string) => `static/t/hero-${slug}.png`],
    ['{slug}/cover', 'static/t/elm/cover.webp', (slug: string) => `static/t/${slug}/cover.png`],
    [
      '{stem}',
      'static/t/2026-04-05-elm.webp',
      (s: string, n: number) => `static/t/2026-0${n}-05-${s}.png`,
    ],
    ['{year}/{slug}', 'static/2026/elm.webp', (slug: string) => `static/2026/${slug}.png`],
    [
      '{year}/{month}/{slug}',
      'static/2026/04/elm.webp',
      (s: string, n: number) => `static/2026/0${n}/${s}.png`,
    ],
    ['freely', 'static/t/2026-04-05-elm.webp', (_: string, n: number) => `static/t/IMG_00${n}.png`],
  ])('%s', async (_, hero, image) => {
    const found = await taught('content/post/2026-04-05-elm.md', {
      files: marks.hugo,
      images: pictures(image),
      posts: each((slug, n) => [
        `content/post/2026-0${n}-05-${slug}.md`,
        `banner: /${image(slug, n).slice('static/'.length)}`,
      ]),
    })
    expect(found.hero).toBe(hero)
    expect(found.keys.banner).toBe(`/${hero.slice('static/'.length)}`)
    expect(found.social).toBe(hero.replace('.webp', '-social.jpg'))
  })
})

describe('how paths are written', () => {
  it.each([
    ['an alias', '@assets/trees/', 'src/assets/trees/', '@assets/trees/elm.webp'],
    ['a home alias', '~/assets/trees/', 'src/assets/trees/', '~/assets/trees/elm.webp'],
    ['relative to the post', '../../assets/', 'src/assets/', '../../assets/elm.webp'],
    ['beside the post', './', 'src/content/blog/', './elm.webp'],
    ['beside the post, without a dot', '', 'src/content/blog/', 'elm.webp'],
    ['a full address', 'https://a.example/img/', 'public/img/', 'https://a.example/img/elm.webp'],
    [
      'an address of another host',
      'https://cdn.example/x/img/',
      'public/img/',
      'https://cdn.example/x/img/elm.webp',
    ],
    ['from the top of the site', '/img/', 'public/img/', '/img/elm.webp'],
    ['without a slash', 'img/', 'public/img/', 'img/elm.webp'],
    ['a bare name', '', 'public/deep/img/', 'elm.webp'],
  ])('%s', async (_, start, folder, written) => {
    const found = await taught('src/content/blog/elm.md', {
      files: marks.astro,
      images: pictures((slug) => `${folder}${slug}.png`),
      posts: each((slug) => [`src/content/blog/${slug}.md`, `photo: '${start}${slug}.png'`]),
    })
    expect(found.hero).toBe(`${folder}elm.webp`)
    expect(found.keys.photo).toBe(written)
    expect(found.about).toContain('as in 3 of 4 posts read')
  })
})

describe('which keys', () => {
  const trees = { files: marks.hugo, images: pictures((slug) => `static/${slug}.png`) }
  const posts = (says: (slug: string) => string) =>
    each((slug) => [`content/post/${slug}.md`, says(slug)])
  const elm = 'content/post/elm.md'

  it.each([
    [
      'in a map, with its text',
      (s: string) => `hero: {src: /${s}.png, alt: A tree}`,
      { hero: { src: '/elm.webp', alt: 'Bees' } },
    ],
    [
      'a text of its own',
      (s: string) => `banner: /${s}.png\nbanner_alt: A tree`,
      { banner: '/elm.webp', banner_alt: 'Bees' },
    ],
    ['in a list', (s: string) => `photos: [/${s}.png]`, { photos: ['/elm.webp'] }],
    [
      'one picture in two keys',
      (s: string) => `banner: /${s}.png\ncard: /${s}.png`,
      { banner: '/elm.webp', card: '/elm.webp' },
    ],
    [
      'one for sharing beside',
      (s: string) => `banner: /${s}.png\nogImage: /${s}.png`,
      { banner: '/elm.webp', ogImage: '/elm-social.jpg' },
    ],
  ])('%s', async (_, says, expected) => {
    const { keys } = await taught(elm, { ...trees, posts: posts(says) })
    const known = ['images', 'featured_image', 'featured_image_alt']
    const own = Object.entries(keys).filter(([key]) => !known.includes(key))
    expect(Object.fromEntries(own)).toEqual(expected)
    expect(keys.featured_image).toBeUndefined()
  })

  it('a text, where the site would write a map', async () => {
    const found = await taught('_posts/2026-04-05-elm.md', {
      files: marks.jekyll,
      images: pictures((slug) => `img/${slug}.png`),
      posts: each((slug) => [`_posts/2026-01-05-${slug}.md`, `image: /img/${slug}.png`]),
    })
    expect(found.keys).toEqual({ image: '/img/elm-social.jpg', hero_image: '/img/elm.webp' })
  })

  it.each([
    ['one post', { 'content/post/ash.md': 'banner: /one.png' }],
    [
      'posts that differ',
      { 'content/post/a.md': 'a: /one.png', 'content/post/b.md': 'b: /two.png' },
    ],
    ['files that are not there', posts((slug) => `banner: /lost/${slug}-x.png`)],
    ['avatars and logos', posts(() => 'author: {image: /one.png}\nlogo: /two.png')],
    ['lists of maps', posts(() => 'photos: [{src: /one.png}]')],
    ['empty values', posts(() => "banner: ''\nimages: []\ncover: {image: ''}")],
    ['text that ends like a file', posts(() => 'teaser: See how I made a.png')],
  ])('not from %s', async (_, some) => {
    const { about, hero } = await taught(elm, {
      ...trees,
      images: ['static/one.png', 'static/two.png'],
      posts: some,
    })
    expect(about).toContain('no other habit found')
    expect(hero).toBe('static/images/hero/elm.webp')
  })
})

describe('the ending of the posts does not matter', () => {
  const byTheName = 'by the name of the post'
  const ways: [string, (slug: string, n: number) => { image: string; says: string }][] = [
    ['under a key', (slug) => ({ image: `img/${slug}.png`, says: `cover: ../img/${slug}.png` })],
    [byTheName, (slug) => ({ image: `img/heads/${slug}.png`, says: 'tags: [a]' })],
    [
      'in the folder of a year',
      (slug, n) => ({
        image: `img/202${n}/${slug}.png`,
        says: `cover: ../img/202${n}/${slug}.png`,
      }),
    ],
  ]
  const sites = [
    ['Quarto', { '_quarto.yml': 'website: {title: Trees}\n' }, ['qmd', 'Rmd', 'rmd', 'QMD']],
    ['SvelteKit', { 'svelte.config.js': '', 'src/routes/+page.svelte': '' }, ['svx', 'mdx']],
    [
      'no known generator',
      {},
      ['qmd', 'svx', 'rmd', 'Rmd', 'mdx', 'markdown'],
      { site: 'generic', fields: { hero: 'cover' } },
    ],
  ] as const
  const cases = sites.flatMap(([site, files, endings, settings]) =>
    ways
      // Where the settings name the key, there is nothing to learn from names.
      .filter(([way]) => settings === undefined || way !== byTheName)
      .flatMap(([way, make]) =>
        endings.map((ending) => ({ site, files, ending, settings, way, make })),
      ),
  )

  it.each(cases)('$site, $ending, $way', async ({ files, ending, settings, make }) => {
    const learned = (end: string) =>
      taught(`posts/2024-04-05-elm.${end}`, {
        files,
        images: pictures((slug, n) => make(slug, n).image),
        posts: each((slug, n) => [`posts/202${n}-0${n}-05-${slug}.${end}`, make(slug, n).says]),
        // The globs of a generator mind the case; who writes another one names the posts.
        settings: { ...settings, ...(/^[A-Z]+$/.test(end) ? { posts: ['posts/**'] } : {}) },
      })
    const [{ site: _, ...known }, { site: __, ...found }] = [
      await learned('md'),
      await learned(ending),
    ]
    expect(known.about).toMatch(/as in 3 of [34] posts read/)
    expect(found).toEqual(known)
  })

  it('posts of several endings teach one way together, each in a folder of its own', async () => {
    const found = await taught('posts/elm/index.Rmd', {
      files: { '_quarto.yml': 'website: {title: Trees}\n' },
      images: pictures((slug) => `posts/${slug}/cover.png`),
      posts: {
        'posts/ash/index.md': 'image: cover.png',
        'posts/birch/index.qmd': 'image: cover.png',
        'posts/cedar/index.Rmd': 'image: cover.png',
      },
    })
    expect(found.about).toContain('as in 3 of 4 posts read')
    expect(found.hero).toBe('posts/elm/cover.webp')
    expect(found.keys.image).toBe('cover.webp')
  })
})

describe('what cannot work, or is told otherwise', () => {
  const banners = (start: string) =>
    each((slug) => [`src/content/blog/${slug}.md`, `banner: ${start}${slug}.png`])
  const repo = { images: pictures((slug) => `public/img/${slug}.png`), posts: banners('/img/') }
  const elm = 'src/content/blog/elm.md'

  it('does not name a public path where the schema imports the image', async () => {
    const files = { ...marks.astro, ...schema('image()') }
    const { keys, hero } = await taught(elm, { ...repo, files })
    expect([keys.banner, hero]).toEqual(['../../assets/hero/elm.webp', 'src/assets/hero/elm.webp'])
    const text = await taught(elm, { ...repo, files: { ...marks.astro, ...schema('z.string()') } })
    expect([text.keys.banner, text.hero]).toEqual(['/img/elm.webp', 'public/img/elm.webp'])
  })

  it('takes no file by its name for the hero of a post that names another', async () => {
    const { about } = await taught('content/post/elm.md', {
      files: marks.hugo,
      images: pictures((slug) => `static/${slug}.png`),
      posts: each((slug) => [`content/post/${slug}.md`, `banner: /lost/${slug}-x.png`]),
    })
    expect(about).toContain('no other habit found')
  })

  it.each([
    [{ imageUrl: 'https://cdn.example/s' }, { banner: 'https://cdn.example/s/elm.webp' }],
    [{ fields: { hero: 'picture' } }, { picture: '../../assets/hero/elm.webp' }],
    [{ imageDir: 'public/hero' }, { banner: '/hero/elm.webp' }],
    [
      { imageDir: 'public/hero', imageUrl: 'https://cdn.example/h' },
      { banner: 'https://cdn.example/h/elm.webp' },
    ],
  ])('lets %j win', async (settings, expected) => {
    const { keys } = await taught(elm, { ...repo, files: marks.astro, settings })
    expect(keys).toMatchObject(expected)
  })

  it('keeps two posts of one name apart', async () => {
    const files = { ...marks.astro, 'src/content/blog/other/elm.md': empty }
    const { hero, site } = await taught(elm, { ...repo, files })
    const other = site.place(read('src/content/blog/other/elm.md', empty), formats).hero
    expect(hero).toMatch(/^public\/img\/elm_[0-9a-f]{10}\.webp$/)
    expect(other).toMatch(/^public\/img\/elm_[0-9a-f]{10}\.webp$/)
    expect(hero).not.toBe(other)
  })

  it('refuses a second post of one name, where the name is all that the site knows', async () => {
    const found = taught('content/post/elm.md', {
      files: { ...marks.hugo, 'content/post/old/elm.md': empty },
      images: pictures((slug) => `static/${slug}.png`),
      posts: each((slug) => [`content/post/${slug}.md`, 'tags: [trees]']),
    })
    await expect(found).rejects.toThrow('Another post wants static/elm.webp too')
  })
})
