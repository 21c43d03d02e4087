import fc from 'fast-check'
import { bodies, comment, type Generated, split } from './documents.ts'

const tomlValues = [
  ' = "basic \\"quoted\\" # no"',
  " = 'literal \\ # no'   # why",
  '=1',
  '   =   1_000',
  ' = 9223372036854775807',
  ' = 1.50',
  ' = -inf',
  ' = 0xff',
  ' = true',
  ' = 2026-01-02',
  ' = 2026-01-02T10:00:00+01:00',
  ' = 2026-01-02 10:00:00.120',
  ' = 10:00:00',
  ' = """\nmulti "quoted"\n  lines # no\n"""',
  " = '''\nliteral\n'''",
  ' = [ "a",  "b" ] # c',
  ' = [\n  1,\n  2, # two\n]',
  ' = { a = 1, b.c = "x" }',
  ' = []',
  '.dotted = 1',
  ' = "日本語 👍"',
]
const tomlTables = [
  '[extra]\nmood = "calm" # c',
  '  [params]\n  deep.er = 1',
  '[[resources]]\nsrc = "a.jpg"\n\n[[resources]]\nsrc = "b.jpg"',
  '[taxonomies]\ntags = ["a"]\n# end of it',
  '[a.b.c]\nx = 1',
]
const tomlCovers = [
  undefined,
  ['root', 'cover = {}'],
  ['root', 'cover = { relative = true }'],
  ['table', '[cover]\nrelative = true # yes'],
  ['table', '[cover]\nimage = ""'],
] as const
const tomlHeads = [undefined, 'head = []', 'head = [ "a" ]', 'head = [\n  "a",\n  "b"\n]']
const tomlImages = [undefined, 'image = ""', 'image = "old" # c', "image = 'old'"]

export const tomlPost: fc.Arbitrary<Generated> = fc
  .record({
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    bom: fc.constantFrom('', '\ufeff'),
    values: fc.array(fc.constantFrom(...tomlValues), { maxLength: 6 }),
    tables: fc.uniqueArray(fc.constantFrom(...tomlTables), { maxLength: 3 }),
    comments: fc.array(fc.constantFrom(...comment), { maxLength: 3 }),
    head: fc.constantFrom(...tomlHeads),
    cover: fc.constantFrom(...tomlCovers),
    image: fc.constantFrom(...tomlImages),
    body: fc.constantFrom(...bodies.slice(0, 3)),
  })
  .map((made) => {
    const roots = made.values.map((value, index) => `key${index}${value}`)
    if (made.head) roots.push(made.head)
    if (made.image) roots.unshift(made.image)
    if (made.cover?.[0] === 'root') roots.push(made.cover[1])
    const tables = made.tables.flatMap((table) => ['', table])
    if (made.cover?.[0] === 'table') tables.push(made.cover[1])
    const lines = [...roots, ...tables].flatMap((entry, index) => {
      const note = made.comments[index]
      return note === undefined ? [entry] : [entry, note]
    })
    const text = `+++\n${lines.map((line) => `${line}\n`).join('')}+++\n${made.body}`
    return split(made.bom + text.replaceAll('\n', made.eol), made.body.replaceAll('\n', made.eol))
  })
