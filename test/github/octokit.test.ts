import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createOctokit, type OctokitSettings } from '../../src/github/octokit.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

let gh: GitHub
let blog: TestRepo
let stop: () => void = () => {}
const lines: string[] = []
beforeAll(async () => {
  gh = await startGitHub()
  blog = await gh.createRepo('acme/blog', { 'a.md': 'a' })
})
afterEach(() => {
  stop()
  lines.length = 0
})
afterAll(() => gh.close())

const name = { owner: 'acme', repo: 'blog' }
const open = (
  token = gh.token,
  pace: OctokitSettings['spacing'] & object = { write: 0, second: 1 },
) => createOctokit({ token, apiUrl: `${gh.url}/`, log: (line) => lines.push(line), spacing: pace })
const count = (method: string) => gh.requests.filter((request) => request.method === method).length

/** Number of requests with this method that `work` sends. */
async function sent(method: string, work: Promise<unknown>): Promise<number> {
  const before = count(method)
  await work.catch(() => {})
  return count(method) - before
}

it('tries a read again on 5xx, and no other', async () => {
  stop = gh.fault(() => true, { status: 502 })
  expect(await sent('GET', open().rest.repos.get(name))).toBe(4)
  stop()
  for (const status of [400, 401, 403, 404, 409, 410, 422, 429]) {
    stop = gh.fault(() => true, { status })
    expect(await sent('GET', open().rest.repos.get(name)), `${status}`).toBe(1)
    stop()
  }
  stop = gh.fault(() => true, { cut: true }, 2)
  await expect(open().rest.repos.get(name)).resolves.toMatchObject({ status: 200 })
})

it('sends every write once, however it is asked for', async () => {
  const octokit = open()
  const ref = { ...name, ref: 'heads/main', sha: 'a'.repeat(40) }
  const comment = { ...name, issue_number: 1, body: 'hi' }
  for (const fault of [{ status: 502 }, { status: 500, forward: true }, { cut: true }] as const) {
    stop = gh.fault(() => true, fault)
    expect(await sent('PATCH', octokit.rest.git.updateRef(ref))).toBe(1)
    expect(await sent('POST', octokit.rest.git.createRef(ref))).toBe(1)
    expect(await sent('DELETE', octokit.rest.git.deleteRef(ref))).toBe(1)
    expect(await sent('POST', octokit.request('POST /repos/acme/blog/pulls'))).toBe(1)
    expect(
      await sent('PUT', octokit.request('PUT /repos/acme/blog/x', { request: { retries: 5 } })),
    ).toBe(1)
    expect(await sent('POST', octokit.graphql('mutation { x }'))).toBe(1)
    stop()
  }
  stop = gh.fault(() => true, { status: 502 })
  const fresh = open(gh.token, { write: 0, second: 1 })
  expect(await sent('POST', fresh.rest.issues.createComment(comment))).toBe(1)
})

it('sends a git object again, as nothing names it yet', async () => {
  stop = gh.fault(() => true, { status: 502, forward: true }, 2)
  const blob = open().rest.git.createBlob({ ...name, content: 'x' })
  expect(await sent('POST', blob)).toBe(3)
  await expect(blob).resolves.toMatchObject({ status: 201 })
})

it.each([
  [
    'secondary rate limit',
    403,
    'You have exceeded a secondary rate limit.',
    { 'retry-after': '3' },
  ],
  [
    'rate limit',
    403,
    'API rate limit exceeded',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 2) },
  ],
])('waits for the %s twice at most, and says so', async (limit, status, message, headers) => {
  stop = gh.fault(() => true, { status, body: { message }, headers })
  const work = open().rest.git.createBlob({ ...name, content: 'x' })
  expect(await sent('POST', work)).toBe(3)
  await expect(work).rejects.toMatchObject({
    message: expect.stringContaining('GitHub takes no more requests for now'),
    cause: { status: 403 },
  })
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(`GitHub's ${limit} asks to wait`)
  expect(lines[0]).toMatch(/POST \/repos\/.*\/git\/blobs: trying again \(1 of 2\)$/)
  expect(lines[2]).toMatch(/giving up$/)
  stop()
  stop = gh.fault(() => true, { status, body: { message }, headers }, 2)
  await expect(open().rest.git.createBlob({ ...name, content: 'x' })).resolves.toBeDefined()
})

