import fc from 'fast-check'

/** A generated post: what is around the front matter, its lines, and how they end. */
export interface Generated {
  readonly text: string
  readonly block: string
  readonly body: string
}

const comment = ['# a comment', '', '# key: value', '   # deep']
const bodies = [
  '',
  'Text.\n',
  '\n# Title\n\nText with --- dashes\n\n---\n\nafter: all\n',
  '\n+++\n',
]

/** What a value can look like in YAML, without its key; `~` stands for the indentation of the root. */
const yamlValues = [
  ' plain words',
  '   spaced   # why',
  ' "double \\"quoted\\" # no comment"',
  " 'it''s'",
  ' 2026-01-02',
  ' 2026-01-02T10:00:00Z',
  ' 0o17',
  ' 9007199254740993',
  ' .5',
  ' no',
  ' ~',
  '',
  ' # nothing yet',
  ' !!str 12 # tagged',
  ' !custom x',
  ' https://example.org/a?b=c#d',
  ' "日本語 👍\\u00e9"',
  ' |\n~  literal\n~\n~    deeper # not a comment\n~  key: value',
  ' >-\n~   folded\n~   more\n~',
  ' |+\n~  kept\n~\n~',
  ' |2-\n~   indented',
  ' first line\n~  second line',
  ' "first\n~  second"',
  ' [ a,b ,"c" ]',
  ' [\n~  a, # one\n~  b,\n~ ]',
  ' {a: 1,b:   "x"} # inline',
  ' {}',
  ' []',
  '\n~- a\n~- b # two',
  '\n~  - a\n~  # between\n~  - k: v\n~    l: w\n~  - - x\n~    - y',
  '\n~    sub: 1\n~    # note\n~    deep:\n~      er: "x"   # c',
]
const yamlHeads = [
  undefined,
  '',
  ' # todo',
  ' []',
  ' [a]',
  ' [ a , b ] # c',
  ' [\n~    [meta, {name: x}],\n~    [meta, {name: y}]\n~  ]',
  '\n~- a # one',
  '\n~  - tag: meta\n~    attrs:\n~      name: x\n~\n~  # end',
  '\n~  - - meta\n~    - name: x',
  '\n~  - |\n~    block\n~',
]
const yamlCovers = [
  undefined,
  '',
  '   # for the theme',
  ' {}',
  " ''",
  ' {relative: true}',
  ' { a: 1, } # c',
  ' {\n~    "a": 1,\n~    "b": [x]\n~  }',
  '\n~    # note\n~    relative: true   # yes\n~    # image: old',
  '\n~  image: # none\n~  list:\n~  - a\n~',
  '\n~  text: |\n~    long\n~\n~',
  "\n~  image: ''\n~  alt: old # c",
]
const yamlImages = [
  undefined,
  '',
  ' # none',
  " ''",
  ' ~',
  ' old.jpg # c',
  ' "old"',
  ' |\n~  old\n~',
]

export const yamlPost: fc.Arbitrary<Generated> = fc
  .record({
    indent: fc.constantFrom('', '', ' ', '  '),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    bom: fc.constantFrom('', '\ufeff'),
    values: fc.array(fc.constantFrom(...yamlValues), { maxLength: 6 }),
    quoteKeys: fc.boolean(),
    anchors: fc.boolean(),
    comments: fc.array(fc.constantFrom(...comment), { maxLength: 3 }),
    head: fc.constantFrom(...yamlHeads),
    cover: fc.constantFrom(...yamlCovers),
    image: fc.constantFrom(...yamlImages),
    order: fc.nat(),
    body: fc.constantFrom(...bodies),
    close: fc.constantFrom('---', '---  '),
  })
  .map((made) => {
    const key = (name: string) => (made.quoteKeys ? `"${name}"` : name)
    const own = Object.entries({ head: made.head, cover: made.cover, image: made.image }).flatMap(
      ([name, value]) => (value === undefined ? [] : [`~${name}:${value}`]),
    )
    const entries = [
      ...made.values.map((value, index) => `~${key(`key${index}`)}:${value}`),
      ...(made.anchors
        ? ['~base: &base {x: 1}', '~again: *base', '~merged:\n~  <<: *base\n~  y: 2']
        : []),
    ]
    for (const [index, entry] of own.entries())
      entries.splice((made.order + index * 3) % (entries.length + 1), 0, entry)
    // Aliases come after their anchors, whatever the order.
    const ordered = [
      ...entries.filter((entry) => !/[*]base/.test(entry)),
      ...entries.filter((entry) => /[*]base/.test(entry)),
    ]
    const lines = ordered.flatMap((entry, index) => {
      const note = made.comments[index]
      return note === undefined ? [entry] : [entry, note]
    })
    const block = lines.map((line) => `${line}\n`).join('')
    const text = `---\n${block.replaceAll('~\n', '\n').replace(/(^|\n)~/g, `$1${made.indent}`)}${made.close}\n${made.body}`
    return split(made.bom + text.replaceAll('\n', made.eol), made.body.replaceAll('\n', made.eol))
  })

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

export const jsonPost: fc.Arbitrary<Generated> = fc
  .record({
    data: fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
    own: fc.record(
      {
        head: fc.constantFrom<unknown>(null, [], ['a'], [['meta', { name: 'x' }]]),
        cover: fc.constantFrom<unknown>(null, {}, '', { relative: true }, { image: '' }),
        image: fc.constantFrom<unknown>(null, '', 'old'),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    indent: fc.constantFrom<string | number>('', 2, 4, '\t'),
    fenced: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
    body: fc.constantFrom(...bodies),
  })
  .map(({ data, own, indent, fenced, eol, body }) => {
    const json = JSON.stringify({ ...data, ...own }, null, indent)
    const text = fenced ? `---json\n${json}\n---\n${body}` : `${json}\n${body}`
    return split(text.replaceAll('\n', eol), body.replaceAll('\n', eol))
  })

/** The block is what is left without the fences. */
function split(text: string, body: string): Generated {
  return { text, body, block: blockOf(text, body) }
}

export function blockOf(text: string, body: string): string {
  const front = text.slice(0, text.length - body.length).replace('\ufeff', '')
  return front.startsWith('{')
    ? front
    : front.replace(/^[^\n]*\n/, '').replace(/(^|\n)[^\n]*\n$/, '$1')
}
