import { describe, expect, test } from 'vitest'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { wire } from '../../../src/sites/engine/wire.ts'
import { empty, filesOf, formats, images, plain, read, siteOf } from '../fixture.ts'

const config = "import nextra from 'nextra'\nexport default nextra({})({ output: 'export' })"
const route = 'export const generateMetadata = () => metadata'
const layout = (metadata: string) =>
  `export const metadata = { metadataBase: new URL('https://x.example'), ${metadata} }`
const texts = (more: Readonly<Record<string, string>> = {}) => ({
  'next.config.mjs': config,
  'mdx-components.js': '',
  'app/layout.jsx': layout(''),
  'app/[[...mdxPath]]/page.jsx': route,
  'content/posts/x.mdx': empty,
  ...more,
})

async function placedIn(all: Record<string, string>, path = 'content/posts/x.mdx') {
  const text = all[path] ?? empty
  const site = await siteOf({ ...all, [path]: text })
  const place = site.place(read(path, text), formats)
  const { fields = [] } = place.edit({ ...images, alt: 'Bees', body: false })
  return { site, warnings: place.warnings, fields }
}

describe('Nextra', () => {
  const ours = {
    url: 'https://x.example/images/hero/x-social.jpg',
    width: 1200,
    height: 630,
    alt: 'Bees',
  }

  test('the first image of openGraph is that of the post, and others stay', async () => {
    const { fields, warnings } = await placedIn(texts())
    expect(fields).toEqual([{ key: ['openGraph'], value: { images: [ours] }, mode: 'set' }])
    expect(warnings).toEqual([])
    const two = '---\nopenGraph:\n  images: [/old.png, /second.png]\n---\n'
    const again = await placedIn(texts({ 'content/posts/x.mdx': two }))
    expect(again.fields).toEqual([
      { key: ['openGraph', 'images'], value: [ours, '/second.png'], mode: 'set' },
    ])
  })

  test.each([
    ['twitter: { site: "@x" }', ['no large card'], []],
    ['twitter: { card: "summary" }', ['no large card'], []],
    ['twitter: { card: "summary_large_image" }', [], []],
    ['openGraph: { images: "/all.png", siteName: "X", locale: "en" }', [], ['siteName, locale']],
    ['openGraph: { images: "/all.png" }', [], []],
  ])('a layout with %s', async (metadata, warned, noted) => {
    const { site, warnings } = await placedIn(texts({ 'app/layout.jsx': layout(metadata) }))
    const told = (parts: readonly string[]) => parts.map((part) => expect.stringContaining(part))
    expect(warnings).toEqual(told(warned))
    expect(site.about.slice(2)).toEqual(told(noted))
  })

  test.each([
    [{ 'app/layout.jsx': 'export const metadata = {}' }, 'Without metadataBase'],
    [{ 'app/[[...mdxPath]]/page.jsx': 'export default Page' }, 'hands no metadata on'],
  ])('what keeps the picture from the pages is told: %j', async (more, warning) => {
    const { warnings } = await placedIn(texts(more))
    expect(warnings).toEqual([expect.stringContaining(warning)])
  })

  test('the layout of a language is read where there is no other', async () => {
    const { 'app/layout.jsx': root, 'app/[[...mdxPath]]/page.jsx': page, ...rest } = texts()
    const { site } = await placedIn({
      ...rest,
      'app/[lang]/layout.jsx': root,
      'app/[lang]/[[...mdxPath]]/page.jsx': page,
    })
    expect([site.name, site.origin]).toEqual(['nextra', 'https://x.example'])
  })

  test('`wire` gives the layout the address of the site, and nothing to one that has it', async () => {
    const social = { width: 1200, height: 630 }
    const search = { structuredData: false, robots: false }
    const proposed = async (more: Record<string, string>) => {
      const { files } = filesOf(new Map(Object.entries(texts(more))))
      return (await wire(files, { site: plain, social, search })).patches
    }
    expect(await proposed({})).toEqual([])
    const bare = { 'app/layout.jsx': 'export const metadata = {}', CNAME: 'x.example' }
    expect((await proposed(bare)).map(({ path }) => path)).toEqual(['app/layout.jsx'])
  })

  test('a Next site without it stays one, for one request more', async () => {
    const own = texts({
      'next.config.mjs': "import mdx from '@next/mdx'\nexport default mdx()({})",
    })
    const { files, batches } = filesOf(new Map(Object.entries(own)))
    expect((await openSite(files, plain)).name).toBe('next')
    expect(batches.flat().filter((path) => path === 'next.config.mjs')).toHaveLength(1)
    const { 'mdx-components.js': _, ...without } = own
    const plainNext = filesOf(new Map(Object.entries(without)))
    expect((await openSite(plainNext.files, plain)).name).toBe('next')
    expect(plainNext.batches.flat()).not.toContain('next.config.mjs')
  })
})
