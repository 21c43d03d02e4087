import { describe, expect, it } from 'vitest'
import { PostError, SettingsError } from '../../../src/errors.ts'
import { subjectOf, writtenFor } from '../../../src/pipeline/plan/subject-of.ts'
import { wholePost } from '../../../src/posts/post.ts'
import { readPost } from '../../../src/posts/read.ts'
import { name, plan } from '../scene.ts'

const post = (text: string, path = 'content/de/notes/kites.md') =>
  readPost(path, new TextEncoder().encode(text))

it('is all that the post says, and the name of the site', () => {
  const kites = post(
    '---\ntitle: Kites\ntags: [sky]\ncategories: [Birds]\n---\nOn kites.\n\n## Red ones\n',
  )
  expect(subjectOf(kites, {}, { name: 'Notes' })).toMatchObject({
    title: 'Kites',
    description: 'On kites.',
    tags: ['sky', 'Birds'],
    categories: ['Birds'],
    section: 'notes',
    lang: 'de',
    excerpt: 'On kites.',
    headings: ['Red ones'],
    site: 'Notes',
  })
})

it.each([
  ['kites.md', '', 'pt-BR', 'pt-BR'],
  ['kites.md', 'lang: ja\n', 'pt-BR', 'ja'],
  ['content/de/kites.md', '', 'pt-BR', 'de'],
  ['kites.md', '', undefined, ''],
])('%s with %j on a site in %s is in %j', (path, more, lang, expected) => {
  const kites = post(`---\ntitle: Kites\n${more}---\n`, path)
  expect(subjectOf(kites, {}, { name: '', lang }).lang).toBe(expected)
})

it("takes a rule's wishes, and before them the post's own", () => {
  const rule = { concept: 'a kite', alt: 'A kite' }
  const own = post('---\ntitle: Kites\nhero_images: { concept: two kites }\n---\n')
  expect(subjectOf(own, rule, { name: '' })).toMatchObject({ concept: 'two kites', alt: 'A kite' })
})

it('parses the body once, when it is asked for', () => {
  let reads = 0
  const kites = post('---\ntitle: Kites\ndescription: x\n---\nOn kites.\n')
  const counted = {
    ...wholePost(kites),
    get bytes() {
      reads += 1
      return kites.bytes
    },
  }
  const subject = subjectOf(counted, {}, { name: '' })
  expect([subject.title, subject.lang, reads]).toEqual(['Kites', 'de', 0])
  expect([subject.excerpt, subject.headings, subject.excerpt]).toEqual([
    'On kites.',
    [],
    'On kites.',
  ])
  expect(reads).toBe(1)
})

describe('a template that fails for one post', () => {
  it("is that post's failure, with the template's name", () => {
    const cause = new SettingsError('No.', { file: 'b.md', hint: 'Ask.' })
    const write = () =>
      writtenFor({ path: 'a.md' }, () => {
        throw cause
      })
    expect(write).toThrow(PostError)
    expect(write).toThrow(
      expect.objectContaining({ message: 'No. (in b.md)', file: 'a.md', hint: 'Ask.', cause }),
    )
    const bug = () =>
      writtenFor({ path: 'a.md' }, () => {
        throw new TypeError('a bug')
      })
    expect(bug).toThrow(TypeError)
  })

  it('leaves the others in the plan', async () => {
    const files = {
      [name('a')]: '---\ntitle: A\ntags: [x, y, z]\n---\n',
      [name('b')]: '---\ntitle: B\n---\n',
    }
    const settings = "rules: [{ match: ['**'], brand: three.md }]"
    const { drawn, failed } = await plan({ files, settings })
    expect(drawn).toBe('B')
    expect(failed).toEqual([
      expect.objectContaining({ file: name('a'), message: expect.stringContaining('three.md') }),
    ])
  })
})
