import { describe, expect, it, test } from 'vitest'
import { folderOf } from '../../../src/sites/contract/folder.ts'
import { nothing } from '../../../src/sites/contract/templates.ts'
import { withSearch } from '../../../src/sites/engine/wire-search.ts'
import { repoWith } from '../generators/templates/fixture.ts'

const none = { structuredData: false, robots: false }
const path = 'layouts/head.html'

/** What becomes of one template, and what is advised. */
function search(text: string, wishes = none, name = path) {
  const texts = new Map([[name, text]])
  const folder = folderOf(repoWith(texts).files, '', texts)
  const { patches, advice } = withSearch(nothing, folder, [name], wishes)
  return { after: patches[0]?.after ?? text, advice }
}

describe('a robots tag of a template', () => {
  const large = 'max-image-preview:large'

  test.each([
    ['<meta name="robots" content="index, follow">', `content="index, follow, ${large}"`],
    ["<meta content='all' name='robots' />", `content='all, ${large}'`],
    [
      '<!-- <meta name="robots" content="x"> -->\n<meta name="robots" content="all">',
      `content="all, ${large}"`,
    ],
  ])('that says nothing of previews says it then: %s', (text, said) => {
    const { after, advice } = search(text)
    expect(after).toContain(said)
    expect(after.replace(`, ${large}`, '')).toBe(text)
    expect(advice).toEqual([])
    expect(search(after).after).toBe(after)
  })

  test.each([
    '<meta name="robots" content="noindex">',
    '<meta name="robots" content="max-image-preview:none">',
    '<meta name="robots" content="{{ robots }}">',
    '<meta name="robots" content={robots} />',
    '<meta name="robots" content="<%= robots %>">',
    '<!-- <meta name="robots" content="all"> -->',
    '{# <meta name="robots" content="all"> #}',
    '{{/* <meta name="robots" content="all"> */}}',
    '{/* <meta name="robots" content="all" /> */}',
    '<meta name="author" content="all">',
  ])('stays where it means something, or code makes it: %s', (text) => {
    expect(search(text)).toEqual({ after: text, advice: [] })
  })

  it('is no template in a config', () => {
    const text = '<meta name="robots" content="all">'
    expect(search(text, none, 'site.yaml').after).toBe(text)
  })
})

describe('a robots tag that the settings ask for', () => {
  const robots = { ...none, robots: true }
  const card = '<meta name="twitter:card" content="summary">'
  const tag = '<meta name="robots" content="max-image-preview:large">'

  it('stands before the social tags of templates that have them already', () => {
    const { after, advice } = search(`<head>\r\n  ${card}\r\n</head>\r\n`, robots)
    expect(after).toBe(`<head>\r\n  ${tag}\r\n  ${card}\r\n</head>\r\n`)
    expect(advice).toEqual([])
    expect(search(after, robots)).toEqual({ after, advice: [] })
  })

  it('is none where the template has one of its own', () => {
    const text = `<head>\n  <meta name="robots" content="{{ robots }}">\n  ${card}\n</head>\n`
    expect(search(text, robots)).toEqual({ after: text, advice: [] })
  })

  test.each([
    ['an expression of one tag', `{image && (\n  ${card}\n)}\n`],
    ['a function of one tag', `const Card = () =>\n  ${card}\n`],
    ['more on its line', `<head>${card}</head>\n`],
    ['no social tag', '<head></head>\n'],
    ['one in a comment', `<head>\n<!--\n${card}\n-->\n</head>\n`],
  ])('is advice in words where there is %s', (_, text) => {
    expect(search(text, robots)).toEqual({
      after: text,
      advice: [expect.stringMatching(/^The settings ask for a robots tag, .*`meta`/)],
    })
  })
})

describe('JSON-LD of a template', () => {
  const data = (json: string) => `<script type="application/ld+json">\n${json}\n</script>\n`
  const asked = { ...none, structuredData: true }

  it('of an article without its picture is told', () => {
    const { after, advice } = search(data('{ "@type": "BlogPosting", "headline": "{{ title }}" }'))
    expect(after).toContain('BlogPosting')
    expect(advice).toEqual([expect.stringMatching(/^The JSON-LD in layouts\/head.html .*`meta`/)])
  })

  test.each([
    '{ "@type": "BlogPosting", "image": "{{ image }}" }',
    '{ "@type": "WebSite" }',
    '{ "@type": "JobPosting" }',
    '{{ data | dump | safe }}',
  ])('that has it, or tells of no article, is not: %s', (json) => {
    expect(search(data(json), asked).advice).toEqual([])
  })

  it('that is asked and that no template writes is for `meta`', () => {
    expect(search('<head></head>', asked).advice).toEqual([
      expect.stringMatching(/^The settings ask for JSON-LD of the article, .*`meta`/),
    ])
  })
})
