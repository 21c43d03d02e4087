import { expect, test } from 'vitest'
import { articleText } from '../../src/posts/article.ts'

const read = (text: string, path = 'kites.md', most = 6_000) =>
  articleText({ path, bytes: new TextEncoder().encode(text) }, most)

test('an article is its words, without front matter, markup and code', () => {
  const text =
    '---\ntitle: Kites\nsecret: x\n---\n\nOn *red* [kites](https://x.example).\n\n## Where\n\n- a **hill**\n- a shore\n\n```js\nfly()\n```\n\n<script>x()</script>\n\n> Said one.\n'
  expect(read(text)).toBe('On red kites. Where - a hill - a shore > Said one.')
})

test.each([
  ['kites.mdx', 'import A from "a"\n\nOn **red** kites.\n', 'On red kites.'],
  ['kites.html', '---\ntitle: x\n---\n<p>On <b>red</b> kites.</p>', 'On red kites.'],
  [
    'kites.html',
    '<nav><li>Home</nav><article><h1>Kites</h1><p>On <b>red</b> kites.<ul><li>hill<li><p>shore</ul></article><p>Imprint',
    'Kites On red kites. hill shore',
  ],
  ['kites.html', '<nav><li>Home</nav><main><p>Red.<script>x()</script></main>', 'Red.'],
  ['kites.html', '<p>Red.<style>p{}</style><h2>Where</h2>', 'Red. Where'],
  ['kites.md', '', ''],
])('%s has words too: %s', (path, text, words) => expect(read(text, path)).toBe(words))

test('it is cut, says nothing that cannot be seen, and takes no time', () => {
  expect(read('word '.repeat(9_000), 'a.md', 100)).toHaveLength(100)
  expect(read('a\u202eb\u0007\u200bc')).toBe('abc')
  const start = performance.now()
  read('1. '.repeat(100_000))
  read(`<ul>${'<li>'.repeat(50_000)}`, 'a.html')
  read(`<article>${'<div><p>x'.repeat(20_000)}`, 'a.html')
  expect(performance.now() - start).toBeLessThan(3_000)
})
