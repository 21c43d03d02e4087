import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Fault } from '../helpers/github-front.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** An answer of GitHub that is not what it must be is asked for once more, or told in our words. */

const key = 'sk-test-0123456789abcdef'
let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  scene = await openScene({ [postPath('tides')]: post('Why the tide is late') })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const run = () => scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
const reads = (part: RegExp) => (request: { method: string; path: string }) =>
  request.method === 'GET' && part.test(request.path)

const places: [string, RegExp][] = [
  ['pull request', /\/pulls\/\d+$/],
  ['tree', /\/git\/trees\//],
  ['blob', /\/git\/blobs\//],
  ['ref', /\/git\/ref\//],
  ['comparison', /\/compare\//],
]
const faults: [string, Fault][] = [
  ['half', { half: true }],
  ['nothing of it', { rewrite: () => ({ message: 'ok' }) }],
]
const cases = places.flatMap(([what, at]) =>
  faults.map(([how, fault]) => ({ what, how, at, fault })),
)

it.each(cases)('$how of a $what, once: read again', async ({ at, fault }) => {
  scene.gh.fault(reads(at), fault, 1)
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
})

it.each(cases)(
  '$how of a $what, for good: told, before anything is paid',
  async ({ at, fault }) => {
    scene.gh.fault(reads(at), fault)
    const job = await run()
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*GitHub's answer to GET .* is cut off/m)
    expect(job.stdout).not.toContain('Unexpected error')
    expect(images.calls).toHaveLength(0)
  },
)

const push = '.git/git-receive-pack'
it.each([
  ...([push, '/git/commits', '/git/refs/heads', '/comments'] as const).map((part) => [part, true]),
  // Where no pack is taken, all goes by the API.
  ...(['/git/blobs', '/git/trees'] as const).map((part) => [part, false]),
] as [string, boolean][])(
  'half an answer to a write to %s: what was written is there, once',
  async (part, takesPacks) => {
    if (!takesPacks) scene.gh.fault(({ path }) => path.endsWith(push), { status: 403 })
    const isWrite = ({ method, path }: { method: string; path: string }) =>
      method !== 'GET' && path.includes(part)
    scene.gh.fault(isWrite, { half: true }, 1)
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(images.calls).toHaveLength(1)
    expect(await scene.repo.comments(scene.pull.number)).toHaveLength(1)
    expect(scene.gh.requests.some(isWrite)).toBe(true)
  },
)
