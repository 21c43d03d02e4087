import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { jsonLdOf } from '../../src/pages/whole-page-data.ts'
import { jsonLdIn } from '../../src/posts/structured-data.ts'
import { seeds } from '../helpers/seeds.ts'

const script = '<script type="application/ld+json">{"a": "<p>&amp;"}</script>'

test('finds what a tree of the page has, in any page', () => {
  const piece = fc.constantFrom(
    script,
    ...[`<!-- ${script} -->`, `<textarea>${script}</textarea>`, `<iframe>${script}</iframe>`],
    ...[`<template><div>${script}</template>`, `<xmp>${script}</xmp>`, `<title>${script}</title>`],
    ...[
      `<noscript>${script}</noscript>`,
      `<style>${script}</style>`,
      `<noembed>${script}</noembed>`,
    ],
    ...[
      '<script>a("</b>")</script>',
      '<script><!-- <script>',
      '</script>',
      '<p class="',
      '">',
      '<p>',
    ],
    ...[
      '<SCRIPT TYPE=" Application/LD+JSON; charset=utf-8 ">[]</SCRIPT>',
      '</template>',
      '&lt;',
      'ü',
    ],
    ...['<script type="application/ld+json"></script>', '<script type="text/plain">{}</script>'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const page = `<!doctype html><html><head></head><body>${pieces.join('')}</script></body>`
      expect(jsonLdOf(page)).toEqual(jsonLdIn(parse(page)))
    }),
    { numRuns: seeds(1000) },
  )
})

test('finds it in head and body', () => {
  const page = `<!doctype html><head>${script}</head><body><p>x${script}`
  expect(jsonLdOf(page)).toEqual(['{"a": "<p>&amp;"}', '{"a": "<p>&amp;"}'])
})
