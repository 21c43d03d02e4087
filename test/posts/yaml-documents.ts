import fc from 'fast-check'
import { bodies, comment, type Generated, split } from './documents.ts'

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
