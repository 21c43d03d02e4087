import { describe, expect, it, test } from 'vitest'
import { unmatched } from '../../../src/pipeline/find/scope.ts'
import { isGlob, matcher } from '../../../src/posts/matcher.ts'

describe('names', () => {
  test.each([
    ['a.md', 'a.md', true],
    ['*.md', 'b/a.md', false],
    ['**/*.md', '.hidden/a.md', true],
    ['{a,b}/*.md', 'b/x.md', true],
    ['[slug].md', '[slug].md', true],
    ['[slug].md', 's.md', true],
  ])('%s matches %s: %s', (glob, path, expected) => {
    expect(matcher([glob])(path)).toBe(expected)
  })

  it('match nothing where there are none', () => {
    expect(matcher([])('a.md')).toBe(false)
  })

  it('that match no file are told', () => {
    const paths = ['a.md', 'b/[slug].md']
    expect(unmatched(['a.md', 'b/[slug].md', 'b/*', 'c.md', 'A.md', 'b'], paths)).toEqual([
      'c.md',
      'A.md',
      'b',
    ])
  })

  test.each([
    ['content/a.md', false],
    ['content/*.md', true],
    ['**/a.md', true],
    ['{a,b}.md', true],
    ['[slug].md', true],
  ])('%s stands for any number of paths: %s', (name, expected) => {
    expect(isGlob(name)).toBe(expected)
  })
})