it('does not wait for longer than a quarter of an hour', async () => {
  const headers = { 'retry-after': '901' }
  const body = { message: 'You have exceeded a secondary rate limit.' }
  stop = gh.fault(() => true, { status: 403, body, headers })
  expect(await sent('GET', open().rest.repos.get(name))).toBe(1)
  expect(lines).toEqual([expect.stringMatching(/wait 901 s: GET .*: giving up$/)])
})

it('leaves time between writes, and none between reads', async () => {
  const octokit = open(gh.token, { write: 120, second: 1 })
  const blob = () => octokit.rest.git.createBlob({ ...name, content: 'x' })
  let start = performance.now()
  await Promise.all([blob(), blob(), blob(), blob()])
  expect(performance.now() - start).toBeGreaterThanOrEqual(340)
  start = performance.now()
  await Promise.all(Array.from({ length: 8 }, () => octokit.rest.repos.get(name)))
  expect(performance.now() - start).toBeLessThan(8 * 120)
})

it('lets some writes out at once, before it leaves time between them', async () => {
  const octokit = open(gh.token, { write: 200, burst: 3, second: 1 })
  const start = performance.now()
  const times = await Promise.all(
    Array.from({ length: 6 }, async () => {
      await octokit.rest.git.createBlob({ ...name, content: 'x' })
      return performance.now() - start
    }),
  )
  times.sort((a, b) => a - b)
  expect(times[3]).toBeLessThan(190)
  expect(times[4]).toBeGreaterThanOrEqual(190)
  expect(times[5]).toBeGreaterThanOrEqual(390)
})

it('leaves some of what goes out at once to what cannot wait', async () => {
  const octokit = open(gh.token, { write: 200, burst: 14, second: 1 })
  const start = performance.now()
  const blob = async (request = {}) => {
    await octokit.rest.git.createBlob({ ...name, content: 'x', request })
    return performance.now() - start
  }
  const calm: number[] = []
  const patient = (async () => {
    for (let n = 0; n < 4; n++) calm.push(await blob({ canWait: true }))
  })()
  const others = patient.then(() => Promise.all(Array.from({ length: 10 }, () => blob())))
  const ended = Math.max(...(await others))
  expect(calm[1]).toBeLessThan(190)
  expect(calm[3]).toBeGreaterThanOrEqual(190)
  // Ten at once, at a time when one each 200 ms was left to the others.
  expect(ended - calm[3]!).toBeLessThan(600)
})

it('waits a second before it tries again, whatever other requests met before', async () => {
  const octokit = open(gh.token, { write: 0, second: 200 })
  const ref = { ...name, ref: 'heads/none' }
  await expect(octokit.rest.git.getRef(ref)).rejects.toMatchObject({ status: 404 })
  for (const fault of [{ status: 502 }, { cut: true }] as const) {
    stop = gh.fault(() => true, fault, 1)
    const start = performance.now()
    await octokit.rest.git.createBlob({ ...name, content: 'x' })
    expect(performance.now() - start).toBeLessThan(4 * 200)
    stop()
  }
})

it('passes other errors on', async () => {
  const missing = open().rest.git.getRef({ ...name, ref: 'heads/none' })
  await expect(missing).rejects.toMatchObject({ status: 404 })
  expect(await blog.head('main')).toBeDefined()
})

