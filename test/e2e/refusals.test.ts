import sharp from 'sharp'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { type Fault, type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')
const hero = 'src/assets/hero/tides.webp'
const one = { [tides]: post('A bloody tale') }
const soft = { ...one, '.github/hero-images.yml': `soften: true\n${smallPictures}` }
const refused: Fault = {
  status: 400,
  body: {
    error: {
      message: 'Your request was rejected by the safety system. safety_violations=[violence].',
      type: 'image_generation_user_error',
      param: null,
      code: 'moderation_blocked',
    },
  },
}

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const inputs = (more: Record<string, string> = {}) => ({
  'api-key': key,
  'base-url': images.url,
  ...more,
})
const comment = async () => (await scene.repo.comments(scene.pull.number))[0]!.body as string
const record = async () =>
  JSON.parse((await scene.repo.read(scene.branch, recordPath(tides)))!.toString())
async function again(more: Record<string, string>) {
  const payload = { inputs: {}, repository: await scene.repo.json() }
  const ref = `refs/heads/${scene.branch}`
  return scene.runOn(
    { name: 'workflow_dispatch', ref, payload },
    { inputs: inputs({ posts: tides, ...more }) },
  )
}

it('softens a refused prompt once, and says why and with what', async () => {
  scene = await openScene(soft)
  images.next(refused)
  const job = await scene.run({ inputs: inputs({ 'fail-on': 'any' }) })
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  const [first, second] = images.calls.map(({ parameters }) => String(parameters.prompt))
  expect(images.calls).toHaveLength(2)
  expect(first).toContain('bloody')
  expect(second).not.toContain('bloody')
  expect(await record()).toMatchObject({ generator: 'openai', prompt: second })
  for (const text of [await comment(), job.summary]) {
    expect(text).toContain('violence')
    expect(text).toContain('A softened prompt')
    expect(text).toContain('No people')
  }
})

it('draws a card where the softened prompt is refused too, and asks no third time', async () => {
  scene = await openScene(soft)
  images.next(refused, refused, refused)
  const job = await scene.run({ inputs: inputs({ 'fail-on': 'any' }) })
  expect(job.code).toBe(0)
  expect(JSON.parse(job.outputs.images!)).toMatchObject([{ generator: 'card', cost: 0 }])
  expect(images.calls).toHaveLength(2)
  expect(await comment()).toContain('A card was drawn instead')
})

it('never gives up an image for a refused edit, and stays green unless told otherwise', async () => {
  scene = await openScene(soft)
  await scene.run({ inputs: inputs() })
  const before = await scene.repo.head(scene.branch)
  const bytes = await scene.repo.read(scene.branch, hero)
  for (const [failOn, code] of [
    ['error', 0],
    ['any', 1],
  ] as const) {
    images.next(refused)
    const job = await again({ instruction: 'more blood', 'fail-on': failOn })
    expect(job.code).toBe(code)
    expect(job.stdout).toMatch(/^::error .*violence.*The present image stays as it is/m)
    expect(JSON.parse(job.outputs.plan!).failed).toMatchObject([{ post: tides, isRefused: true }])
  }
  expect(images.calls.map(({ path }) => path.split('/').at(-1))).toEqual([
    'generations',
    'edits',
    'edits',
  ])
  expect(await scene.repo.head(scene.branch)).toBe(before)
  expect(await scene.repo.read(scene.branch, hero)).toEqual(bytes)
})

it('takes a picture without anything in it for a refusal, and counts it as paid', async () => {
  scene = await openScene(one)
  const black = { create: { width: 512, height: 288, channels: 3, background: '#000' } } as const
  const picture = (await sharp(black).png().toBuffer()).toString('base64')
  images.next({ answer: (good) => ({ ...good, data: [{ b64_json: picture }] }) })
  const job = await scene.run({ inputs: inputs() })
  expect(job.code).toBe(0)
  expect(images.calls).toHaveLength(1)
  expect(JSON.parse(job.outputs.images!)).toMatchObject([{ generator: 'card' }])
  for (const text of [await comment(), job.summary]) {
    expect(text).toContain('a picture that is black: nothing is in it')
    expect(text).toContain('A card was drawn instead')
  }
  expect(job.stdout).toContain('may have been charged: up to $0.0')
})
