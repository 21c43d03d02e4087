import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { gradient } from '../helpers/png.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** What gateways answer beside JSON with a picture in it, through the action. */

const key = 'sk-test-0123456789abcdef'
const picture = gradient('harbour', 1152, 640)
const b64_json = picture.toString('base64')

let images: ImagesServer
let scene: Scene
let files: Server
/** What the files' server was asked for, with the key or without. */
let asked: { readonly url: string; readonly hasKey: boolean }[]
let missing = 0
beforeEach(async () => {
  images = await startImagesServer({ key })
  scene = await openScene({ [postPath('tides')]: post('Tides') })
  asked = []
  missing = 0
  files = createServer(({ url = '', headers }, response) => {
    asked.push({ url, hasKey: headers.authorization !== undefined })
    if (url === '/round') response.writeHead(302, { location: '/round' }).end()
    else if (url === '/moved') response.writeHead(302, { location: '/a.png' }).end()
    else if (url === '/late.png' && missing++ < 2) response.writeHead(404).end()
    else response.end(picture)
  })
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  files.closeAllConnections()
  files.close()
  await scene.close()
  await images.close()
})
const run = () => scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
const at = (path: string) => `http://127.0.0.1:${(files.address() as AddressInfo).port}${path}`
const answer = (body: unknown, headers: Record<string, string> = {}, status = 200) =>
  images.next({ status, body, headers })
const drawn = { code: 0, outputs: { count: '1' } }

it('a stream of events with partial pictures', async () => {
  const event = (type: string, more: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`
  answer(
    `: keep-alive\n\n${event('image_generation.partial_image', { b64_json: gradient('p', 64, 64).toString('base64') })}` +
      event('image_generation.completed', {
        b64_json,
        usage: { input_tokens: 10, output_tokens: 1000 },
      }),
    { 'content-type': 'text/event-stream' },
  )
  const job = await run()
  expect(job).toMatchObject(drawn)
  expect(Number(job.outputs.cost)).toBeCloseTo(0.03, 3)
  expect(images.calls).toHaveLength(1)
})

it('keep-alive lines before JSON', async () => {
  answer(`: keep-alive\n\n: keep-alive\n\n${JSON.stringify({ data: [{ b64_json }] })}`)
  expect(await run()).toMatchObject(drawn)
})

it('a picture as the body', async () => {
  images.next({ body: picture, status: 200, headers: { 'content-type': 'image/png' } })
  expect(await run()).toMatchObject(drawn)
  expect(images.calls).toHaveLength(1)
})

it('an address that answers 404 at first, and one that hands on to a storage', async () => {
  answer({ data: [{ url: at('/late.png') }] })
  expect(await run()).toMatchObject(drawn)
  expect(asked.map(({ url }) => url)).toEqual(['/late.png', '/late.png', '/late.png'])
  expect(asked.every(({ hasKey }) => !hasKey)).toBe(true)
  expect(images.calls).toHaveLength(1)
})

it('an address that hands on to a storage', async () => {
  answer({ data: [{ url: at('/moved') }] })
  expect(await run()).toMatchObject(drawn)
  expect(asked.map(({ url }) => url)).toEqual(['/moved', '/a.png'])
})

it('an address that is relative to the API', async () => {
  images.next({ answer: (good) => ({ ...good, data: [{ url: '/files/1.png' }] }) })
  expect(await run()).toMatchObject(drawn)
  expect(images.downloads.map(({ authorization }) => authorization)).toEqual([undefined])
  expect(images.calls).toHaveLength(1)
})

it('an address that goes round ends with clear words, and may be charged', async () => {
  answer({ data: [{ url: at('/round') }] })
  const job = await run()
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(/::error .*redirects more than 3 times/)
  expect(job.stdout).toContain('may have been charged')
  expect(asked).toHaveLength(4)
  expect(images.calls).toHaveLength(1)
})

it('a task is waited for where it can be asked for, with one order', async () => {
  const api = createServer((request, response) => {
    asked.push({ url: request.url!, hasKey: request.headers.authorization === `Bearer ${key}` })
    const body =
      request.method === 'POST'
        ? { id: 't', object: 'generation.task', status: 'queued', status_url: '/v1/tasks/t' }
        : asked.length < 4
          ? { id: 't', status: 'processing' }
          : { id: 't', status: 'succeeded', data: [{ b64_json }] }
    response.writeHead(request.method === 'POST' ? 202 : 200).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}/v1`
  try {
    const job = await scene.run({ inputs: { 'api-key': key, 'base-url': url } })
    expect(job).toMatchObject(drawn)
    const orders = asked.filter((one) => one.url === '/v1/images/generations')
    expect(orders).toHaveLength(1)
    expect(asked.every(({ hasKey }) => hasKey)).toBe(true)
  } finally {
    api.closeAllConnections()
    api.close()
  }
})

it.each([
  { code: 200, data: [{ status: 'submitted', task_id: 'task_01' }] },
  { id: 'x', object: 'generation.task', status: 'queued' },
])('a task that cannot be asked for is told as one: %j', async (body) => {
  answer(body, {}, 'id' in body ? 202 : 200)
  const job = await run()
  expect(job.stdout).toContain('It gives a task to ask for later, which is not followed')
  expect(job.stdout).toContain('may have been charged')
  expect(images.calls).toHaveLength(1)
})
