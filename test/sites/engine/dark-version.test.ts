import { describe, expect, it } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import type { SiteSettings } from '../../../src/sites/contract/site.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { empty, filesOf, formats, images, plain, read } from '../fixture.ts'

type Texts = Readonly<Record<string, string>>

/** A post as it is edited in a repo whose other posts are learned from. */
async function edited(
  path: string,
  texts: Texts,
  { text = texts[path] ?? empty, dark = true, named, settings = {} }: Wish = {},
) {
  const all = new Map(Object.entries({ ...texts, [path]: text }))
  const site = await openSite(filesOf(all).files, { ...plain, ...settings }, { size: 200 })
  const post = site.read(path, new TextEncoder().encode(text))
  const place = site.place(post, formats, named)
  const edit = place.edit({ ...images, alt: 'Bees', dark, body: false })
  const bytes = editPost(post, edit)
  const after = read(path, new TextDecoder().decode(bytes))
  return { site, place, meta: after.meta, text: new TextDecoder().decode(bytes) }
}
interface Wish {
  readonly text?: string
  readonly dark?: boolean
  readonly named?: string
  readonly settings?: Partial<SiteSettings>
}

const jekyll = { '_config.yml': 'url: https://a.example\n', Gemfile: '' }
const post = '_posts/2026-04-05-elm.md'
const hero = '/assets/trees/elm.webp'
const dark = '/assets/trees/elm-dark.webp'
/** Three posts with two pictures each. */
const pairs = (light: string, other: string) => ({
  ...jekyll,
  ...Object.fromEntries(
    ['ash', 'birch', 'cedar'].flatMap((slug, at) => [
      [`assets/trees/${slug}.webp`, ''],
      [`assets/trees/${slug}-dark.webp`, ''],
      [
        `_posts/2026-0${at + 1}-05-${slug}.md`,
        `---\ntitle: X\n${line(light, slug)}\n${line(other, `${slug}-dark`)}\n---\n`,
      ],
    ]),
  ),
})
const line = (key: string, name: string) => `${key}: /assets/trees/${name}.webp`

describe('posts whose keys come in pairs', () => {
  it.each([
    ['image', 'imageDark'],
    ['imageDark', 'image'],
    ['image_dark', 'image'],
    ['lightImage', 'darkImage'],
    ['coverLight', 'coverDark'],
  ])('%s and %s teach both keys', async (one, other) => {
    const [light, night] = /dark/i.test(one) ? [other, one] : [one, other]
    const { meta, place } = await edited(post, pairs(one, other))
    expect(place.dark).toEqual({ path: dark.slice(1), keys: [night] })
    // On Jekyll `image` is what networks show, too.
    const shown = light === 'image' ? hero.replace('.webp', '-social.jpg') : hero
    expect([meta[light], meta[night]]).toEqual([shown, dark])
  })

  it('in one map are filled there', async () => {
    const slugs = ['ash', 'birch', 'cedar']
    const texts = Object.fromEntries(
      slugs.flatMap((slug, at) => [
        [`assets/trees/${slug}-light.webp`, ''],
        [`assets/trees/${slug}-dark.webp`, ''],
        [
          `_posts/2026-0${at + 1}-05-${slug}.md`,
          `---\ntitle: X\ncover:\n  light: /assets/trees/${slug}-light.webp\n  dark: /assets/trees/${slug}-dark.webp\n---\n`,
        ],
      ]),
    )
    const both = await edited(post, { ...jekyll, ...texts })
    expect(both.meta.cover).toEqual({ light: hero, dark })
    const one = await edited(post, { ...jekyll, ...texts }, { dark: false })
    expect(one.meta.cover).toEqual({ light: hero, dark: hero })
  })

  it('where there is no dark version, leave its key to those who fill it with one of their own', async () => {
    const { meta } = await edited(post, pairs('banner', 'bannerDark'), { dark: false })
    expect(meta).toMatchObject({ banner: hero })
    expect(meta).not.toHaveProperty('bannerDark')
  })

  it('once written, follow the hero where that is drawn again without one', async () => {
    const repo = pairs('banner', 'bannerDark')
    const { text } = await edited(post, repo)
    const there = { ...repo, [hero.slice(1)]: '', [dark.slice(1)]: '' }
    const again = await edited(post, there, { text, dark: false })
    expect([again.meta.banner, again.meta.bannerDark]).toEqual([hero, hero])
    const both = await edited(post, there, { text })
    expect(both.text).toBe(text)
  })
})

describe('without other posts', () => {
  it('`fields.dark` says the key, and what a person filled in stays', async () => {
    const settings = { fields: { dark: 'night.src' } }
    const { meta } = await edited(post, jekyll, { settings })
    expect(meta.night).toEqual({ src: expect.stringMatching(/elm-dark\.webp$/) })
    const text = '---\ntitle: X\nnight:\n  src: /own.png\n---\n'
    const kept = await edited(post, jekyll, { settings, text })
    expect(kept.place.dark).toBeUndefined()
    expect(kept.meta.night).toEqual({ src: '/own.png' })
    expect(kept.site.heroOf(read(post, text))).toBeUndefined()
  })

  it('an empty key of the post is filled', async () => {
    const text = '---\ntitle: X\nimage_dark:\n---\n'
    const { meta, text: after } = await edited(post, jekyll, { text })
    expect(meta.image_dark).toMatch(/elm-dark\.webp$/)
    // And again, in the next round.
    const repo = { ...jekyll, ...Object.fromEntries(filesIn(after).map((path) => [path, ''])) }
    const other = await edited(post, repo, { text: after, dark: false })
    expect(other.meta.image_dark).not.toMatch(/-dark/)
  })

  it('no key at all: nothing is written, and that is known', async () => {
    const { place, text } = await edited(post, jekyll)
    expect(place.dark?.keys).toEqual([])
    expect(text).not.toContain('-dark')
  })
})

