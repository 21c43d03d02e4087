import { describe, expect, test } from 'vitest'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { empty, filesOf, formats, plain, read, siteOf } from '../fixture.ts'

const text = (...lines: readonly string[]) => ['---', 'title: X', ...lines, '---', ''].join('\n')
const textsOf = (paths: readonly string[], texts: Record<string, string> = {}) => ({
  ...texts,
  ...Object.fromEntries(paths.map((path) => [path, empty])),
})
const hugo = { 'hugo.toml': "baseURL = 'https://x.example/'\n" }

describe('posts in folders of their own, of collections, of other names', () => {
  test.each([
    'content/blog/b/index.mdx',
    'posts/b/index.mdx',
    '_posts/b/index.md',
    'data/blog/b/index.md',
    'src/content/articles/b/index.mdx',
    'content/blog/notes/index.mdx',
    'content/blog/b/index.fr.mdx',
    'content/blog/b.mdx',
    'news/b.md',
    'pages/blog/b.mdx',
    'src/pages/blog/b/index.mdx',
    'content/news/b.md',
  ])('Next: %s', async (path) => {
    const old = path.replace('/b', '/a')
    const site = await siteOf(textsOf([old, path], { 'next.config.mjs': 'export default {}\n' }))
    expect(site.isPost(path)).toBe(true)
    expect(site.whyNoPost(path)).toBeUndefined()
  })

  test('Next: a folder of its own names the images', async () => {
    const path = 'content/blog/b/index.mdx'
    const site = await siteOf(textsOf([path], { 'next.config.mjs': '' }))
    expect(site.place(read(path, empty), formats).hero).toMatch(/\/b\.webp$/)
  })

  test.each([
    'content/blog/index.mdx',
    'posts/index.md',
    '_posts/index.md',
    'content/index.mdx',
    'content/blog/2026/index.mdx',
    'content/blog/_index.md',
  ])('Next: %s lists others', async (path) => {
    const others = ['content/blog/2026/x.mdx', 'content/blog/2026/y/index.mdx', 'posts/z.md']
    const site = await siteOf(textsOf([path, ...others], { 'next.config.mjs': '' }))
    expect(site.isPost(path)).toBe(false)
    expect(site.whyNoPost(path)?.reason).toBe('a page that lists others, or a part of one')
    expect(others.filter(site.isPost)).toEqual(others)
  })

  test('a folder is one of articles where its files are named by dates', async () => {
    const dated = ['log/2026-01-02-a.md', 'log/2026-02-03-b.md', 'log/2026-03-04-c/index.md']
    const config = { 'next.config.mjs': '', 'posts/x.md': empty }
    const site = await siteOf(textsOf([...dated, 'docs/2026-01-02-a.md', 'docs/b.md'], config))
    expect(dated.filter(site.isPost)).toEqual(dated)
    expect(site.isPost('docs/b.md')).toBe(false)
  })

  const collections = (options: string, more = '') => ({
    '_config.yml': `url: https://x.example\ncollections_dir: collections\ncollections:\n  article:\n    ${options}\n${more}`,
  })

  test('Jekyll: a collection with output', async () => {
    const old = text('image: /img/a.png')
    const files = {
      ...collections('output: true'),
      'collections/_article/a.md': old,
      'collections/_article/c.md': old.replace('a.png', 'c.png'),
      'collections/_article/b.md': empty,
      'collections/_posts/2026-01-02-d.md': empty,
      'img/a.png': '',
      'img/c.png': '',
    }
    const site = await openSite(filesOf(new Map(Object.entries(files))).files, plain, { size: 9 })
    expect(site.isPost('collections/_article/b.md')).toBe(true)
    expect(site.isPost('collections/_posts/2026-01-02-d.md')).toBe(true)
    expect(site.place(read('collections/_article/b.md', empty), formats).hero).toBe('img/b.webp')
    expect(site.heroFileOf(read('collections/_article/a.md', old))).toBe('img/a.png')
  })

  test.each([
    ['output: false', '', 'article', 'of the collection article, which has no "output: true"'],
    [
      'output: true',
      'defaults:\n  - scope: { type: article }\n    values: { layout: person }\n',
      'article',
      'of the collection article, whose layout is person',
    ],
    [
      'output: true\n  authors:\n    output: true',
      '',
      'authors',
      'in the folder authors, by its name none of articles',
    ],
  ])('Jekyll: %j %j: no article', async (options, more, name, why) => {
    const path = `collections/_${name}/b.md`
    const site = await siteOf(textsOf([path, '_posts/2026-01-02-x.md'], collections(options, more)))
    expect(site.isPost(path)).toBe(false)
    expect(site.whyNoPost(path)?.reason).toBe(why)
  })

  test('Jekyll: collections where the top or the source is their folder', async () => {
    const config = { '_config.yml': 'source: src\ncollections: { recipes: { output: true } }\n' }
    const site = await siteOf(
      textsOf(
        ['src/_recipes/a/b.md', 'src/_recipes/index.md', 'src/_posts/2026-01-02-x.md'],
        config,
      ),
    )
    expect(site.isPost('src/_recipes/a/b.md')).toBe(true)
    expect(site.isPost('src/_recipes/index.md')).toBe(false)
  })

  test('several blogs in one repo', async () => {
    const posts = [
      'content/blog/a.md',
      'content/news/b.md',
      'content/en/journal/c.md',
      'content/2024/d.md',
      'web/posts/e/index.mdx',
    ]
    const site = await siteOf(textsOf(posts, { ...hugo, 'web/next.config.js': '' }))
    expect(posts.filter(site.isPost)).toEqual(posts)
  })

  test('sections that the config calls the main ones', async () => {
    const files = textsOf(
      ['content/dispatches/a.md', 'content/blog/b.md', 'content/recipes/c.md'],
      {
        'hugo.toml': "baseURL = 'https://x.example/'\n[params]\nmainSections = ['dispatches']\n",
      },
    )
    const site = await siteOf(files)
    expect(['content/dispatches/a.md', 'content/blog/b.md'].every(site.isPost)).toBe(true)
    expect(site.whyNoPost('content/recipes/c.md')?.reason).toBe('in none of the folders of posts')
  })
})

