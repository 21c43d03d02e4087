import { describe, expect, test } from 'vitest'
import { empty, read, siteOf } from '../fixture.ts'

/** What a whole blog showed to be wrong, each kind by itself. */

type Texts = Record<string, string>

const textsOf = (paths: readonly string[], texts: Texts = {}) => ({
  ...Object.fromEntries(paths.map((path) => [path, empty])),
  ...texts,
})

async function sorted(posts: readonly string[], none: readonly string[], texts: Texts) {
  const site = await siteOf(textsOf([...posts, ...none], texts))
  expect(posts.filter((path) => !site.isPost(path))).toEqual([])
  expect(none.filter((path) => site.isPost(path))).toEqual([])
  return site
}

const hugo = { 'hugo.toml': "baseURL = 'https://x.example/'\n" }
const main = { 'hugo.toml': `${hugo['hugo.toml']}[params]\nmainSections = ['dispatch']\n` }
const many = Array.from({ length: 8 }, (_, n) => `content/show/a/${n}.md`)

describe('Hugo and Zola', () => {
  const datedAway = ['content/log/2026-01-02-a.md', 'content/log/2026-01-03-b.md']
  test('folders of dates are articles only where the config names no sections', async () => {
    await sorted(['content/dispatch/a.md'], datedAway, main)
    await sorted(datedAway, [], hugo)
  })

  test.each([hugo, { 'zola.toml': '' }])('the few pages in no section: %j', async (config) => {
    const loose = ['content/live.md', 'content/boost/index.md']
    const site = await sorted(many, loose, config)
    expect(site.whyNoPost('content/live.md')).toEqual({
      kind: 'aside',
      reason: 'in no section, while nearly all other pages are in one',
    })
    const first = ['content/2026-01-02-x.md']
    await sorted([...many, ...first], loose, config)
  })

  test('many pages in no section are articles', async () => {
    const loose = ['a', 'b', 'c'].map((name) => `content/${name}.md`)
    await sorted([...loose, ...many], [], hugo)
    await sorted(loose, ['content/people/jo.md', 'content/people/al.md'], hugo)
  })

  test('Hugo: beside the section of nearly all pages', async () => {
    const beside = ['content/chat/a.md', 'content/chat/b/index.md']
    const site = await sorted(many, beside, hugo)
    expect(site.whyNoPost('content/chat/a.md')?.reason).toBe(
      'outside of the section show, which holds nearly all pages',
    )
    await sorted([...many, ...beside], [], { 'zola.toml': '' })
    const more = ['c', 'd'].map((name) => `content/chat/${name}.md`)
    await sorted([...many, ...beside, ...more], [], hugo)
    const inLanguages = many.map((path) => path.replace('show', 'en'))
    await sorted([...inLanguages, 'content/de/a/1.md'], [], hugo)
  })

  test('a page of the site by its name, in a section', async () => {
    const site = await sorted(many, ['content/show/a/subscribe.md'], hugo)
    expect(site.whyNoPost('content/show/a/subscribe.md')?.reason).toBe(
      'a page of the site, by its name',
    )
    await sorted(['content/posts/a/subscribe.md'], [], hugo)
  })

  test('what takes place and what is offered is none by the name of its folder', async () => {
    const none = ['events/a', 'sessions/a', 'venues/a', 'jobs/a', 'services/a', 'changelog/a']
    await sorted(
      ['content/harbour/a.md'],
      none.map((path) => `content/${path}.md`),
      hugo,
    )
    await sorted(['content/posts/events/a.md'], [], hugo)
    await sorted(['content/episodes/1.md', 'content/opinion/a.md', 'content/blog/a.md'], [], hugo)
  })
})

