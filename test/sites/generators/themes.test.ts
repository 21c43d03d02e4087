import { expect, test } from 'vitest'
import { themeName } from '../../../src/sites/reading/theme-names.ts'
import { empty, formatsOf, images, read, siteOf } from '../fixture.ts'

test.each([
  ['PaperMod', 'papermod'],
  ['hugo-PaperMod', 'papermod'],
  ['https://github.com/adityatelange/hugo-PaperMod.git', 'papermod'],
  ['git@github.com:CaiJimmy/hugo-theme-stack.git', 'stack'],
  ['github.com/CaiJimmy/hugo-theme-stack/v3', 'stack'],
  ['gohugo-theme-ananke', 'ananke'],
  ['minimal-mistakes-jekyll', 'minimal-mistakes'],
  ['mmistakes/minimal-mistakes@4.27.1', 'minimal-mistakes'],
  ['jekyll-theme-chirpy', 'chirpy'],
  ['hexo-theme-next', 'next'],
  ['tabi/', 'tabi'],
])('%s is the theme %s', (called, name) => {
  expect(themeName(called)).toBe(name)
})

/** Dotted keys that a post gets, with their values. */
async function written(texts: Record<string, string>, path: string, text = empty) {
  const site = await siteOf({ ...texts, [path]: text })
  const place = site.place(read(path, text), formatsOf(site))
  const { fields = [] } = place.edit({ ...images, alt: 'Bees', body: false })
  const keys = Object.fromEntries(fields.map(({ key, value }) => [key.join('.'), value]))
  return { keys, warnings: place.warnings }
}

const cover = {
  cover: { image: 'images/hero/x.jpg', alt: 'Bees', relative: false },
}
const own =
  '[submodule "themes/own"]\n\tpath = themes/own\n\turl = https://x.example/hugo-PaperMod\n'
const goMod = 'module x\n\nrequire (\n\tgithub.com/adityatelange/hugo-PaperMod v0.0.0-2026\n)\n'

test('Hugo Bootstrap Theme shares what `images` of a bundle names, with the text of that resource', async () => {
  const config = { 'hugo.toml': 'theme = "hugo-bootstrap-theme"' }
  const bundle = await written(config, 'content/blog/x/index.md')
  expect(bundle).toEqual({
    keys: {
      images: ['hero-social.jpg'],
      resources: [{ src: 'hero-social.jpg', params: { alt: 'Bees' } }],
    },
    warnings: [],
  })
  const page = await written(config, 'content/blog/x.md')
  expect(page.warnings).toEqual([
    expect.stringContaining('shows a picture of its own only on page'),
  ])
})

test.each<[string, Record<string, string>]>([
  ['the config', { 'hugo.toml': 'theme = "PaperMod"' }],
  ['a list of the config', { 'hugo.yaml': 'theme: [own, hugo-PaperMod]' }],
  ['a module', { 'hugo.yaml': 'module: {imports: [{path: github.com/a/hugo-PaperMod}]}' }],
  [
    'a file for modules',
    {
      'config/_default/hugo.toml': '',
      'config/_default/module.yaml': 'imports: [{path: github.com/a/hugo-PaperMod}]',
    },
  ],
  ['a submodule of another name', { 'hugo.toml': 'theme = "own"', '.gitmodules': own }],
  ['a submodule alone', { 'hugo.toml': '', '.gitmodules': own }],
  ['go.mod', { 'hugo.toml': '', 'go.mod': goMod }],
  ['a folder', { 'hugo.toml': '', 'themes/PaperMod/theme.toml': '' }],
])('a Hugo theme is told by %s', async (_, texts) => {
  expect((await written(texts, 'content/posts/x.md')).keys).toEqual(cover)
})

test('a theme that the config names counts before those that only lie there', async () => {
  const texts = { 'hugo.toml': 'theme = "mine"', 'themes/PaperMod/theme.toml': '', 'go.mod': goMod }
  expect(Object.keys((await written(texts, 'content/posts/x.md')).keys)).toContain('images')
})

