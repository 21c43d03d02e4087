import { describe, expect, it } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import * as site from '../../helpers/pages-by-hand.ts'
import { filesOf, images, plain } from '../fixture.ts'

const path = 'blog/fog-signals.html'

/** What a new article of this repo gets, with what its site says of itself. */
async function placed(texts: Record<string, string>, more: { post?: string; text?: string } = {}) {
  const { post: name = path, text = site.article(site.fog) } = more
  const { files } = filesOf(new Map(Object.entries({ ...texts, [name]: text })))
  const settled = (each: string) => each !== name
  const open = await openSite(files, plain, { size: 200, settled })
  const post = open.read(name, new TextEncoder().encode(text))
  const place = open.place(post, { hero: open.heroFormat ?? 'webp', social: 'jpeg' })
  const edit = () => Buffer.from(editPost(post, place.edit({ ...images, body: false }))).toString()
  return { open, post, place, edit }
}

/** The blog, whose articles show their pictures in other ways. */
const articlesWith = (shown: (slug: string) => site.Shown) => ({
  ...site.blog(),
  ...Object.fromEntries(
    site.old.map((post) => [`blog/${post.slug}.html`, site.article(post, shown(post.slug))]),
  ),
})

describe('pages by hand teach', () => {
  it('name, folder and format of pictures, and where pages show them', async () => {
    const { open, place, edit, post } = await placed(site.blog())
    expect(open.about[1]).toContain(
      'in the head, article, JSON-LD of pages, files named {folder}/images/{slug}-hero.png, as in 3 of 3',
    )
    expect([open.heroFormat, place.hero, place.social]).toEqual([
      'png',
      'blog/images/fog-signals-hero.png',
      'blog/images/fog-signals-hero-social.jpg',
    ])
    const after = edit()
    const { article, data } = site.shown(site.fog.slug, {
      alt: 'Two bees on a &quot;flower&quot;: ünïcode &amp; all',
    })
    expect(after).toContain(article)
    expect(after).toContain(data)
    const edited = open.read(path, Buffer.from(after))
    expect(
      editPost(
        edited,
        open.place(edited, { hero: 'png', social: 'jpeg' }).edit({ ...images, body: false }),
      ),
    ).toBe(edited.bytes)
    expect(post.title).toBe('Fog signals')
  })

  it('tags alone, where they have nothing else', async () => {
    const { open, place, edit } = await placed(
      articlesWith((slug) => ({ ...site.shown(slug), data: '', article: '' })),
    )
    expect(open.about[1]).toContain('in the head of pages')
    expect(place.hero).toBe('blog/images/fog-signals-hero.png')
    expect(edit()).not.toContain('<img')
    expect(edit()).not.toContain('"image"')
  })

  it.each([
    ['from the top', '/blog/images/', '/blog/images/'],
    ['in full', 'https://sea.example/blog/images/', 'https://sea.example/blog/images/'],
    ['with a dot', './images/', './images/'],
  ])('how articles write the path: %s', async (_, before, expected) => {
    const { edit } = await placed(
      articlesWith((slug) => site.shown(slug, { src: `${before}${slug}-hero.png` })),
    )
    expect(edit()).toContain(`<img src="${expected}fog-signals-hero.png"`)
  })

  it('a picture for sharing with a name of its own', async () => {
    const texts: Record<string, string> = articlesWith((slug) =>
      site.shown(slug, { social: `${slug}-card.png` }),
    )
    for (const { slug } of site.old) texts[`blog/images/${slug}-card.png`] = ''
    const { open, place } = await placed(texts)
    expect([place.hero, place.social]).toEqual([
      'blog/images/fog-signals-hero.png',
      'blog/images/fog-signals-card.jpg',
    ])
    const harbour = 'blog/harbour-lights.html'
    expect(open.heroFileOf(open.read(harbour, Buffer.from(texts[harbour]!)))).toBe(
      'blog/images/harbour-lights-hero.png',
    )
  })

  it('where each article has a folder of its own', async () => {
    const texts = Object.fromEntries(
      site.old.flatMap((post) => [
        [
          `blog/${post.slug}/index.html`,
          site.article(post, site.shown(post.slug, { src: `../images/${post.slug}-hero.png` })),
        ],
        [`blog/images/${post.slug}-hero.png`, ''],
      ]),
    )
    const { place, edit } = await placed(
      { 'index.html': '', ...texts },
      { post: 'blog/fog-signals/index.html' },
    )
    expect(place.hero).toBe('blog/images/fog-signals-hero.png')
    expect(edit()).toContain('<img src="../images/fog-signals-hero.png"')
  })

  it.each([
    ['a list', (image: string) => `[${image}]`, (image: string) => `[${image}]`],
    [
      'an object',
      (image: string) => `{"@type": "ImageObject", "url": ${image}}`,
      (image: string) =>
        `{ "@type": "ImageObject", "url": ${image}, "width": 1536, "height": 864 }`,
    ],
  ])('the form of the data: %s', async (_, before, after) => {
    const { edit } = await placed(
      articlesWith((slug) => {
        const shown = site.shown(slug)
        return { ...shown, data: shown.data.replace(/"https.*"/, before) }
      }),
    )
    const image = '"https://sea.example/blog/images/fog-signals-hero.png"'
    expect(edit()).toContain(`"image": ${after(image)}\n`)
  })

  it('nothing over what people put into the new page', async () => {
    const own = site.article(site.fog, {
      head: '',
      data: ',\n    "image": "https://sea.example/ann.png"',
      article: '      <figure><img src="images/horn.jpg" alt="A horn"></figure>\n',
    })
    const { edit } = await placed(site.blog(), { text: own })
    expect(edit()).toContain('"image": "https://sea.example/ann.png"')
    expect(edit()).not.toContain('fog-signals-hero.png')
    expect(edit()).toContain(
      'og:image" content="https://sea.example/blog/images/fog-signals-hero-social.jpg',
    )
  })

  it('nothing from a single page, and nothing over the settings', async () => {
    const [harbour] = site.old
    const one = {
      'index.html': '',
      'blog/harbour-lights.html': site.article(harbour!, site.shown('harbour-lights')),
      'blog/images/harbour-lights-hero.png': '',
    }
    expect((await placed(one)).place.hero).toBe('images/hero/fog-signals.webp')
    const { files } = filesOf(new Map(Object.entries({ ...site.blog(), [path]: '' })))
    const open = await openSite(files, { ...plain, imageDir: 'media' }, { size: 200 })
    const post = open.read(path, Buffer.from(site.article(site.fog)))
    expect(open.place(post, { hero: 'webp', social: 'jpeg' }).hero).toBe('media/fog-signals.webp')
  })
})
