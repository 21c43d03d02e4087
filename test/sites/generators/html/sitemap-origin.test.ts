import { describe, expect, it } from 'vitest'
import { folderOf } from '../../../../src/sites/contract/folder.ts'
import { originOfSitemap } from '../../../../src/sites/generators/html/sitemap-origin.ts'

const site = ['index.html', 'posts/a.html', 'posts/b/index.html', 'sitemap.xml']
const originBy = (urls: readonly string[], root = '') => {
  const paths = new Set(site.map((path) => (root === '' ? path : `${root}/${path}`)))
  const text = `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('\n')}</urlset>`
  const sitemap = root === '' ? 'sitemap.xml' : `${root}/sitemap.xml`
  const files = { paths, read: async () => new Map<string, string>() }
  return originOfSitemap(folderOf(files, root, new Map([[sitemap, text]])))
}

describe('the address of a site by its sitemap', () => {
  it.each([
    ['a file', ['https://a.example/posts/a.html'], 'https://a.example'],
    ['a base path', ['https://a.example/blog/posts/a.html'], 'https://a.example/blog'],
    ['without its ending', ['https://a.example/posts/a'], 'https://a.example'],
    ['a folder', ['https://a.example/x/posts/b/'], 'https://a.example/x'],
    [
      'the home page besides',
      ['https://a.example/', 'https://a.example/posts/a'],
      'https://a.example',
    ],
    ['pages that the repo has not', ['https://a.example/gone.html'], undefined],
    [
      'pages that do not agree',
      ['https://a.example/posts/a', 'https://b.example/posts/b'],
      undefined,
    ],
    ['what is commented out', ['<!-- https://a.example/posts/a --> x'], undefined],
    ['no address', ['/posts/a.html'], undefined],
  ])('%s', (_, urls, origin) => {
    expect(originBy(urls)).toBe(origin)
    expect(originBy(urls, 'docs')).toBe(origin)
  })
})
