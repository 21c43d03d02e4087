import { describe, expect, it } from 'vitest'
import { editPost } from '../../src/posts/edit.ts'
import type { PostEdit } from '../../src/posts/post.ts'
import { readPost } from '../../src/posts/read.ts'

const edited = (text: string, edit: PostEdit) =>
  Buffer.from(editPost(readPost('a.html', Buffer.from(text)), edit)).toString()

const page = (article: string) =>
  `<!doctype html>\n<html>\n<head><title>A</title></head>\n<body>\n${article}</body>\n</html>\n`
const image = { alt: 'A bell', src: 'img/b.png', size: { width: 1536, height: 864 } }
const like = (article: string) => ({
  image: { ...image, like: { page: page(article), src: 'img/a.png' } },
})

const figure = (name: string, alt: string, more = '') =>
  `    <figure class='hero'>\n      <img class=wide src='img/${name}.png' alt='${alt}'${more}>\n    </figure>\n`

describe('a picture in an article as another page has its own', () => {
  const plain = '  <article>\n    <h1>B</h1>\n    <p>Words.</p>\n  </article>\n'
  const own = (figure: string) =>
    `  <article>\n    <h1>A</h1>\n${figure}    <p>Other words.</p>\n  </article>\n`
  const wanted = plain.replace('    <p>', `${figure('b', 'A bell')}    <p>`)

  it('in its place, markup and quotes, and in its own line endings', () => {
    const edit = like(own(figure('a', 'A horn')))
    expect(edited(page(plain), edit)).toBe(page(wanted))
    expect(edited(page(wanted), edit)).toBe(page(wanted))
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    expect(edited(crlf(page(plain)), edit)).toBe(crlf(page(wanted)))
    const other = {
      image: { ...edit.image, like: { ...edit.image.like, page: crlf(edit.image.like.page) } },
    }
    expect(edited(page(plain), other)).toBe(page(wanted))
  })

  it('as wide as there, in the shape of the new picture', () => {
    const sized = like(own(figure('a', 'A horn', ' width="800" height="600"')))
    expect(edited(page(plain), sized)).toContain(' width="800" height="450">')
  })

  it('without the sources and the caption of the other picture', () => {
    const rich = `    <picture>\n      <source srcset="img/a.avif">\n      <img src="img/a.png" srcset="img/a-2x.png 2x" alt="">\n    </picture>\n`
    expect(edited(page(plain), like(own(rich)))).toContain(
      '    <picture>\n      <img src="img/b.png" alt="">\n    </picture>\n',
    )
  })

  it('in a link to itself, and not in one to elsewhere', () => {
    const link = (href: string, name: string) =>
      `    <a href="${href}"><img src="img/${name}.png" alt="A horn"></a>\n`
    expect(edited(page(plain), like(own(link('img/a.png', 'a'))))).toContain(
      link('img/b.png', 'b').replace('A horn', 'A bell'),
    )
    const after = edited(page(plain), like(own(link('a.html', 'a'))))
    expect(after).toContain('<h1>B</h1>\n    <img src="img/b.png" alt="A bell">\n')
  })

  it('into an <img> that waits for it, and into an empty frame', () => {
    const waiting = plain.replace('    <p>', '    <img src="" class="x">\n    <p>')
    expect(edited(page(waiting), like(own(figure('a', 'A horn'))))).toContain(
      'src="img/b.png" class="x">',
    )
    const empty = plain.replace('    <p>', "    <figure class='hero'>\n    </figure>\n    <p>")
    expect(edited(page(empty), like(own(figure('a', 'A horn'))))).toBe(page(wanted))
  })

  it.each([
    [
      'a picture of a person at the top',
      plain.replace('    <p>', '    <img src="mine.jpg">\n    <p>'),
    ],
    [
      'one behind its first words',
      plain.replace('Words.</p>', 'Words.</p><p><img src="mine.jpg"></p>'),
    ],
  ])('not beside %s', (_, article) => {
    expect(edited(page(article), like(own(figure('a', 'A horn'))))).toBe(page(article))
  })

  it('below an avatar, and above the figures of later parts', () => {
    const article = plain
      .replace('    <p>', '    <p><img class="avatar" src="ann.jpg"></p>\n    <p>')
      .replace('  </article>', '    <h2>More</h2>\n    <img src="chart.png">\n  </article>')
    expect(edited(page(article), like(own(figure('a', 'A horn'))))).toContain(figure('b', 'A bell'))
  })

  it('plainly, where the article is built in another way', () => {
    const other =
      '  <article>\n    <div class="top">\n      <h1>A</h1>\n      <div class="pic"><b>x</b><img src="img/a.png"></div>\n    </div>\n  </article>\n'
    expect(edited(page(plain), like(other))).toContain(
      '<h1>B</h1>\n    <img src="img/b.png" alt="A bell">\n',
    )
  })
})

