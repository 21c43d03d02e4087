import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import { altQuestion, conceptQuestion } from '../../src/text-model/question.ts'
import { createWriter } from '../../src/text-model/writer.ts'
import { gradient } from '../helpers/png.ts'

// A stranger's server: what we assume of the API is not only what we wrote down ourselves.
const mock = new LLMock({ port: 0 })
const article = (title: string) => ({
  title,
  description: '',
  language: '',
  headings: [],
  text: '',
})
beforeAll(async () => {
  mock.onMessage(/Lighthouses/, { content: '**Two lighthouses** pass a beam of light.' })
  mock.onMessage(/Tides/, { content: 'A calm sea.' })
  await mock.start()
})
afterAll(() => mock.stop())
const writer = () =>
  createWriter({ apiKey: 'test-key', baseUrl: `${mock.url}/v1`, model: 'gpt-6.1-terra' })

test('writes a concept', async () => {
  const answer = await writer().write(conceptQuestion(article('Lighthouses')))
  expect(answer).toMatchObject({ text: 'Two lighthouses pass a beam of light.', isAnswered: true })
  expect(mock.getLastRequest()).toMatchObject({ path: '/v1/chat/completions' })
})

test('writes what a picture shows', async () => {
  const answer = await writer().write(altQuestion(article('Tides')), {
    picture: sniff(gradient('sea', 64, 64)),
  })
  expect(answer.text).toBe('A calm sea.')
})

test('an error of its own making is understood', async () => {
  const answer = await writer().write(conceptQuestion(article('Nothing that it knows')))
  expect(answer).toMatchObject({ why: expect.stringMatching(/answered 4\d\d/), isAnswered: false })
})