test.each([
  ['https://x.example/', '/images/hero/x.jpg'],
  ['https://x.example/blog/', '/blog/images/hero/x.jpg'],
  ['/', '/images/hero/x.jpg'],
])('Stack on %s names the picture of a single page from the host: %s', async (url, image) => {
  const texts = { 'hugo.yaml': `baseURL: ${url}\ntheme: stack` }
  expect((await written(texts, 'content/post/x.md')).keys).toEqual({ image })
})

test.each([
  ['copied into the repo', 'url: https://x.example\nminimal_mistakes_skin: dark', 1],
  ['a gem', 'url: https://x.example\ntheme: minimal-mistakes-jekyll\ntwitter: {username: ada}', 0],
  ['without an address', 'theme: minimal-mistakes-jekyll\ntwitter: {username: ada}', 1],
])('Minimal Mistakes, %s', async (_, config, warned) => {
  const { keys, warnings } = await written({ '_config.yml': config }, '_posts/2026-01-01-x.md')
  expect(keys.header).toMatchObject({ og_image: '/assets/images/hero/2026-01-01-x-social.jpg' })
  expect(warnings).toHaveLength(warned)
})

test.each([
  ['media_subpath', 'media_subpath: /posts/x'],
  ['its older name', 'img_path: /posts/x/'],
])('Chirpy gets a whole address where the post has %s', async (_, line) => {
  const texts = { '_config.yml': 'url: https://x.example\ntheme: jekyll-theme-chirpy' }
  const { keys } = await written(texts, '_posts/2026-01-01-x.md', `---\n${line}\n---\n`)
  const path = 'https://x.example/assets/images/hero/2026-01-01-x.jpg'
  expect(keys.image).toEqual({ path, alt: 'Bees', ...images.hero })
})

test('Chirpy gets a whole address where all posts have a subpath', async () => {
  const config =
    'url: https://x.example\ntheme: jekyll-theme-chirpy\ndefaults: [{values: {media_subpath: /p}}]'
  const { keys } = await written({ '_config.yml': config }, '_posts/2026-01-01-x.md')
  expect(keys.image).toMatchObject({ path: expect.stringMatching(/^https:\/\/x\.example\//) })
})

const large = 'open_graph: {options: {twitter_card: summary_large_image}}'
test.each<[string, Record<string, string>, string | undefined]>([
  ['url: https://x.example\ntheme: next', {}, 'set open_graph.options.twitter_card'],
  ['url: https://x.example\ntheme: next', { '_config.next.yml': large }, undefined],
  [`url: https://x.example\ntheme: next\ntheme_config: {${large}}`, {}, undefined],
  ['url: https://x.example\ntheme: fluid', {}, undefined],
  [
    'url: https://x.example\ntheme: fluid',
    { '_config.fluid.yml': 'open_graph: {twitter_card: summary}' },
    'set open_graph.twitter_card',
  ],
  ['url: https://x.example', {}, 'theme landscape always writes the small'],
  ['url: http://example.com\ntheme: fluid', {}, 'no "url" of your own yet'],
  ['theme: fluid', {}, 'no "url" of your own yet'],
])('Hexo with %j and %j warns: %s', async (config, texts, warning) => {
  const { warnings } = await written({ '_config.yml': config, ...texts }, 'source/_posts/x.md')
  expect(warnings).toEqual(warning === undefined ? [] : [expect.stringContaining(warning)])
})

test('Zola says nothing where the templates read the key', async () => {
  const texts = {
    'config.toml': 'base_url = "https://x.example"',
    'templates/base.html': '<meta property="og:image" content="{{ page.extra.social_image }}">',
  }
  expect((await written(texts, 'content/x.md')).warnings).toEqual([])
})

test('the social plugin of Material for MkDocs is told of', async () => {
  const texts = { 'mkdocs.yml': 'plugins: {social: {}, blog: {}}' }
  const { warnings } = await written(texts, 'docs/blog/posts/x.md')
  expect(warnings).toEqual([expect.stringContaining('social plugin')])
})
