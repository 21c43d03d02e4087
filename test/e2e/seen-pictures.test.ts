import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRecord, recordPath } from '../../src/ledger/record.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { png } from '../helpers/png.ts'
import { openScene, type Scene, smallPictures } from './blog.ts'

/** Pictures that people chose, named, or put in their place: seen, and not bought again. */

const key = 'sk-test-0123456789abcdef'
const settings = { '.github/hero-images.yml': smallPictures }

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})

const run = (action = 'synchronize') =>
  scene.run({ action, inputs: { 'api-key': key, 'base-url': images.url } })
const textAt = async (path: string) => String(await scene.repo.read(scene.branch, path))
const picture = (width: number, height: number) =>
  Buffer.from(png(width, height, () => [20, 90, 160]))

describe('a picture under the key of a theme', () => {
  const base = { ...settings, '_config.yml': 'remote_theme: daattali/beautiful-jekyll\n' }
  const post = '_posts/2026-09-01-b.md'

  it('is left alone, and said; a teaser is none', async () => {
    const text = '---\ntitle: B\ncover-img: /assets/img/p.png\n---\n\nText\n'
    const teaser = '_posts/2026-09-02-c.md'
    scene = await openScene(
      {
        [post]: text,
        [teaser]: '---\ntitle: C\nheader:\n  teaser: /assets/img/p.png\n---\n\nText\n',
        'assets/img/p.png': picture(8, 8),
      },
      { base },
    )
    const job = await run('opened')
    expect(job.code).toBe(0)
    expect(images.calls).toHaveLength(1)
    expect(await textAt(post)).toBe(text)
    expect(await textAt(teaser)).toContain('hero_image:')
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(`${comment?.body}${job.summary}`).toContain('cover-img: /assets/img/p.png')
  })

  it('that nobody made is drawn to that very path, and nothing is written into the post', async () => {
    const text = '---\ntitle: B\ncover-img: /assets/img/p.png\n---\n\nText\n'
    scene = await openScene({ [post]: text }, { base })
    const first = await run('opened')
    expect(first.code).toBe(0)
    expect(images.calls).toHaveLength(1)
    expect(await textAt(post)).toBe(text)
    const drawn = sniff(Buffer.from((await scene.repo.read(scene.branch, 'assets/img/p.png'))!))
    expect(drawn).toMatchObject({ format: 'png', width: 192, height: 108 })
    const record = readRecord(Buffer.from((await scene.repo.read(scene.branch, recordPath(post)))!))
    expect(record).toMatchObject({ named: true, files: { hero: { path: 'assets/img/p.png' } } })

    expect((await run()).outputs.commit).toBe('')
    // Its file goes, and comes back from memory.
    await scene.repo.commit(scene.branch, { 'assets/img/p.png': null })
    expect((await run()).outputs.commit).not.toBe('')
    expect(sniff(Buffer.from((await scene.repo.read(scene.branch, 'assets/img/p.png'))!))).toEqual(
      drawn,
    )
    expect(images.calls).toHaveLength(1)
  })

  it('that nobody made, and whose drawing was reverted, stays away', async () => {
    const text = '---\ntitle: B\ncover-img: /assets/img/p.png\n---\n\nText\n'
    scene = await openScene({ [post]: text }, { base })
    await run('opened')
    const record = readRecord(Buffer.from((await scene.repo.read(scene.branch, recordPath(post)))!))
    await scene.repo.commit(scene.branch, {
      'assets/img/p.png': null,
      [record!.files.social.path]: null,
      [recordPath(post)]: null,
    })
    const job = await run()
    expect(job.outputs.commit).toBe('')
    expect(images.calls).toHaveLength(1)
    expect(`${job.summary}`).toContain('taken away')
  })

  it('of two posts that name one file, one is drawn; what lies elsewhere is told', async () => {
    const named = (title: string, line: string) => `---\ntitle: ${title}\n${line}\n---\n\nText\n`
    const second = '_posts/2026-09-02-c.md'
    const third = '_posts/2026-09-03-d.md'
    scene = await openScene(
      {
        [post]: named('B', 'image: /assets/img/p.jpg'),
        [second]: named('C', 'image: /assets/img/p.jpg'),
        [third]: named('D', 'image: "@media/p.jpg"'),
      },
      { base },
    )
    const job = await run('opened')
    expect(images.calls).toHaveLength(1)
    expect(
      sniff(Buffer.from((await scene.repo.read(scene.branch, 'assets/img/p.jpg'))!)).format,
    ).toBe('jpeg')
    expect(await textAt(third)).toBe(named('D', 'image: "@media/p.jpg"'))
    const [comment] = await scene.repo.comments(scene.pull.number)
    const said = `${comment?.body}${job.summary}`
    expect(said).toContain(`names the same image as`)
    expect(said).toMatch(/image: @\S?media\/p\.jpg/)
    expect(job.code).toBe(0)
  })
})

it('a picture that lies under the name of the convention is named, and none is bought', async () => {
  const post = (name?: string) =>
    `---\ntitle: ${name ?? 'B'}\n${name === undefined ? '' : `head:\n  - - meta\n    - property: og:image\n      content: https://x.example/og-image-${name}.png\n`}---\n\nText\n`
  const path = 'docs/blog/b.md'
  scene = await openScene(
    { [path]: post(), 'docs/public/og-image-b.png': picture(1200, 630) },
    {
      base: {
        ...settings,
        'docs/.vitepress/config.ts':
          "export default { sitemap: { hostname: 'https://x.example' } }\n",
        'docs/blog/a.md': post('a'),
        'docs/blog/c.md': post('c'),
        'docs/public/og-image-a.png': picture(4, 4),
        'docs/public/og-image-c.png': picture(4, 4),
      },
    },
  )
  const job = await run('opened')
  expect(job.code).toBe(0)
  expect(images.calls).toEqual([])
  const text = await textAt(path)
  expect(text).toContain('property: "og:image", content: "https://x.example/og-image-b.png"')
  expect(text).toContain('content: "1200"')
  expect(job.stdout).not.toContain('::error')
  expect((await run()).outputs.commit).toBe('')
  expect(await textAt(path)).toBe(text)
})