const pages = [
  'content/people/jo.md',
  'content/sponsors/acme.md',
  'content/sources/x.md',
  'content/authors/jo/index.md',
  'content/author/jo.md',
  'content/pages/terms.md',
  'content/privacy-policy.md',
  'content/faq.md',
  'content/en/team/jo.md',
  'content/glossary/fog.md',
  'content/tags/fog.md',
  'content/legal/imprint.md',
]

describe('pages by their place', () => {
  test.each(pages)('Hugo, with posts and without: %s', async (path) => {
    const alone = await siteOf(textsOf([path, 'content/harbour.md'], hugo))
    expect(alone.isPost('content/harbour.md')).toBe(true)
    const beside = await siteOf(textsOf([path, 'content/post/a.md'], hugo))
    for (const site of [alone, beside]) {
      expect(site.isPost(path)).toBe(false)
      expect(site.whyNoPost(path)?.reason).toMatch(/^(?:in|a page|of) /)
    }
  })

  test.each([
    ['zola.toml', 'content/people/jo.md', 'content/blog/a.md'],
    ['eleventy.config.js', 'src/sponsors/acme.md', 'src/harbour.md'],
    ['nuxt.config.ts', 'content/authors/jo.md', 'content/blog/a.md'],
    ['.vitepress/config.ts', 'team/jo.md', 'harbour.md'],
    ['next.config.js', 'content/authors/jo.mdx', 'content/blog/a.mdx'],
    ['_quarto.yml', 'people/jo.qmd', 'posts/a.qmd', 'website: { title: X }'],
    [
      'gatsby-config.js',
      'content/authors/jo.md',
      'content/harbour/index.md',
      'module.exports = { plugins: [{ resolve: "x", options: { path: "content" } }] }',
    ],
  ])('%s: %s', async (mark, page, post, config = '') => {
    const site = await siteOf(textsOf([page, post], { [mark]: config }))
    expect(site.isPost(post)).toBe(true)
    expect(site.isPost(page)).toBe(false)
  })

  test('folders of lists right in the folder of articles', async () => {
    const site = await siteOf(textsOf(['content/blog/authors/jo.md', 'content/blog/a.md'], hugo))
    expect(site.isPost('content/blog/authors/jo.md')).toBe(false)
    expect(site.isPost('content/blog/a.md')).toBe(true)
  })

  test('a folder of the taxonomies that the config has', async () => {
    const config = {
      'hugo.toml': "baseURL = 'https://x.example/'\n[taxonomies]\nvoice = 'voices'\n",
    }
    const site = await siteOf(textsOf(['content/voices/jo.md', 'content/fog.md'], config))
    expect(site.whyNoPost('content/voices/jo.md')?.reason).toBe(
      "in the folder voices, which is of the taxonomy's terms",
    )
  })

  test.each([
    'content/posts/people/first.md',
    'content/posts/2026/search-engines.md',
    'content/blog/team/offsite.md',
    'content/team/blog/offsite.md',
    'content/posts/privacy-policy.md',
    'content/posts/notes/index.md',
  ])('within the folder of articles it is one: %s', async (path) => {
    expect((await siteOf(textsOf([path], hugo))).isPost(path)).toBe(true)
  })

  test('the setting `posts` makes posts of them where it names their folder', async () => {
    const files = textsOf(['content/people/jo.md', 'content/post/a.md', 'content/faq.md'], hugo)
    const posts = async (...globs: string[]) => {
      const site = await siteOf(files, { posts: globs })
      return Object.keys(files).filter(site.isPost)
    }
    expect(await posts('content/**/*.md')).toEqual(['content/post/a.md'])
    expect(await posts('content/people/**/*.md')).toEqual(['content/people/jo.md'])
    expect(await posts('content/faq.md')).toEqual(['content/faq.md'])
    const site = await siteOf(files, { posts: ['content/post/*.md'], exclude: ['**/a.md'] })
    expect(site.whyNoPost('content/people/jo.md')?.reason).toBe(
      'not named by `posts` in the settings',
    )
    expect(site.whyNoPost('content/post/a.md')?.reason).toContain('`exclude`')
  })
})

