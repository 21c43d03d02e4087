import OpenAI, { toFile } from 'openai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { gradient } from '../helpers/png.ts'

// The server that our tests talk to is itself judged by a stranger: the official client.
const key = 'sk-test-0123456789abcdef'
let server: ImagesServer
let client: OpenAI
beforeAll(async () => {
  server = await startImagesServer({ key })
  client = new OpenAI({ apiKey: key, baseURL: server.url, maxRetries: 0 })
})
afterAll(() => server.close())

test('the official client generates a picture of the asked size, with usage', async () => {
  const answer = await client.images.generate({
    model: 'gpt-image-2',
    prompt: 'two lighthouses',
    size: '1536x864' as '1536x1024',
    quality: 'medium',
  })
  const picture = sniff(Buffer.from(answer.data![0]!.b64_json!, 'base64'))
  expect(picture).toMatchObject({ format: 'png', width: 1536, height: 864 })
  expect(answer.usage).toMatchObject({ input_tokens: 4, output_tokens: 1078 })
})

test('the official client edits a picture; the server sees its file as it was sent', async () => {
  const image = gradient('before', 64, 64)
  const answer = await client.images.edit({
    model: 'gpt-image-2',
    prompt: 'less blue',
    image: await toFile(image, 'before.png', { type: 'image/png' }),
    size: '1024x1024',
  })
  expect(sniff(Buffer.from(answer.data![0]!.b64_json!, 'base64')).width).toBe(1024)
  const call = server.calls.at(-1)!
  expect(call.parameters).toEqual({ model: 'gpt-image-2', prompt: 'less blue', size: '1024x1024' })
  expect(call.files).toMatchObject([{ name: 'image', filename: 'before.png', type: 'image/png' }])
  expect(call.files[0]!.bytes.equals(image)).toBe(true)
})

test.each([
  [{ size: '512x512' }, 'minimum pixel budget'],
  [{ size: '1200x630' }, 'divisible by 16'],
  [{ size: '2304x4096' }, 'longest edge'],
  [{ size: '3840x1024' }, 'aspect ratio'],
  [{ quality: 'hd' }, "Invalid value: 'hd'"],
  [{ response_format: 'b64_json' }, "Unknown parameter: 'response_format'"],
  [{ model: 'dall-e-3' }, 'does not exist'],
  [{ model: 'gpt-image-1-mini', size: '1536x864' }, 'Supported values'],
  [{ prompt: '' }, "required parameter: 'prompt'"],
])('the official client is told what is wrong with %o', async (wrong, message) => {
  const request = { model: 'gpt-image-2', prompt: 'x', ...wrong } as { prompt: string }
  await expect(client.images.generate(request)).rejects.toThrow(message)
})

test('a file without its own type is refused, as the real API does', async () => {
  const form =
    '--b\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name="model"\r\n\r\ngpt-image-2\r\n--b\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\n\r\nx\r\n--b--\r\n'
  const response = await fetch(`${server.url}/images/edits`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'multipart/form-data; boundary=b' },
    body: form,
  })
  expect(await response.json()).toMatchObject({ error: { code: 'missing_file_mimetype' } })
})

test('the official client lists the models, with the dates of their shutdown', async () => {
  const models = (await client.models.list()).data as { id: string; shutdown_date?: string }[]
  expect(models.find(({ id }) => id === 'gpt-image-1.5')?.shutdown_date).toBe('2026-12-01')
})

test('a wrong key is refused', async () => {
  const stranger = new OpenAI({ apiKey: 'sk-wrong', baseURL: server.url, maxRetries: 0 })
  const call = stranger.images.generate({ model: 'gpt-image-2', prompt: 'x' })
  await expect(call).rejects.toMatchObject({ status: 401, code: 'invalid_api_key' })
})
