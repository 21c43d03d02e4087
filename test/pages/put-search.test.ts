import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { SearchWishes } from '../../src/pages/evidence.ts'
import { putTags } from '../../src/pages/put-tags.ts'
import { elementsOf, metaOf } from '../../src/posts/html.ts'
import { articleImages, jsonLdIn } from '../../src/posts/structured-data.ts'
import { socialTags } from '../../src/sites/reading/social-tags.ts'
import { seeds } from '../helpers/seeds.ts'

const picture = { url: 'https://x.example/b/hello.webp', width: 1536, height: 864 }
const social = { url: 'https://x.example/b/hello-social.jpg', width: 1200, height: 630 }
const tags = socialTags({ ...social, alt: 'A boat' })
const none: SearchWishes = { structuredData: false, robots: false }
const both: SearchWishes = { structuredData: true, robots: true }

const pageOf = (head: string, body = '') =>
  `<!doctype html>\n<html>\n<head>\n${head}\n</head>\n<body>${body}</body>\n</html>\n`
function putInto(page: string, adds: SearchWishes) {
  const once = putTags('page.html', Buffer.from(page), tags, { picture, adds })
  expect(putTags('page.html', once, tags, { picture, adds })).toBe(once)
  return Buffer.from(once).toString()
}
const put = (head: string, body?: string, adds = none) => putInto(pageOf(head, body), adds)
/** What the page has more than one that nothing is said for search in. */
const added = (head: string, adds: SearchWishes) => {
  const before = Buffer.from(putTags('page.html', Buffer.from(pageOf(head)), tags)).toString()
  const lines = new Set(before.split('\n'))
  return put(head, '', adds)
    .split('\n')
    .filter((line) => !lines.has(line))
}
const data = (json: string) => `<script type="application/ld+json">${json}</script>`
const scriptIn = (page: string) => /ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''

const silent = [
  '{"@context":"https://schema.org","@type":"BlogPosting","headline":"Hello"}',
  '{"@type":"Report","name":"Hello"}',
  '{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle",\n  "image": ""\n}',
  '{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"Article","headline":"H"}]}',
]
const left = [
  '{"@context":"https://schema.org","@type":"BlogPosting","image":"https://x.example/own.jpg"}',
  '[{"@type":"Article"},{"@type":"WebPage","primaryImageOfPage":"https://x.example/own.jpg"}]',
  '{"@context":"https://schema.org","@type":"WebSite","name":"x"}',
  '{"@type":"JobPosting","title":"x"}',
  '{"@type":"BlogPosting",',
]

describe('what search reads', () => {
  it.each(silent)('an article without a picture gets it, in head and body: %s', (json) => {
    const inHead = put(data(json))
    const script = scriptIn(inHead)
    expect(articleImages([script])).toEqual([picture.url])
    expect(script).toContain('"width": 1536, "height": 864')
    const body = `<p>ünï 🐝</p>${data(json)}<p>`
    expect(put('', body)).toBe(put('', body.replace(json, 'x')).replace('>x<', `>${script}<`))
  })

  it.each(left)('what names one, is no article or cannot be read stays: %s', (json) => {
    expect(scriptIn(put(data(json)))).toBe(json)
    const body = `<main>${data(json)}</main>`
    expect(put('', body)).toContain(body)
  })

  it('what only looks like such data in the body stays', () => {
    const script = data(silent[0]!)
    const body = `<!-- ${script} --><textarea>${script}</textarea><template>${script}</template><pre>ld+json</pre>`
    expect(put('', body)).toContain(body)
  })

  it.each([
    ['index, follow', 'index, follow, max-image-preview:large'],
    ['max-image-preview:none', 'max-image-preview:none'],
    ['index,max-image-preview:large', 'index,max-image-preview:large'],
    ['noindex', 'noindex'],
  ])('a robots tag %s says %s', (before, after) => {
    for (const adds of [none, both])
      expect(put(`<meta name="robots" content="${before}">`, '', adds)).toContain(
        `<meta name="robots" content="${after}">`,
      )
  })

  it('of two robots tags one that speaks of previews is enough', () => {
    const head = '<meta name="robots" content="index">\n<meta name="robots" content="'
    expect(put(`${head}max-image-preview:large">`)).toContain(`${head}max-image-preview:large">`)
    expect(put(`${head}follow">`)).toContain(
      '<meta name="robots" content="index, max-image-preview:large">\n<meta name="robots" content="follow">',
    )
  })

  it('a page without such markup gets none', () => {
    expect(put('<title>x</title>')).not.toMatch(/robots|ld\+json/)
  })
})

