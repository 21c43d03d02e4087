import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** What takes long, or never ends, ends in time and with a word. */

const key = 'sk-test-0123456789abcdef'
let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  scene = await openScene({
    [postPath('tides')]: post('Why the tide is late'),
    [postPath('boats')]: post('Boats'),
  })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const inputs = () => ({ 'api-key': key, 'base-url': images.url })

/** A run that is asked to end as soon as its log says this; how long it then took. */
async function cancelledAt(word: string, signal: NodeJS.Signals) {
  let at = 0
  const job = await scene.run({
    inputs: inputs(),
    onOutput: (text, kill) => {
      if (at > 0 || !text.includes(word)) return
      at = performance.now()
      kill(signal)
    },
  })
  expect(at, job.stdout).toBeGreaterThan(0)
  return { job, after: performance.now() - at }
}

describe('a cancel is heard at once', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('while GitHub asks to wait: %s', async (signal) => {
    scene.gh.fault(({ path }) => path.includes('/git/blobs/'), {
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': '60' },
    })
    const { job, after } = await cancelledAt('asks to wait 60 s', signal)
    // Half a second here; a busy machine takes longer. What does not hear it takes eight.
    expect(after).toBeLessThan(3000)
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*The run was cancelled\./m)
    expect(images.calls).toHaveLength(0)
  })

  it('while the images API asks to wait', async () => {
    const limit = { status: 429, headers: { 'retry-after': '60' }, body: {} }
    images.next(limit, limit, limit)
    const { job, after } = await cancelledAt('waiting 6', 'SIGTERM')
    expect(after).toBeLessThan(3000)
    expect(job.stdout).toMatch(/^::error.*The run was cancelled\./m)
  })
})

it('a picture that is a text of empty comments is looked at once, and the others go on', async () => {
  const comments = Buffer.from('<!---->'.repeat(146)).toString('base64')
  images.next({ answer: () => ({ data: [{ b64_json: comments }] }) })
  const job = await scene.run({ inputs: inputs() })
  expect(job.outputs.count).toBe('1')
  expect(job.seconds).toBeLessThan(20)
  expect(JSON.parse(job.outputs.plan!).failed).toHaveLength(1)
})
