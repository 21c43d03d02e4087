import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import OpenAI, { toFile } from 'openai'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLines, readLine } from '../../src/images-api/batch/answer-lines.ts'
import { createBatchApi } from '../../src/images-api/batch/batch-api.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { gradient } from '../helpers/png.ts'

/**
 * The Batch API of the server that our tests talk to is judged by the official client (openai 7.57.0); then
 * ours is held against that server.
 */
const key = 'sk-test-0123456789abcdef'
let server: ImagesServer
let folder: string
beforeEach(async () => {
  server = await startImagesServer({ key, isSmall: true, hasBatches: true })
  folder = mkdtempSync(join(tmpdir(), 'hero-batches-'))
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const official = (apiKey = key) => new OpenAI({ apiKey, baseURL: server.url, maxRetries: 0 })
const ours = (options: Partial<Parameters<typeof createBatchApi>[0]> = {}) =>
  createBatchApi({
    ...{ apiKey: key, baseUrl: server.url, model: 'gpt-image-2', dialect: 'openai' as const },
    ...options,
  })
const line = (id: string, body: object = {}) =>
  `${JSON.stringify({
    ...{ custom_id: id, method: 'POST', url: '/v1/images/generations' },
    body: { model: 'gpt-image-2', prompt: `A picture of ${id}`, size: '1536x864', ...body },
  })}\n`

test('the official client sends a file up, begins a batch, looks at it and reads what came', async () => {
  const client = official()
  const file = await client.files.create({
    file: await toFile(
      Buffer.from(line('a') + line('b') + line('c', { size: '1x1' })),
      'two.jsonl',
    ),
    purpose: 'batch',
  })
  expect(file).toMatchObject({ filename: 'two.jsonl', purpose: 'batch' })
  const begun = await client.batches.create({
    ...{ input_file_id: file.id, endpoint: '/v1/images/generations', completion_window: '24h' },
    metadata: { name: 'mine' },
  })
  expect(begun).toMatchObject({ status: 'validating', request_counts: { total: 3 } })
  expect(await client.batches.retrieve(begun.id)).toMatchObject({ metadata: { name: 'mine' } })
  server.batches.finish()
  const done = await client.batches.retrieve(begun.id)
  expect(done.status).toBe('completed')
  const answers = (await (await client.files.content(done.output_file_id!)).text())
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text))
  expect(answers.map(({ custom_id, response }) => [custom_id, response.status_code])).toEqual([
    ['c', 400],
    ['b', 200],
    ['a', 200],
  ])
  expect(answers[2].response.body.usage.output_tokens).toBe(1078)
  expect((await client.batches.list()).data).toHaveLength(1)
})

test('the official client is told what is wrong', async () => {
  const client = official()
  await expect(
    client.files.create({ file: await toFile(Buffer.from('x'), 'a.txt'), purpose: 'batch' }),
  ).rejects.toMatchObject({ status: 400, param: 'file' })
  const order = { endpoint: '/v1/images/generations', completion_window: '24h' } as const
  await expect(
    client.batches.create({ ...order, input_file_id: 'file-none' }),
  ).rejects.toMatchObject({ status: 400, param: 'input_file_id' })
  await expect(client.batches.retrieve('batch_none')).rejects.toMatchObject({ status: 404 })
  await expect(client.files.content('file-none')).rejects.toMatchObject({ status: 404 })
  await expect(official('sk-other').batches.list()).rejects.toMatchObject({ status: 401 })
})

test('the official client goes through pages of a list', async () => {
  const client = official()
  const names = Array.from({ length: 7 }, (_, at) => `${at}.jsonl`)
  for (const name of names)
    await client.files.create({
      file: await toFile(Buffer.from(line(name)), name),
      purpose: 'batch',
    })
  const found: string[] = []
  for await (const file of client.files.list({ limit: 3 })) found.push(file.filename)
  expect(found).toEqual(names)
})

