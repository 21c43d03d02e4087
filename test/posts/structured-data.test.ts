import { expect, it, test } from 'vitest'
import { articleImages, articlePath, scriptJson } from '../../src/posts/structured-data.ts'

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

test.each([
  ['Article', true],
  ['Report', true],
  ['schema:BlogPosting', true],
  ['http://schema.org/DiscussionForumPosting', true],
  ['JobPosting', false],
  ['https://schema.org/JobPosting', false],
  ['ReportageCollection', false],
  ['Articles', false],
])('a %s is an article: %s', (type, isArticle) => {
  const found = isArticle ? [] : undefined
  expect(images({ '@type': type })).toEqual(found)
  expect(images({ '@type': ['Thing', type] })).toEqual(found)
})

test.each([
  [{ '@type': 'Article' }, []],
  [[{ '@type': 'WebPage' }, { '@type': 'Article' }], [1]],
  [{ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Report' }] }, ['@graph', 1]],
  [{ '@graph': { '@type': 'Article' } }, ['@graph']],
  [[{ '@graph': [{ '@type': 'Article' }] }], [0, '@graph', 0]],
  [{ '@type': 'Blog', blogPost: { '@type': 'BlogPosting' } }, undefined],
])('the article of %j is at %j', (data, path) => {
  expect(articlePath(JSON.stringify(data))).toEqual(path)
})

it('writes JSON that no script ends or hides in', () => {
  const value = { headline: '</script><!--<script>\u2028' }
  expect(scriptJson(value)).not.toContain('<')
  expect(JSON.parse(scriptJson(value))).toEqual(value)
})
