import { describe, expect, it } from 'vitest'
import { imageNamespace, withSitemapImage } from '../../src/listings/sitemap.ts'

const hero = 'images/hero/new.webp'
const pages = [
  'index.html',
  'about.html',
  'blog/index.html',
  'blog/new.html',
  'blog/second/index.html',
]
const mapped = (text: string, more: Partial<Parameters<typeof withSitemapImage>[1]> = {}) =>
  withSitemapImage(text, { page: 'blog/new.html', hero, pages, ...more })
const textOf = (text: string, more?: Parameters<typeof mapped>[1]) => {
  const result = mapped(text, more)
  if ('text' in result) return result.text
  throw new Error(JSON.stringify(result))
}

const declared = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`
const image = `<image:image><image:loc>https://sea.example/${hero}</image:loc></image:image>`
const whole = (url: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<!-- by hand: <url><loc>https://sea.example/blog/new.html</loc></url> -->
<urlset ${declared}${more}>
  <url><loc>https://sea.example/</loc></url>
${url}  <url>
    <loc>https://sea.example/blog/second/</loc>
  </url>
</urlset>
`
const entry = (more = '') => `  <url>
    <loc>https://sea.example/blog/new.html</loc>
    <lastmod>2026-11-20</lastmod>${more}
  </url>
`
const namespace = ` xmlns:image="${imageNamespace}"`

describe('withSitemapImage', () => {
  it('adds the picture behind what the entry has, and the namespace', () => {
    const expected = whole(entry(`\n    ${image}`), namespace)
    expect(textOf(whole(entry()))).toBe(expected)
    expect(mapped(expected)).toEqual({ why: 'there' })
  })

  it('keeps line endings, tabs and a file on one line', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n').replaceAll('  ', '\t')
    expect(textOf(crlf(whole(entry())))).toBe(crlf(whole(entry(`\n    ${image}`), namespace)))
    const line = (text: string) => text.replace(/\n\s*/g, '')
    expect(textOf(line(whole(entry())))).toBe(line(whole(entry(`\n    ${image}`), namespace)))
  })

  it.each([
    'https://sea.example/blog/new',
    'https://sea.example/blog/new/',
    'https://sea.example/blog/new/index.html',
    ' https://sea.example/blog/new.html\n',
    '<![CDATA[https://sea.example/blog/new.html]]>',
    'https://sea.example/blog/new.html?from=a&amp;to=b',
    'https://sea.example/blog/n&#101;w',
  ])('knows the page as %s', (loc) => {
    const url = `  <url><loc>${loc}</loc></url>\n`
    expect(textOf(whole(url))).toBe(whole(`  <url><loc>${loc}</loc>${image}</url>\n`, namespace))
  })

  it('uses the prefix that is declared, and goes behind other pictures', () => {
    const other = '\n    <i:image><i:loc>https://sea.example/a.jpg</i:loc></i:image>'
    const own = `\n    ${image.replaceAll('image:', 'i:')}`
    const prefixed = ` xmlns:i='${imageNamespace}'`
    expect(textOf(whole(entry(other), prefixed))).toBe(whole(entry(other + own), prefixed))
  })

  it('takes the address of the site from the entries, with its base path', () => {
    const below = whole(entry()).replaceAll('sea.example', 'sea.example/base')
    expect(textOf(below)).toContain(`<image:loc>https://sea.example/base/${hero}</image:loc>`)
    expect(textOf(below, { hero: '/media/new.webp' })).toContain(
      '<image:loc>https://sea.example/media/new.webp</image:loc>',
    )
    expect(textOf(below, { hero: 'https://cdn.example/n.webp?a&b' })).toContain(
      '<image:loc>https://cdn.example/n.webp?a&amp;b</image:loc>',
    )
  })

  it('adds no entry', () => {
    expect(mapped(whole(''))).toEqual({ why: 'unlisted' })
    const foreign = '  <url><loc>https://other.example/blog/new.html</loc></url>\n'
    const more = '  <url><loc>https://sea.example/about.html</loc></url>\n'
    expect(mapped(whole(foreign + more))).toEqual({ why: 'unlisted' })
    expect(mapped(`<urlset ${declared}></urlset>`)).toEqual({ why: 'empty' })
  })

  it.each([
    [
      'an index',
      '<sitemapindex><sitemap><loc>https://sea.example/a.xml</loc></sitemap></sitemapindex>',
      'it is an index of other sitemaps',
    ],
    ['another format', '<rss></rss>', 'it has no <urlset>'],
    [
      'a tag that is not closed',
      '<urlset><url><loc>https://sea.example/blog/new</loc></urlset>',
      'it is not well-formed XML',
    ],
    [
      'a bare ampersand',
      '<urlset><url><loc>https://sea.example/?a&b</loc></url></urlset>',
      'it is not well-formed XML',
    ],
    ['an attribute without quotes', '<urlset a=b></urlset>', 'it is not well-formed XML'],
    ['two roots', '<urlset></urlset><urlset></urlset>', 'it is not well-formed XML'],
    ['text outside', '<urlset></urlset>x', 'it is not well-formed XML'],
    ['a comment without end', '<urlset></urlset><!-- ', 'it is not well-formed XML'],
    [
      'entities of its own',
      '<!DOCTYPE urlset [<!ENTITY a "b">]><urlset></urlset>',
      'it is not well-formed XML',
    ],
    ['nothing', '', 'it is not well-formed XML'],
    [
      'a prefix with another meaning',
      whole(entry(), ' xmlns:image="https://other.example"'),
      'its prefix `image` means something else',
    ],
  ])('leaves %s alone, and says why', (_, text, reason) => {
    expect(mapped(text)).toEqual({ why: 'unclear', reason })
  })
})
