import { deflateSync } from 'node:zlib'
import OpenAI, { toFile } from 'openai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { chunk, gradient, ihdr, SIGNATURE } from '../helpers/png.ts'

/**
 * The server that our tests talk to is itself judged by a stranger: the official client (openai
 * 7.57.0), for generations and edits, what is right and what each rule refuses. We never ask for a
 * stream, so neither does this: the server has none.
 */
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

test('the official client generates several pictures, each another', async () => {
  const answer = await client.images.generate({ model: 'gpt-image-2', prompt: 'x', n: 3 })
  const pictures = answer.data!.map(({ b64_json }) => b64_json)
  expect(new Set(pictures).size).toBe(3)
  expect(sniff(Buffer.from(pictures[2]!, 'base64'))).toMatchObject({ width: 1024, height: 1024 })
})

test('the official client edits several pictures within a mask', async () => {
  const images = ['one', 'two', 'three'].map((name) => gradient(name, 64, 64))
  const before = server.made()
  const answer = await edit({
    image: await Promise.all(images.map((bytes, index) => named(bytes, `${index}.png`))),
    mask: await named(withAlpha(64, 64), 'mask.png'),
    size: '1536x1024',
    n: 2,
  })
  expect(answer.data).toHaveLength(2)
  expect(answer.usage).toMatchObject({ input_tokens_details: { image_tokens: 4096 } })
  expect(server.made()).toBe(before + 2)
  const { path, parameters, files: sentFiles } = server.calls.at(-1)!
  // The client writes its parts in no certain order.
  const files = sentFiles.toSorted((a, b) => a.filename!.localeCompare(b.filename!))
  expect(path).toBe('/v1/images/edits')
  expect(parameters).toEqual({ model: 'gpt-image-2', prompt: 'x', size: '1536x1024', n: '2' })
  const sent = files.map(({ name, filename, type }) => [name, filename, type])
  expect(sent).toEqual([
    ['image[]', '0.png', 'image/png'],
    ['image[]', '1.png', 'image/png'],
    ['image[]', '2.png', 'image/png'],
    ['mask', 'mask.png', 'image/png'],
  ])
  expect(images.every((image, index) => files[index]!.bytes.equals(image))).toBe(true)
})

const small = gradient('small', 64, 64)
const named = (bytes: Uint8Array, name: string, type = 'image/png') => toFile(bytes, name, { type })

/** An edit that is right, but for what the test says. */
async function edit(more: object) {
  const image = await named(small, 'a.png')
  const request = { model: 'gpt-image-2', prompt: 'x', image, ...more }
  return await client.images.edit(request as OpenAI.Images.ImageEditParamsNonStreaming)
}

/** A transparent PNG: what a mask looks like. */
function withAlpha(width: number, height: number, extra: readonly Buffer[] = []): Buffer {
  const header = ihdr(width, height)
  header[9] = 6
  const rows = deflateSync(Buffer.alloc(height * (1 + width * 4)))
  const chunks = [chunk('IHDR', header), ...extra, chunk('IDAT', rows)]
  return Buffer.concat([SIGNATURE, ...chunks, chunk('IEND', Buffer.alloc(0))])
}

test.each<[string, () => Promise<object> | object, string, string]>([
  ['a size', () => ({ size: '1200x630' }), 'divisible by 16', 'invalid_value'],
  ['a quality', () => ({ quality: 'hd' }), "Invalid value: 'hd'", 'invalid_value'],
  ['a number', () => ({ n: 11 }), "Invalid 'n'", 'invalid_value'],
  ['no words', () => ({ prompt: '' }), "'prompt'", 'missing_required_parameter'],
  ['a model', () => ({ model: 'dall-e-2' }), 'does not exist', 'model_not_found'],
  [
    'what only a generation takes',
    () => ({ moderation: 'low' }),
    "Unknown parameter: 'moderation'",
    'unknown_parameter',
  ],
  [
    'a fidelity that this model always has',
    () => ({ input_fidelity: 'high' }),
    'does not support',
    'invalid_input_fidelity_model',
  ],
  ['no picture', () => ({ image: [] }), "'image'", 'missing_required_parameter'],
  [
    '17 pictures',
    async () => ({ image: Array(17).fill(await named(small, 'a.png')) }),
    'too many images',
    'invalid_value',
  ],
  [
    'a picture of another type',
    async () => ({ image: await named(small, 'a.gif', 'image/gif') }),
    "unsupported mimetype ('image/gif')",
    'unsupported_file_mimetype',
  ],
  [
    'an empty picture',
    async () => ({ image: await named(Buffer.alloc(0), 'a.png') }),
    'empty',
    'invalid_value',
  ],
  [
    'a picture of 50 MB',
    async () => ({ image: await named(Buffer.alloc(50 * 2 ** 20, 1), 'a.png') }),
    '50 MB',
    'invalid_value',
  ],
  [
    'a mask that is no PNG',
    async () => ({
      mask: await named(Buffer.from('RIFF0000WEBP, and so on: 26'), 'm.webp', 'image/webp'),
    }),
    'must be a PNG',
    'invalid_value',
  ],
  [
    'a mask without alpha',
    async () => ({ mask: await named(small, 'm.png') }),
    'alpha channel',
    'invalid_value',
  ],
  [
    'a mask of another size',
    async () => ({ mask: await named(withAlpha(64, 32), 'm.png') }),
    'the size of the image',
    'invalid_value',
  ],
  [
    'a mask of 4 MB',
    async () => {
      const extra = [chunk('tEXt', Buffer.alloc(4 * 2 ** 20))]
      return { mask: await named(withAlpha(64, 64, extra), 'm.png') }
    },
    'less than 4 MB',
    'invalid_value',
  ],
])(
  'the official client is told what is wrong with an edit: %s',
  async (_what, wrong, message, code) => {
    const before = server.made()
    const error = await edit(await wrong()).then(
      () => undefined,
      (thrown) => thrown,
    )
    expect(error).toBeInstanceOf(OpenAI.APIError)
    expect(error).toMatchObject({ code, requestID: expect.stringMatching(/^req_/) })
    expect(error.message).toContain(message)
    expect(server.made()).toBe(before)
  },
)

test.each([
  [{ size: '512x512' }, 'minimum pixel budget'],
  [{ size: '1200x630' }, 'divisible by 16'],
  [{ size: '2304x4096' }, 'longest edge'],
  [{ size: '3840x1024' }, 'aspect ratio'],
  [{ size: '3840x2176' }, 'exceeds the current pixel budget'],
  [{ size: 'huge' }, "Invalid value: 'huge'"],
  [{ n: 0 }, "Invalid 'n'"],
  [{ prompt: 'x'.repeat(32_001) }, 'too long'],
  [{ input_fidelity: 'high' }, "Unknown parameter: 'input_fidelity'"],
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
