import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/posts/read.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { filesOf, plain } from '../fixture.ts'

const sites = {
  astro: ['astro.config.mjs', 'src/content/blog/x.md'],
  hugo: ['hugo.toml', 'content/posts/x.md'],
  jekyll: ['_config.yml', '_posts/2026-01-01-x.md'],
  docusaurus: ['docusaurus.config.js', 'blog/x.md'],
  eleventy: ['eleventy.config.js', 'blog/x.md'],
  vitepress: ['.vitepress/config.ts', 'blog/x.md'],
  vuepress: ['.vuepress/config.ts', 'blog/x.md'],
  rspress: ['rspress.config.ts', 'docs/blog/x.md'],
  starlight: ['astro.config.mjs', 'src/content/docs/x.md'],
  next: ['next.config.js', '_posts/x.md'],
  nextra: ['next.config.js', 'content/posts/x.md'],
  nuxt: ['nuxt.config.ts', 'content/blog/x.md'],
  gatsby: ['gatsby-config.js', 'content/blog/x/index.md'],
  sveltekit: ['svelte.config.js', 'src/posts/x.md'],
} as const

async function heroOf(name: keyof typeof sites, frontMatter: string) {
  const [mark, path] = sites[name]
  const text = `---\n${frontMatter}\n---\n\n![In the text](/in-the-text.png)\n`
  const { files } = filesOf(
    new Map([
      [mark, ''],
      [path, text],
    ]),
  )
  const site = await openSite(files, { ...plain, site: name })
  return site.heroOf(readPost(path, new TextEncoder().encode(text)))
}

describe.each(Object.keys(sites) as (keyof typeof sites)[])('%s', (name) => {
  test.each([
    'title: Nothing else',
    'teaser: A text that makes curious',
    'header: {teaser: /img/teaser.jpg}',
    'author: {name: Ada, image: ada.png, avatar: ada.png}',
    'authors: [{name: Ada, image: ada.png, image_url: https://x.org/ada.png}]',
    'avatar: ada.png',
    'logo: logo.svg',
    'icon: icon.svg',
    "image: ''",
    "image: '   '",
    'image:',
    'image: null',
    'image: false',
    'image: true',
    'image: []',
    'image: {}',
    "images: ['']",
    'images: [null]',
    'image: {alt: A description without a picture}',
    "image: {path: '', alt: A}",
    'cover: {caption: By nobody}',
    'cover: {image: }',
    "heroImage: ''",
    'hero_images: {concept: A lighthouse}',
    'heroImageAlt: Only words',
    'head: []',
    'head: [{tag: meta, attrs: {property: "og:title", content: x}}, [meta, {name: robots, content: x}]]',
    'head: [{tag: meta, attrs: {property: "og:image", content: ""}}, [meta, {property: "og:image", content: " "}]]',
    'head: [[link, {rel: icon, href: x.png}], "og:image", null, 7]',
  ])('is no hero: %s', async (frontMatter) => {
    expect(await heroOf(name, frontMatter)).toBeUndefined()
  })

  test.each([
    ['image: x.png', 'image: x.png'],
    ['image: {path: /x.png, alt: X}', 'image: /x.png'],
    ['image: {src: /x.png}', 'image: /x.png'],
    ['image: {url: "https://x.org/x.png"}', 'image: https://x.org/x.png'],
    ['images: [x.png, y.png]', 'images: x.png'],
    ['images: ["", {src: y.png}]', 'images: y.png'],
    ['cover: {image: x.png}', 'cover.image: x.png'],
    ['cover: x.png', 'cover: x.png'],
    ['coverImage: x.png', 'coverImage: x.png'],
    ['heroImage: ../x.png', 'heroImage: ../x.png'],
    ['hero_image: /x.png', 'hero_image: /x.png'],
    ['featured_image: x.png', 'featured_image: x.png'],
    ['header: {overlay_image: /x.png}', 'header.overlay_image: /x.png'],
    ['header: {og_image: /x.png}', 'header.og_image: /x.png'],
  ])('is a hero: %s', async (frontMatter, label) => {
    expect(await heroOf(name, frontMatter)).toBe(label)
  })
})

test.each([
  ['vitepress', 'head: [[meta, {property: "og:image", content: https://x.org/x.png}]]'],
  ['vitepress', 'head: [[meta, {name: "og:image", content: https://x.org/x.png}]]'],
  ['starlight', 'head: [{tag: meta, attrs: {property: "og:image", content: https://x.org/x.png}}]'],
] as const)('%s takes tags of the head: %s', async (name, frontMatter) => {
  expect(await heroOf(name, frontMatter)).toBe('head: og:image: https://x.org/x.png')
})

test.each([
  ['feature.jpg', true],
  ['Featured-Image.PNG', true],
  ['my-cover.webp', true],
  ['thumbnail.gif', true],
  ['diagram.png', false],
  ['cover.txt', false],
  ['cover.md', false],
  ['images/cover.png', false],
])('a Hugo bundle with %s: hero %s', async (name, isHero) => {
  const path = 'content/posts/x/index.md'
  const text = '---\ntitle: X\n---\n'
  const paths = ['hugo.toml', path, `content/posts/x/${name}`, 'content/posts/cover.png']
  const { files } = filesOf(new Map(paths.map((path) => [path, ''])))
  const site = await openSite(files, plain)
  const post = readPost(path, new TextEncoder().encode(text))
  expect(site.heroOf(post)).toBe(isHero ? name : undefined)
  expect(site.heroFileOf(post)).toBe(isHero ? `content/posts/x/${name}` : undefined)
})

test.each([
  ['/images/x.png', 'public/images/x.png'],
  ['/images/x.png?v=2#top', 'public/images/x.png'],
  ['/base/images/x.png', 'public/images/x.png'],
  ['https://x.org/base/images/x.png', 'public/images/x.png'],
  ['/images/with%20space.png', 'public/images/with space.png'],
  ['../../assets/x.png', 'src/assets/x.png'],
  ['/src/assets/x.png', 'src/assets/x.png'],
  ['@/assets/x.png', 'src/assets/x.png'],
  ['./beside.png', 'src/content/blog/beside.png'],
  ['beside.png', 'src/content/blog/beside.png'],
  ['https://elsewhere.org/images/x.png', undefined],
  ['../../../../../etc/passwd', undefined],
  ['%E0%A4%A', undefined],
  ['missing.png', undefined],
])('the file of heroImage: %s', async (value, file) => {
  const paths = [
    'public/images/x.png',
    'public/images/with space.png',
    'src/assets/x.png',
    'src/content/blog/beside.png',
  ]
  const config = "export default { site: 'https://x.org', base: '/base/' }"
  const { files } = filesOf(
    new Map([...paths.map((path) => [path, ''] as const), ['astro.config.mjs', config]]),
  )
  const site = await openSite(files, plain)
  const text = `---\nheroImage: ${JSON.stringify(value)}\n---\n`
  const post = readPost('src/content/blog/x.md', new TextEncoder().encode(text))
  expect(site.heroFileOf(post)).toBe(file)
})
