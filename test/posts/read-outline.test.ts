import { expect, test } from 'vitest'
import { outlineOf } from '../../src/posts/outline.ts'
import { readPost } from '../../src/posts/read.ts'

const outline = (text: string, path = 'kites.md') =>
  outlineOf(readPost(path, new TextEncoder().encode(text)))

test('a post has its first prose and its headings, as plain text', () => {
  const text =
    '---\ntitle: Kites\ndescription: Given.\n---\n\n![x](y.png)\n\nOn *red* [kites](x).\n\nMore.\n\n## How `they` **fly** {#fly}\n\n```md\n## no heading\n```\n\n### Where\n\nSet\n---\n'
  expect(outline(text)).toEqual({
    excerpt: 'On red kites.',
    headings: ['How they fly', 'Where', 'Set'],
  })
})

test('the title and repetitions are no headings', () => {
  expect(outline('# Kites\n\n## A\n\n## B\n\n## A\n').headings).toEqual(['A', 'B'])
  expect(outline('---\ntitle: Kites\n---\n# Kites\n\n## A\n').headings).toEqual(['A'])
})

test('twelve headings of 120 characters are enough', () => {
  const many = Array.from({ length: 20 }, (_, n) => `## ${n} ${'x'.repeat(200)}\n`).join('\n')
  const { headings } = outline(`---\ntitle: Kites\n---\n${many}`)
  expect(headings).toHaveLength(12)
  expect(headings.every((heading) => heading.length === 120)).toBe(true)
})

test.each([
  [
    'kites.html',
    '<title>Kites</title><h1>Kites</h1><p>On <b>red</b> kites.<h2>Where</h2><h4>No</h4><h3>When</h3>',
  ],
  [
    '_posts/kites.html',
    '---\ntitle: Kites\n---\n<h2>Where</h2><p>On <b>red</b> kites.<h3>When</h3>',
  ],
  ['kites.mdx', 'import A from "a"\n\n# Kites\n\nOn **red** kites.\n\n## Where\n\n## When\n'],
])('%s has them as well', (path, text) => {
  expect(outline(text, path)).toEqual({ excerpt: 'On red kites.', headings: ['Where', 'When'] })
})

test.each(['', '---\ntitle: x\n---\n', '- a\n- b\n\n> c\n'])('%j has none', (text) => {
  expect(outline(text)).toEqual({ excerpt: '', headings: [] })
})

test('headings say nothing that cannot be seen', () => {
  expect(outline('## a\u202eb\u0007\u200bc\n').headings).toEqual([])
  expect(outline('# T\n\n## a\u202eb\u0007\u200bc\n').headings).toEqual(['abc'])
})

test('an endless body takes no time', () => {
  const start = performance.now()
  expect(outline(`# T\n\n${'1. '.repeat(100_000)}\n\n## Far away\n`).headings).toEqual([])
  expect(performance.now() - start).toBeLessThan(1_000)
})
