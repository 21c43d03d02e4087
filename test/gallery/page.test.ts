import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { galleryPage, inWords } from '../../src/gallery/page.ts'
import { anyCharacter } from '../helpers/any-text.ts'
import { seeds } from '../helpers/seeds.ts'
import { hostile } from '../report/hostile.ts'
import { galleryOf, postOf } from './posts.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])
const elementsOf = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...childrenOf(node).flatMap(elementsOf),
]
const attributeOf = ({ attrs }: Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value
const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('')

/** Names of elements and of their attributes, and where links lead: all but what texts say. */
const shapeOf = (page: string) =>
  elementsOf(parse(page)).map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`,
  )

/** A page whose every text is this one. */
const pageOf = (text: string) => galleryPage(galleryOf([postOf(text)], text))

const scriptsIn = (page: string) =>
  elementsOf(parse(page))
    .filter(({ tagName }) => tagName === 'script')
    .map(textOf)

describe('what a text says stays text', () => {
  const plain = shapeOf(pageOf('plain'))
  const isHarmless = (text: string) => {
    const page = pageOf(text)
    expect(shapeOf(page)).toEqual(plain)
    expect(scriptsIn(page)).toEqual(scriptsIn(pageOf('plain')))
    for (const element of elementsOf(parse(page)).filter(({ tagName }) => tagName === 'a'))
      expect(attributeOf(element, 'href')).toMatch(/^(?:\.\.\/\.\.\/|#p0$)/)
  }

  it.each([
    ...hostile.filter((text) => text.trim() !== ''),
    '</script><script>alert(1)</script>',
    '</style><style>*{display:none}</style>',
    '</title><base href=//evil.example>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '` onload=`alert(1)',
    'javascript:alert(1)',
    '//evil.example/x',
    '../../../../etc/passwd',
    '&lt;script&gt;',
    '<!--<script>',
    ']]><svg onload=alert(1)>',
    '{{constructor}}',
    'a\u202egpj.exe\u2066',
    '\ud800',
    '\0x',
  ])('%j', isHarmless)

  it('whatever it is', () => {
    const characters = fc.oneof(anyCharacter, fc.constantFrom(...'<>&"\'`=/ \n!-'))
    const text = fc.string({ unit: characters, minLength: 1 }).map((any) => `x${any}`)
    fc.assert(fc.property(text, isHarmless), { numRuns: seeds(500) })
  })

  it('and is read as it was written', () => {
    const title = 'Why <div> & "quotes" aren\'t `code`'
    const page = parse(galleryPage(galleryOf([postOf('a/b.md', { title })])))
    const [heading] = elementsOf(page).filter(({ tagName }) => tagName === 'h3')
    expect(textOf(heading!)).toBe(title)
    const prompt = elementsOf(page).find((element) => attributeOf(element, 'class') === 'prompt')
    expect(textOf(prompt!)).toBe('a/b.md')
  })

  it('keeps the lines of a prompt, and shows nothing that turns its direction', () => {
    const page = galleryPage(galleryOf([postOf('a', { prompt: 'one\r\ntwo\u202e\tthree' })]))
    const prompt = elementsOf(parse(page)).find(
      (element) => attributeOf(element, 'class') === 'prompt',
    )
    expect(textOf(prompt!)).toBe('one\ntwo three')
  })
})

describe('its policy', () => {
  const page = pageOf('plain')
  const policy = attributeOf(
    elementsOf(parse(page)).find((element) => attributeOf(element, 'http-equiv') !== undefined)!,
    'content',
  )!
  const parts = Object.fromEntries(
    policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  )
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const inside = (tag: string) =>
    textOf(elementsOf(parse(page)).find(({ tagName }) => tagName === tag)!)

  it('lets its own script and style run, and pictures be that are in it, and nothing else', () => {
    expect(parts).toEqual({
      'default-src': "'none'",
      'script-src': hashOf(inside('script')),
      'style-src': hashOf(inside('style')),
      'img-src': 'data:',
      'base-uri': "'none'",
      'form-action': "'none'",
    })
  })

  it('stands before all that it is about, and nothing of the page needs more', () => {
    const all = elementsOf(parse(page))
    const at = (tag: string) => all.findIndex(({ tagName }) => tagName === tag)
    const place = all.findIndex((element) => attributeOf(element, 'http-equiv') !== undefined)
    expect(place).toBeLessThan(Math.min(at('style'), at('script'), at('title')))
    for (const { attrs } of all)
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^(?:on|style$)/)
        if (name === 'src') expect(value).toMatch(/^data:image\/webp;base64,/)
      }
  })

  it('has a script that can be read', () => {
    expect(() => new Script(inside('script'))).not.toThrow()
  })
})

describe('what it shows', () => {
  const section = (page: string, text: string) =>
    elementsOf(parse(page))
      .filter(({ tagName }) => tagName === 'details')
      .map(textOf)
      .find((all) => all.startsWith(text))

  it('counts states, and tells of posts without a picture, of wrong pages, and of what is left out', () => {
    const gallery = galleryOf([
      postOf('a.md', { tags: [] }),
      postOf('b.md', { state: 'missing', pictures: [], isApproved: false, tags: [] }),
      postOf('c.md', { state: 'waiting', note: 'drawn for pull request #7', isApproved: false }),
    ])
    expect(inWords(gallery)).toBe(
      '3 posts: 1 ours, 1 waiting, 1 missing, 1 approved, 1 with tags to mend in blog. Made on 2026-11-30.',
    )
    const page = galleryPage(gallery)
    expect(section(page, 'Posts without a picture (2)')).toContain('c.md: c.md; drawn for')
    expect(section(page, 'Posts whose built page is wrong (1)')).toContain('c.md: c.md')
    expect(section(page, 'Left out (1)')).toContain('blog: blog')
    expect(section(page, 'Posts that could not be read (1)')).toContain('blog: blog')
  })

  it('says nothing of tags where no page was looked at', () => {
    const { tags, ...post } = postOf('a.md')
    const { built, ...gallery } = galleryOf([post])
    expect(built && tags).toBeDefined()
    const page = galleryPage(gallery)
    expect(page).not.toContain('Built page')
    expect(inWords(gallery)).toBe('1 post: 1 ours, 1 approved. Made on 2026-11-30.')
  })

  it('gives titles the language that they are in, where there is such a one', () => {
    const langOf = (lang: string) => {
      const page = galleryPage(galleryOf([postOf('a', { lang })]))
      const [heading] = elementsOf(parse(page)).filter(({ tagName }) => tagName === 'h3')
      return attributeOf(heading!, 'lang')
    }
    expect(['de', 'pt-BR', 'zh-Hant', '', 'xx', 'not a tag', 'a"b'].map(langOf)).toEqual([
      'de',
      'pt-BR',
      'zh-Hant',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('links files relative to the page, each name encoded', () => {
    const post = postOf('a', { post: 'posts/50% off?#1.md', pictures: [] })
    expect(galleryPage(galleryOf([post]))).toContain('href="../../posts/50%25%20off%3F%231.md"')
  })

  it('has a card without any picture of it', () => {
    const page = galleryPage(galleryOf([postOf('a', { pictures: [], state: 'missing' })]))
    expect(page).toContain('No picture: look at “a”')
  })
})
