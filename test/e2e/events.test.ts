import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene, smallBlog } from './blog.ts'

/** Events beside those of a pull request, as the runner hands them on. */

const key = 'sk-test-0123456789abcdef'
const tides = { [postPath('tides')]: post('Why the tide is late') }
const zeros = '0'.repeat(40)

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const inputs = (more = {}) => ({ 'api-key': key, 'base-url': images.url, ...more })
const writes = () =>
  scene.gh.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')

describe('a push that is no work of people on a branch', () => {
  it.each([
    ['a tag', () => 'refs/tags/v1'],
    ['a group of the merge queue', () => `refs/heads/gh-readonly-queue/main/pr-1-${zeros}`],
  ])('%s: nothing is read, drawn or written', async (_, ref) => {
    scene = await openScene(tides)
    const after = await scene.repo.head(scene.branch)
    const payload = { before: zeros, after, repository: await scene.repo.json() }
    const job = await scene.runOn({ name: 'push', ref: ref(), payload }, { inputs: inputs() })
    expect(job.code).toBe(0)
    expect(job.stdout).toContain('nothing to do')
    expect(job.stdout).not.toMatch(/^::(error|warning)/m)
    expect(job.outputs).toMatchObject({ count: '0', commit: '' })
    expect(images.calls).toEqual([])
    expect(scene.gh.requests).toEqual([])
  })
})

describe('on the default branch, without a person', () => {
  it.each([
    // The payload of a schedule names no repository.
    ['schedule', () => ({ schedule: '0 4 * * *' })],
    [
      'repository_dispatch',
      (repository: object) => ({
        action: 'published',
        branch: 'main',
        client_payload: {},
        repository,
      }),
    ],
  ])('%s delivers what is missing by a pull request', async (name, payload) => {
    scene = await openScene({}, { base: { ...smallBlog, ...tides } })
    const event = { name, ref: 'refs/heads/main', payload: payload(await scene.repo.json()) }
    const before = await scene.repo.head('main')
    const job = await scene.runOn(event, { inputs: inputs() })
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('1')
    expect(await scene.repo.head('main')).toBe(before)
    const text = (await scene.repo.read('hero-images/main', postPath('tides')))!.toString()
    expect(text).toContain('heroImage:')
    expect(images.calls).toHaveLength(1)
  })

  it('draws nothing again that `posts` names', async () => {
    scene = await openScene({}, { base: { ...smallBlog, ...tides } })
    const event = { name: 'schedule', ref: 'refs/heads/main', payload: {} }
    const posts = postPath('tides')
    await scene.runOn(event, { inputs: inputs({ posts, deliver: 'commit' }) })
    const again = await scene.runOn(event, { inputs: inputs({ posts, deliver: 'commit' }) })
    expect(again.code).toBe(0)
    expect(again.outputs.count).toBe('0')
    expect(images.calls).toHaveLength(1)
  })
})

describe('workflow_run', () => {
  const finished = {
    name: 'workflow_run',
    ref: 'refs/heads/main',
    payload: { action: 'completed' },
  }

  it('works on the pull request that the input names', async () => {
    scene = await openScene(tides)
    const job = await scene.runOn(finished, {
      inputs: inputs({ 'pull-request': String(scene.pull.number) }),
    })
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('1')
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(comment!.body).toContain('Why the tide is late')
  })

  it('draws nothing for a fork: nobody who may write asked for it', async () => {
    scene = await openScene(tides, { fork: 'mallory' })
    const job = await scene.runOn(finished, {
      inputs: inputs({ 'pull-request': String(scene.pull.number) }),
    })
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(/^::notice.*comes from a fork/m)
    expect(images.calls).toEqual([])
    expect(writes()).toEqual([])
  })

  it('says that it needs the number', async () => {
    scene = await openScene(tides)
    const job = await scene.runOn(finished, { inputs: inputs() })
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*names no pull request.*`pull-request`/m)
  })
})
