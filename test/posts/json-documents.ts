import fc from 'fast-check'
import { bodies, type Generated, split } from './documents.ts'

export const jsonPost: fc.Arbitrary<Generated> = fc
  .record({
    data: fc.dictionary(
      fc.string().map((name) => `key ${name}`),
      fc.jsonValue({ maxDepth: 2 }),
      {
        maxKeys: 5,
        noNullPrototype: true,
      },
    ),
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

/** Hexo's JSON: the same without braces, between two lines `;;;`. */
export const membersPost: fc.Arbitrary<Generated> = jsonPost
  .filter(({ text, block }) => text.startsWith('{') && /^\{\r?\n/.test(block))
  .map(({ block, body }) => {
    const eol = block.includes('\r\n') ? '\r\n' : '\n'
    const members = block.slice(1 + eol.length).replace(/\r?\n\}\r?\n?$/, '')
    return split(`;;;${eol}${members}${eol};;;${eol}${body}`, body)
  })
