import { describe, expect, test } from 'vitest'
import { PictureError } from '../../src/errors.ts'
import { kindOf } from '../../src/pictures/kinds.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { rootOf } from '../../src/pictures/text-root.ts'
import { expectLinear, repeated } from '../helpers/linear.ts'
import { chunk, ihdr, SIGNATURE } from '../helpers/png.ts'

/** Bytes that a stranger sends take no more time than they are many. */

const pieces: Readonly<Record<string, (size: number) => string>> = {
  'empty comments': repeated('<!---->'),
  'empty comments, then a word': repeated('<!---->', '', '<p'),
  'comments of a blank': repeated('<!-- -->'),
  'begins of comments': repeated('<!--'),
  'ends of comments': repeated('-->'),
  'a comment of comments': repeated('<!---->', '<!--'),
  'XML declarations': repeated('<?xml ?>'),
  'begins of XML declarations': repeated('<?xml '),
  'types of document': repeated('<!doctype svg>'),
  'begins of types': repeated('<!doctype svg '),
  blanks: repeated(' '),
  'line breaks': repeated('\n'),
  'blanks and comments': repeated(' <!-- --> <?a?> '),
  angles: repeated('<'),
  names: repeated('a', '<'),
  braces: repeated('{'),
  brackets: repeated('['),
  BOMs: repeated('\u00ef\u00bb\u00bf'),
}

describe.each(Object.entries(pieces))('%s', (_, make) => {
  test('are looked at once', () => {
    expectLinear(rootOf, make)
    expectLinear(refused, (size) => Buffer.from(make(size), 'latin1'))
  })
})

/** Headers that let the reader of each kind go on, and pieces that it may take for parts. */
const files: Readonly<Record<string, (size: number) => Uint8Array>> = {
  'empty chunks of a PNG': filled(chunk('tEXt', Buffer.alloc(0)), SIGNATURE, ihdr(64, 64)),
  'segments of a JPEG': filled(bytes(0xff, 0xe1, 0, 2), bytes(0xff, 0xd8)),
  'fill bytes of a JPEG': filled(bytes(0xff), bytes(0xff, 0xd8)),
  'scans of a JPEG': filled(bytes(0xff, 0xda, 0, 2), bytes(0xff, 0xd8)),
  'chunks of a WebP': chunksOfWebp,
  'boxes of an AVIF': filled(
    Buffer.from('\0\0\0\x08free', 'latin1'),
    Buffer.from('\0\0\0\x14ftypavif\0\0\0\0avif', 'latin1'),
  ),
  'brands of an AVIF': filled(
    Buffer.from('mif1', 'latin1'),
    Buffer.from('\0\x10\0\0ftypavif\0\0\0\0', 'latin1'),
  ),
}

test.each(Object.entries(files))('%s are looked at once', (_, make) => {
  expectLinear(refused, make)
  expectLinear(kindOf, make)
})

test.each([
  ['<!-- a --><!---->\n<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x"><SVG width="1">', 'svg'],
  ['<svg:svg>', 'svg'],
  ['<!--<svg>--><html>', 'html'],
  ['<!--<svg>', ''],
  ['<!---->', ''],
  ['a<svg>', ''],
  ['', ''],
])('the first element of %j', (text, name) => {
  expect(rootOf(text)).toBe(name)
})

test('an SVG behind a comment of a thousand characters is still one', () => {
  const bytes = Buffer.from(`<!--${' licence'.repeat(125)}--><svg/>`)
  expect(() => sniff(bytes)).toThrow('is SVG')
})

function refused(bytes: Uint8Array): void {
  try {
    sniff(bytes)
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
  }
}

function bytes(...all: readonly number[]): Buffer {
  return Buffer.from(all)
}

function filled(piece: Uint8Array, ...begin: readonly Uint8Array[]) {
  return (size: number): Uint8Array =>
    Buffer.concat([...begin, ...Array(Math.ceil(size / piece.length)).fill(piece)])
}

/** As long as its header says: else that alone would be the reason. */
function chunksOfWebp(size: number): Uint8Array {
  const begin = 'RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\0\0\x3f\0\0'
  const file = Buffer.from(repeated('EXIF\0\0\0\0', begin)(size), 'latin1')
  file.writeUInt32LE(file.length - 8, 4)
  return file
}
