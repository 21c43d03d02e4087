import { expect, test } from 'vitest'
import { SettingsError } from '../../../src/errors.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { empty, filesOf, formats, plain, read, siteOf } from '../fixture.ts'

test('nothing known: the error says what was looked for, and shows settings that work', async () => {
  const error = await siteOf({ 'README.md': '', 'app/index.html': '' }).catch((error) => error)
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
  await expect(siteOf({}, { site: 'wordpress' })).rejects.toThrow(
    'The site "wordpress" is not known',
  )
  await expect(siteOf({ 'a.md': '' }, { site: 'generic' })).rejects.toThrow(
    'The generic site needs the key of the hero image',
  )
})

test.each([
  ['config.yml', 'name: an app', 'content/post.md'],
  ['_config.yml', 'theme: no posts', 'docs/x.md'],
  ['astro.config.mjs.bak', '', 'src/content/blog/x.md'],
  ['.github/ISSUE_TEMPLATE/config.yml', 'baseURL: x', 'content/posts/x.md'],
])('%s with %j is no site that we know', async (mark, text, path) => {
  await expect(siteOf({ [mark]: text, [path]: empty })).rejects.toThrow(
    'No site generator is known',
  )
})

const hexoPackage = '{"dependencies": {"hexo": "^7.3.0"}}'

test.each([
  ['hexo', { '_config.yml': 'title: X', 'source/_posts/x.md': '' }],
  [
    'hexo',
    { '_config.yml': '', 'package.json': hexoPackage, 'scaffolds/post.md': '', Gemfile: '' },
  ],
  ['jekyll', { '_config.yml': 'title: X', 'package.json': '{}', '_posts/2026-01-01-x.md': '' }],
  ['zola', { 'config.toml': 'base_url = "https://x.example"', 'content/x.md': '' }],
  ['zola', { 'zola.toml': '', 'content/x.md': '' }],
  ['hugo', { 'config.toml': 'baseURL = "https://x.example"', 'content/x.md': '' }],
  [
    'hugo',
    { 'config.toml': 'baseurl = "https://x.example"', 'content/x.md': '', 'templates/x': '' },
  ],
  ['quarto', { '_quarto.yml': 'website: {title: X}', 'posts/x/index.qmd': '' }],
  ['mkdocs', { 'mkdocs.yaml': 'plugins: [material/blog]', 'docs/blog/posts/x.md': '' }],
])('%s is known by %j', async (name, texts) => {
  expect((await siteOf(texts as unknown as Record<string, string>)).name).toBe(name)
})

test.each([
  [{ '_config.yml': 'title: Octopress', Gemfile: '', Rakefile: '', 'source/_posts/x.md': '' }],
  [{ '_config.yml': '', 'package.json': '{"name": "hexoskin"}', 'source/_posts/x.md': '' }],
  [{ 'config.toml': 'title = "an app"', 'content/x.md': '' }],
  [{ '_quarto.yml': 'project: {type: book}', 'posts/x.qmd': '' }],
  [{ 'mkdocs.yml': 'plugins: [search, {blogger: {}}]', 'docs/blog/posts/x.md': '' }],
])('%j is none of them', async (texts) => {
  await expect(siteOf(texts as unknown as Record<string, string>)).rejects.toThrow(
    'No site generator is known',
  )
})

test('who names the generator need not prove it', async () => {
  const site = await siteOf({ 'content/posts/x.md': empty }, { site: 'hugo' })
  expect([site.name, site.root, site.isPost('content/posts/x.md')]).toEqual(['hugo', '', true])
})

test('sites in samples and test data count only where there are no others', async () => {
  const sample = { 'examples/blog/astro.config.mjs': '', 'examples/blog/src/content/a.md': empty }
  expect((await siteOf(sample)).root).toBe('examples/blog')
  const both = await siteOf({ ...sample, 'web/hugo.toml': '' })
  expect([both.name, both.root]).toEqual(['hugo', 'web'])
})

test('Starlight and a blog of its own in one root are two sites', async () => {
  const config = "import starlight from '@astrojs/starlight'; // site: 'https://no.example'"
  const paths = ['src/content/docs/index.md', 'src/content/blog/x.md']
  const site = await siteOf({ 'astro.config.mjs': config, [paths[0]!]: '', [paths[1]!]: '' })
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

const urls = (...paths: readonly string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>https://a.example/${path}</loc></url>`).join('')}</urlset>`

test.each([
  ['above its pages', { 'sitemap.xml': urls('', 'blog/a.html') }, '', 'https://a.example'],
  ['in a folder above', { 'www/sitemap.xml': urls('x/blog/a') }, 'www', 'https://a.example/x'],
  ['of another site', { 'sitemap.xml': urls('shop.html', 'a.html') }, 'blog', undefined],
  ['beside the start page', { 'blog/sitemap.xml': urls('a') }, 'blog', 'https://a.example'],
])('pages by hand with a sitemap %s', async (_, sitemap, root, origin) => {
  const top = root === 'www' ? 'www/' : ''
  const pages = { [`${top}blog/index.html`]: '', [`${top}blog/a.html`]: '' }
  for (const site of ['auto', 'html']) {
    const found = await siteOf({ ...pages, ...sitemap } as Record<string, string>, { site })
    expect([found.name, found.root, found.origin]).toEqual(['html', root, origin])
    expect(found.isPost(`${top}blog/a.html`)).toBe(true)
    expect(found.isPost(`${top}blog/index.html`)).toBe(false)
    const { sitemap: listed } = found.listings!(`${top}blog/a.html`)!
    expect(listed).toBe(`${root === '' ? '' : `${root}/`}sitemap.xml`)
  }
})
