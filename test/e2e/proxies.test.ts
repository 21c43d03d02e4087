import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startImagesServer } from '../helpers/images-server.ts'
import { type RefusingProxy, startRefusingProxy } from '../helpers/refusing-proxy.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** Behind a proxy that lets nothing through: one sentence, and no word of money. */

const two = {
  [postPath('tides')]: post('Why the tide is late'),
  [postPath('ropes')]: post('Reading ropes'),
}

let scene: Scene
let proxy: RefusingProxy
beforeEach(async () => {
  scene = await openScene(two)
})
afterEach(async () => {
  await scene.close()
  await proxy.close()
})

describe('the images API', () => {
  it.each([
    ['407 Proxy Authentication Required', 1],
    ['502 Bad Gateway', 8],
  ])('%s', async (status, most) => {
    proxy = await startRefusingProxy(status)
    const job = await scene.run({
      inputs: { 'api-key': 'sk-test-0123456789abcdef', 'base-url': 'https://images.example/v1' },
      env: { https_proxy: proxy.url },
    })
    expect(job.code).toBe(1)
    const errors = job.stdout.match(/^::error.*$/gm) ?? []
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors)
      expect(error).toContain(
        `the proxy lets nothing through to images.example (it answered ${status.slice(0, 3)})`,
      )
    const drawings = proxy.asked.filter((host) => host === 'images.example:443')
    expect(drawings.length).toBeGreaterThan(0)
    // Three at once may be on their way when the first is refused; the list of models is asked for too.
    expect(drawings.length).toBeLessThanOrEqual(most + 2)
    expect(job.stdout + job.summary).not.toMatch(/may have been charged/)
    expect(job.outputs.count).toBe('0')
  })
})

it.each([
  ['407 Proxy Authentication Required', 1],
  ['502 Bad Gateway', 4],
])("a picture's address: %s", async (status, attempts) => {
  proxy = await startRefusingProxy(status)
  const key = 'sk-test-0123456789abcdef'
  const images = await startImagesServer({ key })
  images.next(
    ...[1, 2].map((n) => ({
      answer: () => ({ data: [{ url: `https://pictures.example/${n}` }] }),
    })),
  )
  const job = await scene.run({
    inputs: { 'api-key': key, 'base-url': images.url },
    env: { https_proxy: proxy.url },
  })
  await images.close()
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(
    /^::error.*the drawing was made, but could not be fetched: the proxy lets nothing through to pictures\.example \(it answered \d{3}\)/m,
  )
  expect(job.stdout).toMatch(/may have been charged/)
  const asked = proxy.asked.filter((host) => host === 'pictures.example:443')
  expect(asked).toHaveLength(2 * attempts)
})

it("GitHub's API", async () => {
  proxy = await startRefusingProxy('407 Proxy Authentication Required')
  const job = await scene.run({
    api: 'https://api.github.example',
    inputs: { 'api-key': 'sk-test-0123456789abcdef', 'base-url': 'https://images.example/v1' },
    env: { https_proxy: proxy.url },
  })
  expect(job.code).toBe(1)
  expect(job.stdout.match(/^::error.*$/gm)).toEqual([
    expect.stringMatching(/The proxy lets nothing through to GitHub's API \(it answered 407\)\./),
  ])
  expect(job.stdout).not.toContain('Unexpected')
  expect(proxy.asked).toEqual(['api.github.example:443'])
})
