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

describe('an entry is written as those of other pictures', () => {
  const words = { title: 'Fog & horns', alt: 'A horn in <fog>' }
  const second = (more: string) => `  <url>
    <loc>https://sea.example/blog/second/</loc>${more}
  </url>
`
  const page = (own: string, other: string) =>
    `<urlset ${declared}${namespace}>\n${entry(own)}${second(other)}</urlset>\n`
  const lines = (loc: string, more = '') => `
    <image:image>
      <image:loc>${loc}</image:loc>${more}
    </image:image>`
  const address = `https://sea.example/${hero}`
  const old = 'https://sea.example/images/second.png'

  it('on as many lines, in any line ending', () => {
    const [before, after] = [page('', lines(old)), page(lines(address), lines(old))]
    expect(textOf(before, words)).toBe(after)
    const crlf = (text: string) => text.replaceAll('\n', '\r\n').replaceAll('  ', '\t')
    expect(textOf(crlf(before), words)).toBe(crlf(after))
    expect(mapped(after, words)).toEqual({ why: 'there' })
  })

  it('with the title and the caption that those have', () => {
    const more = (title: string, caption: string) =>
      `\n      <image:title>${title}</image:title>\n      <image:caption>${caption}</image:caption>`
    const other = lines(old, more('<![CDATA[Second]]>', 'A bell'))
    expect(textOf(page('', other), words)).toBe(
      page(lines(address, more('Fog &amp; horns', 'A horn in &lt;fog&gt;')), other),
    )
    expect(textOf(page('', other))).toBe(page(lines(address), other))
  })

  it('with what all of them say, and without what one alone does', () => {
    const licence = '\n      <image:license>https://sea.example/cc</image:license>'
    const place = '\n      <image:geo_location>Brest</image:geo_location>'
    const one = lines(old, `<!-- by Ann -->${licence}${place}`)
    const two = lines('https://sea.example/images/third.png', licence + place.replace('B', 'C'))
    expect(textOf(page('', one + two))).toBe(page(lines(address, licence), one + two))
    expect(textOf(page('', one))).toBe(page(lines(address), one))
  })

  it('on one line where its own page has but one', () => {
    const url = '  <url><loc>https://sea.example/blog/new.html</loc></url>\n'
    const text = `<urlset ${declared}${namespace}>\n${url}${second(lines(old))}</urlset>\n`
    expect(textOf(text)).toContain(
      `<loc>https://sea.example/blog/new.html</loc>${image}</url>\n${second(lines(old))}`,
    )
  })
})
