import { afterEach, beforeEach, expect, it } from 'vitest'
import { sha256 } from '../../src/ledger/fingerprint.ts'
import { recordPath } from '../../src/ledger/record.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { gradient } from '../helpers/png.ts'
import { alphaPng } from '../pipeline/masks.ts'
import { astroBlog, openScene, post, postPath, type Scene } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')
const one = { [tides]: post('Why the tide is late') }
const brand = gradient('the brand', 64, 48)
const smuggled = gradient('smuggled', 64, 48)
const settings = (list: string, more = '') => ({
  '.github/hero-images.yml': `references: [${list}]\n${more}`,
})

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const run = (more: Record<string, string> = {}) =>
  scene.run({ inputs: { 'api-key': key, 'base-url': images.url, ...more } })
async function dispatch(more: Record<string, string>) {
  const payload = { inputs: {}, repository: await scene.repo.json() }
  const ref = `refs/heads/${scene.branch}`
  const inputs = { 'api-key': key, 'base-url': images.url, ...more }
  return scene.runOn({ name: 'workflow_dispatch', ref, payload }, { inputs })
}
const record = async (ref = scene.branch) =>
  JSON.parse((await scene.repo.read(ref, recordPath(tides)))!.toString())
const comment = async () => (await scene.repo.comments(scene.pull.number))[0]!.body as string

it('sends brand images of the base branch, whatever the pull request puts in their place', async () => {
  scene = await openScene(
    {
      ...one,
      ...settings('brand/look.png, brand/new.png'),
      'brand/look.png': smuggled,
      'brand/new.png': smuggled,
    },
    { base: { ...astroBlog, 'brand/look.png': brand } },
  )
  const job = await run()
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect((await record()).references).toEqual([{ path: 'brand/look.png', sha256: sha256(brand) }])
  const warning = 'The brand image `brand/new.png` is used once it is on `main`'
  expect(job.stdout).toMatch(/^::warning .*The brand image `brand\/new\.png` is used once/m)
  expect(job.stdout.split(warning)).toHaveLength(2)
  expect(await comment()).toContain('brand/new.png')
  expect(await comment()).toContain('**Brand images:** `brand/look.png`')
})

it('takes them from the branch itself where that is what it runs on', async () => {
  scene = await openScene({ ...one, ...settings('brand/new.png'), 'brand/new.png': smuggled })
  const job = await dispatch({ posts: tides })
  expect(job.stdout).not.toContain('is used once it is on')
  expect((await record()).references).toEqual([{ path: 'brand/new.png', sha256: sha256(smuggled) }])
})

it('says which brand image is nowhere, and asks nobody', async () => {
  scene = await openScene({ ...one, ...settings('brand/nope.png') })
  const job = await run()
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(
    /^::error .*file=\.github\/hero-images\.yml.*The brand image `brand\/nope\.png` is not in the repo\. .*commit the image/m,
  )
  expect(images.calls).toEqual([])
})

it('asks the quality of a draft on a pull request, of a final picture by hand, and says so', async () => {
  const levels = { '.github/hero-images.yml': 'quality: { draft: low, final: high }\n' }
  scene = await openScene({ ...one, ...levels })
  await run()
  expect((await record()).quality).toBe('low')
  expect(await comment()).toContain('`gpt-image-2` low')
  await dispatch({ posts: tides })
  expect((await record()).quality).toBe('high')
  await run({ quality: 'final', 'dry-run': 'true' })
  expect(images.calls.map(({ parameters }) => parameters.quality)).toEqual(['low', 'high'])
})

it('fails a post whose mask does not fit its picture, and leaves that', async () => {
  scene = await openScene({ ...one, 'mask.png': alphaPng(64, 64) }, { base: astroBlog })
  await run()
  const before = await scene.repo.head(scene.branch)
  const job = await dispatch({ posts: tides, instruction: 'more fog', mask: 'mask.png' })
  expect(job.stdout).toMatch(
    /^::error .*The mask `mask\.png` is 64x64, the present image .* is 1536x864/m,
  )
  expect(images.calls).toHaveLength(1)
  expect(await scene.repo.head(scene.branch)).toBe(before)
})
