import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { findBlock } from '../../src/posts/fences.ts'
import { readFrontMatter } from '../../src/posts/frontmatter.ts'
import { isContentPath } from '../../src/posts/kinds.ts'
import { anyBlock } from '../../src/posts/openings.ts'
import { readPlainYaml } from '../../src/posts/plain-yaml.ts'
import { decode, decodeHead } from '../../src/posts/source.ts'
import { readYaml } from '../../src/posts/yaml.ts'
import { anyCharacter } from '../helpers/any-text.ts'
import { seeds } from '../helpers/seeds.ts'
import { blockOf } from './documents.ts'
import { yamlPost } from './yaml-documents.ts'

// What is read without the parser is what the parser makes of it, or is left to the parser.

const fail = (message: string) => new Error(message) as never
const flags = [undefined, 'yes', 'y'] as const

/** Whether it was read plainly; fails where the parser says something else. */
function isReadTheSame(block: string): boolean {
  const plain = readPlainYaml(block)
  if (plain === undefined) return false
  for (const flag of flags) {
    const parsed = readYaml(block, fail, flag)
    // By this one `constructor` is a key like others.
    if (!isDeepStrictEqual(plain, parsed)) expect(plain, block).toStrictEqual(parsed)
    expect(isDeepStrictEqual(plain, parsed), block).toBe(true)
  }
  return true
}

const word = fc.constantFrom(
  ...[
    'a',
    'b',
    'boats',
    'été',
    '日本',
    '👍',
    'true',
    'False',
    'null',
    'Null',
    '~',
    'yes',
    'No',
    'on',
  ],
  ...['y', 'N', '0', '7', '007', '-1', '+1', '1.5', '.5', '1e3', '0x1f', '0o17', '1_000', '12:30'],
  ...[
    '2026-01-02',
    '2026-1-2',
    '10:00:00',
    '+0200',
    'Z',
    '.inf',
    '.nan',
    '9007199254740993',
    '1,000',
  ],
  ...[
    '/a/b.png',
    'https://a.example/x?y=z#w',
    '../c.webp',
    '{{x}}',
    '<<',
    '__proto__',
    'constructor',
  ],
)
const mark = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    ':',
    ': ',
    ' :',
    '#',
    ' #',
    '- ',
    '-',
    '? ',
    '?',
    ',',
    ', ',
    '[',
    ']',
    '{',
  ],
  ...[
    '}',
    '"',
    '"',
    "'",
    "'",
    '\\',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '=',
    '(',
    ')',
    '$',
    '_',
  ],
  ...['\t', '\r', '\u00a0', '\u3000', '\u2028', '\u0085', '\u0000', '\ufeff', '...', '---'],
)
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: mark }), { maxLength: 6 })
  .map((parts) => parts.join(''))
const quoted = fc.oneof(
  text.map((inner) => `"${inner}"`),
  text.map((inner) => `'${inner}'`),
)
const list = fc
  .array(fc.oneof(word, quoted, text), { maxLength: 3 })
  .chain((items) => fc.constantFrom(`[${items.join(', ')}]`, `[ ${items.join(' ,')} ]`))
const value = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: text },
  { weight: 2, arbitrary: quoted },
  { weight: 2, arbitrary: list },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('>-', '>', '|', '|-', '|+', '>2', '> ', '>- # why'),
        fc.array(fc.oneof(text, word), { maxLength: 3 }),
        fc.constantFrom('  ', '  ', ' ', ''),
      )
      .map(([mark, lines, indent]) => [mark, ...lines.map((line) => indent + line)].join('\n')),
  },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 8 }) },
)
const key = fc.constantFrom(
  ...[
    'title',
    'date',
    'tags',
    'cover',
    'hero_image',
    'a-b',
    'x1',
    'constructor',
    'toString',
    'key',
  ],
  ...['title', 'yes', 'null', '__proto__', '1', '<<', '"quoted"', 'two words', 'été', ''],
)
const pair = fc
  .tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : '), value)
  .map((all) => all.join(''))
