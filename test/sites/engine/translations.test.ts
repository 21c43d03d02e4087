import { describe, expect, it } from 'vitest'
import { translationsIn } from '../../../src/sites/engine/translations.ts'

/** Groups of more than one language, each in its order. */
function groups(...posts: readonly string[]) {
  const { versionsOf: of, article } = translationsIn(() => posts)
  const all = new Map(posts.map((path) => [article(path), of(path)]))
  return [...all.values()].filter((paths) => paths.length > 1)
}

describe('the languages of an article', () => {
  it.each([
    [
      'folders of languages, English first',
      ['c/de/a.md', 'c/en/a.md', 'c/fr/b.md'],
      [['c/en/a.md', 'c/de/a.md']],
    ],
    [
      'a language without a folder',
      ['blog/a.md', 'zh/blog/a.md', 'docs/b.md'],
      [['blog/a.md', 'zh/blog/a.md']],
    ],
    ['endings', ['p/a.md', 'p/a.pt-br.md', 'p/b.v2.md', 'p/b.md'], [['p/a.md', 'p/a.pt-br.md']]],
    ['endings alone', ['p/a.fr.md', 'p/a.en.md'], [['p/a.en.md', 'p/a.fr.md']]],
    ['bundles', ['p/a/index.md', 'p/a/index.ja.md'], [['p/a/index.md', 'p/a/index.ja.md']]],
    [
      'Docusaurus',
      ['blog/2026-a.md', 'i18n/fr/docusaurus-plugin-content-blog/2026-a.md'],
      [['blog/2026-a.md', 'i18n/fr/docusaurus-plugin-content-blog/2026-a.md']],
    ],
    [
      'topics that are called like languages',
      ['blog/ml/intro.md', 'blog/os/intro.md', 'blog/web/intro.md'],
      [],
    ],
    ['the same name in other folders', ['a/one/intro.md', 'b/one/intro.md'], []],
  ])('%s', (_, posts, expected) => {
    expect(groups(...posts)).toEqual(expected)
  })

  it('takes a path that is no post for itself', () => {
    expect(translationsIn(() => []).versionsOf('a.md')).toEqual(['a.md'])
  })
})
