import fc from 'fast-check'
import openGraph from 'open-graph-scraper'
import { parse } from 'parse5'
import { describe, expect, it, test } from 'vitest'
import { PostError } from '../../src/errors.ts'
import { putTags } from '../../src/pages/put-tags.ts'
import { elementsOf, metaKey } from '../../src/posts/html.ts'
import { socialTags } from '../../src/sites/reading/social-tags.ts'
import { seeds } from '../helpers/seeds.ts'

const tags = socialTags({
  url: 'https://x.example/b/hello-social.jpg',
  alt: 'Two "bees" & <one> flower, ünïcode {{ too }}',
  width: 1200,
  height: 630,
})
const ours = new Set([
  ...tags.map(({ key }) => key),
  ...['og:image:url', 'og:image:secure_url', 'og:image:type', 'twitter:image:src'],
])
const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const put = (text: string) => textOf(putTags('page.html', bytesOf(text), tags))

/** The page without the first tag of each of our keys, and without the line that an inserted one got. */
function others(text: string, inserted: (key: string) => boolean): string {
  const seen = new Set<string>()
  const cuts: [number, number][] = []
  const isOfAnother = laterPictures()
  for (const element of elementsOf(parse(text, { sourceCodeLocationInfo: true }))) {
    const key = metaKey(element)
    const place = element.sourceCodeLocation
    if (key === undefined || isOfAnother(key) || !ours.has(key) || seen.has(key) || !place) continue
    seen.add(key)
    const line = /\r?\n[ \t]*$/.exec(text.slice(0, place.startOffset))?.[0] ?? ''
    cuts.push([place.startOffset - (inserted(key) ? line.length : 0), place.endOffset])
  }
  return cuts.reverse().reduce((page, [from, to]) => page.slice(0, from) + page.slice(to), text)
}

function keysIn(text: string): Set<string> {
  const isOfAnother = laterPictures()
  const keys = [...elementsOf(parse(text))].map(metaKey).filter((key) => key !== undefined)
  return new Set(keys.filter((key) => !isOfAnother(key)))
}

/** Asked for each key in turn: is it said of the second picture, or a later one? */
function laterPictures(): (key: string) => boolean {
  let images = 0
  return (key) => {
    if (key === 'og:image') images++
    return images > 1 && key.startsWith('og:image:')
  }
}

const eol = fc.constantFrom('\n', '\r\n', '')
const junk = fc.oneof(
  fc.constantFrom(
    ...[
      '<title>a &lt; b</title>',
      '<script>if (a</head>b) {"<meta>"}</script>',
      '<!-- <meta og:image> -->',
    ],
    ...[
      '<link rel=stylesheet href=a.css>',
      '<style>p{color:red}</style>',
      '<META NAME=AUTHOR CONTENT=x>',
    ],
    ...['<noscript><style>a</style></noscript>', '<template><meta property=og:image></template>'],
    ...['<meta charset="utf-8"/>', '<base href="/b/">', "<meta name='twitter:site' content='@x'>"],
  ),
)
const old = fc.constantFrom(
  '<meta property="og:image" content="/old.png">',
  "<meta content='' property='og:image'>",
  '<META PROPERTY=OG:IMAGE CONTENT=/old.png>',
  '<meta property=og:image>',
  '<meta property="og:image:secure_url" content="http://localhost/old.png" />',
  '<meta property="og:image:type" content="image/png">',
  '<meta name="twitter:card" content="summary">',
  '<meta property="twitter:image" content="/old.png"/>',
  '<meta name=twitter:image:src content=/old.png>',
  '<meta property="og:image:width" content="1">',
)
const body = fc.oneof(
  fc.constantFrom(
    '<p>x</p>',
    '</head><meta property="og:description" content="no">',
    'ünï 🐝',
    '{{ x }}',
  ),
  fc.string({ unit: 'grapheme' }).map((text) => `<pre>${text.replace(/[<&\r\0]/g, '')}</pre>`),
)
const page = fc.record({
  bom: fc.constantFrom('', '\ufeff'),
  start: fc.constantFrom(
    '<!doctype html><html><head>',
    '<!DOCTYPE HTML>',
    '<HTML lang="de"><HEAD>',
    '<head>',
  ),
  head: fc.array(fc.oneof(junk, junk, old), { maxLength: 8 }),
  end: fc.constantFrom('</head><body>', '</HEAD><BODY CLASS=a>', '<body>', '</head>\n\n<body>'),
  body: fc.array(body, { maxLength: 4 }),
  eol,
  indent: fc.constantFrom('', '  ', '\t'),
})

