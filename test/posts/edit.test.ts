import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { PostError } from '../../src/errors.ts'
import { editPost } from '../../src/posts/edit.ts'
import type { PostEdit, Value } from '../../src/posts/post.ts'
import { readPost } from '../../src/posts/read.ts'
import { seeds } from '../helpers/seeds.ts'

function edited(text: string, edit: PostEdit, path = 'blog/kite.md'): string {
  const bytes = new TextEncoder().encode(text)
  const after = editPost(readPost(path, bytes), edit)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(after)
}

const set = (key: string, value: Value): PostEdit => ({
  fields: [{ key: key.split('.'), value, mode: 'set' }],
})
const append = (key: string, value: Value): PostEdit => ({
  fields: [{ key: key.split('.'), value, mode: 'append' }],
})

describe('what is refused, with key and line', () => {
  test.each([
    [
      '---\nt: 1\ncover: old.jpg\n---\n',
      set('cover.image', 'x'),
      3,
      /`cover` holds a single value.* map/,
    ],
    ['---\ncover: [a]\n---\n', set('cover.image', 'x'), 2, /`cover` holds a list/],
    ['---\nimage: old.jpg\n---\n', set('image', { path: 'x' }), 2, /`image`.* a map is needed/],
    ['---\nimage:\n  path: x\n---\n', set('image', 'x'), 3, /`image` holds a map/],
    ['---\nhead: x\n---\n', append('head', ['y']), 2, /`head`.* a list is needed/],
    ['---\na: &a {x: 1}\nb: *a\n---\n', set('b.y', 'x'), 3, /`b` holds an alias/],
    ['---\na: &a {x: 1}\nb: *a\n---\n', set('a.y', 'x'), 2, /without changing something else/],
    ['+++\nt = 1\ncover = "x"\n+++\n', set('cover.image', 'x'), 3, /`cover` holds a single value/],
    ['+++\n[image]\npath = "x"\n+++\n', set('image', 'x'), 2, /`image` holds a map/],
    ['+++\nhead = "x"\n+++\n', append('head', ['y']), 2, /`head`.* a list/],
    ['{\n  "cover": "x"\n}\n', set('cover.image', 'x'), 2, /`cover` holds a single value/],
    ['{\n  "head": "x"\n}\n', append('head', ['y']), 2, /`head`.* a list/],
    ['{\n  "image": {"a": 1}\n}\n', set('image', 'x'), 2, /`image`.* a single value is needed/],
  ] as const)('%j', (text, edit, line, message) => {
    try {
      edited(text, edit)
    } catch (error) {
      expect(error).toBeInstanceOf(PostError)
      expect((error as PostError).message).toMatch(message)
      expect((error as PostError).line).toBe(line)
      expect((error as PostError).hint).toBeTruthy()
      return
    }
    throw new Error('The post was edited.')
  })

  test('keys in an HTML page, tags in Markdown, an export without end', () => {
    expect(() => edited('<p>x', set('image', 'x'), 'a.html')).toThrow(PostError)
    const metaTags = [{ attribute: 'name', key: 'a', content: 'b' }] as const
    expect(() => edited('x', { metaTags })).toThrow(PostError)
    const image = { alt: 'a', src: '/b.jpg' }
    expect(() => edited('export const a = {\n\nText\n', { image }, 'a.mdx')).toThrow(/does not end/)
  })
})

test('where nothing is to do, the very same bytes come back', () => {
  const bytes = new TextEncoder().encode('\ufeff---\r\nimage: x\n---\nText')
  expect(editPost(readPost('a.md', bytes), set('image', 'x'))).toBe(bytes)
})

test('a key named __proto__ is a key like any other', () => {
  const after = edited('---\ntitle: x\n---\n', set('__proto__.admin', true))
  expect(after).toBe('---\ntitle: x\n"__proto__":\n  admin: true\n---\n')
  expect(({} as Record<string, unknown>).admin).toBeUndefined()
})

test('the image is not inserted where an address only begins alike', () => {
  const image = { alt: 'a', src: '/b.jpg' }
  expect(edited('![x](/b.jpg.webp)\n', { image })).toContain('![a](/b.jpg)')
  expect(edited('<img src="/b.jpg">\n', { image })).not.toContain('![a]')
})

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('"', "'", '<b>', '&amp;', '-->', '</head>', '{{ x }}', 'a\r\nb', '\u0000'),
)
const heads = fc.shuffledSubarray([
  '<meta charset=utf-8>',
  '<TITLE>{{ title }}</TITLE>',
  "<Meta Property='og:image' Content='old.jpg' />",
  '<meta name="twitter:card">',
  '<!-- <META property="og:image:alt" content="no"> -->',
  '<script>if (a < b) "<meta>"</script>',
  '<link rel="canonical" href="https://example.org/k/">',
])
const frames = fc.constantFrom(
  ['<!doctype html>\n<html>\n<head>\n', '</head>\n<body>\n<h1>x</h1>\n</body>\n</html>\n'],
  ['<HTML><HEAD>', '</HEAD><BODY><P>x</BODY></HTML>'],
  ['<!-- top -->\n<!doctype html>\n', '<p>x'],
  ['', '<p>x\n'],
)

function metaOf(html: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if ('attrs' in node && node.tagName === 'meta') {
      const get = (name: string) => node.attrs.find((attr) => attr.name === name)?.value
      const key = get('property') ?? get('name')
      if (key !== undefined) found.set(key.toLowerCase(), get('content') ?? '')
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  for (const node of parse(html).childNodes) walk(node)
  return found
}

test('HTML: the tags say what was asked, and the rest of the page keeps its bytes', () => {
  fc.assert(
    fc.property(
      frames,
      heads,
      words,
      fc.constantFrom('\n', '\r\n'),
      (frame, head, content, eol) => {
        const page = (frame[0] + head.join('\n') + frame[1]).replaceAll('\n', eol)
        const metaTags = (['og:image', 'og:image:alt', 'twitter:card'] as const).map((key) => ({
          attribute: key.startsWith('og') ? ('property' as const) : ('name' as const),
          key,
          content,
        }))
        const after = edited(page, { metaTags }, 'a.html')

        const wanted = content.replace(/[\s\p{Cc}]+/gu, ' ').trim()
        const said = metaOf(after)
        for (const { key } of metaTags) expect(said.get(key)).toBe(wanted)
        // Without our tags, and with the old content put back, it is the page that it was.
        const escaped = wanted.replace(/[&<>"{}]/g, (character) => {
          const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
          return `&${names[character] ?? `#${character.charCodeAt(0)}`};`
        })
        const restored = after
          .replaceAll(
            /(?:\r?\n[ \t]*)?<meta (?:property|name)="(?:og:image(?::alt)?|twitter:card)" content="[^"]*"(?: \/)?>/g,
            (tag) =>
              page.includes('<meta name="twitter:card">') && tag.includes('twitter')
                ? tag.replace(` content="${escaped}"`, '')
                : '',
          )
          .replace(`Content="${escaped}"`, "Content='old.jpg'")
        expect(restored.replace(/^(?:\r?\n)+/, '')).toBe(page)
        expect(edited(after, { metaTags }, 'a.html')).toBe(after)
      },
    ),
    { numRuns: seeds(300) },
  )
})
