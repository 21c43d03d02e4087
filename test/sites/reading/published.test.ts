import { describe, expect, test } from 'vitest'
import { now, siteOf } from '../fixture.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** Why a post with these lines is not published by a site with these files. */
async function why(texts: Record<string, string>, path: string, lines: string) {
  const site = await siteOf({ ...texts, [path]: '' }, {}, true)
  return site.unpublished(site.read(path, encode(`---\ntitle: T\n${lines}\n---\nText\n`)), now)
}

const hugo = (version?: string): Record<string, string> => ({
  'hugo.toml': '',
  ...(version ? { 'netlify.toml': `[build.environment]\n  HUGO_VERSION = "${version}"\n` } : {}),
})

/** Each line was given to hugo 0.111.3; what 0.152.0 changed, its release notes say. */
describe.each([
  ['draft: true', 'no', 'no', 'no'],
  ['draft: TRUE', 'no', 'no', 'no'],
  ['Draft: true', 'no', 'no', 'no'],
  ['draft: yes', 'no', 'page', 'no'],
  ['draft: on', 'no', 'page', 'no'],
  ['draft: y', 'no', 'page', 'no'],
  ['draft: "yes"', 'page', 'page', 'no'],
  ['draft: "true"', 'no', 'no', 'no'],
  ['draft: "t"', 'no', 'no', 'no'],
  ['draft: 1', 'no', 'no', 'no'],
  ['draft: 0', 'page', 'page', 'page'],
  ['draft: no', 'page', 'page', 'page'],
  ['draft: off', 'page', 'page', 'page'],
  ['draft: "false"', 'page', 'page', 'page'],
  ['draft:', 'page', 'page', 'page'],
  ['published: false', 'no', 'no', 'no'],
  ['published: no', 'no', 'no', 'no'],
  ['published: "false"', 'no', 'no', 'no'],
  ['published:', 'no', 'no', 'no'],
  ['published: true', 'page', 'page', 'page'],
  ['published: 2030-01-01', 'no', 'no', 'no'],
  ['published: 2020-01-01', 'page', 'page', 'page'],
  ['publishdate: 2030-01-01', 'no', 'no', 'no'],
  ['pubdate: 2030-01-01', 'no', 'no', 'no'],
  ['date: 2030-01-01\npublishDate: 2020-01-01', 'page', 'page', 'page'],
  ['date: 2020-01-01\npubdate: 2030-01-01', 'no', 'no', 'no'],
  ['expirydate: 2020-01-01', 'no', 'no', 'no'],
  ['unpublishdate: 2020-01-01', 'no', 'no', 'no'],
  ['unpublishdate: 2030-01-01', 'page', 'page', 'page'],
  ['status: draft', 'page', 'page', 'page'],
])('Hugo, %j', (lines, old, fresh, unknown) => {
  test.each([
    ['0.111.3', old],
    ['0.151.2', old],
    ['0.152.0', fresh],
    ['0.169.0', fresh],
    [undefined, unknown],
  ])('%s: %s', async (version, expected) => {
    const reason = await why(hugo(version), 'content/posts/b.md', lines)
    expect(reason === undefined ? 'page' : 'no', reason).toBe(expected)
  })
})

test.each([
  ['.github/workflows/hugo.yml', 'env:\n  HUGO_VERSION: 0.111.3\n'],
  ['.github/workflows/deploy.yaml', "    with:\n      hugo-version: '0.151.0'\n"],
  ['.tool-versions', 'nodejs 24\nhugo extended_0.120.4\n'],
  ['mise.toml', '[tools]\nhugo = "0.147.0"\n'],
  ['vercel.json', '{"build": {"env": {"HUGO_VERSION": "0.110.0"}}}'],
  ['go.mod', 'require github.com/gohugoio/hugo v0.120.0\n'],
  ['package.json', '{"devDependencies": {"hugo-extended": "~0.147.1"}}'],
])('%s tells the version of Hugo', async (path, text) => {
  const texts = { 'hugo.toml': '', [path]: text }
  expect(await why(texts, 'content/posts/b.md', 'draft: yes')).toBe('draft')
})

test.each([
  ['hugo-version: latest', 'HUGO_VERSION: 0.111.3'],
  ['hugo-version: 0.160.0', 'HUGO_VERSION: 0.111.3'],
])('%s beside %s: not known, and told', async (one, two) => {
  const texts = {
    'hugo.toml': '',
    'netlify.toml': one.replace(': ', ' = "').concat('"'),
    '.github/workflows/hugo.yml': two,
  }
  const reason = await why(texts, 'content/posts/b.md', 'draft: yes')
  expect(reason).toBe(
    one.includes('latest')
      ? 'draft'
      : 'draft: yes, which is a draft or none as one reads it: write true or false',
  )
})

