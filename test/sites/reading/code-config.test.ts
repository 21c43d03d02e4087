import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { folderOf, type Heard } from '../../../src/sites/contract/folder.ts'
import { codeConfig } from '../../../src/sites/reading/code-config.ts'
import { at, type CodeValue, isObject, isUnknown } from '../../../src/sites/reading/code-values.ts'
import { seeds } from '../../helpers/seeds.ts'
import { filesOf } from '../fixture.ts'

/** A value as plain data; what only a run could tell as `?` and its code. */
function plainOf(value: CodeValue): unknown {
  if (isUnknown(value)) return `?${value.code}`
  if (Array.isArray(value)) return value.map(plainOf)
  if (!isObject(value)) return value
  const rest = value.rest === undefined ? {} : { '...': plainOf(value.rest) }
  return {
    ...Object.fromEntries([...value.entries].map(([key, inner]) => [key, plainOf(inner)])),
    ...rest,
  }
}

function opened(texts: Readonly<Record<string, string>>, root = '', read = Object.keys(texts)) {
  const { files } = filesOf(new Map(Object.entries(texts)))
  const heard: Heard = { wanted: new Set(), notes: new Map() }
  const known = new Map(read.map((path) => [path, texts[path] ?? '']))
  return { folder: folderOf(files, root, known, heard), heard }
}

const whole = (
  code: string,
  path = 'x.config.ts',
  others: Readonly<Record<string, string>> = {},
) => {
  const { folder, heard } = opened({ [path]: code, ...others })
  return { value: plainOf(codeConfig(folder, path).whole), notes: [...heard.notes.keys()] }
}

