import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../helpers/github-front.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** After the commit: whatever GitHub or the runner's disk answers, the run tells what it did. */

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
const run = (env: Readonly<Record<string, string>> = {}, inputs = {}) =>
  scene.run({
    inputs: { 'api-key': key, 'base-url': images.url, review: 'required', ...inputs },
    env,
  })

const writes = (part: string) => (request: { method: string; path: string }) =>
  request.method !== 'GET' && request.path.includes(part)
const reads = (part: string) => (request: { method: string; path: string }) =>
  request.method === 'GET' && request.path.includes(part)

describe('the outputs, the summary and the colour stay', () => {
  it.each<[string, ReturnType<typeof writes>, Fault]>([
    ['502 at the comment', writes('/comments'), { status: 502 }],
    ['502 at the comments', reads('/comments'), { status: 502 }],
    ['502 at the check', writes('/check-runs'), { status: 502 }],
    ['422 at the check', writes('/check-runs'), { status: 422 }],
    ['404 at the comment', writes('/comments'), { status: 404 }],
    ['422 at the comment', writes('/comments'), { status: 422 }],
    ['half a JSON of comments', reads('/comments'), { half: true }],
    ['no JSON of comments', reads('/comments'), { rewrite: () => ({}) }],
  ])('%s', async (_, when, fault) => {
    scene.gh.fault(when, fault)
    const job = await run()
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('1')
    expect(job.outputs.commit).toBe(await scene.repo.head(scene.branch))
    expect(JSON.parse(job.outputs.images!)).toHaveLength(1)
    expect(job.summary).toContain('Why the tide is late')
    expect(job.stdout).toMatch(/^::warning/m)
    expect(job.stdout).not.toContain('Unexpected error')
  })

  it('a comment that GitHub cannot take is given up soon', async () => {
    scene.gh.fault(writes('/comments'), { status: 502 })
    const job = await run()
    expect(job.outputs.count).toBe('1')
    // Three tries, with what is there read again between them; nothing of that a second time.
    expect(scene.gh.requests.filter(writes('/comments'))).toHaveLength(3)
    expect(job.seconds).toBeLessThan(15)
  })

  it('the check is sent once more, as the same one', async () => {
    scene.gh.fault(writes('/check-runs'), { status: 502 }, 1)
    const job = await run()
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(job.stdout).not.toMatch(/^::warning/m)
    const sent = scene.gh.requests.filter(writes('/check-runs'))
    expect(sent).toHaveLength(2)
  })

  it.each(['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT'])('%s cannot be written', async (name) => {
    const dir = mkdtempSync(join(tmpdir(), 'hero-gone-'))
    rmSync(dir, { recursive: true })
    const job = await run({ [name]: join(dir, 'file') }, { 'fail-on': 'never' })
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(/^::warning.*could not be written/m)
    expect(await scene.repo.comments(scene.pull.number)).toHaveLength(1)
    if (name === 'GITHUB_STEP_SUMMARY') expect(job.outputs.count).toBe('1')
    else expect(job.summary).toContain('Why the tide is late')
  })

  it('a full disk under the summary leaves the outputs', async () => {
    // Every write to it fails with ENOSPC.
    const job = await run({ GITHUB_STEP_SUMMARY: '/dev/full' })
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(job.stdout).toMatch(/^::warning.*summary could not be written/m)
  })
})

describe('where GitHub does not say whose the token is', () => {
  const comments = async () => (await scene.repo.comments(scene.pull.number)).length
  const asks = ({ path }: { path: string }) => path === '/graphql'
  const asPerson = () => ({ 'github-token': scene.gh.tokenOf('acme') })
  const other = async () => {
    await scene.repo.commit(scene.branch, { [postPath('ropes')]: post('Ropes') })
  }

  it('for a moment: it is asked again, and the comment stays one', async () => {
    await run({}, asPerson())
    await other()
    scene.gh.fault(asks, { status: 502 }, 2)
    const job = await run({}, asPerson())
    expect(job.code).toBe(0)
    expect(await comments()).toBe(1)
    expect((await scene.repo.comments(scene.pull.number))[0]!.body).toContain('Ropes')
  })

  it('at all: no second comment is written, and that is told', async () => {
    // Nobody is heard, so what the comment shows is not remembered.
    const inputs = { ...asPerson(), review: 'off' }
    await run({}, inputs)
    await other()
    scene.gh.fault(asks, { status: 502 })
    const job = await run({}, inputs)
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(job.stdout).toMatch(/^::warning.*does not say whose the token is/m)
    expect(await comments()).toBe(1)
  })

  it('our comment is known by what GitHub said when we wrote it', async () => {
    const inputs = { ...asPerson(), review: 'optional' }
    await run({}, inputs)
    await other()
    scene.gh.fault(asks, { status: 502 })
    const job = await run({}, inputs)
    expect(job.stdout).not.toMatch(/^::warning/m)
    expect(await comments()).toBe(1)
    expect((await scene.repo.comments(scene.pull.number))[0]!.body).toContain('Ropes')
  })

  it('the comment of the workflow’s own token is known all the same', async () => {
    await run()
    await other()
    scene.gh.fault(asks, { status: 502 })
    const job = await run()
    expect(job.stdout).not.toMatch(/^::warning/m)
    expect(await comments()).toBe(1)
    expect((await scene.repo.comments(scene.pull.number))[0]!.body).toContain('Ropes')
  })
})