const line = fc.oneof(
  { weight: 6, arbitrary: pair },
  { weight: 3, arbitrary: value.map((item) => `- ${item}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '# comment', '  ', '---', '...', '%YAML 1.1', '- ', '-'),
  },
  { weight: 1, arbitrary: text },
)
const indented = fc
  .tuple(
    fc.constantFrom('', '', '', '', '  ', '  ', '    ', ' '),
    line,
    fc.constantFrom('', '', '', ' ', '  # why'),
  )
  .map((all) => all.join(''))
const block = fc
  .tuple(
    fc.array(indented, { maxLength: 6 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([lines, eol, ends]) => lines.join(eol) + (ends && lines.length > 0 ? eol : ''))

describe('plain front matter', () => {
  test('any lines', () => {
    let plain = 0
    const numRuns = seeds(200_000, 8_000)
    const read = (text: string) => {
      if (isReadTheSame(text)) plain++
    }
    fc.assert(fc.property(block, read), { numRuns })
    expect(plain).toBeGreaterThan(numRuns / 20)
  })

  test('documents as the parser is tested with', () => {
    fc.assert(
      fc.property(yamlPost, ({ text, body }) => void isReadTheSame(blockOf(text, body))),
      { numRuns: seeds(20_000, 1_000) },
    )
  })

  test('one key with each value of a kind, and what may follow it', () => {
    const follows = [
      '',
      '\n',
      '\n  more',
      '\n- a',
      '\n  - a',
      '\n  b: c',
      '\n\n  d',
      '\n# e\n  f: g',
    ]
    const values = [
      '',
      'a',
      '1',
      '"a"',
      "'a'",
      '[a]',
      '[]',
      'a: b',
      '2026-01-02',
      'true',
      '2026-01-02 10:00:00 +0200',
    ]
    for (const after of follows) for (const one of values) isReadTheSame(`key: ${one}${after}`)
  })

  test('what the parser is not given', () => {
    const lines = (count: number, line: string) =>
      Array.from({ length: count }, (_, n) => `k${n}: ${line}`).join('\n')
    for (const beyond of [
      lines(30, 'a{{{{{{{{'),
      lines(30, '"[[[[[[[["'),
      lines(1, `"${'- '.repeat(120)}"`),
    ]) {
      expect(() => readYaml(beyond, fail)).toThrow('nested too deeply')
      expect(readPlainYaml(beyond)).toBeUndefined()
    }
    expect(isReadTheSame(lines(20, 'a{{{{'))).toBe(true)
    expect(isReadTheSame(lines(1, `"${'- '.repeat(90)}"`))).toBe(true)
  })

  test('posts of all fixtures, most of them without the parser', () => {
    const blocks = ['posts/fixtures', 'sites', 'site-builds', 'listings'].flatMap((folder) =>
      blocksBelow(fileURLToPath(new URL(`../${folder}`, import.meta.url))),
    )
    const plain = blocks.filter(isReadTheSame)
    expect(blocks.length).toBeGreaterThan(200)
    expect(plain.length / blocks.length).toBeGreaterThan(0.6)
  })
})

function blocksBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isContentPath(path) && !path.includes('node_modules'))
    .flatMap((path) => {
      const source = decode(path, readFileSync(`${folder}/${path}`))
      const found = findBlock(source)
      return found?.language === 'yaml' ? [source.text.slice(found.start, found.end)] : []
    })
}

describe('the beginning of a file', () => {
  const opening = fc.constantFrom(
    '---\n',
    '---\n',
    '---\r\n',
    '--- \n',
    '----\n',
    '+++\n',
    '',
    '---',
    '---yaml\n',
  )
  const closing = fc.constantFrom(
    '---\n',
    '---\r\n',
    '---',
    '--- \n',
    '---x\n',
    '...\n',
    '----\n',
    '\r---\r\n',
    '',
  )
  const file = fc
    .tuple(
      fc.constantFrom('', '', '', '\ufeff', ' ', '\n'),
      opening,
      block,
      fc.constantFrom('', '\n', '\r\n'),
      closing,
      block,
    )
    .map((parts) => parts.join(''))

  test('says the same as all of it, where it says something', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          file,
          yamlPost.map(({ text }) => text),
        ),
        (text) => {
          const bytes = new TextEncoder().encode(text)
          const head = decodeHead('a.md', bytes)
          const whole = decode('a.md', bytes)
          const read = (source: typeof whole) => {
            try {
              return readFrontMatter(source, anyBlock)
            } catch (error) {
              return String(error)
            }
          }
          const found = head && read(head)
          if (found === undefined || (typeof found === 'object' && found.kind !== 'front-matter'))
            return
          expect(isDeepStrictEqual(found, read(whole)), text).toBe(true)
          expect(head).toStrictEqual({ ...whole, text: whole.text.slice(0, head!.text.length) })
        },
      ),
      { numRuns: seeds(20_000, 2_000) },
    )
  })

  test('ends where a parser of Markdown has the fences end', () => {
    fc.assert(
      fc.property(file, (text) => {
        const source = decode('a.md', new TextEncoder().encode(text))
        const found = findable(() => findBlock(source))
        if (
          found?.language !== 'yaml' ||
          found.needs.length > 0 ||
          found.start !== source.text.indexOf('\n') + 1
        )
          return
        const head = source.text.slice(0, found.end + 3)
        const node = unified().use(remarkParse).use(remarkFrontmatter).parse(head).children[0]
        expect(node?.type).toBe('yaml')
        expect(node?.position?.end.offset).toBe(head.length)
      }),
      { numRuns: seeds(20_000, 2_000) },
    )
  })
})

function findable<T>(find: () => T): T | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}
