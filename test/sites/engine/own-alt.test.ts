import { expect, test } from 'vitest'
import { readPost } from '../../../src/posts/read.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { filesOf, plain } from '../fixture.ts'

/** What a person gave the post at `path`, the first of these files, in the site that the others make. */
async function ownAlt(all: Readonly<Record<string, string>>, fields = {}) {
  const { files } = filesOf(new Map(Object.entries(all)))
  const site = await openSite(files, { ...plain, fields })
  const [path, text] = Object.entries(all)[0]!
  return site.ownAltOf(readPost(path, new TextEncoder().encode(text)))
}

const jekyll = (more: string, fields = {}) =>
  ownAlt({ '_posts/2026-01-02-a.md': `---\ntitle: A\n${more}---\n`, '_config.yml': '' }, fields)

test.each([
  ['', undefined],
  ['image: { alt: "" }\n', undefined],
  ['image: { alt: A boat }\n', { text: 'A boat' }],
  ['image: { alt: [A, boat] }\n', {}],
  // It tells of the picture that is there, and is written anew with the next one.
  ['image: { path: /a.jpg, alt: A boat }\n', undefined],
  ['hero_images: { alt: A boat }\n', undefined],
])('the key of a site: %j', async (more, expected) => expect(await jekyll(more)).toEqual(expected))

test('the key that the settings name', async () => {
  const fields = { hero: 'cover', alt: 'coverAlt' }
  expect(await jekyll('coverAlt: A boat\n', fields)).toEqual({ text: 'A boat' })
  expect(await jekyll('image: { alt: A boat }\n', fields)).toBeUndefined()
})

test.each([
  ['<meta property="og:image:alt" content="A boat">', { text: 'A boat' }],
  ['<meta property="og:image:alt" content="">', undefined],
  [
    '<meta property="og:image" content="/a.png"><meta property="og:image:alt" content="A boat">',
    undefined,
  ],
])('the tag of a page: %s', async (tags, expected) => {
  const page = `<html><head><title>A</title>${tags}</head><body><article><p>x</article></body></html>`
  expect(await ownAlt({ 'posts/a.html': page, 'index.html': page })).toEqual(expected)
})

test('a file of its own', async () => {
  const page = 'export const metadata = { title: "A" }\n\n# A\n'
  const all = { 'app/blog/x/page.mdx': page, 'next.config.js': '', 'package.json': '{}' }
  expect(await ownAlt(all)).toBeUndefined()
  expect(await ownAlt({ ...all, 'app/blog/x/opengraph-image.alt.txt': 'A boat' })).toEqual({})
})
