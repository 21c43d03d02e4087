import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { HeroImagesError, PermissionError } from '../../src/errors.ts'
import { createCheckout } from '../../src/repo/checkout.ts'
import { type BareRemote, createBareRemote, git, gitEnv } from './bare-remote.ts'
import { bytes } from './contract-files.ts'

const token = 'ghs_secretOfThisTest'
const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
let remote: BareRemote
let server: Server
let seen: (string | undefined)[]
let mayPush: boolean
let dir: string

/** The bare repo by HTTP, through git's own server; only for who brings the token. */
beforeEach(async () => {
  remote = createBareRemote({ 'a.md': 'a' })
  git(remote.dir, 'config', 'http.receivepack', 'true')
  seen = []
  mayPush = true
  server = createServer(async (request, response) => {
    seen.push(request.headers.authorization)
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
      return
    }
    const { pathname, search } = new URL(request.url ?? '', 'http://x')
    if (!mayPush && `${pathname}${search}`.includes('receive-pack')) {
      response.writeHead(403).end('Write access to repository not granted.')
      return
    }
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...gitEnv,
        GIT_PROJECT_ROOT: remote.folder,
        GIT_HTTP_EXPORT_ALL: '1',
        REQUEST_METHOD: request.method,
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        CONTENT_TYPE: request.headers['content-type'],
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        REMOTE_USER: 'x',
      },
    })
    request.pipe(backend.stdin)
    const chunks: Buffer[] = []
    for await (const chunk of backend.stdout) chunks.push(chunk)
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const headers = new Map(
      output
        .toString('latin1', 0, end)
        .split('\r\n')
        .map((line) => line.split(': ') as [string, string]),
    )
    const status = Number(headers.get('Status')?.split(' ')[0] ?? 200)
    headers.delete('Status')
    response.writeHead(status, Object.fromEntries(headers)).end(output.subarray(end + 4))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  dir = remote.clone()
  git(dir, 'remote', 'set-url', 'origin', `${address()}/remote.git`)
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
  remote.close()
})

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const open = (secret = token) =>
  createCheckout(dir, { env: gitEnv, credentials: { token: secret, server: `${address()}/` } })
const change = async (head: string) => ({
  branch: 'main',
  head,
  files: new Map([['hero.txt', { bytes: bytes('hero') }]]),
  message: 'Add hero images',
})

it('sends the token, in place of the one that the checkout step left, and leaves it nowhere', async () => {
  git(dir, 'config', `http.${address()}/.extraheader`, 'AUTHORIZATION: basic c3RhbGU=')
  const repo = open()
  const head = await repo.head('main')
  await repo.assertWritable()
  const made = await repo.commit(await change(head))
  expect(remote.git('rev-parse', 'main')).toBe(made)
  expect(remote.git('log', '-1', '--format=%an', 'main')).toBe('github-actions[bot]')
  expect(new Set(seen)).toEqual(new Set([expected]))
  const config = join(dir, '.git')
  for (const name of readdirSync(config, { recursive: true, withFileTypes: true }))
    if (name.isFile()) {
      const text = readFileSync(join(name.parentPath, name.name), 'latin1')
      expect(text).not.toContain(token)
      expect(text).not.toContain(expected.slice('basic '.length))
    }
})

it('sends it to no other server, whichever the repository names', async () => {
  const elsewhere = { token, server: 'https://github.example/' }
  const repo = createCheckout(dir, { env: gitEnv, credentials: elsewhere })
  await expect(repo.assertWritable()).rejects.toThrow(HeroImagesError)
  expect(new Set(seen)).toEqual(new Set([undefined]))
})

it('says which permission lacks where the token may only read', async () => {
  mayPush = false
  const repo = open()
  const head = await repo.head('main')
  const asked = await change(head)
  // One after the other: what is refused before anybody waits for it ends the process.
  for (const work of [() => repo.assertWritable(), () => repo.commit(asked)]) {
    const error = await work().then(
      () => expect.unreachable(),
      (reason) => reason,
    )
    expect(error).toBeInstanceOf(PermissionError)
    expect(error).toMatchObject({ needs: 'contents: write' })
    expect(error.hint).toContain('permissions:\n  contents: write')
  }
  expect(remote.git('rev-parse', 'main')).toBe(head)
})

it('does not ask for a password where the token is wrong', async () => {
  const error = await open('wrong')
    .head('main')
    .then(
      () => expect.unreachable(),
      (reason) => reason,
    )
  expect(error).toBeInstanceOf(PermissionError)
  expect(JSON.stringify(error)).not.toContain('wrong')
})
