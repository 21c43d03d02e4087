import fc from 'fast-check'
import * as toml from 'smol-toml'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editPost } from '../../src/posts/edit.ts'
import type { FieldEdit, Value } from '../../src/posts/post.ts'
import { anyCharacter } from '../helpers/any-text.ts'
import { seeds } from '../helpers/seeds.ts'
import { blockOf, type Generated } from './documents.ts'
import { jsonPost, membersPost } from './json-documents.ts'
import { tomlPost } from './toml-documents.ts'
import { yamlPost } from './yaml-documents.ts'

type Data = Record<string, unknown>

const words = fc.oneof(
  fc.constantFrom(
    '../../a.webp',
    'https://example.org/a.jpg',
    'no',
    '2026-01-02',
    '---',
    '+++',
    '',
  ),
  fc.constantFrom(
    'a: b',
    '# x',
    '"',
    "'",
    '\n---\nevil: 1',
    '{{ x }}',
    '*a',
    '&a',
    '1e3',
    '\u2028',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: anyCharacter }).map((text) => text.toWellFormed()),
)
const scalar: fc.Arbitrary<Value> = fc.oneof(words, fc.integer({ min: 0, max: 4000 }), fc.boolean())
const items: fc.Arbitrary<Value[]> = fc.array(
  fc.oneof(
    words,
    words.map((content) => ['meta', { property: 'og:image', content }]),
    words.map((content) => ({ tag: 'meta', attrs: { property: 'og:image', content } })),
  ),
  { minLength: 1, maxLength: 3 },
)

const edit: fc.Arbitrary<FieldEdit> = fc.oneof(
  fc.record({
    key: fc.constantFrom(
      ['image'],
      ['heroImage'],
      ['cover', 'image'],
      ['cover', 'alt'],
      ['x', 'y', 'z'],
    ),
    value: scalar,
    mode: fc.constant('set' as const),
  }),
  fc.record({
    key: fc.constantFrom(['hero'], ['cover']),
    value: fc.tuple(words, words).map(([path, alt]): Value => ({ path, alt, width: 1200 })),
    mode: fc.constant('set' as const),
  }),
  fc.record({ key: fc.constant(['head']), value: items, mode: fc.constant('append' as const) }),
  fc.record({ key: fc.constant(['images']), value: items, mode: fc.constant('set' as const) }),
)

/** What the front matter must say afterwards; written for the test, on its own. */
function expected(data: Data, { key, value, mode }: FieldEdit): Data {
  const copy = { ...data }
  const [name = '', ...rest] = key
  const old = copy[name]
  if (rest.length > 0) copy[name] = expected((old || {}) as Data, { key: rest, value, mode })
  else if (mode === 'append') {
    const list = Array.isArray(old) ? [...old] : []
    for (const item of value as Value[])
      if (!list.some((other) => JSON.stringify(other) === JSON.stringify(item))) list.push(item)
    copy[name] = list
  } else if (typeof value === 'object' && !Array.isArray(value))
    copy[name] = { ...((old || {}) as Data), ...value }
  else copy[name] = value
  return copy
}

/** True where `after` is `before` with one run of characters put in. */
function isInsertion(before: string, after: string): boolean {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return start + end === before.length && after.length >= before.length
}

function isSubsequence(lines: string[], of: string[]): boolean {
  let next = 0
  for (const line of of) if (line === lines[next]) next++
  return next === lines.length
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const formats: [string, fc.Arbitrary<Generated>, (block: string) => Data][] = [
  ['YAML', yamlPost, (block) => (parse(block, { merge: true, logLevel: 'error' }) ?? {}) as Data],
  ['TOML', tomlPost, (block) => toml.parse(block, { integersAsBigInt: 'asNeeded' })],
  ['JSON', jsonPost, (block) => JSON.parse(block) as Data],
  ['JSON of Hexo', membersPost, (block) => JSON.parse(`{${block}}`) as Data],
]

test.each(formats)('%s: the edit, the whole edit, and nothing but the edit', (name, post, read) => {
  fc.assert(
    fc.property(post, edit, ({ text, body, block }, field) => {
      const path = 'posts/kite.md'
      const bytes = bytesOf(text)
      const once = editPost({ path, bytes, syntax: 'markdown' }, { fields: [field] })
      const after = textOf(once)

      const before = read(block)
      expect(read(blockOf(after, body))).toEqual(expected(before, field))
      expect(after.endsWith(body)).toBe(true)
      expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
      if (/\r\n/.test(text)) expect(after.replaceAll('\r\n', '')).not.toContain('\n')

      const isNew = before[field.key[0] ?? ''] === undefined
      if (isNew && name !== 'TOML') expect(isInsertion(text, after)).toBe(true)
      if (isNew && !name.startsWith('JSON'))
        expect(isSubsequence(text.split('\n'), after.split('\n'))).toBe(true)
      // Wherever the key is, lines without a part of it stay.
      const others = text.split('\n').filter((line) => /key\d|base|^#|resources|mood/.test(line))
      expect(isSubsequence(others, after.split('\n')) || name.startsWith('JSON')).toBe(true)

      const twice = editPost({ path, bytes: once, syntax: 'markdown' }, { fields: [field] })
      expect(textOf(twice)).toBe(after)
    }),
    { numRuns: seeds(300) },
  )
})
