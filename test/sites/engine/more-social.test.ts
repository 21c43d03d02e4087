import { describe, expect, it } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import type { MoreSocial, SiteSettings } from '../../../src/sites/contract/site.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { article, fog, old, shown } from '../../helpers/pages-by-hand.ts'
import { empty, filesOf, formats, images, plain, read, siteOf } from '../fixture.ts'

const square: MoreSocial = {
  ...{ width: 1200, height: 1200, format: 'jpeg' },
  ...{ key: 'images.square', inData: false },
}
const wide: MoreSocial = {
  width: 1200,
  height: 675,
  format: 'webp',
  key: 'images.wide',
  inData: true,
}
const nameless: MoreSocial = { width: 1200, height: 900, format: 'png', inData: true }
/** The site of a repo whose posts all are learned from. */
const learnedSite = (texts: Record<string, string>, more: Partial<SiteSettings>) =>
  openSite(filesOf(new Map(Object.entries(texts))).files, { ...plain, ...more }, { size: 200 })

const settings: Partial<SiteSettings> = { moreSocial: [square, wide, nameless] }

async function placedAt(mark: string, path: string, text = empty, more = settings) {
  const site = await siteOf({ [mark]: '', [path]: text }, more)
  const post = read(path, text)
  const place = site.place(post, formats)
  const edit = place.edit({ ...images, alt: 'Bees', body: false })
  const after = read(path, new TextDecoder().decode(editPost(post, edit)))
  return { site, post, place, edit, after }
}

