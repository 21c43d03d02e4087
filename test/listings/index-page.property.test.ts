import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeds } from '../helpers/seeds.ts'
import { listed } from './scene.ts'

/** However a page is written: one piece is inserted, once, and every other byte stays. */

const space = fc.constantFrom('', ' ', '\n  ', '\r\n\t')
const quote = fc.constantFrom('"', "'")
const shape = fc.record({
  tag: fc.constantFrom('li', 'article', 'DIV', 'section'),
  frame: fc.constantFrom('', 'figure', 'picture', 'SPAN', 'a'),
  wrap: fc.boolean(),
  place: fc.constantFrom('first', 'middle', 'last'),
  attrs: fc.constantFrom('', ' class=pic', ' width="640" height=360', " loading='lazy'"),
  src: fc.constantFrom('../images/', '/images/', './../images/'),
  space,
  quote,
  noise: fc.constantFrom('', '<!-- <a href="new.html"> -->', '<script>"<li>"</script>', '<br>'),
})
type Shape = typeof shape extends fc.Arbitrary<infer One> ? One : never

function cardOf(slug: string, has: boolean, shape: Shape): string {
  const { tag, frame, wrap, place, attrs, src, space, quote: q, noise } = shape
  const image = `<img src=${q}${src}${slug}.jpg${q} alt=${q}${slug}${q}${attrs}>`
  const href = frame === 'a' ? ` href=${q}${slug}.html${q}` : ''
  const framed = frame === '' ? image : `<${frame}${href}>${space}${image}${space}</${frame}>`
  const title = `<h2><a href=${q}${slug}.html${q}>About ${slug}</a></h2>`
  const words = `<p>${slug}</p>`
  const order = { first: [0, 1, 2], middle: [1, 0, 2], last: [1, 2, 0] }[place]
  const parts = [has ? framed : undefined, title, words]
  const inside = order.flatMap((index) => parts[index] ?? []).join(space)
  const body = wrap ? `<div class="body">${space}${inside}${space}</div>` : inside
  return `<${tag} class="card">${noise}${space}${body}${space}</${tag}>`
}

const pageOf = (own: number, shape: Shape) => {
  const old = ['first', 'second', 'third'].map((slug) => cardOf(slug, true, shape))
  return `<!doctype html><main>${old.toSpliced(own, 0, cardOf('new', false, shape)).join(shape.space)}</main>`
}

/** What was inserted, where the rest is as it was. */
function inserted(before: string, after: string): string {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  const length = after.length - before.length
  for (let at = start; at >= 0; at--)
    if (after.slice(0, at) + after.slice(at + length) === before)
      return after.slice(at, at + length)
  throw new Error('Other bytes have changed.')
}

/** True where every character of the first text is in the second, in its order. */
function isKeptIn(before: string, after: string): boolean {
  let at = 0
  for (const character of after) if (character === before[at]) at++
  return at === before.length
}

describe('withCardPicture', () => {
  it('inserts one picture into cards of any shape, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.nat(3), shape, (own, one) => {
        const page = pageOf(own, one)
        const result = listed(page)
        if (!('text' in result)) throw new Error(result.why)
        const piece = inserted(page, result.text)
        expect(piece.match(/img src=/g)).toHaveLength(1)
        expect(piece).toContain('images/hero/new.webp')
        expect(piece).not.toMatch(/first|second|third/)
        expect(listed(result.text)).toEqual({ why: 'shown' })
      }),
      { numRuns: seeds(400), interruptAfterTimeLimit: 4000 },
    )
  })

  it('never breaks a page, however broken that is', () => {
    const token = fc.constantFrom(
      ...'<ul>,</ul>,<li>,</li>,<a href=new.html>,<a href="first.html">,</a>,<img src="../images/first.jpg">,<img src="">,<p>,</p>,<div class="a">,</div>,<table>,<tr>,<td>,<b>,</b>,<svg>,</svg>,<template>,</template>,<!--,-->,<script>,</script>,\r\n  ,words,<a href=second.html>,<img src=../images/second.jpg>,<figure>,</figure>,<'.split(
        ',',
      ),
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        const page = tokens.join('')
        const result = listed(page)
        if (!('text' in result)) return
        const count = (text: string) => text.split('<img ').length
        // Several, where the post has several cards.
        if (!page.includes('src=""')) {
          expect(isKeptIn(page, result.text)).toBe(true)
          expect(count(result.text)).toBeGreaterThan(count(page))
        }
        const again = listed(result.text)
        expect('text' in again).toBe(false)
      }),
      { numRuns: seeds(3000), interruptAfterTimeLimit: 5000 },
    )
  })
})
