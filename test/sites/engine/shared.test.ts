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
