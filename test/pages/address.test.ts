import { describe, expect, it, test } from 'vitest'
import { addressOf, pageKey, siteUrlIn, targetOf } from '../../src/pages/address.ts'

test.each([
  ['index.html', ''],
  ['blog/a/index.html', 'blog/a'],
  ['/blog/a/', 'blog/a'],
  ['blog/a.HTM', 'blog/a'],
  ['/gr%C3%BC%C3%9Fe/', 'grüße'],
  ['100%', '100%'],
  ['blog/reindex.html', 'blog/reindex'],
])('%j is the page %j', (path, key) => {
  expect(pageKey(path)).toBe(key)
})

const site = 'https://x.example/b'
const cases: readonly (readonly [string, string | undefined, object])[] = [
  ['https://x.example/b/i/a.jpg', site, { kind: 'here', path: 'i/a.jpg' }],
  ['http://x.example/b/i/a%20b.jpg?v=1#x', site, { kind: 'here', path: 'i/a b.jpg' }],
  ['https://x.example/b', site, { kind: 'here', path: '' }],
  ['https://x.example/i/a.jpg', site, { kind: 'beside', base: '/b/' }],
  ['https://x.example/bc/a.jpg', site, { kind: 'beside', base: '/b/' }],
  ['https://x.example/i/a.jpg', 'https://x.example', { kind: 'here', path: 'i/a.jpg' }],
  ['https://cdn.example/a.jpg', site, { kind: 'elsewhere' }],
  ['https://x.example/a.jpg', undefined, { kind: 'elsewhere' }],
  ['http://localhost:3000/a.jpg', site, { kind: 'local', host: 'localhost:3000' }],
  ['http://127.0.0.1/a.jpg', undefined, { kind: 'local', host: '127.0.0.1' }],
  ['/b/a.jpg', site, { kind: 'relative', path: 'a.jpg' }],
  ['/a.jpg', site, { kind: 'relative', path: '' }],
  ['../a.jpg', site, { kind: 'relative', path: 'blog/a.jpg' }],
  ['a.jpg', undefined, { kind: 'relative', path: 'blog/p/a.jpg' }],
  ['//cdn.example/a.jpg', site, { kind: 'relative', path: '' }],
  ['../../../../etc/passwd', site, { kind: 'relative', path: '' }],
  ['https://x.example/b/../../etc/passwd', site, { kind: 'beside', base: '/b/' }],
  ['https://', site, { kind: 'broken' }],
  ['data:image/png;base64,AA', site, { kind: 'relative', path: '' }],
]
test.each(cases)('%j on the site %j', (value, siteUrl, target) => {
  expect(targetOf(value, siteUrl, 'blog/p/index.html')).toEqual(target)
})

test('an address leads back to its file', () => {
  for (const file of ['i/a.jpg', 'i/a b%20ü#?.jpg', 'ü/🐝.png'])
    expect(targetOf(addressOf(site, file), site, '')).toEqual({ kind: 'here', path: file })
})

describe('siteUrlIn', () => {
  const urls = (...pages: readonly (readonly [string, string | undefined])[]) =>
    siteUrlIn(pages.map(([path, canonical]) => ({ path, canonical })))

  it('is what most canonical addresses begin with', () => {
    expect(
      urls(
        ['index.html', 'https://x.example/b/'],
        ['blog/a/index.html', 'https://x.example/b/blog/a/'],
        ['blog/b.html', 'https://x.example/b/blog/b'],
        ['guest/index.html', 'https://medium.example/guest'],
        ['c.html', undefined],
        ['d.html', '/relative'],
      ),
    ).toBe('https://x.example/b')
    expect(urls(['a.html', 'https://x.example/a'])).toBe('https://x.example')
  })

  it('is not known where no page tells', () => {
    expect(urls(['a.html', undefined], ['b.html', 'https://x.example/quite/else'])).toBeUndefined()
  })
})