describe('shapes of a config', () => {
  const said = { a: { b: 'x' } }
  test.each([
    ["export default { a: { b: 'x' } }"],
    ["module.exports = { a: { b: 'x' } }"],
    ["exports.a = { b: 'x' }"],
    ["module.exports.a = { b: 'x' }"],
    ["export = { a: { b: 'x' } }"],
    ["const a = { b: 'x' }\nexport default { a }"],
    ["const b = 'x'\nconst config: Config = { a: { b } }\nexport default config"],
    ["export default { a: { b: 'x' } } satisfies Config"],
    ['export default { a: { b: `x` } } as const'],
    ["export default <Config>{ a: { b: 'x' } }"],
    ["export default defineConfig({ a: { b: 'x' } })"],
    ["export default withPlugin({ one: 1 })(defineConfig({ a: { b: 'x' } }))"],
    ["export default defineConfig(() => ({ a: { b: 'x' } }))"],
    ["export default defineConfig(async ({ mode }) => { const b = 'x'; return { a: { b } } })"],
    ["module.exports = async function config() { return { a: { b: 'x' } } }"],
    ["export { config as default }\nconst config = { a: { b: 'x' } }"],
    ["const base = { a: { b: 'y' } }\nexport default { ...base, a: { ...base.a, b: 'x' } }"],
    ["const x = 'x', key = 'b'\nexport default { a: { [key]: `${x}` } }"],
    ["const { b } = { b: 'x' }\nexport default { a: { b } }"],
    ["const [first] = ['x']\nexport default { a: { b: first } }"],
    ["const config = {}\nconfig.a = { b: 'x' }\nmodule.exports = config"],
    ["let config = { a: { b: 'x' } }\nconfig = withThing(config)\nexport default config"],
    ["export default Object.assign({}, { a: { b: 'y' } }, { a: { b: 'x' } })"],
    ["enum E { A }\ntype T = string\nexport default Object.freeze({ a: { b: 'x' as T } })"],
    ["export default { a: { b: process.env.NODE_ENV === 'production' ? 'x' : 'y' } }"],
    ["export default { a: { b: import.meta.env.DEV ? 'y' : 'x' } }"],
    ["export default { a: { b: undefined ?? 'x' } }"],
    ["export default { a: { b: ('x')! }, ...(false && { a: 1 }) }"],
    ["// site: 'y'\nexport default { a: { /* b: 'y' */ b: 'x' } }"],
  ])('%s', (code) => {
    expect(whole(code)).toEqual({ value: said, notes: [] })
  })

  test.each([
    ['{ a: process.env.A }', { a: '?process.env.A' }],
    ["{ a: process.env.A || 'x' }", { a: "?process.env.A || 'x'" }],
    ['{ a: call() }', { a: '?call()' }],
    ['{ a: `${call()}/x` }', { a: "?'${call()}/x'" }],
    ["{ a: 'x', ...call() }", { a: '?call().a', '...': '?call()' }],
    ["{ ...call(), a: 'x' }", { a: 'x', '...': '?call()' }],
    ["{ b: 'y', a: 'x', ...(CI && { a: 'z' }) }", { a: "?CI && { a: 'z' }", b: 'y' }],
    ["{ a: ['x', ...call()] }", { a: ['x', '?call()'] }],
    ["{ a: ['x', CI && 'y', false].filter(Boolean) }", { a: ['x', "?CI && 'y'"] }],
    ['{ get a() { return 1 } }', { a: '?get a() { return 1 }' }],
    ['{ a: own }', { a: '?own' }],
    ['{ a: b }', { a: '?b' }],
    ['{ a: make({ b: 1 }) }', { a: '?make({ b: 1 })' }],
  ])('what only a run could tell is not guessed: %s', (code, value) => {
    const names =
      'let own = 1\nif (CI) own = 2\nconst b = b\nfunction make(options) { return {} }\n'
    expect(whole(`${names}export default ${code}`)).toEqual({ value, notes: [] })
  })

  test('a function of the config that is called is no wrapper', () => {
    expect(whole('const make = (a) => ({ b: a })\nexport default make({ a: 1 })').value).toBe(
      '?make({ a: 1 })',
    )
  })

  test('paths begin at the folder of the site, and others lead out of it', () => {
    const code = `import { join } from 'node:path'
      import { fileURLToPath } from 'node:url'
      export default {
        a: join(__dirname, 'x'), b: \`\${__dirname}/x\`, c: fileURLToPath(new URL('./x', import.meta.url)),
        d: join(process.cwd(), '..', 'x'), e: new URL('https://x.example').href }`
    const value = { a: 'x', b: './x', c: 'x', d: '../x', e: 'https://x.example' }
    expect(whole(code).value).toEqual(value)
  })

  test('old scripts and pages with tags are read too', () => {
    expect(whole('module.exports = { a: 010 }', 'a.js').value).toEqual({ a: 8 })
    const page = 'export default { a: 1 }\nexport const P = (p: { c: X }) => <a href="x">{p.c}</a>'
    expect(whole(page, 'layout.tsx').value).toEqual({ a: 1 })
  })
})

describe('other files of the repo', () => {
  const others = {
    'src/site.ts': "export const SITE = { url: 'https://x.example' }\nexport default { url: 'y' }",
    'src/all.ts': "export * from './site'\nexport { default as other } from './site.js'",
    'common.cjs': "exports.url = 'https://x.example'",
    'package.json': '{ "url": "https://x.example" }',
    'config/here.ts': 'export const dir = __dirname',
  }
  test.each([
    ["import { SITE } from './src/site'\nexport default { a: SITE.url }", 'https://x.example'],
    ["import { SITE as S } from '@/site'\nexport default { a: S.url }", 'https://x.example'],
    [
      "import * as all from './src/site.js'\nexport default { a: all.SITE.url }",
      'https://x.example',
    ],
    [
      "import { SITE, other } from './src/all'\nexport default { a: SITE.url + other.url }",
      'https://x.exampley',
    ],
    ["const { url } = require('./common.cjs')\nmodule.exports = { a: url }", 'https://x.example'],
    ["import common from './common.cjs'\nexport default { a: common.url }", 'https://x.example'],
    [
      "import data from './package.json' with { type: 'json' }\nexport default { a: data.url }",
      'https://x.example',
    ],
    ["export default async () => ({ a: (await import('./src/site')).default.url })", 'y'],
    ["import { dir } from './config/here'\nexport default { a: dir }", './config'],
    ["import { url } from './nowhere'\nexport default { a: url }", '?url'],
    ["import { url } from 'package'\nexport default { a: url }", '?url'],
  ])('%s', (code, a) => {
    expect(whole(code, 'x.config.ts', others).value).toEqual({ a })
  })

  test('a file is asked for where its value is, and no other', () => {
    const texts = {
      'web/x.config.ts':
        "import a from '../a'\nimport b from './b'\nexport default { a: a.x, b: [b] }",
      'a.ts': 'export default {}',
      'web/b.ts': 'export default {}',
    }
    const { folder } = opened(texts, 'web', ['web/x.config.ts'])
    const found = at(codeConfig(folder, 'x.config.ts').whole, 'a')
    expect(isUnknown(found) && found.file).toBe('/a.ts')
  })

  test('files that import each other, and themselves, come to an end', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const stars = names.map((name) => `export * from './${name}'`).join('\n')
    const texts = Object.fromEntries(
      names.map((name) => [`${name}.ts`, `${stars}\nexport const ${name} = 1`]),
    )
    const code = `import { a, nothing } from './a'\nexport default { a, nothing }`
    expect(whole(code, 'x.config.ts', texts).value).toMatchObject({ a: 1 })
  })
})

