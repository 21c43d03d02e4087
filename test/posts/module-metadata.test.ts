import { expect, test } from 'vitest'
import { moduleMetadata } from '../../src/posts/module-metadata.ts'

const data = (text: string, isMdx = true) => moduleMetadata(text, isMdx)?.data

test('literals of an exported object, in all their spellings', () => {
  const text = `import X from './x'

export const metadata = {
  // a comment: 'x'
  title: 'It\\'s \\u0041',
  "description": "a, b } c", /* more */
  draft: true,
  order: -1.5,
  tags: ['a', \`b\`,],
  openGraph: { images: [{ url: '/img/a.png' }], },
  none: null,
  last: undefined
}

# A`
  expect(data(text)).toEqual({
    title: "It's A",
    description: 'a, b } c',
    draft: true,
    order: -1.5,
    tags: ['a', 'b'],
    openGraph: { images: [{ url: '/img/a.png' }] },
  })
})

test('what is computed says something all the same', () => {
  const text =
    "export const meta = { ...base, image: cover.src, hero, alt: 'a' + b, at() { return {} }, n: f({ a: 1 }, 2), t: `x${y}` }"
  expect(data(text)).toEqual({
    ...{ image: 'cover.src', hero: 'hero', alt: "'a' + b", n: 'f({ a: 1 }, 2)', t: '`x${y}`' },
  })
})

test.each([
  ['export const frontmatter = { title: "B" }', { title: 'B' }],
  ['export let frontMatter: Page<{ a: 1 }> = { title: "B" }', {}],
  ["export const metadata = make({ title: 'B' })\n", {}],
  ["const meta = { title: 'B' }\nexport { meta }\n", {}],
  ["export { metadata } from './meta'\n", {}],
  ['export async function generateMetadata() { return {} }\n', {}],
  ['export const metadata = {', {}],
  [`export const metadata = ${'{ a: '.repeat(100)}`, expect.anything()],
])('%j is metadata', (text, expected) => {
  expect(data(text)).toEqual(expected)
})

test.each([
  '# metadata\n\nexport your data\n',
  'export const size = { width: 1 }\n',
  '```js\nexport const metadata = { title: 1 }\n```\n',
  'import { metadata } from "./a"\n',
])('%j has none', (text) => {
  expect(moduleMetadata(text, true)).toBeUndefined()
})

test('a script of a Svelte module', () => {
  const script =
    '<script context="module">\n  export const metadata = { title: \'B\' }\n</script>\n# B'
  expect(data(script, false)).toEqual({ title: 'B' })
  expect(
    data("<script>\n  export const metadata = { title: 'B' }\n</script>", false),
  ).toBeUndefined()
  expect(data("export const metadata = { title: 'B' }", false)).toBeUndefined()
})
