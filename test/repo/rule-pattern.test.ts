import { describe, expect, it } from 'vitest'
import { isAsWanted, isNamed } from '../../src/repo/rule-pattern.ts'
import { expectLinear, repeated } from '../helpers/linear.ts'

const message = 'feat: two pictures\n\n- posts/a.md (gpt-image-2)\n\nGenerated-by: hero-images'

describe('a text is as a rule wants it', () => {
  it.each([
    ['starts_with', 'feat: ', true],
    ['starts_with', 'fix: ', false],
    ['ends_with', 'hero-images', true],
    ['ends_with', 'feat', false],
    ['contains', '(gpt', true],
    ['contains', 'f.at', false],
    ['regex', '^feat: .+$', true],
    // Each line counts by itself, but for \A.
    ['regex', '^Generated-by: ', true],
    ['regex', '\\AGenerated-by: ', false],
    ['regex', '\\A.{1,20}$', true],
    ['regex', '\\A.{1,10}$', false],
    ['regex', '^(feat|fix)(\\([\\w\\-\\.]+\\))?(!)?: ([\\w ])+([\\s\\S]*)', true],
    ['regex', '(?i)FEAT', true],
    ['regex', '\\bJIRA-\\d+\\b', false],
  ])('%s %j: %s', (operator, pattern, expected) => {
    expect(isAsWanted({ operator, pattern }, message)).toBe(expected)
    expect(isAsWanted({ operator, pattern, negate: true }, message)).toBe(!expected)
  })

  it.each([
    ['an expression that is none', 'regex', 'feat('],
    ['what RE2 has not', 'regex', '(?!fix)feat'],
    ['a way that is not known', 'resembles', 'feat'],
    ['an endless pattern', 'regex', 'x'.repeat(5_000)],
  ])('cannot be told of %s', (_, operator, pattern) => {
    expect(isAsWanted({ operator, pattern }, message)).toBeUndefined()
    expect(isAsWanted({ operator, pattern, negate: true }, message)).toBeUndefined()
  })

  it('is told in time, whatever the pattern', () => {
    for (const pattern of ['^(a+)+$', '(a|aa)+$', '(.*a){20}b', '^(([a-z])+.)+[A-Z]([a-z])+$'])
      expectLinear(
        (text: string) => isAsWanted({ operator: 'regex', pattern }, text.slice(0, 20_000)),
        repeated('a', '', '!'),
      )
  })
})

describe('a path is named by', () => {
  it.each([
    ['src/assets/a.webp', 'src/assets/a.webp', true],
    ['src/assets/a.webp', 'src/assets/*', true],
    ['src/assets/a.webp', 'src/*', false],
    ['src/assets/a.webp', 'src/**/*', true],
    ['src/a.webp', 'src/**/*', true],
    ['src/assets/a.webp', 'src/**', true],
    ['src/assets/a.webp', '**/*.webp', true],
    ['a.webp', '**/*.webp', true],
    ['a.webp', '*.webp', true],
    ['src/a.webp', '*.webp', false],
    ['src/a.webp', 's?c/[ab].webp', true],
    ['src/a.webp', 's?c/[!ab].webp', false],
    ['.github/hero-images/records/a.json', '.github/**/*', true],
    ['.githubx/a', '.github/**/*', false],
    ['a+b(c).png', 'a+b(c).png', true],
    ['aab(c).png', 'a+b(c).png', false],
    ['a*b', 'a\\*b', true],
    ['aXb', 'a\\*b', false],
    ['a\nb', 'a', false],
    ['content/[slug].md', 'content/\\[slug].md', true],
  ])('%j by %j: %s', (path, pattern, expected) => {
    expect(isNamed(path, pattern)).toBe(expected)
  })

  it('is told in time, whatever the pattern', () => {
    for (const pattern of ['**/'.repeat(200), `${'*a'.repeat(200)}b`])
      expectLinear((path: string) => isNamed(path.slice(0, 4_096), pattern), repeated('a'))
  })
})
