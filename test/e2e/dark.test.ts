import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRecord, recordPath, writeRecord } from '../../src/ledger/record.ts'
import { darkPrompt } from '../../src/prompts/dark.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { astroBlog, openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

/** The dark version of a hero: an edit of it, in a file and under a key of its own. */

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')
const settingsPath = '.github/hero-images.yml'
const schema = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
const blog = defineCollection({
  loader: glob({ base: './src/content/blog', pattern: '**/*.md' }),
  schema: ({ image }) =>
    z.object({
      title: z.string(),
      cover: z.object({ alt: z.string(), light: image(), dark: image() }).optional(),
    }),
})
export const collections = { blog }
`
/** A blog whose covers come in pairs. */
const pairBlog = {
  ...astroBlog,
  'src/content.config.ts': schema,
  'src/content/blog/first.md': post(
    'First',
    'cover:\n  alt: A ship\n  light: ../../assets/first.png\n  dark: ../../assets/first-dark.png\n',
  ),
  'src/assets/first-dark.png': Buffer.from('not looked at'),
}
const settings = (more = '') => ({
  [settingsPath]: `dark: true\nprices: { gpt-image-2: { image: 0.04 } }\n${more}${smallPictures}`,
})

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true, isVaried: true })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const run = (inputs: Record<string, string> = {}) =>
  scene.run({ inputs: { 'api-key': key, 'base-url': images.url, ...inputs } })
const read = async (path: string) => (await scene.repo.read(scene.branch, path))!
const record = async (path = tides) => JSON.parse((await read(recordPath(path))).toString())
const comment = async () => (await scene.repo.comments(scene.pull.number))[0]!.body as string
const ways = () => images.calls.map(({ path }) => path.replace(/.*\//, ''))

describe('a site whose keys come in pairs', () => {
  it('gets two pictures, the second an edit of the first, each under its own key', async () => {
    scene = await openScene({ [tides]: post('Tides'), ...settings() }, { base: pairBlog })
    const job = await run()
    expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '1', cost: '0.0800' } })
    expect(ways()).toEqual(['generations', 'edits'])
    const [first, second] = images.calls
    expect(second!.parameters.prompt).toBe(darkPrompt)
    expect(second!.parameters.size).toBe(first!.parameters.size)
    expect(second!.files).toHaveLength(1)

    const text = (await read(tides)).toString()
    expect(text).toMatch(/light: (?:"|)\.\.\/\.\.\/assets\/[\w/-]*tides\.webp/)
    expect(text).toMatch(/dark: (?:"|)\.\.\/\.\.\/assets\/[\w/-]*tides-dark\.webp/)
    const kept = await record()
    const { hero, dark } = kept.files
    expect(dark.path).toBe(hero.path.replace('.webp', '-dark.webp'))
    expect(dark.sha256).not.toBe(hero.sha256)
    expect(await sharp(await read(dark.path)).metadata()).toMatchObject({
      width: 192,
      height: 108,
    })
    // The picture that went along is the one that the hero is cut from.
    const sent = await sharp(second!.files[0]!.bytes)
      .resize(192, 108)
      .removeAlpha()
      .raw()
      .toBuffer()
    const shown = await sharp(await read(hero.path))
      .removeAlpha()
      .raw()
      .toBuffer()
    const off = sent.reduce((sum, value, at) => sum + Math.abs(value - shown[at]!), 0) / sent.length
    expect(off).toBeLessThan(4)

    const xmp = Buffer.from((await sharp(await read(dark.path)).metadata()).xmp!).toString()
    expect(xmp).toContain('trainedAlgorithmicMedia')
    expect(xmp).toContain(kept.alt)
    expect(kept.dark).toMatchObject({ prompt: darkPrompt, model: 'gpt-image-2', cost: 0.04 })
    expect(kept.paid).toMatchObject([{ cost: 0.04 }, { cost: 0.04 }])
    const bytes = await read(recordPath(tides))
    expect(Buffer.from(writeRecord(readRecord(bytes)!)).equals(bytes)).toBe(true)
    const said = await comment()
    expect(said).toContain('<b>Dark</b> version')
    expect(said).toContain(`${dark.path}?raw=true`)
    expect(said).toContain(`${hero.path}?raw=true`)
    expect(said).toContain('about $0.08')
    expect(JSON.parse(job.outputs.images!)[0]).toMatchObject({ dark: dark.path, cost: 0.08 })

    const head = await scene.repo.head(scene.branch)
    expect((await run()).outputs.count).toBe('0')
    expect(images.calls).toHaveLength(2)
    expect(await scene.repo.head(scene.branch)).toBe(head)
  })

  it('redraws both', async () => {
    scene = await openScene({ [tides]: post('Tides'), ...settings() }, { base: pairBlog })
    await run()
    const before = await record()
    const again = await run({ command: 'regenerate', posts: tides })
    expect(again).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(ways()).toEqual(['generations', 'edits', 'generations', 'edits'])
    const after = await record()
    expect(after.files.hero.sha256).not.toBe(before.files.hero.sha256)
    expect(after.files.dark.sha256).not.toBe(before.files.dark.sha256)
    expect(after.files.dark.path).toBe(before.files.dark.path)
    expect(after.paid).toHaveLength(4)
  })

  it('has the hero under both again once `dark` is taken back and the post is redrawn', async () => {
    scene = await openScene({ [tides]: post('Tides'), ...settings() }, { base: pairBlog })
    await run()
    const { files } = await record()
    await scene.repo.commit(scene.branch, { [settingsPath]: smallPictures }, { message: 'Light' })
    await run({ command: 'regenerate', posts: tides })
    expect(ways()).toEqual(['generations', 'edits', 'generations'])
    expect((await read(tides)).toString().match(/tides\.webp/g)).toHaveLength(2)
    expect((await read(tides)).toString()).not.toContain('-dark')
    expect((await record()).files).not.toHaveProperty('dark')
    // It would be the dark version of another picture.
    expect((await scene.repo.files(scene.branch)).has(files.dark.path)).toBe(false)
    await scene.repo.commit(scene.branch, settings(), { message: 'Dark' })
    expect(await run({ command: 'regenerate', posts: tides })).toMatchObject({ code: 0 })
    expect((await scene.repo.files(scene.branch)).has(files.dark.path)).toBe(true)
  })

  it('without `dark` has its hero for both, as before', async () => {
    scene = await openScene(
      { [tides]: post('Tides'), [settingsPath]: smallPictures },
      { base: pairBlog },
    )
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(ways()).toEqual(['generations'])
    expect((await read(tides)).toString().match(/tides\.webp/g)).toHaveLength(2)
  })
})

describe('keys', () => {
  it('`fields.dark` names it, and a rule says for which posts', async () => {
    const boats = postPath('boats')
    scene = await openScene({
      [tides]: post('Tides'),
      [boats]: post('Boats'),
      [settingsPath]: `fields: { dark: heroImageDark }\nrules: [{ match: ['**/tides.md'], dark: true }]\n${smallPictures}`,
    })
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '2' } })
    expect(ways().toSorted()).toEqual(['edits', 'generations', 'generations'])
    expect((await read(tides)).toString()).toMatch(/heroImageDark: .*tides-dark\.webp/)
    expect((await read(boats)).toString()).not.toContain('Dark')
    expect((await record(boats)).files).not.toHaveProperty('dark')
  })

  it('without one the file lies beside the hero, and that is said once', async () => {
    const boats = postPath('boats')
    scene = await openScene({ [tides]: post('Tides'), [boats]: post('Boats'), ...settings() })
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '2' } })
    const { files } = await record()
    expect(files.dark.path).toBe(files.hero.path.replace('.webp', '-dark.webp'))
    expect(await read(files.dark.path)).toBeDefined()
    expect((await read(tides)).toString()).not.toContain('-dark')
    expect((await comment()).split('No key of these posts names the dark versions')).toHaveLength(2)
  })
})

it('a card gets a card in the dark, free of charge', async () => {
  scene = await openScene(
    { [tides]: post('Tides'), ...settings('card: { background: "#fdf6ec" }\n') },
    { base: pairBlog },
  )
  const job = await run({ generator: 'card', 'max-images': '1' })
  expect(job).toMatchObject({ code: 0, outputs: { count: '1', cost: '0.0000' } })
  expect(images.calls).toEqual([])
  const { files, ...kept } = await record()
  expect(kept).not.toHaveProperty('dark')
  expect(kept).not.toHaveProperty('paid')
  const lightness = async (path: string) => {
    const { channels } = await sharp(await read(path)).stats()
    return channels.slice(0, 3).reduce((sum, { mean }) => sum + mean, 0) / 3
  }
  expect(await lightness(files.hero.path)).toBeGreaterThan(150)
  expect(await lightness(files.dark.path)).toBeLessThan(80)
  expect((await read(tides)).toString()).toMatch(/dark: .*tides-dark\.webp/)
})

it('an edit that is refused leaves the hero, and is not asked for again', async () => {
  scene = await openScene({ [tides]: post('Tides'), ...settings('fields: { dark: night }\n') })
  const error = { code: 'moderation_blocked', message: 'Your request was rejected.' }
  images.next({ delay: 0 }, { status: 400, body: { error } })
  const job = await run()
  expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '1', cost: '0.0400' } })
  expect(ways()).toEqual(['generations', 'edits'])
  expect(await comment()).toMatch(/There is no dark version of this picture: .*redraw/)
  expect((await read(tides)).toString()).not.toContain('night')
  expect((await run()).outputs.count).toBe('0')
  expect(images.calls).toHaveLength(2)
})

it('both drawings are kept for good where the settings ask', async () => {
  scene = await openScene({ [tides]: post('Tides'), ...settings('keep-original: true\n') })
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
  const { original, dark } = await record()
  const files = await scene.repo.files((await scene.repo.ref('refs/hero-images/originals'))!)
  expect([...files.keys()].toSorted()).toEqual([original.sha256, dark.sha256].toSorted())
  expect(files.get(dark.sha256)!.sha).toBe(dark.blob)
})

describe('an API that edits nothing', () => {
  it('leaves the hero, with one message, and is paid once', async () => {
    const boats = postPath('boats')
    scene = await openScene(
      { [tides]: post('Tides'), [boats]: post('Boats'), ...settings() },
      { base: pairBlog },
    )
    const missing = {
      status: 404,
      body: { error: { message: 'Invalid URL (POST /v1/images/edits)' } },
    }
    images.next({ delay: 0 }, missing, { delay: 0 }, missing)
    const job = await run({ concurrency: '1' })
    expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '2', cost: '0.0800' } })
    expect(ways()).toEqual(['generations', 'edits', 'generations', 'edits'])
    const kept = await record()
    expect(kept.files).not.toHaveProperty('dark')
    expect(kept.paid).toHaveLength(1)
    // The schema wants both: the hero stands for its dark version.
    expect((await read(tides)).toString().match(/tides\.webp/g)).toHaveLength(2)
    expect((await comment()).split('There is no dark version of this picture')).toHaveLength(2)
    expect((await run()).outputs.count).toBe('0')
    expect(images.calls).toHaveLength(4)
  })

  it('is told before anything is drawn where that is known', async () => {
    scene = await openScene({ [tides]: post('Tides'), ...settings() }, { base: pairBlog })
    const plan = await run({ 'dry-run': 'true', dialect: 'together' })
    expect(plan, plan.stdout).toMatchObject({ code: 0 })
    expect(plan.summary.split('`dark` had no effect')).toHaveLength(2)
    expect(JSON.parse(plan.outputs.plan!)).toMatchObject({ cost: 0.04 })
  })
})

describe('limits', () => {
  it('count both before either is asked for', async () => {
    scene = await openScene({ [tides]: post('Tides'), ...settings() }, { base: pairBlog })
    const few = await run({ 'max-images': '1' })
    expect(few).toMatchObject({ code: 0, outputs: { count: '0' } })
    expect(few.summary).toContain('beyond the limit of 1 image a run')
    expect(few.summary).toContain('0.08 with its dark version')
    expect(await run({ 'max-cost': '0.07' })).toMatchObject({ outputs: { count: '0' } })
    expect(await run({ 'max-images-per-month': '1' })).toMatchObject({ outputs: { count: '0' } })
    expect(images.calls).toEqual([])
    const plan = await run({ 'dry-run': 'true' })
    expect(JSON.parse(plan.outputs.plan!)).toMatchObject({
      cost: 0.08,
      draw: [{ cost: 0.08, dark: expect.stringMatching(/tides-dark\.webp$/) }],
    })
    expect(plan.summary).toContain('With a dark version beside it')
    const limits = { 'max-images': '2', 'max-cost': '0.08', 'max-images-per-month': '2' }
    expect(await run(limits)).toMatchObject({ outputs: { count: '1' } })
    await scene.repo.commit(scene.branch, { [postPath('boats')]: post('Boats') }, { message: 'B' })
    expect(await run({ 'max-images-per-month': '3' })).toMatchObject({ outputs: { count: '0' } })
    expect(await run({ 'max-images-per-month': '4' })).toMatchObject({ outputs: { count: '1' } })
    expect(images.calls).toHaveLength(4)
  })
})
