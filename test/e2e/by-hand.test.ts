import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { astroBlog, openScene, post, postPath, type Scene, smallBlog } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const one = { [postPath('tides')]: post('Why the tide is late') }

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

async function dispatch(branch: string, more: Record<string, string> = {}) {
  const payload = { inputs: {}, repository: await scene.repo.json() }
  return scene.runOn(
    { name: 'workflow_dispatch', ref: `refs/heads/${branch}`, payload },
    { inputs: inputs(more) },
  )
}

describe('workflow_dispatch', () => {
  it('draws a named post again, as an edit of its picture by the instruction', async () => {
    scene = await openScene(one)
    await scene.run({ inputs: inputs() })
    const before = await scene.repo.read(scene.branch, 'src/assets/hero/tides.webp')
    const text = await scene.repo.read(scene.branch, postPath('tides'))

    const job = await dispatch(scene.branch, {
      posts: postPath('tides'),
      instruction: 'less blue, more fog',
    })
    expect(job.code).toBe(0)
    expect(images.calls.map(({ path }) => path)).toEqual([
      '/v1/images/generations',
      '/v1/images/edits',
    ])
    expect(images.calls[1]!.parameters.prompt).toContain('less blue, more fog')
    expect(images.calls[1]!.files).toHaveLength(1)
    expect(await scene.repo.read(scene.branch, 'src/assets/hero/tides.webp')).not.toEqual(before)
    expect(await scene.repo.read(scene.branch, postPath('tides'))).toEqual(text)
  })

  it('leaves the image that a person made, unless force is said', async () => {
    scene = await openScene({
      [postPath('own')]: post('My own', 'heroImage: ../../assets/first.png\n'),
    })
    const job = await dispatch(scene.branch, { posts: postPath('own') })
    expect(job.outputs.count).toBe('0')
    expect(JSON.parse(job.outputs.plan!).skipped).toMatchObject([
      { reason: expect.stringContaining('force: true') },
    ])

    const forced = await dispatch(scene.branch, { posts: postPath('own'), force: 'true' })
    expect(forced.outputs.count).toBe('1')
    const text = (await scene.repo.read(scene.branch, postPath('own')))!.toString()
    expect(text).toContain('heroImage: ../../assets/hero/own.webp')
    expect(await scene.repo.read(scene.branch, 'src/assets/first.png')).toBeDefined()
  })

  it('leaves our image where a person replaced it', async () => {
    scene = await openScene(one)
    await scene.run({ inputs: inputs() })
    await scene.repo.commit(scene.branch, { 'src/assets/hero/tides.webp': Buffer.from('mine') })
    const job = await dispatch(scene.branch, { posts: postPath('tides') })
    expect(job.outputs.count).toBe('0')
    expect(images.calls).toHaveLength(1)
  })

  it('says which name matches nothing', async () => {
    scene = await openScene(one)
    const job = await dispatch(scene.branch, { posts: 'src/content/blog/tidse.md' })
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error .*tidse\.md/m)
  })

  it('opens a pull request for the default branch, and keeps to it', async () => {
    scene = await openScene({ [postPath('later')]: post('Later') })
    await scene.repo.commit('main', one)
    const main = await scene.repo.head('main')
    const job = await dispatch('main')
    expect(job.code).toBe(0)
    expect(await scene.repo.head('main')).toBe(main)
    expect(job.outputs['comment-url']).toContain('/pull/')
    const [commit] = await scene.repo.log('hero-images/main')
    expect(commit!.sha).toBe(job.outputs.commit)

    const again = await dispatch('main')
    expect(again.outputs.commit).toBe('')
    expect(images.calls).toHaveLength(1)

    await scene.repo.commit('main', { [postPath('ropes')]: post('Ropes') })
    const third = await dispatch('main')
    expect(images.calls).toHaveLength(2)
    expect(third.outputs['comment-url']).toBe(job.outputs['comment-url'])
    const files = await scene.repo.files('hero-images/main')
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['src/assets/hero/tides.webp', 'src/assets/hero/ropes.webp']),
    )
  })

  it('plans without drawing when asked', async () => {
    scene = await openScene(one, { base: astroBlog })
    const job = await dispatch(scene.branch, { 'dry-run': 'true' })
    expect(images.calls).toHaveLength(0)
    const plan = JSON.parse(job.outputs.plan!)
    expect(plan.draw).toMatchObject([{ post: postPath('tides'), size: '1536x864' }])
    expect(plan.cost).toBeCloseTo(0.0323, 2)
    expect(job.summary).toContain('dry run')
  })
})

describe('push', () => {
  it('draws for what the push added', async () => {
    scene = await openScene(one)
    const before = await scene.repo.head(scene.branch)
    await scene.repo.commit(scene.branch, { [postPath('ropes')]: post('Ropes') })
    const payload = { before, repository: await scene.repo.json() }
    const job = await scene.runOn(
      { name: 'push', ref: `refs/heads/${scene.branch}`, payload },
      { inputs: inputs() },
    )
    expect(JSON.parse(job.outputs.images!)).toMatchObject([{ post: postPath('ropes') }])
    expect(job.outputs.count).toBe('1')
  })

  it('that creates a branch draws for what the default branch lacks, and for nothing older', async () => {
    scene = await openScene(one, {
      base: { ...smallBlog, [postPath('old')]: post('Old and without a picture') },
    })
    const payload = { before: '0'.repeat(40), repository: await scene.repo.json() }
    const job = await scene.runOn(
      { name: 'push', ref: `refs/heads/${scene.branch}`, payload },
      { inputs: inputs() },
    )
    expect(JSON.parse(job.outputs.images!)).toMatchObject([{ post: postPath('tides') }])
  })
})

it('lists what is beyond the limits instead of drawing it', async () => {
  scene = await openScene(
    Object.fromEntries(
      Array.from({ length: 5 }, (_, n) => [postPath(`post-${n}`), post(`Post ${n}`)]),
    ),
  )
  const job = await scene.run({ inputs: inputs({ 'max-images': '3', 'max-cost': '0.07' }) })
  expect(images.calls).toHaveLength(2)
  const reasons = JSON.parse(job.outputs.plan!).skipped.map(
    ({ reason }: { reason: string }) => reason,
  )
  expect(reasons).toHaveLength(3)
  expect(reasons.join()).toContain('max-cost')
})

it('says one clear thing about an event that it does not know', async () => {
  scene = await openScene(one)
  const job = await scene.runOn({ name: 'release', ref: 'refs/tags/v1', payload: {} })
  expect(job.code).toBe(1)
  expect(job.stdout.match(/^::error/gm)).toHaveLength(1)
  expect(job.stdout).toContain('workflow_dispatch')
})