describe('further social images', () => {
  it.each([
    [
      'astro.config.mjs',
      'src/content/blog/x.md',
      ['public/images/social/x-social', '/images/social/x-social'],
    ],
    [
      '_config.yml',
      '_posts/2026-01-02-x.md',
      ['assets/images/hero/2026-01-02-x-social', '/assets/images/hero/2026-01-02-x-social'],
    ],
  ])(
    'lie beside the first one, and are named as the site names it: %s',
    async (mark, path, [stem, named]) => {
      const { place, after } = await placedAt(mark, path)
      expect(place.social).toBe(`${stem}.jpg`)
      expect(place.more.map((image) => image.path)).toEqual([
        `${stem}-1200x1200.jpg`,
        `${stem}-1200x675.webp`,
        `${stem}-1200x900.png`,
      ])
      expect(after.meta.images).toEqual({
        square: `${named}-1200x1200.jpg`,
        wide: `${named}-1200x675.webp`,
      })
    },
  )

  it.each([
    ['content/posts/x/index.md', 'social'],
    ['content/posts/x/index.de.md', 'social.de'],
  ])('do not bear a name that a generator looks for in a bundle: %s', async (path, stem) => {
    const one = { moreSocial: [{ ...square, key: 'square' }] }
    const { place, after, site } = await placedAt('hugo.toml', path, empty, one)
    expect(place.social).toMatch(/\/feature(?:\.de)?\.jpg$/)
    expect(place.more.map((image) => image.path)).toEqual([`content/posts/x/${stem}-1200x1200.jpg`])
    expect(after.meta.square).toBe(`${stem}-1200x1200.jpg`)
    expect(site.heroOf(read(path, empty), [place.more[0]!.path])).toBeUndefined()
  })

  it('say no more than are there', async () => {
    const { place, post } = await placedAt('astro.config.mjs', 'src/content/blog/x.md')
    const lacking = place.more.slice(0, 1)
    const { fields } = place.edit({ ...images, lacking, body: false })
    const after = editPost(post, { fields: fields! })
    expect(String(Buffer.from(after))).toContain('wide:')
    expect(String(Buffer.from(after))).not.toContain('square:')
  })

  it('leave what people filled in', async () => {
    const text = '---\ntitle: X\nimages:\n  square: /by-hand.jpg\n---\n'
    const { after, site, post } = await placedAt('astro.config.mjs', 'src/content/blog/x.md', text)
    expect(after.meta.images).toEqual({
      square: '/by-hand.jpg',
      wide: '/images/social/x-social-1200x675.webp',
    })
    // And that is no hero image.
    expect(site.heroOf(post)).toBeUndefined()
  })

  it('are no hero, though the key is one of the site', async () => {
    const more = { moreSocial: [{ ...square, key: 'thumbnail' }] }
    const text = '---\ntitle: X\nthumbnail: /by-hand.jpg\n---\n'
    const { site, post } = await placedAt('hugo.toml', 'content/posts/x.md', text, more)
    expect(site.heroOf(post)).toBeUndefined()
    const plain = await siteOf({ 'hugo.toml': '', 'content/posts/x.md': text })
    expect(plain.heroOf(post)).toContain('thumbnail')
  })

  it('teach nothing of how posts name theirs, though their keys say so', async () => {
    const square = 'public/images/social/'
    const posts = Object.fromEntries(
      ['a', 'b', 'c'].flatMap((slug) => [
        [
          `src/content/blog/${slug}.md`,
          `---\ntitle: X\nheroImage: ../../assets/hero/${slug}.webp\nogSquare: /images/social/${slug}-social-1200x1200.jpg\n---\n`,
        ],
        [`src/assets/hero/${slug}.webp`, ''],
        [`${square}${slug}-social-1200x1200.jpg`, ''],
      ]),
    )
    const path = 'src/content/blog/x.md'
    const placeBy = async (more: Partial<SiteSettings>) => {
      const site = await learnedSite({ 'astro.config.mjs': '', ...posts, [path]: empty }, more)
      return site.place(read(path, empty), formats)
    }
    const key = 'ogSquare'
    const place = await placeBy({
      moreSocial: [{ ...wide, ...{ width: 1200, height: 1200, key } }],
    })
    expect(place.social).toBe(`${square}x-social.jpg`)
    expect(place.more.map((image) => image.path)).toEqual([`${square}x-social-1200x1200.webp`])
    // Without the settings it would.
    expect((await placeBy({})).social).toBe(`${square}x-social-1200x1200.jpg`)
  })

  it('go to translations with the hero', async () => {
    const paths = ['src/content/blog/x.md', 'src/content/blog/x.de.md'] as const
    const { site, after } = await placedAt('astro.config.mjs', paths[0])
    const edit = site.share(after, read(paths[1], '---\ntitle: Y\n---\n'), { alt: 'Bienen' })
    const keys = Object.fromEntries(
      (edit?.fields ?? []).map(({ key, value }) => [key.join('.'), value]),
    )
    expect(keys).toMatchObject({
      heroImage: '../../assets/hero/x.webp',
      images: {
        square: '/images/social/x-social-1200x1200.jpg',
        wide: '/images/social/x-social-1200x675.webp',
      },
    })
  })

  it('stand in the JSON-LD of an HTML page by hand, which has no keys, and says so', async () => {
    const texts = {
      ...Object.fromEntries(old.map((one) => [`${one.slug}.html`, article(one, shown(one.slug))])),
      ...Object.fromEntries(old.map(({ slug }) => [`images/${slug}-hero.png`, ''])),
      'index.html': '<!doctype html>',
    }
    const path = `${fog.slug}.html`
    const text = article(fog)
    const site = await learnedSite({ ...texts, [path]: text }, { ...settings, socialInData: true })
    const place = site.place(read(path, text), formats)
    const { dataImage } = place.edit({ ...images, body: false })
    expect(dataImage?.more?.map(({ url }) => url)).toEqual([
      expect.stringMatching(/^https:.*-social\.jpg$/),
      expect.stringMatching(/-social-1200x675\.webp$/),
      expect.stringMatching(/-social-1200x900\.png$/),
    ])
    expect(place.warnings.join('\n')).toContain(
      'nothing is written to images.square, images.wide (`social` in the settings)',
    )
  })
})
