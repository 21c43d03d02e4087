import { thumbHashToRGBA } from 'thumbhash'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const text = async (path: string) => String(await scene.repo.read(scene.branch, path))

it.each([
  ['', 'placeholder'],
  ['fields: { placeholder: blur }\n', 'blur'],
])('a post names the placeholder of its picture, by the settings %j in %s', async (more, name) => {
  scene = await openScene({
    [tides]: post('Tides'),
    '.github/hero-images.yml': `placeholder: thumbhash\n${more}${smallPictures}`,
  })
  const job = await scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
  expect(job.code, job.stdout).toBe(0)
  const [, hash] = new RegExp(`^${name}: "?([A-Za-z0-9+/=]+)"?$`, 'm').exec(await text(tides))!
  const { w, h } = thumbHashToRGBA(Buffer.from(hash!, 'base64'))
  expect(w / h).toBeCloseTo(16 / 9, 0)
  expect(JSON.parse(await text(recordPath(tides))).placeholder).toBe(hash)
  // What it says is no other picture: nothing is done a second time.
  const again = await scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
  expect(again.outputs.count).toBe('0')
  expect(images.calls).toHaveLength(1)
})
