import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sha256 } from '../../src/ledger/fingerprint.ts'
import { recordPath } from '../../src/ledger/record.ts'
import { manifestStoreOf } from '../../src/pictures/provenance/manifest-store.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

/** What the images API's own file said is told before it is cut away, and the file is kept where one asks for it. */

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')
const settings = '.github/hero-images.yml'

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const run = () => scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
const record = async () =>
  JSON.parse((await scene.repo.read(scene.branch, recordPath(tides)))!.toString())

/** A picture of the images API as it gives it, with Content Credentials. */
function signed(base64: string): Buffer {
  const file = readFileSync(new URL('../pictures/provenance/signed.png', import.meta.url))
  const body = Buffer.concat([Buffer.from('caBX'), manifestStoreOf(sniff(file))!])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  const png = Buffer.from(base64, 'base64')
  return Buffer.concat([png.subarray(0, 33), length, body, sum, png.subarray(33)])
}

const originals = () => scene.repo.ref('refs/hero-images/originals')

it('keeps a signed original as it came, and its record says who signed it', async () => {
  scene = await openScene({
    [tides]: post('Tides'),
    [settings]: `keep-original: true\n${smallPictures}`,
  })
  let original: Buffer = Buffer.alloc(0)
  images.next({
    answer: (good) => {
      original = signed(String(good.data[0]!.b64_json))
      return { ...good, data: [{ b64_json: original.toString('base64') }] }
    },
  })
  const job = await run()
  expect(job.code, job.stdout).toBe(0)
  const told = (await record()).original
  expect(told).toMatchObject({
    sha256: sha256(original),
    c2pa: {
      manifest: expect.stringMatching(/^urn:uuid:/),
      signer: 'Picture Signing (Example Images Inc.)',
      tool: 'Example Images',
    },
  })
  const at = (await originals())!
  expect([...(await scene.repo.files(at)).keys()]).toEqual([told.sha256])
  expect((await scene.repo.read(at, told.sha256))!.equals(original)).toBe(true)
})

it('keeps none unasked, and an unsigned one is said to have no credentials', async () => {
  scene = await openScene({ [tides]: post('Tides') })
  expect((await run()).code).toBe(0)
  expect((await record()).original).not.toHaveProperty('c2pa')
  expect(await originals()).toBeUndefined()
})
