import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAttachments, mayAttach, uploadsOf } from '../../src/github/attachments.ts'
import { attachmentsSource } from '../../src/runtime/attachments-source.ts'
import { type Fault, type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

let gh: GitHub
let blog: TestRepo
let repositoryId: string
let lines: string[] = []
beforeAll(async () => {
  gh = await startGitHub({ users: ['ann', 'tom'] })
  blog = await gh.createRepo('acme/blog', { 'a.md': '# A' })
  await blog.setRole('ann', 'write')
  await blog.setRole('tom', 'triage')
  repositoryId = String((await blog.json()).id)
})
afterAll(() => gh.close())
afterEach(() => {
  lines = []
})

const picture = { name: 'tide.jpg', bytes: new TextEncoder().encode('a picture') }
const log = { info: (line: string) => lines.push(line) }
const context = { log, signal: new AbortController().signal }
/** As a run has it, by whose token. */
const open = (login = 'ann', number = repositoryId) =>
  attachmentsSource(gh.tokenOf(login), gh.url, number, context)!
const uploads = () => gh.requests.filter(({ path }) => path.startsWith('/user-attachments'))

describe('who may', () => {
  it.each([
    ['ghp_x', true],
    ['github_pat_x', true],
    ['gho_x', true],
    // A workflow's own, an app's, and one that an app has of a person.
    ['ghs_x', false],
    ['ghu_x', false],
    ['', false],
  ])('%s: %s', (token, may) => {
    expect(mayAttach(token)).toBe(may)
  })

  it.each([
    ['https://github.com', 'https://uploads.github.com'],
    ['https://octo.ghe.com', 'https://uploads.octo.ghe.com'],
    ['https://git.example.com', undefined],
    ['https://notghe.com', undefined],
    ['https://github.com.example.com', undefined],
  ])('%s takes them at %s', (server, address) => {
    expect(uploadsOf(server)).toBe(address)
  })

  it('without the number of the repository nothing is tried', () => {
    expect(attachmentsSource('ghp_x', gh.url, '', context)).toBeUndefined()
    expect(attachmentsSource('ghp_x', gh.url, 'R_kgDO', context)).toBeUndefined()
  })
})

it('asks as GitHub CLI does, and gives the address that people see', async () => {
  const attachments = open()
  const id = (await attachments.attach(picture))!
  const request = uploads().at(-1)!
  expect(request.method).toBe('POST')
  expect(request.path).toBe(
    `/user-attachments/assets?name=tide.jpg&content_type=image%2Fjpeg&repository_id=${repositoryId}`,
  )
  expect(request.headers).toMatchObject({
    accept: 'application/vnd.github+json',
    authorization: 'token ghp_ann',
    'content-type': 'application/octet-stream',
    'content-length': String(picture.bytes.length),
  })
  const shown = await fetch(attachments.addressOf(id))
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(picture.bytes)
  expect(lines).toEqual([])
})

describe('where it is refused, no other is tried, and one line says so', () => {
  const rewrite = (answer: unknown): Fault => ({ rewrite: () => answer })
  const elsewhere =
    'https://example.com/user-attachments/assets/3f2504e0-4f89-11d3-9a0c-0305e82c3301'
  it.each<[string, Fault, RegExp]>([
    ['403', { status: 403 }, /answered 403/],
    ['404', { status: 404 }, /answered 404, as it does where the owner/],
    ['422', { status: 422 }, /answered 422/],
    ['429', { status: 429, headers: { 'retry-after': '60' } }, /answered 429/],
    ['502', { status: 502 }, /answered 502/],
    ['a redirect', { status: 302, headers: { location: '/elsewhere' } }, /answered 302/],
    ['a cut connection', { cut: true }, /gave no answer/],
    ['half an answer', { half: true }, /did not say where/],
    ['no address', rewrite({}), /did not say where/],
    ['no object', rewrite(null), /did not say where/],
    ['an address that is none', rewrite({ url: 7 }), /did not say where/],
    ['an address elsewhere', rewrite({ url: elsewhere }), /did not say where/],
  ])('%s', async (_, fault, why) => {
    const end = gh.fault(({ path }) => path.startsWith('/user-attachments'), fault)
    const attachments = open()
    const { length } = uploads()
    expect(await attachments.attach(picture)).toBeUndefined()
    end()
    expect(await attachments.attach(picture)).toBeUndefined()
    expect(uploads()).toHaveLength(length + 1)
    expect(lines).toEqual([expect.stringMatching(why)])
    expect(lines.join()).not.toContain('ghp_')
  })

  it('an id that would lead elsewhere', async () => {
    const end = gh.fault(({ path }) => path.startsWith('/user-attachments'), {
      rewrite: () => ({ url: `${gh.url}/user-attachments/assets/../../evil" onerror="x` }),
    })
    expect(await open().attach(picture)).toBeUndefined()
    end()
    expect(lines).toEqual([expect.stringContaining('did not say where')])
  })

  it.each([
    ['who may not write', () => open('tom')],
    ['the number of another repository', () => open('ann', '999999')],
  ])('%s', async (_, attachments) => {
    expect(await attachments().attach(picture)).toBeUndefined()
    expect(lines).toEqual([expect.stringContaining('404')])
  })
})

it('does not wait for long, neither for one nor for all', async () => {
  const end = gh.fault(({ path }) => path.startsWith('/user-attachments'), { late: 400 })
  const settings = {
    ...{ token: 'ghp_ann', server: gh.url, uploads: gh.url, repositoryId },
    say: (line: string) => lines.push(line),
    signal: context.signal,
    send: async ({ url, headers, body, signal }: Parameters<Send>[0]) => {
      const answer = await fetch(url, { method: 'POST', headers, body: Buffer.from(body), signal })
      return { status: answer.status, text: await answer.text() }
    },
  }
  const slow = createAttachments({ ...settings, times: { one: 100, all: 10_000 } })
  expect(await slow.attach(picture)).toBeUndefined()
  const many = createAttachments({ ...settings, times: { one: 10_000, all: 600 } })
  expect(await many.attach(picture)).toBeDefined()
  expect(await many.attach(picture)).toBeUndefined()
  end()
  expect(lines).toHaveLength(2)
})

type Send = Parameters<typeof createAttachments>[0]['send']
