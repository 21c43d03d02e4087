import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import {
  animatedWebp,
  arithmeticJpeg,
  avif,
  cmykJpeg,
  gif,
  heic,
  jpegXl,
  tiff,
  tooWide,
  veryWide,
} from '../helpers/kinds.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** Pictures of other kinds than PNG, JPEG and WebP: read where they can be, else kept and counted. */

const key = 'sk-test-0123456789abcdef'
const titles = ['Tides', 'Ropes', 'Boats', 'Lamps', 'Winds']
const posts = (count: number) =>
  Object.fromEntries(
    titles.slice(0, count).map((title) => [postPath(title.toLowerCase()), post(title)]),
  )

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const run = (more: Record<string, string> = {}) =>
  scene.run({ inputs: { 'api-key': key, 'base-url': images.url, ...more } })
const withPicture = (bytes: Buffer, times = 1) =>
  images.next(
    ...Array.from({ length: times }, () => ({
      answer: (good: object) => ({ ...good, data: [{ b64_json: bytes.toString('base64') }] }),
    })),
  )

it.each([
  ['AVIF', () => avif(576, 324)],
  ['a CMYK JPEG', async () => cmykJpeg(576, 324, (x) => [255, (x * 3) % 256, 100, 200])],
  ['a picture of 5504x3072', async () => veryWide()],
])('%s is read', async (_, make) => {
  scene = await openScene(posts(1))
  withPicture(await make())
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(images.calls).toHaveLength(1)
})

it.each([
  ['a GIF', () => gif],
  ['a HEIC', () => heic],
  ['a JPEG XL', () => jpegXl],
  ['a TIFF', tiff],
  ['an animated WebP', animatedWebp],
  ['a JPEG in arithmetic coding', arithmeticJpeg],
  ['a PNG of 9000x16', tooWide],
])('%s is kept, counted and told, and asked for once in two runs', async (what, make) => {
  scene = await openScene(posts(1))
  withPicture(make(), 2)
  const first = await run()
  const advice = (state: string) =>
    new RegExp(
      `::error .*answered with ${what}.*, which is not read\\. It is ${state}, and nothing`,
    )
  expect(first.code).toBe(1)
  expect(first.stdout).toMatch(advice('paid for'))
  expect(first.stdout).toMatch(what.includes('9000') ? /Set a smaller `size`/ : /`output_format`/)
  expect(first.stdout).toContain('1 drawing that was paid for is kept for the next run')
  expect(Number(first.outputs.cost)).toBeGreaterThan(0.02)

  const second = await run()
  expect(second.code).toBe(1)
  expect(second.stdout).toMatch(advice('paid for and kept'))
  expect(second.outputs).toMatchObject({ count: '0', cost: '0.0000' })
  expect(images.calls).toHaveLength(1)
})

describe('a run of five posts', () => {
  it('ends with the first answers, and the next run asks for none', async () => {
    scene = await openScene(posts(12))
    withPicture(gif, 24)
    const first = await run({ 'max-images': '12' })
    // Those that were under way: no more than draw at once.
    expect(images.calls.length).toBeLessThanOrEqual(8)
    const { length } = images.calls
    expect(Number(first.outputs.cost)).toBeGreaterThan(0.02 * length)
    expect(first.stdout.match(/answered with a GIF/g)).toHaveLength(1)
    await run({ 'max-images': '12' })
    expect(images.calls).toHaveLength(length)
  })

  it('counts against the limit of the pull request', async () => {
    scene = await openScene(posts(1))
    withPicture(gif)
    await run()
    const job = await run({ 'max-images-per-pull-request': '2' })
    expect(job.summary).toContain('1 of 2 images for this pull request')
  })

  it('is drawn by another model', async () => {
    scene = await openScene(posts(1))
    withPicture(gif)
    await run()
    expect(await run({ model: 'gpt-image-2.5-flare' })).toMatchObject({ outputs: { count: '1' } })
    expect(images.calls).toHaveLength(2)
  })

  it('is asked for again where somebody names the post', async () => {
    scene = await openScene(posts(1))
    withPicture(gif)
    await run()
    const again = await run({ command: 'regenerate', posts: postPath('tides') })
    expect(again).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(images.calls).toHaveLength(2)
  })
})
