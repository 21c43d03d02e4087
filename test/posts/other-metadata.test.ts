import { describe, expect, test } from 'vitest'
import { editPost } from '../../src/posts/edit.ts'
import { readPost } from '../../src/posts/read.ts'

/** The post with a key of its own front matter. */
function withImage(text: string, path = 'blog/kite.md'): string {
  const post = readPost(path, new TextEncoder().encode(text))
  const edit = { fields: [{ key: ['image'], value: 'x.png', mode: 'set' as const }] }
  return new TextDecoder().decode(editPost(post, edit))
}

describe('no front matter is put on top of metadata of another kind', () => {
  test.each([
    ['Pelican', 'Title: My super post\nDate: 2026-09-01 10:20\nStatus: draft\n\nText\n'],
    ['MkDocs', 'title: A page\n\n# A page\n'],
    ['lines that go on', 'Authors: A\n    B\nSummary: c\n\nText\n'],
    ['Nikola', '.. title: My post\n.. slug: my-post\n\nText\n'],
    ['Nikola in a comment', '<!--\n.. title: My post\n.. slug: my-post\n-->\n\nText\n'],
    ['Hugo below a blank line', '\n---\ntitle: T\ndate: 2026-09-01\n---\n\nText\n'],
    ['TOML below a blank line', '\r\n+++\r\ntitle = "T"\r\n+++\r\nText\r\n'],
    ['Hexo with more dashes', '-----\ntitle: T\n-----\nText\n'],
    ['a comment behind the fence', '--- # c\ntitle: T\n---\nText\n'],
  ])('%s', (_, text) => {
    expect(() => withImage(text)).toThrow(
      /opens with .*(?:metadata that is not edited|does not take for front matter)/,
    )
  })

  test('code of an MDX page', () => {
    const text = "export const metadata = {\n  title: 'B',\n}\n\n# B\n"
    expect(() => withImage(text, 'blog/b.mdx')).toThrow('`export const metadata`')
    expect(withImage(`import A from './a'\n\n# B\n`, 'blog/b.mdx')).toMatch(/^---\nimage: /)
  })

  test('a page that only looks as if it had some, whatever is asked', () => {
    const text = '--- not front matter\n<p>Text</p>\n'
    expect(() => withImage(text, 'b.html')).toThrow(/looks like a fence/)
    const post = readPost('b.html', new TextEncoder().encode(text))
    expect(() => editPost(post, {})).toThrow(/looks like a fence/)
  })
})

test.each([
  ['words', 'Just words.\n'],
  ['a heading', '# Title: a story\n\nText\n'],
  ['a rule', '---\n\nText\n'],
  ['a rule below a blank line', '\n---\n\nText\n'],
  ['one line of prose with a colon', 'Summary: it rained.\n\nText\n'],
  ['prose with colons', 'Note: it rained.\nAnd: it rained.\n\nText\n'],
  ['a comment', '<!-- hello -->\n\nText\n'],
  ['an empty file', ''],
])('%s is an article, and gets its first front matter', (_, text) => {
  expect(withImage(text)).toMatch(/^---\nimage: x.png\n---\n/)
})
