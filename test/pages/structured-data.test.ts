import { expect, it, test } from 'vitest'
import { articleImages } from '../../src/pages/structured-data.ts'

const images = (...data: unknown[]) => articleImages(data.map((one) => JSON.stringify(one)))
const url = 'https://x.example/i/a.jpg'

test.each<[string, unknown, readonly string[]]>([
  ['an address', { image: url }, [url]],
  ['a list', { image: [url, 'https://x.example/i/b.jpg'] }, [url, 'https://x.example/i/b.jpg']],
  ['an ImageObject', { image: { '@type': 'ImageObject', url, width: 1200 } }, [url]],
  ['its other address', { image: { '@type': 'ImageObject', contentUrl: url } }, [url]],
  ['nothing', {}, []],
  ['an empty text', { image: ' ' }, []],
])('an article has %s', (_, more, found) => {
  for (const type of [
    'Article',
    'BlogPosting',
    ['Thing', 'NewsArticle'],
    'https://schema.org/TechArticle',
  ])
    expect(images({ '@context': 'https://schema.org', '@type': type, ...Object(more) })).toEqual(
      found,
    )
})

it('follows names in a graph, and takes the picture of the page where the article has none', () => {
  const picture = { '@type': 'ImageObject', '@id': '#hero', url }
  const page = { '@type': 'WebPage', primaryImageOfPage: { '@id': '#hero' } }
  const article = { '@type': 'Article', headline: 'Bees' }
  expect(images({ '@graph': [{ ...article, image: { '@id': '#hero' } }, picture] })).toEqual([url])
  expect(images({ '@graph': [article, page, picture] })).toEqual([url])
  expect(images(article, [page, picture])).toEqual([url])
})

it('says nothing of pages without an article, and of what is no JSON', () => {
  expect(images({ '@type': 'WebSite', image: url })).toBeUndefined()
  expect(articleImages([])).toBeUndefined()
  expect(articleImages(['{', '[]', 'null', '7', '{"@type": null}'])).toBeUndefined()
})
