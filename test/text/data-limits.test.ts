import { describe, expect, test } from 'vitest'
import { PostError, SettingsError } from '../../src/errors.ts'
import { readRecord } from '../../src/ledger/record.ts'
import { readPost } from '../../src/posts/read.ts'
import { parseBrand } from '../../src/prompts/brand.ts'
import { parseSettingsFile } from '../../src/settings/parse-file.ts'
import { readData } from '../../src/sites/reading/config-text.ts'
import { beyondLimits, type DataLanguage, MOST_KEYS } from '../../src/text/data-limits.ts'
import { parseJson } from '../../src/text/parse-json.ts'
import { expectLinear, repeated } from '../helpers/linear.ts'

/** One cap of keys for every language, before a parser compares them. */

const names = (count: number) => Array.from({ length: count }, (_, n) => `k${n}`)
type Write = (keys: readonly string[]) => string
const writings: readonly (readonly [string, DataLanguage, Write])[] = [
  ['JSON', 'json', (keys) => `{${keys.map((key) => `"${key}":":"`).join(',')}}`],
  ['JSON in maps', 'json', (keys) => `{"a":[${keys.slice(1).map((key) => `{"${key}": 1}`)}]}`],
  ['lines of YAML', 'yaml', (keys) => keys.map((key) => `${key}: http://x.example\n`).join('')],
  ['YAML in braces', 'yaml', (keys) => `a: {${keys.slice(1).map((key) => `"${key}":1`)}}`],
  ['explicit YAML', 'yaml', (keys) => keys.map((key) => `? ${key}\n`).join('')],
  ['lines of TOML', 'toml', (keys) => keys.map((key) => `${key} = "a.b"\n`).join('')],
  ['tables of TOML', 'toml', (keys) => keys.map((key) => `[${key}]\n`).join('')],
  ['TOML in braces', 'toml', (keys) => `a = {${keys.slice(1).map((key) => `${key} = 1`)}}`],
  [
    'dotted TOML',
    'toml',
    (keys) => `${keys.slice(0, 90).join('.')} = 1\n`.repeat(keys.length / 90),
  ],
]
const fences: Readonly<Record<DataLanguage, (block: string) => string>> = {
  json: (block) => `${block}\n`,
  yaml: (block) => `---\n${block}\n---\n`,
  toml: (block) => `+++\n${block}\n+++\n`,
}
const encode = (text: string) => new TextEncoder().encode(text)
/** Of one key in each line they are one more. */
const tooMany = names(MOST_KEYS + 100)

describe.each(writings)('%s', (_, language, write) => {
  test('is refused where it holds too many keys', () => {
    expect(beyondLimits(write(tooMany), language)?.why).toBe('holds too many keys')
    const read = () => readPost('a.md', encode(fences[language](write(tooMany))))
    expect(read).toThrow(PostError)
    expect(read).toThrow(/^The (JSON|YAML|TOML) holds too many keys\.$/)
  })

  test('may hold as many as people write, and more', () => {
    expect(beyondLimits(write(names(MOST_KEYS - 100)), language)).toBeUndefined()
  })

  test.each([':', '"', '"\\', '?', ' ? ', '=', '.', '[', '\n['])('%j is looked at once', (atom) =>
    expectLinear((text) => beyondLimits(text, language), repeated(atom)),
  )
})

test('what looks like keys in a text is none', () => {
  expect(beyondLimits(`{"a":"${'b:'.repeat(9000)}"}`, 'json')).toBeUndefined()
  expect(beyondLimits(`a: ${'12:30 http://x '.repeat(9000)}`, 'yaml')).toBeUndefined()
  expect(beyondLimits(`a = "${'b.'.repeat(9000)}"`, 'toml')).toBeUndefined()
})

test('records, answers of a model, settings, configs and templates have the same cap', () => {
  const json = `{${tooMany.map((key) => `"${key}":1`)}}`
  const yaml = tooMany.map((key) => `${key}: 1\n`).join('')
  expect(() => parseJson(json, 1_000_000)).toThrow('it holds too many keys')
  expect(readRecord(encode(json))).toBeUndefined()
  expect(() => parseSettingsFile(yaml, 'a.yml', [])).toThrow(/it holds too many keys\.$/)
  expect(() => parseBrand(`---\n${yaml}---\nDraw.\n`, 'brand.md')).toThrow(SettingsError)
  const unread = { problem: 'it holds too many keys' }
  expect(readData('a.yml', yaml)).toEqual(unread)
  expect(readData('a.toml', tooMany.map((key) => `${key} = 1\n`).join(''))).toEqual(unread)
})

test('a template whose front matter nests without end is refused in words', () => {
  const deep = `---\nalt: ${'['.repeat(10_000)}\n---\nDraw.\n`
  expect(() => parseBrand(deep, 'brand.md')).toThrow('of the brand template is not understood')
})