describe('a clock that is wrong here', () => {
  const there = (seconds: number) => new Date(Date.now() + seconds * 1000)
  const limited = (skew: number) => ({
    date: there(skew).toUTCString(),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(there(skew + 3).getTime() / 1000)),
  })

  it.each([86_400, -86_400])('does not change how long is waited: %i s', async (skew) => {
    const body = { message: 'API rate limit exceeded' }
    stop = gh.fault(() => true, { status: 403, body, headers: limited(skew) }, 1)
    await open().rest.repos.get(name)
    const [, seconds] = /asks to wait (\d+) s/.exec(lines[0]!)!
    expect(Number(seconds)).toBeGreaterThan(1)
    expect(Number(seconds)).toBeLessThan(7)
  })

  it('is not said: the moment is GitHub’s', async () => {
    const headers = { ...limited(86_400), 'x-ratelimit-reset': String(86_400 * 40_000 + 60) }
    stop = gh.fault(() => true, { status: 403, body: { message: 'API rate limit' }, headers })
    await expect(open().rest.repos.get(name)).rejects.toThrow('It begins anew at 00:01 UTC.')
  })
})

describe('a run that is cancelled', () => {
  const limit = (seconds: number) => ({
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': String(seconds) },
  })
  const cancel = new Error('cancelled')
  /** Cancels when a request was answered; how long it then took until the work ended. */
  async function cancelled(work: (octokit: ReturnType<typeof open>) => Promise<unknown>) {
    const stopping = new AbortController()
    const octokit = createOctokit({
      ...{ token: gh.token, apiUrl: gh.url, log: (line: string) => lines.push(line) },
      signal: stopping.signal,
    })
    const before = gh.requests.length
    let from = 0
    const watch = setInterval(() => {
      if (gh.requests[before]?.status === 0 || from > 0 || gh.requests.length === before) return
      from = performance.now()
      stopping.abort(cancel)
    }, 50)
    const end = await work(octokit).catch((error: unknown) => error)
    clearInterval(watch)
    const after = performance.now() - from
    // What another test gave up may still be tried again: in a run the process is over by then.
    const { path } = gh.requests[before]!
    return { end, after, sent: gh.requests.slice(before).filter((one) => one.path === path).length }
  }

  it.each([
    ['a limit', limit(60)],
    ['another try', { status: 502 }],
  ])('waits for %s no longer', async (_, fault) => {
    stop = gh.fault(() => true, fault)
    const { end, after, sent } = await cancelled((octokit) => octokit.rest.repos.get(name))
    expect(end).toBe(cancel)
    expect(after).toBeLessThan(1000)
    expect(sent).toBe(1)
  })

  it('gives up a write that would come too late, and no other', async () => {
    const blob = { ...name, content: 'x' }
    stop = gh.fault(() => true, limit(60))
    const late = await cancelled((octokit) => octokit.rest.git.createBlob(blob))
    expect(late.end).toBe(cancel)
    expect(late.after).toBeLessThan(1000)
    stop()
    stop = gh.fault(() => true, limit(2), 1)
    const soon = await cancelled((octokit) => octokit.rest.git.createBlob(blob))
    expect(soon).toMatchObject({ end: { status: 201 }, sent: 2 })
  })

  it('begins nothing that would wait', async () => {
    const signal = AbortSignal.abort(cancel)
    const octokit = createOctokit({ token: gh.token, apiUrl: gh.url, log: () => {}, signal })
    await expect(octokit.rest.repos.get(name)).resolves.toMatchObject({ status: 200 })
    for (const fault of [limit(60), { status: 502 }]) {
      stop = gh.fault(() => true, fault)
      expect(await sent('GET', octokit.rest.repos.get(name))).toBe(1)
      await expect(octokit.rest.repos.get(name)).rejects.toBe(cancel)
      stop()
    }
    stop = gh.fault(() => true, { status: 404 })
    await expect(octokit.rest.repos.get(name)).rejects.toMatchObject({ status: 404 })
  })
})