const jekyll = [{ '_config.yml': '', Gemfile: '' }, '_posts/2026-01-01-b.md'] as const
const hexo = [
  { '_config.yml': '', 'package.json': '{"dependencies": {"hexo": "8.1.2"}}' },
  'source/_posts/b.md',
] as const
const mkdocs = [{ 'mkdocs.yml': 'plugins: [blog]' }, 'docs/blog/posts/b.md'] as const
const eleventy = [{ 'eleventy.config.js': '' }, 'blog/b.md'] as const
const next = [{ 'next.config.js': '' }, 'content/blog/b.md'] as const

test.each([
  // Psych reads these as false; a text is true for Ruby, whatever it says.
  [jekyll, 'published: false', 'published: false'],
  [jekyll, 'published: no', 'published: false'],
  [jekyll, 'published: NO', 'published: false'],
  [jekyll, 'published: off', 'published: false'],
  [jekyll, 'published:', 'published:'],
  [jekyll, 'published: "false"', undefined],
  [jekyll, 'published: "no"', undefined],
  [jekyll, 'published: 0', undefined],
  // warehouse 6, the database of hexo 8.1.2
  [hexo, 'published: false', 'published: false'],
  [hexo, 'published: "false"', 'published: false'],
  [hexo, 'published: 0', 'published: 0'],
  [hexo, 'published: no', undefined],
  [hexo, 'published:', undefined],
  [mkdocs, 'draft: yes', 'draft'],
  [mkdocs, 'draft: on', 'draft'],
  [mkdocs, 'draft: off', undefined],
  [mkdocs, 'status: draft', 'status: draft'],
  // The site's own code decides: only what is the same in every way counts.
  [eleventy, 'draft: true', 'draft'],
  [eleventy, 'draft: false', undefined],
  [eleventy, 'draft: 0', undefined],
  [eleventy, 'draft: "false"', expect.stringContaining('write true or false')],
  [eleventy, 'draft: yes', expect.stringContaining('write true or false')],
  [eleventy, 'published: "false"', 'published: false'],
  [eleventy, 'x: &x {draft: true}\n<<: *x', 'draft'],
  [eleventy, 'x: &x {a: true}\n<<: *x', expect.stringContaining('`<<`')],
  [next, 'published: no', expect.stringContaining('write true or false')],
  [next, 'published:', expect.stringContaining('write true or false')],
  [next, 'published: true', undefined],
  [next, 'published: 2020-01-01', undefined],
  [next, 'published: 2030-01-01', 'scheduled for 2030-01-01'],
  [next, 'status: Draft', 'status: Draft'],
  [next, 'status: published', undefined],
])('%j with %j: %s', async ([texts, path], lines, expected) => {
  expect(await why(texts, path, lines)).toEqual(expected)
})

test.each(['Title: T\nDraft: true\n\nText\n', 'Title: T\nStatus: draft\n\nText\n'])(
  'lines without fences say the same: %j',
  async (text) => {
    const [texts, path] = mkdocs
    const site = await siteOf({ ...texts, [path]: text })
    const post = site.read(path, encode(text))
    expect(post.title).toBe('T')
    expect(site.unpublished(post, now)).toBeDefined()
  },
)

test.each([
  ['0.111.3', '', undefined],
  ['0.160.1', '', undefined],
  ['0.161.0', '', expect.stringContaining('is not known')],
  ['0.169.0', '', expect.stringContaining('it wants `security.allowContent`')],
  ['0.169.0', "[security]\nallowContent = ['.*']\n", undefined],
  [undefined, '', expect.stringContaining('is not known')],
])('HTML with Hugo %s and %j: %s', async (version, config, expected) => {
  const texts = { ...hugo(version), 'hugo.toml': config }
  expect(await why(texts, 'content/posts/b.html', 'x: 1')).toEqual(expected)
  expect(await why(texts, 'content/posts/b.md', 'x: 1')).toBeUndefined()
})

test('files that tell versions are read where a post makes them count', async () => {
  const path = 'content/posts/b.md'
  const site = async (versions: boolean, texts = hugo('0.111.3')) =>
    siteOf({ ...texts, [path]: '' }, {}, versions)
  const inDoubt = async (text: string, versions: boolean, texts = hugo('0.111.3')) => {
    const opened = await site(versions, texts)
    return opened.isInDoubt(opened.read(path, encode(text)))
  }
  expect(await inDoubt('---\ntitle: T\n---\n', false)).toBe(false)
  expect(await inDoubt('---\ndraft: yes\n---\n', false)).toBe(true)
  expect(await inDoubt('---\ndraft: yes\n---\n', true)).toBe(false)
  expect(await inDoubt('---\ndraft: yes\n---\n', false, hugo())).toBe(false)
  expect(await inDoubt('---json\n{"title": "T"}\n---\n', false)).toBe(true)
})
