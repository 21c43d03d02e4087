import { describe, expect, test } from 'vitest'
import type { SiteSettings } from '../../../src/sites/contract/site.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { filesOf, formatsOf, images, plain, read } from '../fixture.ts'

/** Pictures that no key names: they are found in the folder of their post. */

const article = (title: string) => `---\ntitle: ${title}\n---\n\nText.\n`
const hugo = { 'hugo.toml': 'baseURL = "https://x.example/"\n' }
const slugs = ['ash', 'birch', 'cedar']

/** Posts in folders of their own, each with these pictures; `elm` has none. */
const bundles = (content: string, ...pictures: readonly string[]): Record<string, string> =>
  Object.fromEntries([
    ...slugs.flatMap((slug) => [
      [`${content}/${slug}/index.md`, article(slug)],
      ...pictures.map((picture) => [`${content}/${slug}/${picture}`, 'p']),
    ]),
    [`${content}/elm/index.md`, article('elm')],
    [`${content}/flat.md`, article('flat')],
  ])

async function placedIn(
  texts: Record<string, string>,
  path: string,
  settings: Partial<SiteSettings> = {},
) {
  const { files } = filesOf(new Map(Object.entries(texts)))
  const site = await openSite(files, { ...plain, ...settings }, { size: 200 })
  const post = read(path, texts[path] ?? '')
  const place = site.place(post, formatsOf(site))
  const { fields = [] } = place.edit({ ...images, alt: 'ALT', body: false })
  const keys = Object.fromEntries(fields.map(({ key, value }) => [key.join('.'), value]))
  const withHero = [...files.paths]
    .filter((file) => site.isPost(file) && site.heroOf(read(file, texts[file] ?? '')))
    .sort()
  return { files: [place.hero, place.social], keys, warnings: place.warnings, withHero }
}

const all = (content: string) => slugs.map((slug) => `${content}/${slug}/index.md`)

describe('in Hugo', () => {
  const posts = 'content/posts'
  const elm = `${posts}/elm/index.md`

  test.each([
    ['hero.jpg', ['hero.jpg', 'feature.jpg']],
    ['banner.png', ['banner.png', 'feature.jpg']],
    ['images/cover.webp', ['images/cover.webp', 'feature.jpg']],
    // Hugo's social tags take these: one picture.
    ['featured.jpg', ['featured.jpg', 'featured.jpg']],
    ['cover.webp', ['cover.webp', 'cover.webp']],
    ['thumbnail.png', ['thumbnail.png', 'thumbnail.png']],
  ])('posts teach the name %s, and no key', async (picture, files) => {
    const found = await placedIn({ ...hugo, ...bundles(posts, picture) }, elm)
    expect(found).toEqual({
      files: files.map((file) => `${posts}/elm/${file}`),
      keys: {},
      warnings: [],
      withHero: all(posts),
    })
  })

  test('a figure in the text is no hero, and teaches nothing', async () => {
    const texts: Record<string, string> = { ...hugo, ...bundles(posts, 'cover-plan.png') }
    for (const path of all(posts)) texts[path] += '\n![Plan](cover-plan.png)\n'
    const found = await placedIn(texts, elm)
    expect(found.files).toEqual([`${posts}/elm/cover.webp`, `${posts}/elm/feature.jpg`])
  })

  test('a template asks for any picture: the first in a folder is its hero', async () => {
    const first = '{{ with index (.Resources.ByType "image") 0 }}<img>{{ end }}'
    const texts = { ...hugo, 'layouts/page.html': first, ...bundles(posts, 'sea.jpg') }
    const found = await placedIn(texts, elm)
    expect(found.withHero).toEqual(all(posts))
    expect(found.files).toEqual([`${posts}/elm/cover.jpg`, `${posts}/elm/cover.jpg`])
  })

  test('a template may leave the ending open: then no PNG is drawn for those that lie there', async () => {
    const layout = '{{ .Resources.GetMatch "hero.*" }}'
    const texts = { ...hugo, 'layouts/single.html': layout, ...bundles(posts, 'hero.png') }
    expect((await placedIn(texts, elm)).files[0]).toBe(`${posts}/elm/hero.webp`)
  })

  test('the layout of the site is read in the place of that of the theme', async () => {
    const texts = {
      ...hugo,
      'themes/t/layouts/single.html': '{{ .Resources.GetMatch "banner.*" }}',
      'layouts/single.html': '{{ .Resources.GetMatch "splash.*" }}',
      ...bundles(posts),
    }
    expect((await placedIn(texts, elm)).files[0]).toBe(`${posts}/elm/splash.webp`)
  })

  test('a copy of the built site in the repo is not where pictures go', async () => {
    const copies = slugs.map((slug) => [`docs/posts/${slug}/hero.jpg`, 'p'])
    const texts = { ...Object.fromEntries(copies), ...hugo, ...bundles(posts, 'hero.jpg') }
    expect((await placedIn(texts, elm)).files[0]).toBe(`${posts}/elm/hero.jpg`)
  })

  test('a post without a folder gets the keys of the site, and is told', async () => {
    const texts = { ...hugo, ...bundles(posts, 'hero.jpg') }
    const found = await placedIn(texts, `${posts}/flat.md`)
    expect(found.keys).toMatchObject({ featured_image: 'images/hero/flat.jpg' })
    expect(found.warnings).toEqual([expect.stringContaining('move it from name.md')])
  })
})