describe('a picture in the data of an article', () => {
  const dataImage = {
    form: 'address',
    url: 'https://a.example/b.png',
    width: 1536,
    height: 864,
  } as const
  const data = (json: string) => page(`<script type="application/ld+json">${json}</script>\n`)
  const set = (json: string, form: 'address' | 'list' | 'object' = 'address') =>
    edited(data(json), { dataImage: { ...dataImage, form } })

  it.each([
    [
      'one object',
      '{"@type":"BlogPosting","name":"A"}',
      '{"@type":"BlogPosting","name":"A","image": "https://a.example/b.png"}',
    ],
    [
      'lines',
      '\n{\n\t"@type": ["Thing", "NewsArticle"],\n\t"name": "A"\n}\n',
      '\n{\n\t"@type": ["Thing", "NewsArticle"],\n\t"name": "A",\n\t"image": "https://a.example/b.png"\n}\n',
    ],
    [
      'a graph',
      '{"@graph": [{"@type": "WebSite"}, {"@type": "Article"}]}',
      '{"@graph": [{"@type": "WebSite"}, {"@type": "Article", "image": "https://a.example/b.png"}]}',
    ],
    [
      'a list',
      '[{"@type": "Person"}, {"@type": "TechArticle"}]',
      '[{"@type": "Person"}, {"@type": "TechArticle", "image": "https://a.example/b.png"}]',
    ],
    [
      'an empty place',
      '{"@type": "Article", "image": "", "name": "A"}',
      '{"@type": "Article", "image": "https://a.example/b.png", "name": "A"}',
    ],
  ])('of %s', (_, before, after) => {
    expect(set(before)).toBe(data(after))
    expect(set(after)).toBe(data(after))
  })

  it.each([
    '{"@type": "Article", "image": "https://a.example/own.png"}',
    '{"@type": "Article", "image": {"url": "https://a.example/own.png"}}',
    '{"@type": "Person", "name": "Ann"}',
    '{"@type": "Article",}',
    '// none\n{"@type": "Article"}',
    '',
    `${'['.repeat(20_000)}`,
  ])('stays: %#', (json) => {
    expect(set(json)).toBe(data(json))
  })

  it('ends no script', () => {
    const url = 'https://a.example/</script>.png'
    const after = edited(data('{"@type": "Article"}'), { dataImage: { ...dataImage, url } })
    expect(after).toContain('"image": "https://a.example/\\u003c/script>.png"}</script>')
  })
})

it.each([
  ['Fog | Sea Notes', 'Fog', 'Fog'],
  ['Fog – Sea Notes', 'Fog', 'Fog'],
  ['Docker: an introduction', 'Docker', 'Docker: an introduction'],
  ['Fog-horns', 'Fog', 'Fog-horns'],
  ['Sea Notes | Fog', 'Fog', 'Sea Notes | Fog'],
])('the title %j of a page with the heading %j is %j', (title, heading, expected) => {
  const text = `<title>${title}</title><h1>${heading}</h1>`
  expect(readPost('a.html', Buffer.from(text)).title).toBe(expected)
})