const filesIn = (text: string) =>
  [...text.matchAll(/: "?\/(assets\/\S+?\.\w+)"?$/gm)].map(([, path]) => path!)

describe('the site knows', () => {
  const blog = 'src/content/docs/blog/elm.md'
  const starlight = {
    'astro.config.mjs':
      "import starlight from '@astrojs/starlight'\nimport starlightBlog from 'starlight-blog'\nexport default { site: 'https://a.example', integrations: [starlight({ title: 'T', plugins: [starlightBlog()] })] }\n",
    'package.json': '{"dependencies":{"astro":"5","@astrojs/starlight":"1","starlight-blog":"1"}}',
  }
  it('Starlight Blog takes one picture, or two in its place', async () => {
    const both = await edited(blog, starlight)
    expect(both.meta.cover).toEqual({
      alt: 'Bees',
      light: expect.stringMatching(/elm\.webp$/),
      dark: expect.stringMatching(/elm-dark\.webp$/),
    })
    const one = await edited(blog, starlight, { dark: false })
    expect(one.meta.cover).toEqual({ alt: 'Bees', image: expect.stringMatching(/elm\.webp$/) })
  })

  it.each([
    ['imageDark', 'image: image().optional(), imageDark: image().optional()', 'image'],
    ['photoDark', 'photoLight: image().optional(), photoDark: image().optional()', 'photoLight'],
  ])('a schema of Astro names %s', async (night, fields, light) => {
    const config = `const blog = defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.md' }), schema: ({ image }) => z.object({ title: z.string(), ${fields}, dark: z.boolean().optional() }) })\nexport const collections = { blog }\n`
    const { meta } = await edited('src/content/blog/elm.md', {
      'astro.config.mjs': "export default { site: 'https://a.example' }\n",
      'src/content.config.ts': config,
    })
    expect(meta[light]).toMatch(/elm\.webp$/)
    expect(meta[night]).toMatch(/elm-dark\.webp$/)
    expect(meta).not.toHaveProperty('dark')
  })
})

describe('where it goes', () => {
  it('a name that Hugo looks for in a bundle is the hero’s alone', async () => {
    const hugo = { 'hugo.toml': "baseURL = 'https://a.example/'\n" }
    const at = async (path: string) => (await edited(path, hugo)).place.dark?.path
    expect(await at('content/post/elm/index.md')).toBe('content/post/elm/dark.webp')
    expect(await at('content/post/elm/index.fr.md')).toBe('content/post/elm/dark.fr.webp')
    expect(await at('content/post/elm.md')).toMatch(/elm-dark\.webp$/)
  })

  it('a post that would have that name for its own hero keeps it', async () => {
    const texts = { ...jekyll, '_posts/2026-04-05-elm-dark.md': empty }
    expect((await edited(post, texts)).place.dark?.path).toMatch(/elm-night\.webp$/)
  })

  it('two pictures that a post names, and that nobody made, go to their paths', async () => {
    const text = '---\ntitle: X\nimage: /assets/a.webp\nimage_dark: /assets/a-night.webp\n---\n'
    const { place, text: after } = await edited(post, jekyll, { text, named: 'assets/a.webp' })
    expect(place.dark).toEqual({ path: 'assets/a-night.webp', keys: ['image_dark'] })
    expect(after).toBe(text)
    const one = '---\ntitle: X\nimage: /assets/a.webp\n---\n'
    const settings = { fields: { dark: 'image_dark' } }
    const beside = await edited(post, jekyll, { text: one, named: 'assets/a.webp', settings })
    expect(beside.place.dark?.path).toBe('assets/a-dark.webp')
    expect(beside.meta).toMatchObject({
      image: '/assets/a.webp',
      image_dark: '/assets/a-dark.webp',
    })
  })

  it('an HTML page has no key for it', async () => {
    const html = '<!doctype html><html><head><title>X</title></head><body><p>Y</p></body></html>'
    const { place } = await edited('blog/elm.html', {}, { text: html, settings: { site: 'html' } })
    expect(place.dark?.keys).toEqual([])
  })
})

it('a translation shows both as its original does', async () => {
  const settings = { fields: { hero: 'cover.light', dark: 'cover.dark', alt: 'cover.alt' } }
  const hugo = { 'hugo.toml': "baseURL = 'https://a.example/'\n" }
  const [from, to] = ['content/posts/elm.md', 'content/posts/elm.fr.md']
  const { site, text, place } = await edited(from, { ...hugo, [to]: empty }, { settings })
  const files = [place.hero, place.dark!.path]
  const bytes = (content: string) => new TextEncoder().encode(content)
  const [original, other] = [site.read(from, bytes(text)), site.read(to, bytes(empty))]
  const edit = site.share(original, other, { alt: 'Abeilles', files })!
  const { meta } = site.read(to, editPost(other, edit))
  expect(meta.cover).toEqual({ ...(original.meta.cover as object), alt: 'Abeilles' })
  expect(Object.keys(meta.cover as object).toSorted()).toEqual(['alt', 'dark', 'light'])
})
