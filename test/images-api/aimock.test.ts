import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOpenAiGenerator } from '../../src/images-api/openai.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { gradient } from '../helpers/png.ts'

// A stranger's server: what we assume of the API is not only what we wrote down ourselves.
const mock = new LLMock({ port: 0 })
let baseUrl = ''
const b64Json = gradient('mock', 1024, 640).toString('base64')
const request = { size: { width: 1200, height: 630 }, quality: 'low', title: '', kicker: '' }

beforeAll(async () => {
  mock.onImage(/lighthouses/, { image: { b64Json } })
  mock.onImage(/overloaded/, {
    error: { message: 'busy', type: 'server_error' },
    status: 500,
  } as never)
  await mock.start()
  baseUrl = `${mock.url}/v1`
})
afterAll(() => mock.stop())

const generator = () => createOpenAiGenerator({ apiKey: 'test-key', baseUrl, model: 'gpt-image-2' })

test('draws', async () => {
  const drawing = await generator().draw({ ...request, prompt: 'two lighthouses' })
  expect(drawing.picture).toMatchObject({ format: 'png', width: 1024, height: 640 })
  expect(drawing).toMatchObject({ attempts: 1, warnings: [] })
  expect(mock.getLastRequest()).toMatchObject({ path: '/v1/images/generations' })
})

test('edits', async () => {
  const from = sniff(gradient('before', 64, 64))
  const drawing = await generator().draw({ ...request, prompt: 'lighthouses, less blue', from })
  expect(drawing.picture.width).toBe(1024)
  expect(mock.getLastRequest()).toMatchObject({ path: '/v1/images/edits' })
})

test('an error of its own making is understood', async () => {
  const drawing = generator().draw({ ...request, prompt: 'nothing that it knows' })
  await expect(drawing).rejects.toMatchObject({
    failure: 'invalid',
    code: 'no_fixture_match',
    status: 404,
  })
})
