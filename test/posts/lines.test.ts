import { describe, expect, it } from 'vitest'
import { editPost } from '../../src/posts/edit.ts'
import type { FrontMatterRules } from '../../src/posts/openings.ts'
import { readPost } from '../../src/posts/read.ts'

const rules: FrontMatterRules = {
  reader: 'Pelican',
  openings: ['key-lines', 'field-list', 'dot-lines', 'dots'],
  plainFences: true,
}
const read = (text: string, path = 'a.md') => readPost(path, Buffer.from(text), rules)
const fields = [
  { key: ['image'], value: '/i/a.jpg', mode: 'set' },
  { key: ['image_alt'], value: 'A: "b" & c', mode: 'set' },
] as const
const edited = (text: string, path = 'a.md', asked: readonly unknown[] = fields) =>
  Buffer.from(editPost(read(text, path), { fields: asked as typeof fields })).toString()

describe('lines of metadata without fences', () => {
  it.each([
    [
      'keys as others are written',
      'Title: T\nDate: 2026-01-02\n\nText\n',
      'Title: T\nDate: 2026-01-02\nImage: /i/a.jpg\nImage_alt: A: "b" & c\n\nText\n',
    ],
    [
      'Windows',
      'title: T\r\ndate: 2026-01-02\r\n\r\nText\r\n',
      'title: T\r\ndate: 2026-01-02\r\nimage: /i/a.jpg\r\nimage_alt: A: "b" & c\r\n\r\nText\r\n',
    ],
    ['no end of the last line', 'title: T', 'title: T\nimage: /i/a.jpg\nimage_alt: A: "b" & c\n'],
    [
      'a text of several lines',
      'Title: T\nSummary: one\n    two\n\nText\n',
      'Title: T\nSummary: one\n    two\nImage: /i/a.jpg\nImage_alt: A: "b" & c\n\nText\n',
    ],
    [
      'a key that is there, and empty',
      'Title: T\nImage:\nImage_alt: old\n    and long\nTags: a\n\nText\n',
      'Title: T\nImage: /i/a.jpg\nImage_alt: A: "b" & c\nTags: a\n\nText\n',
    ],
    [
      'between dashes',
      '---\ntitle: a: b\n---\n\nText\n',
      '---\ntitle: a: b\nimage: /i/a.jpg\nimage_alt: A: "b" & c\n---\n\nText\n',
    ],
    [
      'in a comment',
      '<!--\n.. title: T\n.. date: 2026-01-02\n-->\n\nText\n',
      '<!--\n.. title: T\n.. date: 2026-01-02\n.. image: /i/a.jpg\n.. image_alt: A: "b" & c\n-->\n\nText\n',
    ],
    [
      'without a comment',
      '.. title: T\n.. date: 2026-01-02\n\nText\n',
      '.. title: T\n.. date: 2026-01-02\n.. image: /i/a.jpg\n.. image_alt: A: "b" & c\n\nText\n',
    ],
  ])('%s', (_, before, after) => {
    expect(edited(before)).toBe(after)
    expect(edited(after)).toBe(after)
    expect(read(after).meta).toEqual({
      ...read(before).meta,
      image: '/i/a.jpg',
      image_alt: 'A: "b" & c',
    })
  })

  it.each([
    'Ferries\n#######\n\n:date: 2026-01-02\n:tags: a, b\n',
    '=======\nFerries\n=======\n\n\n:date: 2026-01-02\n:tags: a, b\n',
  ])('reStructuredText: below the title (%#)', (head) => {
    const before = `${head}\nText\n`
    expect(read(before, 'a.rst')).toMatchObject({
      title: 'Ferries',
      meta: { title: 'Ferries', date: '2026-01-02', tags: 'a, b' },
    })
    const after = `${head}:image: /i/a.jpg\n:image_alt: A: "b" & c\n\nText\n`
    expect(edited(before, 'a.rst')).toBe(after)
    expect(edited(after, 'a.rst')).toBe(after)
  })

  it.each([
    ['a map', { key: ['cover'], value: { image: 'x' }, mode: 'set' }, 'would be a map'],
    ['a list', { key: ['images'], value: ['x'], mode: 'append' }, 'would be a list'],
    ['a key in a map', { key: ['cover', 'image'], value: 'x', mode: 'set' }, 'cannot be a line'],
    ['two lines', { key: ['alt'], value: 'a\nb', mode: 'set' }, 'more than one line'],
  ])('%s is refused, with what can be done', (_, edit, message) => {
    expect(() => edited('Title: T\n\nText\n', 'a.md', [edit])).toThrow(message)
  })

  it('a quoted text keeps its quotes, as it does on the page', () => {
    expect(read('Title: "T"\nDate: 2026-01-02\n\nText\n').meta.title).toBe('"T"')
  })
})
