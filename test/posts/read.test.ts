import { describe, expect, test } from 'vitest'
import { PostError } from '../../src/errors.ts'
import { readPost } from '../../src/posts/read.ts'

const read = (text: string, path = 'blog/2026-01-02-red-kites.md') =>
  readPost(path, new TextEncoder().encode(text))

function failure(text: string | Uint8Array, path = 'blog/kite.md'): PostError {
  try {
    readPost(path, typeof text === 'string' ? new TextEncoder().encode(text) : text)
  } catch (error) {
    expect(error).toBeInstanceOf(PostError)
    return error as PostError
  }
  throw new Error('The post was read.')
}

describe('title and description', () => {
  test.each([
    ['---\ntitle: Kites\n---\n# Other\n', 'Kites'],
    ['---\ntitle: 2026-01-02\n---\n', '2026-01-02'],
    ['---\ntitle: 404\n---\n', '404'],
    ['---\ntitle:\n---\n\n## A `code` **title** {#id}\n', 'A code title'],
    ['- a list\n- another\n---\n', 'Red kites'],
    ['Text only.\n', 'Red kites'],
    ['---\ntitle: "x\\n::error::y | <img> @team"\n---\n', 'x ::error::y | <img> @team'],
    ['---\ntitle: "k\\u200bi\\u202et\\ufeffe\\u0000s\\x07"\n---\n', 'kites'],
    ['---\ntitle: ＫＩＴＥ　ﬁne\n---\n', 'ＫＩＴＥ ﬁne'],
    [
      '---\ntitle: <em>Really</em> <span class="x">old <b>kites</b></span>\n---\n',
      'Really old kites',
    ],
    ['---\ntitle: Kites &amp; winds &#8211; &lt;b&gt;\n---\n', 'Kites & winds – <b>'],
    [
      '---\ntitle: Why <div> is no <button> & co; AT&T;\n---\n',
      'Why <div> is no <button> & co; AT&T;',
    ],
    ['+++\ntitle = "Kites"\ndate = 2026-01-02\n+++\n', 'Kites'],
    ['{"title":"Kites"}\n', 'Kites'],
    ['---json\n{"title":"Kites"}\n---\n', 'Kites'],
    ['---toml\ntitle = "Kites"\n---\n', 'Kites'],
    ['\ufeff---\r\ntitle: Kites\r\n---\r\n', 'Kites'],
    ['{{< figure src="x" >}}\n\n# Kites\n', 'Kites'],
  ])('%j is called %s', (text, title) => {
    expect(read(text).title).toBe(title)
  })

  test.each([
    ['content/blog/red-kites/index.md', 'Red kites'],
    ['app/blog/2026-01-02-red_kites/page.mdx', 'Red kites'],
    ['post/kites.fr.md', 'Kites.fr'],
    ['index.md', 'Index'],
  ])('%s without a title is called %s', (path, title) => {
    expect(read('Text.\n', path).title).toBe(title)
  })

  test('are capped by characters, not by halves of them', () => {
    const post = read(`---\ntitle: ${'👍'.repeat(300)}\n---\n${'word '.repeat(300)}\n`)
    expect([...post.title]).toHaveLength(200)
    expect(post.title.isWellFormed()).toBe(true)
    expect([...post.description].length).toBeLessThanOrEqual(500)
  })

  test('the first prose is the description: no import, shortcode, list, quote or directive', () => {
    const body =
      'import A from "a"\n\nexport const b = {\n\n  c: 1 }\n\n{/* note */}\n\n:::tip\n\n- list\n\n> quote\n\n![x](y)\n\nThe *first* [prose](x)\nhere.\n'
    expect(read(body, 'a/b.mdx').description).toBe('The first prose here.')
    expect(read('---\nsummary: Short.\n---\nText.\n').description).toBe('Short.')
  })

  test('tags come from lists and comma-separated strings, once each', () => {
    expect(read('---\ntags: a, b\ncategories: [b, [c], 4, null]\n---\n').tags).toEqual([
      'a',
      'b',
      'c',
      '4',
    ])
    expect(read('+++\n[taxonomies]\ntags = ["x"]\n+++\n').tags).toEqual(['x'])
  })

  test('dates, merge keys and __proto__ are only data', () => {
    const { meta } = read(
      '---\ndate: 2026-01-02\nbase: &b {x: 1}\nmore:\n  <<: *b\n__proto__: {admin: true}\n---\n',
    )
    expect(meta.date).toBe('2026-01-02')
    expect(meta.more).toEqual({ x: 1 })
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
    expect(read('+++\ndate = 2026-01-02T10:00:00+01:00\n+++\n').meta.date).toContain('2026-01-02')
  })
})

