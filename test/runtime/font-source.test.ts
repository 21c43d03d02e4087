import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createOctokit } from '../../src/github/octokit.ts'
import { fontOnDisk } from '../../src/pictures/assets.ts'
import { createCardGenerator } from '../../src/pictures/card.ts'
import { fontHashes } from '../../src/pictures/font-hashes.ts'
import { fontFiles } from '../../src/pictures/font-list.ts'
import { createFontSource } from '../../src/runtime/font-source.ts'

const thai = fontFiles.find(({ name }) => name === 'Thai')!
const japanese = fontFiles.find(({ name }) => name === 'Japanese')!

let cache: string
let server: Server
let asked: string[]
let answer: (blob: string) => Promise<Uint8Array | undefined>

beforeEach(async () => {
  cache = mkdtempSync(join(tmpdir(), 'hero-cache-'))
  asked = []
  // GitHub answers a blob by its name, whatever commit it is in.
  answer = async (blob) =>
    fontOnDisk(fontFiles.find(({ file }) => fontHashes[file]?.blob === blob) ?? thai)
  server = createServer(async (request, response) => {
    asked.push(request.url ?? '')
    const bytes = await answer(request.url?.split('/').at(-1) ?? '')
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(
        bytes
          ? { encoding: 'base64', content: Buffer.from(bytes).toString('base64') }
          : { message: 'Not Found' },
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(cache, { recursive: true })
})

const open = (repository = 'acme/hero-images', onDisk = async () => undefined) =>
  createFontSource({
    repository,
    cache,
    onDisk,
    octokit: () =>
      createOctokit({
        token: 'x',
        apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        log: () => {},
        signal: new AbortController().signal,
        spacing: { second: 1, write: 1 },
      }),
  })

it('fetches a font by its bytes’ own name, once for all runs of a runner', async () => {
  const bytes = await open()(thai)
  expect(asked).toEqual([`/repos/acme/hero-images/git/blobs/${fontHashes[thai.file]?.blob}`])
  expect(Buffer.compare(bytes, (await fontOnDisk(thai))!)).toBe(0)
  expect(readdirSync(join(cache, 'hero-images-fonts'))).toEqual([thai.file])
  await open()(thai)
  expect(asked).toHaveLength(1)
})

it('takes what lies beside the program, and asks nobody', async () => {
  await createFontSource({
    ...{ repository: 'acme/hero-images', cache },
    octokit: () => {
      throw new Error('nobody is to be asked')
    },
  })(japanese)
  expect(existsSync(join(cache, 'hero-images-fonts'))).toBe(false)
})

it('takes no other bytes, neither from the network nor from the cache', async () => {
  await open()(thai)
  await writeFile(join(cache, 'hero-images-fonts', thai.file), 'not a font')
  await open()(thai)
  expect(asked).toHaveLength(2)
  answer = async () => Buffer.from('not a font')
  await expect(open()(japanese)).rejects.toThrow('is not the font that it should be')
  expect(readdirSync(join(cache, 'hero-images-fonts'))).toEqual([thai.file])
})

it('what is away is asked for once, and the card says so', async () => {
  answer = async () => undefined
  const source = open()
  const look = { colors: { background: '#101b2d', accent: '#ff7a45' }, label: 'x', source }
  const card = createCardGenerator(look)
  const request = { prompt: '', quality: '', kicker: '', size: { width: 300, height: 158 } }
  for (const title of ['港の灯り', '항구의 불빛']) {
    const { inType, warnings } = await card.draw({ ...request, title })
    expect(inType).toEqual({ title: '', label: 'x' })
    expect(warnings).toEqual([
      expect.stringMatching(/could not be had \(.*Not Found.*`card\.font`/s),
    ])
  }
  expect(asked).toEqual([`/repos/acme/hero-images/git/blobs/${fontHashes[japanese.file]?.blob}`])
})

it('without an action’s repository there is none to ask', async () => {
  await expect(open('')(thai)).rejects.toThrow('is not in `fonts/`')
})
