import { expect, test } from 'vitest'
import { exportedData } from '../../src/posts/module-data.ts'
import { readPost } from '../../src/posts/read.ts'

test.each([
  ["export const metadata = { image: '/a.png' }", { image: '/a.png' }],
  [
    'export const metadata: Metadata = {\n  "image": "/a.png",\n} satisfies Metadata',
    { image: '/a.png' },
  ],
  [
    'export const meta = { og: { images: [{ url: `/a.png` }] } } as const',
    { og: { images: [{ url: '/a.png' }] } },
  ],
  [
    "import cover from './a.png'\nexport const frontmatter = { cover, n: 2, on: true }",
    { cover: './a.png', n: 2, on: true },
  ],
  ["const dir = '/a.png'\nexport const image = dir", { image: '/a.png' }],
  ["export const metadata = defineMeta({ image: '/a.png' })", { image: '/a.png' }],
  [
    "export const metadata = { title: '} // image', /* image: 'x' */ image: '/a.png' // y\n}",
    { title: '} // image', image: '/a.png' },
  ],
  [
    "export const metadata = { image: base + '/a.png', other: new URL('/b.png'), date: 1 }",
    { date: 1 },
  ],
  ['export const metadata = { image: `/${slug}.png` }', {}],
  ["```js\nexport const metadata = { image: '/a.png' }\n```", {}],
  ["~~~~\n~~~\nexport const image = '/a.png'\n~~~~\nexport const title = 'A'", { title: 'A' }],
  [
    "Text\n\nexport const metadata = {\n  image: '/a.png',\n\n  title: 'A',\n}\n",
    { image: '/a.png', title: 'A' },
  ],
  ['export const metadata = {', {}],
  ['export const metadata =', {}],
  ['export function metadata() {}', {}],
])('%s', (text, data) => {
  expect(exportedData(text)).toEqual(data)
})

test.each([
  ['objects that never end', 'export const a = {\n', 4000],
  ['nesting', '{a:[', 12_000],
  ['comments that never end', '/*,', 15_000],
  ['texts that never end', '`,', 20_000],
])('%s are read in a moment', (_, piece, times) => {
  const start = performance.now()
  exportedData(`export const metadata = ${piece.repeat(times)}`)
  expect(performance.now() - start).toBeLessThan(2000)
})

test('stands beside the front matter of MDX, and of no other file', () => {
  const text = "---\ntitle: A\n---\nexport const metadata = { image: '/a.png' }\n"
  const post = (path: string) => readPost(path, new TextEncoder().encode(text))
  expect(post('a.mdx')).toMatchObject({ meta: { title: 'A' }, exported: { image: '/a.png' } })
  expect(post('a.md').exported).toBeUndefined()
})