describe('Astro: collections by their schema', () => {
  const config = (definitions: string, names: string) =>
    `import { defineCollection, reference, z } from 'astro:content'\nimport { glob } from 'astro/loaders'\n${definitions}\nexport const collections = { ${names} }\n`
  const collection = (name: string, schema: string) =>
    `const ${name} = defineCollection({ loader: glob({ pattern: '**/*.md', base: './src/content/${name}' }), schema: ${schema} })`

  test.each([
    ['writers', '({ image }) => z.object({ name: z.string(), avatar: image().optional() })'],
    ['voices', '({ image }) => z.object({ name: z.string(), image: image().optional() })'],
    ['glossary', 'z.object({ term: z.string(), meaning: z.string() })'],
    ['pages', 'z.object({ title: z.string() })'],
    ['info', 'z.object({ title: z.string(), description: z.string() })'],
  ])('%s', async (name, schema) => {
    const blog = 'z.object({ title: z.string(), pubDate: z.coerce.date(), heroImage: z.string() })'
    const definitions = `${collection('blog', blog)}\n${collection(name, schema)}`
    const path = `src/content/${name}/x.md`
    const site = await siteOf(
      textsOf([path, 'src/content/blog/a.md'], {
        'astro.config.mjs': '',
        'src/content.config.ts': config(definitions, `blog, ${name}`),
      }),
    )
    expect(site.isPost('src/content/blog/a.md')).toBe(true)
    expect(site.isPost(path)).toBe(false)
    expect(site.whyNoPost(path)?.reason).toMatch(/^(?:of the collection|in the folder) /)
  })

  test.each([
    ['dispatches', 'z.object({ title: z.string(), date: z.date() })'],
    ['recipes', '({ image }) => z.object({ title: z.string(), photo: image() })'],
    ['info', 'z.object({ title: z.string() })'],
    ['talks', 'sharedSchema'],
  ])('%s may be articles', async (name, schema) => {
    const path = `src/content/${name}/x.md`
    const site = await siteOf(
      textsOf([path], {
        'astro.config.mjs': '',
        'src/content.config.ts': config(collection(name, schema), name),
      }),
    )
    expect(site.isPost(path)).toBe(true)
  })
})