describe('Jekyll', () => {
  const config = (more: string) => ({
    '_config.yml': `collections:\n  notes_on: { output: true }\ncollections_dir: all\n${more}`,
  })
  const posts = ['all/_posts/2026-01-02-a.md']
  const path = 'all/_notes_on/a.md'

  test.each([
    ['path: _notes_on', 'talk'],
    ['path: all/_notes_on', 'page'],
    ['path: "", type: notes_on', 'session'],
    ['path: all/_notes_on/, type: notes_on', 'page'],
  ])('the layout of a collection by %s: %s', async (scope, layout) => {
    const defaults = `defaults:\n  - scope: { ${scope} }\n    values: { layout: ${layout} }\n`
    const site = await sorted(posts, [path], config(defaults))
    expect(site.whyNoPost(path)?.reason).toBe(
      `of the collection notes_on, whose layout is ${layout}`,
    )
  })

  test.each([
    ['path: _other', 'page'],
    ['path: all/_notes_on/old', 'page'],
    ['path: "", type: posts', 'page'],
    ['path: ""', 'page'],
    ['path: _notes_on', 'single'],
  ])('it is none of its own: %s: %s', async (scope, layout) => {
    const defaults = `defaults:\n  - scope: { ${scope} }\n    values: { layout: ${layout} }\n`
    await sorted([...posts, path], [], config(defaults))
  })

  test('a file of a collection that says `layout: page`', async () => {
    const site = await sorted([...posts, path], [], config(''))
    const page = '---\ntitle: X\nlayout: page\n---\n'
    expect(site.noArticle(read(path, page))).toBe('layout: page')
    expect(site.noArticle(read(posts[0]!, page))).toBeUndefined()
  })
})

describe('Astro: collections beside one of articles', () => {
  const collection = (name: string, fields: string) =>
    `${name}: defineCollection({ schema: z.object({ ${fields} }) })`
  const repo = (name: string, fields: string, beside = true) => ({
    'astro.config.mjs': '',
    'src/content.config.ts': `import { defineCollection, z } from 'astro:content'\nexport const collections = { ${[
      ...(beside ? [collection('posts', 'title: z.string(), date: z.date()')] : []),
      collection(name, fields),
    ].join(', ')} }\n`,
  })
  const article = 'src/content/posts/a.md'

  test.each([
    ['sayings', 'by: z.string(), published: z.date()', 'it has no title'],
    ['tools', 'title: z.string(), image: z.string(), npmUrl: z.string()', 'an address for each'],
    ['tools', 'title: z.string(), logo: z.string(), link: z.url()', 'a title with an image'],
  ])('%s of %s', async (name, fields, why) => {
    const path = `src/content/${name}/x.md`
    const site = await sorted([article], [path], repo(name, fields))
    expect(site.whyNoPost(path)?.reason).toContain(why)
  })

  test.each([
    ['recipes', 'title: z.string(), photo: z.string(), sourceUrl: z.url().optional()'],
    ['recipes', 'title: z.string(), photo: z.string(), canonicalUrl: z.url()'],
    ['links', 'title: z.string(), date: z.date(), url: z.url()'],
    ['dispatches', 'by: z.string(), date: z.date()'],
  ])('%s of %s may be articles', async (name, fields) => {
    await sorted([article, `src/content/${name}/x.md`], [], repo(name, fields))
  })

  test('without a title, where no other collection has one', async () => {
    const fields = 'by: z.string(), published: z.date()'
    await sorted(['src/content/sayings/x.md'], [], repo('sayings', fields, false))
  })
})

