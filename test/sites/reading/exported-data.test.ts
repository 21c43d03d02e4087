import { expect, test } from 'vitest'
import { exportedData, saidBy } from '../../../src/sites/reading/exported-data.ts'
import { read } from '../fixture.ts'

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
  ["export const dir = '/a.png'\nexport const image = dir", { dir: '/a.png', image: '/a.png' }],
  ["export const metadata = defineMeta({ image: '/a.png' })", { image: '/a.png' }],
  [
    "export const metadata = { title: '} // image', /* image: 'x' */ image: '/a.png' // y\n}",
    { title: '} // image', image: '/a.png' },
  ],
  ["export const metadata = { image: base + '/a.png', other: new Date(), date: 1 }", { date: 1 }],
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
  const text = "---\ntitle: A\n---\n\nexport const metadata = { image: '/a.png', title: 'B' }\n"
  expect(saidBy(read('a.mdx', text))).toEqual({ title: 'A', image: '/a.png' })
  expect(saidBy(read('a.md', text))).toEqual({ title: 'A' })
})
