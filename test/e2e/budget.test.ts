import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene, smallBlog } from './blog.ts'

/** What a run asks of GitHub, and what it says where GitHub takes no more. */

const key = 'sk-test-0123456789abcdef'
let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const inputs = () => ({ 'api-key': key, 'base-url': images.url })
const posts = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `src/content/blog/2026-01-${String(1 + (n % 28)).padStart(2, '0')}-n${n}.md`,
      post(`Post ${n}`),
    ]),
  )

it('of 700 new posts a fork makes us read some, and all are told', async () => {
  scene = await openScene(posts(700), { fork: 'mallory' })
  const before = scene.gh.requests.length
  const job = await scene.run({ inputs: inputs() })
  expect(job.code).toBe(0)
  expect(scene.gh.requests.length - before).toBeLessThan(100)
  const plan = JSON.parse(job.outputs.plan!)
  expect(plan.draw).toHaveLength(10)
  // Lists are cut, counts are not.
  expect(job.summary).toContain('**10 to draw, 690 skipped**')
  expect(plan.skipped.length + plan.moreSkipped).toBe(690)
  expect(job.summary).toContain('is one of 650 posts that were not read')
  expect(job.summary.length).toBeLessThan(500_000)
})

it('where few of the first lack an image, the others are read', async () => {
  const have = Object.fromEntries(
    Object.keys(posts(90)).map((path) => [
      path,
      post('Has one', 'heroImage: ../../assets/first.png\n'),
    ]),
  )
  scene = await openScene({ ...have, [postPath('zz-last')]: post('The last one') })
  const job = await scene.run({ inputs: inputs() })
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
})

it('an hourly limit that is used up is said in words, with when it ends', async () => {
  scene = await openScene({ [postPath('tides')]: post('Tides') })
  const reset = Math.floor(Date.now() / 1000) + 50 * 60
  scene.gh.fault(({ path }) => path.includes('/git/blobs/'), {
    status: 403,
    body: { message: 'API rate limit exceeded for installation ID 1.' },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  })
  const job = await scene.run({ inputs: inputs() })
  expect(job.code).toBe(1)
  const ends = new Date(reset * 1000).toISOString().slice(11, 16)
  expect(job.stdout).toContain(
    `hourly limit of this token is used up. It begins anew at ${ends} UTC.`,
  )
  expect(job.stdout).not.toContain('Unexpected error')
})

it('a conversation of which there is always more ends', async () => {
  scene = await openScene({ [postPath('tides')]: post('Tides') })
  const next = `<${scene.gh.url}/repos/acme/blog/issues/${scene.pull.number}/comments?page=2>; rel="next"`
  const isList = ({ method, path }: { method: string; path: string }) =>
    method === 'GET' && path.includes('/comments')
  scene.gh.fault(isList, { status: 200, body: [], headers: { link: next } })
  expect(await scene.run({ inputs: inputs() })).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(scene.gh.requests.filter(isList).length).toBeLessThanOrEqual(300)
})

describe('what is a symbolic link is refused, before anything is paid', () => {
  it.each([
    ['.github/hero-images.yml', 'The settings file'],
    ['.github/hero-images/brand.md', 'The brand template'],
    ['look.ttf', 'The font', 'card: { font: look.ttf }\n'],
    ['look.png', 'The brand image', 'references: [look.png]\n'],
  ])('%s', async (path, what, settings = '') => {
    const base = {
      ...smallBlog,
      ...(settings !== '' && { '.github/hero-images.yml': settings }),
      'shared/x': 'limits: { images: 0 }\n',
      [path]: { link: path.includes('/') ? '../shared/x' : 'shared/x' },
    }
    scene = await openScene({ [postPath('tides')]: post('Tides') }, { base })
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(1)
    expect(job.stdout).toContain(`${what} \`${path}\` is a symbolic link.`)
    expect(images.calls).toHaveLength(0)
  })
})

it('a run by hand draws nothing for a fork that was pushed to since', async () => {
  scene = await openScene({ [postPath('tides')]: post('Tides') }, { fork: 'mallory' })
  const byHand = (asked: string) => {
    const stop = scene.gh.fault(({ path }) => /\/actions\/runs\/\d+$/.test(path), {
      status: 200,
      body: { id: 77, created_at: asked },
    })
    return scene
      .runOn(
        { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: {} },
        {
          inputs: { ...inputs(), 'pull-request': String(scene.pull.number) },
          env: { GITHUB_RUN_ID: '77' },
        },
      )
      .finally(stop)
  }
  const late = await byHand('2020-01-01T00:00:00Z')
  expect(images.calls).toHaveLength(0)
  expect(late.stdout).toContain('Somebody pushed to the fork after this was said')
  await byHand(new Date(Date.now() + 3_600_000).toISOString())
  expect(images.calls).toHaveLength(1)
})
