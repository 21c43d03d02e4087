import { afterEach, beforeEach, expect, it } from 'vitest'
import { startBucket, type TestBucket } from '../helpers/bucket.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import * as byHand from '../helpers/pages-by-hand.ts'
import { openScene, post, postPath, type Scene, smallBlog, smallPictures } from './blog.ts'

/** What posts of all kinds say of pictures in a bucket. */

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')

let images: ImagesServer
let bucket: TestBucket
let scene: Scene | undefined
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  bucket = await startBucket()
})
afterEach(async () => {
  await scene?.close()
  scene = undefined
  await bucket.close()
  await images.close()
})

const settings = (more = '') => `${smallPictures}${bucket.settings}${more}`
const run = () =>
  scene!.run({ inputs: { 'api-key': key, 'base-url': images.url }, env: bucket.env })
const read = async (path: string) => (await scene!.repo.read(scene!.branch, path))!.toString()
const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`${bucket.publicUrl}/([\\w.~%/-]+)`, 'g'))].map(([, name]) => name!)

/** Everything that a text names is there. */
async function expectThere(text: string): Promise<readonly string[]> {
  const names = addressesIn(text)
  const objects = await bucket.objects()
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect([...objects.keys()]).toContain(decodeURIComponent(name))
  return names
}

it('cuts a picture anew by another focus, for nothing, and the post names that one', async () => {
  const base = { ...smallBlog, '.github/hero-images.yml': settings('records-dir: data/pictures\n') }
  scene = await openScene({ [tides]: post('Why the tide is late') }, { base })
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
  const files = [...(await scene.repo.files(scene.branch)).keys()]
  expect(files.filter((path) => path.startsWith('data/')).sort()).toEqual([
    'data/pictures/pictures/tides-social.jpg.json',
    'data/pictures/pictures/tides.webp.json',
    `data/pictures/records/${tides}.json`,
  ])
  const before = await read(tides)
  const was = await expectThere(before)
  const focused = before.replace('---\n', '---\nhero_images: { focus: bottom right }\n')
  await scene.repo.commit(scene.branch, { [tides]: focused })
  const job = await run()
  expect(job.stdout).not.toContain('::error')
  const after = await read(tides)
  const now = await expectThere(after)
  const renamed = was.reduce((text, name, at) => text.replaceAll(name, now[at]!), focused)
  expect(now[0]).not.toBe(was[0])
  expect(after).toBe(renamed)
  expect(images.calls).toHaveLength(1)
})

it('names them wherever pages that people write by hand show theirs', async () => {
  const { fog, old } = byHand
  const cards = byHand.index(
    byHand.card(fog) + old.map((post) => byHand.card(post, post.slug)).join(''),
  )
  const urls = byHand.sitemap(byHand.url(fog, false) + old.map((post) => byHand.url(post)).join(''))
  scene = await openScene(
    {
      'blog/fog-signals.html': byHand.article(fog),
      'blog/index.html': cards,
      'sitemap.xml': urls,
    },
    { base: { ...byHand.blog(), '.github/hero-images.yml': settings() } },
  )
  const job = await run()
  expect(job.stdout).not.toContain('::error')
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  const page = await read('blog/fog-signals.html')
  await expectThere(page)
  const at = (name: string) => `${bucket.publicUrl}/${name}-[0-9a-f]{16}`
  expect(page).toMatch(
    new RegExp(`property="og:image" content="${at('[\\w/-]*fog-signals-social')}.jpg"`),
  )
  expect(page).toMatch(new RegExp(`"image": "${at('[\\w/-]*fog-signals')}.png"`))
  expect(page).toMatch(new RegExp(`<img src="${at('[\\w/-]*fog-signals')}.png"`))
  for (const list of ['blog/index.html', 'sitemap.xml']) await expectThere(await read(list))
  for (const path of ['blog/fog-signals.html', 'blog/index.html', 'sitemap.xml'])
    expect(await read(path)).not.toContain('0000000000000000')
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '0' } })
})

it('gives translations the same picture', async () => {
  const docs = {
    'docusaurus.config.js':
      "module.exports = { title: 'Docs', url: 'https://docs.example', i18n: { defaultLocale: 'en', locales: ['en', 'de'] } }\n",
    'package.json': '{ "dependencies": { "@docusaurus/core": "3.9.0" } }\n',
    'blog/2026-11-01-first.md': '---\ntitle: First\nimage: /img/first.png\n---\n\nWords.\n',
    'static/img/first.png': Buffer.from('not looked at'),
    '.github/hero-images.yml': settings(),
  }
  const german = 'i18n/de/docusaurus-plugin-content-blog/2026-11-20-tides.md'
  scene = await openScene(
    {
      'blog/2026-11-20-tides.md': '---\ntitle: Why the tide is late\n---\n\nWords.\n',
      [german]: '---\ntitle: Warum die Flut spät kommt\n---\n\nWorte.\n',
    },
    { base: docs },
  )
  const job = await run()
  expect(job.stdout).not.toContain('::error')
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  const names = await expectThere(await read('blog/2026-11-20-tides.md'))
  expect(await expectThere(await read(german))).toEqual(names)
  expect(images.calls).toHaveLength(1)
})

it('lets the alternative text follow the title, and leaves the address as it is', async () => {
  const base = { ...smallBlog, '.github/hero-images.yml': settings() }
  scene = await openScene({ [tides]: post('Why the tide is late') }, { base })
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
  const before = await read(tides)
  const names = await expectThere(before)
  const retitled = before.replace('title: "Why the tide is late"', 'title: "Why the tide waits"')
  await scene.repo.commit(scene.branch, { [tides]: retitled })
  const job = await run()
  expect(job.stdout).not.toContain('::error')
  const after = await read(tides)
  expect(after).toBe(retitled.replace('“Why the tide is late”', '“Why the tide waits”'))
  expect(await expectThere(after)).toEqual(names)
  expect(images.calls).toHaveLength(1)
})