describe('HTML', () => {
  const page =
    '<!doctype html><title>Kites &amp; co</title><meta name=Description content="About\nkites"><META property="og:image" content="a.jpg"><meta property="og:image" content="b.jpg"><link rel="canonical" href="https://example.org/k/"><meta name="keywords" content="a, b"><svg><title>No</title></svg><h1>Head</h1><p>Text.'

  test('is read from its head', () => {
    const post = read(page, 'k.html')
    expect(post.syntax).toBe('html')
    expect(post.title).toBe('Kites & co')
    expect(post.description).toBe('About kites')
    expect(post.tags).toEqual(['a', 'b'])
    expect(post.meta['og:image']).toBe('a.jpg')
    expect(post.meta.canonical).toBe('https://example.org/k/')
  })

  test('falls back to the page', () => {
    const post = read('<h1>Head <b>line</b></h1><p></p><p>Text.', 'k.htm')
    expect([post.title, post.description]).toEqual(['Head line', 'Text.'])
  })

  test('with front matter is edited like Markdown', () => {
    const post = read('---\nlayout: post\n---\n<h1>Head</h1>\n<p>Text.</p>\n', '_posts/k.html')
    expect([post.syntax, post.title, post.description]).toEqual(['markdown', 'Head', 'Text.'])
  })
})

describe('broken posts', () => {
  test.each([
    ['---\ntitle: a\nb: c\n  d: e\n---\n', 3, /YAML/],
    ['---\r\ntitle: Foo: bar\r\n---\r\n', 2, /YAML/],
    ['\ufeff---\ntitle: a\nx:\n\ty: b\n---\n', 4, /[Tt]abs/],
    ['---\ntitle: a\nb: 1\ntitle: c\n---\n', 4, /unique/],
    ['---\ntitle: "open\n---\n', 2, /YAML/],
    ['---\n- a\n- b\n---\n', 2, /not a map/],
    ['---\na: 1\nb: *nobody\n---\n', 3, /alias/],
    ['---\ntitle: a\n\nText without end\n', 1, /never closed/],
    ['+++\ntitle = "a"\nb = = 1\n+++\n', 3, /TOML/],
    ['+++\ntitle = "a"\ntitle = "b"\n+++\n', 3, /TOML/],
    ['---json\n{\n  "a": 1,\n}\n---\n', 4, /JSON/],
    ['{\n  "a": 1,\n  "a": 2\n}\n', 3, /twice/],
    ['---js\n{title: "x"}\n---\n', 1, /code is not edited/],
    ['---javascript\nfunction f() {}\n---\n', 1, /code is not edited/],
  ])('%j: line %i', (text, line, message) => {
    const error = failure(text)
    expect(error.line).toBe(line)
    expect(error.message).toMatch(message)
    expect(error.file).toBe('blog/kite.md')
    expect(error.hint).toBeTruthy()
  })

  test('bytes that are not UTF-8', () => {
    expect(failure(Uint8Array.of(0x2d, 0xff, 0xfe)).message).toMatch(/UTF-8/)
  })

  test('a front matter over 256 KB', () => {
    expect(failure(`---\n${'a: 1 # x\n'.repeat(40_000)}---\n`).message).toMatch(
      /larger than 256 KB/,
    )
  })

  test.each(['---\n\nText after a rule.\n', '--- x\n---\n', '{% raw %}\n', '{\n', '+++\n'])(
    '%j has no front matter',
    (text) => {
      expect(read(text).meta).toEqual({})
    },
  )
})
