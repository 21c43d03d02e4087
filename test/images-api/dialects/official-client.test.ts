import { createHash } from 'node:crypto'
import OpenAI, { toFile } from 'openai'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PictureError } from '../../../src/errors.ts'
import { createOpenAiGenerator } from '../../../src/images-api/openai.ts'
import { fit } from '../../../src/pictures/fit.ts'
import type { DrawRequest, Picture } from '../../../src/pictures/generator.ts'
import { sniff } from '../../../src/pictures/sniff.ts'
import { type Call, type ImagesServer, startImagesServer } from '../../helpers/images-server.ts'
import { maskOf } from '../../helpers/mask.ts'
import { gradient } from '../../helpers/png.ts'

/** Our edits beside those of OpenAI's own client, as a server that keeps OpenAI's rules sees them. */

const key = 'sk-test-0123456789abcdef'
let server: ImagesServer
let client: OpenAI
beforeEach(async () => {
  server = await startImagesServer({ key })
  client = new OpenAI({ apiKey: key, baseURL: server.url, maxRetries: 0 })
})
afterEach(() => server.close())

const request: DrawRequest = {
  prompt: 'less blue',
  size: { width: 1024, height: 1024 },
  quality: 'low',
  title: '',
  kicker: '',
}
const [a, b, c] = ['a', 'b', 'c'].map((seed) => sniff(gradient(seed, 96, 64))) as [
  Picture,
  Picture,
  Picture,
]
/** The right half may change. */
const mask = sniff(maskOf(96, 64, (x) => (x < 48 ? 255 : 0)))

const draw = (wanted: Partial<DrawRequest>, dialect: 'openai' | 'generic' = 'openai') =>
  createOpenAiGenerator({ apiKey: key, baseUrl: server.url, model: 'gpt-image-2', dialect }).draw({
    ...request,
    ...wanted,
  })

