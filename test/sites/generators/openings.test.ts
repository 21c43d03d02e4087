import { describe, expect, test } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import { siteOf } from '../fixture.ts'

/** Each way to open a file, with a key that nobody has yet; the block ends before `⏎`. */
const ways: Readonly<Record<string, string>> = {
  plain: '---\ntitle: T\n⏎---\n\nText\n',
  crlf: '---\r\ntitle: T\r\n⏎---\r\nText\r\n',
  cr: '---\rtitle: T\r⏎---\rText\r',
  blank: '\n---\ntitle: T\n⏎---\nText\n',
  blanks: '\n  \n---\ntitle: T\n⏎---\nText\n',
  indent: ' ---\ntitle: T\n⏎---\nText\n',
  bom: '\ufeff---\ntitle: T\n⏎---\nText\n',
  open: '---  \ntitle: T\n⏎---\nText\n',
  close: '---\ntitle: T\n⏎---  \nText\n',
  comment: '--- # c\ntitle: T\n⏎---\nText\n',
  five: '-----\ntitle: T\n⏎-----\nText\n',
  fourBelow: '---\ntitle: T\n⏎----\nText\n',
  unfenced: 'title: T\n⏎---\nText\n',
  unfenced4: 'title: T\n⏎----\nText\n',
  dots: '---\ntitle: T\n⏎...\nText\n',
  toml: '+++\ntitle = "T"\n⏎+++\nText\n',
  blankToml: '\n+++\ntitle = "T"\n⏎+++\nText\n',
  named: '---yaml\ntitle: T\n⏎---\nText\n',
}

/**
 * What the parsers themselves made of these files on 2026-11-29, and what an edit must do with them:
 * in their block where they read one, and nothing at all elsewhere; each edit was then read by the same
 * parser. velite and vfile-matter find a block whose lines end in a lone CR, and their parser of YAML
 * takes no second key of it. Those without a note were read in
 * their source: Jekyll 4.3 (lib/jekyll/document.rb), Zola (components/content/src/front_matter/split.rs),
 * Quarto (src/core/yaml.ts), MkDocs 1.4.2 (mkdocs/utils/meta.py).
 */
const readers: readonly (readonly [string, Record<string, string>, string, string])[] = [
  // gray-matter 4.0.3
  [
    'docusaurus',
    { 'docusaurus.config.js': '' },
    'blog/b.md',
    'plain crlf bom open close fourBelow named',
  ],
  // @11ty/gray-matter 3.0.0
  [
    'eleventy',
    { 'eleventy.config.js': '' },
    'blog/b.md',
    'plain crlf bom open close fourBelow named',
  ],
  // hugo 0.111.3
  [
    'hugo',
    { 'hugo.toml': '' },
    'content/posts/b.md',
    'plain crlf cr blank blanks indent bom open close comment fourBelow toml blankToml',
  ],
  // hexo-front-matter 5.0.0
  [
    'hexo',
    { '_config.yml': '', 'package.json': '{"dependencies": {"hexo": "8.1.2"}}' },
    'source/_posts/b.md',
    'plain crlf blank bom close five fourBelow unfenced unfenced4',
  ],
  // @astrojs/internal-helpers 0.11.0, of Astro 7.3.5; @astrojs/markdown-remark 6.1.0, of Astro 5.2.0
  [
    'astro',
    { 'astro.config.mjs': '', 'package.json': '{"dependencies": {"astro": "^5.2.0"}}' },
    'src/content/blog/b.md',
    'plain crlf blank blanks bom open close comment fourBelow toml blankToml',
  ],
  // @astrojs/markdown-remark 6.0.0, of Astro 5.0.0
  [
    'astro',
    { 'astro.config.mjs': '', 'package.json': '{"dependencies": {"astro": "~5.1.0"}}' },
    'src/content/blog/b.md',
    'plain crlf cr blank blanks open close comment fourBelow',
  ],
  // gray-matter 4.0.3, of Astro 4.16.0; what a lockfile says wins
  [
    'astro',
    {
      'astro.config.mjs': '',
      'package.json': '{"dependencies": {"astro": ">=4"}}',
      'package-lock.json': '{"packages": {"node_modules/astro": {\n "version": "4.16.0"\n}}}',
    },
    'src/content/blog/b.md',
    'plain crlf bom open close fourBelow named',
  ],
  // which of the three is not known
  ['astro', { 'astro.config.mjs': '' }, 'src/content/blog/b.md', 'plain crlf open close fourBelow'],
  // mdsvex 0.12.8
  [
    'sveltekit',
    { 'src/app.html': '', 'src/routes/+page.svelte': '', 'package.json': '{"mdsvex": "0.12.8"}' },
    'src/posts/b.md',
    'plain crlf cr blank blanks bom close fourBelow',
  ],
  // velite 0.4.0
  [
    'next',
    { 'next.config.js': '', 'package.json': '{"velite": "0.4.0"}' },
    'content/blog/b.md',
    'plain crlf blank blanks indent bom',
  ],
  // vfile-matter 5.0.1
  [
    'next',
    { 'next.config.js': '', 'package.json': '{"vfile-matter": "5.0.1"}' },
    'content/blog/b.md',
    'plain crlf',
  ],
  // front-matter 4.0.2
  [
    'next',
    { 'next.config.js': '', 'package.json': '{"front-matter": "4.0.2"}' },
    'content/blog/b.md',
    'plain crlf cr bom close dots',
  ],
  // @content-collections/core 0.15.3, and one parser that takes less
  [
    'next',
    {
      'next.config.js': '',
      'package.json': '{"@content-collections/core": "0.15.3", "mdsvex": ""}',
    },
    'content/blog/b.md',
    'plain crlf bom close fourBelow',
  ],
  ['next', { 'next.config.js': '' }, 'content/blog/b.md', 'plain crlf'],
  // remark-mdc 3.10.0
  [
    'nuxt',
    { 'nuxt.config.ts': '' },
    'content/blog/b.md',
    'plain crlf open close comment fourBelow',
  ],
  [
    'jekyll',
    { '_config.yml': '', Gemfile: '' },
    '_posts/2026-09-01-b.md',
    'plain crlf bom open close dots',
  ],
  [
    'zola',
    { 'zola.toml': '' },
    'content/b.md',
    'plain crlf blank blanks indent bom close toml blankToml',
  ],
  [
    'quarto',
    { '_quarto.yml': 'website: {title: x}' },
    'posts/b.qmd',
    'plain crlf blank blanks open close dots',
  ],
  [
    'mkdocs',
    { 'mkdocs.yml': 'plugins: [blog]' },
    'docs/blog/posts/b.md',
    'plain crlf cr bom open close dots',
  ],
]

