import { describe, expect, it } from 'vitest'
import { globsFor } from '../../../src/pipeline/find/globs-for.ts'
import { findLeftOut } from '../../../src/pipeline/find/left-out.ts'
import { readInputs } from '../../../src/settings/inputs.ts'
import type { SiteSettings } from '../../../src/sites/contract/site.ts'
import { bytesOf, siteOf, snapshotOf } from '../snapshot.ts'

const hugo = { 'hugo.toml': "baseURL = 'https://x.example/'\n" }
const post = '---\ntitle: X\n---\nText\n'

async function leftOut(
  base: Record<string, string> | undefined,
  added: Record<string, string>,
  {
    settings = {},
    names = [],
  }: { settings?: Partial<SiteSettings>; names?: readonly string[] } = {},
) {
  const all = { ...base, ...added }
  const bytes = bytesOf(all)
  const asked: string[] = []
  const repo = {
    read: async (files: readonly { readonly path: string }[]) => {
      asked.push(...files.map(({ path }) => path))
      return new Map(files.map(({ path }) => [path, bytes.get(path)!]))
    },
  }
  const state = {
    head: snapshotOf(all),
    base: base && snapshotOf(base),
    site: await siteOf(all, settings),
  }
  const context = { repo, inputs: readInputs(() => '') } as unknown as Parameters<
    typeof findLeftOut
  >[3]
  const found = await findLeftOut([], { posts: names }, state, context)
  return { ...found, asked }
}

describe('what a pull request adds and nothing claims', () => {
  const base = { ...hugo, 'content/post/a.md': post, 'content/post/b.md': post }

  it('is told with its reason, the folders looked in, and the setting', async () => {
    const { files, sentence } = await leftOut(base, { 'content/people/jo.md': post })
    expect(files).toEqual([
      {
        file: 'content/people/jo.md',
        reason: 'in the folder people, by its name none of articles',
      },
    ])
    expect(sentence).toMatch(
      /^Left out, as no posts of the hugo site: `content\/people\/jo\.md` \(in the folder people, by its name none of articles\)\. Posts are looked for in `content\/\{blog,/,
    )
    expect(sentence).toContain(
      "If these are posts, say so in `.github/hero-images.yml`: `posts: ['content/post/**/*.md', 'content/people/**/*.md']`.",
    )
  })

  it('the setting that is told makes a post of it, and keeps the others', async () => {
    const posts = ['content/post/**/*.md', 'content/people/**/*.md']
    const site = await siteOf({ ...base, 'content/people/jo.md': post }, { posts })
    expect(['content/people/jo.md', 'content/post/a.md'].every(site.isPost)).toBe(true)
    const after = await leftOut(base, { 'content/people/jo.md': post }, { settings: { posts } })
    expect(after.sentence).toBeUndefined()
  })

  it('a page at the top is named by its own path', async () => {
    const { sentence } = await leftOut(base, { 'content/faq.md': post, 'notes.markdown': post })
    expect(sentence).toContain(
      "posts: ['content/post/**/*.md', 'content/faq.md', 'notes.markdown']",
    )
  })

  it('names three of many', async () => {
    const added = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`content/people/p${n}.md`, post]),
    )
    expect((await leftOut(base, added)).sentence).toContain(' and 6 more files. Posts are')
  })

  it.each([
    ['papers of the repo', { 'README.md': '# X', 'docs/CONTRIBUTING.md': '# X' }],
    ['files that can be no posts', { 'static/a.png': '', 'layouts/x.html': '<p>', 'a.txt': 'x' }],
    ['issue templates', { '.github/ISSUE_TEMPLATE/bug.md': post }],
    ['a post', { 'content/post/c.md': post }],
  ])('is silent on %s', async (_, added) => {
    const { sentence, asked } = await leftOut(base, added)
    expect(sentence).toBeUndefined()
    expect(asked).toEqual([])
  })

  it('tells of HTML that has front matter, and of no other', async () => {
    const { files } = await leftOut(base, {
      'extra/a.html': '---\ntitle: X\n---\n<p>X</p>\n',
      'extra/b.html': '<!doctype html>\n<!--\n---\n-->\n',
      'layouts/c.html': '---\ntitle: X\n---\n',
    })
    expect(files.map(({ file }) => file)).toEqual(['extra/a.html'])
  })

  it('tells of named files alone, where some are named', async () => {
    const added = { 'content/people/jo.md': post, 'content/faq.md': post }
    const { files } = await leftOut(base, added, { names: ['content/*.md'] })
    expect(files.map(({ file }) => file)).toEqual(['content/faq.md'])
  })
})

describe('a repo without any post', () => {
  it('is told so, also where nothing is new', async () => {
    const { sentence } = await leftOut(undefined, {
      'astro.config.mjs': '',
      'docs/guide/a.md': post,
      'docs/guide/b.md': post,
      'README.md': '# X',
    })
    expect(sentence).toMatch(/^No file of this repo is a post of the astro site\. Posts are/)
    expect(sentence).toContain(
      "Say what the posts are in `.github/hero-images.yml`: `posts: ['docs/guide/**/*.md']`.",
    )
    expect(sentence).not.toContain('README')
  })

  it('of another generator with an index.html somewhere says what to write beside', async () => {
    const base = {
      'site.ini': '[site]\n',
      'stories/about/index.html': '<p>About</p>',
      'stories/about/more.html': '<p>More</p>',
      'posts/a.md': '.. title: A\n\nText\n',
    }
    const { sentence } = await leftOut(base, { 'posts/b.md': '.. title: B\n\nText\n' })
    expect(sentence).toContain('`posts/b.md`')
    expect(sentence).toContain('no site generator was recognised')
    expect(sentence).toMatch(/`posts: \[.*'posts\/\*\*\/\*\.md'\]`/)

    const nikola = { ...base, 'conf.py': 'BLOG_TITLE = "X"\n' }
    const found = await leftOut(nikola, { 'posts/b.md': '.. title: B\n\nText\n' })
    expect(found.sentence).toBeUndefined()
  })

  it('without any file that could be one names the setting', async () => {
    const { sentence } = await leftOut(undefined, { 'astro.config.mjs': '' })
    expect(sentence).toContain('Say what the posts are in `.github/hero-images.yml`: `posts`.')
  })
})

describe('globs for posts', () => {
  const wish = (path: string, isAlone = false) => ({ path, isAlone })

  it.each([
    [['a/x.md', 'a/y.mdx'], [], ['a/**/*.{md,mdx}']],
    [['p/1/a.md', 'p/2/b.md', 'p/3/c.md', 'p/4/d.md'], [], ['p/**/*.md']],
    [
      ['posts/b/index.md', 'posts/c.md'],
      [wish('extra/d/index.md')],
      ['posts/**/*.md', 'extra/**/*.md'],
    ],
    [
      ['posts/c.md'],
      [wish('a.md'), wish('b/[x]/c.md')],
      ['posts/**/*.md', 'b/\\[x\\]/**/*.md', 'a.md'],
    ],
    [[], [wish('a/b.md', true)], ['a/b.md']],
  ])('%j and %j', (posts, wished, globs) => {
    expect(globsFor(posts, wished)).toEqual(globs)
  })
})