describe('Nuxt Content', () => {
  const config = (collections: string) => ({
    'nuxt.config.ts': 'export default {}\n',
    'content.config.ts': `import { defineCollection, defineContentConfig, z } from '@nuxt/content'\nexport default defineContentConfig({ collections: { ${collections} } })\n`,
  })
  const named = (name: string, source: string, fields: string, type = 'page') =>
    `${name}: defineCollection({ type: '${type}', source: ${source}, schema: z.object({ ${fields} }) })`

  test('folders and pages behind a number', async () => {
    await sorted(
      ['content/3.blog/1.a.md', 'content/en/posts/b.md'],
      ['content/2.docs/1.a.md', 'content/3.blog/0.index.md', 'content/4.about.md'],
      { 'nuxt.config.ts': '' },
    )
  })

  test('collections by their schema', async () => {
    const site = await sorted(
      ['content/4.tutorials/a.md', 'content/how/b.md', 'content/more/c.md'],
      ['content/4.tutorials/index.md', 'content/docs/a.md', 'content/crew/jo.md'],
      config(
        [
          named('tutorials', "'4.tutorials/**/*.md'", 'title: z.string(), date: z.date()'),
          named('how', "{ include: 'how/**' }", 'title: z.string(), date: z.date()'),
          named('more', "[{ include: 'more/*.md' }]", 'title: z.string(), date: z.date()'),
          named('docs', "'docs/**'", 'title: z.string(), icon: z.string()'),
          named('crew', "'crew/**'", 'title: z.string(), date: z.date()', 'data'),
        ].join(', '),
      ),
    )
    expect(site.whyNoPost('content/docs/a.md')?.reason).toMatch(/^of the collection docs, whose/)
    expect(site.whyNoPost('content/crew/jo.md')?.reason).toBe(
      'of the collection crew, which is data and no pages',
    )
  })

  test('a collection of all says nothing of its folders', async () => {
    const all = named('content', "'**'", 'title: z.string(), date: z.date()')
    await sorted(['content/blog/a.md'], ['content/harbour.md'], config(all))
    await sorted(['content/harbour.md'], [], config(all))
  })
})

test.each([{ 'next.config.mjs': '' }, { 'eleventy.config.js': '' }])(
  'articles of what is tried: %j',
  async (config) => {
    await sorted(['content/posts/a.md', 'content/posts/tests/b.md'], ['tests/x/posts/a.md'], config)
  },
)

describe('Next', () => {
  test('routes in MDX are articles where there are no others', async () => {
    const routes = ['app/why/page.mdx', 'app/(site)/how/page.mdx']
    const pages = ['app/(legal)/privacy/page.mdx', 'app/about/page.mdx']
    await sorted(routes, pages, { 'next.config.mjs': '' })
    await sorted(['content/blog/a.mdx'], [...routes, ...pages], { 'next.config.mjs': '' })
  })

  test('a part of an article is none', async () => {
    await sorted(
      ['content/blog/a/index.mdx', 'content/blog/b.mdx', 'content/blog/2026/c.mdx'],
      ['content/blog/a/box.mdx', 'content/blog/_b.mdx', 'content/blog/2026/index.mdx'],
      { 'next.config.mjs': '', 'content/blog/2026/d.mdx': empty },
    )
  })
})

describe('Eleventy: what data say of a folder', () => {
  const config = { 'eleventy.config.js': "export default () => ({ dir: { input: 'src' } })\n" }

  test.each([
    ['features.json', '{"tags":["x","posts"]}'],
    ['features.11tydata.json', '{"tags":"post"}'],
    ['features.11tydata.js', "module.exports = { tags: ['articles'] }\n"],
    ['features.11tydata.mjs', "export default { tags: 'blog' }\n"],
  ])('%s: %s', async (name, text) => {
    await sorted(
      ['src/features/a.md', 'src/writing/b.md'],
      ['src/features/index.md', 'src/docs/c.md'],
      { ...config, [`src/features/${name}`]: text },
    )
  })

  test.each([
    ['{"permalink":false}', 'permalink: false'],
    ['{"layout":"author.njk"}', 'layout: author.njk'],
    ['{"eleventyExcludeFromCollections":true}', 'eleventyExcludeFromCollections: true'],
  ])('%s: no articles', async (text, why) => {
    const site = await sorted(['src/b.md'], ['src/bits/a.md'], {
      ...config,
      'src/bits/bits.json': text,
    })
    expect(site.whyNoPost('src/bits/a.md')?.reason).toBe(`${why}, by src/bits/bits.json`)
  })
})
