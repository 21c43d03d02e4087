import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listed, textOf } from './scene.ts'

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))
const read = (path: string) => readFileSync(`${folder}${path}`, 'utf8')

const cases = readdirSync(folder).map((name) => {
  const { why, ...options } = JSON.parse(read(`${name}/expected.json`))
  const after = existsSync(`${folder}${name}/after.html`) ? read(`${name}/after.html`) : undefined
  return { name, why, options, before: read(`${name}/before.html`), after }
})

describe('an index page', () => {
  const edited = cases.flatMap(({ after, ...one }) =>
    after === undefined ? [] : [{ ...one, after }],
  )

  it.each(edited)('gets the picture, in its own line endings too: $name', (one) => {
    const { before, after, options } = one
    expect(textOf(listed(before, options))).toBe(after)
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    expect(textOf(listed(crlf(before), options))).toBe(crlf(after))
  })

  it.each(cases)('stays where nothing is to do, and in a second run: $name', (one) => {
    const { before, after, why, options } = one
    const expected = { why: after === undefined ? why : 'shown' }
    expect(listed(after ?? before, options)).toEqual(expected)
  })
})

const old = '<li><img src="../images/first.jpg" alt="First"><a href="first.html">First</a></li>'
const list = (card: string, model = old) => `<ul>${card}${model}</ul>`

describe('withCardPicture', () => {
  it('says what the settings say that pages call the picture', () => {
    const text = list('<li><a href="new.html">New</a></li>')
    const named = 'https://cdn.example/a/new.webp'
    expect(textOf(listed(text, { named }))).toContain(`<li><img src="${named}" alt="A`)
  })

  it('follows links with a base path that the repo does not know of', () => {
    const model = '<li><img src="/site/images/first.jpg"><a href="/site/blog/first.html">F</a></li>'
    const text = list('<li><a href="/site/blog/new.html">New</a></li>', model)
    expect(textOf(listed(text))).toContain('<li><img src="/site/images/hero/new.webp" alt="A')
  })

  it('puts two pictures in one after the other', () => {
    const text = list('<li><a href="newer.html">2</a></li><li><a href="new.html">1</a></li>')
    const once = textOf(listed(text))
    const newer = { post: 'blog/newer.html', hero: 'images/hero/newer.webp', alt: 'Newer' }
    const twice = textOf(listed(once, newer))
    expect(twice).toContain(
      '<img src="../images/hero/newer.webp" alt="Newer"><a href="newer.html">',
    )
    expect(listed(twice)).toEqual({ why: 'shown' })
    expect(listed(twice, newer)).toEqual({ why: 'shown' })
  })

  it.each([
    [
      'a picture that leads to its own file',
      '<li><a href="../images/first.jpg"><img src="../images/first.jpg"></a><a href="first.html">F</a></li>',
      'unclear',
    ],
    [
      'two pictures',
      '<li><img src="../images/first.jpg"><img src="../images/second.jpg"><a href="first.html">F</a></li>',
      'plain',
    ],
    [
      'a picture of an author alone',
      '<li><img class="avatar" src="../images/author.jpg"><a href="first.html">F</a></li>',
      'plain',
    ],
    [
      'another kind of element',
      '<p><img src="../images/first.jpg"><a href="first.html">F</a></p>',
      'unclear',
    ],
  ])('takes no card for its model that has %s', (_, model, why) => {
    expect(listed(list('<li><a href="new.html">New</a></li>', model))).toEqual({ why })
  })

  it('refuses what would change how the page reads', () => {
    // A paragraph ends where a <div> begins, so the frame would tear the card apart.
    const model =
      '<p class="a"><span><div class="f"><img src="../images/first.jpg"></div></span></p>'
    expect(listed(`<div><p><a href="new.html">New</a></p>${model}</div>`)).toEqual({ why: 'plain' })
    const inLink =
      '<li><a href="first.html"><img src="../images/first.jpg"></a><b><a href="first.html">F</a></b></li>'
    const open = '<a href="new.html">New<li><b>More</b></li></a>'
    expect(listed(`<ul>${open}${inLink}</ul>`)).toEqual({ why: 'unclear' })
  })
})