describe('what the settings ask for', () => {
  const image =
    '"image":{"@type":"ImageObject","url":"https://x.example/b/hello.webp","width":1536,"height":864}'
  const robots = '  <meta name="robots" content="max-image-preview:large">'

  it('is added behind the other tags, with what the page says of itself', () => {
    const head =
      '  <title>Hello | Site</title>\n  <meta property="og:title" content="Hello &amp; &quot;you&quot;">\n  <link rel="canonical" href="https://x.example/b/hello/">'
    expect(added(head, both)).toEqual([
      `  <script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Hello & \\"you\\"",${image},"mainEntityOfPage":"https://x.example/b/hello/"}</script>`,
      robots,
    ])
  })

  it('is added each by itself', () => {
    const head = '  <title>Hello</title>'
    expect(added(head, { ...none, robots: true })).toEqual([robots])
    expect(added(head, { ...none, structuredData: true })).toEqual([
      `  <script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Hello",${image}}</script>`,
    ])
  })

  it('says that a model drew the picture, in data of its own and in that of the page', () => {
    const told = {
      picture: { ...picture, isDisclosed: true },
      adds: { ...none, structuredData: true },
    }
    const source = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
    const imageIn = (page: string) =>
      JSON.parse(
        scriptIn(Buffer.from(putTags('page.html', Buffer.from(page), tags, told)).toString()),
      ).image as unknown
    const article = '<script type="application/ld+json">{"@type": "Article"}</script>'
    for (const head of ['', article])
      expect(imageIn(pageOf(head))).toEqual({
        ...{ '@type': 'ImageObject', ...picture },
        digitalSourceType: source,
      })
  })

  it('leaves out what the page does not say, and addresses that are not whole', () => {
    const own = '<meta property="og:url" content="https://x.example/own">'
    const address = (head: string) =>
      JSON.parse(scriptIn(put(head, '', both))).mainEntityOfPage as unknown
    expect(JSON.parse(scriptIn(put('', '', both)))).not.toHaveProperty('headline')
    expect(address('<link rel="canonical" href="/b/hello/">')).toBeUndefined()
    expect(address('<link rel="canonical" href="javascript:alert(1)">')).toBeUndefined()
    expect(address(`<link rel="canonical" href="/b/hello/">${own}`)).toBe('https://x.example/own')
  })

  it('is there already: an article, with a picture or without, in head or body', () => {
    for (const json of [silent[0]!, left[0]!]) {
      expect(put(data(json), '', both).match(/ld\+json/g)).toHaveLength(1)
      expect(put('', data(json), both).match(/ld\+json/g)).toHaveLength(1)
    }
    expect(put(data(left[2]!), '', both).match(/ld\+json/g)).toHaveLength(2)
  })

  it('stands in a page without any head too', () => {
    const page = putInto('<!doctype html>\n<p>x', both)
    expect(page).toMatch(/^<!doctype html>\n<meta property="og:image"/)
    expect(articleImages(jsonLdIn(parse(page)))).toEqual([picture.url])
    expect(page.endsWith('\n<p>x')).toBe(true)
  })

  it('says any title as it is, and leaves everything else of the page', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028', '"'),
    )
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 3 }), (parts) => {
        const said = parts.join(' ').replace(/[\0\r\f]/g, '')
        const escaped = said.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
        const head = `<title>x</title><meta property="og:title" content="${escaped}">`
        const body = '<p>the end</p>'
        const page = put(head, body, both)
        expect(page).toContain(`<body>${body}</body>\n</html>\n`)
        const document = parse(page)
        const [script] = jsonLdIn(document)
        const { headline } = JSON.parse(script!)
        expect(headline).toBe(said.replace(/\s+/g, ' ').trim() || 'x')
        expect(metaOf(document)).toEqual({
          ...metaOf(parse(pageOf(head))),
          ...Object.fromEntries(tags.map(({ key, content }) => [key, content])),
          robots: 'max-image-preview:large',
        })
        expect(script).not.toContain('<')
        const elements = [...elementsOf(document)].map(({ tagName }) => tagName)
        expect(elements.filter((tagName) => tagName === 'script')).toHaveLength(1)
      }),
      { numRuns: seeds(200) },
    )
  })
})

describe('further pictures of an article', () => {
  const more = [
    { url: 'https://x.example/b/hello-1200x1200.jpg', width: 1200, height: 1200 },
    { url: 'https://x.example/b/hello-1200x900.jpg', width: 1200, height: 900 },
  ]
  const urls = [picture, ...more].map(({ url }) => url)
  const withAll = (page: string, adds: SearchWishes) =>
    String(Buffer.from(putTags('page.html', Buffer.from(page), tags, { picture, more, adds })))

  it('stand behind the first, in an article that is there and in one that is added', () => {
    for (const page of [pageOf(data(silent[0]!)), pageOf('')]) {
      const script = scriptIn(withAll(page, both))
      expect(articleImages([script])).toEqual(urls)
      expect(JSON.parse(script).image[1]).toMatchObject({ '@type': 'ImageObject', width: 1200 })
    }
  })

  it('are left where the article names a picture', () => {
    const script = scriptIn(withAll(pageOf(data(left[0]!)), both))
    expect(articleImages([script])).toEqual(['https://x.example/own.jpg'])
  })
})