test('only tags change, in any page; they are then right; the second time nothing changes', () => {
  fc.assert(
    fc.property(page, ({ bom, start, head, end, body, eol, indent }) => {
      const lines = head.map((line) => (eol === '' ? '' : indent) + line)
      const before = bom + [start, ...lines, end, ...body, '</body></html>'].join(eol)
      const after = put(before)
      const present = keysIn(before)
      const isNew = (key: string) => !present.has(key)
      expect(others(after, isNew)).toBe(others(before, isNew))

      const first = new Map<string, string | undefined>()
      for (const element of elementsOf(parse(after))) {
        const key = metaKey(element)
        if (key !== undefined && !first.has(key))
          first.set(key, element.attrs.find(({ name }) => name === 'content')?.value)
      }
      for (const { key, content } of tags) expect(first.get(key)).toBe(content)
      for (const key of ['og:image:url', 'og:image:secure_url', 'twitter:image:src'])
        if (present.has(key)) expect(first.get(key)).toBe(tags[0]!.content)
      if (present.has('og:image:type')) expect(first.get('og:image:type')).toBe('image/jpeg')

      const bytes = bytesOf(after)
      expect(putTags('page.html', bytes, tags)).toBe(bytes)
    }),
    { numRuns: seeds(500) },
  )
})

const shapes: readonly (readonly [name: string, before: string, after: RegExp])[] = [
  [
    'Hugo, minified',
    '<!doctype html><html lang=en><head><meta charset=utf-8><title>A</title></head><body>',
    /<title>A<\/title><meta property="og:image"[^\n]+<\/head><body>$/,
  ],
  [
    'Jekyll',
    '<!DOCTYPE html>\n<html><head>\n  <title>A</title>\n<meta property="og:title" content="A" />\n</head>',
    /content="A" \/>\n<meta property="og:image" content="[^"]+" \/>\n/,
  ],
  [
    'Docusaurus',
    '<!doctype html><html><head><meta data-rh="true" name="twitter:card" content="summary_large_image"><meta data-rh=true property=og:image content=https://x.example/old.png></head><body>',
    /<meta data-rh=true property=og:image content="https:\/\/x.example\/b\/hello-social.jpg"><meta property="og:image:width"/,
  ],
  [
    'Windows lines',
    '<!doctype html>\r\n<head>\r\n\t<title>A</title>\r\n</head>\r\n',
    /<title>A<\/title>\r\n\t<meta property="og:image"[^\n]+>\r\n\t<meta/,
  ],
  ['an empty head', '<html>\n<head>\n</head>\n<body>', /<head>\n {2}<meta property="og:image"/],
  ['no head', '<!doctype html>\n<p>x', /^<!doctype html>\n<meta property="og:image"/],
]

describe('the shapes of real generators', () => {
  test.each(shapes)('%s', async (_, before, after) => {
    const page = put(before)
    expect(page).toMatch(after)
    const { result } = await openGraph({ html: page, onlyGetOpenGraphInfo: true })
    expect(result.ogImage).toEqual([
      { url: tags[0]!.content, width: '1200', height: '630', alt: tags[3]!.content },
    ])
    expect(result).toMatchObject({
      twitterCard: 'summary_large_image',
      twitterImage: [{ url: tags[0]!.content, alt: tags[3]!.content }],
    })
  })

  it('puts what is said of the first of several pictures before the second', async () => {
    const page = put(
      '<!doctype html><head><meta property="og:image" content="a"><meta property="og:image" content="b"><title>A</title></head>',
    )
    expect(page.indexOf('og:image:width')).toBeLessThan(page.indexOf('content="b"'))
    expect(page.indexOf('twitter:card')).toBeGreaterThan(page.indexOf('content="b"'))
  })

  it('says nothing of the second picture, and all of the first where tags are paired by number', async () => {
    const second =
      '<meta property="og:image" content="https://x.example/b.png"><meta property="og:image:secure_url" content="https://x.example/b.png"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="600"><meta property="og:image:height" content="400"><meta property="og:image:alt" content="B">'
    const page = put(
      `<!doctype html><head><meta property="og:image" content="https://x.example/old.png">${second}<title>A</title></head>`,
    )
    expect(page).toContain(second)
    const { result } = await openGraph({ html: page, onlyGetOpenGraphInfo: true })
    const size = { width: '1200', height: '630', type: 'image/jpeg' }
    expect(result.ogImage).toEqual([
      { url: tags[0]!.content, ...size, alt: tags[3]!.content },
      { url: 'https://x.example/b.png', width: '600', height: '400', type: 'image/png', alt: 'B' },
    ])
  })

  it('refuses what is not UTF-8', () => {
    const page = Buffer.from('<!doctype html><title>caf\xe9</title>', 'latin1')
    expect(() => putTags('page.html', page, tags)).toThrow(PostError)
  })
})
