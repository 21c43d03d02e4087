import { afterEach, beforeEach, expect, it } from 'vitest'
import { startGateway } from '../helpers/dialect-server.ts'
import { gateways } from '../helpers/gateways.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { astroBlog, openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

/** What a run leaves for later, since the money for it is spent: said with its price, drawn when there is more. */

const key = 'sk-test-0123456789abcdef'
const settingsPath = '.github/hero-images.yml'
const tides = postPath('tides')
const boats = postPath('boats')

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})

const run = (inputs: Readonly<Record<string, string>> = {}) =>
  scene.run({ inputs: { 'api-key': key, 'base-url': images.url, ...inputs } })
const plannedIn = ({ outputs }: Awaited<ReturnType<typeof run>>) => JSON.parse(outputs.plan!)
const commentOf = async () => String((await scene.repo.comments(scene.pull.number))[0]?.body)

it('the month counts what earlier runs drew, by the records', async () => {
  scene = await openScene({ [tides]: post('Tides') })
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })

  await scene.repo.commit(scene.branch, { [boats]: post('Boats') }, { message: 'Boats' })
  const kept = await run({ 'max-images-per-month': '1' })
  expect(kept).toMatchObject({ code: 0, outputs: { count: '0' } })
  expect(images.calls).toHaveLength(1)
  expect(kept.summary).toContain('1 of 1 image this month')
  const comment = await commentOf()
  expect(comment).toContain(boats)
  expect(comment).toMatch(/max-images-per-month/)
  expect(comment).toMatch(/\$0\.\d\d/)

  expect(await run({ 'max-images-per-month': '2' })).toMatchObject({ outputs: { count: '1' } })
  expect(images.calls).toHaveLength(2)
})

it('the pull request counts each redrawing of one picture', async () => {
  scene = await openScene({ [tides]: post('Tides') })
  const again = { command: 'regenerate', posts: tides, 'max-images-per-pull-request': '2' }
  expect(await run({ 'max-images-per-pull-request': '2' })).toMatchObject({ code: 0 })
  expect(await run(again)).toMatchObject({ code: 0, outputs: { count: '1' } })
  const last = await run(again)
  expect(last.outputs.count).toBe('0')
  expect(images.calls).toHaveLength(2)
  expect(last.summary).toContain('2 of 2 images for this pull request')
})

it('own prices make the estimate, and `max-cost` holds against it', async () => {
  scene = await openScene({
    [tides]: post('Tides'),
    [boats]: post('Boats'),
    [settingsPath]: `prices:\n  gpt-image-2: { image: 0.30 }\n${smallPictures}`,
  })
  const job = await run({ 'max-cost': '0.50' })
  expect(job).toMatchObject({ code: 0, outputs: { count: '1', cost: '0.3000' } })
  expect(images.calls).toHaveLength(1)
  expect(await commentOf()).toMatch(/\$0\.30/)
})

it('a price that nobody knows counts with the most that it can be, and is never called a cost', async () => {
  const { gateway, base, model } = gateways['sd-cpp']
  const server = await startGateway(gateway)
  try {
    scene = await openScene({ [tides]: post('Tides'), [boats]: post('Boats') }, { base: astroBlog })
    const given = { 'base-url': server.origin + base, model, dialect: 'sd-cpp' }
    const [{ cost: most }] = plannedIn(await run({ ...given, command: 'plan' })).draw
    expect(most).toBeGreaterThan(0.1)
    const job = await run({ ...given, 'max-cost': String(most * 1.5) })
    expect(job).toMatchObject({ code: 0, outputs: { count: '1', cost: '' } })
    const asked = () => server.asked.filter(({ parameters }) => 'prompt' in parameters)
    expect(asked()).toHaveLength(1)
    const comment = await commentOf()
    expect(comment).toContain('cost unknown')
    expect(comment).toMatch(/at most <span>\$<\/span>0\.\d\d, an upper bound/)

    const held = await run({ ...given, 'max-cost-per-month': String(most * 1.5) })
    expect(held).toMatchObject({ outputs: { count: '0' } })
    expect(asked()).toHaveLength(1)
    const own = `prices:\n  ${JSON.stringify(model)}: { image: 0 }\n`
    await scene.repo.commit(scene.branch, { [settingsPath]: own }, { message: 'It is ours' })
    expect(await run({ ...given, 'max-cost': '0.01' })).toMatchObject({ outputs: { count: '1' } })
  } finally {
    await server.close()
  }
})

it('a bound gives way to what the drawings of this repo came to', async () => {
  scene = await openScene({ [tides]: post('Tides'), [boats]: post('Boats') }, { base: astroBlog })
  const flare = { model: 'gpt-image-2.6-flare' }
  const [before] = plannedIn(await run({ ...flare, command: 'plan' })).draw
  expect(before).toMatchObject({ costBasis: 'an upper bound' })
  const first = await run({ ...flare, 'max-cost': String(before.cost * 1.5) })
  expect(first).toMatchObject({ outputs: { count: '1' } })
  expect(first.summary).toContain('is published nowhere')
  expect(await commentOf()).toContain('an upper bound')

  const plan = await run({ ...flare, command: 'plan' })
  const [after] = plannedIn(plan).draw
  expect(after).toMatchObject({ costBasis: 'by 1 drawing of this repo' })
  expect(after.cost).toBeLessThan(before.cost / 2)
  expect(plan.summary).toMatch(/about \$0\.\d\d, by 1 drawing of this repo/)
  expect(plan.summary).not.toContain('published nowhere')
})

it('a settings file lowers the limit of the workflow, and cannot raise it', async () => {
  const limits = (cost: number) => `limits:\n  month: { cost: ${cost} }\n${smallPictures}`
  scene = await openScene(
    { [tides]: post('Tides'), [settingsPath]: limits(0.001) },
    { base: astroBlog },
  )
  expect(await run({ 'max-cost-per-month': '5' })).toMatchObject({ outputs: { count: '0' } })
  await scene.repo.commit(scene.branch, { [settingsPath]: limits(500) }, { message: 'Limits' })
  expect(await run({ 'max-cost-per-month': '0.001' })).toMatchObject({ outputs: { count: '0' } })
  expect(images.calls).toHaveLength(0)
  expect(await run({ 'max-cost-per-month': '5' })).toMatchObject({ outputs: { count: '1' } })
})
