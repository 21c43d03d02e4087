import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LoggedRequest } from '../helpers/github.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** Objects go up as packs over git's own endpoint; where that is closed, by the REST API as before. */

const key = 'sk-test-0123456789abcdef'
const posts = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [postPath(`p${i}`), post(`Post ${i}`)]),
  )
const isPush = ({ path }: LoggedRequest) => path.endsWith('.git/git-receive-pack')
const isWrite = ({ method, path }: LoggedRequest) =>
  method !== 'GET' && path !== '/graphql' && !path.endsWith('.git/git-receive-pack')

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const open = async (count: number) => {
  scene = await openScene(posts(count))
}
const run = (more: Readonly<Record<string, string>> = {}) =>
  scene.run({ inputs: { 'api-key': key, 'base-url': images.url, 'max-images': '40', ...more } })
const pushes = () => scene.gh.requests.filter(isPush)
const writes = () =>
  scene.gh.requests.filter(isWrite).map(({ method, path }) => `${method} ${path}`)
const heroes = async () =>
  [...(await scene.repo.files(scene.branch)).keys()].filter((path) =>
    /hero\/p\d+\.webp$/.test(path),
  )
/** Refs on which objects hung on their way. */
const onTheirWay = async () => {
  const refs = scene.gh.requests
    .filter(isPush)
    .flatMap(({ body }) => /refs\/\S*objects-\S+/.exec(body)?.[0] ?? [])
  const there = await Promise.all([...new Set(refs)].map((ref) => scene.repo.ref(ref)))
  return there.filter((sha) => sha !== undefined)
}

describe('writes to the REST API', () => {
  it.each([1, 10, 30])('are few, whatever the number of posts: %i', async (count) => {
    await open(count)
    const job = await run()
    expect(job.code, job.stdout).toBe(0)
    expect(await heroes()).toHaveLength(count)
    expect(writes().length, writes().join('\n')).toBeLessThanOrEqual(8)
    expect(pushes().length).toBeGreaterThan(0)
    expect(await onTheirWay()).toEqual([])
  })

  it('make the commit itself, which GitHub signs, and move the branch without force', async () => {
    await open(2)
    await run()
    expect(writes()).toContain('POST /repos/acme/blog/git/commits')
    const move = scene.gh.requests.find(
      ({ method, path }) => method === 'PATCH' && path.includes('/git/refs/heads'),
    )
    expect(JSON.parse(move!.body)).toMatchObject({ force: false })
    expect(pushes().every(({ body }) => !body.includes('refs/heads/'))).toBe(true)
  })
})

describe('where git’s endpoint is closed', () => {
  it.each([403, 404, 405])('%i: all goes by the REST API, told once', async (status) => {
    await open(2)
    scene.gh.fault(isPush, { status })
    const job = await run()
    expect(job.code, job.stdout).toBe(0)
    expect(await heroes()).toHaveLength(2)
    expect(job.stdout.match(/Git’s own endpoint of this repository is not open/g)).toHaveLength(1)
    expect(job.stdout).toContain(`it answers ${status}`)
    expect(pushes()).toHaveLength(1)
    expect(images.calls).toHaveLength(2)
  })

  it('in the middle of a run: what was kept for a pack goes by the REST API too', async () => {
    await open(3)
    let asked = 0
    scene.gh.fault((request) => isPush(request) && ++asked > 4, { status: 403 })
    const job = await run()
    expect(job.code, job.stdout).toBe(0)
    expect(await heroes()).toHaveLength(3)
    expect(images.calls).toHaveLength(3)
    expect(job.stdout).toContain('it answers 403')
  })

  it('for a token that may only read the API says so, before anything is drawn', async () => {
    await open(1)
    scene.gh.forbidWrites()
    const job = await run()
    expect(job.stdout).toContain('contents: write')
    expect(images.calls).toHaveLength(0)
  })
})

describe('in bad weather', () => {
  const isOfDrawings = (request: LoggedRequest) => isPush(request) && /\/pr-1$/.test(request.body)

  it.each([
    ['the answer to a push is lost', { cut: true, forward: true }],
    ['a push is cut', { cut: true }],
    ['half an answer', { half: true }],
    ['a gateway’s error', { status: 502 }],
    ['a gateway’s error after it was done', { status: 502, forward: true }],
  ] as const)('%s: done once, paid once', async (_, fault) => {
    await open(2)
    scene.gh.fault(isOfDrawings, fault, 1)
    const job = await run()
    expect(job.code, job.stdout).toBe(0)
    expect(await heroes()).toHaveLength(2)
    expect(images.calls).toHaveLength(2)
    expect(job.stdout).not.toContain('is not open')
  })

  it('a ref that somebody else moved meanwhile is looked at again', async () => {
    await open(2)
    scene.gh.fault(isOfDrawings, { status: 200, body: 'x' }, 1)
    const job = await run()
    expect(job.code, job.stdout).toBe(0)
    expect(await heroes()).toHaveLength(2)
    expect(images.calls).toHaveLength(2)
  })

  it('a commit whose objects cannot go up as a pack goes by the API', async () => {
    await open(2)
    scene.gh.fault((request) => isPush(request) && request.body.includes('objects-'), {
      status: 403,
    })
    const job = await run()
    expect(job.code, job.stdout).toBe(0)
    expect(await heroes()).toHaveLength(2)
    expect(images.calls).toHaveLength(2)
  })
})