const fileOf = ({ format, bytes }: Picture, name: string) =>
  toFile(bytes, `${name}.${format}`, { type: `image/${format}` })

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** All but the boundary, the names of files and the bytes of a mask, which we make anew. */
const seen = ({ path, parameters, files }: Call) => ({
  path,
  parameters,
  // The client encodes what it sends side by side: only the order of one name's is sure.
  files: files
    .map(({ name, type, bytes, filename }) => ({
      name,
      type,
      hasFilename: filename !== undefined && filename !== '',
      bytes: name === 'mask' ? undefined : hashOf(bytes),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name)),
})

const shared = {
  model: 'gpt-image-2',
  prompt: 'less blue',
  size: '1024x1024',
  quality: 'low',
} as const

test('one picture', async () => {
  await client.images.edit({ ...shared, image: await fileOf(a, 'a') })
  await draw({ from: a })
  expect(seen(server.calls[1]!)).toEqual(seen(server.calls[0]!))
})

test('several pictures and a mask', async () => {
  const image = await Promise.all([a, b, c].map((one, index) => fileOf(one, `${index}`)))
  await client.images.edit({ ...shared, image, mask: await fileOf(mask, 'mask') })
  const drawing = await draw({ from: a, references: [b, c], mask })
  expect(seen(server.calls[1]!)).toEqual(seen(server.calls[0]!))
  expect(seen(server.calls[1]!).files.map(({ name }) => name)).toEqual([
    'image[]',
    'image[]',
    'image[]',
    'mask',
  ])
  expect(drawing.usage?.inputImageTokens).toBeGreaterThan(0)
})

test('WebP goes to OpenAI as it is, and elsewhere as PNG', async () => {
  const webp = await fit(a, { ...a, format: 'webp' })
  await draw({ from: webp })
  await draw({ from: webp }, 'generic')
  expect(server.calls.map(({ files }) => files[0]!.type)).toEqual(['image/webp', 'image/png'])
})

test('input_fidelity, which gpt-image-2 refuses, is never sent', async () => {
  await draw({ from: a, references: [b] })
  expect(server.calls[0]!.parameters).not.toHaveProperty('input_fidelity')
})

test('sixteen pictures are sent, seventeen are not', async () => {
  const references = Array.from({ length: 16 }, () => b)
  await draw({ references })
  expect(server.calls[0]!.files).toHaveLength(16)
  await expect(draw({ from: a, references })).rejects.toThrow(PictureError)
  expect(server.calls).toHaveLength(1)
})

test('a mask reaches the API as RGBA, transparent exactly where ours is', async () => {
  await draw({ from: a, mask })
  const sent = server.calls[0]!.files.find(({ name }) => name === 'mask')!
  expect(sent).toMatchObject({ filename: 'mask.png', type: 'image/png' })
  const { decode } = await import('../../../src/pictures/codecs.ts')
  const { data, width } = await decode(sniff(sent.bytes))
  const alpha = (x: number, y: number) => data[(y * width + x) * 4 + 3]
  expect([alpha(0, 0), alpha(47, 63), alpha(48, 0), alpha(95, 63)]).toEqual([255, 255, 0, 0])
})

test('a heavy mask is made light', async () => {
  const noise = (x: number, y: number) => ((x * 7919 + y * 104_729) ^ (x * y)) & 255
  const large = sniff(gradient('large', 2048, 2048))
  const heavy = sniff(maskOf(2048, 2048, (x) => (x < 1024 ? 255 : 0), noise))
  await draw({ from: large, mask: heavy })
  const sent = server.calls[0]!.files.find(({ name }) => name === 'mask')!
  expect(sent.bytes.length).toBeLessThan(heavy.bytes.length / 10)
})

test.each<[string, Partial<DrawRequest>, string[]]>([
  ['without a picture', { mask }, ['no such picture']],
  ['without a picture, but references', { mask, references: [b] }, ['no such picture']],
  [
    'of another size',
    { from: a, mask: sniff(maskOf(64, 64, () => 0)) },
    ['the mask has 64x64', 'has 96x64'],
  ],
  ['that lets nothing change', { from: a, mask: sniff(maskOf(96, 64, () => 255)) }, ['nothing']],
  ['without transparency', { from: a, mask: b }, ['no transparent pixel']],
])('a mask %s is refused before anything is sent', async (_, wanted, words) => {
  const error = await draw(wanted).then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(PictureError)
  for (const word of words) expect(error.message).toContain(word)
  expect(server.calls).toEqual([])
})

// The server's own rules, judged by the stranger.
test.each<[string, Picture, string]>([
  ['another size', sniff(maskOf(64, 64, () => 0)), 'size of the image'],
  ['no alpha channel', b, 'alpha channel'],
])('the official client is told of a mask with %s', async (_, wrong, message) => {
  const image = await fileOf(a, 'a')
  const edit = client.images.edit({ ...shared, image, mask: await fileOf(wrong, 'mask') })
  await expect(edit).rejects.toThrow(message)
})

test('the server also takes the JSON form, with the same rules', async () => {
  const url = ({ bytes }: Picture) =>
    `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
  const edit = (body: object) => client.post<{ data: object[] }>('/images/edits', { body })
  const images = [a, b].map((one) => ({ image_url: url(one) }))
  const answer = await edit({ ...shared, images, mask: { image_url: url(mask) } })
  expect(answer.data).toHaveLength(1)
  expect(server.calls[0]!.files.map(({ name }) => name)).toEqual(['image[]', 'image[]', 'mask'])
  await expect(edit({ ...shared, images: [url(a)] })).rejects.toThrow("parameter: 'images'")
  await expect(edit({ ...shared, image: { url: url(a) } })).rejects.toThrow("parameter: 'image'")
  await expect(edit(shared)).rejects.toThrow("required parameter: 'image'")
  const wrong = { image_url: url(sniff(maskOf(64, 64, () => 0))) }
  await expect(edit({ ...shared, images, mask: wrong })).rejects.toThrow('size of the image')
})
