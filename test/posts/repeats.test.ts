import { describe, it } from 'vitest'
import { PostError, SettingsError } from '../../src/errors.ts'
import { readRecord } from '../../src/ledger/record.ts'
import { articleText } from '../../src/posts/article.ts'
import { editPost } from '../../src/posts/edit.ts'
import { wholePost } from '../../src/posts/post.ts'
import { readPost } from '../../src/posts/read.ts'
import { ticksBetween } from '../../src/report/boxes-format.ts'
import { parseCommands } from '../../src/review/parse-command.ts'
import { instructionOf, targetsOf } from '../../src/review/targets.ts'
import { parseSettingsFile } from '../../src/settings/parse-file.ts'
import { readModule } from '../../src/sites/reading/code-module.ts'
import { readData, withoutComments } from '../../src/sites/reading/config-text.ts'
import { cleanWords } from '../../src/text-model/clean.ts'
import { expectLinear, repeated } from '../helpers/linear.ts'

/** A text that repeats one piece takes as much longer as it is longer, whoever reads it. */

const named = [{ post: 'posts/a.md', number: 1 }]
const encode = (text: string) => new TextEncoder().encode(text)
/** All of a post: what it says of itself is read when it is asked for. */
const readWhole = (...call: Parameters<typeof readPost>) => wholePost(readPost(...call))
const refusing = (work: (text: string) => unknown) => (text: string) => {
  try {
    work(text)
  } catch (error) {
    if (!(error instanceof PostError || error instanceof SettingsError)) throw error
  }
}
const strictest = { reader: 'none', openings: [] }
const nowhere = { dir: '.', load: () => undefined }
const codeOf = (path: string, text: string) => {
  const read = readModule(text, { path, ...nowhere })
  return 'module' in read ? [read.module.exported('*'), read.module.calls()] : read.problem
}
const image = { fields: [{ key: ['image'], value: 'x.webp', mode: 'set' as const }] }
const edit = (path: string, text: string) =>
  editPost({ path, bytes: encode(text), syntax: 'markdown' }, image)

const readers: Readonly<Record<string, readonly [(text: string) => unknown, readonly string[]]>> = {
  'front matter in JSON': [
    (text) => readWhole('a.md', encode(`{"title":"T","d":${text}}\n`)),
    ['[', '{"a":', '"\\"', '1,', '[x', '"a":1,'],
  ],
  'other metadata': [
    (text) => {
      for (const start of ['', '\n', '<!--', 'title: T\n', 'export const metadata = {a:'])
        for (const path of ['a.md', 'a.mdx']) readWhole(path, encode(start + text), strictest)
    },
    ['a: b\n', '.. a: b\n', '-->\n', '{/*', 'export ', 'export {', '```\n', 'a: f(,', '% '],
  ],
  'front matter in YAML': [
    (text) => readWhole('a.md', encode(`---\ntitle: T\n${text}\n---\n`)),
    ['[', '- ', '? ', 'a: 1\n', '&a ', '!a ', '{', '"', '#\n', 'a: *b\n'],
  ],
  'front matter in TOML': [
    (text) => readWhole('a.md', encode(`+++\ntitle = "T"\n${text}\n+++\n`)),
    ['a.', '[', '[[a]]\n', '#\n', 'a = 1\n', '"'],
  ],
  'edits of front matter': [
    (text) => edit('a.md', `---\ntitle: T\nd:\n${text}\n---\n`),
    [' - x\n', ' # x\n', ' a: 1\n'],
  ],
  Markdown: [
    (text) => articleText({ path: 'a.md', bytes: encode(text) }, 2000),
    ['/*', 'a*', '_a', '[', '> ', '`', '# ', '<a ', '&amp;', '[a]: b\n'],
  ],
  HTML: [
    (text) => readWhole('a.html', encode(text)),
    ['<h1><div>', '<p><button>', '<b><p>', '<a ', '<!--', '<svg>', '<table>x', '<li>', '<meta '],
  ],
  'articles in HTML': [
    (text) => articleText({ path: 'a.html', bytes: encode(text) }, 2000),
    ['<h1><div>', '<p><button>', '<ul><li>', '<article>'],
  ],
  'the settings file': [(text) => parseSettingsFile(text, 'a.yml', []), ['[', 'a: 1\n', '- ', '"']],
  'config data': [(text) => readData('a.yml', text), ['"', 'a: 1\n', '!a ', '[', '*a ', '- [ ] ']],
  'config code': [withoutComments, ['"', '\\"', '`', '\\`', '/*', '//', "'\\", '/']],
  'configs in code': [
    (text) => codeOf('a.ts', text),
    [
      ...[
        '(',
        '{',
        '[',
        '"',
        'a: {',
        '/*',
        'a',
        '$',
        '${',
        '`',
        'const a=',
        'a.',
        'a+',
        '!',
        'a?b:',
      ],
      ...[
        '<T>(',
        'f<T>(',
        '<T>a=',
        'a<',
        'a=>',
        'a?(b):c=>',
        'let a:A<',
        'if(a)',
        'new ',
        'a=1;\n',
      ],
      ...['exports.a=1;\n', 'import a from "./a";\n', 'a={...a,b:1};\n', '({a:', '@a ', '/(/;'],
    ],
  ],
  'configs with tags': [(text) => codeOf('a.js', text), ['<a>', 'x=<a b={', '<', '</a>', 'a<b>(']],
  records: [(text) => readRecord(encode(text)), ['[', '{"a":', '"', '1,']],
  'our comment': [(text) => ticksBetween(text, ''), ['\n', '- [ ] ', '<!-- hero:', '- [x] <!-- ']],
  commands: [
    (text) => parseCommands(`/hero redraw ${text}`),
    [' ', 'a ', '/hero ', ',', '\n/hero ', '```\n'],
  ],
  'names in commands': [
    (text) => targetsOf(text, named),
    [' ', 'a ', '!', '"', '“', '1,', 'please ', '.\n'],
  ],
  'names before words': [
    (text) => instructionOf(text, named, named),
    [' ', ',', '!', '"', '1,', '\n', 'a'],
  ],
  'answers of a model': [
    (text) => cleanWords(text, 200),
    ['\n', '\r\n', ' \n', '# ', '<think>', '[a](', '<!--', '<script', '_', '"'],
  ],
}

describe.each(Object.entries(readers))(
  '%s: repeats take no more than their length asks for',
  (_, [work, atoms]) => {
    it.each(atoms.map((atom) => [atom]))('%j', (atom) =>
      expectLinear(refusing(work), repeated(atom)),
    )
  },
)