describe('what cannot be read', () => {
  test.each([
    ["export default { a: 'x'", 'line 1'],
    ["export default {\n  a: 'x',\n  b: c d\n}", 'line 3'],
    ['{'.repeat(50_000), 'nested too deeply'],
    [`export default ${'['.repeat(5000)}${']'.repeat(5000)}`, 'nested too deeply'],
    [`export default ${'f<T>('.repeat(150)}@@`, 'too'],
    [`export default { a: '${'x'.repeat(300_000)}' }`, 'too long'],
  ])('%.40s says nothing, and people are told once', (code, problem) => {
    const { folder, heard } = opened({ 'web/x.config.ts': code }, 'web')
    for (let turn = 0; turn < 2; turn++)
      expect(codeConfig(folder, 'x.config.ts').whole).toBeUndefined()
    const notes = [...heard.notes.keys()]
    expect(notes).toEqual([
      expect.stringMatching(/^web\/x\.config\.ts cannot be read \(.*not known\.$/),
    ])
    expect(notes[0]).toContain(problem)
  })

  it('texts that double, lists that grow and values within values end as unknown', () => {
    const names = Array.from({ length: 60 }, (_, index) => index)
    const grown = (one: (before: string) => string) =>
      names.map((index) => `const v${index + 1} = ${one(`v${index}`)}`).join('\n')
    for (const [first, one] of [
      ["'xx'", (v: string) => `${v} + ${v}`],
      ['[1]', (v: string) => `[...${v}, ...${v}]`],
    ] as const) {
      const code = `const v0 = ${first}\n${grown(one)}\nexport default { a: v60, b: 1 }`
      expect(whole(code).value).toMatchObject({ a: expect.stringMatching(/^\?/) })
    }
    const chain = `export default { a: x${'.a'.repeat(60_000)} }`
    expect(whole(chain).value).toEqual({ a: expect.stringMatching(/^\?/) })
  })

  it('no text at all makes it throw', () => {
    const piece = fc.constantFrom(
      ...[
        'export default ',
        'module.exports = ',
        'const a = ',
        'a',
        'b',
        '.',
        ',',
        ':',
        ';',
        '\n',
        '...',
      ],
      ...[
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        '=>',
        '=',
        '?',
        '??',
        '&&',
        '+',
        '!',
        '`',
        '${',
        "'x'",
        '1',
        '<',
        '>',
      ],
      ...[
        'function f() ',
        'return ',
        'new URL',
        'require',
        "from './a'",
        'import ',
        'await ',
        'async ',
      ],
      ...[
        'defineConfig',
        'Object.assign',
        ' as T',
        ' satisfies T',
        'class A ',
        'enum E ',
        '@',
        '/',
        '<a>',
      ],
    )
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('x.ts', 'x.js', 'x.cjs', 'x.tsx'), (code, path) => {
        const { folder } = opened({ [path]: code, 'a.ts': code })
        const config = codeConfig(folder, path)
        plainOf(config.whole)
        at(config.exported('a'), 'b', 0)
        config.calls()
      }),
      { numRuns: seeds(5000) },
    )
  })
})