describe('pages by what they say of themselves', () => {
  test.each([
    ['type: redirect'],
    ['type: guest', 'avatar: /jo.png'],
    ['type: authors'],
    ['layout: search'],
    ['layout: layouts/AuthorPage.astro'],
    ['template: glossary.html'],
    ['headless: true'],
    ['build: { list: never }'],
    ['_build: { list: false }'],
    ['outputs: [json]'],
    ['noindex: true'],
    ['robots: noindex, follow'],
    ['robots: { index: false }'],
    ['robotsNoIndex: true'],
    ['seo: { noindex: true }'],
    ['redirect_to: /new'],
  ])('Hugo: %j', async (...lines) => {
    const path = 'content/posts/find.md'
    const site = await siteOf({ ...hugo, [path]: text(...lines) })
    expect(site.isPost(path)).toBe(true)
    expect(site.noArticle(read(path, text(...lines)))).toBeDefined()
  })

  test.each([
    ['type: post'],
    ['layout: post'],
    ['layout: single.html'],
    ['headless: false'],
    ['noindex: false'],
    ['robots: index, follow'],
    ['outputs: [html, json]'],
    ['redirect_from: [/old]'],
    ['tags: [search, authors]'],
    ['layout: search', 'hero_images: true'],
    ['layout: search', 'hero_images: { concept: a lamp }'],
  ])('Hugo, an article: %j', async (...lines) => {
    const path = 'content/posts/find.md'
    const site = await siteOf({ ...hugo, [path]: text(...lines) })
    expect(site.noArticle(read(path, text(...lines)))).toBeUndefined()
  })

  test.each([
    ['.vitepress/config.ts', 'blog/x.md', 'head:\n  - [meta, { name: robots, content: noindex }]'],
    ['docusaurus.config.js', 'blog/x.md', 'unlisted: true'],
    ['zola.toml', 'content/blog/x.md', 'template: tags.html'],
    ['eleventy.config.js', 'posts/x.md', 'layout: author.njk'],
  ])('%s: %s %j', async (mark, path, lines) => {
    const site = await siteOf({ [mark]: '', [path]: text(lines) })
    expect(site.noArticle(read(path, text(lines)))).toBeDefined()
  })

  test('plain HTML that search engines are told to pass over', async () => {
    const page =
      '<!doctype html><html><head><meta name="robots" content="noindex"><title>X</title></head><body><p>X</p></body></html>'
    const site = await siteOf({ 'index.html': '', 'blog/x.html': page, 'blog/y.html': '' })
    expect(site.isPost('blog/x.html')).toBe(true)
    expect(site.noArticle(read('blog/x.html', page))).toBe('robots: noindex')
  })
})

describe('pages that are no articles teach nothing', () => {
  const people = (folder: string, line = '') =>
    Object.fromEntries(
      ['jo-doe', 'al-ray', 'bo-lee'].flatMap((name) => [
        [`content/${folder}/${name}.md`, text(`image: /images/author/${name}.jpg`, line)],
        [`static/images/author/${name}.jpg`, ''],
      ]),
    )
  const posts = {
    'content/post/2026-01-01-a.md': text('date: 2026-01-01', "images:\n  - '/images/a.png'"),
    'content/post/2026-02-01-b.md': text('date: 2026-02-01'),
    'static/images/a.png': '',
  }
  const fresh = 'content/post/2026-09-01-c.md'

  test.each([
    ['by their place', people('author')],
    ['by what they say', people('post', 'type: guest')],
  ])('%s', async (_, others) => {
    const all = { ...hugo, ...others, ...posts, [fresh]: text('date: 2026-09-01') }
    const site = await openSite(filesOf(new Map(Object.entries(all))).files, plain, {
      size: 200,
      settled: (path) => path !== fresh,
    })
    expect(site.about.join(' ')).not.toContain('author')
    const place = site.place(read(fresh, text()), formats)
    expect(`${place.hero} ${place.social}`).not.toContain('author')
  })
})