const encode = (text: string) => new TextEncoder().encode(text)

describe.each(readers)('%s with %j', (_, texts, path, taken) => {
  const accepted = taken.split(' ')

  test.each(Object.entries(ways))('%s', async (way, marked) => {
    const text = marked.replace('⏎', '')
    const site = await siteOf({ ...texts, [path]: text }, {}, true)
    const post = site.read(path, encode(text))
    expect(post.title).toBe('T')
    const edit = () =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        editPost(post, { fields: [{ key: ['key'], value: 'x', mode: 'set' }] }),
      )
    if (!accepted.includes(way)) {
      expect(edit).toThrow(
        /^The file opens with .*(?:does not take for front matter|not edited here)/,
      )
      expect(post.head).toMatch(/^(?:unread|other)$/)
      return
    }
    const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? ''
    const line = text.includes('+++') ? `key = "x"${eol}` : `key: x${eol}`
    expect(edit()).toBe(marked.replace('⏎', line))
  })
})

test('each opening is one that some generator takes', () => {
  const used = readers.flatMap(([, , , taken]) => taken.split(' '))
  expect(Object.keys(ways).filter((way) => !used.includes(way))).toEqual([])
})

describe('metadata that nobody here can write', () => {
  const hugo = { 'hugo.toml': '' }
  test.each([
    ['an HTML comment above', '<!-- c -->\n---\ntitle: T\n---\nText\n', 'a comment above'],
    ['a comment of MDX above', '{/* c */}\n---\ntitle: T\n---\nText\n', 'a comment above'],
    ['a line with # above', '# c\n---\ntitle: T\n---\nText\n', 'a comment above'],
    ['a block inside of a comment', '<!--\n---\ntitle: T\n---\n-->\nText\n', 'inside of a comment'],
    ['keys on the fence', '--- {title: T}\n---\nText\n', 'on the line of the fence'],
    ['a key on the fence', '--- title: T\n---\nText\n', 'on the line of the fence'],
    ['mixed line ends', '---\rtitle: T\r---\rText\n', 'lone carriage return'],
    ['org-mode', '#+title: T\n#+date: 2026-09-01\n\nText\n', '`#+title:`'],
    ['pandoc', '% T\n% A. Uthor\n\nText\n', '`% Title`'],
    ['LaTeX', '\\title{T}\n\nText\n', 'LaTeX'],
    ['Franklin', '@def title = "T"\n\nText\n', '`@def title`'],
    ['Logseq', 'title:: T\ntags:: a\n\nText\n', '`title:: x`'],
    ['AsciiDoc', '= T\n:date: 2026-09-01\n\nText\n', '`:date: x`'],
    ['reStructuredText', 'T\n=====\n\n:date: 2026-09-01\n:tags: a\n\nText\n', '`:date: x`'],
    ['Nikola', '.. title: T\n.. slug: t\n\nText\n', '`.. title:`'],
    ['Nikola in a comment', '<!--\n.. title: T\n.. slug: t\n-->\n\nText\n', '`.. title:`'],
    ['Pelican', 'Title: T\nDate: 2026-09-01 10:20\n\nText\n', '`Title: x`'],
  ])('%s', async (_, text, what) => {
    const path = 'content/posts/b.md'
    const site = await siteOf({ ...hugo, [path]: text })
    const post = site.read(path, encode(text))
    expect(() => editPost(post, { fields: [{ key: ['image'], value: 'x', mode: 'set' }] })).toThrow(
      what,
    )
    expect(post.title).not.toContain(':')
    expect(post.description).not.toMatch(/title|date/i)
  })
})
