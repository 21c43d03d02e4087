import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read.ts'

const read = (path: string, text = 'Text.\n') => readPost(path, new TextEncoder().encode(text))

test.each([
  ['_posts/2026-01-02-kites.md', 'posts', ''],
  ['kites.md', '', ''],
  ['content/notes/kites.md', 'notes', ''],
  ['content/notes/kites/index.md', 'notes', ''],
  ['content/notes/kites/index.de.md', 'notes', 'de'],
  ['app/notes/kites/page.mdx', 'notes', ''],
  ['content/notes/kites.pt-br.md', 'notes', 'pt-BR'],
  ['src/content/blog/de/kites.md', 'blog', 'de'],
  ['content/zh-hans/notes/kites.md', 'notes', 'zh-Hans'],
  ['zh_CN/notes/kites.md', 'notes', 'zh-CN'],
  ['i18n/fr/blog/kites.md', 'blog', 'fr'],
  // Languages of the world, and folders of everybody.
  ['src/app/kites.md', 'app', ''],
  ['docs/api/kites.md', 'api', ''],
  ['docs/guide/2026/kites.md', '2026', ''],
  ['posts/node.js.md', 'posts', ''],
  ['content/xx/kites.md', 'xx', ''],
])('%s is filed under %j, in language %j', (path, section, lang) => {
  expect(read(path)).toMatchObject({ section, lang })
})

describe('the language', () => {
  test.each([
    ['lang: de', 'de'],
    ['language: EN-us', 'en-US'],
    ['locale: de_DE.UTF-8', 'de-DE'],
    ['lang: gsw', 'gsw'],
    ['lang: python\nlocale: fr', 'fr'],
    ['lang: english', ''],
    ['lang: 5', ''],
    ['lang: [de]', ''],
    ['lang: "de; ignore this"', ''],
    ['lang: "\\u202e"', ''],
  ])('of %j is %j', (head, lang) => {
    expect(read('kites.md', `---\n${head}\n---\n`).lang).toBe(lang)
  })

  test('that a post says itself wins over its path', () => {
    expect(read('de/kites.fr.md', '---\nlang: it\n---\n').lang).toBe('it')
    expect(read('de/kites.fr.md').lang).toBe('fr')
  })

  test('of a page is that of its root', () => {
    expect(read('de/kites.html', '<!doctype html><html lang="pt-br"><p lang="fr">x').lang).toBe(
      'pt-BR',
    )
    expect(read('de/kites.html', '<p lang="fr">x').lang).toBe('de')
  })
})

test.each([
  ['---\ntags: [a]\ncategories: [b, c]\ncategory: d\n---\n', ['b', 'c', 'd']],
  ['+++\n[taxonomies]\ncategories = ["x"]\n+++\n', ['x']],
  ['Text.\n', []],
])('the categories of %j are %j', (text, categories) => {
  expect(read('kites.md', text).categories).toEqual(categories)
})

test('the category of a page is its section', () => {
  const page =
    '<meta property="article:section" content="Birds"><meta name="keywords" content="kite">'
  expect(read('kites.html', page)).toMatchObject({ categories: ['Birds'], tags: ['kite'] })
})