describe('elsewhere', () => {
  const eleventy = {
    'eleventy.config.js': 'export default () => {}\n',
    'package.json': '{"dependencies":{"@11ty/eleventy":"3"}}',
  }

  test('a post without a folder takes no name that would be that of all of them', async () => {
    const texts = { ...eleventy, ...bundles('posts', 'hero.jpg') }
    const bundle = await placedIn(texts, 'posts/elm/index.md')
    expect([bundle.files[0], bundle.warnings]).toEqual(['posts/elm/hero.jpg', []])
    const flat = await placedIn(texts, 'posts/flat.md')
    expect(flat.files[0]).toBe('img/hero/flat.jpg')
    expect(flat.warnings).toContainEqual(expect.stringContaining('this post has no folder'))
  })

  const hexo = (theme: string) => ({
    '_config.yml': `url: https://x.example\npost_asset_folder: true\ntheme: ${theme}\n`,
    'package.json': '{"dependencies":{"hexo":"8"}}',
    'source/_posts/elm.md': article('elm'),
  })
  const assets = (head: string) =>
    Object.fromEntries(
      slugs.flatMap((slug) => [
        [`source/_posts/${slug}.md`, `---\ntitle: ${slug}\n${head}---\n\nText.\n`],
        [`source/_posts/${slug}/cover.jpg`, 'p'],
      ]),
    )

  test('Hexo: a bare name in the folder of assets, where posts name theirs so', async () => {
    const texts = { ...hexo('butterfly'), ...assets('cover: cover.jpg\n') }
    const found = await placedIn(texts, 'source/_posts/elm.md')
    expect(found.keys).toMatchObject({ cover: 'cover-social.jpg', top_img: 'cover.jpg' })
  })

  test('Hexo: where no key names a file there, the social image lies where an address leads', async () => {
    const found = await placedIn({ ...hexo('landscape'), ...assets('') }, 'source/_posts/elm.md')
    expect(found.files).toEqual([
      'source/_posts/elm/cover.jpg',
      'source/images/hero/elm-social.jpg',
    ])
    expect(found.keys).toMatchObject({ photos: ['/images/hero/elm-social.jpg'] })
  })
})

describe('one picture for pages and networks', () => {
  const papermod = { 'hugo.toml': 'theme = "PaperMod"\n', ...bundles('content/posts') }
  const path = 'content/posts/elm/index.md'

  test('where the theme has one key for both', async () => {
    const found = await placedIn(papermod, path)
    expect(found.files).toEqual(['content/posts/elm/hero.jpg', 'content/posts/elm/hero.jpg'])
    expect(found.keys.cover).toEqual({ image: 'hero.jpg', alt: 'ALT', relative: true })
  })

  test('two where the settings have a key for either', async () => {
    const found = await placedIn(papermod, path, { fields: { hero: 'hero', social: 'share' } })
    expect(found.files[0]).not.toBe(found.files[1])
  })
})
