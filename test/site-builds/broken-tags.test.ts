import { describe, expect, it } from 'vitest'
import { brokenTags } from './broken-tags.ts'

const page = (tags: Record<string, string>) =>
  `<!doctype html><title>T</title>${Object.entries(tags)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('')}`

const right = {
  'og:image': 'https://a.example/social.png',
  'og:image:width': '1200',
  'og:image:height': '630',
  'og:image:alt': 'Two bees',
  'twitter:image': 'https://a.example/social.png',
  'twitter:image:alt': 'Two bees',
}

describe('tags that no service can use', () => {
  it('are not those of a page with an image, nor of one without', () => {
    expect(brokenTags(page(right))).toEqual([])
    expect(brokenTags(page({ 'og:title': '', 'twitter:card': 'summary' }))).toEqual([])
  })

  it.each([
    ['og:image', ''],
    ['og:image', '/social.png'],
    ['twitter:image', 'https://a.example'],
    ['og:image:width', 'undefined'],
    ['og:image:height', '0'],
    ['og:image:alt', ''],
    ['twitter:image:alt', 'undefined'],
  ])('are found: %s with "%s"', (name, content) => {
    expect(brokenTags(page({ ...right, [name]: content }))).toEqual([`${name}="${content}"`])
  })

  it('are those that tell of an image that the page does not name', () => {
    const { 'og:image': _, ...others } = right
    expect(brokenTags(page(others))).toEqual([
      'og:image:width="1200"',
      'og:image:height="630"',
      'og:image:alt="Two bees"',
    ])
  })
})
