import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ChatServer, startChatServer } from '../helpers/chat-server.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene, smallBlog, smallPictures } from './blog.ts'

/** Two runs at once keep within one limit in dollars with all that they send, not with their pictures alone. */

const key = 'sk-test-0123456789abcdef'
const [tides, boats] = [postPath('tides'), postPath('boats')]
const prices = 'prices: { gpt-image-2: { image: 0.04 }, small: { text-in: 1, text-out: 100 } }\n'
const base = { ...smallBlog, '.github/hero-images.yml': `${smallPictures}${prices}` }
const withConcept = (title: string) => post(title, 'hero_images: { concept: a boat }\n')

let images: ImagesServer
let chat: ChatServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  chat = await startChatServer({ key, images: images.url })
})
afterEach(async () => {
  await scene.close()
  await chat.close()
  await images.close()
})

const asked = async (times: number) => {
  while (images.calls.length < times) await setTimeout(20)
}

const inputs = () => ({ 'api-key': key, 'base-url': chat.url })

/** A pull request with one post, and, once its picture is asked for, a push of another. */
async function both(more: Readonly<Record<string, string>>) {
  const options = { inputs: { ...inputs(), ...more } }
  const before = await scene.repo.head('main')
  await scene.repo.commit('more', { [boats]: withConcept('Boats') }, { from: 'main' })
  const first = scene.run(options)
  await asked(1)
  const payload = { before, repository: await scene.repo.json() }
  const second = scene.runOn({ name: 'push', ref: 'refs/heads/more', payload }, options)
  return Promise.all([first, second])
}

it('a request that failed is sent no second time on dollars that another run has reserved', async () => {
  scene = await openScene({ [tides]: post('Tides') }, { base })
  // It may have been charged, and fails when the other run is drawing.
  const body = { error: { message: 'Try later.' } }
  images.next({ status: 500, body, after: 6000 }, { delay: 9000 })
  const [first, second] = await both({ 'max-cost-per-month': '0.09' })
  expect(first).toMatchObject({ code: 1, outputs: { count: '0' } })
  expect(first!.stdout).toContain('another attempt would go beyond the budget')
  expect(second).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(images.calls).toHaveLength(2)
})

it('words are not asked for with dollars that another run has paid since', async () => {
  scene = await openScene({ [tides]: withConcept('Tides') }, { base })
  const words = { 'text-model': 'small' }
  const plan = await scene.run({ inputs: { ...inputs(), ...words, 'dry-run': 'true' } })
  expect(plan.code, plan.stdout + plan.stderr).toBe(0)
  const { most } = JSON.parse(plan.outputs.plan!).draw[0].words
  expect(most).toBeGreaterThan(0.1)
  // In truth it costs what it costs at most.
  const usage = { prompt_tokens: 900, completion_tokens: 40, cost: most }
  chat.reply(() => ({ answer: { usage } }))
  images.next({ delay: 9000 }, { delay: 1000 })
  const limit = 2 * 0.04 + 1.5 * most
  const jobs = await both({ ...words, 'max-cost-per-month': limit.toFixed(6) })
  expect(jobs.map(({ outputs }) => outputs.count)).toEqual(['1', '1'])
  expect(jobs[0]!.summary).toContain('no alternative text: it is beyond the limit')
  expect(jobs.reduce((sum, { outputs }) => sum + Number(outputs.cost), 0)).toBeLessThan(limit)
  expect(chat.calls).toHaveLength(1)
})
