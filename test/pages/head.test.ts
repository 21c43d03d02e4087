import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it, test } from 'vitest'
import { headEnd, readHead } from '../../src/pages/head.ts'
import { elementsOf, metaOf } from '../../src/posts/html.ts'

const rest = (text: string) => text.slice(headEnd(text))

describe('headEnd', () => {
  test.each([
    [
      'what every generator writes',
      '<!doctype html><html><head><title>A</title></head><body>b',
      '<body>b',
    ],
    ['upper case', '<HTML><HEAD><META NAME=a CONTENT=b></HEAD><BODY>', '<BODY>'],
    ['a tag in a script', '<head><script>"</head><p>"</script><meta name=a></head>x', 'x'],
    ['a tag in a comment', '<head><!-- </head><body> --><meta name=a></head>x', 'x'],
    ['a tag in a title', '<head><title></head> in HTML</title></head>x', 'x'],
    ['tags in a template', '<head><template><div></head></div></template></head>x', 'x'],
    ['tags in a noscript', '<head><noscript><img src=a></noscript></head>x', 'x'],
    ['no </head>', '<!doctype html><title>A</title>\n<p>b', '<p>b'],
    ['<body> without </head>', '<head><title>A</title><body>b', '<body>b'],
    ['nothing but a head', '<head><title>A</title>', ''],
    ['no head at all', '<p>a', '<p>a'],
  ])('with %s', (_, text, expected) => {
    expect(rest(text)).toBe(expected)
  })

  it('reads no more of a long page than its head', () => {
    const page = `<head><title>A</title></head>${'<div>'.repeat(300_000)}`
    const start = performance.now()
    for (let round = 0; round < 20; round++) headEnd(page)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

const word = fc.stringMatching(/^[a-z]{1,6}$/)
const part = fc.oneof(
  fc.tuple(word, word).map(([key, value]) => `<meta property="og:${key}" content="${value}">`),
  fc.tuple(word, word).map(([key, value]) => `<META content='${value}' NAME=twitter:${key} />`),
  word.map((text) => `<title>${text}</title>`),
  word.map((text) => `<script>"${text}</head><meta name=no content=no>"</script>`),
  word.map((text) => `<!-- ${text} </head><meta name=no content=no> -->`),
  word.map((text) => `<style>${text}{}</style>`),
  word.map((text) => `<template><meta name=no content=${text}><p></template>`),
  word.map((text) => `<noscript><link rel=stylesheet href=${text}></noscript>`),
  fc.constantFrom('\n', '\r\n  ', '<link rel=canonical href=/a/>'),
)

test('the head alone says what the whole page says', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, closed) => {
      const head = `<!doctype html><html lang=en><head>${parts.join('')}${closed ? '</head>' : ''}`
      const page = `${head}<body><h1>x</h1><p>y</p></body></html>`
      const whole = metaOf(parse(page))
      expect(readHead(page).tags).toEqual(whole)
      const titles = [...elementsOf(parse(page))].filter(({ tagName }) => tagName === 'title')
      expect(readHead(page).titles.length > 0).toBe(titles.length > 0)
      expect(page.slice(headEnd(page))).toBe('<body><h1>x</h1><p>y</p></body></html>')
    }),
    { numRuns: 300 },
  )
})

describe('readHead', () => {
  it('reads titles, language and where browsers are sent', () => {
    const head = readHead(
      '<!doctype html><html lang=de><head><title>A &amp; B | Site</title><meta property=og:title content="A &amp; B">',
    )
    expect(head).toMatchObject({ titles: ['A & B | Site', 'A & B'], lang: 'de', isRedirect: false })
    const moved = readHead('<!doctype html><meta http-equiv=refresh content="0; URL=/b/">')
    expect(moved.isRedirect).toBe(true)
    const reloads = readHead('<!doctype html><meta http-equiv=refresh content=30>')
    expect(reloads.isRedirect).toBe(false)
  })

  test.each([
    ['<div>part of a page</div>', true],
    ['', true],
    ['<!doctype html><p>a', false],
    ['<title>A</title><p>a', false],
    ['<html><body>a', false],
  ])('%j is a fragment: %s', (text, expected) => {
    expect(readHead(text).isFragment).toBe(expected)
  })
})
