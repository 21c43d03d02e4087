import { describe, expect, test } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { filesOf, now, plain } from '../fixture.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const page = (more: string) => `export const metadata = {\n  title: 'B',\n${more}}\n\n# Heading\n`
const path = 'content/blog/b.mdx'
const fields = [{ key: ['image'], value: 'x', mode: 'set' as const }]

/** The post in a site whose other posts open as told, two of which are read. */
async function postIn(text: string, other = page("  image: '/img/a.png',\n")) {
  const texts = new Map([
    ['next.config.mjs', 'export default {}'],
    ['content/blog/a.mdx', other],
    [path, text],
  ])
  const sample = { size: 2, settled: (name: string) => name !== path }
  const site = await openSite(filesOf(texts).files, plain, sample)
  return { site, post: site.read(path, encode(text)) }
}

describe('a page that says its metadata in code', () => {
  test('its image and its state are seen', async () => {
    const { site, post } = await postIn(page("  image: '/img/b.png',\n"))
    expect(post.title).toBe('B')
    expect(site.heroOf(post)).toBe('image: /img/b.png')
    const draft = await postIn(page('  draft: true,\n'))
    expect(draft.site.unpublished(draft.post, now)).toBe('draft')
    const graph = await postIn(page("  openGraph: { images: ['/img/b.png'] },\n"))
    expect(graph.site.heroOf(graph.post)).toBe('metadata.openGraph.images: /img/b.png')
  })

  test('without one it is refused, and no YAML is put above it', async () => {
    const { site, post } = await postIn(page(''))
    expect(site.heroOf(post)).toBeUndefined()
    expect(() => editPost(post, { fields })).toThrow('The file opens with `export const metadata`')
  })

  test('nor above a page without any, where the others have it so', async () => {
    const { post } = await postIn('# Heading\n')
    expect(() => editPost(post, { fields })).toThrow(
      'The file has no metadata, and the other posts of this site open with `export const metadata`',
    )
    const yaml = await postIn('# Heading\n', '---\ntitle: A\n---\n# A\n')
    expect(new TextDecoder().decode(editPost(yaml.post, { fields }))).toMatch(
      /^---\nimage: x\n---\n/,
    )
  })

  test('front matter above code is front matter', async () => {
    const { post } = await postIn(`---\ntitle: C\n---\n${page('')}`)
    expect([post.title, post.head]).toEqual(['C', 'front-matter'])
  })
})