test('ours hands requests over, finds file and batch again, and reads each drawing from disk', async () => {
  const api = ours()
  await api.assertOffered()
  const size = { width: 1536, height: 864 }
  const asked = { prompt: 'two lighthouses', size, quality: 'low', title: '', kicker: '' }
  const requests = [await api.requestFor('a', asked), await api.requestFor('b', asked)]
  expect(requests.map(({ endpoint }) => endpoint)).toEqual(['generations', 'generations'])
  const path = join(folder, 'requests.jsonl')
  const text = requests.map((request) => `${request.line}\n`).join('')
  writeFileSync(path, text)
  const fileId = await api.upload(path, 'ours.jsonl')
  expect(await api.findFile('ours.jsonl', text.length)).toBe(fileId)
  expect(await api.findFile('ours.jsonl', text.length + 1)).toBe(undefined)
  expect(await api.findFile('other.jsonl', text.length)).toBe(undefined)

  const before = Date.now()
  expect(await api.find('name', before)).toBe(undefined)
  const begun = await api.create(fileId, 'generations', 'name', 10_000)
  expect(begun).toMatchObject({ status: 'validating', answered: 0, outputFile: undefined })
  expect(begun.expiresAt! - begun.createdAt).toBe(86_400_000)
  expect(await api.find('name', before)).toEqual(begun)
  expect(await api.look('batch_other')).toBe(undefined)

  server.batches.finish({
    fault: ({ custom_id }) => (custom_id === 'b' ? { status: 500, error: {} } : undefined),
  })
  const done = await api.look(begun.id)
  expect(done).toMatchObject({ status: 'completed', answered: 2 })
  const to = join(folder, 'answers.jsonl')
  await api.download(done!.outputFile!, to)
  const [answer] = await findLines(to)
  expect(answer).toMatchObject({ id: 'a', outcome: 'drawn', offset: 0 })
  const drawing = await api.drawingIn(await readLine(answer!))
  expect(drawing.picture).toMatchObject({ format: 'png', width: 384, height: 216 })
  expect(drawing.usage?.outputTokens).toBe(120)
  await api.download(done!.errorFile!, to)
  const [error] = await findLines(to)
  expect(error).toMatchObject({ id: 'b', outcome: 'failed' })
  await expect(api.drawingIn(await readLine(error!))).rejects.toMatchObject({ status: 500 })
})

test('edits take their pictures along in the line, and the server takes them', async () => {
  const api = ours()
  const from = { format: 'png' as const, width: 64, height: 64, bytes: gradient('x', 64, 64) }
  const size = { width: 1536, height: 864 }
  const asked = {
    prompt: 'less blue',
    size,
    quality: '',
    title: '',
    kicker: '',
    from,
    references: [from],
  }
  const request = await api.requestFor('a', asked)
  expect(request.endpoint).toBe('edits')
  const { url, body } = JSON.parse(request.line)
  expect(url).toBe('/v1/images/edits')
  expect(body.images).toHaveLength(2)
  const path = join(folder, 'requests.jsonl')
  writeFileSync(path, `${request.line}\n`)
  await api.create(await api.upload(path, 'edits.jsonl'), 'edits', 'edits', 10_000)
  expect(server.batches.finish()).toBe(1)
  const done = await api.find('edits', 0)
  const to = join(folder, 'answers.jsonl')
  await api.download(done!.outputFile!, to)
  const text = readFileSync(to, 'utf8')
  expect((await api.drawingIn(text.trimEnd())).usage?.inputImageTokens).toBe(2048)
})

test('a batch is begun once, whatever comes of it', async () => {
  const api = ours()
  const path = join(folder, 'requests.jsonl')
  writeFileSync(path, line('a'))
  const file = await api.upload(path, 'once.jsonl')
  server.batches.refuse('POST batches', 503, { message: 'Busy.', type: 'server_error' })
  await expect(api.create(file, 'generations', 'once', 10_000)).rejects.toMatchObject({
    failure: 'transient',
    message: expect.not.stringContaining('attempts'),
  })
  expect(server.batches.batches).toEqual([])
  // Lists and files are asked for again.
  server.batches.refuse('GET batches', 503, { message: 'Busy.', type: 'server_error' })
  expect(await ours({ clock: hurried }).find('once', 0)).toBe(undefined)
})

const hurried = { now: Date.now, random: () => 0, sleep: async () => {} }

test.each([404, 405])('an API that answers %d has no batches', async (status) => {
  server.batches.refuse('GET batches', status, { message: 'Not found.' })
  await expect(ours().assertOffered()).rejects.toThrow(`has no Batch API (GET /batches: ${status})`)
})

test('the key is refused as elsewhere, and said nowhere', async () => {
  const api = ours({ apiKey: 'sk-secret-secret-secret' })
  await expect(api.assertOffered()).rejects.toMatchObject({ failure: 'account' })
  await expect(api.look('batch_1')).rejects.toMatchObject({
    message: expect.not.stringContaining('sk-secret'),
  })
})
