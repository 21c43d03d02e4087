import { describe, expect, it } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import { read, siteOf } from '../fixture.ts'

const image = { alt: 'Deux abeilles' }

/** What the French post is after it got the image of the English one. */
async function french(
  texts: Record<string, string>,
  [en, fr]: readonly [string, string],
  more: { files?: readonly string[]; hero?: string } = {},
) {
  const site = await siteOf(texts)
  const [from, to] = [read(en, texts[en]!), read(fr, texts[fr]!)]
  const edit = site.share(from, to, { ...image, ...more })
  return edit && Buffer.from(editPost(to, edit)).toString()
}

describe('a translation shows the image of its article', () => {
  it('by a relative path that counts from its own folder', async () => {
    const [en, fr] = ['src/content/blog/en/2026/a.md', 'src/content/blog/fr/a.md']
    const texts = {
      'astro.config.mjs': '',
      'src/assets/a.png': '',
      [en]: '---\ntitle: A\nheroImage: ../../../../assets/a.png\nheroImageAlt: Two bees\n---\n',
      [fr]: '---\ntitle: B\n---\n',
    }
    expect(await french(texts, [en, fr])).toBe(
      '---\ntitle: B\nheroImage: ../../../assets/a.png\nheroImageAlt: "Deux abeilles"\n---\n',
    )
  })

  it('by a path that leads to a file which is not committed yet', async () => {
    const [en, fr] = ['src/content/blog/en/a/index.md', 'src/content/blog/fr/a.md']
    const texts = {
      'astro.config.mjs': '',
      [en]: '---\ntitle: A\nheroImage: ./a.webp\n---\n',
      [fr]: '---\ntitle: B\n---\n',
    }
    const files = ['src/content/blog/en/a/a.webp']
    expect(await french(texts, [en, fr], { files })).toContain('heroImage: ../en/a/a.webp\n')
  })

  it('by the same map, with its own alternative text, and keeps what it says already', async () => {
    const [en, fr] = ['_posts/en/2026-01-02-a.md', '_posts/fr/2026-01-02-a.md']
    const texts = {
      '_config.yml': 'url: https://a.example\n',
      [en]: '---\ntitle: A\nimage: {path: /a.png, alt: Two bees, width: 1200}\n---\n',
      [fr]: '---\ntitle: B\nimage:\n  alt: Mes abeilles\n---\n',
    }
    expect(await french(texts, [en, fr])).toBe(
      '---\ntitle: B\nimage:\n  alt: Mes abeilles\n  path: /a.png\n  width: 1200\n---\n',
    )
  })

  it('by the tags of its head', async () => {
    const [en, fr] = ['posts/a.md', 'fr/posts/a.md']
    const tags = (alt: string) =>
      `  - [meta, { property: "og:image", content: "https://a.example/a.jpg" }]\n  - [meta, { property: "og:image:alt", content: ${alt} }]\n`
    const texts = {
      '.vitepress/config.ts': '',
      [en]: `---\ntitle: A\nhead:\n  - [link, { rel: me }]\n${tags('Two bees')}---\n`,
      [fr]: '---\ntitle: B\n---\n',
    }
    expect(await french(texts, [en, fr])).toBe(
      `---\ntitle: B\nhead:\n${tags('"Deux abeilles"')}---\n`,
    )
  })

  it('by the tags of an HTML page', async () => {
    const [en, fr] = ['blog/en/a.html', 'blog/fr/a.html']
    const page = (tags: string) =>
      `<!doctype html>\n<html>\n<head>\n  <title>A</title>\n${tags}</head>\n<body></body>\n</html>\n`
    const texts = {
      'index.html': page(''),
      [en]: page('  <meta property="og:image" content="https://a.example/a.jpg">\n'),
      [fr]: page(''),
    }
    expect(await french(texts, [en, fr])).toBe(texts[en])
  })

  it('by a bare name in a bundle, where Hugo looks in all languages', async () => {
    const [en, fr] = ['content/en/a/index.md', 'content/fr/a/index.md']
    const texts = {
      'hugo.toml': "baseURL = 'https://a.example/'\n",
      'content/en/a/cover.webp': '',
      [en]: '---\ntitle: A\nresources:\n  - src: cover.webp\n    params: {alt: Two bees}\n---\n',
      [fr]: '---\ntitle: B\n---\n',
    }
    const after = await french(texts, [en, fr])
    expect(after).toContain('src: cover.webp')
    expect(after).toContain('alt: "Deux abeilles"')
    expect(await french({ ...texts, [fr]: after! }, [en, fr])).toBeUndefined()
  })

  it('at the top of the article too, where that is wanted', async () => {
    const [en, fr] = ['content/en/a.md', 'content/fr/a.md']
    const texts = {
      'hugo.toml': "baseURL = 'https://a.example/'\n",
      'static/a.jpg': '',
      [en]: '---\ntitle: A\nfeatured_image: a.jpg\n---\n',
      [fr]: '---\ntitle: B\n---\nWords.\n',
    }
    expect(await french(texts, [en, fr], { hero: 'static/a.jpg' })).toBe(
      '---\ntitle: B\nfeatured_image: a.jpg\n---\n\n![Deux abeilles](/a.jpg)\n\nWords.\n',
    )
  })
})

