import { describe, expect, test } from 'vitest'
import { empty, formats, images, read, siteOf } from '../fixture.ts'

/** What is written beside the list `head`, and what the list says of the alternative text. */
async function written(texts: Record<string, string>, path: string, text = empty) {
  const site = await siteOf({ ...texts, [path]: text })
  const { fields = [] } = site.place(read(path, text), formats).edit({ ...images, body: false })
  const keys = Object.fromEntries(fields.map(({ key, value }) => [key.join('.'), value]))
  const { head, ...beside } = keys
  const alt = /og:image:alt","content":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(head))?.[1] ?? '""'
  return { beside, alt: JSON.parse(alt), origin: site.origin }
}

describe('VuePress', () => {
  const shows = '---\ntitle: X\n---\n\n![A map](/images/map.png)\n'
  const config = (code: string) => ({
    '.vuepress/config.js': `import { defaultTheme } from '@vuepress/theme-default'
      import { hopeTheme } from 'vuepress-theme-hope'
      import { seoPlugin } from '@vuepress/plugin-seo'
      export default { ${code} }`,
  })
  const cover = { cover: '/images/hero/x-social.jpg' }

  test.each([
    ["theme: defaultTheme({ hostname: 'https://x.example' })", shows, cover],
    ["theme: hopeTheme({ hostname: 'https://x.example' })", shows, cover],
    ["plugins: [seoPlugin({ hostname: 'https://x.example' })]", shows, cover],
    [
      "theme: defaultTheme({ hostname: 'https://x.example', seo: { fallBackImage: '/all.png' } })",
      empty,
      cover,
    ],
    ["theme: defaultTheme({ hostname: 'https://x.example' })", empty, {}],
    [
      "theme: defaultTheme({ hostname: 'https://x.example' })",
      shows.replace('/images/', './images/'),
      {},
    ],
    ["theme: defaultTheme({ hostname: 'https://x.example', seo: false })", shows, {}],
    ["theme: hopeTheme({ hostname: 'https://x.example', plugins: { seo: false } })", shows, {}],
    [
      "theme: defaultTheme({}), head: [['link', { rel: 'canonical', href: 'https://x.example' }]]",
      shows,
      {},
    ],
  ])(
    '{ %s }: the plugin for search gets its cover where it would take another',
    async (code, text, beside) => {
      const { origin, ...rest } = await written(config(code), 'posts/x.md', text)
      expect(origin).toBe('https://x.example')
      expect(rest.beside).toEqual(beside)
      expect(rest.alt).toBe('Two bees on a &quot;flower&quot;: ünïcode & all')
    },
  )

  test.each([
    ['{ "devDependencies": { "vuepress": "^1.9.10" } }', undefined],
    ['{ "devDependencies": { "vuepress": "2.0.0-rc.30" } }', 'vuepress'],
    ['{ "devDependencies": { "vuepress": "next" } }', 'vuepress'],
  ])('%s', async (manifest, name) => {
    const texts = {
      'package.json': manifest,
      'docs/.vuepress/config.js': 'export default {}',
      'docs/posts/x.md': empty,
    }
    const site = siteOf(texts)
    if (name === undefined) await expect(site).rejects.toThrow('No site generator is known')
    else expect((await site).name).toBe(name)
  })

  test('a folder of files that only a run could tell is asked for', async () => {
    const site = await siteOf({ ...config('public: folderOf(1)'), 'posts/x.md': empty })
    expect(site.about.at(-1)).toMatch(/^What `public` in \.vuepress\/config\.js is cannot be known/)
    expect(site.place(read('posts/x.md', empty), formats).hero).toBe(
      '.vuepress/public/images/hero/x.webp',
    )
  })
})

describe('Rspress', () => {
  test.each([
    ['{ "dependencies": { "rspress": "1.47.2" } }', '&quot;flower&quot;'],
    ['{ "dependencies": { "rspress": "2.0.0-beta.3" } }', '"flower"'],
    ['{ "dependencies": { "@rspress/core": "^2.0.22" } }', '"flower"'],
  ])('%s: marks are written as its version puts them into the page', async (manifest, flower) => {
    const texts = { 'rspress.config.ts': 'export default {}', 'package.json': manifest }
    const { alt } = await written(texts, 'docs/blog/x.mdx')
    expect(alt).toBe(`Two bees on a ${flower}: ünïcode & all`)
  })

  test.each([
    ['{ "dependencies": { "rspress": "1.47.2" } }', [expect.stringContaining('before the post')]],
    ['{ "dependencies": { "@rspress/core": "2.0.22" } }', []],
  ])(
    '%s: a picture for all pages, of which only version 2 leaves one out',
    async (manifest, told) => {
      const head = "[['meta', { property: 'og:image', content: 'https://x.example/all.png' }]]"
      const site = await siteOf({
        'rspress.config.ts': `export default { siteOrigin: 'https://x.example', head: ${head} }`,
        'package.json': manifest,
        'docs/blog/x.mdx': empty,
      })
      expect(site.place(read('docs/blog/x.mdx', empty), formats).warnings).toEqual(told)
    },
  )
})
