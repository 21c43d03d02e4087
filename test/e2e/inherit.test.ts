import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TestRepo } from '../helpers/github.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'
import { astroBlog, openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

/** Settings that several repositories share, read from one of them. */

const key = 'sk-test-0123456789abcdef'
const shared = {
  'settings.yml': `${smallPictures}quality: low\nbrand: looks/ink.md\nrecords-dir: data/pictures\n`,
  'looks/ink.md': 'An ink drawing of {{ title }}.',
  'wrong.yml': 'quality: low\nqualty: high\n',
}

let images: ImagesServer
let scene: Scene
let repo: TestRepo
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})

async function open(settings?: string, fork?: string) {
  const own = settings === undefined ? {} : { '.github/hero-images.yml': settings }
  const files = { [postPath('tides')]: post('Why the tide is late') }
  scene = await openScene(files, { base: { ...astroBlog, ...own }, ...(fork && { fork }) })
  repo = await scene.gh.createRepo('acme/shared', shared)
}

const run = (inherit: string, more: Readonly<Record<string, string>> = {}) =>
  scene.run({ inputs: { 'api-key': key, 'base-url': images.url, inherit, ...more } })

it.each([
  ['inherit', { HERO_IMAGES_INHERIT: 'acme/shared:settings.yml' }, /--config/],
  [
    'an identity',
    { HERO_IMAGES_IDENTITY_PROVIDER_ID: 'idp_1', HERO_IMAGES_SERVICE_ACCOUNT_ID: 'sa_1' },
    /give a key as `api-key`/,
  ],
])('the command line, which has no token for it, refuses %s', async (_, env, says) => {
  await open()
  const dir = mkdtempSync(join(tmpdir(), 'hero-inherit-'))
  mkdirSync(join(dir, '_posts'))
  writeFileSync(join(dir, '_config.yml'), 'title: Blog\n')
  writeFileSync(join(dir, '_posts/2026-01-02-a.md'), '---\ntitle: A\n---\nHello.\n')
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [cli, 'illustrate', '--dir', dir], {
    env: { ...quickStart, PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  })
  rmSync(dir, { recursive: true, force: true })
  expect(status).toBe(2)
  expect(stderr).toMatch(says)
})

describe('inherited settings', () => {
  it('hold where the repository says nothing, with the template beside them', async () => {
    await open()
    const job = await run('acme/shared:settings.yml')
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(
      /^Settings are inherited from acme\/shared:settings\.yml, as of [0-9a-f]{7}\.$/m,
    )
    expect(images.calls).toMatchObject([
      { parameters: { prompt: expect.stringMatching(/^An ink drawing of/), quality: 'low' } },
    ])
    const paths = [...(await scene.repo.files(scene.branch)).keys()]
    expect(paths).toContain(`data/pictures/records/${postPath('tides')}.json`)
    expect(paths.filter((path) => path.startsWith('looks/') || path === 'settings.yml')).toEqual([])
    const again = await run('acme/shared:settings.yml')
    expect(again.outputs.count).toBe('0')
    expect(images.calls).toHaveLength(1)
  })

  it('give way to what the repository says itself, key by key', async () => {
    await open('quality: high\nsize: 384x216\n')
    await scene.repo.commit(scene.branch, { 'looks/ink.md': 'Our own ink of {{ title }}.' })
    expect((await run('acme/shared:settings.yml@main')).code).toBe(0)
    expect(images.calls).toMatchObject([
      { parameters: { prompt: expect.stringMatching(/^Our own ink of/), quality: 'high' } },
    ])
    const record = await scene.repo.read(
      scene.branch,
      `data/pictures/records/${postPath('tides')}.json`,
    )
    expect(JSON.parse(String(record)).files).toMatchObject({
      hero: { width: 384, height: 216 },
      social: { width: 128, height: 72 },
    })
  })

  it('are those of the commit that is named', async () => {
    await open()
    const sha = (await repo.log('main'))[0]!.sha
    await repo.commit('main', { 'settings.yml': `${smallPictures}quality: high\n` })
    await run(`acme/shared:settings.yml@${sha}`, { 'dry-run': 'true' })
    const job = await run('acme/shared:settings.yml', { 'dry-run': 'true' })
    expect(JSON.parse(job.outputs.plan!).draw).toMatchObject([{ quality: 'high' }])
    const before = await run(`acme/shared:settings.yml@${sha}`, { 'dry-run': 'true' })
    expect(JSON.parse(before.outputs.plan!).draw).toMatchObject([{ quality: 'low' }])
  })

  it('hold for the plan of a fork', async () => {
    await open(undefined, 'mallory')
    const job = await run('acme/shared:settings.yml')
    expect(JSON.parse(job.outputs.plan!).draw).toMatchObject([
      { quality: 'low', prompt: expect.stringMatching(/^An ink drawing of/) },
    ])
  })

  it.each([
    ['acme/shared:nothing.yml', /`acme\/shared:nothing\.yml`: There is no such file\./],
    ['acme/shared:wrong.yml', /`acme\/shared:wrong\.yml`, line 2: `qualty` is not a setting/],
    ['acme/nowhere:settings.yml', /`acme\/nowhere:settings\.yml` cannot be read\..*GitHub App/],
    ['acme/shared:settings.yml@gone', /`acme\/shared:settings\.yml@gone` cannot be read/],
    ['acme/shared', /Input `inherit` is `acme\/shared`; allowed: owner\/repo:path/],
    ['acme/shared:../settings.yml', /Input `inherit` is/],
  ])('%s is told before anything is drawn', async (inherit, says) => {
    await open()
    const job = await run(inherit)
    expect(job.code).toBe(1)
    expect(job.stdout.match(/^::error.*$/gm)).toEqual([expect.stringMatching(says)])
    expect(images.calls).toEqual([])
  })
})
