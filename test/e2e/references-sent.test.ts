import { afterEach, beforeEach, expect, it } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import { hasAlpha } from '../../src/pictures/sniff-png.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { gradient } from '../helpers/png.ts'
import { alphaPng } from '../pipeline/masks.ts'
import { astroBlog, openScene, post, postPath, type Scene } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')
const look = gradient('the look', 64, 48)
const ink = gradient('the ink', 48, 64)
const mask = alphaPng(1536, 864)
const base = { ...astroBlog, 'brand/look.png': look, 'brand/ink.png': ink }

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key })
  scene = await openScene(
    {
      [tides]: post('Why the tide is late'),
      '.github/hero-images.yml': 'references: [brand/look.png, brand/ink.png]\nsoften: true\n',
      'mask.png': mask,
      'brand/ink.png': gradient('smuggled', 48, 64),
    },
    { base },
  )
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const inputs = () => ({ 'api-key': key, 'base-url': images.url })
const sent = (call: number) => {
  const { path, files } = images.calls[call]!
  const pictures = files.filter(({ name }) => name !== 'mask')
  return {
    path: path.split('/').at(-1),
    pictures: pictures.map(({ bytes }) => bytes),
    types: pictures.map(({ type, filename }) => [type, filename !== undefined]),
    masks: files.filter(({ name }) => name === 'mask').map(({ bytes }) => bytes),
  }
}

it('brand images of the base branch arrive in their order, and the mask with the edit', async () => {
  const drawn = await scene.run({ inputs: inputs() })
  expect(drawn).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(sent(0)).toMatchObject({ path: 'edits', pictures: [look, ink], masks: [] })
  expect(sent(0).types).toEqual([
    ['image/png', true],
    ['image/png', true],
  ])

  const edited = await scene.run({
    inputs: {
      ...inputs(),
      command: 'regenerate',
      posts: tides,
      instruction: 'fog',
      mask: 'mask.png',
    },
  })
  expect(edited.code).toBe(0)
  const { path, pictures, masks } = sent(1)
  expect(path).toBe('edits')
  expect(pictures.slice(1)).toEqual([look, ink])
  expect(pictures[0]!.subarray(1, 4).toString()).toBe('PNG')
  expect(masks).toHaveLength(1)
  expect(sniff(masks[0]!)).toMatchObject({ format: 'png', width: 1536, height: 864 })
  expect(hasAlpha(masks[0]!)).toBe(true)
})

it('brand images go along with the softened try', async () => {
  const error = { message: 'No.', type: 'image_generation_user_error', code: 'moderation_blocked' }
  images.next({ status: 400, body: { error } })
  const job = await scene.run({ inputs: inputs() })
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(images.calls).toHaveLength(2)
  expect(sent(1)).toMatchObject({ path: 'edits', pictures: [look, ink] })
})