/** A repo of each generator whose paths tell languages, and two posts of one article in it. */
const sites = {
  'Hugo by endings': ['hugo.toml', 'content/posts/a.md', 'content/posts/a.fr.md'],
  'Astro by a folder': ['astro.config.mjs', 'src/content/blog/a.md', 'src/content/blog/fr/a.md'],
  'Starlight by a folder': [
    'astro.config.mjs',
    'src/content/docs/guides/a.md',
    'src/content/docs/fr/guides/a.md',
  ],
  'Jekyll by folders': ['_config.yml', '_posts/en/2026-01-02-a.md', '_posts/fr/2026-01-02-a.md'],
  'Docusaurus by its i18n': [
    'docusaurus.config.js',
    'blog/a.md',
    'i18n/fr/docusaurus-plugin-content-blog/a.md',
  ],
} as const

/** What the original says of its picture, and what its translation then says; `to` is there before. */
const forms: readonly (readonly [string, string, string, string?])[] = [
  ['a scalar', 'image: /img/a.png', 'image: /img/a.png'],
  [
    'a scalar and its alt',
    'heroImage: /img/a.png\nheroImageAlt: Two bees',
    'heroImage: /img/a.png\nheroImageAlt: "Deux abeilles"',
  ],
  [
    'a scalar and what is said of it',
    'banner: /img/a.png\nbanner_alt: Two bees\nbanner_credit: Ann\nbanner_caption: On a flower',
    'banner: /img/a.png\nbanner_alt: "Deux abeilles"\nbanner_credit: "Ann"',
  ],
  [
    'a map',
    'cover:\n  image: /img/a.png\n  alt: Two bees\n  caption: On a flower\n  relative: false',
    'cover:\n  image: /img/a.png\n  alt: "Deux abeilles"\n  relative: false',
  ],
  [
    'a map with a source',
    'heroImage: {src: /img/a.png, alt: Two bees}',
    'heroImage:\n  src: /img/a.png\n  alt: "Deux abeilles"',
  ],
  ['a list', 'images: [/img/a.png]', 'images:\n  - /img/a.png'],
  [
    'a list of maps',
    'images:\n  - src: /img/a.png\n    alt: Two bees',
    'images:\n  - src: /img/a.png\n    alt: "Deux abeilles"',
  ],
  [
    'a map for search engines',
    'seo:\n  title: Bees\n  canonical: https://a.example/a\n  image: /img/a.png',
    'seo:\n  image: /img/a.png',
  ],
  [
    'a map of which it has a part',
    'cover: {image: /img/a.png, alt: Two bees, position: top}',
    'cover:\n  alt: Mes abeilles\n  image: /img/a.png\n  position: "top"',
    'cover:\n  alt: Mes abeilles\n',
  ],
  [
    'a map of light and dark',
    'cover:\n  light: /img/a.png\n  dark: /img/b.png',
    'cover:\n  light: /img/a.png\n  dark: /img/b.png',
  ],
  [
    'a picture beside an author and a logo',
    'thumbnail: /img/a.png\nauthor: {image: /img/b.png}\nlogo: /img/b.png',
    'thumbnail: /img/a.png',
  ],
]

describe.each(Object.entries(sites))(
  '%s: a translation says its image as the original does',
  (_, [mark, en, fr]) => {
    const pictures = ['img/a.png', 'img/b.png'].flatMap((path) => [
      path,
      `static/${path}`,
      `public/${path}`,
    ])

    it.each(forms)('%s', async (_, said, expected, own = '') => {
      const texts = {
        ...Object.fromEntries(pictures.map((path) => [path, ''])),
        [mark]: '',
        [en]: `---\ntitle: A\n${said}\n---\n`,
        [fr]: `---\ntitle: B\n${own}---\n`,
      }
      const site = await siteOf(texts)
      expect(site.translations(fr)).toEqual([en, fr])
      const after = (await french(texts, [en, fr]))!
      const plain = (text: string) => text.replaceAll('"', '').trim().split('\n')
      expect(plain(after)).toEqual(plain(`---\ntitle: B\n${expected}\n---`))
      expect(site.heroOf(read(fr, after))).toBeDefined()
      expect(await french({ ...texts, [fr]: after }, [en, fr])).toBeUndefined()
    })
  },
)

it('a translation in TOML says a list of the original in YAML', async () => {
  const texts = {
    'hugo.toml': "baseURL = 'https://a.example/'\n",
    'static/a.png': '',
    'content/a.md': '---\ntitle: A\nimages: [a.png]\n---\n',
    'content/a.fr.md': '+++\ntitle = "B"\n+++\n',
  }
  const after = await french(texts, ['content/a.md', 'content/a.fr.md'])
  expect(after).toBe('+++\ntitle = "B"\nimages = [ "a.png" ]\n+++\n')
})
