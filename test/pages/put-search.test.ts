import { describe, expect, it } from 'vitest'
import { putTags } from '../../src/pages/put-tags.ts'
import { articleImages } from '../../src/pages/structured-data.ts'
import { socialTags } from '../../src/sites/reading/social-tags.ts'

const picture = { url: 'https://x.example/b/hello-social.jpg', width: 1200, height: 630 }
const tags = socialTags({ ...picture, alt: 'A boat' })
const put = (head: string) => {
  const page = `<!doctype html>\n<html>\n<head>\n${head}\n</head>\n<body></body>\n</html>\n`
  const once = putTags('page.html', Buffer.from(page), tags, picture)
  expect(putTags('page.html', once, tags, picture)).toBe(once)
  return Buffer.from(once).toString()
}
const data = (json: string) => `<script type="application/ld+json">${json}</script>`
const scriptIn = (page: string) => /ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''

describe('what search reads', () => {
  it.each([
    '{"@context":"https://schema.org","@type":"BlogPosting","headline":"Hello"}',
    '{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle",\n  "image": ""\n}',
    '{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"Article","headline":"H"}]}',
  ])('an article without a picture gets it: %s', (json) => {
    const script = scriptIn(put(data(json)))
    expect(articleImages([script])).toEqual([picture.url])
    expect(script).toContain('"width": 1200, "height": 630')
  })

  it.each([
    '{"@context":"https://schema.org","@type":"BlogPosting","image":"https://x.example/own.jpg"}',
    '{"@context":"https://schema.org","@type":"WebSite","name":"x"}',
    '{"@type":"BlogPosting",',
  ])('what names one, is no article or cannot be read stays as it is: %s', (json) => {
    expect(scriptIn(put(data(json)))).toBe(json)
  })

  it.each([
    ['index, follow', 'index, follow, max-image-preview:large'],
    ['max-image-preview:none', 'max-image-preview:none'],
    ['index,max-image-preview:large', 'index,max-image-preview:large'],
    ['noindex', 'noindex'],
  ])('a robots tag %s says %s', (before, after) => {
    expect(put(`<meta name="robots" content="${before}">`)).toContain(
      `<meta name="robots" content="${after}">`,
    )
  })

  it('a page without such markup gets none', () => {
    expect(put('<title>x</title>')).not.toMatch(/robots|ld\+json/)
  })
})
